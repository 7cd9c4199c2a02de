//! A sentence not yet worded: its key and its typed arguments.

use std::borrow::Cow;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

/// One argument of a message. The type decides how it is written in each language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// A name or a user's own word, written as it is.
    Text(String),
    /// A whole number that may choose a plural form.
    Count(i64),
    /// A number with up to two decimals.
    Number(f64),
    /// Cents of the workspace currency.
    Money(i64),
    /// A ratio, 0.12 written as 12 %.
    Percent(f64),
    Day(NaiveDate),
    Minute(DateTime<FixedOffset>),
    /// Another message within this one (a label, a field's name).
    Message(Box<Message>),
    /// Several messages, written one after another with commas.
    List(Vec<Message>),
}

/// A message key with its arguments. Keys are those of `assets/locales`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Message {
    pub key: Cow<'static, str>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(Cow<'static, str>, Arg)>,
}

impl Message {
    pub fn new(key: impl Into<Cow<'static, str>>) -> Message {
        Message {
            key: key.into(),
            args: Vec::new(),
        }
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, arg: Arg) -> Message {
        self.args.push((Cow::Borrowed(name), arg));
        self
    }

    #[must_use]
    pub fn text(self, name: &'static str, text: impl Into<String>) -> Message {
        self.with(name, Arg::Text(text.into()))
    }

    /// The same arguments under another key.
    #[must_use]
    pub fn renamed(&self, key: impl Into<Cow<'static, str>>) -> Message {
        Message {
            key: key.into(),
            args: self.args.clone(),
        }
    }

    /// The argument of that name, the one given last.
    pub fn argument(&self, name: &str) -> Option<&Arg> {
        let mut args = self.args.iter().rev();
        args.find(|(key, _)| key == name).map(|(_, arg)| arg)
    }

    #[must_use]
    pub fn count(self, name: &'static str, count: usize) -> Message {
        self.with(name, Arg::Count(i64::try_from(count).unwrap_or(i64::MAX)))
    }

    #[must_use]
    pub fn day(self, name: &'static str, day: NaiveDate) -> Message {
        self.with(name, Arg::Day(day))
    }

    #[must_use]
    pub fn money(self, name: &'static str, cents: i64) -> Message {
        self.with(name, Arg::Money(cents))
    }

    /// `ratio` 0.12 is written 12 %.
    #[must_use]
    pub fn percent(self, name: &'static str, ratio: f64) -> Message {
        self.with(name, Arg::Percent(ratio))
    }

    #[must_use]
    pub fn message(self, name: &'static str, message: Message) -> Message {
        self.with(name, Arg::Message(Box::new(message)))
    }
}
