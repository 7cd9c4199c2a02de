//! Finding by typed letters: fuzzy, in any case, without dots and accents.

use std::cmp::Reverse;
use std::collections::VecDeque;

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

/// The places of names that fit the words typed, best first, found some at a time: of many names
/// no more are judged between two frames than a frame has time for. By the best of the name and
/// further names of each; the name goes before the rest. Sentences hold the letters of any word
/// somewhere: they must hold the words as typed.
#[derive(Clone, Debug)]
pub struct Ranking {
    typed: String,
    /// Those that fit, best first; alike ones in their own order.
    fits: Vec<(Reverse<(u32, bool)>, usize)>,
    /// Those that are not judged yet.
    rest: VecDeque<usize>,
}

impl Ranking {
    /// As many names in their own order, before anything is typed.
    pub fn of(count: usize) -> Ranking {
        Ranking {
            typed: String::new(),
            fits: (0..count).map(unjudged).collect(),
            rest: VecDeque::new(),
        }
    }

    /// Begins anew with other words. What goes on from the words before fits only among what
    /// fitted them.
    pub fn begin(&mut self, typed: &str, count: usize) {
        // A backslash joins what stands on both sides of a space.
        if typed.starts_with(&self.typed) && !self.typed.contains('\\') {
            let fits = self.fits.drain(..).map(|(_, place)| place);
            self.rest = fits.chain(self.rest.drain(..)).collect();
        } else {
            self.fits.clear();
            self.rest = (0..count).collect();
        }
        typed.clone_into(&mut self.typed);
    }

    /// From this place on there are other names, up to `count`.
    pub fn renew(&mut self, from: usize, count: usize) {
        self.fits.retain(|(_, place)| *place < from);
        self.rest.retain(|place| *place < from);
        self.rest.extend(from..count);
    }

    /// Judges as many more, by the name and the further names of a place.
    pub fn go_on<'a>(
        &mut self,
        most: usize,
        names: impl Fn(usize) -> Option<(&'a str, &'a [String])>,
    ) {
        let places = self.rest.drain(..most.min(self.rest.len()));
        let fuzzy = pattern(&self.typed, AtomKind::Fuzzy);
        if fuzzy.atoms.is_empty() {
            self.fits.extend(places.map(unjudged));
            self.fits.sort();
            return;
        }
        let held = pattern(&self.typed, AtomKind::Substring);
        let mut matcher = Matcher::new(Config::DEFAULT);
        let mut letters = Vec::new();
        let mut score = |name: &str| {
            let haystack = letters_of(name, &mut letters);
            let pattern = if haystack.len() > LONG { &held } else { &fuzzy };
            pattern.score(haystack, &mut matcher)
        };
        for place in places {
            let Some((own, others)) = names(place) else {
                continue;
            };
            let best = score(own).map(|score| (score, true));
            let others = others.iter().filter_map(|name| Some((score(name)?, false)));
            if let Some(best) = others.chain(best).max() {
                self.fits.push((Reverse(best), place));
            }
        }
        // What was there stands in order already, which a stable sort makes use of.
        self.fits.sort();
    }

    /// Some are not judged yet.
    pub fn is_unfinished(&self) -> bool {
        !self.rest.is_empty()
    }

    /// How many fit, of those judged.
    pub fn count(&self) -> usize {
        self.fits.len()
    }

    /// The places of those that fit, best first, from the one `at` on.
    pub fn from(&self, at: usize) -> impl Iterator<Item = usize> {
        self.fits.iter().skip(at).map(|(_, place)| *place)
    }
}

fn unjudged(place: usize) -> (Reverse<(u32, bool)>, usize) {
    (Reverse((0, true)), place)
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

    /// The places found for words typed letter by letter, some at a time.
    fn typed(words: &str, names: &[&str], most: usize, is_patient: bool) -> Vec<usize> {
        let mut ranking = Ranking::of(names.len());
        let ends = words
            .char_indices()
            .map(|(at, letter)| at + letter.len_utf8());
        for end in ends {
            ranking.begin(&words[..end], names.len());
            ranking.go_on(most, |place| Some((names[place], &[])));
            while is_patient && ranking.is_unfinished() {
                ranking.go_on(most, |place| Some((names[place], &[])));
            }
        }
        while ranking.is_unfinished() {
            ranking.go_on(most, |place| Some((names[place], &[])));
        }
        ranking.from(0).collect()
    }

    #[test]
    fn what_is_found_in_slices_letter_by_letter_is_what_is_found_at_once() {
        let names = [
            "Savu & Sauna",
            "Saari Marine Oy",
            "Öljymäki Logistics",
            "Olga Ek",
            "Länsisaari Ab",
            "A sentence of more letters than a name has, about saari and other places",
            "back\\ slash",
            "saari",
        ];
        for words in [
            "s", "sa", "saari", "s ari", "oljy", "ö", "oö", "k\\ s", "zz", " ",
        ] {
            let mut whole = Ranking::of(names.len());
            whole.begin("?", names.len());
            whole.begin(words, names.len());
            whole.go_on(usize::MAX, |place| Some((names[place], &[])));
            let whole: Vec<usize> = whole.from(0).collect();
            for most in [1, 3, 100] {
                for is_patient in [true, false] {
                    assert_eq!(typed(words, &names, most, is_patient), whole, "{words}");
                }
            }
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
