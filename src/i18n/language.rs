//! The three languages and how one is chosen from the environment.

use serde::{Deserialize, Serialize};

/// A language of the program. Codes are `en`, `fi`, `sv`.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[default]
    En,
    Fi,
    Sv,
}

impl Language {
    pub const ALL: [Language; 3] = [Language::En, Language::Fi, Language::Sv];

    /// `en`, `fi` or `sv`.
    pub fn code(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Fi => "fi",
            Language::Sv => "sv",
        }
    }

    /// The language's own name for itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::En => "English",
            Language::Fi => "suomi",
            Language::Sv => "svenska",
        }
    }

    /// Reads `fi`, `fi_FI.UTF-8`, `sv-FI` and the like; `None` for other languages.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let head = tag.split(['_', '-', '.', '@']).next().unwrap_or("");
        Language::ALL
            .into_iter()
            .find(|language| head.eq_ignore_ascii_case(language.code()))
    }

    /// The first of the given tags that names a language; `C` and `POSIX` mean English;
    /// blank tags are passed over; English when nothing decides.
    pub fn choose<'a>(tags: impl IntoIterator<Item = Option<&'a str>>) -> Language {
        for tag in tags.into_iter().flatten() {
            let head = tag.split('.').next().unwrap_or("");
            if head == "C" || head == "POSIX" {
                return Language::En;
            }
            if let Some(language) = Language::from_tag(tag) {
                return language;
            }
        }
        Language::En
    }

    /// The next language in turn, for a key that switches.
    #[must_use]
    pub fn next(self) -> Language {
        match self {
            Language::En => Language::Fi,
            Language::Fi => Language::Sv,
            Language::Sv => Language::En,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_tag_that_decides_wins() {
        let choose = |tags: &[&str]| Language::choose(tags.iter().map(|t| Some(*t)));
        assert_eq!(choose(&["", "fi_FI.UTF-8", "sv"]), Language::Fi);
        assert_eq!(choose(&["de_DE", "sv-FI"]), Language::Sv);
        assert_eq!(choose(&["C.UTF-8", "fi"]), Language::En);
        assert_eq!(choose(&[]), Language::En);
    }
}
