//! Keys pressed one after another: after the first a box shows what follows.

use crossterm::event::KeyEvent;

use super::opening::list;
use crate::domain::Kind;
use crate::i18n::Message;
use crate::tui::keymap::name_of;
use crate::tui::overlay::Overlay;
use crate::tui::{Effect, Model};

/// Begins a sequence where other keys follow this one.
pub fn begin(model: &mut Model, key: KeyEvent) {
    if let Some(name) = name_of(key)
        && !model.keys.following(model.place(), &name).is_empty()
    {
        model.overlays.push(Overlay::Prefix(name));
    }
}

/// The next key of a sequence: runs what the two stand for.
pub fn follow(model: &mut Model, key: KeyEvent) -> Vec<Effect> {
    let Some(Overlay::Prefix(prefix)) = model.overlays.pop() else {
        return Vec::new();
    };
    let Some(name) = name_of(key).filter(|name| name != "esc") else {
        return Vec::new();
    };
    let both = format!("{prefix} {name}");
    if let Some(command) = model.keys.command(model.place(), &both) {
        model.hold_on();
        if super::wandering::refuses_command(model, command) {
            return Vec::new();
        }
        return (command.run)(model);
    }
    model.complain(Message::new("status-no-such-keys").text("keys", both));
    Vec::new()
}

pub fn activities(model: &mut Model) -> Vec<Effect> {
    list(model, Kind::Activity)
}

pub fn claims(model: &mut Model) -> Vec<Effect> {
    list(model, Kind::Claim)
}

pub fn interactions(model: &mut Model) -> Vec<Effect> {
    list(model, Kind::Interaction)
}

pub fn kpis(model: &mut Model) -> Vec<Effect> {
    list(model, Kind::Kpi)
}

pub fn goals(model: &mut Model) -> Vec<Effect> {
    list(model, Kind::Goal)
}

pub fn signals(model: &mut Model) -> Vec<Effect> {
    list(model, Kind::Signal)
}

pub fn stakeholders(model: &mut Model) -> Vec<Effect> {
    list(model, Kind::Stakeholder)
}

pub fn units(model: &mut Model) -> Vec<Effect> {
    list(model, Kind::Unit)
}
