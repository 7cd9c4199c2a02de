//! What a person types, read into values: one door for the command line, forms and imports.

use super::book::{Named, Names, name_of};
use super::change::{Operation, editing, making};
use super::field::{Field, Type};
use super::ids::{Ids, pair_id};
use super::now::Now;
use super::problem::Problem;
use super::record::{Kind, Record};
use super::typed::{LONGEST_LINE, LONGEST_TEXT, read_plain};
use super::value::{Cell, Id, Link, Value};
use crate::i18n::Message;

pub use super::typed::{
    clean_line, clean_text, is_printable, read_cents, read_day, read_number, read_time,
};

/// Finds the record a typed reference means, among kinds.
pub type Resolve<'a> = dyn FnMut(&[Kind], &str) -> Result<Link, Problem> + 'a;

/// How an assignment changes a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// `f=…` puts the value, or the whole set.
    Put,
    /// `f+=…` adds to a set.
    Add,
    /// `f-=…` takes from a set.
    Take,
}

/// One `field=value` of a command, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Assignment {
    /// Index in [`Kind::fields`].
    pub index: usize,
    pub how: How,
    pub values: Vec<Value>,
}

impl Assignment {
    pub fn put(index: usize, value: Option<Value>) -> Assignment {
        Assignment {
            index,
            how: How::Put,
            values: value.into_iter().collect(),
        }
    }

    /// What stands in the field afterwards.
    fn result(&self, before: &Cell, field: &Field) -> Cell {
        let mut values = match self.how {
            How::Put => Vec::new(),
            How::Add | How::Take => before.values().to_vec(),
        };
        match self.how {
            How::Take => values.retain(|value| !self.values.contains(value)),
            How::Put | How::Add => {
                for value in &self.values {
                    if !values.contains(value) {
                        values.push(value.clone());
                    }
                }
            }
        }
        if field.ty.is_set() {
            values.sort_by_key(Value::plain);
            Cell::Set(values)
        } else {
            values.pop().into()
        }
    }
}

/// Splits `field=value`, `field+=value`, `field-=value`.
///
/// # Errors
/// Usage, where there is no `=` or the kind has no such field.
pub fn split_assignment(kind: Kind, text: &str) -> Result<(usize, How, &str), Problem> {
    let no_sign =
        || Problem::usage(Message::new("problem-no-assignment").text("text", shown(text)));
    let (left, value) = text.split_once('=').ok_or_else(no_sign)?;
    let (key, how) = match left.strip_suffix('+') {
        Some(key) => (key, How::Add),
        None => match left.strip_suffix('-') {
            Some(key) => (key, How::Take),
            None => (left, How::Put),
        },
    };
    let index = kind
        .field_index(key)
        .ok_or_else(|| unknown_field(kind, key))?;
    Ok((index, how, value))
}

/// The problem of a field the kind does not have; names those it has.
pub fn unknown_field(kind: Kind, key: &str) -> Problem {
    let keys: Vec<&str> = kind.fields().iter().map(|field| field.key).collect();
    Problem::usage(
        Message::new("problem-unknown-field")
            .text("kind", kind.code())
            .text("field", shown(key))
            .text("fields", keys.join(", ")),
    )
}

/// Reads one `field=value`.
///
/// # Errors
/// Usage where the field or value does not fit; whatever `resolve` says of a reference.
pub fn read_assignment(
    kind: Kind,
    text: &str,
    now: Now,
    resolve: &mut Resolve,
) -> Result<Assignment, Problem> {
    let (index, how, value) = split_assignment(kind, text)?;
    let field = &kind.fields()[index];
    if how != How::Put && !field.ty.is_set() {
        return Err(Problem::usage(
            Message::new("problem-not-a-set").text("field", field.key),
        ));
    }
    let elements = if field.ty.is_set() {
        split_set(value)
    } else {
        vec![value.to_owned()]
    };
    let mut values = Vec::new();
    for element in elements {
        values.extend(read_value(kind, field, &element, now, resolve)?);
    }
    Ok(Assignment { index, how, values })
}

