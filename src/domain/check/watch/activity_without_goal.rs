//! `activity-without-goal`: what we do, but for nothing we aim at.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

/// Our planned activities without a goal (a removed one is none; one of a sales plan is one), once
/// the current plan has any goal.
pub const CHECK: AccountCheck = AccountCheck {
    code: "activity-without-goal",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let goals = &scene.book.own.goal;
    let plan = scene.current_plan().map(|plan| plan.head.id);
    if plan.is_none() || !goals.iter().any(|goal| goal.plan == plan) {
        return Vec::new();
    }
    let of_sellers = &scene.book.frame.goal;
    let has_goal = |goal| goals.living(goal).or(of_sellers.living(goal)).is_some();
    let aimless = scene
        .our_planned()
        .filter(|activity| !has_goal(activity.goal));
    aimless
        .map(|activity| {
            let link = Link::new(Kind::Activity, activity.head.id);
            let fix = Fix::set(link, &["goal"]);
            Found::about("finding-activity-without-goal", &scene.book, link, fix)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn activities_serve_a_goal_once_there_is_one() {
        let plan = "add plan account=Acme kind=account_plan year=2026";
        let goal = "add goal plan=\"Acme 2026\" name=Uptime";
        let visit = "add activity account=Acme title=Visit";
        let cases = [
            (format!("{plan}\n{visit}"), ""),
            (visit.to_owned(), ""),
            (format!("{plan}\n{goal}\n{visit}"), "Visit"),
            (format!("{plan}\n{goal}\n{visit} goal=Uptime"), ""),
            (format!("{plan}\n{goal}\n{visit} whose=theirs"), ""),
            (format!("{plan}\n{goal}\n{visit} status=done"), ""),
            (format!("{plan}\n{goal}\n{visit} kind=internal"), ""),
            (
                format!(
                    "{plan}\n{goal}\nadd goal plan=\"Acme 2026\" name=Old\n{visit} goal=Old\nremove goal Old"
                ),
                "Visit",
            ),
            (format!("{plan} status=closed\n{goal}\n{visit}"), ""),
            (
                format!(
                    "{plan}\n{goal}\nadd colleague name=Aino\nadd plan kind=sales_plan year=2026 owner=Aino\nadd goal plan=\"Aino 2026\" name=Wide\n{visit} goal=Wide"
                ),
                "",
            ),
        ];
        for (lines, expected) in cases {
            check(&CHECK, &lines, expected);
        }
    }
}
