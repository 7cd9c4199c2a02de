//! Last year's plan carried over into a new one, as one entry: the plan, its goals from where
//! they came to, and the activities that repeat, a year on.

use chrono::Months;

use super::{editing, filling};
use crate::domain::input::{self, Assignment};
use crate::domain::record::{Activity, Goal, GoalStatus, Plan, Repeats, Side};
use crate::domain::{Cell, Id, Kind, Link, Operation, Record, Value, label};
use crate::i18n::Message;
use crate::tui::overlay::Overlay;
use crate::tui::{Effect, Model};

/// The newest plan before a year.
pub fn last_plan(model: &Model, account: Id, year: i64) -> Option<&Plan> {
    let plans = model.book.open.get(&account)?.plan.iter();
    let earlier = plans.filter(|plan| plan.year.is_some_and(|of| of < year));
    earlier.max_by_key(|plan| (plan.year, plan.head.id))
}

/// Begins with an empty plan after all.
pub fn refuse(model: &mut Model) -> Vec<Effect> {
    match model.overlays.pop() {
        Some(Overlay::Carry(account, year)) => {
            let extra = [("year", year.to_string())];
            editing::add_kind(model, Kind::Plan, Some(account), &extra)
        }
        _ => Vec::new(),
    }
}

/// Makes the year's plan from the last one.
pub fn accept(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Carry(account, year)) = model.overlays.pop() else {
        return Vec::new();
    };
    let Some(last) = last_plan(model, account, year).cloned() else {
        return Vec::new();
    };
    let mut cells = copied(&last, &["account", "kind", "owner", "ambition"]);
    cells.push(("year", Cell::One(Value::Int(year))));
    cells.push(("status", Cell::One(Value::Choice("draft"))));
    let mut operations = make(model, Kind::Plan, &cells);
    let Some(plan) = operations.first().map(|operation| operation.record) else {
        return Vec::new();
    };
    let (goals, activities) = carried(model, account, &last);
    let on = last.year.map_or(1, |from| year - from);
    let on = Months::new(u32::try_from(on).unwrap_or(1) * 12);
    for goal in &goals {
        operations.extend(goal_on(model, account, goal, (plan, on)));
    }
    for activity in &activities {
        operations.extend(activity_on(model, activity, on));
    }
    let label = label::added(plan, year.to_string());
    model.say(
        Message::new("status-carried")
            .count("goals", goals.len())
            .count("activities", activities.len()),
    );
    model.enter(label, operations)
}

/// The goals that were not dropped, and our repeating activities of that plan's year.
pub fn carried(model: &Model, account: Id, last: &Plan) -> (Vec<Goal>, Vec<Activity>) {
    let Some(own) = model.book.open.get(&account) else {
        return (Vec::new(), Vec::new());
    };
    let goals = own
        .goal
        .iter()
        .filter(|goal| goal.plan == Some(last.head.id) && goal.status != Some(GoalStatus::Dropped));
    let is_carried = |activity: &&Activity| {
        let repeats = !matches!(activity.repeats, None | Some(Repeats::No));
        let day = activity.starts_on.or(activity.due_on);
        let year = day.map(|day| i64::from(chrono::Datelike::year(&day)));
        (repeats || !activity.series.is_empty())
            && activity.whose != Some(Side::Theirs)
            && year == last.year
    };
    (
        goals.cloned().collect(),
        own.activity.iter().filter(is_carried).cloned().collect(),
    )
}

/// A goal from where it came to: its KPI's latest value of this account, else its target of the
/// plan before.
fn goal_on(
    model: &mut Model,
    account: Id,
    goal: &Goal,
    (plan, on): (Link, Months),
) -> Vec<Operation> {
    let keys = [
        "name",
        "kpi",
        "owner",
        "customer_owner",
        "target_group",
        "value_to_customer",
        "value_to_us",
        "audience",
    ];
    let mut cells = copied(goal, &keys);
    cells.push(("plan", Cell::One(Value::Link(plan))));
    let base = latest(model, account, goal).or(goal.target);
    cells.push(("base", base.map(Value::Number).into()));
    let due = goal.due.and_then(|day| day.checked_add_months(on));
    cells.push(("due", due.map(Value::Day).into()));
    make(model, Kind::Goal, &cells)
}

/// A shared KPI has readings of many accounts: only this one's own count.
fn latest(model: &Model, account: Id, goal: &Goal) -> Option<f64> {
    let kpi = goal.kpi?;
    let places = std::iter::once(&model.book.frame).chain(model.book.open.values());
    let readings = places.flat_map(|place| place.kpi_reading.iter());
    let of_kpi = readings
        .filter(|one| one.kpi == Some(kpi) && one.account == Some(account) && one.value.is_some());
    of_kpi
        .max_by_key(|one| (one.on, one.head.id))
        .and_then(|one| one.value)
}

/// The same activity so much later, planned anew.
fn activity_on(model: &mut Model, activity: &Activity, later: Months) -> Vec<Operation> {
    let keys = [
        "account", "title", "whose", "kind", "time", "repeats", "series", "key", "owner", "ours",
        "theirs", "channel", "message", "audience",
    ];
    let record: &dyn Record = activity;
    let mut cells = copied(record, &keys);
    for key in ["starts_on", "ends_on", "due_on"] {
        if let Cell::One(Value::Day(day)) = record.get(key) {
            let on = day.checked_add_months(later);
            cells.push((key, on.map(Value::Day).into()));
        }
    }
    cells.push(("status", Cell::One(Value::Choice("planned"))));
    make(model, Kind::Activity, &cells)
}

fn copied(record: &dyn Record, keys: &[&'static str]) -> Vec<(&'static str, Cell)> {
    let cells = keys.iter().map(|key| (*key, record.get(key)));
    cells.filter(|(_, cell)| !cell.is_blank()).collect()
}

fn make(model: &mut Model, kind: Kind, cells: &[(&'static str, Cell)]) -> Vec<Operation> {
    let assign = |(key, cell): &(&'static str, Cell)| {
        Some(filling::assignment(kind.field_index(key)?, cell))
    };
    let assignments: Vec<Assignment> = cells.iter().filter_map(assign).collect();
    let book = &model.book;
    let known = |link: Link| filling::copy(book, link);
    let made = input::make(kind, &assignments, &mut model.ids, &known);
    made.map(|(_, operations)| operations).unwrap_or_default()
}
