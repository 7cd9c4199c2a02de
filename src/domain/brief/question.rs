//! The questions a meeting must answer: what the plan rests on and nobody knows, or has proved.

use super::super::check::standing;
use super::super::freshness;
use super::super::record::{
    AccountStatus, Activity, Basis, Category, Claim, Part, Stakeholder, Topic,
};
use super::super::scene::{Scene, is_wanted};
use super::super::value::Link;
use crate::domain::Kind;

/// More than these nobody asks in one meeting.
pub const MOST: usize = 5;
/// Of one sort at first, so that a sort with many does not hide the others.
const OF_ONE_SORT: usize = 2;

/// What to ask, by how much hangs on it: the order is the rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ask {
    /// What the activity itself is to find out (its own words).
    Own,
    /// Nobody is known who decides: of a decision, in a unit, or at all.
    WhoDecides,
    /// Somebody who decides is known by name and to nobody of ours.
    Unmet,
    /// How somebody who decides or has power stands to change was never read.
    Mode,
    /// It was read, and is no longer fresh.
    ModeAged,
    /// What a decider expects of us is blank.
    Expectation,
    /// What a decider needs is blank.
    Need,
    /// Something the customer was to confirm: assumed, without evidence, or aged.
    Claim,
    /// Nothing is told of why we are a key supplier, what happens, or where they are heading.
    Untold(Topic),
}

/// One question and the record it would mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub ask: Ask,
    pub record: Link,
}

/// Up to five questions, of every sort two at first, in the order of [`Ask`]; what is left over
/// fills the room in the same order.
pub fn questions(
    scene: &Scene,
    meeting: Option<&Activity>,
    people: &[&Stakeholder],
) -> Vec<Question> {
    let mut all = Vec::new();
    all.extend(own(meeting));
    all.extend(who_decides(scene));
    all.extend(unmet(scene, people));
    for person in people {
        all.extend(of_person(scene, person));
    }
    all.extend(claims(scene, people));
    all.extend(untold(scene));
    all.sort_by_key(|question| sort(question.ask));
    let (first, rest): (Vec<_>, Vec<_>) = all.iter().enumerate().partition(|(place, question)| {
        let alike = all[..*place].iter();
        let alike = alike.filter(|one| sort(one.ask) == sort(question.ask));
        alike.count() < OF_ONE_SORT
    });
    let mut kept: Vec<(usize, &Question)> = first.into_iter().chain(rest).take(MOST).collect();
    kept.sort_by_key(|(place, _)| *place);
    kept.into_iter().map(|(_, one)| one.clone()).collect()
}

/// Questions of one sort, whatever they are about.
fn sort(ask: Ask) -> Ask {
    match ask {
        Ask::Untold(_) => Ask::Untold(Topic::WhyKeySupplier),
        other => other,
    }
}

fn own(meeting: Option<&Activity>) -> Option<Question> {
    let meeting = meeting.filter(|one| !one.asks.is_empty())?;
    let record = Link::new(Kind::Activity, meeting.head.id);
    Some(Question {
        ask: Ask::Own,
        record,
    })
}

/// Decisions without anybody who decides, the first due first, then units of a level without a
/// known decider; where no decider is known at all, the account itself.
fn who_decides(scene: &Scene) -> Vec<Question> {
    let ask = |record| Question {
        ask: Ask::WhoDecides,
        record,
    };
    let known = |person: &&Stakeholder| !is_wanted(person);
    if !scene.deciders().iter().any(known) {
        return vec![ask(scene.book.link())];
    }
    let own = scene.book.own;
    let mut open: Vec<_> = own
        .decision
        .iter()
        .filter(|decision| decision.due.is_none_or(|due| due >= scene.today()))
        .filter(|decision| {
            let mut parts = own.decision_part.iter();
            !parts.any(|part| {
                part.decision == Some(decision.head.id) && part.part == Some(Part::Decides)
            })
        })
        .collect();
    open.sort_by_key(|decision| (decision.due.is_none(), decision.due, decision.head.id));
    let decisions = open
        .iter()
        .map(|one| Link::new(Kind::Decision, one.head.id));
    let units = standing(scene, "level-without-decider").into_iter();
    let units = units.filter_map(|found| found.records.first().copied());
    let units = units.filter(|link| link.kind == Kind::Unit);
    decisions.chain(units).map(ask).collect()
}

