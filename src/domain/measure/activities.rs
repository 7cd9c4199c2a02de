//! `activities_done`, `activities_late`, `activities_coming` and `follow_up`: what we planned for
//! the calendar year of the day and what became of it. One file: one division of one list.
//!
//! Only ours; every kind. The day of one is when it is due, else its end, else its start; of a
//! done one the day it was done, where told. One without a day is counted as incomplete.

use chrono::Datelike;

use super::{Measured, quotient};
use crate::domain::record::{Activity, ActivityStatus};
use crate::domain::scene::{Scene, activity_day, is_ours, is_planned};

pub fn compute_done(scene: &Scene) -> Measured {
    count(scene, Fate::Done)
}

pub fn compute_late(scene: &Scene) -> Measured {
    count(scene, Fate::Late)
}

pub fn compute_coming(scene: &Scene) -> Measured {
    count(scene, Fate::Coming)
}

/// Done by done and late together.
pub fn compute_follow_up(scene: &Scene) -> Measured {
    let number = |fate| {
        ours(scene)
            .filter(|one| fate_of(one, scene) == Some(fate))
            .count() as i128
    };
    let done = number(Fate::Done);
    quotient(done, done + number(Fate::Late), "why-no-activities-due").into()
}

/// What became of an activity of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Done,
    Late,
    Coming,
    /// It may be any of the year's, or none.
    Undated,
}

fn count(scene: &Scene, fate: Fate) -> Measured {
    let fates = || ours(scene).filter_map(|activity| fate_of(activity, scene));
    let undated = ours(scene).filter(|one| is_done(one) == (fate == Fate::Done));
    let undated = undated.filter(|one| fate_of(one, scene) == Some(Fate::Undated));
    Measured {
        incomplete: undated.count(),
        ..Measured::known(fates().filter(|found| *found == fate).count() as f64)
    }
}

fn ours<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Activity> + use<'a> {
    let activities = scene.book.own.activity.iter();
    activities.filter(|activity| is_ours(activity))
}

fn is_done(activity: &Activity) -> bool {
    activity.status == Some(ActivityStatus::Done)
}

fn fate_of(activity: &Activity, scene: &Scene) -> Option<Fate> {
    let is_done = is_done(activity);
    if !is_done && !is_planned(activity) {
        return None;
    }
    let done_on = activity.done_on.filter(|_| is_done);
    let Some(day) = done_on.or_else(|| activity_day(activity)) else {
        return Some(Fate::Undated);
    };
    (day.year() == scene.now.year()).then_some(match (is_done, day < scene.today()) {
        (true, _) => Fate::Done,
        (false, true) => Fate::Late,
        (false, false) => Fate::Coming,
    })
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::check;

    const YEAR: &str = "add activity account=Kaarna title=a status=done done_on=2026-01-02 due_on=2025-12-31 \
        | add activity account=Kaarna title=b status=done due_on=2026-05-01 whose=ours kind=internal \
        | add activity account=Kaarna title=c status=done done_on=2025-12-31 due_on=2026-01-01 \
        | add activity account=Kaarna title=d due_on=2026-11-20 starts_on=2026-12-01 \
        | add activity account=Kaarna title=e status=planned starts_on=2026-11-01 ends_on=2026-11-21 \
        | add activity account=Kaarna title=f starts_on=2026-12-31 \
        | add activity account=Kaarna title=g starts_on=2027-01-01 \
        | add activity account=Kaarna title=h due_on=2025-11-20 \
        | add activity account=Kaarna title=i due_on=2026-11-20 whose=theirs \
        | add activity account=Kaarna title=j due_on=2026-11-20 status=skipped \
        | add activity account=Kaarna title=k due_on=2026-11-20 status=cancelled";

    #[test]
    fn ours_of_the_year_are_done_late_or_coming() {
        check("activities_done", &[("", "0"), (YEAR, "2")]);
        check("activities_late", &[("", "0"), (YEAR, "1")]);
        check("activities_coming", &[("", "0"), (YEAR, "2")]);
        check(
            "follow_up",
            &[
                ("", "why-no-activities-due"),
                (
                    "add activity account=Kaarna title=f due_on=2026-12-01",
                    "why-no-activities-due",
                ),
                (YEAR, "0.6666666666666666"),
            ],
        );
    }

    #[test]
    fn one_without_a_day_is_incomplete() {
        let undated = "add activity account=Kaarna title=a";
        check("activities_late", &[(undated, "0 +1")]);
        check("activities_coming", &[(undated, "0 +1")]);
        check(
            "activities_done",
            &[(undated, "0"), (&format!("{undated} status=done"), "0 +1")],
        );
    }
}
