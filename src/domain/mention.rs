//! Where texts name a person, and the same texts without it.
//!
//! A phrase is found whatever its case and diacritics, from the start of a word on, with up to
//! four letters of an ending behind it (`Ahosella` of `Ahose`): what is inflected in its stem is
//! not found, but told as possible.

use nucleo_matcher::chars::{normalize, to_lower_case};

/// The longest ending taken with a phrase, letters.
const ENDING: usize = 4;

/// Phrases that name a person: names, addresses, numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrases {
    /// Folded, the longest first.
    phrases: Vec<Vec<char>>,
    /// How long an ending may be.
    ending: usize,
}

impl Phrases {
    /// Blank ones are passed over.
    pub fn new<'a>(phrases: impl IntoIterator<Item = &'a str>) -> Phrases {
        let folded = phrases
            .into_iter()
            .map(|phrase| phrase.trim().chars().map(fold_letter).collect());
        let mut folded: Vec<Vec<char>> = folded
            .filter(|phrase: &Vec<char>| !phrase.is_empty())
            .collect();
        folded.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
        folded.dedup();
        Phrases {
            phrases: folded,
            ending: ENDING,
        }
    }

    /// Beginnings of words: whatever follows them in the word belongs to it.
    pub fn beginning<'a>(phrases: impl IntoIterator<Item = &'a str>) -> Phrases {
        Phrases {
            ending: usize::MAX,
            ..Phrases::new(phrases)
        }
    }

    pub fn are_in(&self, text: &str) -> bool {
        self.without(text, "").is_some()
    }

    /// The text with a mark in the place of every phrase; `None` where there is none in it.
    pub fn without(&self, text: &str, mark: &str) -> Option<String> {
        let letters: Vec<char> = text.chars().collect();
        let folded: Vec<char> = letters.iter().copied().map(fold_letter).collect();
        let mut left = String::new();
        let mut is_found = false;
        let mut at = 0;
        while at < letters.len() {
            if let Some(end) = self.end_of_phrase(&folded, at) {
                left.push_str(mark);
                is_found = true;
                at = end;
            } else {
                left.push(letters[at]);
                at += 1;
            }
        }
        is_found.then_some(left)
    }

    /// Where the phrase that begins at a place ends, its ending included.
    fn end_of_phrase(&self, text: &[char], at: usize) -> Option<usize> {
        if at > 0 && text[at - 1].is_alphanumeric() {
            return None;
        }
        self.phrases.iter().find_map(|phrase| {
            let rest = text[at..].strip_prefix(phrase.as_slice())?;
            let ending = rest.iter().take_while(|letter| letter.is_alphanumeric());
            let ending = ending.count();
            (ending <= self.ending).then_some(at + phrase.len() + ending)
        })
    }
}

/// A letter without case and diacritics.
pub fn fold_letter(letter: char) -> char {
    normalize(to_lower_case(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_whatever_their_case_and_ending() {
        let phrases = Phrases::new(["Liisa Öljymäki", "Öljymäki", "liisa@kaarna.fi", " "]);
        let cases = [
            ("Met Liisa Öljymäki.", Some("Met *.")),
            ("LIISA OLJYMAKI said", Some("* said")),
            (
                "Öljymäkille, not Öljymäkiläisyys",
                Some("*, not Öljymäkiläisyys"),
            ),
            ("mail liisa@kaarna.fi today", Some("mail * today")),
            ("Pöljymäki and Liisa", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(phrases.without(text, "*").as_deref(), expected, "{text}");
        }
    }
}