/// The elements of `a,b`; one with a comma is double-quoted, a quote in it doubled.
pub fn split_set(text: &str) -> Vec<String> {
    let mut elements = vec![String::new()];
    let mut quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let last = elements.len() - 1;
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                elements[last].push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => elements.push(String::new()),
            other => elements[last].push(other),
        }
    }
    let trimmed = elements
        .into_iter()
        .map(|element| element.trim().to_owned());
    trimmed.filter(|element| !element.is_empty()).collect()
}

/// Reads one value of a field; blank text is no value.
///
/// # Errors
/// Usage where the value does not fit; whatever `resolve` says of a reference.
pub fn read_value(
    kind: Kind,
    field: &Field,
    text: &str,
    now: Now,
    resolve: &mut Resolve,
) -> Result<Option<Value>, Problem> {
    let cleaned = match field.ty {
        Type::Text => clean_text(text),
        _ => clean_line(text),
    };
    if cleaned.is_empty() {
        return Ok(None);
    }
    let text = cleaned.as_str();
    if let Type::Link(_) | Type::Links(_) = field.ty {
        return read_link(field, text, resolve).map(Some);
    }
    match read_plain(field, text, now) {
        Some(value) => Ok(Some(value)),
        None => Err(misfit(kind, field, &shown(text))),
    }
}

fn read_link(field: &Field, text: &str, resolve: &mut Resolve) -> Result<Value, Problem> {
    read_reference(&field.ty.kinds(), text, resolve).map(Value::Link)
}

/// Reads a reference to a record of one of several kinds; `kind:` before it says which is meant.
///
/// # Errors
/// Whatever `resolve` says of it.
pub fn read_reference(kinds: &[Kind], text: &str, resolve: &mut Resolve) -> Result<Link, Problem> {
    if let Some((code, rest)) = text.split_once(':')
        && let Some(kind) = Kind::from_code(code)
        && kinds.contains(&kind)
    {
        return resolve(&[kind], rest.trim());
    }
    resolve(kinds, text)
}

/// The beginning of what was typed, short enough for a sentence.
fn shown(text: &str) -> String {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn misfit(kind: Kind, field: &Field, text: &str) -> Problem {
    let expected = match field.ty {
        Type::Line => Message::new("expect-line").count("most", LONGEST_LINE),
        Type::Text => Message::new("expect-text").count("most", LONGEST_TEXT),
        Type::Int { min, max } => Message::new("expect-int")
            .text("min", min.to_string())
            .text("max", max.to_string()),
        Type::Choice(choices) | Type::Set(choices) => {
            Message::new("expect-choice").text("codes", choices.codes.join(", "))
        }
        Type::Number => Message::new("expect-number"),
        Type::Percent => Message::new("expect-percent"),
        Type::Money => Message::new("expect-money"),
        Type::Day => Message::new("expect-day"),
        Type::Time => Message::new("expect-time"),
        Type::Minute => Message::new("expect-minute"),
        Type::Period => Message::new("expect-period"),
        Type::Snapshot => Message::new("expect-snapshot"),
        Type::Link(_) | Type::Links(_) => Message::new("expect-link"),
    };
    Problem::usage(
        Message::new("problem-misfit")
            .text("kind", kind.code())
            .text("field", field.key)
            .text("value", text)
            .message("expected", expected),
    )
}

/// The operations that make a record of a kind, and its link. Defaults are filled in; a pair
/// gets its derived id, and its tombstone in `known` is revived.
///
/// # Errors
/// Usage where a required field is blank; Failed, with its name, where the pair already lives.
pub fn make(
    kind: Kind,
    assignments: &[Assignment],
    ids: &mut Ids,
    known: &dyn Fn(Link) -> Option<Box<dyn Record>>,
) -> Result<(Link, Vec<Operation>), Problem> {
    let mut cells = assigned(kind, assignments);
    with_defaults(kind, &mut cells);
    check_required(kind, &|index| {
        let cell = cells.iter().find(|(at, _)| *at == index);
        cell.is_none_or(|(_, cell)| cell.is_blank())
    })?;
    let id = derived_id(kind, &cells).unwrap_or_else(|| ids.next_id());
    let link = Link::new(kind, id);
    match known(link) {
        Some(record) if record.head().removed => {
            let mut operations = making(link, &[]);
            for (index, cell) in &cells {
                operations.extend(editing(record.as_ref(), *index, cell));
            }
            Ok((link, operations))
        }
        Some(record) => Err(Problem::failed(
            Message::new("problem-pair-exists")
                .text("kind", kind.code())
                .text("id", id.to_string())
                .text("name", name_of(record.as_ref(), &Known(known))),
        )),
        None => Ok((link, making(link, &cells))),
    }
}

/// Adds what a kind gives its fields of itself where nothing else is given.
pub fn with_defaults(kind: Kind, cells: &mut Vec<(usize, Cell)>) {
    for (index, field) in kind.fields().iter().enumerate() {
        let given = cells.iter().any(|(at, _)| *at == index);
        if let (false, Some(code)) = (given, field.default)
            && let Some(value) = Value::from_plain(&field.ty, code)
        {
            cells.push((index, Cell::One(value)));
        }
    }
}

/// Names the parts of a pair by the records at hand.
struct Known<'a>(&'a dyn Fn(Link) -> Option<Box<dyn Record>>);

