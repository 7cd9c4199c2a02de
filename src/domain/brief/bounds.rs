//! What may be promised in a meeting, and what is better left unsaid.

use super::super::check::standing;
use super::super::mandates::{self, Limits};
use super::super::record::{Colleague, Mode, Negotiation, Opportunity, Stakeholder};
use super::super::scene::Scene;
use super::super::signal_clock::{SignalState, state};
use super::super::value::Link;
use crate::domain::Kind;

/// What one of ours may promise here.
#[derive(Debug)]
pub struct May<'a> {
    pub colleague: &'a Colleague,
    pub limits: Limits,
    /// In the mandate's own words.
    pub words: String,
    /// The mandate; none where none is written.
    pub mandate: Option<Link>,
}

/// Something not to raise, and its record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsaid {
    /// What not to say to a person, as it is written with them.
    Avoid(Link),
    /// A signal told or acted on too late, and not closed: it will be raised by them.
    Breached(Link),
    /// A promise of ours whose day is past.
    Late(Link),
    /// A promise of ours that goes beyond the mandate of whoever gave it.
    Beyond(Link),
    /// An opportunity whose champion attends and sees no reason to change.
    Unwanted { opportunity: Link, champion: Link },
    /// A negotiation that comes: its aim and limit stay with us.
    Limit(Link),
}

/// The mandates of ours, the account's own words before the general ones.
pub fn may<'a>(scene: &Scene<'a>, ours: &[&'a Colleague]) -> Vec<May<'a>> {
    let one = |colleague: &&'a Colleague| {
        let id = colleague.head.id;
        let mut found = mandates::of(&scene.book, id);
        let words = mandates::of(&scene.book, id).find(|one| !one.may_promise.is_empty());
        May {
            colleague,
            limits: mandates::limits(&scene.book, id),
            words: words.map_or_else(String::new, |one| one.may_promise.clone()),
            mandate: found
                .next()
                .map(|one| Link::new(Kind::Mandate, one.head.id)),
        }
    };
    ours.iter().map(one).collect()
}

/// What to leave unsaid before these people, their own texts first.
pub fn unsaid(scene: &Scene, people: &[&Stakeholder]) -> Vec<Unsaid> {
    let own = scene.book.own;
    let avoid = people.iter().filter(|person| !person.avoid.is_empty());
    let avoid = avoid.map(|person| Unsaid::Avoid(person_link(person)));
    let signals = own.signal.iter();
    let breached = signals
        .filter(|one| matches!(state(one, scene.rules, scene.now), SignalState::Breached(_)))
        .map(|one| Unsaid::Breached(Link::new(Kind::Signal, one.head.id)));
    let late = scene.our_open_promises();
    let late = late
        .filter(|one| one.due_on.is_some_and(|due| due < scene.today()))
        .map(|one| Unsaid::Late(Link::new(Kind::Promise, one.head.id)));
    let beyond = standing(scene, "promise-beyond-mandate").into_iter();
    let beyond = beyond.filter_map(|found| found.records.first().copied().map(Unsaid::Beyond));
    let unwanted = scene.open_opportunities();
    let unwanted = unwanted.filter_map(|one| sold_in_vain(scene, one, people));
    let limit = |one: &&Negotiation| !one.limit.is_empty();
    let limits = scene.negotiations().filter(limit);
    let limits = limits.map(|one| Unsaid::Limit(Link::new(Kind::Negotiation, one.head.id)));
    let all = avoid.chain(breached).chain(late).chain(beyond);
    all.chain(unwanted).chain(limits).collect()
}

fn sold_in_vain(
    scene: &Scene,
    opportunity: &Opportunity,
    people: &[&Stakeholder],
) -> Option<Unsaid> {
    let champion = scene.champion(opportunity)?;
    let attends = people.iter().any(|one| one.head.id == champion.head.id);
    let (mode, _) = scene.mode(champion.head.id)?;
    let contented = matches!(mode, Mode::EvenKeel | Mode::Overconfident);
    (attends && contented).then(|| Unsaid::Unwanted {
        opportunity: Link::new(Kind::Opportunity, opportunity.head.id),
        champion: person_link(champion),
    })
}

fn person_link(person: &Stakeholder) -> Link {
    Link::new(Kind::Stakeholder, person.head.id)
}
