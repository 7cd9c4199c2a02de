//! The brief: what one should know in the minutes before a meeting, of the people who attend, and
//! what follows from it: what to ask, what may be promised, what to leave unsaid, what is new.
//!
//! Pure, and without words: every line names the record it tells of, the report words it.

mod bounds;
mod question;
mod since;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::Kind;
use super::freshness::{self, Age};
use super::record::{
    Activity, ActivityKind, Colleague, Mode, Promise, PromiseStatus, Side, Stakeholder,
};
use super::scene::{Scene, activity_end, activity_start, is_ours, is_planned};
use super::value::{Id, Link};

pub use bounds::{May, Unsaid};
pub use question::{Ask, Question};
pub use since::{News, What};

/// What is known and asked before one meeting.
#[derive(Debug)]
pub struct Brief<'a> {
    /// The activity it is for; none where people were named, or nothing is planned.
    pub meeting: Option<&'a Activity>,
    pub attendees: Vec<Attendee<'a>>,
    /// The meeting names nobody of theirs, so the deciders stand in for those who come.
    pub stands_in: bool,
    /// Ours who attend, the first of them the one whose mandate counts.
    pub ours: Vec<&'a Colleague>,
    /// The day since which news is told: the earliest of the days we last met each of them.
    pub since: Option<NaiveDate>,
    /// At most [`question::MOST`], the most pressing first.
    pub questions: Vec<Question>,
    pub may: Vec<May<'a>>,
    pub unsaid: Vec<Unsaid>,
    /// Latest first.
    pub news: Vec<News>,
}

/// One of theirs who attends.
#[derive(Debug)]
pub struct Attendee<'a> {
    pub person: &'a Stakeholder,
    pub is_decider: bool,
    /// The last day we met them.
    pub met_on: Option<NaiveDate>,
    pub mode: Option<(Mode, Age)>,
    /// -2 to 2.
    pub stance: Option<(i64, Age)>,
    /// What we promised them and have not kept yet, the first due first.
    pub ours: Vec<&'a Promise>,
    pub theirs: Vec<&'a Promise>,
    /// What they said last, and where it stands.
    pub last_words: Option<Said>,
}

/// Words of a person, with the day and the record that has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub on: NaiveDate,
    pub words: String,
    pub record: Link,
}

/// The brief of a meeting, or of people named (`about`: activities, stakeholders). Without either
/// it is of the account's next meeting.
pub fn brief<'a>(scene: &Scene<'a>, about: &[Link]) -> Brief<'a> {
    let ids = |kind: Kind| about.iter().filter(move |link| link.kind == kind);
    let named: BTreeSet<Id> = ids(Kind::Stakeholder).map(|link| link.id).collect();
    let activities = &scene.book.own.activity;
    let asked = ids(Kind::Activity).find_map(|link| activities.living(Some(link.id)));
    let meeting = asked.or_else(|| named.is_empty().then(|| next_meeting(scene)).flatten());
    let theirs = if named.is_empty() {
        meeting.map(|one| one.theirs.clone()).unwrap_or_default()
    } else {
        named
    };
    let mut people: Vec<&Stakeholder> = scene
        .people()
        .filter(|person| theirs.contains(&person.head.id))
        .collect();
    let stands_in = people.is_empty();
    if stands_in {
        people = scene.deciders();
    }
    people.sort_by_key(|person| (!scene.is_decider(person), person.name.clone()));
    let ids: BTreeSet<Id> = people.iter().map(|person| person.head.id).collect();
    let attendees: Vec<Attendee> = people
        .iter()
        .map(|person| attendee(scene, person))
        .collect();
    let since = attendees.iter().filter_map(|one| one.met_on).min();
    let ours = ours(scene, meeting);
    Brief {
        meeting,
        stands_in,
        since,
        questions: question::questions(scene, meeting, &people),
        may: bounds::may(scene, &ours),
        unsaid: bounds::unsaid(scene, &people),
        news: since::news(scene, &ids, since),
        attendees,
        ours,
    }
}

