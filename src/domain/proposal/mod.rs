//! Proposals: what the plan would change of itself, each with its reason, to be looked at before
//! anything is done. A coming change re-plans what it touches ([`changes`]), a series has its next
//! occurrences, and a year's plan goes on into the next ([`roll`]).
//!
//! Pure, and without words of its own: a title is a message until it is accepted. Nothing here
//! changes anything; what is accepted becomes one entry.

pub mod changes;
mod decisions;
mod leavers;
pub mod roll;
#[cfg(test)]
mod tests;
mod turn;

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::change::{Operation, editing, making};
use super::record::Activity;
use super::scene::Scene;
use super::value::{Cell, Id, Link, Value};
use super::{AccountBook, Ids, Kind, series};
use super::{input, label};
use crate::i18n::Message;

/// One thing to be done, and why.
#[derive(Clone, Debug)]
pub struct Proposal {
    pub act: Act,
    pub why: Message,
}

/// What would be done.
#[derive(Clone, Debug)]
pub enum Act {
    /// A record is made; its title is given in words where it copies no other.
    Make {
        link: Link,
        cells: Cells,
        title: Option<Message>,
    },
    /// Fields of a record come to stand otherwise.
    Change(Link, Cells),
}

/// Values by the key of their field.
pub type Cells = Vec<(&'static str, Cell)>;

impl Proposal {
    fn make(kind: Kind, ids: &mut Ids, cells: Cells, why: Message) -> Proposal {
        Proposal {
            act: Act::Make {
                link: Link::new(kind, ids.next_id()),
                cells,
                title: None,
            },
            why,
        }
    }

    fn change(link: Link, cells: Cells, why: Message) -> Proposal {
        Proposal {
            act: Act::Change(link, cells),
            why,
        }
    }

    /// The same under a title in words.
    fn titled(mut self, words: Message) -> Proposal {
        if let Act::Make { title, .. } = &mut self.act {
            *title = Some(words);
        }
        self
    }

    /// The record that is made or changed.
    pub fn record(&self) -> Link {
        match &self.act {
            Act::Make { link, .. } | Act::Change(link, _) => *link,
        }
    }
}

/// What the journal calls what is accepted: the plan of a year, which comes first, or a plan made
/// anew.
pub fn label(proposals: &[Proposal], year: Option<i64>, account: Link, name: String) -> Message {
    match (year, proposals.first()) {
        (Some(year), Some(plan)) => label::added(plan.record(), year.to_string()),
        _ => label::named("label-replanned", account, name),
    }
}

/// The operations of what is accepted, in order. A value that links to a record which was to be
/// made and is refused is left out.
pub fn operations(
    proposals: &[Proposal],
    refused: &BTreeSet<usize>,
    book: &AccountBook,
    say: &dyn Fn(&Message) -> String,
) -> Vec<Operation> {
    let all = || proposals.iter().enumerate();
    let is_made = |one: &Proposal| matches!(one.act, Act::Make { .. });
    let missing: BTreeSet<Link> = all()
        .filter(|(place, one)| refused.contains(place) && is_made(one))
        .map(|(_, one)| one.record())
        .collect();
    let accepted = all().filter(|(place, _)| !refused.contains(place));
    let rests = |cell: &Cell| {
        let links = cell.values().iter().filter_map(Value::as_link);
        links.clone().any(|link| missing.contains(&link))
    };
    let mut operations = Vec::new();
    for (_, one) in accepted {
        match &one.act {
            Act::Make { link, cells, title } => {
                let mut cells: Cells = cells
                    .iter()
                    .filter(|(_, cell)| !rests(cell))
                    .cloned()
                    .collect();
                let words = title.as_ref().map(|title| Value::Text(say(title)));
                cells.extend(words.map(|words| ("title", Cell::One(words))));
                operations.extend(made(*link, &cells));
            }
            Act::Change(link, cells) => {
                let Some(record) = book.get(*link) else {
                    continue;
                };
                for (key, cell) in cells.iter().filter(|(_, cell)| !rests(cell)) {
                    if let Some(index) = link.kind.field_index(key) {
                        operations.extend(editing(record, index, cell));
                    }
                }
            }
        }
    }
    operations
}

/// A record with these values, and its kind's own where none is given.
fn made(link: Link, cells: &Cells) -> Vec<Operation> {
    let filled = cells.iter().filter(|(_, cell)| !cell.is_blank());
    let mut known: Vec<(usize, Cell)> = filled
        .filter_map(|(key, cell)| Some((link.kind.field_index(key)?, cell.clone())))
        .collect();
    input::with_defaults(link.kind, &mut known);
    making(link, &known)
}

/// The next occurrences of every series of the account, up to a day.
pub fn occurrences(scene: &Scene, last: NaiveDate, ids: &mut Ids) -> Vec<Proposal> {
    let activities: Vec<&Activity> = scene.book.own.activity.iter().collect();
    let found = series::ahead(&activities, last, scene.today()).into_iter();
    found
        .map(|(of, cells)| {
            let name = if of.series.is_empty() {
                &of.title
            } else {
                &of.series
            };
            let why = Message::new("propose-series").text("name", name.as_str());
            Proposal::make(Kind::Activity, ids, cells, why)
        })
        .collect()
}

fn linked(kind: Kind, id: Option<Id>) -> Cell {
    id.map(|id| Value::Link(Link::new(kind, id))).into()
}

fn all_linked(kind: Kind, ids: impl IntoIterator<Item = Id>) -> Cell {
    let links = ids.into_iter().map(|id| Value::Link(Link::new(kind, id)));
    Cell::Set(links.collect())
}

/// The day of a new activity: its start, else when it is due, else its end.
fn day_of(cells: &Cells) -> Option<NaiveDate> {
    ["starts_on", "due_on", "ends_on"].iter().find_map(|key| {
        let (_, cell) = cells.iter().find(|(at, _)| at == key)?;
        match cell {
            Cell::One(Value::Day(day)) => Some(*day),
            _ => None,
        }
    })
}

fn on(day: NaiveDate) -> Cell {
    Cell::One(Value::Day(day))
}

fn chosen(code: &'static str) -> Cell {
    Cell::One(Value::Choice(code))
}
