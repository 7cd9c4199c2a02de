//! How what is typed becomes a record: each field as it is left, a new record as soon as it can.

use super::{given, hearing, labels, noting};
use crate::domain::book::name_of;
use crate::domain::input::{self, Assignment, How};
use crate::domain::label;
use crate::domain::record::Records;
use crate::domain::{Book, Cell, Kind, Link, Problem, Record};
use crate::i18n::Message;
use crate::tui::effect::{Draft, Subject};
use crate::tui::form::editor::only_new;
use crate::tui::form::links::{self, Suggestion, name_field};
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
            Vec::new()
        }
    }
}

fn put(model: &mut Model, form: &mut Form, index: usize, cell: &Cell) -> Vec<Effect> {
    let Some(link) = form.link else {
        give(form, index, cell);
        hearing::tell_kind(form, index);
        if form.is_held() || form.own.is_empty() {
            return Vec::new();
        }
        return make(model, form, false).unwrap_or_default();
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

/// Lets a record to be know a value; one that differs from what was known is the user's own.
fn give(form: &mut Form, index: usize, cell: &Cell) {
    if cell.is_blank() {
        form.cells.remove(&index);
        form.own.remove(&index);
    } else if form.cells.insert(index, cell.clone()).as_ref() != Some(cell) {
        form.own.insert(index);
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
        return Ok(Vec::new());
    }
    let subject = form.subject();
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
            if let Some(living) = living_pair(book, form, &problem) {
                model.say(Message::new("status-pair-there"));
                *form = Form::of_record(living, form.account, &model.book);
                return Ok(forget(model, subject));
            }
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
    effects.extend(forget(model, subject));
    form.kept = None;
    model.say(label);
    Ok(effects)
}

/// The record that a pair has already, where nothing but the pair was given yet: the form goes
/// on in that one.
fn living_pair(book: &Book, form: &Form, problem: &Problem) -> Option<Link> {
    let parts = form.kind.facts().pair;
    let fields = form.kind.fields();
    let is_part = |index: &usize| {
        fields
            .get(*index)
            .is_some_and(|one| parts.contains(&one.key))
    };
    if problem.message.key != "problem-pair-exists" || !form.own.iter().all(is_part) {
        return None;
    }
    let cells: Vec<(usize, Cell)> = form.cells.clone().into_iter().collect();
    let link = Link::new(form.kind, input::derived_id(form.kind, &cells)?);
    book.get(link).map(|_| link)
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

/// Keeps what is not in the file yet as a draft; one that holds nothing any more goes.
pub fn keep(model: &mut Model, form: &mut Form) -> Vec<Effect> {
    if model.past.is_some() {
        return Vec::new();
    }
    let draft = form.draft(model.now);
    if draft == form.kept {
        return Vec::new();
    }
    form.kept.clone_from(&draft);
    match draft {
        Some(draft) => vec![Effect::KeepDraft(draft)],
        None => forget(model, form.subject()),
    }
}

/// Puts a draft by for later, in place of the one before it.
pub fn put_by(model: &mut Model, draft: Draft) -> Vec<Effect> {
    model.drafts.retain(|one| one.of != draft.of);
    model.drafts.push(draft.clone());
    vec![Effect::KeepDraft(draft)]
}

/// Lets a draft go.
pub fn forget(model: &mut Model, subject: Subject) -> Vec<Effect> {
    model.drafts.retain(|draft| draft.of != subject);
    vec![Effect::DropDraft(subject)]
}

/// Looks anew at what the letters typed into a link field may mean.
pub fn suggest(model: &Model, form: &mut Form) {
    let (account, field) = (form.account, form.field());
    if let (
        Some((_, field)),
        Editor::Links {
            typed,
            found,
            at,
            chosen,
            ..
        },
    ) = (field, &mut form.editor)
    {
        let letters = typed.value();
        *found = links::suggestions(model.seen(), account, field, (letters, chosen));
        *at = at.filter(|at| *at < found.len());
        let is_begun = !letters.is_empty();
        if let (None, Some(Suggestion::Known(..)), true) = (*at, found.first(), is_begun) {
            *at = Some(0);
        }
    }
}

/// Enter on a name that nothing has goes to the new record of that name, where it can only be one.
pub fn take_only_new(form: &mut Form) {
    if let Editor::Links { found, at, .. } = &mut form.editor
        && only_new(found)
    {
        *at = Some(0);
    }
}

/// The new record that the keys stand on in a link field: its kind and the name typed.
fn named(form: &Form) -> Option<(Kind, String)> {
    let Editor::Links { found, at, .. } = &form.editor else {
        return None;
    };
    match found.get((*at)?) {
        Some(Suggestion::New(kind, name)) => Some((*kind, name.clone())),
        _ => None,
    }
}

/// What is known of a new record from its name and the form that links to it.
fn known_of(model: &Model, form: &Form, kind: Kind, name: &str) -> Vec<(usize, Cell)> {
    let mut cells = given::cells(model, kind, form.account, &[]);
    if let Some((index, field)) = name_field(kind) {
        cells.retain(|(at, _)| *at != index);
        let value = crate::domain::Value::from_plain(&field.ty, name);
        cells.extend(value.map(|value| (index, Cell::One(value))));
    }
    cells
}

/// Makes the new record that a link field's letters name, and chooses it, where a name and what
/// is known are enough for one.
pub fn make_named(model: &mut Model, form: &mut Form) -> Vec<Effect> {
    let Some((kind, name)) = named(form) else {
        return Vec::new();
    };
    let cells = known_of(model, form, kind, &name);
    let assignments: Vec<Assignment> = cells
        .iter()
        .map(|(index, cell)| assignment(*index, cell))
        .collect();
    let book = &model.book;
    let known = |link: Link| copy(book, link);
    let made = input::make(kind, &assignments, &mut model.ids, &known);
    let Some((link, operations)) = made.ok().filter(|_| name_field(kind).is_some()) else {
        return Vec::new();
    };
    choose_link(form, link);
    let label = label::added(link, name);
    model.say(label.clone());
    model.enter(label, operations)
}

/// Puts a record into the link field that has the keys, in place of what was typed.
pub fn choose_link(form: &mut Form, link: Link) {
    if let Editor::Links {
        typed,
        found,
        at,
        chosen,
        is_set,
    } = &mut form.editor
    {
        if !*is_set {
            chosen.clear();
        }
        chosen.push(link);
        typed.reset();
        found.clear();
        *at = None;
    }
}

/// A form over the one at hand for the new record its link field names, where a name is not
/// enough to make it at once.
pub fn form_for_named(model: &mut Model, form: &Form) -> Option<Box<Form>> {
    let (kind, name) = named(form)?;
    let cells = known_of(model, form, kind, &name);
    let mut above = Form::of_new(kind, form.account, cells, &model.book);
    if let Some((index, _)) = name_field(kind) {
        above.own.insert(index);
    }
    above.answers = true;
    Some(Box::new(above))
}
