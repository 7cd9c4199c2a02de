//! The words of one language, looked up by key (Fluent), with English behind what is missing.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use super::lexicon::Lexicon;
use super::{Arg, DatePattern, Language, Locale, Message};

/// The locale files of a language, in the order they are read. A key stands in one of them.
macro_rules! files {
    ($code:literal) => {
        &[
            include_str!(concat!("../../assets/locales/", $code, "/records.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/choices.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/fields.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/measures.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/findings.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/questions.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/reports.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/moments.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/answers.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/problems.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/program.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/safety.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/planning.ftl")),
            include_str!(concat!("../../assets/locales/", $code, "/workbench.ftl")),
        ]
    };
}

/// The Fluent sources of a language.
pub fn sources(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => files!("en"),
        Language::Fi => files!("fi"),
        Language::Sv => files!("sv"),
    }
}

/// The words and the number forms of one language. English is asked as well only where a key is
/// missing, which a test forbids.
pub struct Texts {
    pub locale: Locale,
    /// Sign or code put beside money.
    pub currency: String,
    lexicon: &'static Lexicon,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts")
            .field("locale", &self.locale)
            .finish_non_exhaustive()
    }
}

impl Texts {
    pub fn new(language: Language) -> Texts {
        Texts {
            locale: Locale::new(language),
            currency: "€".to_owned(),
            lexicon: Lexicon::of(language),
        }
    }

    #[must_use]
    pub fn with_pattern(mut self, pattern: DatePattern) -> Texts {
        self.locale.pattern = pattern;
        self
    }

    /// `EUR` and blank are written €; SEK, NOK and DKK as kr; others as they stand.
    #[must_use]
    pub fn with_currency(mut self, currency: &str) -> Texts {
        let sign = match currency {
            "" | "EUR" => "€",
            "USD" => "$",
            "GBP" => "£",
            "SEK" | "NOK" | "DKK" => "kr",
            other => other,
        };
        sign.clone_into(&mut self.currency);
        self
    }

    pub fn language(&self) -> Language {
        self.locale.language
    }

    /// The text of a key without arguments. An unknown key shows itself.
    pub fn get(&self, key: &str) -> String {
        self.format(key, None)
    }

    pub fn has(&self, key: &str) -> bool {
        self.lexicon.has(key)
    }

    /// Words a message, its arguments written as this language writes them.
    pub fn say(&self, message: &Message) -> String {
        if message.args.is_empty() {
            return self.get(&message.key);
        }
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            args.set(name.clone(), self.value(arg));
        }
        self.format(&message.key, Some(&args))
    }

    fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Count(count) => FluentValue::from(*count),
            _ => FluentValue::String(Cow::Owned(self.write(arg))),
        }
    }

    /// Writes one argument on its own.
    pub fn write(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Count(count) => self.locale.decimal(*count, 0),
            Arg::Number(number) => self.locale.number(*number, 2),
            Arg::Money(cents) => self.money(*cents),
            Arg::Percent(ratio) => self.locale.percent(*ratio, 1),
            Arg::Day(day) => self.locale.day(*day),
            Arg::Minute(at) => self.locale.minute(*at),
            Arg::Message(message) => self.say(message),
            Arg::List(list) => {
                let words: Vec<String> = list.iter().map(|message| self.say(message)).collect();
                words.join(", ")
            }
        }
    }

    /// Money in whole units where the cents are zero or the sum is large, in full otherwise.
    pub fn money(&self, cents: i64) -> String {
        if cents % 100 == 0 || cents.abs() >= 100_000_00 {
            self.locale.whole_money(cents, &self.currency)
        } else {
            self.locale.money(cents, &self.currency)
        }
    }

    fn format(&self, key: &str, args: Option<&FluentArgs>) -> String {
        let said = self.lexicon.say(key, args);
        said.or_else(|| Lexicon::of(Language::En).say(key, args))
            .unwrap_or_else(|| key.to_owned())
    }
}
