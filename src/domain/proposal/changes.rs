//! What a coming change touches in the plan: a claim that something is to come, one of theirs or
//! of ours who leaves ([`super::leavers`]), and a decision of theirs ([`super::decisions`]).
//!
//! As chosen here: a coming change is answered two weeks before its day; whom it is about is met
//! before it and not in the month after; a decision that falls behind it is asked about anew.

use std::collections::BTreeSet;

use chrono::{Datelike as _, Days, NaiveDate, Weekday};

use super::decisions::{decided_by, from_decision, who_decides};
use super::{Act, Cells, Proposal, chosen, leavers, linked, occurrences, on, turn};
use crate::domain::record::{Activity, Claim, Topic};
use crate::domain::scene::{Scene, activity_start};
use crate::domain::value::{Cell, Id, Link, Value};
use crate::domain::{Ids, Kind, Operation, Slot};
use crate::i18n::Message;

/// Days before a change in which it is to be answered.
pub(super) const ANSWERED_BEFORE: u64 = 14;
/// Days before a change, or a last day, by which one meets.
pub(super) const MET_BEFORE: u64 = 7;
/// Days after a change in which nobody it is about is met.
pub(super) const UNSETTLED: u64 = 30;
/// How far ahead a change is looked at.
pub(super) const AHEAD: u64 = 365;
/// What asks for a change of the plan once it is given or given anew.
const CAUSES: &[(Kind, &[&str])] = &[
    (Kind::Claim, &["topic", "happens_on", "about"]),
    (Kind::Stakeholder, &["left_on"]),
    (Kind::Colleague, &["left_on"]),
    (Kind::Decision, &["due"]),
    (Kind::DecisionPart, &["part"]),
];

/// What the turn of the year and the changes on record ask of the plan, and the next occurrences of every series up to the
/// end of the coming quarter. Of two proposals for one field the first stands.
pub fn proposals(scene: &Scene, ids: &mut Ids) -> Vec<Proposal> {
    let mut all = turn::of_the_year(scene);
    for (claim, day) in coming(scene) {
        all.extend(from_claim(scene, claim, day, ids));
    }
    let own = scene.book.own.stakeholder.iter();
    for person in own.filter(|one| one.left_on.is_some()) {
        all.extend(leavers::from_person(scene, person, ids));
    }
    let ours = scene.book.frame.colleague.iter();
    for colleague in ours.filter(|one| one.left_on.is_some()) {
        all.extend(leavers::from_colleague(scene, colleague, ids));
    }
    for decision in scene.book.own.decision.iter() {
        all.extend(from_decision(scene, decision, ids));
    }
    let mut next = occurrences(scene, scene.quarter().plus(1).last_day(), ids);
    for one in &mut next {
        leavers::hand_on(scene, one);
    }
    all.extend(next);
    once(all)
}

/// The records among operations because of which more may be asked of the plan.
pub fn causes(operations: &[Operation]) -> BTreeSet<Link> {
    let is_cause = |operation: &&Operation| match operation.slot {
        Slot::Field(index) => {
            let kind = operation.record.kind;
            let key = kind.fields()[index].key;
            let mut causes = CAUSES.iter();
            causes.any(|(of, keys)| *of == kind && keys.contains(&key))
        }
        _ => false,
    };
    let found = operations.iter().filter(is_cause);
    found.map(|operation| operation.record).collect()
}

/// How many proposals there are because of these records.
pub fn count(scene: &Scene, causes: &BTreeSet<Link>, ids: &mut Ids) -> usize {
    let own = scene.book.own;
    let mut all = Vec::new();
    for cause in causes {
        let id = Some(cause.id);
        all.extend(match cause.kind {
            Kind::Claim => {
                let claims = coming(scene).into_iter();
                let mut claims = claims.filter(|(claim, _)| claim.head.id == cause.id);
                let claim = claims.next();
                claim.map(|(claim, day)| from_claim(scene, claim, day, ids))
            }
            Kind::Stakeholder => {
                let person = own.stakeholder.living(id);
                person.map(|person| leavers::from_person(scene, person, ids))
            }
            Kind::Colleague => {
                let leaver = scene.book.frame.colleague.living(id);
                leaver.map(|leaver| leavers::from_colleague(scene, leaver, ids))
            }
            Kind::Decision => {
                let decision = own.decision.living(id);
                decision.map(|decision| from_decision(scene, decision, ids))
            }
            _ => {
                let part = own.decision_part.living(id);
                let decision = part.and_then(|part| own.decision.living(part.decision));
                decision.map(|decision| from_decision(scene, decision, ids))
            }
        });
    }
    once(all.into_iter().flatten().collect()).len()
}

/// Coming changes of the year ahead, the first to come first.
fn coming<'a>(scene: &Scene<'a>) -> Vec<(&'a Claim, NaiveDate)> {
    let last = scene.days_ahead(AHEAD);
    let claims = scene
        .claims()
        .filter(|one| one.topic == Some(Topic::ComingChange));
    let dated = claims.filter_map(|one| Some((one, one.happens_on?)));
    let mut ahead: Vec<(&Claim, NaiveDate)> = dated
        .filter(|(_, day)| scene.today() <= *day && *day <= last)
        .collect();
    ahead.sort_by_key(|(claim, day)| (*day, claim.head.id));
    ahead
}