/// Deciders who do not attend and whom nobody of ours knows.
fn unmet(scene: &Scene, people: &[&Stakeholder]) -> Vec<Question> {
    let attends = |one: &Stakeholder| people.iter().any(|other| other.head.id == one.head.id);
    let deciders = scene.deciders().into_iter();
    let unmet = deciders.filter(|one| !attends(one) && scene.threads(one.head.id).is_empty());
    unmet
        .map(|one| Question {
            ask: Ask::Unmet,
            record: Link::new(Kind::Stakeholder, one.head.id),
        })
        .collect()
}

/// What is blank or aged of one who attends, if they decide or have power.
fn of_person(scene: &Scene, person: &Stakeholder) -> Vec<Question> {
    let decides = scene.is_decider(person) || person.categories.contains(&Category::Decider);
    if !decides && !scene.is_powerful(person) {
        return Vec::new();
    }
    let mode = match scene.mode(person.head.id) {
        None => Some(Ask::Mode),
        Some((_, reading)) => {
            let age = freshness::mode(reading, scene.rules, scene.today());
            (!age.is_fresh()).then_some(Ask::ModeAged)
        }
    };
    let expectation = decides && person.expectation.is_empty();
    let need = decides && person.need.is_empty();
    let asks = [
        mode,
        expectation.then_some(Ask::Expectation),
        need.then_some(Ask::Need),
    ];
    let record = Link::new(Kind::Stakeholder, person.head.id);
    let asks = asks.into_iter().flatten();
    asks.map(|ask| Question { ask, record }).collect()
}

/// Topics a customer can answer for; the rest is ours to know.
const THEIRS: &[Topic] = &[
    Topic::CustomerGoal,
    Topic::Need,
    Topic::ValueProblem,
    Topic::StrategicChoice,
    Topic::WaysOfWorking,
    Topic::WhyKeySupplier,
    Topic::WhatIsHappening,
    Topic::WhereHeading,
    Topic::ComingChange,
];

/// Claims a customer could confirm and that stand unproved or have aged: first those that
/// somebody who attends spoke or that are about them, then the ones with the greatest effect,
/// then the oldest.
fn claims(scene: &Scene, people: &[&Stakeholder]) -> Vec<Question> {
    let is_theirs = |claim: &&Claim| claim.topic.is_some_and(|topic| THEIRS.contains(&topic));
    let mut open: Vec<&Claim> = scene
        .claims()
        .filter(is_theirs)
        .filter(|claim| is_open(scene, claim))
        .collect();
    open.sort_by_key(|claim| {
        let of = |id| people.iter().any(|person| Some(person.head.id) == id);
        let concerns = of(claim.said_by) || of(claim.about.map(|link| link.id));
        let effect = claim.effect.unwrap_or(0).abs();
        (!concerns, -effect, claim.on, claim.head.id)
    });
    let links = open
        .iter()
        .map(|claim| Link::new(Kind::Claim, claim.head.id));
    links
        .map(|record| Question {
            ask: Ask::Claim,
            record,
        })
        .collect()
}

/// Assumed, without its proof, or no longer fresh. What came true or did not is no question: a
/// coming change whose day is past is left out.
fn is_open(scene: &Scene, claim: &Claim) -> bool {
    let is_past = claim.happens_on.is_some_and(|day| day < scene.today());
    let unproved = match claim.basis {
        Some(Basis::Fact) => claim.evidence.is_empty(),
        Some(Basis::CustomerSaid) => claim.said_by.is_none(),
        Some(Basis::Assumption) | None => true,
    };
    let age = freshness::claim(claim, scene.rules, scene.today());
    !is_past && (unproved || !age.is_fresh())
}

fn untold(scene: &Scene) -> Vec<Question> {
    let story = [
        Topic::WhyKeySupplier,
        Topic::WhatIsHappening,
        Topic::WhereHeading,
    ];
    // Who does not buy cannot say why they do.
    let is_asked = |topic: &Topic| {
        let status = scene.book.account.status;
        let buys = matches!(status, None | Some(AccountStatus::Active));
        buys || *topic != Topic::WhyKeySupplier
    };
    let is_untold = |topic: &Topic| !scene.claims().any(|claim| claim.topic == Some(*topic));
    let record = scene.book.link();
    let untold = story.into_iter().filter(is_asked).filter(is_untold);
    untold
        .map(|topic| Question {
            ask: Ask::Untold(topic),
            record,
        })
        .collect()
}
