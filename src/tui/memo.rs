//! Tables remembered between two frames: moving the cursor neither changes nor recomputes what
//! the panes show. Whatever else happens makes them be computed anew.

use std::cell::{Cell, OnceCell, RefCell};
use std::ops::Deref;
use std::rc::Rc;

use super::overview::Burning;
use super::pane::{Pane, Sight, Table};
use super::screen::Look;
use crate::domain::{Id, Kind, Link};

/// The rows of a pane as they are shown, with what drawing them asks again and again.
#[derive(Debug)]
pub struct Shown {
    table: Table,
    wanted: OnceCell<Vec<u16>>,
    heights: RefCell<Heights>,
}

/// Lines of each row, and the room that makes them so many.
type Heights = Option<(Room, Rc<[u16]>)>;

/// The widths of the columns, and the lines there are for all rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    pub widths: Vec<Option<u16>>,
    pub height: u16,
}

impl Shown {
    pub fn new(table: Table) -> Shown {
        Shown {
            table,
            wanted: OnceCell::new(),
            heights: RefCell::default(),
        }
    }

    /// Cells each column would like, computed once.
    pub fn wanted(&self, compute: impl FnOnce(&Table) -> Vec<u16>) -> &[u16] {
        self.wanted.get_or_init(|| compute(&self.table))
    }

    /// Lines each row takes in a room, computed once for it.
    pub fn heights(&self, room: &Room, compute: impl FnOnce(&Table) -> Vec<u16>) -> Rc<[u16]> {
        let mut known = self.heights.borrow_mut();
        if let Some((_, heights)) = known.as_ref().filter(|(of, _)| of == room) {
            return Rc::clone(heights);
        }
        let heights: Rc<[u16]> = compute(&self.table).into();
        *known = Some((room.clone(), Rc::clone(&heights)));
        heights
    }
}

impl Deref for Shown {
    type Target = Table;

    fn deref(&self) -> &Table {
        &self.table
    }
}

/// What a table depends on beside what is known.
#[derive(Clone, Debug, PartialEq)]
struct Key {
    title: &'static str,
    account: Option<Id>,
    kind: Option<Kind>,
    of: Option<Link>,
    look: Option<Look>,
    width: u16,
    filter: String,
}

/// The tables of the screen since something last changed, and what every frame asks of all
/// accounts.
#[derive(Debug, Default)]
pub struct Memo {
    tables: RefCell<Vec<(Key, Rc<Shown>)>>,
    has_sample: Cell<Option<bool>>,
    burning: RefCell<Option<Rc<[Burning]>>>,
}

impl Memo {
    /// Something changed: nothing that was computed holds any more.
    pub fn forget(&self) {
        self.tables.borrow_mut().clear();
        self.has_sample.set(None);
        self.burning.take();
    }

    /// The burning signals of all accounts: remembered, else gathered now.
    pub fn burning(&self, gather: impl FnOnce() -> Rc<[Burning]>) -> Rc<[Burning]> {
        let mut known = self.burning.borrow_mut();
        Rc::clone(known.get_or_insert_with(gather))
    }

    /// Whether the sample is in the file: remembered, else looked up now.
    pub fn has_sample(&self, look: impl FnOnce() -> bool) -> bool {
        let known = self.has_sample.get().unwrap_or_else(look);
        self.has_sample.set(Some(known));
        known
    }

    /// The remembered table of a pane, else the one computed now.
    pub fn table(
        &self,
        pane: &Pane,
        sight: &Sight,
        filter: &str,
        compute: impl FnOnce() -> Table,
    ) -> Rc<Shown> {
        let key = Key {
            title: pane.title,
            account: sight.account,
            kind: sight.kind,
            of: sight.of,
            look: sight.look,
            width: sight.width,
            filter: filter.to_owned(),
        };
        let known = |known: &&(Key, Rc<Shown>)| known.0 == key;
        if let Some((_, table)) = self.tables.borrow().iter().find(known) {
            return Rc::clone(table);
        }
        let table = Rc::new(Shown::new(compute()));
        self.tables.borrow_mut().push((key, Rc::clone(&table)));
        table
    }
}
