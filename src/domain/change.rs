//! A change as a value: field operations with their before-images, gathered in one entry a user
//! act. Applying, storing, undo, history and sharing all read this one thing.

use chrono::{DateTime, FixedOffset};

use super::record::{Kind, Record, Records};
use super::value::{Cell, Id, Link, Value};
use crate::i18n::Message;

/// What of a record an operation touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// Whether the record lives: new `yes` makes or revives it, new blank removes it.
    Exists,
    /// When it was made and last changed. Stated only by imports; else the entry's moment counts.
    Created,
    Changed,
    /// A field by its index in [`Kind::fields`].
    Field(usize),
}

pub const EXISTS: Value = Value::Choice("yes");

impl Slot {
    pub fn key(self, kind: Kind) -> &'static str {
        match self {
            Slot::Exists => "exists",
            Slot::Created => "created",
            Slot::Changed => "changed",
            Slot::Field(index) => kind.fields()[index].key,
        }
    }

    pub fn from_key(kind: Kind, key: &str) -> Option<Slot> {
        match key {
            "exists" => Some(Slot::Exists),
            "created" => Some(Slot::Created),
            "changed" => Some(Slot::Changed),
            _ => kind.field_index(key).map(Slot::Field),
        }
    }
}

/// One field of one record, before and after. Of a set, `old` is an element that leaves it and
/// `new` one that joins it, one operation each.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    pub record: Link,
    pub slot: Slot,
    pub old: Option<Value>,
    pub new: Option<Value>,
}

impl Operation {
    #[must_use]
    pub fn turned_round(&self) -> Operation {
        Operation {
            record: self.record,
            slot: self.slot,
            old: self.new.clone(),
            new: self.old.clone(),
        }
    }
}

/// One act of a user.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub id: Id,
    /// Place in the journal, given when it is stored; 0 before.
    pub seq: i64,
    pub at: DateTime<FixedOffset>,
    pub actor: String,
    /// The account it is about, if it is about one.
    pub account: Option<Id>,
    /// What was done, as a message that any language can word.
    pub label: Message,
    /// The entry this one turns round.
    pub undoes: Option<Id>,
    /// A trace (a plan was opened): undo passes over it.
    pub trace: bool,
    pub operations: Vec<Operation>,
}

/// The operations that make a record with these field values.
pub fn making(record: Link, cells: &[(usize, Cell)]) -> Vec<Operation> {
    let mut operations = vec![Operation {
        record,
        slot: Slot::Exists,
        old: None,
        new: Some(EXISTS),
    }];
    for (index, cell) in cells {
        for value in cell.values() {
            operations.push(Operation {
                record,
                slot: Slot::Field(*index),
                old: None,
                new: Some(value.clone()),
            });
        }
    }
    operations
}

/// The operations that bring a field to `new`; none where it already stands there.
pub fn editing(record: &dyn Record, index: usize, new: &Cell) -> Vec<Operation> {
    let link = record.link();
    let operation = |old: Option<&Value>, new: Option<&Value>| Operation {
        record: link,
        slot: Slot::Field(index),
        old: old.cloned(),
        new: new.cloned(),
    };
    let old = record.cell(index);
    if link.kind.fields()[index].ty.is_set() {
        let (before, after) = (old.values(), new.values());
        let gone = before.iter().filter(|value| !after.contains(value));
        let joined = after.iter().filter(|value| !before.contains(value));
        return gone
            .map(|value| operation(Some(value), None))
            .chain(joined.map(|value| operation(None, Some(value))))
            .collect();
    }
    let (before, after) = (old.values().first(), new.values().first());
    if before == after {
        Vec::new()
    } else {
        vec![operation(before, after)]
    }
}

/// The operation that removes a record, leaving its tombstone.
pub fn removing(record: Link) -> Operation {
    Operation {
        record,
        slot: Slot::Exists,
        old: Some(EXISTS),
        new: None,
    }
}

/// The operation of a trace: names a record and changes nothing.
pub fn naming(record: Link) -> Operation {
    Operation {
        record,
        slot: Slot::Exists,
        old: Some(EXISTS),
        new: Some(EXISTS),
    }
}

/// The operations of an entry turned round, last first.
pub fn turning_round(operations: &[Operation]) -> Vec<Operation> {
    operations
        .iter()
        .rev()
        .map(Operation::turned_round)
        .collect()
}

/// The records an entry touches, each once, in the order they first occur.
pub fn touched(operations: &[Operation]) -> Vec<Link> {
    let mut seen = std::collections::BTreeSet::new();
    let links = operations.iter().map(|operation| operation.record);
    links.filter(|link| seen.insert(*link)).collect()
}

impl Records {
    /// Carries out operations on records that are here or made by them, all as of one moment.
    pub fn apply(&mut self, operations: &[Operation], at: DateTime<FixedOffset>) {
        for link in touched(operations) {
            self.get_or_make(link).head_mut().changed = at;
        }
        for operation in operations {
            let record = self.get_or_make(operation.record);
            match (operation.slot, &operation.new) {
                (Slot::Exists, new) => {
                    let head = record.head_mut();
                    head.removed = new.is_none();
                    if head.created == DateTime::<FixedOffset>::default() {
                        head.created = at;
                    }
                }
                (Slot::Created, Some(Value::Minute(at))) => record.head_mut().created = *at,
                (Slot::Changed, Some(Value::Minute(at))) => record.head_mut().changed = *at,
                (Slot::Created | Slot::Changed, _) => {}
                (Slot::Field(index), new) => {
                    record.put(index, operation.old.as_ref(), new.as_ref());
                }
            }
        }
    }
}
