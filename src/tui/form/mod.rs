//! Forms, derived from the fields of a kind. There is no Save: a field commits when it is left,
//! and a new record exists as soon as what it requires is there.

use std::collections::{BTreeMap, BTreeSet};

use super::effect::Draft;
use crate::domain::field::Type;
use crate::domain::record::{EXTERNAL_ID, SOURCE_SYSTEM};
use crate::domain::{Book, Cell, Field, Id, Kind, Link};
use crate::i18n::Message;

pub mod beside;
pub mod editor;
pub mod links;
pub mod reading;

pub use editor::Editor;

/// A record being written.
#[derive(Clone, Debug)]
pub struct Form {
    pub kind: Kind,
    /// The record, once it exists.
    pub link: Option<Link>,
    /// The account it belongs to.
    pub account: Option<Id>,
    /// What is known of a record that does not exist yet, by index in [`Kind::fields`].
    pub cells: BTreeMap<usize, Cell>,
    /// Known from where the form was opened, and so not asked for first.
    pub given: BTreeSet<usize>,
    /// Texts that do not fit their field.
    pub typed: BTreeMap<usize, String>,
    pub errors: BTreeMap<usize, Message>,
    /// Fields that have been left once.
    pub visited: BTreeSet<usize>,
    /// Every field is shown, not only those asked first.
    pub unfolded: bool,
    /// Place in [`Form::asked`]; one past the end is the line that closes or unfolds.
    pub focus: usize,
    pub editor: Editor,
    /// What stood in the field when the keys came to it.
    pub base: Cell,
    /// For undoing within the field.
    pub trail: Trail,
    /// The record is not made when it could be: a guide makes it in the end.
    pub held: bool,
    /// Fields of which it was told that what they hold does not fit; closing lets that go.
    pub told: BTreeSet<usize>,
    /// An account made here goes on to its plan.
    pub leads_on: bool,
}

/// Earlier states of the editor in one field.
#[derive(Clone, Debug, Default)]
pub struct Trail {
    before: Vec<Editor>,
    /// The last key was a letter of a word.
    in_word: bool,
}

impl Form {
    /// A form for a record that exists.
    pub fn of_record(link: Link, account: Option<Id>, book: &Book) -> Form {
        let mut form = Form::blank(link.kind, account);
        form.link = Some(link);
        form.edit(book);
        form
    }

    /// A form for a record to be, with what is known of it.
    pub fn of_new(kind: Kind, account: Option<Id>, given: Vec<(usize, Cell)>, book: &Book) -> Form {
        let mut form = Form::blank(kind, account);
        form.given = given.iter().map(|(index, _)| *index).collect();
        form.cells = given.into_iter().collect();
        form.edit(book);
        form
    }

    fn blank(kind: Kind, account: Option<Id>) -> Form {
        Form {
            kind,
            link: None,
            account,
            cells: BTreeMap::new(),
            given: BTreeSet::new(),
            typed: BTreeMap::new(),
            errors: BTreeMap::new(),
            visited: BTreeSet::new(),
            unfolded: false,
            focus: 0,
            editor: Editor::Close,
            base: Cell::Blank,
            trail: Trail::default(),
            held: false,
            told: BTreeSet::new(),
            leads_on: false,
        }
    }

    /// Takes up where an earlier day left off.
    pub fn resume(&mut self, draft: &Draft, book: &Book) {
        self.cells.extend(draft.cells.iter().cloned());
        self.typed.extend(draft.typed.iter().cloned());
        self.edit(book);
    }

    /// What has been typed, to be kept; nothing where nothing was.
    pub fn draft(&self) -> Option<Draft> {
        let own = |index: &usize| !self.given.contains(index);
        let is_worth = self.cells.keys().any(own) || !self.typed.is_empty();
        (self.link.is_none() && is_worth).then(|| Draft {
            kind: self.kind,
            account: self.account,
            cells: self.cells.clone().into_iter().collect(),
            typed: self.typed.clone().into_iter().collect(),
        })
    }

