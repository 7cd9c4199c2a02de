//! How what is typed becomes a record: each field as it is left, a new record as soon as it can.

use super::{labels, noting};
use crate::domain::book::name_of;
use crate::domain::input::{self, Assignment, How};
use crate::domain::label;
use crate::domain::record::Records;
use crate::domain::{Book, Cell, Kind, Link, Problem, Record};
use crate::i18n::Message;
use crate::tui::form::links::Suggestion;
use crate::tui::form::reading::brief;
use crate::tui::form::{Editor, Form, beside};
use crate::tui::overlay::Clash;
use crate::tui::{Effect, Model};

/// Commits the field that has the keys, as far as it fits.
pub fn settle(model: &mut Model, form: &mut Form) -> Vec<Effect> {
    let Some((index, field)) = form.field() else {
        return Vec::new();
    };
    form.visited.insert(index);
    match form.read(field, model.now) {
        Ok(cell) => {
            form.errors.remove(&index);
            form.typed.remove(&index);
            put(model, form, index, &cell)
        }
        Err((message, text)) => {
            form.errors.insert(index, message);
            form.typed.insert(index, text);
            keep(form)
        }
    }
}

fn put(model: &mut Model, form: &mut Form, index: usize, cell: &Cell) -> Vec<Effect> {
    let Some(link) = form.link else {
        if cell.is_blank() {
            form.cells.remove(&index);
        } else {
            form.cells.insert(index, cell.clone());
        }
        if form.held {
            return keep(form);
        }
        return match make(model, form, false) {
            Ok(effects) => effects,
            Err(_) => keep(form),
        };
    };
    if *cell == form.base {
        return Vec::new();
    }
    if beside::place(form.kind) == Some(index) {
        return note(model, form, link, cell);
    }
    let Some(record) = model.book.get(link) else {
        return Vec::new();
    };
    let stands = record.cell(index);
    if stands != form.base && stands != *cell {
        let mine = cell.clone();
        model.clash = Some(Clash { link, index, mine });
        return Vec::new();
    }
    let label = labels::changed(&model.book, record, index, cell);
    match input::edit(record, &[assignment(index, cell)]) {
        Ok(operations) if operations.is_empty() => Vec::new(),
        Ok(operations) => model.enter(label, operations),
        Err(problem) => {
            form.errors.insert(index, brief(problem));
            Vec::new()
        }
    }
}

/// Notes what stands beside a person's own fields: a reading of the day, one entry.
fn note(model: &mut Model, form: &Form, person: Link, cell: &Cell) -> Vec<Effect> {
    if !noting::is_said(cell) {
        return Vec::new();
    }
    let operations = noting::stance(model, person, form.account, cell);
    let Some(reading) = operations.first().map(|operation| operation.record) else {
        return Vec::new();
    };
    let name = crate::domain::Names::name(&model.book, person);
    let label = label::of(reading, name, &operations);
    model.say(label.clone());
    model.enter(label, operations)
}

/// An assignment of a whole field.
pub fn assignment(index: usize, cell: &Cell) -> Assignment {
    Assignment {
        index,
        how: How::Put,
        values: cell.values().to_vec(),
    }
}

/// Makes the record if what it requires is there. A pair waits until all its parts were asked
/// for, since they can never change, unless the form is closing.
///
/// # Errors
/// What is missing, or that the pair lives already.
pub fn make(model: &mut Model, form: &mut Form, closing: bool) -> Result<Vec<Effect>, Problem> {
    let kind = form.kind;
    let mut parts = kind.facts().pair.iter();
    let is_asked = |key: &&str| {
        let index = kind.field_index(key);
        index.is_some_and(|at| form.visited.contains(&at) || form.given.contains(&at))
    };
    if !closing && !parts.all(is_asked) {
        return Ok(keep(form));
    }
    let beside = beside::place(kind);
    let cells = form.cells.iter();
    let assignments: Vec<_> = cells
        .filter(|(index, _)| Some(**index) != beside)
        .map(|(index, cell)| assignment(*index, cell))
        .collect();
    let book = &model.book;
    let made = input::make(kind, &assignments, &mut model.ids, &|link| copy(book, link));
    let (link, mut operations) = match made {
        Ok(made) => made,
        Err(problem) => {
            note_pair(form, &problem);
            return Err(problem);
        }
    };
    let mut alone = Records::default();
    alone.apply(&operations, model.now.at);
    let name = alone.get(link).map(|record| name_of(record, &model.book));
    let label = label::added(link, name.unwrap_or_default());
    let said = beside.and_then(|index| form.cells.get(&index));
    if let Some(cell) = said.filter(|cell| noting::is_said(cell)) {
        operations.extend(noting::stance(model, link, form.account, cell));
    }
    form.link = Some(link);
    if kind == Kind::Account {
        form.account = Some(link.id);
    }
    let mut effects = model.enter(label.clone(), operations);
    effects.push(Effect::DropDraft(kind, form.account));
    model
        .drafts
        .retain(|draft| (draft.kind, draft.account) != (kind, form.account));
    model.say(label);
    Ok(effects)
}

/// A pair that lives already is told under its last part.
fn note_pair(form: &mut Form, problem: &Problem) {
    if problem.message.key == "problem-pair-exists" {
        let last = form.kind.facts().pair.last();
        if let Some(index) = last.and_then(|key| form.kind.field_index(key)) {
            form.errors.insert(index, Message::new("form-pair-exists"));
        }
    }
}

/// A copy of a record wherever the Book has it.
pub fn copy(book: &Book, link: Link) -> Option<Box<dyn Record>> {
    let mut places = std::iter::once(&book.frame).chain(book.open.values());
    let place = places.find(|records| records.get(link).is_some())?;
    Some(place.copy(link))
}

fn keep(form: &Form) -> Vec<Effect> {
    form.draft().map(Effect::KeepDraft).into_iter().collect()
}

/// Looks anew at what the letters typed into a link field may mean.
pub fn suggest(model: &Model, form: &mut Form) {
    let (account, field) = (form.account, form.field());
    if let (
        Some((_, field)),
        Editor::Links {
            typed, found, at, ..
        },
    ) = (field, &mut form.editor)
    {
        let book = model.seen();
        *found = crate::tui::form::links::suggestions(book, account, field, typed.value());
        *at = (*at).min(found.len().saturating_sub(1));
    }
}

/// Makes the new record that a link field's letters name, and chooses it.
pub fn make_named(model: &mut Model, form: &mut Form) -> Vec<Effect> {
    let account = form.account;
    let Editor::Links {
        typed,
        found,
        at,
        chosen,
        is_set,
    } = &mut form.editor
    else {
        return Vec::new();
    };
    let Some(Suggestion::New(kind, name)) = found.get(*at).cloned() else {
        return Vec::new();
    };
    let mut cells = Vec::new();
    let known = [
        ("name", Some(name.clone())),
        (
            "account",
            account.map(|id| Link::new(Kind::Account, id).to_string()),
        ),
    ];
    for (key, text) in known {
        if let (Some(index), Some(text)) = (kind.field_index(key), text) {
            let value = crate::domain::Value::from_plain(&kind.fields()[index].ty, &text);
            cells.push(Assignment::put(index, value));
        }
    }
    let book = &model.book;
    let made = input::make(kind, &cells, &mut model.ids, &|link| copy(book, link));
    let Ok((link, operations)) = made else {
        return Vec::new();
    };
    if !*is_set {
        chosen.clear();
    }
    chosen.push(link);
    typed.reset();
    found.clear();
    let label = label::added(link, name);
    model.say(label.clone());
    model.enter(label, operations)
}
