//! contact-late: longer since anybody of ours met the person than the relationship allows. One
//! never met counts from the relationship's start, else from when it was made. A relationship of
//! someone who has left, on either side, asks for no contact.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::Relationship;
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

fn run(scene: &Scene) -> Vec<Found> {
    let relationships = scene.book.own.relationship.iter();
    relationships
        .filter_map(|relationship| late(scene, relationship))
        .collect()
}

fn late(scene: &Scene, relationship: &Relationship) -> Option<Found> {
    let person = scene
        .book
        .own
        .stakeholder
        .living(relationship.stakeholder)?;
    scene.active_colleague(relationship.colleague)?;
    let since = relationship.since;
    let from = scene
        .last_met(person.head.id)
        .or(since)
        .unwrap_or(relationship.head.created.date_naive());
    let over = (scene.today() - from).num_days() - relationship.contact_every?;
    if over <= 0 || has_left(person.left_on, scene.today()) {
        return None;
    }
    let link = Link::new(Kind::Relationship, relationship.head.id);
    let met = Link::new(Kind::Stakeholder, person.head.id);
    let fix = Fix::add(Kind::Interaction, "account", scene.book.link())
        .knowing("theirs", met.to_string());
    let found = Found::named("finding-contact-late", &person.name, link, fix);
    Some(found.saying(|sentence| sentence.with("days", Arg::Count(over))))
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
