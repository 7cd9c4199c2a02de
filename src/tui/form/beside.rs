//! The field a form asks for beside the kind's own: a person's stance, which is kept as a
//! reading of the day. Its place comes after the last of the kind's fields.

use crate::domain::{Book, Cell, Field, Kind, Link, Value};

/// The key of the field beside a person's own.
const STANCE: &str = "stance";

/// The place of the field beside the kind's own, where it has one.
pub fn place(kind: Kind) -> Option<usize> {
    (kind == Kind::Stakeholder).then(|| kind.fields().len())
}

/// The field at a place of a form, with the kind it belongs to.
pub fn field(kind: Kind, index: usize) -> (Kind, &'static Field) {
    match (place(kind), Kind::Reading.field(STANCE)) {
        (Some(place), Some(stance)) if place == index => (Kind::Reading, stance),
        _ => (kind, &kind.fields()[index]),
    }
}

/// The place of a field in a form by its key.
pub fn index(kind: Kind, key: &str) -> Option<usize> {
    let beside = place(kind).filter(|_| key == STANCE);
    beside.or_else(|| kind.field_index(key))
}

/// What stands there now: the stance of the latest reading that tells one.
pub fn cell(book: &Book, person: Link) -> Cell {
    let account = book.account_of(person);
    let own = account.and_then(|account| book.open.get(&account));
    let readings = own.map(|own| own.reading.iter()).into_iter().flatten();
    let told = readings.filter(|one| one.stakeholder == Some(person.id) && one.stance.is_some());
    let latest = told.max_by_key(|one| (one.on, one.head.id));
    latest.and_then(|one| one.stance).map(Value::Int).into()
}
