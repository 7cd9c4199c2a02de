//! The analyse row: what we know of the customer, and of ourselves with them.
//!
//! Readings taken where the domain leaves room: *who else sells to them* is a claim on a
//! competitor in the account or a footprint row a competitor holds; *what did we sell, with what
//! margin* is a known margin over R12; levels without units ask for any decider at all.

use std::collections::BTreeSet;

use super::{Answer, Question, add, add_to, freshest, link_of, newest, question, set_or_add};
use crate::domain::field::Choice;
use crate::domain::figures;
use crate::domain::fix::Fix;
use crate::domain::freshness;
use crate::domain::measure::margin;
use crate::domain::record::{
    FigureMeasure, Footprint, FootprintState, Kind, RoleReading, Seat, Stakeholder, Topic,
    UnitLevel,
};
use crate::domain::scene::Scene;

pub(super) const STRATEGY: &[Question] = &[
    question(
        "question-analyse-strategy-goals",
        |scene| claims(scene, &[Topic::CustomerGoal]),
        |scene| add_claim(scene, Topic::CustomerGoal),
    ),
    question(
        "question-analyse-strategy-market",
        |scene| claims(scene, MARKET),
        |scene| add_claim(scene, Topic::Market),
    ),
    question(
        "question-analyse-strategy-competition",
        |scene| claims(scene, &[Topic::Competition]),
        |scene| add_claim(scene, Topic::Competition),
    ),
    question(
        "question-analyse-strategy-key-supplier",
        |scene| claims(scene, &[Topic::WhyKeySupplier]),
        |scene| add_claim(scene, Topic::WhyKeySupplier),
    ),
];

pub(super) const SOLUTIONS: &[Question] = &[
    question(
        "question-analyse-solutions-footprint",
        |scene| newest(scene.book.own.footprint.iter()),
        |scene| add(scene, Kind::Footprint, &[]),
    ),
    question(
        "question-analyse-solutions-share",
        customer_spend,
        |scene| add_figure(scene, FigureMeasure::CustomerSpend, "year"),
    ),
    question(
        "question-analyse-solutions-competitors",
        |scene| {
            let held = scene.book.own.footprint.iter().filter(|row| is_held(row));
            claims(scene, &[Topic::CompetitorInAccount]).or(newest(held))
        },
        |scene| add_claim(scene, Topic::CompetitorInAccount),
    ),
];

pub(super) const PEOPLE: &[Question] = &[
    question("question-analyse-people-deciders", deciders, add_decider),
    question(
        "question-analyse-people-informal-power",
        |scene| {
            let people = scene.people();
            let told = people.filter(|person| person.informal_power.is_some());
            freshest(told, |person| {
                freshness::power(person, scene.rules, scene.today())
            })
        },
        |scene| {
            set_or_add(
                scene,
                foremost(scene),
                &["informal_power"],
                Kind::Stakeholder,
            )
        },
    ),
    question("question-analyse-people-stance", stance, add_reading),
    question(
        "question-analyse-people-expectations",
        |scene| {
            let people = scene.people();
            let told = people.filter(|person| !person.expectation.trim().is_empty());
            freshest(told, |person| {
                freshness::expectation(person, scene.rules, scene.today())
            })
        },
        |scene| set_or_add(scene, foremost(scene), &["expectation"], Kind::Stakeholder),
    ),
];

pub(super) const MANAGEMENT: &[Question] = &[
    question(
        "question-analyse-management-team",
        |scene| {
            newest(
                scene
                    .book
                    .own
                    .seat
                    .iter()
                    .filter(|seat| is_filled(scene, seat)),
            )
        },
        |scene| {
            let mut seats = scene.book.own.seat.iter();
            let vacant = seats.find(|seat| !is_filled(scene, seat));
            set_or_add(scene, vacant, &["colleague"], Kind::Seat)
        },
    ),
    question(
        "question-analyse-management-mandate",
        |scene| {
            let general = scene.book.frame.mandate.iter();
            let general = general.filter(|mandate| mandate.account.is_none());
            newest(general.chain(scene.book.own.mandate.iter()))
        },
        |scene| match scene.owner() {
            Some(owner) => {
                let owner = link_of(owner).to_string();
                add(scene, Kind::Mandate, &[("colleague", owner.as_str())])
            }
            None => add(scene, Kind::Mandate, &[]),
        },
    ),
];

pub(super) const METRICS: &[Question] = &[
    question("question-analyse-metrics-sales", sold, |scene| {
        let months = scene.now.r12();
        let inputs = [FigureMeasure::Sales, FigureMeasure::DirectCost];
        let missing = inputs
            .into_iter()
            .find(|measure| scene.figures(*measure, months.clone()).months_covered() == 0);
        add_figure(
            scene,
            missing.unwrap_or(FigureMeasure::ServiceCost),
            "month",
        )
    }),
    question("question-analyse-metrics-role", role, |scene| {
        let today = scene.today().to_string();
        add(scene, Kind::RoleReading, &[("on", today.as_str())])
    }),
];

