//! What the journal calls an act on one record: a message any language can word.

use super::change::{Operation, Slot};
use super::value::Link;
use crate::i18n::{Arg, Message};

/// Added, or raised, or held: `key` with the record's kind and name.
pub fn named(key: &'static str, link: Link, name: impl Into<String>) -> Message {
    Message::new(key)
        .message("kind", Message::new(link.kind.label_key()))
        .text("name", name)
}

pub fn added(link: Link, name: impl Into<String>) -> Message {
    named("label-add", link, name)
}

/// Changed, with the labels of the fields that the operations touch.
pub fn changed(link: Link, name: impl Into<String>, operations: &[Operation]) -> Message {
    let mut keys: Vec<String> = Vec::new();
    for operation in operations {
        if let Slot::Field(index) = operation.slot {
            let kind = operation.record.kind;
            let key = kind.fields()[index].label_key(kind);
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
    }
    let fields = keys.into_iter().map(Message::new).collect();
    named("label-set", link, name).with("fields", Arg::List(fields))
}

/// Removed, with how many records went because it owned them.
pub fn removed(link: Link, name: impl Into<String>, owned: usize) -> Message {
    named("label-remove", link, name).count("count", owned)
}

/// Added, changed or removed, as the operations have it.
pub fn of(link: Link, name: impl Into<String>, operations: &[Operation]) -> Message {
    match operations
        .iter()
        .find(|operation| operation.slot == Slot::Exists)
    {
        None => changed(link, name, operations),
        Some(operation) if operation.new.is_some() => added(link, name),
        Some(_) => removed(link, name, super::change::touched(operations).len() - 1),
    }
}
