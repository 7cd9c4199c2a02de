//! The plan as it was: a past day looked at in every screen, where nothing can be changed, and the
//! way back to today.

use chrono::NaiveDate;
use tui_input::Input;

use super::renewing::show_from;
use crate::domain::periods::Quarter;
use crate::domain::{Now, Records, days};
use crate::i18n::Message;
use crate::tui::command::{Command, Group};
use crate::tui::overlay::Overlay;
use crate::tui::{Effect, Model};

/// Commands of other groups that change something too.
const CHANGING: &[&str] = &["import-file", "import", "sample", "remove-sample"];
/// What stands among those that change and only asks.
const HARMLESS: &[&str] = &["next-question"];

/// A past day that is looked at. While it is, `Model::now` stands at its end.
#[derive(Clone, Copy, Debug)]
pub struct Past {
    pub day: NaiveDate,
    pub present: Now,
}

/// Asks for the day to look at; from a past day it is the way back to today.
pub fn turn(model: &mut Model) -> Vec<Effect> {
    if model.past.is_some() {
        return vec![Effect::Wander(None)];
    }
    model.overlays.push(Overlay::Past(Input::default()));
    Vec::new()
}

/// The day that is meant: one in any way that forms read, a quarter for its end, and of nothing
/// typed the end of the last quarter.
pub fn meant(typed: &str, today: NaiveDate) -> Option<NaiveDate> {
    if typed.trim().is_empty() {
        return Some(Quarter::of(today).plus(-1).last_day());
    }
    let quarter = typed.trim().parse::<Quarter>().ok().map(Quarter::last_day);
    quarter.or_else(|| days::day(typed, today))
}

/// Goes to the day that was typed.
pub fn accept(model: &mut Model, typed: &str) -> Vec<Effect> {
    let today = model.now.day();
    match meant(typed, today) {
        Some(day) if day < today => {
            model.say(Message::new("status-going-back").day("day", day));
            vec![Effect::Wander(Some(day))]
        }
        Some(_) => {
            model.complain(Message::new("status-not-past"));
            Vec::new()
        }
        None => {
            model.complain(Message::new("problem-day-or-quarter").text("text", typed));
            Vec::new()
        }
    }
}

/// Shows the file as it was, or as it is: with what the screen showed, as far as it was there.
pub fn arrive(model: &mut Model, day: Option<NaiveDate>, frame: Records) -> Vec<Effect> {
    let present = model.past.map_or(model.now, |past| past.present);
    model.past = day.map(|day| Past { day, present });
    model.now = day.map_or(present, |day| present.end_of(day));
    let effects = show_from(model, frame);
    model.say(match day {
        Some(day) => Message::new("status-past").day("day", day),
        None => Message::new("status-today"),
    });
    effects
}

/// The moment goes on while the past is looked at, and is not shown.
pub fn holds(model: &mut Model, now: Now) -> bool {
    let Some(past) = &mut model.past else {
        return false;
    };
    past.present = now;
    true
}

/// Says that the past stays as it was; false in the present.
pub fn refuses(model: &mut Model) -> bool {
    let Some(past) = model.past else {
        return false;
    };
    model.complain(Message::new("status-past-stays").day("day", past.day));
    true
}

/// Whether a command would change something of the past, which is refused with a sentence.
pub fn refuses_command(model: &mut Model, command: &Command) -> bool {
    let changes = matches!(command.group, Group::Edit | Group::Plan);
    let changes = (changes || CHANGING.contains(&command.id)) && !HARMLESS.contains(&command.id);
    changes && refuses(model)
}
