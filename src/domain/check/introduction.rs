//! The fix of a missing thread: one of ours who does not know the person yet gets to know them.

use super::Fix;
use crate::domain::record::{Colleague, Relationship};
use crate::domain::scene::Scene;
use crate::domain::{Id, Kind, Link};

/// A relationship that is still too weak to count is strengthened; else the owner, or else the
/// deputy, gets one of the weakest strength that counts.
pub fn introduction(scene: &Scene, person: Id) -> Fix {
    let weak = |one: &&Relationship| one.strength < Some(1) && is_active(scene, one);
    if let Some(weak) = relationships(scene, person).find(weak) {
        return Fix::set(Link::new(Kind::Relationship, weak.head.id), &["strength"]);
    }
    let account = scene.book.account;
    let ours = [account.owner, account.deputy].into_iter();
    let mut ours = ours.filter_map(|id| scene.active_colleague(id));
    let to = Link::new(Kind::Stakeholder, person).to_string();
    let fix = match ours.find(|colleague| !is_related(scene, colleague, person)) {
        Some(colleague) => Fix::add(
            Kind::Relationship,
            "colleague",
            Link::new(Kind::Colleague, colleague.head.id),
        ),
        None => Fix::Add(Kind::Relationship, Vec::new()),
    };
    fix.knowing("stakeholder", to).knowing("strength", "1")
}

fn relationships<'a>(
    scene: &Scene<'a>,
    person: Id,
) -> impl Iterator<Item = &'a Relationship> + use<'a> {
    let relationships = scene.book.own.relationship.iter();
    relationships.filter(move |relationship| relationship.stakeholder == Some(person))
}

fn is_active(scene: &Scene, relationship: &Relationship) -> bool {
    scene.active_colleague(relationship.colleague).is_some()
}

fn is_related(scene: &Scene, colleague: &Colleague, person: Id) -> bool {
    let mut known = relationships(scene, person);
    known.any(|relationship| relationship.colleague == Some(colleague.head.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Names;
    use crate::domain::check::trial::{at_acme, book};

    #[test]
    fn whoever_is_nearest_gets_to_know_the_person() {
        let people = "add colleague name=Aino
            add colleague name=Matti
            add stakeholder account=Acme name=Liisa";
        let cases = [
            ("", "add "),
            ("set account Acme owner=Aino deputy=Matti", "add Aino"),
            (
                "set account Acme owner=Aino deputy=Matti
                 add relationship colleague=Aino stakeholder=Liisa strength=2",
                "add Matti",
            ),
            (
                "add relationship colleague=Aino stakeholder=Liisa strength=0",
                "set Aino Liisa",
            ),
            (
                "set colleague Aino left_on={0d}
                 add relationship colleague=Aino stakeholder=Liisa",
                "add ",
            ),
        ];
        for (lines, expected) in cases {
            let book = book(&format!("{people}\n{lines}"));
            let said = at_acme(&book, |scene| {
                let liisa = scene.people().next().map(|person| person.head.id);
                match introduction(scene, liisa.unwrap_or_default()) {
                    Fix::Set(link, _) => format!("set {}", scene.book.name(link)),
                    Fix::Add(_, known) => {
                        let mut links = known.iter().filter_map(|(_, value)| value.parse().ok());
                        let first = links.next().map(|link: Link| (link.kind, link));
                        let colleague = first.filter(|(kind, _)| *kind == Kind::Colleague);
                        let name = colleague.map(|(_, link)| scene.book.name(link));
                        format!("add {}", name.unwrap_or_default())
                    }
                }
            });
            assert_eq!(said, expected, "{lines}");
        }
    }
}
