//! The fix of a missing thread: one of ours who does not know the person yet gets to know them.

use super::Fix;
use crate::domain::record::Colleague;
use crate::domain::scene::Scene;
use crate::domain::{Id, Kind, Link};

/// A relationship of the weakest strength that counts, of the owner, else the deputy, where they
/// have none with the person yet.
pub fn introduction(scene: &Scene, person: Id) -> Fix {
    let to = Link::new(Kind::Stakeholder, person);
    let account = scene.book.account;
    let ours = [account.owner, account.deputy].into_iter();
    let mut ours = ours.filter_map(|id| scene.active_colleague(id));
    let fix = match ours.find(|colleague| !is_related(scene, colleague, person)) {
        Some(colleague) => Fix::add(
            Kind::Relationship,
            "colleague",
            Link::new(Kind::Colleague, colleague.head.id),
        ),
        None => Fix::Add(Kind::Relationship, Vec::new()),
    };
    fix.knowing("stakeholder", to.to_string())
        .knowing("strength", "1")
}

fn is_related(scene: &Scene, colleague: &Colleague, person: Id) -> bool {
    scene.book.own.relationship.iter().any(|relationship| {
        relationship.colleague == Some(colleague.head.id)
            && relationship.stakeholder == Some(person)
    })
}
