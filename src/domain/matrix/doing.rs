//! The do row: what was done, what moved, whom we met, what we acted on, what came of it.
//!
//! Readings taken where the domain leaves room: *done this quarter* are done activities of ours
//! or any interaction; *tested* is an activity with somebody it was tested with, or a result; a
//! review of the previous quarter counts unless it is to be held later; team feedback counts when
//! given for this account, or for none to somebody seated here.

use chrono::NaiveDate;

use super::analyse::{add_claim, claims};
use super::plan::{add_plan, kpis};
use super::{Answer, Question, add, add_to, freshest, link_of, newest, question, set_or_add};
use crate::domain::fix::Fix;
use crate::domain::freshness;
use crate::domain::record::{
    Activity, ActivityStatus, Feedback, FeedbackDirection, Kind, Opportunity, Signal, Stage, Topic,
};
use crate::domain::scene::{Scene, activity_day, is_ours};

pub(super) const STRATEGY: &[Question] = &[
    question(
        "question-do-strategy-done",
        |scene| {
            let this = scene.quarter();
            let in_quarter = |day: Option<NaiveDate>| day.is_some_and(|day| this.contains(day));
            let met = scene.interactions().into_iter().rev();
            let met = newest(met.filter(|interaction| in_quarter(interaction.on)));
            let done = scene.book.own.activity.iter();
            let done = done.filter(|activity| is_done(activity) && is_ours(activity));
            met.or(newest(
                done.filter(|activity| in_quarter(done_on(activity))),
            ))
        },
        add_interaction,
    ),
    question(
        "question-do-strategy-changed",
        |scene| match claims(scene, &[Topic::WhatIsHappening]) {
            Answer::By(_, age) if !age.is_fresh() => Answer::Open,
            answer => answer,
        },
        |scene| add_claim(scene, Topic::WhatIsHappening),
    ),
];

pub(super) const SOLUTIONS: &[Question] = &[
    question(
        "question-do-solutions-move",
        |scene| {
            let opportunities = scene.book.own.opportunity.iter();
            newest(opportunities.filter(|opportunity| moves(scene, opportunity)))
        },
        |scene| {
            let open = scene.open_opportunities().next();
            set_or_add(scene, open, &["stage"], Kind::Opportunity)
        },
    ),
    question(
        "question-do-solutions-tested",
        |scene| {
            let activities = scene.book.own.activity.iter();
            newest(activities.filter(|activity| is_tested(activity)))
        },
        |scene| {
            let untested = scene.our_planned().find(|activity| !is_tested(activity));
            set_or_add(
                scene,
                untested,
                &["tested_with", "test_result"],
                Kind::Activity,
            )
        },
    ),
];

pub(super) const PEOPLE: &[Question] = &[
    question(
        "question-do-people-met",
        |scene| newest(scene.interactions().into_iter().rev()),
        add_interaction,
    ),
    question(
        "question-do-people-said",
        |scene| {
            let said = scene.book.own.feedback.iter();
            newest(said.filter(|one| is_given(scene, one, FeedbackDirection::FromCustomer)))
        },
        |scene| add_feedback(scene, "from_customer"),
    ),
];

pub(super) const MANAGEMENT: &[Question] = &[
    question("question-do-management-signals", signals, |scene| {
        let mut signals = scene.book.own.signal.iter();
        let open = signals.find(|signal| !is_acted_on(signal));
        set_or_add(
            scene,
            open,
            &["told_at", "told_to", "act", "acted_at"],
            Kind::Signal,
        )
    }),
    question("question-do-management-reviewed", reviewed, |scene| {
        let period = scene.quarter().plus(-1).to_string();
        match scene.current_plan() {
            Some(plan) => {
                let plan = ("plan", link_of(plan).to_string());
                add_to(Kind::Review, plan, &[("period", period.as_str())])
            }
            None => add_plan(scene),
        }
    }),
    question("question-do-management-feedback", team_feedback, |scene| {
        add_feedback(scene, "to_team_member")
    }),
];

