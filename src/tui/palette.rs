//! The palette: every command, list, account and person, found by typing, in any of the
//! languages; commands chosen lately stand first.

use std::collections::BTreeMap;

use tui_input::Input;

use super::command::{COMMANDS, Command};
use super::matching::ranked_by_any;
use super::message::Hit;
use super::model::Model;
use crate::domain::{Id, Kind, Link};
use crate::i18n::{Language, Texts};
use crate::report::{REPORTS, Report};

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
    /// What it is, or the key that does the same.
    pub beside: String,
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
            Some(Only::Lists) => lists(model),
            Some(Only::Reports) => reports(model),
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
        let mut all = commands(model);
        all.extend(reports(model));
        all.extend(accounts(model));
        all.extend(people(model));
        all.extend(lists(model));
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
            .map(|hit| item(model, hit))
            .collect();
        all.extend(found);
        all
    }
}

fn item(model: &Model, hit: &Hit) -> Item {
    Item {
        label: hit.name.clone(),
        also: Vec::new(),
        beside: model.texts.get(&hit.link.kind.label_key()),
        runs: Runs::Record(hit.link, hit.account),
    }
}

fn commands(model: &Model) -> Vec<Item> {
    let place = model.screen_place();
    let here = COMMANDS.iter().filter(|command| command.works_in(place));
    let mut here: Vec<&Command> = here.collect();
    let age = |command: &Command| model.recent.iter().position(|id| *id == command.id);
    here.sort_by_key(|command| age(command).unwrap_or(usize::MAX));
    let item = |command: &'static Command| Item {
        label: model.texts.get(&command.label_key()),
        also: model.tongues.of(&command.label_key()),
        beside: model.keys.all_shown(command),
        runs: Runs::Command(command),
    };
    here.into_iter().map(item).collect()
}

fn lists(model: &Model) -> Vec<Item> {
    let item = |kind: &Kind| Item {
        label: model.texts.get(&list_key(*kind)),
        also: model.tongues.of(&list_key(*kind)),
        beside: model.texts.get("palette-is-list"),
        runs: Runs::List(*kind),
    };
    Kind::ALL.iter().map(item).collect()
}

fn reports(model: &Model) -> Vec<Item> {
    let has_account = model.account().is_some();
    let fits = |report: &&Report| has_account || !report.is_of_account();
    let item = |report: &'static Report| Item {
        label: model.texts.get(&report.title_key()),
        also: model.tongues.of(&report.title_key()),
        beside: model.texts.get("palette-is-report"),
        runs: Runs::Report(report),
    };
    REPORTS.iter().filter(fits).map(item).collect()
}

fn accounts(model: &Model) -> Vec<Item> {
    let accounts = model.book.frame.account.iter();
    let item = |account: &crate::domain::record::Account| Item {
        label: account.name.clone(),
        also: Vec::new(),
        beside: model.texts.get(&Kind::Account.label_key()),
        runs: Runs::Account(account.head.id),
    };
    accounts.map(item).collect()
}

fn people(model: &Model) -> Vec<Item> {
    let mut all = Vec::new();
    for (account, own) in &model.book.open {
        all.extend(own.stakeholder.iter().map(|person| Item {
            label: person.name.clone(),
            also: Vec::new(),
            beside: model.texts.get(&Kind::Stakeholder.label_key()),
            runs: Runs::Record(Link::new(Kind::Stakeholder, person.head.id), Some(*account)),
        }));
    }
    all.extend(model.book.frame.colleague.iter().map(|person| Item {
        label: person.name.clone(),
        also: Vec::new(),
        beside: model.texts.get(&Kind::Colleague.label_key()),
        runs: Runs::Record(Link::new(Kind::Colleague, person.head.id), None),
    }));
    all
}

/// What commands and lists are called in every language, by locale key. Read when it is first
/// needed: most days nobody types in another language than the one on screen.
#[derive(Clone, Debug, Default)]
pub struct Tongues(BTreeMap<String, Vec<String>>);

impl Tongues {
    /// Reads the names, once.
    pub fn read(&mut self) {
        if !self.0.is_empty() {
            return;
        }
        let commands = COMMANDS.iter().map(Command::label_key);
        let lists = Kind::ALL.iter().map(|kind| list_key(*kind));
        let reports = REPORTS.iter().map(Report::title_key);
        let keys: Vec<String> = commands.chain(lists).chain(reports).collect();
        for language in Language::ALL {
            let texts = Texts::new(language);
            for key in &keys {
                let names = self.0.entry(key.clone()).or_default();
                names.push(texts.get(key));
            }
        }
    }

    fn of(&self, key: &str) -> Vec<String> {
        self.0.get(key).cloned().unwrap_or_default()
    }
}

/// Locale key of the title of a kind's list.
pub fn list_key(kind: Kind) -> String {
    kind.label_key().replacen("kind-", "kinds-", 1)
}
