//! The palette: every command, list, report, account, person, activity, claim, goal, KPI and
//! promise, found by typing, in any of the languages; commands chosen lately stand first. What
//! is in accounts that are not open comes from a search of the file, in its own time.

mod items;
mod tongues;

use std::collections::HashSet;
use std::rc::Rc;

use tui_input::Input;

use super::command::Command;
use super::matching::fitting;
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
    /// All there was to be found when it was opened.
    all: Rc<[Item]>,
    /// What a search of the whole file brought beside.
    found: Vec<Item>,
    /// The places of what fits in all of these, best first.
    fits: Vec<usize>,
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
        let all = match only {
            Some(Only::Lists) => items::lists(model),
            Some(Only::Reports) => items::reports(model),
            None => everything(model),
        };
        let mut palette = Palette {
            typed: Input::default(),
            at: 0,
            only,
            all: all.into(),
            found: Vec::new(),
            fits: Vec::new(),
        };
        palette.find();
        palette
    }

    /// Finds anew what fits the letters typed.
    pub fn find(&mut self) {
        let all = self.all.iter().chain(&self.found);
        let names = all.map(|item| (item.label.as_str(), item.also.as_slice()));
        self.fits = fitting(self.typed.value(), names);
        self.at = self.at.min(self.fits.len().saturating_sub(1));
    }

    /// Takes in what a search of the file brought, but for what is there already.
    pub fn take(&mut self, model: &Model, hits: &[Hit]) {
        let known: HashSet<Link> = self
            .all
            .iter()
            .filter_map(|item| item.runs.link())
            .collect();
        let new = hits.iter().filter(|hit| !known.contains(&hit.link));
        self.found = new.map(|hit| items::found(model, hit)).collect();
        self.find();
    }

    /// How many fit.
    pub fn count(&self) -> usize {
        self.fits.len()
    }

    /// What fits, best first, from the place `at` on.
    pub fn from(&self, at: usize) -> impl Iterator<Item = &Item> {
        let places = self.fits.iter().skip(at);
        places.filter_map(|place| match place.checked_sub(self.all.len()) {
            None => self.all.get(*place),
            Some(place) => self.found.get(place),
        })
    }
}

impl Runs {
    /// The record it opens.
    fn link(self) -> Option<Link> {
        match self {
            Runs::Record(link, _) => Some(link),
            Runs::Account(id) => Some(Link::new(Kind::Account, id)),
            _ => None,
        }
    }
}

fn everything(model: &Model) -> Vec<Item> {
    let mut all = items::commands(model);
    all.extend(items::reports(model));
    all.extend(items::accounts(model));
    all.extend(items::records(model));
    all.extend(items::lists(model));
    all
}

/// Locale key of the title of a kind's list.
pub fn list_key(kind: Kind) -> String {
    kind.label_key().replacen("kind-", "kinds-", 1)
}
