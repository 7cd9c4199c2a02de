//! Records of our own plan file, taken in with their ids and times.

use super::super::change::{Operation, Slot, editing, making};
use super::super::record::Record;
use super::super::value::{Cell, Link, Value};

/// The operations that bring a record to what a plan file says of it: made with its own id and
/// times where it is new, changed where it differs.
pub fn take_in(
    link: Link,
    cells: &[(usize, Cell)],
    stamps: [(Slot, Option<Value>); 2],
    removed: bool,
    known: Option<&dyn Record>,
) -> Vec<Operation> {
    if let Some(record) = known {
        let edits = cells
            .iter()
            .flat_map(|(index, cell)| editing(record, *index, cell));
        return edits.collect();
    }
    let mut operations = making(link, cells);
    if removed {
        operations.remove(0);
    }
    let stamp = |(slot, new): (Slot, Option<Value>)| Operation {
        record: link,
        slot,
        old: None,
        new,
    };
    operations.extend(
        stamps
            .into_iter()
            .filter(|(_, new)| new.is_some())
            .map(stamp),
    );
    operations
}
