//! Text made fit to be set: what acts unseen is taken out, what the font lacks is shown as □ and
//! counted, and very long words may break: between syllables where the language knows them.

use serde_json::Value as Json;

use hypher::{Lang, hyphenate};

use super::world::shows;
use crate::format::plain;
use crate::i18n::Language;

/// Stands for a letter that the font lacks.
const UNSHOWN: char = '□';
/// Words longer than this may be broken anywhere.
const LONGEST_WORD: usize = 22;
const PIECE: usize = 8;
/// An invisible place where a line may break.
const MAY_BREAK: char = '\u{200b}';
/// The same, with a hyphen where it does.
const SYLLABLE: &str = "\u{ad}";

/// Letters joined to one sign, and what they are: fonts have the letters.
const LIGATURES: [(char, &str); 5] = [
    ('\u{fb00}', "ff"),
    ('\u{fb01}', "fi"),
    ('\u{fb02}', "fl"),
    ('\u{fb03}', "ffi"),
    ('\u{fb04}', "ffl"),
];

/// Makes every string of a document fit; tells how many letters are replaced.
pub fn fit_all(value: &mut Json, language: Language) -> usize {
    match value {
        Json::String(text) => {
            let (fit, unshown) = fit(text, language);
            *text = fit;
            unshown
        }
        Json::Array(list) => list.iter_mut().map(|one| fit_all(one, language)).sum(),
        Json::Object(map) => map.values_mut().map(|one| fit_all(one, language)).sum(),
        _ => 0,
    }
}

fn fit(text: &str, language: Language) -> (String, usize) {
    let mut unshown = 0;
    let clean = plain::kept_separators(&plain::clean(text));
    let clean = LIGATURES.iter().fold(clean, |text, (joined, letters)| {
        text.replace(*joined, letters)
    });
    let shown = clean.chars().filter(|letter| !goes_unseen(*letter));
    let shown: String = shown
        .map(|letter| {
            if letter == '\n' || shows(letter) {
                return letter;
            }
            unshown += 1;
            UNSHOWN
        })
        .collect();
    let words = shown.split_inclusive(is_gap);
    let words = words.map(|word| breakable(word, language));
    (words.collect(), unshown)
}

/// A word with places to break it, where it is long.
fn breakable(word: &str, language: Language) -> String {
    if word.chars().count() <= LONGEST_WORD {
        return word.to_owned();
    }
    let language = match language {
        Language::En => Lang::English,
        Language::Fi => Lang::Finnish,
        Language::Sv => Lang::Swedish,
    };
    let letters = word.trim_end_matches(is_gap);
    if letters.chars().all(char::is_alphabetic) {
        let syllables: Vec<&str> = hyphenate(letters, language).collect();
        let is_short = |one: &&str| one.chars().count() <= LONGEST_WORD;
        if syllables.iter().all(is_short) {
            return format!("{}{}", syllables.join(SYLLABLE), &word[letters.len()..]);
        }
    }
    let mut out = String::with_capacity(word.len() + word.len() / PIECE * MAY_BREAK.len_utf8());
    for (at, letter) in word.chars().enumerate() {
        if at > 0 && at % PIECE == 0 && !is_gap(letter) {
            out.push(MAY_BREAK);
        }
        out.push(letter);
    }
    out
}

fn is_gap(letter: char) -> bool {
    letter.is_whitespace() || letter == '-'
}

/// Joiners, variation selectors and the like: nothing to show, and nothing lost.
fn goes_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{fe00}'..='\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_font_lacks_is_shown_as_a_box_and_counted() {
        for (text, shown, unshown) in [
            (
                "Säde Mäki-Öljynen 1 234,50 €",
                "Säde Mäki-Öljynen 1 234,50 €",
                0,
            ),
            ("李 Li", "□ Li", 1),
            ("ok 👍🏽!", "ok □□!", 2),
            ("a\u{0}b\u{202e}c\u{feff}", "abc", 0),
            ("−− ← → … – • △", "−− ← → … – • △", 0),
            ("one\ntwo", "one\ntwo", 0),
            ("\u{fb01}l \u{fb03}", "fil ffi", 0),
        ] {
            let fitted = fit(text, Language::Fi);
            assert_eq!(fitted, (shown.to_owned(), unshown), "{text:?}");
        }
    }

    #[test]
    fn only_long_words_may_break() {
        let plain = "Kunnossapitosopimus 2026";
        assert_eq!(fit(plain, Language::Fi).0, plain);
        let long = fit(&"x".repeat(30), Language::Fi).0;
        assert_eq!(long.matches(MAY_BREAK).count(), 3);
        assert_eq!(long.replace(MAY_BREAK, ""), "x".repeat(30));
        let word = "av nyckelkundskriteriernas vikt";
        let long = fit(word, Language::Sv).0;
        assert!(long.contains("kel\u{ad}kund\u{ad}"), "{long:?}");
        assert_eq!(long.replace(SYLLABLE, ""), word);
    }
}
