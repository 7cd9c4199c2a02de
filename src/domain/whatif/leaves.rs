//! Who leaves? People of ours or theirs taken away: the euros that hang on nobody afterwards, the
//! deciders nobody knows, what stays undone, and the introductions that mend most.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::figures::cents;
use crate::domain::record::{Promise, PromiseStatus, Stakeholder};
use crate::domain::scene::{Scene, has_left, is_planned};
use crate::domain::whole::Whole;
use crate::domain::{Id, Kind, Link};

/// So many introductions are proposed.
const INTRODUCTIONS: usize = 3;

/// What goes with some people.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loss {
    /// Who leaves.
    pub people: Vec<Link>,
    /// The accounts that have deciders of whom nobody who stays has a thread to us; the largest
    /// sales first, unknown ones last.
    pub accounts: Vec<Bare>,
    /// The deciders who stay and whom nobody of ours knows, by account, the most powerful first.
    pub deciders: Vec<Stranger>,
    /// Claims a leaver wrote.
    pub claims: Vec<Link>,
    /// Planned activities a leaver owns.
    pub activities: Vec<Link>,
    /// Open promises, ours and theirs, that name a leaver: as who made, got or agreed to them.
    pub promises: Vec<Link>,
    /// At most three, the one that mends most first.
    pub introductions: Vec<Introduction>,
}

/// An account without a thread to any decider.
#[derive(Clone, Debug, PartialEq)]
pub struct Bare {
    pub account: Id,
    /// R12, in twelfths of a cent; none where unknown.
    pub twelfths: Option<i128>,
    /// It had no thread before either.
    pub before: bool,
}

/// A decider nobody knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Stranger {
    pub account: Id,
    pub stakeholder: Id,
    /// Nobody knew them before either.
    pub before: bool,
    /// Informal power, then formal; unknown counts as none.
    power: (Option<i64>, Option<i64>),
}

/// One of ours gets to know a decider.
#[derive(Clone, Debug, PartialEq)]
pub struct Introduction {
    pub account: Id,
    /// Nobody where no thread, owner or deputy is left at the account.
    pub colleague: Option<Id>,
    pub stakeholder: Id,
    /// Cents of R12 sales that hang on somebody again.
    pub repairs: i64,
}

impl Loss {
    /// R12 sales of the accounts without a thread, in cents. Accounts of unknown sales are
    /// skipped; with only such it is unknown.
    pub fn euros(&self) -> Option<i64> {
        sum(self.accounts.iter())
    }

    /// Of these, the sales of accounts that had no thread before either.
    pub fn euros_before(&self) -> Option<i64> {
        sum(self.accounts.iter().filter(|one| one.before))
    }

    /// How much it hurts beyond what is lost already: euros, deciders, claims, activities,
    /// promises, in this order.
    fn weight(&self) -> (i128, usize, usize, usize, usize) {
        let new = self.accounts.iter().filter(|one| !one.before);
        let strangers = self.deciders.iter().filter(|one| !one.before);
        (
            new.filter_map(|one| one.twelfths).sum(),
            strangers.count(),
            self.claims.len(),
            self.activities.len(),
            self.promises.len(),
        )
    }
}

fn sum<'a>(accounts: impl Iterator<Item = &'a Bare>) -> Option<i64> {
    let all: Vec<Option<i128>> = accounts.map(|one| one.twelfths).collect();
    let known: Vec<i128> = all.iter().flatten().copied().collect();
    (all.is_empty() || !known.is_empty()).then(|| cents(known.iter().sum()))
}

/// What is lost when these colleagues and stakeholders leave together. Every account counts,
/// whatever its status. One that has deciders counts as bare, too, when all of them leave.
pub fn leaves(whole: &Whole, people: &[Link]) -> Loss {
    let scenes: Vec<Scene> = whole.scenes().collect();
    gather(&scenes, people, |scene| part(scene, people))
}

