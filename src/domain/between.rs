//! An account on two days: what changed between them, which findings went and came, and how what
//! was forecast on the first day came true by the second.

use chrono::NaiveDate;

use super::check::Finding;
use super::difference::differences;
use super::field::Choice as _;
use super::record::{
    Activity, ActivityStatus, FigureMeasure, Goal, Kind, Opportunity, Record, Records, Stage,
};
use super::scene::{Scene, activity_day, is_ours, is_planned};
use super::value::{Cell, Id, Link, Value};

/// The account as it was at the end of a day.
#[derive(Clone, Debug)]
pub struct Moment<'a> {
    pub scene: Scene<'a>,
    pub findings: Vec<Finding>,
}

/// A past day with the figures and readings of the time up to it that came in since; over, so that
/// a month that ended with it is a full one.
#[derive(Clone, Debug)]
pub struct Known<'a> {
    pub moment: Moment<'a>,
    /// How many came in since.
    pub late: usize,
}

/// Two days of one account.
#[derive(Clone, Debug)]
pub struct Between<'a> {
    /// The day looked back from, at its end.
    pub from: NaiveDate,
    /// The account then; none where it was not made yet.
    pub then: Option<Moment<'a>>,
    pub now: Moment<'a>,
    /// The first day by what is known today; none where the account was not made yet.
    pub then_known: Option<Known<'a>>,
    /// The later day by what is known today, where that is past as well.
    pub now_known: Option<Known<'a>>,
}

/// What became of one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub record: Link,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq)]
pub enum What {
    Added,
    Removed,
    /// Fields by index, with what stood there and what stands there now.
    Edited(Vec<(usize, Cell, Cell)>),
}

impl Between<'_> {
    /// What changed of the account's own row, then of its records, kind by kind, oldest first.
    pub fn changes(&self) -> Vec<Change> {
        let nothing = Records::default();
        let then = self.then.as_ref().map(|then| then.scene.book);
        let book = self.now.scene.book;
        let what = match then {
            Some(then) => edited(then.account, book.account),
            None => Some(What::Added),
        };
        let row = what.map(|what| Change {
            record: book.link(),
            what,
        });
        let own = changes(then.map_or(&nothing, |then| then.own), book.own);
        row.into_iter().chain(own).collect()
    }

    /// The first day by what is known today.
    pub fn then_by_today(&self) -> Option<&Moment<'_>> {
        let known = self.then_known.as_ref().map(|known| &known.moment);
        known.or(self.then.as_ref())
    }

    /// The later day by what is known today.
    pub fn now_by_today(&self) -> &Moment<'_> {
        let known = self.now_known.as_ref().map(|known| &known.moment);
        known.unwrap_or(&self.now)
    }

    /// Findings that stood then and not now, by their records; and those that are new: on both days
    /// by what is known today, so that what was entered late is neither.
    pub fn findings(&self) -> (Vec<&Finding>, Vec<&Finding>) {
        let now = &self.now_by_today().findings;
        let stood = self.then_by_today().map(|then| then.findings.as_slice());
        let stood = stood.unwrap_or_default();
        let then = stood.iter();
        let stands_now = |one: &&Finding| now.iter().any(|two| is_same(one, two));
        let stood = |one: &&Finding| stood.iter().any(|two| is_same(one, two));
        let now = now.iter();
        let gone = then.filter(|one| !stands_now(one)).collect();
        (gone, now.filter(|one| !stood(one)).collect())
    }
}

/// A figure of a period that began by the end of the day, or a reading taken by then. What is
/// budgeted, or targeted from above, is of the day it was entered.
pub fn is_of_time_before(record: &dyn Record, day: NaiveDate) -> bool {
    let begins = match record.kind() {
        Kind::Figure => "period_start",
        Kind::KpiReading => "on",
        _ => return false,
    };
    let Cell::One(Value::Day(on)) = record.get(begins) else {
        return false;
    };
    let measure = match record.get("measure") {
        Cell::One(Value::Choice(code)) => FigureMeasure::from_code(code),
        _ => None,
    };
    let is_plan = measure.is_some_and(FigureMeasure::is_plan);
    on <= day && !is_plan
}

/// Of acts each is about its records; of all else there is one an account.
fn is_same(one: &Finding, two: &Finding) -> bool {
    let is_act = one.severity == super::check::Severity::Act;
    one.code == two.code && (!is_act || one.records.first() == two.records.first())
}

/// What changed between two states of the same records. Removed records count as not there.
pub fn changes(then: &Records, now: &Records) -> Vec<Change> {
    let of = |what: What| {
        move |record: Link| Change {
            record,
            what: what.clone(),
        }
    };
    let mut found = Vec::new();
    for kind in differences(then, now) {
        found.extend(kind.only_first.into_iter().map(of(What::Removed)));
        found.extend(kind.only_second.into_iter().map(of(What::Added)));
        found.extend(kind.unlike.into_iter().filter_map(|record| {
            let what = edited(then.get(record)?, now.get(record)?)?;
            Some(Change { record, what })
        }));
    }
    found
}

fn edited(before: &dyn Record, after: &dyn Record) -> Option<What> {
    let fields = 0..after.kind().fields().len();
    let pairs = fields.map(|index| (index, before.cell(index), after.cell(index)));
    let changed: Vec<(usize, Cell, Cell)> = pairs.filter(|(_, old, new)| old != new).collect();
    (!changed.is_empty()).then_some(What::Edited(changed))
}

/// What was forecast on the first day, and what came by the second.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Forecast {
    pub opportunities: Vec<Foreseen>,
    pub activities: Vec<(Id, Kept)>,
    /// Open goals with a target, those due by the second day first.
    pub goals: Vec<Id>,
}

