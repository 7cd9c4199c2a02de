//! Last year's plan carried over into a new one: the plan, its goals from where they came to, the
//! series, KPIs with a new target where theirs is reached, and what is left behind, with why.
//!
//! As chosen here: a goal that is reached and has no KPI, or was dropped, is behind us; one with a
//! KPI goes on. A target that is reached goes on by the same step again, one that is not stays as
//! it is. What happens once is not repeated. The old plan is closed once its year is over.

use std::collections::BTreeMap;

use chrono::{Datelike, Months, NaiveDate};

use super::{Act, Cells, Proposal, chosen, day_of, linked, occurrences};
use crate::domain::kpi_scale;
use crate::domain::record::{Better, Goal, GoalStatus, Kpi, Plan, PlanStatus, Repeats};
use crate::domain::scene::{Scene, activity_day, is_ours, is_planned};
use crate::domain::value::{Cell, Id, Link, Value};
use crate::domain::{Ids, Kind, Record};
use crate::i18n::Message;

/// What a goal hands on.
const OF_GOAL: &[&str] = &[
    "name",
    "kpi",
    "owner",
    "customer_owner",
    "target_group",
    "value_to_customer",
    "value_to_us",
    "audience",
];
const OF_PLAN: &[&str] = &["account", "kind", "owner", "ambition"];

/// A plan on its way into a new year.
#[derive(Clone, Debug)]
pub struct Roll {
    /// The plan itself first.
    pub proposals: Vec<Proposal>,
    pub left: Vec<Left>,
}

/// Something that is not carried over, and why.
#[derive(Clone, Debug)]
pub struct Left {
    pub record: Link,
    pub why: Message,
}

/// The newest plan of the account before a year.
pub fn last_plan<'a>(scene: &Scene<'a>, year: i64) -> Option<&'a Plan> {
    let plans = scene.book.own.plan.iter();
    let earlier = plans.filter(|plan| plan.year.is_some_and(|of| of < year));
    earlier.max_by_key(|plan| (plan.year, plan.head.id))
}

/// The plan of a year made from the last one; none where there is no earlier plan.
pub fn roll(scene: &Scene, year: i64, ids: &mut Ids) -> Option<Roll> {
    let last = last_plan(scene, year)?;
    let from = last.year?;
    let why = Message::new("propose-plan").text("year", from.to_string());
    let mut cells = copied(last, OF_PLAN);
    cells.push(("year", Cell::One(Value::Int(year))));
    cells.push(("status", chosen("draft")));
    let plan = Proposal::make(Kind::Plan, ids, cells, why);
    let later = Months::new(u32::try_from(year - from).unwrap_or(1).saturating_mul(12));
    let mut roll = Roll {
        left: Vec::new(),
        proposals: vec![plan],
    };
    let successors = goals(scene, last, later, &mut roll, ids);
    roll.proposals.extend(targets(scene, last));
    roll.proposals.extend(series(scene, year, &successors, ids));
    roll.proposals.extend(tied(scene, year, &successors));
    if i64::from(scene.now.year()) >= year && last.status != Some(PlanStatus::Closed) {
        let why = Message::new("propose-close").text("year", from.to_string());
        let link = Link::new(Kind::Plan, last.head.id);
        let cells = vec![("status", chosen("closed"))];
        roll.proposals.push(Proposal::change(link, cells, why));
    }
    roll.left.extend(undone(scene, from));
    Some(roll)
}

/// The goals that go on, under the new plan; by which old one each follows.
fn goals(
    scene: &Scene,
    last: &Plan,
    later: Months,
    roll: &mut Roll,
    ids: &mut Ids,
) -> BTreeMap<Id, Id> {
    let plan = roll.proposals[0].record();
    let mut successors = BTreeMap::new();
    let all = scene.book.own.goal.iter();
    for goal in all.filter(|goal| goal.plan == Some(last.head.id)) {
        let link = Link::new(Kind::Goal, goal.head.id);
        if let Some(key) = behind(goal) {
            let why = Message::new(key);
            roll.left.push(Left { record: link, why });
            continue;
        }
        let made = goal_on(scene, goal, plan, later, ids);
        successors.insert(goal.head.id, made.record().id);
        roll.proposals.push(made);
    }
    successors
}

/// Why a goal does not go on.
fn behind(goal: &Goal) -> Option<&'static str> {
    match (goal.status, goal.kpi) {
        (Some(GoalStatus::Dropped), _) => Some("left-dropped"),
        (Some(GoalStatus::Reached), None) => Some("left-reached"),
        _ => None,
    }
}

/// A goal from where it came to: its KPI's latest value, else the base of the plan before.
fn goal_on(scene: &Scene, goal: &Goal, plan: Link, later: Months, ids: &mut Ids) -> Proposal {
    let kpi = kpi_of(scene, goal.kpi);
    let reached = kpi.and_then(|kpi| kpi_scale::latest(scene, kpi));
    let better = kpi.and_then(|kpi| kpi.better);
    let target = goal
        .target
        .map(|target| next_target(reached, goal.base, target, better));
    let mut cells = copied(goal, OF_GOAL);
    cells.push(("plan", Cell::One(Value::Link(plan))));
    let base = reached.map(rounded).or(goal.base);
    cells.push(("base", base.map(Value::Number).into()));
    cells.push((
        "target",
        target.map(|(target, _)| Value::Number(target)).into(),
    ));
    let due = goal.due.and_then(|day| day.checked_add_months(later));
    cells.push(("due", due.map(Value::Day).into()));
    let is_raised = target.is_some_and(|(_, is_raised)| is_raised);
    let why = match (is_raised, goal.status) {
        (true, _) => "propose-goal-raised",
        (false, Some(GoalStatus::Missed)) => "propose-goal-missed",
        (false, _) => "propose-goal",
    };
    Proposal::make(Kind::Goal, ids, cells, Message::new(why))
}

