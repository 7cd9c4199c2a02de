//! The one-line capture: a line typed over the screen, what it would record below it, and all of
//! it as one entry.

use tui_input::Input;

use super::opening::at_hand;
use crate::domain::capture::records::{Draft, drafts, operations};
use crate::domain::capture::{Capture, Person, complete, people, read};
use crate::domain::{Id, Kind, Link, Names, label};
use crate::tui::overlay::{Capturing, Overlay};
use crate::tui::queue::Then;
use crate::tui::{Effect, Model};

/// Asks for a line about the account at hand.
pub fn ask(model: &mut Model) -> Vec<Effect> {
    at_hand(model, Then::Log)
}

/// Lays the line over the screen, with what was typed before and not recorded.
pub fn begin(model: &mut Model, account: Id) -> Vec<Effect> {
    let kept = model.unlogged.remove(&account).unwrap_or_default();
    model.overlays.push(Overlay::Capture(Capturing {
        account,
        typed: Input::new(kept),
    }));
    Vec::new()
}

/// Puts the line away; what was typed stands there when it is asked for again.
pub fn close(model: &mut Model) -> Vec<Effect> {
    if let Some(Overlay::Capture(line)) = model.overlays.pop() {
        let typed = line.typed.value().to_owned();
        if !typed.trim().is_empty() {
            model.unlogged.insert(line.account, typed);
        }
    }
    Vec::new()
}

/// Writes out the name or topic at the end of the line.
pub fn fill(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Capture(line)) = model.overlays.last() else {
        return Vec::new();
    };
    let people = everybody(model, line.account);
    let typed = line.typed.value();
    let first = complete::candidates(typed, &people).into_iter().next();
    let filled = first.and_then(|person| complete::completed(typed, person));
    let topic = complete::topics(typed).into_iter().next();
    let filled = filled.or_else(|| complete::with_topic(typed, topic?));
    if let (Some(filled), Some(Overlay::Capture(line))) = (filled, model.overlays.last_mut()) {
        line.typed = Input::new(filled);
    }
    Vec::new()
}

/// Records what the line tells, as one entry.
pub fn accept(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Capture(line)) = model.overlays.pop() else {
        return Vec::new();
    };
    if line.typed.value().trim().is_empty() {
        return Vec::new();
    }
    let (_, drafts) = told(model, &line);
    let Ok(made) = operations(&drafts, &mut model.ids) else {
        model.overlays.push(Overlay::Capture(line));
        return Vec::new();
    };
    let account = Link::new(Kind::Account, line.account);
    let label = label::named("label-log", account, model.book.name(account));
    model.say(label.clone());
    model.enter(label, made)
}

/// What the line tells, and the records it would make.
pub fn told(model: &Model, line: &Capturing) -> (Capture, Vec<Draft>) {
    let people = everybody(model, line.account);
    let capture = read(line.typed.value(), &people, model.now.day());
    let drafts = drafts(&capture, line.account, model.me(), model.now);
    (capture, drafts)
}

/// Everybody a line about the account may name.
pub fn everybody(model: &Model, account: Id) -> Vec<Person> {
    let scene = model.scene(account);
    scene.map_or_else(Vec::new, |scene| people(&scene))
}
