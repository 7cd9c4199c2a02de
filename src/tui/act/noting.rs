//! Noting a person's stance from their form: a reading of the day, or a mend of today's.

use super::{filling, given};
use crate::domain::input::{self, Assignment};
use crate::domain::{Cell, Id, Kind, Link, Operation, Value};
use crate::tui::Model;

/// The operations that note a stance of a person as of today.
pub fn stance(
    model: &mut Model,
    person: Link,
    account: Option<Id>,
    stance: &Cell,
) -> Vec<Operation> {
    let Some(place) = Kind::Reading.field_index("stance") else {
        return Vec::new();
    };
    let noted = filling::assignment(place, stance);
    if let Some(today) = todays(model, person, account) {
        let record = model.book.get(today);
        let edited = record.map(|record| input::edit(record, &[noted]));
        return edited.and_then(Result::ok).unwrap_or_default();
    }
    let extra = [("stakeholder", person.to_string())];
    let cells = given::cells(model, Kind::Reading, account, &extra);
    let mut assignments: Vec<Assignment> = cells
        .iter()
        .map(|(index, cell)| filling::assignment(*index, cell))
        .collect();
    assignments.push(noted);
    let book = &model.book;
    let known = |link: Link| filling::copy(book, link);
    let made = input::make(Kind::Reading, &assignments, &mut model.ids, &known);
    made.map(|(_, operations)| operations).unwrap_or_default()
}

/// The reading of that person made today by whoever acts.
fn todays(model: &Model, person: Link, account: Option<Id>) -> Option<Link> {
    let own = model.book.open.get(&account?)?;
    let me = model.me().map(|link| link.id);
    let today = Some(model.now.day());
    let mut readings = own.reading.iter();
    let found = readings.find(|one| {
        one.stakeholder == Some(person.id) && one.on == today && (one.by.is_none() || one.by == me)
    })?;
    Some(Link::new(Kind::Reading, found.head.id))
}

/// A stance is never unsaid by a blank: the latest one stands until another is noted.
pub fn is_said(cell: &Cell) -> bool {
    matches!(cell, Cell::One(Value::Int(_)))
}
