//! `unit-without-contact`: a unit that matters, where we know and meet nobody.

use std::collections::BTreeSet;

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::Unit;
use crate::domain::scene::Scene;
use crate::domain::{Id, Kind, Link};

/// Importance of 3 or more, or blank; nobody who is still there has a thread, and nobody of the unit
/// was met in R12. People of units below it do not count.
pub const CHECK: AccountCheck = AccountCheck {
    code: "unit-without-contact",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let contacts = units_with_contact(scene);
    let important = scene.rules.limits.important_unit;
    let matters = |unit: &&Unit| unit.importance.is_none_or(|number| number >= important);
    let units = scene.book.own.unit.iter().filter(matters);
    units
        .filter(|unit| !contacts.contains(&unit.head.id))
        .map(|unit| {
            let link = Link::new(Kind::Unit, unit.head.id);
            Found::about(
                "finding-unit-without-contact",
                &scene.book,
                link,
                contact(scene, link),
            )
        })
        .collect()
}

/// Units where somebody has a thread, or was met in R12.
fn units_with_contact(scene: &Scene) -> BTreeSet<Id> {
    let mut units = BTreeSet::new();
    for person in scene.people() {
        if !scene.threads(person.head.id).is_empty() {
            units.extend(person.unit);
        }
    }
    for interaction in scene.interactions_r12() {
        let met = interaction.theirs.iter();
        units.extend(met.filter_map(|id| scene.book.own.stakeholder.get(*id)?.unit));
    }
    units
}

/// Somebody of the unit to meet; where nobody is known by name, somebody to find.
fn contact(scene: &Scene, unit: Link) -> Fix {
    let account = scene.book.link();
    match scene.people().find(|person| person.unit == Some(unit.id)) {
        Some(person) => Fix::add(Kind::Activity, "account", account)
            .knowing("kind", "meeting")
            .knowing(
                "theirs",
                Link::new(Kind::Stakeholder, person.head.id).to_string(),
            ),
        None => Fix::add(Kind::Stakeholder, "account", account).knowing("unit", unit.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::watch::cases::check;

    #[test]
    fn units_that_matter_need_a_contact() {
        let base = "add colleague name=Aino
            add unit account=Acme name=Oulu
            add stakeholder account=Acme name=Liisa unit=Oulu";
        let cases = [
            ("", "Oulu"),
            ("set unit Oulu importance=3", "Oulu"),
            ("set unit Oulu importance=2", ""),
            (
                "add relationship colleague=Aino stakeholder=Liisa strength=1",
                "",
            ),
            (
                "add relationship colleague=Aino stakeholder=Liisa strength=0",
                "Oulu",
            ),
            (
                "add relationship colleague=Aino stakeholder=Liisa strength=2
                 set colleague Aino left_on={-1d}",
                "Oulu",
            ),
            (
                "add relationship colleague=Aino stakeholder=Liisa strength=2
                 set stakeholder Liisa left_on={-1d}",
                "Oulu",
            ),
            ("add interaction account=Acme on={0d} theirs=Liisa", ""),
            ("add interaction account=Acme on={m-12} theirs=Liisa", ""),
            (
                "add interaction account=Acme on={m-13 28} theirs=Liisa",
                "Oulu",
            ),
            ("add unit account=Acme name=Kemi parent=Oulu", "Oulu, Kemi"),
        ];
        for (lines, expected) in cases {
            check(&CHECK, &format!("{base}\n{lines}"), expected);
        }
    }
}
