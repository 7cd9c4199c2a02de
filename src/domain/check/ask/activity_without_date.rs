//! `activity-without-date`: something planned or done, nobody knows when.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::{Activity, ActivityStatus};
use crate::domain::scene::{Scene, activity_day, is_planned};
use crate::domain::{Kind, Link};

/// Planned activities, whoever's, without due, end and start; done ones also without the day they were
/// done. Skipped and cancelled ones need no day.
pub const CHECK: AccountCheck = AccountCheck {
    code: "activity-without-date",
    severity: Severity::Ask,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let activities = scene.book.own.activity.iter();
    let undated = activities.filter_map(|activity| Some((activity, missing(activity)?)));
    undated
        .map(|(activity, field)| {
            let link = Link::new(Kind::Activity, activity.head.id);
            let fix = Fix::set(link, field);
            Found::about("finding-activity-without-date", &scene.book, link, fix)
        })
        .collect()
}

/// The day that would date the activity, where it has none.
fn missing(activity: &Activity) -> Option<&'static [&'static str]> {
    let is_done = activity.status == Some(ActivityStatus::Done);
    if activity_day(activity).is_some() {
        None
    } else if is_planned(activity) {
        Some(&["due_on"])
    } else {
        (is_done && activity.done_on.is_none()).then_some(&["done_on"])
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn every_activity_has_its_day() {
        let visit = "add activity account=Acme title=Visit";
        let cases = [
            ("", "Visit"),
            ("whose=theirs kind=holiday", "Visit"),
            ("due_on={9d}", ""),
            ("starts_on={-9d}", ""),
            ("ends_on={9d}", ""),
            ("status=done", "Visit"),
            ("status=done done_on={-9d}", ""),
            ("status=cancelled", ""),
            ("status=skipped", ""),
        ];
        for (rest, expected) in cases {
            check(&CHECK, &format!("{visit} {rest}"), expected);
        }
    }
}
