//! The palette: every command, list, report, account, person, activity, claim, goal, KPI and
//! promise, found by typing, in any of the languages; commands chosen lately stand first. What
//! is in accounts that are not open comes from a search of the file, in its own time.

mod items;
mod tongues;

use tui_input::Input;

use super::command::Command;
use super::matching::ranked_by_any;
use super::message::Hit;
use super::model::Model;
use crate::domain::{Id, Kind, Link};
use crate::report::Report;

pub use tongues::Tongues;

/// The open palette.
#[derive(Clone, Debug)]
pub struct Palette {
    pub typed: Input,
    pub at: usize,
    /// Only this part of everything.
    pub only: Option<Only>,
    /// What fits, best first.
    pub items: Vec<Item>,
    /// What a search of the whole file brought.
    pub hits: Vec<Hit>,
}

/// A part of everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Only {
    Lists,
    Reports,
}

/// One line of the palette.
#[derive(Clone, Debug)]
pub struct Item {
    pub label: String,
    /// What it is called in the other languages.
    pub also: Vec<String>,
    /// What it is, and whose.
    pub kind: String,
    /// The keys that do the same; empty where there are none.
    pub keys: String,
    pub runs: Runs,
}

/// What choosing an item does.
#[derive(Clone, Copy, Debug)]
pub enum Runs {
    Command(&'static Command),
    List(Kind),
    Report(&'static Report),
    Account(Id),
    Record(Link, Option<Id>),
}

impl Palette {
    pub fn new(model: &Model, only: Option<Only>) -> Palette {
        let mut palette = Palette {
            typed: Input::default(),
            at: 0,
            only,
            items: Vec::new(),
            hits: Vec::new(),
        };
        palette.find(model);
        palette
    }

    /// Finds anew what fits the letters typed.
    pub fn find(&mut self, model: &Model) {
        let all = match self.only {
            Some(Only::Lists) => items::lists(model),
            Some(Only::Reports) => items::reports(model),
            None => self.everything(model),
        };
        let names = |item: &Item| {
            let own = std::iter::once(item.label.clone());
            own.chain(item.also.iter().cloned()).collect()
        };
        self.items = ranked_by_any(self.typed.value(), all, names);
        self.at = self.at.min(self.items.len().saturating_sub(1));
    }

    fn everything(&self, model: &Model) -> Vec<Item> {
        let mut all = items::commands(model);
        all.extend(items::reports(model));
        all.extend(items::accounts(model));
        all.extend(items::records(model));
        all.extend(items::lists(model));
        let known = |hit: &&Hit| {
            let same = |item: &Item| match item.runs {
                Runs::Record(link, _) => link == hit.link,
                Runs::Account(id) => hit.link == Link::new(Kind::Account, id),
                _ => false,
            };
            !all.iter().any(same)
        };
        let found: Vec<Item> = self
            .hits
            .iter()
            .filter(known)
            .map(|hit| items::found(model, hit))
            .collect();
        all.extend(found);
        all
    }
}

/// Locale key of the title of a kind's list.
pub fn list_key(kind: Kind) -> String {
    kind.label_key().replacen("kind-", "kinds-", 1)
}
