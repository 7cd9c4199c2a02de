//! The whole portfolio with every account open: what questions across accounts look at.

use std::collections::BTreeMap;

use super::book::Book;
use super::journal_facts::JournalFacts;
use super::now::Now;
use super::portfolio::Portfolio;
use super::rules::Rules;
use super::scene::Scene;
use super::value::Id;

/// Every account at one moment.
#[derive(Clone, Copy, Debug)]
pub struct Whole<'a> {
    /// All accounts are open in it.
    pub book: &'a Book,
    pub portfolio: &'a Portfolio,
    /// What the journal tells of each account.
    pub journals: &'a BTreeMap<Id, JournalFacts>,
    pub rules: &'a Rules,
    pub now: Now,
}

impl<'a> Whole<'a> {
    /// One account as a scene; none where there is no such account.
    pub fn scene(&self, account: Id) -> Option<Scene<'a>> {
        Some(Scene {
            book: self.book.account(account)?,
            portfolio: self.portfolio,
            rules: self.rules,
            now: self.now,
            journal: self.journals.get(&account).unwrap_or(JournalFacts::none()),
        })
    }

    /// Every account as a scene, in the order of their names.
    pub fn scenes(&self) -> impl Iterator<Item = Scene<'a>> + use<'a> {
        let mut named: Vec<(String, Id)> = self
            .book
            .accounts()
            .map(|account| (account.account.name.to_lowercase(), account.id()))
            .collect();
        named.sort();
        let whole = *self;
        named.into_iter().filter_map(move |(_, id)| whole.scene(id))
    }
}
