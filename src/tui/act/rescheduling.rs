//! Moving an activity in time: a small prompt whose keys add days and weeks, one entry at the
//! end.

use chrono::{Duration, NaiveDate};

use super::{filling, labels};
use crate::domain::input::{self, Assignment};
use crate::domain::reviewing;
use crate::domain::{Cell, Kind, Value};
use crate::i18n::Message;
use crate::tui::overlay::{Overlay, Shift};
use crate::tui::screen::What;
use crate::tui::{Effect, Model};

/// The days of an activity that move together.
const DAYS: [&str; 3] = ["starts_on", "ends_on", "due_on"];

/// Asks how far the activity under the cursor moves.
pub fn ask(model: &mut Model) -> Vec<Effect> {
    let link = model.row().and_then(|row| row.link);
    let activity = link.filter(|link| link.kind == Kind::Activity);
    let shift = activity.map(|activity| Shift { activity, days: 0 });
    match shift.map(|shift| into_next_quarter(model, shift)) {
        Some(shift) if day(model, &shift).is_some() => {
            model.overlays.push(Overlay::Shift(shift));
        }
        _ => model.complain(Message::new("status-no-date")),
    }
    Vec::new()
}

/// In the step of a review that plans the next quarter an undone activity is offered its first
/// such weekday there.
fn into_next_quarter(model: &Model, shift: Shift) -> Shift {
    let What::Guide(guide) = &model.screen().what else {
        return shift;
    };
    let is_planning = guide.step().code == "quarter";
    let scene = model.scene(guide.account);
    let tomorrow = model.now.day() + Duration::days(1);
    let from = scene.map_or(tomorrow, |scene| {
        let next = reviewing::quarter(&scene).plus(1);
        next.first_day().max(tomorrow)
    });
    let missing = day(model, &shift).map_or(0, |day| (from - day).num_days());
    if !is_planning || missing <= 0 {
        return shift;
    }
    let weeks = (missing + 6) / 7;
    Shift {
        days: weeks * 7,
        ..shift
    }
}

/// The day the activity stands on now.
pub fn day(model: &Model, shift: &Shift) -> Option<NaiveDate> {
    let record = model.book.get(shift.activity)?;
    DAYS.iter().find_map(|key| as_day(&record.get(key)))
}

fn as_day(cell: &Cell) -> Option<NaiveDate> {
    match cell {
        Cell::One(Value::Day(day)) => Some(*day),
        _ => None,
    }
}

fn step(model: &mut Model, days: i64) -> Vec<Effect> {
    if let Some(Overlay::Shift(shift)) = model.overlays.last_mut() {
        shift.days = (shift.days + days).clamp(-3660, 3660);
    }
    Vec::new()
}

pub fn day_later(model: &mut Model) -> Vec<Effect> {
    step(model, 1)
}

pub fn day_earlier(model: &mut Model) -> Vec<Effect> {
    step(model, -1)
}

pub fn week_later(model: &mut Model) -> Vec<Effect> {
    step(model, 7)
}

pub fn week_earlier(model: &mut Model) -> Vec<Effect> {
    step(model, -7)
}

/// Moves it, all its days together.
pub fn accept(model: &mut Model, shift: &Shift) -> Vec<Effect> {
    let Some(record) = model.book.get(shift.activity).filter(|_| shift.days != 0) else {
        return Vec::new();
    };
    let moved = |key: &&str| {
        let index = record.kind().field_index(key)?;
        let day = as_day(&record.get(key))?;
        let to = day.checked_add_signed(Duration::days(shift.days))?;
        Some((index, Cell::One(Value::Day(to))))
    };
    let cells: Vec<(usize, Cell)> = DAYS.iter().filter_map(moved).collect();
    let Some((index, first)) = cells.first() else {
        return Vec::new();
    };
    let label = labels::changed(&model.book, record, *index, first);
    let assignments: Vec<Assignment> = cells
        .iter()
        .map(|(index, cell)| filling::assignment(*index, cell))
        .collect();
    match input::edit(record, &assignments) {
        Ok(operations) => {
            model.say(label.clone());
            model.enter(label, operations)
        }
        Err(problem) => {
            model.complain(problem.message);
            Vec::new()
        }
    }
}
