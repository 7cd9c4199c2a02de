//! rank-too-low: nobody of ours of the rank they expect, or above, has a thread to them.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity, label};
use crate::domain::scene::Scene;
use crate::domain::{Id, Kind};

pub const CHECK: AccountCheck = AccountCheck {
    code: "rank-too-low",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let Some(expected) = scene.book.account.expected_rank else {
        return Vec::new();
    };
    let colleagues = &scene.book.frame.colleague;
    let reaches = |id: &Id| {
        let level = colleagues.get(*id).and_then(|one| one.level);
        level.is_some_and(|level| level <= expected)
    };
    let mut people = scene.people();
    if people.any(|person| scene.threads(person.head.id).iter().any(reaches)) {
        return Vec::new();
    }
    let fix = Fix::Add(Kind::Relationship, vec![("strength", "1".to_owned())]);
    let found = Found::account("finding-rank-too-low", scene, fix);
    vec![found.saying(|sentence| sentence.message("rank", label(expected)))]
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add colleague name=Aino
                add colleague name=Matti
                add stakeholder account=Acme name=Liisa categories=decider
                add stakeholder account=Acme name=Pekka informal_power=4
                
                set colleague Aino level=specialist
                set colleague Matti level=management
                add relationship colleague=Aino stakeholder=Liisa strength=2
            ";

    #[test]
    fn the_expected_rank_or_above_has_a_thread() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                ("", &[]),
                ("set account Acme expected_rank=specialist", &[]),
                ("set account Acme expected_rank=management", &["Acme"]),
                (
                    "
                set account Acme expected_rank=management
                add relationship colleague=Matti stakeholder=Pekka strength=1
            ",
                    &[],
                ),
                (
                    r#"
                set account Acme expected_rank=specialist
                remove relationship "Aino Liisa"
                add relationship colleague=Matti stakeholder=Pekka strength=1
            "#,
                    &[],
                ),
                (
                    "
                set account Acme expected_rank=executive
                add relationship colleague=Matti stakeholder=Pekka strength=1
            ",
                    &["Acme"],
                ),
            ],
        );
    }
}
