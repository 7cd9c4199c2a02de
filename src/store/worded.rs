//! Operations as the texts the journal keeps of them: one row a touched record.

use std::fmt::Write as _;

use serde_json::Value as Json;

use crate::domain::{Kind, Link, Operation, Slot, Value};

/// Where the texts of one touched record stand until the next one's are made: those of a long
/// import are never all there at once.
#[derive(Default)]
pub struct Texts {
    record: String,
    old: String,
    new: String,
}

impl Texts {
    /// What is stored of one touched record: kind, id, old and new values.
    pub fn row(&mut self, link: Link, operations: &[&Operation]) -> [&str; 4] {
        let Texts { record, old, new } = self;
        record.clear();
        let _ = write!(record, "{}", link.id);
        put_side(old, link.kind, operations, |operation| {
            operation.old.as_ref()
        });
        put_side(new, link.kind, operations, |operation| {
            operation.new.as_ref()
        });
        [link.kind.code(), record, old, new]
    }
}

/// Puts the old or the new values of operations on one record, as a JSON object with its keys in
/// order.
fn put_side(
    text: &mut String,
    kind: Kind,
    operations: &[&Operation],
    pick: fn(&Operation) -> Option<&Value>,
) {
    let picked = operations
        .iter()
        .filter_map(|operation| Some((operation.slot.key(kind), operation.slot, pick(operation)?)));
    let mut picked: Vec<(&str, Slot, &Value)> = picked.collect();
    picked.sort_by_key(|(key, ..)| *key);
    text.clear();
    text.push('{');
    let mut comma = "";
    for same in picked.chunk_by(|(key, ..), (next, ..)| key == next) {
        let Some((key, slot, last)) = same.last() else {
            continue;
        };
        let _ = write!(text, "{comma}\"{key}\":");
        comma = ",";
        if is_set(kind, *slot) {
            let elements = same.iter().map(|(.., value)| value.to_json());
            let _ = write!(text, "{}", Json::Array(elements.collect()));
        } else {
            put_json(text, last);
        }
    }
    text.push('}');
}

/// Writes a value as [`Value::to_json`] has it.
fn put_json(text: &mut String, value: &Value) {
    let written = match value {
        Value::Int(number) => write!(text, "{number}"),
        Value::Day(day) => write!(text, "\"{day}\""),
        Value::Choice(code) => write!(text, "\"{code}\""),
        Value::Link(link) => write!(text, "\"{link}\""),
        other => write!(text, "{}", other.to_json()),
    };
    let _ = written;
}

/// Whether a slot holds a set, each element of which is an operation of its own.
pub(super) fn is_set(kind: Kind, slot: Slot) -> bool {
    matches!(slot, Slot::Field(index) if kind.fields()[index].ty.is_set())
}