fn kpi_of<'a>(scene: &Scene<'a>, id: Option<Id>) -> Option<&'a Kpi> {
    let own = scene.book.own.kpi.living(id);
    own.or_else(|| scene.book.frame.kpi.living(id))
}

/// The target of the coming year, and whether it is a new one: a reached one goes on by the same
/// step from where it came to, never below nothing; else it stays.
fn next_target(
    reached: Option<f64>,
    base: Option<f64>,
    target: f64,
    better: Option<Better>,
) -> (f64, bool) {
    let is_down = better == Some(Better::Down);
    let is_reached = reached.is_some_and(|value| {
        if is_down {
            value <= target
        } else {
            value >= target
        }
    });
    let step = base
        .map(|base| target - base)
        .filter(|step| step.abs() > f64::EPSILON);
    match (reached, step) {
        (Some(value), Some(step)) if is_reached => {
            let next = value + step;
            let next = if is_down { next.max(0.0) } else { next };
            (rounded(next), true)
        }
        _ => (target, false),
    }
}

/// The account's own KPIs whose target is reached: from here on by the same step again. A KPI that
/// a goal follows has its target in the goal.
fn targets(scene: &Scene, last: &Plan) -> Vec<Proposal> {
    let goals = scene.book.own.goal.iter();
    let followed: Vec<Option<Id>> = goals
        .filter(|goal| goal.plan == Some(last.head.id))
        .map(|goal| goal.kpi)
        .collect();
    let own = scene.book.own.kpi.iter();
    let own = own.filter(|kpi| !followed.contains(&Some(kpi.head.id)));
    own.filter_map(|kpi| {
        let reached = kpi_scale::latest(scene, kpi)?;
        let (target, is_raised) = next_target(Some(reached), kpi.base, kpi.target?, kpi.better);
        let number = |value: f64| Cell::One(Value::Number(value));
        let cells = vec![
            ("base", number(rounded(reached))),
            ("target", number(target)),
        ];
        let why = Message::new("propose-target");
        is_raised.then(|| Proposal::change(Link::new(Kind::Kpi, kpi.head.id), cells, why))
    })
    .collect()
}

/// The occurrences of every series to the end of the year, those of the year under its goals.
fn series(scene: &Scene, year: i64, goals: &BTreeMap<Id, Id>, ids: &mut Ids) -> Vec<Proposal> {
    let last = i32::try_from(year)
        .ok()
        .and_then(|year| NaiveDate::from_ymd_opt(year, 12, 31));
    let Some(last) = last else {
        return Vec::new();
    };
    let mut found = occurrences(scene, last, ids);
    for one in &mut found {
        let Act::Make { cells, .. } = &mut one.act else {
            continue;
        };
        if day_of(cells).is_none_or(|day| i64::from(day.year()) != year) {
            continue;
        }
        for (_, cell) in cells.iter_mut().filter(|(key, _)| *key == "goal") {
            let old = cell.values().first().and_then(Value::as_link);
            let new = old.and_then(|old| goals.get(&old.id));
            if let Some(new) = new {
                *cell = linked(Kind::Goal, Some(*new));
            }
        }
    }
    found
}

/// What is planned for the year already, tied to the goals that follow its own.
fn tied(scene: &Scene, year: i64, goals: &BTreeMap<Id, Id>) -> Vec<Proposal> {
    let is_of_year = |day: NaiveDate| i64::from(day.year()) == year;
    let activities = scene.book.own.activity.iter().filter(|one| is_planned(one));
    let activities = activities
        .filter(|one| activity_day(one).is_some_and(is_of_year))
        .map(|one| (Link::new(Kind::Activity, one.head.id), one.goal));
    let opportunities = scene.open_opportunities();
    let opportunities = opportunities
        .filter(|one| one.expected_on.is_some_and(is_of_year))
        .map(|one| (Link::new(Kind::Opportunity, one.head.id), one.goal));
    let all = activities.chain(opportunities);
    all.filter_map(|(link, goal)| {
        let new = goals.get(&goal?)?;
        let cells = vec![("goal", linked(Kind::Goal, Some(*new)))];
        let why = Message::new("propose-tied").text("year", year.to_string());
        Some(Proposal::change(link, cells, why))
    })
    .collect()
}

/// What was planned once in the old year and not done: it stays where it is.
fn undone(scene: &Scene, from: i64) -> Vec<Left> {
    let activities = scene.book.own.activity.iter();
    let once = activities.filter(|one| {
        is_ours(one) && is_planned(one) && matches!(one.repeats, None | Some(Repeats::No))
    });
    let of_year =
        once.filter(|one| activity_day(one).is_some_and(|day| i64::from(day.year()) == from));
    of_year
        .map(|one| {
            let is_late = activity_day(one).is_some_and(|day| day < scene.today());
            let key = if is_late { "left-late" } else { "left-once" };
            Left {
                record: Link::new(Kind::Activity, one.head.id),
                why: Message::new(key),
            }
        })
        .collect()
}

/// To hundredths: what is computed is not copied to its last digit.
fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

fn copied(record: &dyn Record, keys: &[&'static str]) -> Cells {
    let cells = keys.iter().map(|key| (*key, record.get(key)));
    cells.filter(|(_, cell)| !cell.is_blank()).collect()
}
