//! activity-late: a planned activity of ours, of any kind and year, whose day has passed.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::{Scene, activity_day, is_ours, is_planned};
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "activity-late",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let ours = scene
        .book
        .own
        .activity
        .iter()
        .filter(|one| is_ours(one) && is_planned(one));
    let days = ours.filter_map(|activity| Some((activity, activity_day(activity)?)));
    days.filter(|(_, day)| *day < scene.today())
        .map(|(activity, day)| {
            let link = Link::new(Kind::Activity, activity.head.id);
            let fix = Fix::set(link, &["status", "done_on", "result"]);
            Found::about("finding-activity-late", &scene.book, link, fix)
                .saying(|sentence| sentence.day("due", day))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check;

    #[test]
    fn ours_and_planned_and_past() {
        check(
            &CHECK,
            &[
                (
                    "add activity account=Acme title=Visit due_on={-1d}",
                    &["Visit"],
                ),
                ("add activity account=Acme title=Visit due_on={0d}", &[]),
                (
                    "add activity account=Acme title=Visit starts_on={-9d} ends_on={3d}",
                    &[],
                ),
                (
                    "add activity account=Acme title=Visit starts_on={-800d} kind=internal whose=ours",
                    &["Visit"],
                ),
                (
                    "add activity account=Acme title=Visit due_on={-1d} whose=theirs",
                    &[],
                ),
                (
                    "add activity account=Acme title=Visit due_on={-1d} status=skipped",
                    &[],
                ),
                ("add activity account=Acme title=Visit", &[]),
            ],
        );
    }
}
