//! contact-late: longer since anybody of ours met the person than the relationship allows. One
//! never met counts from the relationship's start, else from when it was made. A relationship of
//! someone who has left, on either side, asks for no contact.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::{Relationship, Stakeholder};
use crate::domain::scene::{Scene, has_left};
use crate::domain::{Kind, Link};
use crate::i18n::Arg;

pub const CHECK: AccountCheck = AccountCheck {
    code: "contact-late",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

/// What is late with one person: the relationships, and by how many days at most.
struct Late<'a> {
    person: &'a Stakeholder,
    relationships: Vec<Link>,
    over: i64,
}

fn run(scene: &Scene) -> Vec<Found> {
    let mut all: Vec<Late> = Vec::new();
    for relationship in scene.book.own.relationship.iter() {
        let Some((person, over)) = late(scene, relationship) else {
            continue;
        };
        let link = Link::new(Kind::Relationship, relationship.head.id);
        let is_known = |one: &&mut Late| one.person.head.id == person.head.id;
        match all.iter_mut().find(is_known) {
            Some(known) => {
                known.relationships.push(link);
                known.over = known.over.max(over);
            }
            None => all.push(Late {
                person,
                relationships: vec![link],
                over,
            }),
        }
    }
    all.into_iter().map(|late| told(scene, late)).collect()
}

/// The person of a relationship that asks for more, and by how many days it is late.
fn late<'a>(scene: &Scene<'a>, relationship: &Relationship) -> Option<(&'a Stakeholder, i64)> {
    let people = &scene.book.own.stakeholder;
    let person = people.living(relationship.stakeholder)?;
    scene.active_colleague(relationship.colleague)?;
    let since = relationship.since;
    let from = scene
        .last_met(person.head.id)
        .or(since)
        .unwrap_or(relationship.head.created.date_naive());
    let over = (scene.today() - from).num_days() - relationship.contact_every?;
    (over > 0 && !has_left(person.left_on, scene.today())).then_some((person, over))
}

fn told(scene: &Scene, late: Late) -> Found {
    let met = Link::new(Kind::Stakeholder, late.person.head.id);
    let fix = Fix::add(Kind::Interaction, "account", scene.book.link())
        .knowing("theirs", met.to_string());
    let first = late.relationships[0];
    let found = Found::named("finding-contact-late", &late.person.name, first, fix);
    let found = found.saying(|sentence| sentence.with("days", Arg::Count(late.over)));
    Found {
        about: late.relationships.len(),
        records: late.relationships,
        ..found
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::{PEOPLE, check_in};

    #[test]
    fn contact_by_any_of_ours_counts() {
        check_in(
            PEOPLE,
            &CHECK,
            &[
                (
                    "add relationship colleague=Aino stakeholder=Liisa strength=1",
                    &[],
                ),
                (
                    "add relationship colleague=Aino stakeholder=Liisa contact_every=30",
                    &["Aino Liisa"],
                ),
                (
                    "add relationship colleague=Aino stakeholder=Liisa contact_every=30 since={-30d}",
                    &[],
                ),
                (
                    "add relationship colleague=Aino stakeholder=Liisa contact_every=30 since={-31d}",
                    &["Aino Liisa"],
                ),
                // One person, however many of us are late.
                (
                    "
                add relationship colleague=Aino stakeholder=Liisa contact_every=30
                add relationship colleague=Matti stakeholder=Liisa contact_every=60
            ",
                    &["Aino Liisa", "Matti Liisa"],
                ),
                (
                    "
                @ {-20d} Aino
                add relationship colleague=Aino stakeholder=Liisa contact_every=30
            ",
                    &[],
                ),
                (
                    "
                add relationship colleague=Aino stakeholder=Liisa contact_every=30
                add interaction account=Acme on={-30d} ours=Matti theirs=Liisa
            ",
                    &[],
                ),
                (
                    "
                add relationship colleague=Aino stakeholder=Liisa contact_every=30
                add interaction account=Acme on={-31d} ours=Aino theirs=Liisa
            ",
                    &["Aino Liisa"],
                ),
                (
                    "
                add relationship colleague=Aino stakeholder=Liisa contact_every=30
                set stakeholder Liisa left_on={0d}
            ",
                    &[],
                ),
                (
                    "
                add relationship colleague=Aino stakeholder=Liisa contact_every=30
                set colleague Aino left_on={0d}
            ",
                    &[],
                ),
            ],
        );
    }
}
