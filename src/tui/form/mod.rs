//! Forms, derived from the fields of a kind. There is no Save: a field commits when it is left,
//! and a new record exists as soon as what it requires is there.

use std::collections::{BTreeMap, BTreeSet};

use crossterm::event::KeyEvent;

use super::effect::{Draft, Reached};
use crate::domain::field::Choice as _;
use crate::domain::field::Type;
use crate::domain::record::{EXTERNAL_ID, RiskItem, SOURCE_SYSTEM};
use crate::domain::{Book, Cell, Field, Id, Kind, Link, Value};
use crate::i18n::{Message, Texts};

pub mod about;
mod at_hand;
pub mod beside;
pub mod choosing;
mod drafting;
pub mod editor;
pub mod links;
pub mod reading;

pub use editor::Editor;
use editor::{Took, is_letter, is_typed};

/// What a risk is about: an item of the checklist, or one of the account's own.
const ITEM: &str = "item";

/// A record being written.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools)] // each answers a question of its own
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
    /// What the place it was opened from fixes, by field: a person's reading is of that person.
    pub extra: Vec<(&'static str, String)>,
    /// Fields the user gave; a new record is only made once there is one.
    pub own: BTreeSet<usize>,
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
    /// The record is not made when it could be: a guided way, which has come so far, makes it in
    /// the end.
    pub way: Option<Reached>,
    /// Fields of which it was told that what they hold does not fit; closing lets that go.
    pub told: BTreeSet<usize>,
    /// An account made here goes on to its plan.
    pub leads_on: bool,
    /// The record is being made here, also once it exists.
    pub is_new: bool,
    /// It went on from a draft, which may be dropped.
    pub is_resumed: bool,
    /// The draft that was dropped last, until it is taken back.
    pub dropped: Option<Draft>,
    /// The record made here is what the form below wanted to link to.
    pub answers: bool,
    /// The draft of it that was kept last.
    pub kept: Option<Draft>,
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
        let item = book.get(link).map(|record| record.get(ITEM));
        let item = item.and_then(|cell| cell.values().first().map(Value::plain));
        form.extra = item.map(|item| (ITEM, item)).into_iter().collect();
        form.edit(book);
        form
    }

    /// A form for a record to be, with what is known of it. The keys begin at the first field
    /// that is not known yet.
    pub fn of_new(kind: Kind, account: Option<Id>, given: Vec<(usize, Cell)>, book: &Book) -> Form {
        let mut form = Form::blank(kind, account);
        form.is_new = true;
        form.given = given.iter().map(|(index, _)| *index).collect();
        form.cells = given.into_iter().collect();
        form.begin(book);
        form
    }

    /// Lets a record to be know a value that the user may change.
    pub fn know(&mut self, index: usize, cell: Cell) {
        self.given.insert(index);
        self.cells.insert(index, cell);
    }

    /// Gives the keys to the first field that is not known yet.
    pub fn begin(&mut self, book: &Book) {
        let mut asked = self.asked().into_iter();
        let first = asked.position(|index| !self.given.contains(&index));
        self.go(first.unwrap_or(0), book);
    }

    fn blank(kind: Kind, account: Option<Id>) -> Form {
        Form {
            kind,
            link: None,
            account,
            cells: BTreeMap::new(),
            given: BTreeSet::new(),
            extra: Vec::new(),
            own: BTreeSet::new(),
            typed: BTreeMap::new(),
            errors: BTreeMap::new(),
            visited: BTreeSet::new(),
            unfolded: false,
            focus: 0,
            editor: Editor::Close,
            base: Cell::Blank,
            trail: Trail::default(),
            way: None,
            told: BTreeSet::new(),
            leads_on: false,
            is_new: false,
            is_resumed: false,
            dropped: None,
            answers: false,
            kept: None,
        }
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
            let is_told = self.is_fixed(field) || self.is_moot(field);
            let is_machines = matches!(field.ty, Type::Snapshot)
                || [SOURCE_SYSTEM.key, EXTERNAL_ID.key].contains(&field.key);
            !(is_machines || is_told || is_owner && is_settled)
        });
        let order = self.first_order().unwrap_or_default();
        let (first, rest): (Vec<_>, Vec<_>) = typeable.partition(|(index, field)| {
            let is_needed = field.required && !self.given.contains(index);
            field.first || is_needed || order.contains(&field.key)
        });
        let indices = |fields: Vec<(usize, &Field)>| -> Vec<usize> {
            fields.iter().map(|(at, _)| *at).collect()
        };
        let mut first = indices(first);
        let place = |index: &usize| {
            let key = self.kind.fields()[*index].key;
            order.iter().position(|one| *one == key)
        };
        first.sort_by_key(|index| place(index).unwrap_or(order.len()));
        first.extend(beside::place(self.kind));
        (first, indices(rest))
    }

    /// Where the form was opened settles it, or it is a part of a pair that lives: its title
    /// tells it, and it is not asked for.
    pub fn is_fixed(&self, field: &Field) -> bool {
        let is_part = self.link.is_some() && self.kind.facts().pair.contains(&field.key);
        let is_stated = self.extra.iter().any(|(key, _)| *key == field.key);
        is_part || (is_stated && field.required && !field.ty.is_set())
    }

    /// An item of the checklist has no words of its own, and a risk of the account's own is no
    /// question with an answer.
    fn is_moot(&self, field: &Field) -> bool {
        if self.kind != Kind::Risk {
            return false;
        }
        let stated = self.extra.iter().find(|(key, _)| *key == ITEM);
        let known = self
            .kind
            .field_index(ITEM)
            .and_then(|at| self.cells.get(&at));
        let known = known.and_then(|cell| cell.values().first().map(Value::plain));
        let item = stated.map(|(_, item)| item.clone()).or(known);
        match field.key {
            "words" => item.is_some_and(|item| item != RiskItem::Own.code()),
            "answer" => item.is_some_and(|item| item == RiskItem::Own.code()),
            _ => false,
        }
    }

    /// The order of the fields asked first, where it is not that of the record.
    fn first_order(&self) -> Option<&'static [&'static str]> {
        const ACCOUNT: &[&str] = &["name", "class", "owner", "deputy", "status", "industry"];
        const RAISED: &[&str] = &["told_at", "acted_at", "act", "closed_on"];
        match self.kind {
            Kind::Account => Some(ACCOUNT),
            Kind::Signal if self.link.is_some() => Some(RAISED),
            _ => None,
        }
    }

    /// A guided way makes the record in the end.
    pub fn is_held(&self) -> bool {
        self.way.is_some()
    }

    /// Its prefilled values say it all: a plan of a year, a finding put off. Every other record
    /// needs something of the user's own.
    pub fn says_it_all(&self) -> bool {
        matches!(self.kind, Kind::Plan | Kind::Snooze)
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
                let kind = beside::field(self.kind, index).0;
                Editor::new(kind, field, &self.cell(book, index), typed)
            }
        };
    }

    /// Gives a key to the editor.
    pub fn key(&mut self, key: KeyEvent, texts: &Texts) -> Took {
        let before = self.editor.clone();
        if is_typed(key) {
            self.begin_anew();
        }
        let took = self.editor.key(key, texts);
        if matches!(took, Took::Key | Took::Choose) {
            self.remember(before, is_letter(key));
        }
        took
    }

    /// Takes in pasted text.
    pub fn paste(&mut self, text: &str) {
        let before = self.editor.clone();
        self.begin_anew();
        self.editor.paste(text);
        self.remember(before, false);
    }

    /// A day, a time or a number is typed in place of the one that stood there when the keys came: a
    /// letter more makes none of them another that is meant.
    fn begin_anew(&mut self) {
        let is_whole = self.field().is_some_and(|(_, field)| {
            !matches!(
                field.ty,
                Type::Line | Type::Text | Type::Link(_) | Type::Links(_)
            )
        });
        if let (true, true, Editor::Line(input)) =
            (is_whole, self.trail.before.is_empty(), &mut self.editor)
        {
            input.reset();
        }
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
