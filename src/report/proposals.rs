//! Proposals in words: what each would do, and why.

use super::values;
use super::wording::{capitalised, dotted};
use crate::domain::proposal::roll::Left;
use crate::domain::proposal::{Act, Cells, Proposal};
use crate::domain::{AccountBook, Cell, Kind, Link, Named, Names, Value};
use crate::i18n::{Message, Texts};

/// A proposal as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// `Activity: Kick-off · 4 Feb 2027`, or `Kick-off · Owner: Aino → Mikko`.
    pub what: String,
    pub why: String,
}

/// Each proposal in words. Records that are only to be made are known by their names too.
pub fn lines(proposals: &[Proposal], book: &AccountBook, texts: &Texts) -> Vec<Line> {
    let names = Foreseen {
        book,
        proposals,
        texts,
    };
    let line = |one: &Proposal| Line {
        what: what(one, &names, texts),
        why: texts.say(&one.why),
    };
    proposals.iter().map(line).collect()
}

/// What is left behind, in words.
pub fn left(left: &[Left], book: &AccountBook, texts: &Texts) -> Vec<Line> {
    let line = |one: &Left| Line {
        what: format!(
            "{}: {}",
            kind(one.record.kind, texts),
            book.name(one.record)
        ),
        why: texts.say(&one.why),
    };
    left.iter().map(line).collect()
}

fn kind(kind: Kind, texts: &Texts) -> String {
    capitalised(&texts.get(&kind.label_key()))
}

fn what(one: &Proposal, names: &Foreseen, texts: &Texts) -> String {
    match &one.act {
        Act::Make { link, cells, title } => {
            let name = match title {
                Some(title) => texts.say(title),
                None => called(*link, cells),
            };
            let told = told(link.kind, cells, names, texts);
            dotted([format!("{}: {name}", kind(link.kind, texts)), told])
        }
        Act::Change(link, cells) => {
            let edits = cells.iter().filter_map(|(key, new)| {
                let old = names.book.get(*link)?.get(key);
                let index = link.kind.field_index(key)?;
                Some(values::change(link.kind, index, (&old, new), names, texts))
            });
            let name = format!("{}: {}", kind(link.kind, texts), names.name(*link));
            dotted(std::iter::once(name).chain(edits))
        }
    }
}

/// The fields of a new record that say when it is, and how far it is to come.
const TOLD: [&str; 6] = ["starts_on", "due_on", "base", "target", "due", "owner"];

fn told(kind: Kind, cells: &Cells, names: &Foreseen, texts: &Texts) -> String {
    let fields = TOLD.iter().filter_map(|key| {
        let (_, cell) = cells.iter().find(|(at, _)| at == key)?;
        let field = kind.field(key)?;
        let value = values::cell(kind, field, cell, names, texts);
        let is_day = matches!(cell, Cell::One(Value::Day(_)));
        let label = texts.get(&field.label_key(kind));
        (!cell.is_blank()).then(|| {
            if is_day {
                value
            } else {
                format!("{label}: {value}")
            }
        })
    });
    dotted(fields.collect::<Vec<_>>())
}

/// The name a new record will bear by its own fields.
fn called(link: Link, cells: &Cells) -> String {
    let keys = ["title", "name", "year"];
    let cell = keys
        .iter()
        .find_map(|key| cells.iter().find(|(at, _)| at == key));
    let value = cell.and_then(|(_, cell)| cell.values().first());
    value.map_or_else(|| link.kind.code().to_owned(), Value::plain)
}

/// The names of the records there are, and of those to be made.
struct Foreseen<'a> {
    book: &'a AccountBook<'a>,
    proposals: &'a [Proposal],
    texts: &'a Texts,
}

impl Names for Foreseen<'_> {
    fn named(&self, link: Link) -> Option<Named> {
        self.book.named(link).or_else(|| {
            let mut made = self.proposals.iter();
            let name = made.find_map(|one| match &one.act {
                Act::Make {
                    link: own, cells, ..
                } if *own == link => {
                    let new = Message::new("proposal-new").text("name", called(link, cells));
                    Some(self.texts.say(&new))
                }
                _ => None,
            })?;
            Some(Named {
                name,
                removed: false,
            })
        })
    }
}
