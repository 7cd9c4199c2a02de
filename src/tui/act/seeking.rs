//! Finding: the palette, the filter of a list, help, and the question before an account goes.

use tui_input::Input;

use super::opening::{list, open_account};
use super::{reporting, rescheduling};
use crate::i18n::Message;
use crate::tui::overlay::{Going, Overlay};
use crate::tui::palette::{Only, Palette, Runs};
use crate::tui::queue::Then;
use crate::tui::{Effect, Model};

/// Fewer letters are not searched for in the whole file.
const SHORTEST_SEARCH: usize = 2;

pub fn palette(model: &mut Model) -> Vec<Effect> {
    show(model, None)
}

/// The lists of every kind of record.
pub fn lists(model: &mut Model) -> Vec<Effect> {
    show(model, Some(Only::Lists))
}

/// Opens the palette on everything, or on a part of it.
pub fn show(model: &mut Model, only: Option<Only>) -> Vec<Effect> {
    model.tongues.read();
    let palette = Palette::new(model, only);
    model.overlays.push(Overlay::Palette(palette));
    Vec::new()
}

pub fn help(model: &mut Model) -> Vec<Effect> {
    model.overlays.push(Overlay::Help(0));
    Vec::new()
}

pub fn filter(model: &mut Model) -> Vec<Effect> {
    let typed = model.screen().list().map(|list| list.filter.clone());
    let typed = Input::new(typed.unwrap_or_default());
    model.overlays.push(Overlay::Filter(typed));
    Vec::new()
}

/// What was typed into a palette or filter takes effect as it grows.
pub fn typed(model: &mut Model) -> Vec<Effect> {
    match model.overlays.pop() {
        Some(Overlay::Palette(mut palette)) => {
            palette.find();
            let words = palette.typed.value().to_owned();
            let is_wide = palette.only.is_none() && words.chars().count() >= SHORTEST_SEARCH;
            model.overlays.push(Overlay::Palette(palette));
            is_wide
                .then_some(Effect::Search(words))
                .into_iter()
                .collect()
        }
        Some(Overlay::Filter(typed)) => {
            let screen = model.screen_mut();
            if let Some(list) = screen.lists.get_mut(screen.focus) {
                typed.value().clone_into(&mut list.filter);
                list.at = 0;
                list.on = None;
            }
            model.overlays.push(Overlay::Filter(typed));
            Vec::new()
        }
        other => {
            model.overlays.extend(other);
            Vec::new()
        }
    }
}

pub fn pick_up(model: &mut Model) -> Vec<Effect> {
    pick(model, -1)
}

pub fn pick_down(model: &mut Model) -> Vec<Effect> {
    pick(model, 1)
}

/// Moves the cursor of the palette, round at the ends.
pub fn pick(model: &mut Model, by: isize) -> Vec<Effect> {
    if let Some(Overlay::Palette(palette)) = model.overlays.last_mut() {
        palette.finish();
        let count = palette.count();
        if count > 0 {
            let at = isize::try_from(palette.at + count).unwrap_or(0) + by;
            palette.at = at.unsigned_abs() % count;
        }
    }
    Vec::new()
}

/// Closes what lies over the screen, leaving everything as it is; a filter is taken away.
pub fn cancel(model: &mut Model) -> Vec<Effect> {
    match model.overlays.pop() {
        Some(Overlay::Filter(_)) => {
            let screen = model.screen_mut();
            if let Some(list) = screen.lists.get_mut(screen.focus) {
                list.filter.clear();
            }
        }
        Some(Overlay::Import(_)) => return vec![Effect::LookAway],
        _ => {}
    }
    Vec::new()
}

/// Runs what the palette stands on, keeps the filter, or removes the account that was named.
pub fn accept(model: &mut Model) -> Vec<Effect> {
    match model.overlays.pop() {
        Some(Overlay::Palette(mut palette)) => {
            palette.finish();
            match palette.from(palette.at).next() {
                Some(item) => run(model, item.runs),
                None => Vec::new(),
            }
        }
        Some(Overlay::Locking(asking)) => super::locking::accept(model, *asking),
        Some(Overlay::Past(typed)) => super::wandering::accept(model, typed.value()),
        Some(Overlay::Shift(shift)) => rescheduling::accept(model, &shift),
        Some(Overlay::Years(asked)) => {
            super::guiding::begin_plan_of(model, asked.account, asked.years[asked.at])
        }
        Some(Overlay::Confirm(question)) => {
            if question.typed.value().trim() == question.name.trim() {
                return remove(model, question.going);
            }
            model.complain(Message::new("status-name-differs"));
            Vec::new()
        }
        _ => Vec::new(),
    }
}

fn remove(model: &mut Model, going: Going) -> Vec<Effect> {
    match going {
        Going::Account(link) => {
            let here = Some(link.id);
            model.screens.retain(|screen| screen.what.account() != here);
            vec![Effect::Remove(link)]
        }
        Going::Sample => {
            model.screens.truncate(1);
            vec![Effect::RemoveSample]
        }
    }
}

fn run(model: &mut Model, runs: Runs) -> Vec<Effect> {
    match runs {
        Runs::Command(command) if super::wandering::refuses_command(model, command) => Vec::new(),
        Runs::Command(command) => {
            model.recent.retain(|id| *id != command.id);
            model.recent.insert(0, command.id);
            (command.run)(model)
        }
        Runs::List(kind) => list(model, kind),
        Runs::Report(report) => reporting::ask(model, report),
        Runs::Account(account) => open_account(model, account, Then::Show),
        Runs::Record(link, Some(account)) => open_account(model, account, Then::Edit(link)),
        Runs::Record(link, None) => super::editing::open_form(model, link),
    }
}
