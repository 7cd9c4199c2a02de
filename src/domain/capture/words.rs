//! The words a capture understands, and the beginnings of words that tell of a signal: the table
//! `assets/words.toml`, in the three languages at once, since people mix them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::field::Choice;
use crate::domain::record::{Mode, SignalKind, Topic};

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let text = include_str!("../../../assets/words.toml");
    toml::from_str(text).unwrap_or_else(|error| unreachable!("assets/words.toml: {error}"))
});

/// Words by the code they stand for.
type Table = BTreeMap<String, Vec<String>>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    mode: Table,
    stance: Table,
    promise: Table,
    topic: Table,
    signal: Table,
}

/// The mode a word names, by its code too.
pub fn mode(word: &str) -> Option<Mode> {
    choice(&WORDS.mode, word)
}

/// The stance a word names, -2 to 2.
pub fn stance(word: &str) -> Option<i64> {
    let code = code(&WORDS.stance, word)?;
    Some(match code {
        "minus_2" => -2,
        "minus_1" => -1,
        "plus_1" => 1,
        "plus_2" => 2,
        _ => 0,
    })
}

/// The topic a word names, by its code too.
pub fn topic(word: &str) -> Option<Topic> {
    choice(&WORDS.topic, word)
}

/// The words of topics that begin so, by the alphabet.
pub fn topics(typed: &str) -> Vec<&'static str> {
    let typed = typed.to_lowercase();
    let words = WORDS.topic.values().flatten().map(String::as_str);
    let mut found: Vec<&str> = words.filter(|word| word.starts_with(&typed)).collect();
    found.sort_unstable();
    found
}

/// The word says no more than that this is a promise.
pub fn is_promise(word: &str) -> bool {
    code(&WORDS.promise, word).is_some()
}

/// The kind of signal a text hints at: some word of it begins as one of the table does.
pub fn signal(text: &str) -> Option<SignalKind> {
    let text = format!(" {} ", text.to_lowercase().replace(is_mark, " "));
    let mut kinds = SignalKind::CHOICES.codes.iter().rev();
    kinds.find_map(|code| {
        let stems = WORDS.signal.get(*code)?;
        let tells = stems.iter().any(|stem| text.contains(&format!(" {stem}")));
        tells.then(|| SignalKind::from_code(code))?
    })
}

/// Marks around words; an apostrophe within a word goes the same way.
fn is_mark(letter: char) -> bool {
    !letter.is_alphanumeric() && letter != '-'
}

fn choice<C: Choice>(table: &Table, word: &str) -> Option<C> {
    let word = word.to_lowercase();
    C::from_code(&word).or_else(|| C::from_code(code(table, &word)?))
}

fn code<'a>(table: &'a Table, word: &str) -> Option<&'a str> {
    let word = word.to_lowercase();
    let mut rows = table.iter();
    rows.find(|(_, words)| words.contains(&word))
        .map(|(code, _)| code.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_of_codes_that_there_are_and_each_word_means_one_thing() {
        for (table, codes) in [
            (&WORDS.mode, Mode::CHOICES.codes),
            (&WORDS.topic, Topic::CHOICES.codes),
            (&WORDS.signal, SignalKind::CHOICES.codes),
        ] {
            let rows: Vec<&str> = table.keys().map(String::as_str).collect();
            let mut known = codes.to_vec();
            known.sort_unstable();
            assert_eq!(rows, known);
            let mut words: Vec<&String> = table.values().flatten().collect();
            let all = words.len();
            words.sort();
            words.dedup();
            assert_eq!(words.len(), all);
        }
    }

    #[test]
    fn signals_are_heard_in_three_languages_and_not_in_every_word() {
        let cases = [
            ("He is unhappy with the price", Some(SignalKind::Discontent)),
            (
                "Kari: \"tyytymättömiä ollaan\"",
                Some(SignalKind::Discontent),
            ),
            ("Tuli reklamaatio", Some(SignalKind::Discontent)),
            ("De är missnöjda.", Some(SignalKind::Discontent)),
            ("kilpailutus alkaa", Some(SignalKind::Cutting)),
            ("De ska konkurrensutsätta oss", Some(SignalKind::Cutting)),
            (
                "A tender is out; they may terminate",
                Some(SignalKind::Ending),
            ),
            ("Sopimus irtisanotaan", Some(SignalKind::Ending)),
            ("De vill säga upp avtalet", Some(SignalKind::Ending)),
            ("pretender", None),
            ("Kilpailu kiristyy", None),
            ("tyytyväinen", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(signal(text), expected, "{text}");
        }
    }
}
