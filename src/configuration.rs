//! The user's own choices: `config.toml`. A broken one is told with line and column, and never
//! stops the start.

use serde::Deserialize;

use crate::format::look::Colour;
use crate::i18n::{DatePattern, Language};

/// What `config.toml` may say; every key may be left out.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields)]
pub struct Configuration {
    /// `en`, `fi` or `sv`.
    pub language: Option<Language>,
    /// Who acts on this machine; without it the login name.
    pub actor: Option<String>,
    /// `language`, `dotted` (21.11.2026) or `iso` (2026-11-21).
    pub dates: Dates,
    /// Whether the mouse is listened to; without it, yes.
    pub mouse: Option<bool>,
    /// The colours of the workbench.
    pub theme: Colours,
    /// The signs of the workbench.
    pub symbols: Symbols,
    /// What documents look like.
    pub print: Print,
}

/// What documents look like.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields)]
pub struct Print {
    /// `"#0b5f66"`: the colour of headings and the band.
    pub accent: Option<Colour>,
}

/// Which colours are used.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Colours {
    /// The terminal's own sixteen.
    #[default]
    Terminal,
    /// For light grounds.
    Light,
    /// Blue and orange, safe for every kind of colour sight.
    Safe,
    /// Weight and reversal only.
    Plain,
}

/// Which signs are used.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Symbols {
    #[default]
    Unicode,
    Ascii,
}

/// How days are written, apart from the language.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Dates {
    #[default]
    Language,
    Dotted,
    Iso,
}

impl Dates {
    pub fn pattern(self) -> DatePattern {
        match self {
            Dates::Language => DatePattern::Language,
            Dates::Dotted => DatePattern::Dotted,
            Dates::Iso => DatePattern::Iso,
        }
    }
}

impl Configuration {
    /// Reads the text of the file; a fault comes back as words with line and column, beside the
    /// configuration that counts then (the standard one).
    pub fn read(text: &str) -> (Configuration, Option<String>) {
        match toml::from_str(text) {
            Ok(configuration) => (configuration, None),
            Err(error) => (Configuration::default(), Some(error.to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_told_with_its_line_and_does_not_stop() {
        let (configuration, fault) = Configuration::read(
            "language = \"fi\"\ndates = \"dotted\"\ntheme = \"safe\"\nsymbols = \"ascii\"",
        );
        assert_eq!(configuration.language, Some(Language::Fi));
        assert_eq!(configuration.dates.pattern(), DatePattern::Dotted);
        assert_eq!(configuration.theme, Colours::Safe);
        assert_eq!(configuration.symbols, Symbols::Ascii);
        assert_eq!(fault, None);
        let (configuration, fault) = Configuration::read("language = \"fi\"\nmous = true");
        assert_eq!(configuration, Configuration::default());
        assert!(fault.is_some_and(|fault| fault.contains("line 2")));
        let (configuration, _) = Configuration::read("[print]\naccent = \"#8a3b5c\"");
        assert_eq!(
            configuration.print.accent.map(Colour::hex),
            Some("#8a3b5c".to_owned())
        );
        let (_, fault) = Configuration::read("[print]\naccent = \"red\"");
        assert!(fault.is_some_and(|fault| fault.contains("line 2, column 10")));
    }
}