impl Names for Known<'_> {
    fn named(&self, link: Link) -> Option<Named> {
        let record = (self.0)(link)?;
        Some(Named {
            name: name_of(record.as_ref(), self),
            removed: record.head().removed,
        })
    }
}

/// The operations of assignments on a record; none where nothing differs.
///
/// # Errors
/// Usage where a required field would become blank or a part of a pair would change.
pub fn edit(record: &dyn Record, assignments: &[Assignment]) -> Result<Vec<Operation>, Problem> {
    let kind = record.kind();
    let mut after: Vec<Option<Cell>> = vec![None; kind.fields().len()];
    for assignment in assignments {
        let index = assignment.index;
        let before = after[index].take().unwrap_or_else(|| record.cell(index));
        after[index] = Some(assignment.result(&before, &kind.fields()[index]));
    }
    check_required(kind, &|index| match &after[index] {
        Some(cell) => cell.is_blank(),
        None => false,
    })?;
    let mut operations = Vec::new();
    for (index, cell) in after.iter().enumerate() {
        if let Some(cell) = cell {
            let edits = editing(record, index, cell);
            let key = kind.fields()[index].key;
            if !edits.is_empty() && kind.facts().pair.contains(&key) {
                return Err(Problem::usage(
                    Message::new("problem-part-of-pair")
                        .text("kind", kind.code())
                        .text("field", key),
                ));
            }
            operations.extend(edits);
        }
    }
    Ok(operations)
}

fn assigned(kind: Kind, assignments: &[Assignment]) -> Vec<(usize, Cell)> {
    let mut cells: Vec<(usize, Cell)> = Vec::new();
    for assignment in assignments {
        let index = assignment.index;
        let place = cells.iter().position(|(at, _)| *at == index);
        let before = place.map_or(Cell::Blank, |place| cells.remove(place).1);
        cells.push((index, assignment.result(&before, &kind.fields()[index])));
    }
    cells
}

fn check_required(kind: Kind, is_blank: &dyn Fn(usize) -> bool) -> Result<(), Problem> {
    let fields = kind.fields().iter().enumerate();
    let missing: Vec<&str> = fields
        .filter(|(index, field)| field.required && is_blank(*index))
        .map(|(_, field)| field.key)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Problem::usage(
        Message::new("problem-required")
            .text("kind", kind.code())
            .text("fields", missing.join(", ")),
    ))
}

/// The id derived from the parts of a pair; `None` for kinds with ids of their own, and for an
/// account's own risks, of which there may be many.
pub fn derived_id(kind: Kind, cells: &[(usize, Cell)]) -> Option<Id> {
    let part = |key: &str| {
        let index = kind.field_index(key)?;
        let (_, cell) = cells.iter().find(|(at, _)| *at == index)?;
        cell.values().first().map(Value::plain)
    };
    let pair = kind.facts().pair;
    let own_risk = kind == Kind::Risk && part("item").as_deref() == Some("own");
    if pair.is_empty() || own_risk {
        return None;
    }
    let parts: Vec<String> = pair
        .iter()
        .map(|key| part(key).unwrap_or_default())
        .collect();
    Some(pair_id(kind, &parts))
}
