//! When two have changed the same: what others did is taken in, and the person chooses whose
//! value stands.

use super::{filling, labels};
use crate::domain::change::turning_round;
use crate::domain::input;
use crate::domain::{Cell, Entry, Kind, Problem, Records, Slot, Trouble, Value};
use crate::i18n::Message;
use crate::tui::overlay::{Clash, Overlay};
use crate::tui::{Effect, Model};

/// Takes in what another window or the command line did, and says so.
pub fn elsewhere(model: &mut Model, entry: &Entry) -> Vec<Effect> {
    let made = entry.operations.iter().find(|operation| {
        let is_making = operation.slot == Slot::Exists && operation.old.is_none();
        is_making && operation.record.kind == Kind::Account
    });
    let new = made.map(|operation| operation.record);
    if let Some(account) = new.filter(|link| model.book.get(*link).is_none()) {
        model.book.open(account.id, Records::default());
    }
    model.take(entry);
    let label = model.label_of(entry);
    model.say(Message::new("status-elsewhere").message("what", label));
    vec![Effect::Facts]
}

/// Takes back an entry the file refused; where a value clashed, asks whose stands.
pub fn refused(model: &mut Model, entry: Entry, problem: Problem) {
    model.pending.retain(|one| *one != entry.id);
    if problem.trouble == Trouble::Clash {
        model.clash = mine(&entry);
    }
    let stands = |operation: &crate::domain::Operation| !is_overtaken(model, operation);
    let kept: Vec<_> = entry
        .operations
        .iter()
        .filter(|one| stands(one))
        .cloned()
        .collect();
    let back = Entry {
        operations: turning_round(&kept),
        ..entry
    };
    model.take(&back);
    model.complain(problem.message);
}

/// What others put there has come already, so there is nothing of ours to take back.
fn is_overtaken(model: &Model, operation: &crate::domain::Operation) -> bool {
    let Slot::Field(index) = operation.slot else {
        return false;
    };
    let is_set = operation.record.kind.fields()[index].ty.is_set();
    let now = model.book.get(operation.record).map(|one| one.cell(index));
    !is_set && now.is_some_and(|now| now != Cell::from(operation.new.clone()))
}

/// What the entry was to put into the one field it changes.
fn mine(entry: &Entry) -> Option<Clash> {
    let first = entry.operations.first()?;
    let Slot::Field(index) = first.slot else {
        return None;
    };
    let same = |operation: &&crate::domain::Operation| {
        operation.record == first.record && operation.slot == first.slot
    };
    let is_set = first.record.kind.fields()[index].ty.is_set();
    if is_set || entry.operations.iter().filter(same).count() != entry.operations.len() {
        return None;
    }
    Some(Clash {
        link: first.record,
        index,
        mine: first.new.clone().into(),
    })
}

/// Asks about a clash, on top of everything, once the message that brought it is through.
pub fn raise(model: &mut Model) {
    if let Some(clash) = model.clash.take() {
        model.overlays.push(Overlay::Clash(clash));
    }
}

/// Leaves theirs as it is.
pub fn theirs(model: &mut Model) -> Vec<Effect> {
    if let Some(Overlay::Clash(_)) = model.overlays.last() {
        model.overlays.pop();
        freshen(model);
        model.say(Message::new("status-theirs-stands"));
    }
    Vec::new()
}

/// Puts mine in the place of theirs, as an entry that undo turns round.
pub fn mine_stands(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Clash(clash)) = model.overlays.pop() else {
        return Vec::new();
    };
    let Some(record) = model.book.get(clash.link) else {
        model.complain(Message::new("status-gone"));
        return Vec::new();
    };
    let label = labels::changed(&model.book, record, clash.index, &clash.mine);
    let edited = input::edit(record, &[filling::assignment(clash.index, &clash.mine)]);
    let operations = edited.unwrap_or_default();
    model.say(label.clone());
    let effects = model.enter(label, operations);
    freshen(model);
    effects
}

/// Lets a form that lies open show what stands now.
fn freshen(model: &mut Model) {
    if let Some(Overlay::Form(mut form)) =
        model.overlays.pop_if(|one| matches!(one, Overlay::Form(_)))
    {
        form.edit(&model.book);
        model.overlays.push(Overlay::Form(form));
    }
}

/// A value of a field as an overlay tells it.
pub fn told(model: &Model, clash: &Clash, cell: &Cell) -> String {
    let kind = clash.link.kind;
    let field = &kind.fields()[clash.index];
    if cell.is_blank() {
        return "–".to_owned();
    }
    let text = cell.values().first().and_then(|value| match value {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    });
    text.unwrap_or_else(|| crate::tui::words::cell(kind, field, cell, &model.book, &model.texts))
}

/// What stands in the field now: theirs.
pub fn standing(model: &Model, clash: &Clash) -> Cell {
    let record = model.book.get(clash.link);
    record.map_or(Cell::Blank, |record| record.cell(clash.index))
}