/// The next planned activity of ours, today or later, at which people meet: a meeting, review,
/// negotiation or event, or one of no kind that names somebody of theirs.
pub fn next_meeting<'a>(scene: &Scene<'a>) -> Option<&'a Activity> {
    let activities = scene.book.own.activity.iter();
    activities
        .filter(|one| is_ours(one) && is_planned(one) && is_meeting(one))
        .filter(|one| activity_end(one).is_some_and(|day| day >= scene.today()))
        .min_by_key(|one| (activity_start(one), one.time, one.head.id))
}

/// People meet at it.
fn is_meeting(activity: &Activity) -> bool {
    match activity.kind {
        Some(
            ActivityKind::Meeting
            | ActivityKind::Review
            | ActivityKind::Negotiation
            | ActivityKind::Event,
        ) => true,
        None => !activity.theirs.is_empty(),
        Some(_) => false,
    }
}

/// Ours at the meeting, its owner first; without a meeting the account's owner.
fn ours<'a>(scene: &Scene<'a>, meeting: Option<&Activity>) -> Vec<&'a Colleague> {
    let owner = scene.active_colleague(meeting.and_then(|one| one.owner));
    let lead = owner.or_else(|| scene.owner());
    let beside = meeting.into_iter().flat_map(|one| one.ours.iter());
    let beside = beside.filter_map(|id| scene.active_colleague(Some(*id)));
    let mut all: Vec<&Colleague> = lead.into_iter().collect();
    for colleague in beside {
        if all.iter().all(|one| one.head.id != colleague.head.id) {
            all.push(colleague);
        }
    }
    all
}

fn attendee<'a>(scene: &Scene<'a>, person: &'a Stakeholder) -> Attendee<'a> {
    let id = person.head.id;
    let today = scene.today();
    let aged = |reading| freshness::mode(reading, scene.rules, today);
    Attendee {
        person,
        is_decider: scene.is_decider(person),
        met_on: scene.last_met(id),
        mode: scene.mode(id).map(|(mode, reading)| (mode, aged(reading))),
        stance: scene.stance(id).map(|(stance, reading)| {
            let age = freshness::stance(reading, scene.rules, today);
            (stance, age)
        }),
        ours: open_promises(scene, id, Side::Ours),
        theirs: open_promises(scene, id, Side::Theirs),
        last_words: last_words(scene, id),
    }
}

fn open_promises<'a>(scene: &Scene<'a>, person: Id, direction: Side) -> Vec<&'a Promise> {
    let all = scene.book.own.promise.iter();
    let mut open: Vec<&Promise> = all
        .filter(|one| one.direction == Some(direction) && one.stakeholder == Some(person))
        .filter(|one| matches!(one.status, None | Some(PromiseStatus::Open)))
        .collect();
    open.sort_by_key(|one| (one.due_on.is_none(), one.due_on, one.head.id));
    open
}

/// The latest words of a person up to today: a claim or a signal they spoke, or their feedback.
fn last_words(scene: &Scene, person: Id) -> Option<Said> {
    let own = scene.book.own;
    let claims = own.claim.iter().filter(|one| one.said_by == Some(person));
    let claims = claims.filter_map(|one| said(one.on, &one.text, Kind::Claim, one.head.id));
    let signals = own.signal.iter().filter(|one| one.said_by == Some(person));
    let signals = signals.filter_map(|one| {
        let on = one.raised_at.map(|at| at.date_naive());
        said(on, &one.words, Kind::Signal, one.head.id)
    });
    let feedback = own.feedback.iter();
    let feedback = feedback.filter(|one| one.from_stakeholder == Some(person));
    let feedback = feedback.filter_map(|one| said(one.on, &one.words, Kind::Feedback, one.head.id));
    let all = claims.chain(signals).chain(feedback);
    all.filter(|said| said.on <= scene.today())
        .max_by_key(|said| (said.on, said.record.id))
}

fn said(on: Option<NaiveDate>, words: &str, kind: Kind, id: Id) -> Option<Said> {
    (!words.is_empty()).then_some(())?;
    Some(Said {
        on: on?,
        words: words.to_owned(),
        record: Link::new(kind, id),
    })
}
