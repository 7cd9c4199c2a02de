//! An account on two days: what changed between them, which findings went and came, and how what
//! was forecast on the first day came true by the second.

use chrono::NaiveDate;

use super::AccountBook;
use super::check::Finding;
use super::difference::differences;
use super::record::{
    Activity, ActivityStatus, Figure, FigureMeasure, Goal, Opportunity, Record, Records, Stage,
};
use super::scene::{Scene, activity_day, is_ours, is_planned};
use super::value::{Cell, Id, Link};

/// The account as it was at the end of a day.
#[derive(Clone, Debug)]
pub struct Moment<'a> {
    pub scene: Scene<'a>,
    pub findings: Vec<Finding>,
}

impl<'a> Moment<'a> {
    /// The account by these records, or by its own, when the day was over: a month that ended with
    /// it was a full one.
    pub fn over(&self, own: Option<&'a Records>) -> Scene<'a> {
        let book = AccountBook {
            own: own.unwrap_or(self.scene.book.own),
            ..self.scene.book
        };
        let now = self.scene.now.over();
        Scene {
            book,
            now,
            ..self.scene
        }
    }
}

/// Two days of one account.
#[derive(Clone, Debug)]
pub struct Between<'a> {
    /// The day looked back from, at its end.
    pub from: NaiveDate,
    /// The account then; none where it was not made yet.
    pub then: Option<Moment<'a>>,
    pub now: Moment<'a>,
    /// The account as it is known today, where the later day is past too.
    pub since: Option<&'a Records>,
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

    /// The account of the first day with the figures of the time before it that came in since;
    /// none where none have. What was budgeted, or targeted from above, stays as it was then.
    pub fn late_then(&self) -> Option<Late> {
        let then = self.then.as_ref()?.scene.book.own;
        late(
            then,
            self.from,
            self.since.unwrap_or(self.now.scene.book.own),
        )
    }

    /// The same of the later day, where that is past as well.
    pub fn late_now(&self) -> Option<Late> {
        late(self.now.scene.book.own, self.now.scene.today(), self.since?)
    }

    /// Findings that stood then and not now, by their records; and those that are new.
    pub fn findings(&self) -> (Vec<&Finding>, Vec<&Finding>) {
        let then = self.then.iter().flat_map(|then| &then.findings);
        let now = self.now.findings.iter();
        let stands_now = |one: &&Finding| self.now.findings.iter().any(|two| is_same(one, two));
        let stood = |one: &&Finding| {
            let mut then = self.then.iter().flat_map(|then| &then.findings);
            then.any(|two| is_same(one, two))
        };
        let gone = then.filter(|one| !stands_now(one)).collect();
        (gone, now.filter(|one| !stood(one)).collect())
    }
}

/// Records of a past day with the figures that came in since, and how many these are.
pub type Late = (Records, usize);

/// The records of a day's end with the figures of the time up to it that are known only later.
fn late(then: &Records, day: NaiveDate, known: &Records) -> Option<Late> {
    let is_plan = |one: &Figure| {
        matches!(
            one.measure,
            Some(
                FigureMeasure::BudgetSales
                    | FigureMeasure::BudgetInvestment
                    | FigureMeasure::TopDownTarget
            )
        )
    };
    let came = known.figure.iter();
    let late: Vec<&Figure> = came
        .filter(|one| !is_plan(one) && then.figure.get(one.head.id).is_none())
        .filter(|one| one.period_start.is_some_and(|start| start < day))
        .collect();
    if late.is_empty() {
        return None;
    }
    let mut own = then.clone();
    for one in &late {
        own.figure.insert((*one).clone());
    }
    Some((own, late.len()))
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
        let cents = self.opportunities.iter().map(|one| match one.came {
            Came::Won(cents) => cents.unwrap_or(0),
            _ => 0,
        });
        cents.sum()
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
