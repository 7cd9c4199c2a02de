//! Finding by typed letters: fuzzy, in any case, without dots and accents.

use std::cmp::Reverse;

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use super::words::is_simple;

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
        let haystack = letters_of(&text, &mut letters);
        if let Some(score) = pattern.score(haystack, &mut matcher) {
            found.push((score, item));
        }
    }
    found.sort_by_key(|(score, _)| Reverse(*score));
    found.into_iter().map(|(_, item)| item).collect()
}

/// The places of items that fit the words typed, by the best of the name and further names of
/// each, best first; the name goes before the rest. Sentences hold the letters of any word
/// somewhere: they must hold the words as typed.
pub fn fitting<'a>(
    typed: &str,
    items: impl Iterator<Item = (&'a str, &'a [String])>,
) -> Vec<usize> {
    let fuzzy = pattern(typed, AtomKind::Fuzzy);
    if fuzzy.atoms.is_empty() {
        return (0..items.count()).collect();
    }
    let held = pattern(typed, AtomKind::Substring);
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut letters = Vec::new();
    let mut score = |name: &str| {
        let haystack = letters_of(name, &mut letters);
        let pattern = if haystack.len() > LONG { &held } else { &fuzzy };
        pattern.score(haystack, &mut matcher)
    };
    let mut found: Vec<(Reverse<(u32, bool)>, usize)> = Vec::new();
    for (at, (own, others)) in items.enumerate() {
        let best = score(own).map(|score| (score, true));
        let others = others.iter().filter_map(|name| Some((score(name)?, false)));
        if let Some(best) = others.chain(best).max() {
            found.push((Reverse(best), at));
        }
    }
    found.sort_unstable();
    found.into_iter().map(|(_, at)| at).collect()
}

/// Which texts hold each of the words typed.
pub struct Held {
    pattern: Pattern,
    matcher: Matcher,
    letters: Vec<char>,
}

impl Held {
    pub fn new(typed: &str) -> Held {
        Held {
            pattern: pattern(typed, AtomKind::Substring),
            matcher: Matcher::new(Config::DEFAULT),
            letters: Vec::new(),
        }
    }

    pub fn in_text(&mut self, text: &str) -> bool {
        let haystack = letters_of(text, &mut self.letters);
        self.pattern.score(haystack, &mut self.matcher).is_some()
    }
}

/// The letters of a text as the matcher takes them. Where each stands alone they need not be
/// parted by the rules of every script, which takes longer than the match.
fn letters_of<'a>(text: &'a str, letters: &'a mut Vec<char>) -> Utf32Str<'a> {
    if text.is_ascii() || !text.chars().all(is_simple) {
        return Utf32Str::new(text, letters);
    }
    letters.clear();
    letters.extend(text.chars());
    Utf32Str::Unicode(letters)
}

fn pattern(typed: &str, kind: AtomKind) -> Pattern {
    Pattern::new(typed, CaseMatching::Ignore, Normalization::Smart, kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_the_matcher_would_take() {
        let texts = [
            "Öljymäki – Oy",
            "Kaarna",
            "日本",
            "A\u{308}a",
            "👩‍👩‍👧 a",
            "ñ…",
            "",
        ];
        for text in texts {
            let (mut ours, mut theirs) = (Vec::new(), Vec::new());
            let found = letters_of(text, &mut ours);
            assert_eq!(found, Utf32Str::new(text, &mut theirs), "{text}");
        }
    }

    #[test]
    fn letters_are_found_without_their_dots() {
        let names = vec!["Savu & Sauna", "Öljymäki Logistics", "Olga Ek"];
        let found = ranked("oljy", names, |name| (*name).to_owned());
        assert_eq!(found, ["Öljymäki Logistics"]);
        assert!(Held::new("maki log").in_text("Öljymäki Logistics"));
        assert!(!Held::new("mk").in_text("Öljymäki Logistics"));
    }
}
