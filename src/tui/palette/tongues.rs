//! What commands, lists and reports are called in every language.

use std::collections::BTreeMap;

use super::list_key;
use crate::domain::Kind;
use crate::i18n::{Language, Texts};
use crate::report::{REPORTS, Report};
use crate::tui::command::{COMMANDS, Command};

/// The names in every language, by locale key. Read when it is first
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

    /// The names of a locale key; none before they were read.
    pub fn of(&self, key: &str) -> Vec<String> {
        self.0.get(key).cloned().unwrap_or_default()
    }
}