fn from_claim(scene: &Scene, claim: &Claim, day: NaiveDate, ids: &mut Ids) -> Vec<Proposal> {
    let why = |key: &'static str| {
        Message::new(key)
            .day("day", day)
            .text("name", claim.text.as_str())
    };
    let mut all = Vec::new();
    let about = people_of(scene, claim);
    if !scene.is_answered(claim.head.id) {
        let title = [&claim.response, &claim.text]
            .into_iter()
            .find(|text| !text.is_empty());
        let title = title
            .and_then(|text| text.lines().next())
            .unwrap_or_default();
        let mut cells = task(scene, before(scene, day, ANSWERED_BEFORE), None);
        cells.extend([
            ("title", Cell::One(Value::Text(title.to_owned()))),
            ("answers", linked(Kind::Claim, Some(claim.head.id))),
        ]);
        all.push(Proposal::make(
            Kind::Activity,
            ids,
            cells,
            why("propose-answer"),
        ));
    }
    let unsettled = day.checked_add_days(Days::new(UNSETTLED)).unwrap_or(day);
    let met = scene
        .our_planned()
        .filter(|one| !one.theirs.is_disjoint(&about));
    let met = met.filter(|one| activity_start(one).is_some_and(|on| day <= on && on <= unsettled));
    for activity in met {
        let cells = shifted(activity, before(scene, day, MET_BEFORE));
        let link = Link::new(Kind::Activity, activity.head.id);
        all.push(Proposal::change(link, cells, why("propose-before")));
    }
    for decision in decided_by(scene, &about).filter(|one| one.due.is_some_and(|due| day <= due)) {
        let due = before(scene, day, ANSWERED_BEFORE);
        all.push(who_decides(
            scene,
            decision,
            due,
            why("propose-decision"),
            ids,
        ));
    }
    all
}

/// The person a change is about, or the people of the unit it is about and of the units below.
fn people_of(scene: &Scene, claim: &Claim) -> BTreeSet<Id> {
    let Some(about) = claim.about else {
        return BTreeSet::new();
    };
    if about.kind == Kind::Stakeholder {
        return BTreeSet::from([about.id]);
    }
    let mut units = BTreeSet::from([about.id]);
    loop {
        let below = scene.book.own.unit.iter();
        let below = below.filter(|one| one.parent.is_some_and(|parent| units.contains(&parent)));
        let found: Vec<Id> = below
            .map(|one| one.head.id)
            .filter(|id| !units.contains(id))
            .collect();
        if found.is_empty() {
            break;
        }
        units.extend(found);
    }
    let people = scene
        .people()
        .filter(|one| one.unit.is_some_and(|unit| units.contains(&unit)));
    people.map(|one| one.head.id).collect()
}

/// A task of ours with a day; the account's owner has it where nobody else does, and whoever follows
/// where they are about to leave.
pub(super) fn task(scene: &Scene, due: NaiveDate, owner: Option<Id>) -> Cells {
    vec![
        ("account", Cell::One(Value::Link(scene.book.link()))),
        ("due_on", on(due)),
        (
            "owner",
            linked(Kind::Colleague, leavers::staying(scene, owner)),
        ),
        ("status", chosen("planned")),
    ]
}

/// So many days before a day, but not before tomorrow and never after the day itself; of a weekend
/// the Friday before it, where that is still ahead.
pub(super) fn before(scene: &Scene, day: NaiveDate, days: u64) -> NaiveDate {
    let wished = day.checked_sub_days(Days::new(days)).unwrap_or(day);
    let wished = wished.max(scene.days_ahead(1)).min(day);
    let over = match wished.weekday() {
        Weekday::Sat => 1,
        Weekday::Sun => 2,
        _ => 0,
    };
    let friday = wished.checked_sub_days(Days::new(over)).unwrap_or(wished);
    if scene.today() < friday {
        friday
    } else {
        wished
    }
}

/// The days of an activity with its first on another one; the distance between them stays.
pub(super) fn shifted(activity: &Activity, to: NaiveDate) -> Cells {
    let Some(from) = activity_start(activity) else {
        return Cells::new();
    };
    let days = [
        ("starts_on", activity.starts_on),
        ("ends_on", activity.ends_on),
        ("due_on", activity.due_on),
    ];
    let moved = days.into_iter().filter_map(|(key, day)| {
        let day = day? + (to - from);
        Some((key, on(day)))
    });
    moved.collect()
}

/// Each field of a record proposed once.
fn once(all: Vec<Proposal>) -> Vec<Proposal> {
    let mut seen = BTreeSet::new();
    let mut kept = Vec::new();
    for one in all {
        let link = one.record();
        if let Act::Change(_, cells) = &one.act {
            if cells.iter().any(|(key, _)| seen.contains(&(link, *key))) {
                continue;
            }
            seen.extend(cells.iter().map(|(key, _)| (link, *key)));
        }
        kept.push(one);
    }
    kept
}