/// An opportunity that was open and expected between the days, or was closed between them.
#[derive(Clone, Debug, PartialEq)]
pub struct Foreseen {
    pub opportunity: Id,
    /// Hundredths of a cent: value by probability as stated then; none where either was blank.
    pub hundredths: Option<i128>,
    pub expected_on: Option<NaiveDate>,
    /// It was expected between the two days.
    pub was_due: bool,
    pub came: Came,
}

impl Foreseen {
    /// Cents it was won with; nothing where it was not, or nobody wrote the closed value.
    fn won(&self) -> i64 {
        match self.came {
            Came::Won(cents) => cents.unwrap_or(0),
            _ => 0,
        }
    }
}

/// What came of an opportunity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// Cents, blank where nobody wrote the closed value.
    Won(Option<i64>),
    Lost,
    /// Still open, now expected on this day.
    Open(Option<NaiveDate>),
    Removed,
}

/// What came of a planned activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    InTime,
    /// Done after its day, on this one.
    Late(NaiveDate),
    /// Moved to a later day.
    Moved(NaiveDate),
    NotDone,
    /// Skipped, cancelled or removed.
    Dropped,
}

impl Forecast {
    /// Hundredths of a cent that were expected between the days, value by probability; none where
    /// every one due lacked one of them.
    pub fn expected(&self) -> Option<i128> {
        let due = self.opportunities.iter().filter(|one| one.was_due);
        let all: Vec<Option<i128>> = due.map(|one| one.hundredths).collect();
        let known: Vec<i128> = all.iter().flatten().copied().collect();
        (all.is_empty() || !known.is_empty()).then(|| known.iter().sum())
    }

    /// Cents that were won between the days.
    pub fn won(&self) -> i64 {
        self.opportunities.iter().map(Foreseen::won).sum()
    }

    /// Of these, cents of opportunities that were expected between the days.
    pub fn won_of_due(&self) -> i64 {
        let due = self.opportunities.iter().filter(|one| one.was_due);
        due.map(Foreseen::won).sum()
    }

    /// Of the opportunities expected between the days, how many were won.
    pub fn hits(&self) -> (usize, usize) {
        let due: Vec<&Foreseen> = self
            .opportunities
            .iter()
            .filter(|one| one.was_due)
            .collect();
        let won = due.iter().filter(|one| matches!(one.came, Came::Won(_)));
        (won.count(), due.len())
    }

    /// Of the activities due between the days, how many were done in time.
    pub fn kept(&self) -> (usize, usize) {
        let kept = self.activities.iter();
        let kept = kept.filter(|(_, kept)| *kept == Kept::InTime);
        (kept.count(), self.activities.len())
    }
}

/// Holds what was forecast against what came. Nothing where the account was not there then.
pub fn forecast(between: &Between) -> Forecast {
    let Some(then) = &between.then else {
        return Forecast::default();
    };
    let (then, now) = (&then.scene, &between.now.scene);
    let within =
        |day: Option<NaiveDate>| day.is_some_and(|day| day > between.from && day <= now.today());
    let opportunities = then.open_opportunities().filter_map(|one| {
        let came = came(one, now);
        let was_due = within(one.expected_on);
        let is_closed = !matches!(came, Came::Open(_));
        (was_due || is_closed).then(|| Foreseen {
            opportunity: one.head.id,
            hundredths: one
                .value
                .zip(one.probability)
                .map(|(value, probability)| i128::from(value) * i128::from(probability)),
            expected_on: one.expected_on,
            was_due,
            came,
        })
    });
    let planned = then.book.own.activity.iter();
    let planned =
        planned.filter(|one| is_ours(one) && is_planned(one) && within(activity_day(one)));
    let mut activities: Vec<&Activity> = planned.collect();
    activities.sort_by_key(|one| (activity_day(one), one.head.id));
    let activities = activities.into_iter();
    let mut goals: Vec<&Goal> = then.open_goals();
    goals.retain(|goal| goal.target.is_some());
    goals.sort_by_key(|goal| {
        (
            !within(goal.due),
            goal.due.is_none(),
            goal.due,
            goal.head.id,
        )
    });
    Forecast {
        opportunities: opportunities.collect(),
        activities: activities
            .map(|one| (one.head.id, kept(one, now)))
            .collect(),
        goals: goals.into_iter().map(|goal| goal.head.id).collect(),
    }
}

fn came(then: &Opportunity, now: &Scene) -> Came {
    match now.book.own.opportunity.living(Some(then.head.id)) {
        None => Came::Removed,
        Some(one) => match one.stage {
            Some(Stage::Won) => Came::Won(one.closed_value),
            Some(Stage::Lost) => Came::Lost,
            _ => Came::Open(one.expected_on),
        },
    }
}

fn kept(then: &Activity, now: &Scene) -> Kept {
    let due = activity_day(then);
    let Some(one) = now.book.own.activity.living(Some(then.head.id)) else {
        return Kept::Dropped;
    };
    match one.status {
        Some(ActivityStatus::Done) => match one.done_on.or(activity_day(one)) {
            Some(done) if due.is_some_and(|due| done > due) => Kept::Late(done),
            _ => Kept::InTime,
        },
        Some(ActivityStatus::Skipped | ActivityStatus::Cancelled) => Kept::Dropped,
        _ => match activity_day(one) {
            Some(day) if due.is_some_and(|due| day > due) => Kept::Moved(day),
            _ => Kept::NotDone,
        },
    }
}

#[cfg(test)]
mod tests;