/// The departures that would hurt most, one person at a time: active colleagues and people of
/// theirs who have not left. Who would not be missed is not among them.
pub fn worst(whole: &Whole, most: usize) -> Vec<Loss> {
    let scenes: Vec<Scene> = whole.scenes().collect();
    let as_is: BTreeMap<Id, Part> = scenes
        .iter()
        .map(|scene| (scene.book.id(), part(scene, &[])))
        .collect();
    let mut losses: Vec<Loss> = Vec::new();
    for (person, at) in everybody(whole, &scenes) {
        losses.push(gather(&scenes, &[person], |scene| match at {
            Some(account) if account != scene.book.id() => {
                as_is.get(&scene.book.id()).cloned().unwrap_or_default()
            }
            _ => part(scene, &[person]),
        }));
    }
    losses.retain(|loss| loss.weight() > (0, 0, 0, 0, 0));
    losses.sort_by_key(|loss| std::cmp::Reverse(loss.weight()));
    losses.truncate(most);
    losses
}

/// Everybody who could leave, with the only account they can be missed at.
fn everybody(whole: &Whole, scenes: &[Scene]) -> Vec<(Link, Option<Id>)> {
    let ours = whole.book.frame.colleague.iter();
    let ours = ours.filter(|one| !has_left(one.left_on, whole.now.day()));
    let mut all: Vec<(Link, Option<Id>)> = ours
        .map(|one| (Link::new(Kind::Colleague, one.head.id), None))
        .collect();
    for scene in scenes {
        let theirs = scene.people();
        all.extend(theirs.map(|one| {
            let link = Link::new(Kind::Stakeholder, one.head.id);
            (link, Some(scene.book.id()))
        }));
    }
    all
}

/// What goes at one account.
#[derive(Clone, Debug, Default)]
struct Part {
    bare: Option<Bare>,
    strangers: Vec<Stranger>,
    claims: Vec<Link>,
    activities: Vec<Link>,
    promises: Vec<Link>,
}

fn gather(scenes: &[Scene], people: &[Link], part: impl Fn(&Scene) -> Part) -> Loss {
    let mut loss = Loss {
        people: people.to_vec(),
        ..Loss::default()
    };
    for scene in scenes {
        let part = part(scene);
        loss.accounts.extend(part.bare);
        loss.deciders.extend(part.strangers);
        loss.claims.extend(part.claims);
        loss.activities.extend(part.activities);
        loss.promises.extend(part.promises);
    }
    loss.accounts
        .sort_by_key(|one| std::cmp::Reverse(one.twelfths));
    loss.introductions = introductions(scenes, people, &loss);
    loss
}

fn part(scene: &Scene, people: &[Link]) -> Part {
    let is_leaver =
        |kind: Kind, id: Option<Id>| id.is_some_and(|id| people.contains(&Link::new(kind, id)));
    let ours = |id: Option<Id>| is_leaver(Kind::Colleague, id);
    let own = scene.book.own;
    let claims = scene.claims().filter(|claim| ours(claim.author));
    let activities = own.activity.iter();
    let activities = activities.filter(|one| is_planned(one) && ours(one.owner));
    let promises = own.promise.iter().filter(|one| is_open(one));
    let promises = promises.filter(|one| {
        ours(one.colleague) || ours(one.agreed_by) || is_leaver(Kind::Stakeholder, one.stakeholder)
    });
    Part {
        bare: bare(scene, people),
        strangers: strangers(scene, people),
        claims: claims
            .map(|one| Link::new(Kind::Claim, one.head.id))
            .collect(),
        activities: activities
            .map(|one| Link::new(Kind::Activity, one.head.id))
            .collect(),
        promises: promises
            .map(|one| Link::new(Kind::Promise, one.head.id))
            .collect(),
    }
}

fn is_open(promise: &Promise) -> bool {
    matches!(promise.status, None | Some(PromiseStatus::Open))
}

