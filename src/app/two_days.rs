//! An account on two days: each as it was at its end, and by what is known today.

use chrono::NaiveDate;

use super::documents::gone;
use crate::domain::between::{Between, Known, Moment};
use crate::domain::check::{Snoozes, findings_of};
use crate::domain::{Id, Now, Problem, Records};
use crate::store::Store;

/// Looks at an account on two days.
///
/// # Errors
/// `NotFound` where there is no such account on the later day, and what the database says.
pub fn between<T>(
    store: &Store,
    account: Id,
    (from, to): (NaiveDate, NaiveDate),
    now: Now,
    look: impl FnOnce(&Between) -> T,
) -> Result<T, Problem> {
    on(store, account, from, now, |then, then_known| {
        let seen = |later: Option<Moment>, now_known: Option<Known>| {
            let between = Between {
                from,
                then,
                now: later.ok_or_else(|| gone(account))?,
                then_known,
                now_known,
            };
            Ok(look(&between))
        };
        if to < now.day() {
            on(store, account, to, now, seen)
        } else {
            at(store, account, now, |later| seen(later, None))
        }
    })
}

/// Looks at the account at the end of a past day, as it was and by what is known today; none where
/// it was not made yet.
fn on<T>(
    store: &Store,
    account: Id,
    day: NaiveDate,
    now: Now,
    look: impl FnOnce(Option<Moment>, Option<Known>) -> Result<T, Problem>,
) -> Result<T, Problem> {
    let past = store.as_of(day)?;
    let known = past.with_known_since(store, day, now)?;
    let end = now.end_of(day);
    at(&past, account, end, |then| {
        at(&known, account, end.over(), |known| {
            let known = known.zip(then.as_ref()).map(|(moment, then)| Known {
                late: late(moment.scene.book.own, then.scene.book.own),
                moment,
            });
            look(then, known)
        })
    })
}

/// How many figures and readings are known of that were not then.
fn late(known: &Records, then: &Records) -> usize {
    let figures = known.figure.iter();
    let figures = figures.filter(|one| then.figure.get(one.head.id).is_none());
    let readings = known.kpi_reading.iter();
    let readings = readings.filter(|one| then.kpi_reading.get(one.head.id).is_none());
    figures.count() + readings.count()
}

fn at<T>(
    store: &Store,
    account: Id,
    now: Now,
    look: impl FnOnce(Option<Moment>) -> Result<T, Problem>,
) -> Result<T, Problem> {
    let survey = store.survey(now, Snoozes::Hold)?;
    let mut look = Some(look);
    let seen = store.study(&survey, account, |scene| {
        let moment = Moment {
            scene: *scene,
            findings: findings_of(scene, Snoozes::Hold),
        };
        look.take().map(|look| look(Some(moment)))
    })?;
    match (seen.flatten(), look.take()) {
        (Some(told), _) => told,
        (None, Some(look)) => look(None),
        (None, None) => Err(gone(account)),
    }
}
