//! What encrypts a file on its way out, or opens one on its way in, as it is typed. Of a
//! passphrase nothing is shown, and nothing stays but what goes with the file.

use std::fmt;

use tui_input::Input;

use crate::domain::input::clean_line;
use crate::sealing::Passphrase;

use super::form::editor::insert;

/// What is being typed, and what for. What is typed is not told to whatever prints values.
#[derive(Clone)]
pub struct Asking {
    pub asked: Asked,
    pub typed: Input,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A passphrase to encrypt with.
    New,
    /// The same once more, after the first.
    Again(Passphrase),
    /// The keys of those who may open it.
    Recipients,
    /// The passphrase that opens a file.
    Passphrase,
    /// The file with the key that opens a file.
    Identity,
}

/// What opens an encrypted file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opener {
    Passphrase(Passphrase),
    /// The name of a file with age identities.
    Identity(String),
}

impl fmt::Debug for Asking {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.asked.fmt(to)
    }
}

impl Asked {
    /// Nothing of it is shown while it is typed.
    pub fn is_hidden(&self) -> bool {
        matches!(self, Asked::New | Asked::Again(_) | Asked::Passphrase)
    }

    pub fn question_key(&self) -> &'static str {
        match self {
            Asked::New => "locking-new",
            Asked::Again(_) => "locking-again",
            Asked::Recipients => "locking-recipients",
            Asked::Passphrase => "locking-passphrase",
            Asked::Identity => "locking-identity",
        }
    }
}

impl Asking {
    pub fn of(asked: Asked) -> Asking {
        Asking {
            asked,
            typed: Input::default(),
        }
    }

    /// Takes in a pasted line: a passphrase as it is, anything else cleaned.
    pub fn paste(&mut self, text: &str) {
        if self.asked.is_hidden() {
            insert(&mut self.typed, text.lines().next().unwrap_or_default());
        } else {
            insert(&mut self.typed, &clean_line(text));
        }
    }

    /// The words typed, where there are any.
    pub fn passphrase(&self) -> Option<Passphrase> {
        let typed = self.typed.value();
        (!typed.is_empty()).then(|| Passphrase(typed.to_owned()))
    }

    /// What stands in its field on screen: a sign for each letter of what is hidden.
    pub fn shown(&self) -> Input {
        if !self.asked.is_hidden() {
            return self.typed.clone();
        }
        let signs = "*".repeat(self.typed.value().chars().count());
        Input::new(signs).with_cursor(self.typed.cursor())
    }
}