/// The account, if it has deciders and no thread to any who stays.
fn bare(scene: &Scene, people: &[Link]) -> Option<Bare> {
    let deciders = scene.deciders();
    let is_known = |person: &&Stakeholder| !threads(scene, person, people).is_empty();
    if deciders.is_empty() || deciders.iter().any(is_known) {
        return None;
    }
    let facts = scene.portfolio.of_account(scene.book.id());
    let was_known = |person: &&Stakeholder| !scene.threads(person.head.id).is_empty();
    Some(Bare {
        account: scene.book.id(),
        twelfths: facts.and_then(|facts| facts.series.sales.twelfths()),
        before: !deciders.iter().any(was_known),
    })
}

/// The colleagues who stay and know a person who stays.
fn threads(scene: &Scene, person: &Stakeholder, people: &[Link]) -> BTreeSet<Id> {
    if people.contains(&Link::new(Kind::Stakeholder, person.head.id)) {
        return BTreeSet::new();
    }
    let mut known = scene.threads(person.head.id);
    known.retain(|id| !people.contains(&Link::new(Kind::Colleague, *id)));
    known
}

fn strangers(scene: &Scene, people: &[Link]) -> Vec<Stranger> {
    let stays =
        |person: &&Stakeholder| !people.contains(&Link::new(Kind::Stakeholder, person.head.id));
    let deciders = scene.deciders().into_iter().filter(stays);
    let unknown = deciders.filter(|person| threads(scene, person, people).is_empty());
    let mut found: Vec<Stranger> = unknown
        .map(|person| Stranger {
            account: scene.book.id(),
            stakeholder: person.head.id,
            before: scene.threads(person.head.id).is_empty(),
            power: (person.informal_power, person.formal_power),
        })
        .collect();
    found.sort_by_key(|one| (std::cmp::Reverse(one.power), one.stakeholder));
    found
}

/// Decider by decider, the one that mends most first: the sales of an account wholly without a
/// thread, which its first introduction mends; then informal power, then formal.
fn introductions(scenes: &[Scene], people: &[Link], loss: &Loss) -> Vec<Introduction> {
    let mut broken: BTreeMap<Id, i128> = loss
        .accounts
        .iter()
        .map(|one| (one.account, one.twelfths.unwrap_or(0)))
        .collect();
    let mut left: Vec<&Stranger> = loss.deciders.iter().collect();
    let mut chosen = Vec::new();
    while chosen.len() < INTRODUCTIONS && !left.is_empty() {
        let gain = |one: &Stranger| broken.get(&one.account).copied().unwrap_or(0);
        let order = |at: &usize| (gain(left[*at]), left[*at].power, std::cmp::Reverse(*at));
        let best = (0..left.len()).max_by_key(order).unwrap_or(0);
        let one = left.remove(best);
        let repairs = cents(gain(one));
        broken.remove(&one.account);
        let scene = scenes.iter().find(|scene| scene.book.id() == one.account);
        chosen.push(Introduction {
            account: one.account,
            colleague: scene.and_then(|scene| introducer(scene, people)),
            stakeholder: one.stakeholder,
            repairs,
        });
    }
    chosen
}

/// Of those who stay, who has most threads at the account; of equals the owner, then the deputy,
/// then the one who came first. Nobody with threads: the owner, then the deputy.
fn introducer(scene: &Scene, people: &[Link]) -> Option<Id> {
    let mut counts: BTreeMap<Id, usize> = BTreeMap::new();
    let account = scene.book.account;
    let stays = |id: &Id| !people.contains(&Link::new(Kind::Colleague, *id));
    for ours in [account.owner, account.deputy] {
        let active = scene.active_colleague(ours).map(|one| one.head.id);
        counts.extend(active.filter(stays).map(|id| (id, 0)));
    }
    for person in scene.people() {
        for id in threads(scene, person, people) {
            *counts.entry(id).or_default() += 1;
        }
    }
    let rank = |id: Id| match Some(id) {
        id if id == account.owner => 2,
        id if id == account.deputy => 1,
        _ => 0,
    };
    let order = |(id, count): &(Id, usize)| (*count, rank(*id), std::cmp::Reverse(*id));
    counts.into_iter().max_by_key(order).map(|(id, _)| id)
}

#[cfg(test)]
mod tests;
