//! Tables remembered between two frames: moving the cursor neither changes nor recomputes what
//! the panes show. Whatever else happens makes them be computed anew.

use std::cell::{OnceCell, RefCell};
use std::ops::Deref;
use std::rc::Rc;

use super::pane::{Pane, Sight, Table};
use super::screen::Look;
use crate::domain::{Id, Kind, Link};

/// The rows of a pane as they are shown, with what drawing them asks again and again.
#[derive(Debug)]
pub struct Shown {
    table: Table,
    wanted: OnceCell<Vec<u16>>,
}

impl Shown {
    pub fn new(table: Table) -> Shown {
        Shown {
            table,
            wanted: OnceCell::new(),
        }
    }

    /// Cells each column would like, computed once.
    pub fn wanted(&self, compute: impl FnOnce(&Table) -> Vec<u16>) -> &[u16] {
        self.wanted.get_or_init(|| compute(&self.table))
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

/// The tables of the screen since something last changed.
#[derive(Debug, Default)]
pub struct Memo(RefCell<Vec<(Key, Rc<Shown>)>>);

impl Memo {
    /// Something changed: nothing that was computed holds any more.
    pub fn forget(&self) {
        self.0.borrow_mut().clear();
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
        if let Some((_, table)) = self.0.borrow().iter().find(known) {
            return Rc::clone(table);
        }
        let table = Rc::new(Shown::new(compute()));
        self.0.borrow_mut().push((key, Rc::clone(&table)));
        table
    }
}
