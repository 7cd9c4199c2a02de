//! Operations as the texts the journal keeps of them: one row a touched record.

use std::borrow::Cow;
use std::fmt::Write as _;

use serde_json::Value as Json;

use super::journal::is_set;
use crate::domain::{Kind, Link, Operation, Slot, Value};

/// What is stored of each touched record, made one by one: the texts of a long import are never all
/// there at once.
pub fn rows(groups: &[(Link, Vec<&Operation>)]) -> impl Iterator<Item = Row> {
    groups.iter().map(row)
}

/// What is stored of one touched record: kind, id, old and new values.
pub type Row = [Cow<'static, str>; 4];

fn row((link, operations): &(Link, Vec<&Operation>)) -> Row {
    [
        link.kind.code().into(),
        link.id.to_string().into(),
        side(link.kind, operations, |operation| operation.old.as_ref()).into(),
        side(link.kind, operations, |operation| operation.new.as_ref()).into(),
    ]
}

/// The old or the new values of operations on one record, as a JSON object with its keys in order.
fn side(kind: Kind, operations: &[&Operation], pick: fn(&Operation) -> Option<&Value>) -> String {
    let picked = operations
        .iter()
        .filter_map(|operation| Some((operation.slot.key(kind), operation.slot, pick(operation)?)));
    let mut picked: Vec<(&str, Slot, &Value)> = picked.collect();
    picked.sort_by_key(|(key, ..)| *key);
    let mut text = String::from("{");
    for same in picked.chunk_by(|(key, ..), (next, ..)| key == next) {
        let Some((key, slot, last)) = same.last() else {
            continue;
        };
        let comma = if text.len() > 1 { "," } else { "" };
        let _ = write!(text, "{comma}\"{key}\":");
        if is_set(kind, *slot) {
            let elements = same.iter().map(|(.., value)| value.to_json());
            let _ = write!(text, "{}", Json::Array(elements.collect()));
        } else {
            put_json(&mut text, last);
        }
    }
    text.push('}');
    text
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
