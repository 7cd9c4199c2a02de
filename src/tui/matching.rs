//! Finding by typed letters: fuzzy, in any case, without dots and accents.

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

/// Longer names are sentences.
const LONG: usize = 48;

/// Whatever fits the words typed, best first; everything in its own order where nothing is typed.
pub fn ranked<T>(typed: &str, items: Vec<T>, text: impl Fn(&T) -> String) -> Vec<T> {
    let pattern = pattern(typed, AtomKind::Fuzzy);
    if pattern.atoms.is_empty() {
        return items;
    }
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut letters = Vec::new();
    let mut found: Vec<(u32, T)> = Vec::new();
    for item in items {
        let text = text(&item);
        let haystack = Utf32Str::new(&text, &mut letters);
        if let Some(score) = pattern.score(haystack, &mut matcher) {
            found.push((score, item));
        }
    }
    found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    found.into_iter().map(|(_, item)| item).collect()
}

/// As [`ranked`], by the best of several names of an item; its first name goes before the rest.
/// Sentences hold the letters of any word somewhere: they must hold the words as typed.
pub fn ranked_by_any<T>(typed: &str, items: Vec<T>, names: impl Fn(&T) -> Vec<String>) -> Vec<T> {
    let fuzzy = pattern(typed, AtomKind::Fuzzy);
    if fuzzy.atoms.is_empty() {
        return items;
    }
    let held = pattern(typed, AtomKind::Substring);
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut letters = Vec::new();
    let mut found: Vec<((u32, bool), T)> = Vec::new();
    for item in items {
        let scores = names(&item)
            .into_iter()
            .enumerate()
            .filter_map(|(at, name)| {
                let haystack = Utf32Str::new(&name, &mut letters);
                let pattern = if haystack.len() > LONG { &held } else { &fuzzy };
                let score = pattern.score(haystack, &mut matcher)?;
                Some((score, at == 0))
            });
        if let Some(best) = scores.max() {
            found.push((best, item));
        }
    }
    found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    found.into_iter().map(|(_, item)| item).collect()
}

/// The text holds each of the words typed.
pub fn holds(typed: &str, text: &str) -> bool {
    let pattern = pattern(typed, AtomKind::Substring);
    let mut letters = Vec::new();
    let haystack = Utf32Str::new(text, &mut letters);
    let score = pattern.score(haystack, &mut Matcher::new(Config::DEFAULT));
    score.is_some()
}

fn pattern(typed: &str, kind: AtomKind) -> Pattern {
    Pattern::new(typed, CaseMatching::Ignore, Normalization::Smart, kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_found_without_their_dots() {
        let names = vec!["Savu & Sauna", "Öljymäki Logistics", "Olga Ek"];
        let found = ranked("oljy", names, |name| (*name).to_owned());
        assert_eq!(found, ["Öljymäki Logistics"]);
        assert!(holds("maki log", "Öljymäki Logistics"));
        assert!(!holds("mk", "Öljymäki Logistics"));
    }
}
