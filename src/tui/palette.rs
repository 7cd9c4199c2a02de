//! The palette: every command, list, report, account, person, activity, claim, goal, KPI and
//! promise, found by typing, in any of the languages; commands chosen lately stand first. What
//! is in accounts that are not open comes from a search of the file, in its own time.

mod items;
mod tongues;

use std::collections::HashSet;
use std::rc::Rc;

use tui_input::Input;

use super::command::Command;
use super::matching::Ranking;
use super::message::Hit;
use super::model::Model;
use crate::domain::{Id, Kind, Link};
use crate::report::Report;

pub use tongues::Tongues;

/// How many are judged at a time: a millisecond's worth or two.
const SLICE: usize = 2_000;

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
    /// What fits in all of these, best first.
    ranking: Ranking,
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
        Palette {
            typed: Input::default(),
            at: 0,
            only,
            ranking: Ranking::of(all.len()),
            all: all.into(),
            found: Vec::new(),
        }
    }

    /// Begins to find what fits the letters typed.
    pub fn find(&mut self) {
        let count = self.all.len() + self.found.len();
        self.ranking.begin(self.typed.value(), count);
        self.at = 0;
        self.judge(SLICE);
    }

    /// Goes on finding.
    pub fn go_on(&mut self) {
        self.judge(SLICE);
    }

    /// Finds all there is: what is done with it is done with the best.
    pub fn finish(&mut self) {
        if self.is_unfinished() {
            self.judge(usize::MAX);
        }
    }

    /// There is more to be looked at.
    pub fn is_unfinished(&self) -> bool {
        self.ranking.is_unfinished()
    }

    fn judge(&mut self, most: usize) {
        let (all, found) = (&self.all, &self.found);
        self.ranking.go_on(most, |place| {
            let item = item(all, found, place)?;
            Some((item.label.as_str(), item.also.as_slice()))
        });
        self.at = self.at.min(self.count().saturating_sub(1));
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
        let known = self.all.len();
        self.ranking.renew(known, known + self.found.len());
        self.judge(SLICE);
    }

    /// How many fit.
    pub fn count(&self) -> usize {
        self.ranking.count()
    }

    /// What fits, best first, from the place `at` on.
    pub fn from(&self, at: usize) -> impl Iterator<Item = &Item> {
        let places = self.ranking.from(at);
        places.filter_map(|place| item(&self.all, &self.found, place))
    }
}

/// What stands at a place: among what was known, or after it what was brought.
fn item<'a>(all: &'a [Item], found: &'a [Item], place: usize) -> Option<&'a Item> {
    match place.checked_sub(all.len()) {
        None => all.get(place),
        Some(place) => found.get(place),
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
