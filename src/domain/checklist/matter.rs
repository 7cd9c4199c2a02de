//! What each item of the checklist has to judge, and the two things it judges by R12 itself:
//! breached signals and broken promises.

use chrono::NaiveDate;

use crate::domain::record::{Promise, PromiseStatus, Side, Signal};
use crate::domain::scene::Scene;
use crate::domain::signal_clock::{SignalState, state};
use crate::domain::{Kind, Link, measure, periods};

/// Signals raised in R12 (to the day) that were not told and acted on in time, closed ones too:
/// a breach stays on record.
pub fn breached_in_r12(scene: &Scene) -> Vec<Link> {
    let breached = signals_r12(scene).filter(|signal| was_breached(scene, signal));
    breached
        .map(|signal| Link::new(Kind::Signal, signal.head.id))
        .collect()
}

fn signals_r12<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Signal> + use<'a> {
    let scene = *scene;
    let signals = scene.book.own.signal.iter();
    signals.filter(move |signal| {
        let raised = signal.raised_at.map(|at| at.date_naive());
        raised.is_some_and(|day| is_in_r12(&scene, day))
    })
}

/// As the clock has it, had the signal not been closed; but what was closed before the hours ran
/// out needed no telling or acting any more.
fn was_breached(scene: &Scene, signal: &Signal) -> bool {
    let unclosed = Signal {
        closed_on: None,
        ..signal.clone()
    };
    let SignalState::Breached(last) = state(&unclosed, scene.rules, scene.now) else {
        return false;
    };
    let is_answered = signal.told_at.is_some() && signal.acted_at.is_some();
    let closed_in_time = signal.closed_on.is_some_and(|day| day <= last.date_naive());
    is_answered || !closed_in_time
}

/// Promises of ours broken in R12, by the day they were closed, else last changed.
pub fn broken_in_r12(scene: &Scene) -> Vec<Link> {
    let broken = our_promises(scene).filter(|promise| {
        let day = promise
            .closed_on
            .unwrap_or(promise.head.changed.date_naive());
        promise.status == Some(PromiseStatus::Broken) && is_in_r12(scene, day)
    });
    broken
        .map(|promise| Link::new(Kind::Promise, promise.head.id))
        .collect()
}

fn our_promises<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Promise> + use<'a> {
    let promises = scene.book.own.promise.iter();
    promises.filter(|promise| promise.direction == Some(Side::Ours))
}

/// From the first day of R12 through today.
fn is_in_r12(scene: &Scene, day: NaiveDate) -> bool {
    let start = periods::r12(scene.today()).start.first_day();
    (start..=scene.today()).contains(&day)
}

/// Nothing to judge without deciders and without units of a level.
pub fn has_levels_or_deciders(scene: &Scene) -> bool {
    let mut units = scene.book.own.unit.iter();
    units.any(|unit| unit.level.is_some()) || has_deciders(scene)
}

/// Nothing to judge without deciders and without people of much power.
pub fn has_deciders_or_power(scene: &Scene) -> bool {
    has_deciders(scene) || scene.people().any(|person| scene.is_powerful(person))
}

/// Nothing to judge without deciders.
pub fn has_deciders(scene: &Scene) -> bool {
    !scene.deciders().is_empty()
}

/// Nothing to judge where shares of the portfolio are not judged.
pub fn has_shares(scene: &Scene) -> bool {
    scene.portfolio.is_fit_for_shares(scene.rules)
}

/// Nothing to judge without a term in force.
pub fn has_terms(scene: &Scene) -> bool {
    scene.terms_in_force().next().is_some()
}

/// Nothing to judge without any promise of ours, open or closed.
pub fn has_promises(scene: &Scene) -> bool {
    our_promises(scene).next().is_some()
}

/// Nothing to judge without a negotiation coming or open.
pub fn has_negotiations(scene: &Scene) -> bool {
    scene.negotiations().next().is_some()
}

/// Nothing to judge while the margin of R12 is unknown.
pub fn has_margin(scene: &Scene) -> bool {
    measure::margin::compute(scene).value.is_some()
}

/// Nothing to judge without a signal raised in R12.
pub fn has_signals(scene: &Scene) -> bool {
    signals_r12(scene).next().is_some()
}

/// Nothing to judge with fewer claims and entries than the two findings ask for, or with one
/// actor in the file.
pub fn has_writers(scene: &Scene) -> bool {
    let limits = &scene.rules.limits;
    let entries: usize = scene
        .journal
        .entries_r12
        .iter()
        .map(|(_, count)| count)
        .sum();
    scene.claims().count() >= limits.one_head_claims
        || (scene.journal.actors_in_file >= 2 && entries >= limits.one_planner_entries)
}

/// Nothing to judge with fewer interactions that name theirs than the finding asks for, and no
/// unit that matters.
pub fn has_contacts(scene: &Scene) -> bool {
    let limits = &scene.rules.limits;
    let interactions = scene.interactions_r12().into_iter();
    let naming = interactions.filter(|one| !one.theirs.is_empty()).count();
    let mut units = scene.book.own.unit.iter();
    naming >= limits.old_friends_meetings
        || units.any(|unit| {
            unit.importance
                .is_none_or(|number| number >= limits.important_unit)
        })
}
