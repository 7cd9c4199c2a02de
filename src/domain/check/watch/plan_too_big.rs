//! `plan-too-big`: more in the plan than anybody can carry.

use std::collections::BTreeSet;

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

/// Over 30 of open goals, open opportunities, open projects and our planned activities together, a
/// series counting once; or over 5 open goals.
pub const CHECK: AccountCheck = AccountCheck {
    code: "plan-too-big",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let limits = &scene.rules.limits;
    let goals = scene.open_goals();
    let items = goals.len()
        + scene.open_opportunities().count()
        + scene.open_projects().count()
        + activities(scene);
    if items <= limits.plan_items && goals.len() <= limits.plan_goals {
        return Vec::new();
    }
    let plan = scene.current_plan();
    let record = plan.map_or(scene.book.link(), |plan| {
        Link::new(Kind::Plan, plan.head.id)
    });
    let fix = drop_one(scene, record);
    let found = Found::about("finding-plan-too-big", &scene.book, record, fix);
    vec![found.saying(|sentence| sentence.count("items", items).count("goals", goals.len()))]
}

/// Our planned activities, each series once.
fn activities(scene: &Scene) -> usize {
    let mut series = BTreeSet::new();
    let counted = scene
        .our_planned()
        .filter(|one| one.series.is_empty() || series.insert(one.series.as_str()));
    counted.count()
}

/// The oldest goal is the first to be asked about, else an activity, an opportunity, a project.
fn drop_one(scene: &Scene, otherwise: Link) -> Fix {
    let goals = scene.open_goals();
    let mut activities = scene.our_planned();
    let mut opportunities = scene.open_opportunities();
    let mut projects = scene.open_projects();
    if let Some(goal) = goals.first() {
        Fix::set(Link::new(Kind::Goal, goal.head.id), &["status"])
    } else if let Some(activity) = activities.next() {
        Fix::set(Link::new(Kind::Activity, activity.head.id), &["status"])
    } else if let Some(opportunity) = opportunities.next() {
        Fix::set(
            Link::new(Kind::Opportunity, opportunity.head.id),
            &["stage"],
        )
    } else {
        let project = projects.next();
        let link = project.map_or(otherwise, |one| Link::new(Kind::Project, one.head.id));
        Fix::set(link, &["status"])
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    fn repeated(count: usize, line: &str) -> String {
        let lines = (0..count).map(|at| line.replace('#', &at.to_string()));
        lines.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_plan_is_small_enough_to_carry() {
        let plan = "add plan account=Acme kind=account_plan year=2026\n";
        let goals = |count| repeated(count, "add goal plan=\"Acme 2026\" name=g#");
        let ideas = |count| repeated(count, "add opportunity account=Acme name=o#");
        let tasks = |count| repeated(count, "add activity account=Acme title=a#");
        let series = |count| repeated(count, "add activity account=Acme title=s# series=weekly");
        let projects = |count| repeated(count, "add project account=Acme name=p#");
        let cases = [
            (goals(5), ""),
            (goals(6), "Acme 2026"),
            (ideas(30), ""),
            (ideas(31), "Acme 2026"),
            (
                format!("{}\n{}\n{}", ideas(10), tasks(10), projects(10)),
                "",
            ),
            (
                format!("{}\n{}\n{}", ideas(10), tasks(10), projects(11)),
                "Acme 2026",
            ),
            (format!("{}\n{}", ideas(29), series(8)), ""),
            (format!("{}\n{}", ideas(30), series(8)), "Acme 2026"),
            (format!("{}\nset opportunity o1 stage=won", ideas(31)), ""),
            (format!("{}\nset project p1 status=done", projects(31)), ""),
        ];
        for (lines, expected) in cases {
            check(&CHECK, &format!("{plan}{lines}"), expected);
        }
        check(&CHECK, &ideas(31), "Acme");
    }
}
