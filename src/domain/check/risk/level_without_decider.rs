//! level-without-decider: a level of the customer's units where we know no decider; somebody
//! wanted is not known yet.

use std::collections::BTreeSet;

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::UnitLevel;
use crate::domain::scene::{Scene, is_wanted};
use crate::domain::{Kind, Link};

pub const CHECK: AccountCheck = AccountCheck {
    code: "level-without-decider",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let units = &scene.book.own.unit;
    let known: BTreeSet<UnitLevel> = scene
        .deciders()
        .into_iter()
        .filter(|person| !is_wanted(person))
        .filter_map(|person| units.living(person.unit)?.level)
        .collect();
    let lacking = units
        .iter()
        .filter(|unit| unit.level.is_some_and(|level| !known.contains(&level)));
    lacking
        .map(|unit| {
            let link = Link::new(Kind::Unit, unit.head.id);
            let fix = Fix::add(Kind::Stakeholder, "account", scene.book.link())
                .knowing("unit", link.to_string())
                .knowing("categories", "decider");
            Found::about("finding-level-without-decider", &scene.book, link, fix)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "
                add unit account=Acme name=Head level=central
                add unit account=Acme name=Oulu level=local
                add unit account=Acme name=Pori level=local
                add unit account=Acme name=Loose
            ";

    #[test]
    fn each_level_in_use_needs_a_known_decider() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                ("", &["Head", "Oulu", "Pori"]),
                (
                    "add stakeholder account=Acme name=Liisa categories=decider unit=Oulu",
                    &["Head"],
                ),
                (
                    "add stakeholder account=Acme name=Liisa categories=decider unit=Oulu wanted=yes",
                    &["Head", "Oulu", "Pori"],
                ),
                (
                    "add stakeholder account=Acme name=Liisa categories=user unit=Oulu",
                    &["Head", "Oulu", "Pori"],
                ),
                (
                    "
                add stakeholder account=Acme name=Liisa unit=Head
                add decision account=Acme name=Tender
                add decision_part decision=Tender stakeholder=Liisa part=vetoes
            ",
                    &["Oulu", "Pori"],
                ),
                (
                    "add stakeholder account=Acme name=Liisa categories=decider unit=Head left_on={-1d}",
                    &["Head", "Oulu", "Pori"],
                ),
            ],
        );
    }
}
