//! The account told at a glance beside the portfolio. While the cursor moves it stays that of the
//! row the cursor last rested on, as its title says: the key's own answer is the cursor, and a list
//! run through is not read.

use super::effect::Effect;
use super::model::Model;
use super::pane::ACCOUNTS;
use super::screen::What;
use super::view::layout;
use crate::domain::Id;

impl Model {
    /// The account told at a glance.
    pub fn glanced_at(&self) -> Option<Id> {
        self.glanced.or_else(|| self.pointed_at())
    }

    /// The cursor has gone on from the account told at a glance: the shell is to tell when it
    /// rests.
    pub fn is_restless(&self) -> bool {
        self.glanced.is_some() && self.glanced != self.pointed_at()
    }

    /// Keeps to the account told at a glance, before the cursor moves.
    pub fn keep_glance(&mut self) {
        if self.glanced.is_none() && layout::has_glance(self) {
            self.glanced = self.pointed_at();
        }
    }

    /// The cursor rests on an account that is not open: it is likely to be opened next.
    pub fn foresee(&self) -> Option<Effect> {
        let account = self.pointed_at()?;
        let is_open = self.book.open.contains_key(&account);
        (!is_open).then_some(Effect::Foresee(account))
    }

    /// The account of the portfolio's row under the cursor.
    fn pointed_at(&self) -> Option<Id> {
        let screen = self.screen();
        let list = screen
            .lists
            .first()
            .filter(|_| matches!(screen.what, What::Portfolio))?;
        let table = self.shown(&ACCOUNTS, list);
        table.rows.get(list.place(&table))?.account
    }
}
