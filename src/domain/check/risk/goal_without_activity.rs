//! goal-without-activity: an open goal for which no activity is planned in this or the coming
//! calendar quarter, ours or theirs.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::{Scene, falls_within, is_planned};
use crate::domain::{Id, Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "goal-without-activity",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let quarter = scene.quarter();
    let (first, last) = (quarter.first_day(), quarter.plus(1).last_day());
    let has_activity = |goal: Id| {
        let mut activities = scene.book.own.activity.iter();
        activities.any(|activity| {
            activity.goal == Some(goal)
                && is_planned(activity)
                && falls_within(activity, first, last)
        })
    };
    let goals = scene.open_goals().into_iter();
    goals
        .filter(|goal| !has_activity(goal.head.id))
        .map(|goal| {
            let link = Link::new(Kind::Goal, goal.head.id);
            let fix = Fix::add(Kind::Activity, "account", scene.book.link())
                .knowing("goal", link.to_string());
            Found::about("finding-goal-without-activity", &scene.book, link, fix)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = r#"
                add plan account=Acme kind=account_plan year={y}
                add goal plan="Acme 2026" name=Grow
            "#;

    #[test]
    fn a_goal_has_something_planned_this_or_next_quarter() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                ("", &["Grow"]),
                (
                    "add activity account=Acme title=Visit goal=Grow due_on=2026-10-01",
                    &[],
                ),
                (
                    "add activity account=Acme title=Visit goal=Grow due_on=2027-03-31",
                    &[],
                ),
                (
                    "add activity account=Acme title=Visit goal=Grow due_on=2026-09-30",
                    &["Grow"],
                ),
                (
                    "add activity account=Acme title=Visit goal=Grow due_on=2027-04-01",
                    &["Grow"],
                ),
                (
                    "add activity account=Acme title=Visit goal=Grow due_on={1d} status=done",
                    &["Grow"],
                ),
                (
                    "add activity account=Acme title=Visit due_on={1d}",
                    &["Grow"],
                ),
                ("set goal Grow status=reached", &[]),
            ],
        );
    }
}
