//! The rows on screen as their filter leaves them, and the one in hand.

use std::rc::Rc;

use super::list::List;
use super::matching::Held;
use super::memo::Shown;
use super::model::Model;
use super::pane::{Pane, Table};
use crate::domain::Link;

impl Model {
    /// The rows of a pane as its filter leaves them.
    pub fn table(&self, pane: &Pane, list: &List) -> Table {
        let mut table = (pane.rows)(&self.sight());
        if !list.filter.is_empty() {
            let mut held = Held::new(&list.filter);
            table.rows.retain(|row| held.in_text(&row.words()));
        }
        table
    }

    /// As [`Self::table`], of the rows that are remembered.
    fn filtered(&self, pane: &Pane, filter: &str) -> Table {
        let all = || (pane.rows)(&self.sight());
        let all = self.memo.table(pane, &self.sight(), "", all);
        let mut held = Held::new(filter);
        let rows = all.rows.iter().filter(|row| held.in_text(&row.words()));
        Table {
            wraps: all.wraps,
            columns: all.columns.clone(),
            rows: rows.cloned().collect(),
        }
    }

    /// The rows of a pane as they stand on screen: remembered while only the cursor moves.
    pub fn shown(&self, pane: &Pane, list: &List) -> Rc<Shown> {
        let compute = || match list.filter.as_str() {
            "" => self.table(pane, list),
            filter => self.filtered(pane, filter),
        };
        self.memo.table(pane, &self.sight(), &list.filter, compute)
    }

    /// The table on screen that has the keys.
    pub fn in_hand(&self) -> Option<(Rc<Shown>, &List)> {
        let screen = self.screen();
        let (pane, list) = (screen.pane()?, screen.list()?);
        Some((self.shown(pane, list), list))
    }

    /// The record of the row under the cursor on screen.
    pub fn link_in_hand(&self) -> Option<Link> {
        let (table, list) = self.in_hand()?;
        table.rows.get(list.place(&table))?.link
    }
}
