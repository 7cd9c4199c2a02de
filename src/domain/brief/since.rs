//! What has happened at the account since we last met the people who attend.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::super::record::{ActivityStatus, PromiseStatus};
use super::super::scene::Scene;
use super::super::value::{Id, Link};
use crate::domain::Kind;

/// Looked back this far where we have never met them.
const DAYS_UNMET: u64 = 90;

/// Something new, and the day it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    pub on: NaiveDate,
    pub what: What,
    pub record: Link,
}

/// What sort of news it is; the record says the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// We met somebody else of theirs.
    Met,
    /// How one of theirs stands was read.
    Read,
    /// Something was said or learned.
    Learned,
    /// An activity was done.
    Done,
    /// A promise was kept or broken.
    Kept,
    Broken,
    /// A signal was raised.
    Signal,
    /// An opportunity was closed, won or lost.
    Closed,
    /// A new person of theirs came into the plan.
    Came,
    /// One of theirs left.
    Left,
}

/// Everything dated after the day, up to today, latest first.
pub fn news(scene: &Scene, people: &BTreeSet<Id>, since: Option<NaiveDate>) -> Vec<News> {
    let today = scene.today();
    let unmet = today.checked_sub_days(Days::new(DAYS_UNMET));
    let after = since.or(unmet).unwrap_or(NaiveDate::MIN);
    let mut news: Vec<News> = knowledge(scene, people);
    news.extend(business(scene));
    news.extend(movements(scene));
    news.retain(|one| one.on > after && one.on <= today);
    news.sort_by_key(|one| std::cmp::Reverse((one.on, one.record.id)));
    news
}

fn told(what: What, on: Option<NaiveDate>, kind: Kind, id: Id) -> Option<News> {
    Some(News {
        on: on?,
        what,
        record: Link::new(kind, id),
    })
}

fn knowledge(scene: &Scene, people: &BTreeSet<Id>) -> Vec<News> {
    let own = scene.book.own;
    let others = own.interaction.iter();
    let others = others.filter(|one| one.theirs.is_disjoint(people));
    let met = others.map(|one| told(What::Met, one.on, Kind::Interaction, one.head.id));
    let readings = own.reading.iter();
    let read = readings.map(|one| told(What::Read, one.on, Kind::Reading, one.head.id));
    let claims = own.claim.iter();
    let learned = claims.map(|one| told(What::Learned, one.on, Kind::Claim, one.head.id));
    met.chain(read).chain(learned).flatten().collect()
}

fn business(scene: &Scene) -> Vec<News> {
    let own = scene.book.own;
    let activities = own.activity.iter();
    let done = activities.filter(|one| one.status == Some(ActivityStatus::Done));
    let done = done.map(|one| told(What::Done, one.done_on, Kind::Activity, one.head.id));
    let promises = own.promise.iter().map(|one| {
        let what = match one.status {
            Some(PromiseStatus::Kept) => What::Kept,
            Some(PromiseStatus::Broken) => What::Broken,
            None | Some(PromiseStatus::Open) => return None,
        };
        told(what, one.closed_on, Kind::Promise, one.head.id)
    });
    let signals = own.signal.iter().map(|one| {
        let on = one.raised_at.map(|at| at.date_naive());
        told(What::Signal, on, Kind::Signal, one.head.id)
    });
    let opportunities = own.opportunity.iter();
    let closed =
        opportunities.map(|one| told(What::Closed, one.closed_on, Kind::Opportunity, one.head.id));
    let all = done.chain(promises).chain(signals).chain(closed);
    all.flatten().collect()
}

fn movements(scene: &Scene) -> Vec<News> {
    let people = scene.book.own.stakeholder.iter();
    let moved = people.flat_map(|one| {
        let made = one.head.created.date_naive();
        [
            told(What::Came, Some(made), Kind::Stakeholder, one.head.id),
            told(What::Left, one.left_on, Kind::Stakeholder, one.head.id),
        ]
    });
    moved.flatten().collect()
}