/// The market itself, and PESTEL.
const MARKET: &[Topic] = &[
    Topic::Market,
    Topic::Political,
    Topic::Economic,
    Topic::Social,
    Topic::Technological,
    Topic::Environmental,
    Topic::Legal,
];

/// Answered by a claim on one of these topics.
pub(super) fn claims(scene: &Scene, topics: &[Topic]) -> Answer {
    let claims = scene.claims();
    let claims = claims.filter(|claim| claim.topic.is_some_and(|topic| topics.contains(&topic)));
    freshest(claims, |claim| {
        freshness::claim(claim, scene.rules, scene.today())
    })
}

pub(super) fn add_claim(scene: &Scene, topic: Topic) -> Fix {
    add(scene, Kind::Claim, &[("topic", topic.code())])
}

pub(super) fn add_figure(scene: &Scene, measure: FigureMeasure, period: &str) -> Fix {
    let known = [("measure", measure.code()), ("period", period)];
    add(scene, Kind::Figure, &known)
}

fn customer_spend(scene: &Scene) -> Answer {
    let figures = scene.book.own.figure.iter();
    let spend = figures.filter(|figure| figure.measure == Some(FigureMeasure::CustomerSpend));
    let told = spend.filter(|figure| figure.amount.is_some());
    freshest(told, |figure| {
        freshness::customer_figure(figure, scene.rules, scene.today())
    })
}

/// A competitor holds this place.
fn is_held(row: &Footprint) -> bool {
    row.state == Some(FootprintState::Competitor) || !row.competitor.trim().is_empty()
}

/// Every level that has units needs a decider; the answer rests on the freshest of them.
fn deciders(scene: &Scene) -> Answer {
    if level_without_decider(scene).is_some() {
        return Answer::Open;
    }
    freshest(scene.deciders(), |person| {
        freshness::category(person, scene.rules, scene.today())
    })
}

/// The first level in use where nobody decides.
fn level_without_decider(scene: &Scene) -> Option<UnitLevel> {
    let units = &scene.book.own.unit;
    let levels: BTreeSet<UnitLevel> = units.iter().filter_map(|unit| unit.level).collect();
    let decided: BTreeSet<UnitLevel> = scene
        .deciders()
        .iter()
        .filter_map(|person| units.living(person.unit)?.level)
        .collect();
    levels.difference(&decided).next().copied()
}

fn add_decider(scene: &Scene) -> Fix {
    let missing = level_without_decider(scene);
    let mut units = scene.book.own.unit.iter();
    let unit = missing.and_then(|level| units.find(|unit| unit.level == Some(level)));
    let unit = unit.map(|unit| link_of(unit).to_string());
    let mut known = vec![("categories", "decider")];
    known.extend(unit.as_deref().map(|unit| ("unit", unit)));
    add(scene, Kind::Stakeholder, &known)
}

/// The person to ask about first: a decider, else anybody of theirs.
pub(super) fn foremost<'a>(scene: &Scene<'a>) -> Option<&'a Stakeholder> {
    let decider = scene.deciders().into_iter().next();
    decider.or_else(|| scene.people().next())
}

/// Answered by a fresh reading that tells a stance.
fn stance(scene: &Scene) -> Answer {
    let age = |reading: &_| freshness::stance(reading, scene.rules, scene.today());
    let people = scene.people();
    let told = people.filter_map(|person| scene.stance(person.head.id));
    let told = told.map(|(_, reading)| reading);
    freshest(told.filter(|reading| age(reading).is_fresh()), age)
}

fn add_reading(scene: &Scene) -> Fix {
    let today = scene.today().to_string();
    match foremost(scene) {
        Some(person) => {
            let owner = ("stakeholder", link_of(person).to_string());
            add_to(Kind::Reading, owner, &[("on", today.as_str())])
        }
        None => add(scene, Kind::Stakeholder, &[]),
    }
}

fn is_filled(scene: &Scene, seat: &Seat) -> bool {
    scene.active_colleague(seat.colleague).is_some()
}

/// Answered once the margin of R12 is known; rests on the newest sales row of it.
fn sold(scene: &Scene) -> Answer {
    if margin::compute(scene).value.is_none() {
        return Answer::Open;
    }
    let months = scene.now.r12();
    let figures = scene.book.own.figure.iter();
    newest(
        figures.filter(|figure| {
            figures::total([*figure], FigureMeasure::Sales, months.clone()).is_some()
        }),
    )
}

/// Answered once both roles are known, each by its latest reading that is not blank.
fn role(scene: &Scene) -> Answer {
    let readings = scene.book.own.role_reading.iter();
    let told: Vec<&RoleReading> = readings
        .filter(|reading| reading.on.is_some_and(|on| on <= scene.today()))
        .filter(|reading| reading.role_now.or(reading.role_next_year).is_some())
        .collect();
    let now = told.iter().any(|reading| reading.role_now.is_some());
    let next = told.iter().any(|reading| reading.role_next_year.is_some());
    if now && next {
        freshest(told, |reading| {
            freshness::role(reading, scene.rules, scene.today())
        })
    } else {
        Answer::Open
    }
}