    /// The fields asked for, by index, in the order they stand.
    pub fn asked(&self) -> Vec<usize> {
        let (first, rest) = self.parted();
        if self.unfolded {
            first.into_iter().chain(rest).collect()
        } else {
            first
        }
    }

    /// How many fields are folded away.
    pub fn folded(&self) -> usize {
        if self.unfolded {
            0
        } else {
            self.parted().1.len()
        }
    }

    fn parted(&self) -> (Vec<usize>, Vec<usize>) {
        let fields = self.kind.fields().iter().enumerate();
        let typeable = fields.filter(|(index, field)| {
            let is_settled = self.link.is_some() || self.given.contains(index);
            let is_owner = Some(field.key) == self.kind.owner_field() && !field.first;
            let is_machines = matches!(field.ty, Type::Snapshot)
                || [SOURCE_SYSTEM.key, EXTERNAL_ID.key].contains(&field.key);
            !(is_machines || is_owner && is_settled)
        });
        let (first, rest): (Vec<_>, Vec<_>) = typeable.partition(|(index, field)| {
            field.first || (field.required && !self.given.contains(index))
        });
        let indices = |fields: Vec<(usize, &Field)>| -> Vec<usize> {
            fields.iter().map(|(at, _)| *at).collect()
        };
        let mut first = indices(first);
        if let Some(order) = first_order(self.kind) {
            let place = |index: &usize| {
                let key = self.kind.fields()[*index].key;
                order.iter().position(|one| *one == key)
            };
            first.sort_by_key(|index| place(index).unwrap_or(order.len()));
        }
        first.extend(beside::place(self.kind));
        (first, indices(rest))
    }

    /// The field that has the keys; none on the closing line.
    pub fn field(&self) -> Option<(usize, &'static Field)> {
        let index = *self.asked().get(self.focus)?;
        Some((index, beside::field(self.kind, index).1))
    }

    /// What stands in a field now.
    pub fn cell(&self, book: &Book, index: usize) -> Cell {
        if let (Some(place), Some(link)) = (beside::place(self.kind), self.link)
            && place == index
        {
            return beside::cell(book, link);
        }
        match self.link.and_then(|link| book.get(link)) {
            Some(record) => record.cell(index),
            None => self.cells.get(&index).cloned().unwrap_or(Cell::Blank),
        }
    }

    /// Makes the editor of the field that has the keys.
    pub fn edit(&mut self, book: &Book) {
        self.trail = Trail::default();
        self.base = Cell::Blank;
        if let Some((index, _)) = self.field() {
            self.base = self.cell(book, index);
        }
        self.editor = match self.field() {
            None => Editor::Close,
            Some((index, field)) => {
                let typed = self.typed.get(&index).map(String::as_str);
                Editor::new(field, &self.cell(book, index), typed)
            }
        };
    }

    /// Keeps the state of the editor before a key, a word at a time.
    pub fn remember(&mut self, before: Editor, is_letter: bool) {
        if !(is_letter && self.trail.in_word) {
            self.trail.before.push(before);
        }
        self.trail.in_word = is_letter;
    }

    /// Takes the editor back to before the last word or key. False where nothing was typed.
    pub fn take_back(&mut self) -> bool {
        self.trail.in_word = false;
        match self.trail.before.pop() {
            Some(before) => {
                self.editor = before;
                true
            }
            None => false,
        }
    }

    /// Moves to another field, staying within the form.
    pub fn go(&mut self, focus: usize, book: &Book) {
        self.focus = focus.min(self.asked().len());
        self.edit(book);
    }
}

/// The order of the fields asked first, where it is not that of the record.
fn first_order(kind: Kind) -> Option<&'static [&'static str]> {
    const ACCOUNT: &[&str] = &["name", "class", "owner", "deputy", "status", "industry"];
    (kind == Kind::Account).then_some(ACCOUNT)
}