pub(super) const METRICS: &[Question] = &[
    question("question-do-metrics-read", kpis_read, |scene| {
        let today = scene.today().to_string();
        match kpis(scene).next() {
            Some(kpi) => {
                let kpi = link_of(kpi).to_string();
                add(
                    scene,
                    Kind::KpiReading,
                    &[("kpi", kpi.as_str()), ("on", today.as_str())],
                )
            }
            None => add(scene, Kind::Kpi, &[]),
        }
    }),
    question(
        "question-do-metrics-effects",
        |scene| {
            let activities = scene.book.own.activity.iter();
            newest(activities.filter(|activity| has_effect(activity)))
        },
        |scene| {
            let mut done = scene
                .book
                .own
                .activity
                .iter()
                .filter(|activity| is_done(activity));
            let silent = done.find(|activity| !has_effect(activity));
            let fields = &["effect_on_relationship", "effect_on_sales"];
            set_or_add(scene, silent, fields, Kind::Activity)
        },
    ),
];

fn add_interaction(scene: &Scene) -> Fix {
    let today = scene.today().to_string();
    add(scene, Kind::Interaction, &[("on", today.as_str())])
}

fn add_feedback(scene: &Scene, direction: &str) -> Fix {
    let today = scene.today().to_string();
    add(
        scene,
        Kind::Feedback,
        &[("direction", direction), ("on", today.as_str())],
    )
}

fn is_done(activity: &Activity) -> bool {
    activity.status == Some(ActivityStatus::Done)
}

fn done_on(activity: &Activity) -> Option<NaiveDate> {
    activity.done_on.or_else(|| activity_day(activity))
}

/// Open and changed, or closed, within the last 90 days.
fn moves(scene: &Scene, opportunity: &Opportunity) -> bool {
    let recent = scene.days_ago(scene.rules.limits.move_days)..=scene.today();
    match opportunity.stage {
        Some(Stage::Won | Stage::Lost) => opportunity
            .closed_on
            .is_some_and(|day| recent.contains(&day)),
        _ => opportunity.head.changed.date_naive() >= *recent.start(),
    }
}

fn is_tested(activity: &Activity) -> bool {
    activity.tested_with.is_some() || activity.test_result.is_some()
}

/// Not dated ahead, and of this direction.
fn is_given(scene: &Scene, feedback: &Feedback, direction: FeedbackDirection) -> bool {
    feedback.direction == Some(direction) && feedback.on.is_some_and(|on| on <= scene.today())
}

/// All were told and acted on; without any there is nothing to ask.
fn signals(scene: &Scene) -> Answer {
    let signals = &scene.book.own.signal;
    if signals.is_empty() {
        return Answer::NotAsked;
    }
    if signals.iter().all(is_acted_on) {
        newest(signals.iter())
    } else {
        Answer::Open
    }
}

fn is_acted_on(signal: &Signal) -> bool {
    signal.told_at.is_some() && signal.acted_at.is_some()
}

/// Answered by a review of the previous calendar quarter.
fn reviewed(scene: &Scene) -> Answer {
    let period = scene.quarter().plus(-1).to_string();
    let reviews = scene.book.own.review.iter();
    let reviews = reviews.filter(|review| review.period == period);
    newest(reviews.filter(|review| review.held_on.is_none_or(|on| on <= scene.today())))
}

fn team_feedback(scene: &Scene) -> Answer {
    let seats = &scene.book.own.seat;
    let is_seated = |feedback: &Feedback| {
        let colleague = feedback.to_colleague;
        colleague.is_some() && seats.iter().any(|seat| seat.colleague == colleague)
    };
    let elsewhere = scene
        .book
        .frame
        .feedback
        .iter()
        .filter(|one| is_seated(one));
    let given = scene.book.own.feedback.iter().chain(elsewhere);
    newest(given.filter(|one| is_given(scene, one, FeedbackDirection::ToTeamMember)))
}

/// Answered by a fresh reading of a KPI.
fn kpis_read(scene: &Scene) -> Answer {
    let age = |reading: &_| freshness::kpi(reading, scene.rules, scene.today());
    let readings = scene.book.own.kpi_reading.iter();
    let past = readings.filter(|reading| reading.on.is_some_and(|on| on <= scene.today()));
    freshest(past.filter(|reading| age(reading).is_fresh()), age)
}

fn has_effect(activity: &Activity) -> bool {
    activity.effect_on_relationship.is_some() || activity.effect_on_sales.is_some()
}
