//! responsibility-unassigned: an open goal, project or opportunity without owner; of a project its
//! lead. One who has left does not count.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "responsibility-unassigned",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let goals = scene.open_goals().into_iter();
    let goals = goals.map(|goal| (Kind::Goal, goal.head.id, goal.owner));
    let projects = scene.open_projects();
    let projects = projects.map(|project| (Kind::Project, project.head.id, project.lead));
    let opportunities = scene.open_opportunities();
    let opportunities = opportunities.map(|one| (Kind::Opportunity, one.head.id, one.owner));
    goals
        .chain(projects)
        .chain(opportunities)
        .filter(|(.., owner)| scene.active_colleague(*owner).is_none())
        .map(|(kind, id, _)| unassigned(scene, Link::new(kind, id)))
        .collect()
}

fn unassigned(scene: &Scene, link: Link) -> Found {
    let fields: &'static [&'static str] = match link.kind {
        Kind::Project => &["lead"],
        _ => &["owner"],
    };
    let fix = Fix::set(link, fields);
    Found::about("finding-responsibility-unassigned", &scene.book, link, fix)
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add colleague name=Aino
                add plan account=Acme kind=account_plan year={y}
            ";

    #[test]
    fn everything_open_has_somebody_responsible() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                (r#"add goal plan="Acme 2026" name=Grow"#, &["Grow"]),
                (r#"add goal plan="Acme 2026" name=Grow owner=Aino"#, &[]),
                (r#"add goal plan="Acme 2026" name=Grow status=dropped"#, &[]),
                (
                    r#"
                add goal plan="Acme 2026" name=Grow
                set plan "Acme 2026" status=closed
            "#,
                    &[],
                ),
                ("add project account=Acme name=Line", &["Line"]),
                (
                    "add project account=Acme name=Line status=paused",
                    &["Line"],
                ),
                ("add project account=Acme name=Line status=done", &[]),
                ("add opportunity account=Acme name=Spares", &["Spares"]),
                ("add opportunity account=Acme name=Spares stage=won", &[]),
                (
                    "
                add opportunity account=Acme name=Spares owner=Aino
                set colleague Aino left_on={-2d}
            ",
                    &["Spares"],
                ),
            ],
        );
    }
}
