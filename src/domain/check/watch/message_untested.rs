//! `message-untested`: a key activity whose message nobody has tested.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::{Activity, ActivityStatus, YesNo};
use crate::domain::scene::{Scene, is_ours};
use crate::domain::{Kind, Link};

/// A key activity of ours, planned or done and of any kind, with neither somebody it was tested with
/// nor a test result.
pub const CHECK: AccountCheck = AccountCheck {
    code: "message-untested",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let activities = scene.book.own.activity.iter();
    let untested = activities.filter(|activity| is_untested(activity));
    untested
        .map(|activity| {
            let link = Link::new(Kind::Activity, activity.head.id);
            let fix = Fix::set(link, &["tested_with", "test_result"]);
            Found::about("finding-message-untested", &scene.book, link, fix)
        })
        .collect()
}

fn is_untested(activity: &Activity) -> bool {
    let is_off = matches!(
        activity.status,
        Some(ActivityStatus::Skipped | ActivityStatus::Cancelled)
    );
    activity.key == Some(YesNo::Yes)
        && is_ours(activity)
        && !is_off
        && activity.tested_with.is_none()
        && activity.test_result.is_none()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn what_is_key_is_tested_first() {
        let liisa = "add stakeholder account=Acme name=Liisa";
        let visit = "add activity account=Acme title=Visit";
        let cases = [
            ("", ""),
            ("key=no", ""),
            ("key=yes", "Visit"),
            ("key=yes status=done", "Visit"),
            ("key=yes status=skipped", ""),
            ("key=yes whose=theirs", ""),
            ("key=yes tested_with=Liisa", ""),
            ("key=yes test_result=unclear", ""),
        ];
        for (rest, expected) in cases {
            check(&CHECK, &format!("{liisa}\n{visit} {rest}"), expected);
        }
    }
}
