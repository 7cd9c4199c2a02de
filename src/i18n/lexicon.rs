//! The messages of one language as they stand in its files, sorted by their keys when the program
//! was built, each parsed when it is first said: a screen says a hundred of two thousand.

use std::sync::{Mutex, OnceLock, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::Language;

type Bundle = FluentBundle<FluentResource>;

/// What stands in the files of each key (its name, the sign, its text), as `src/build.rs` sorted it.
struct Sorted {
    text: &'static str,
    places: &'static [Place],
}

/// Of an entry in the text where it begins, how long its key is, and where it ends.
type Place = [u8; 12];

macro_rules! sorted {
    ($code:literal) => {
        Sorted {
            text: include_str!(concat!(env!("OUT_DIR"), "/", $code, ".txt")),
            places: include_bytes!(concat!(env!("OUT_DIR"), "/", $code, ".places"))
                .as_chunks()
                .0,
        }
    };
}

impl Sorted {
    fn of(language: Language) -> Sorted {
        match language {
            Language::En => sorted!("en"),
            Language::Fi => sorted!("fi"),
            Language::Sv => sorted!("sv"),
        }
    }

    fn get(&self, key: &str) -> Option<&'static str> {
        let key_of = |place: &Place| {
            let [begin, length, _] = numbers(place);
            &self.text[begin..begin + length]
        };
        let found = self.places.binary_search_by(|place| key_of(place).cmp(key));
        let [begin, _, end] = numbers(&self.places[found.ok()?]);
        Some(&self.text[begin..end])
    }
}

fn numbers(place: &Place) -> [usize; 3] {
    let numbers: &[[u8; 4]] = place.as_chunks().0;
    [0, 1, 2].map(|at| u32::from_le_bytes(numbers[at]) as usize)
}

/// The messages of one language.
pub struct Lexicon {
    entries: Sorted,
    /// Those that were said and are more than plain words.
    parsed: Mutex<Bundle>,
}

impl Lexicon {
    /// The lexicon of a language; there is one of each in a program.
    pub fn of(language: Language) -> &'static Lexicon {
        static ENGLISH: OnceLock<Lexicon> = OnceLock::new();
        static FINNISH: OnceLock<Lexicon> = OnceLock::new();
        static SWEDISH: OnceLock<Lexicon> = OnceLock::new();
        let known = match language {
            Language::En => &ENGLISH,
            Language::Fi => &FINNISH,
            Language::Sv => &SWEDISH,
        };
        known.get_or_init(|| Lexicon::new(language))
    }

    fn new(language: Language) -> Lexicon {
        let id = language.code().parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        Lexicon {
            entries: Sorted::of(language),
            parsed: Mutex::new(bundle),
        }
    }

    pub fn has(&self, key: &str) -> bool {
        self.entries.get(key).is_some()
    }

    /// The words of a key; `None` where it is not in this language.
    pub fn say(&self, key: &str, args: Option<&FluentArgs>) -> Option<String> {
        let entry = self.entries.get(key)?;
        if let Some(words) = plain(entry) {
            return Some(words.to_owned());
        }
        let mut bundle = self.parsed.lock().unwrap_or_else(PoisonError::into_inner);
        self.parse(key, entry, &mut bundle);
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        Some(
            bundle
                .format_pattern(pattern, args, &mut errors)
                .into_owned(),
        )
    }

    /// Parses an entry and those it speaks of, once.
    fn parse(&self, key: &str, entry: &str, bundle: &mut Bundle) {
        if bundle.has_message(key) {
            return;
        }
        let resource = match FluentResource::try_new(entry.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
        for part in entry.split('{').skip(1) {
            let part = part.trim_start();
            let name = &part[..part.find(is_no_name).unwrap_or(part.len())];
            if let Some(entry) = self.entries.get(name) {
                self.parse(name, entry, bundle);
            }
        }
    }
}

fn is_no_name(letter: char) -> bool {
    !(letter.is_ascii_alphanumeric() || letter == '-' || letter == '_')
}

/// The words of an entry that is nothing but one line of them.
fn plain(entry: &str) -> Option<&str> {
    let (_, text) = entry.split_once('=')?;
    let text = text.trim();
    let is_plain = !text.is_empty() && !text.contains(['{', '}', '\n']);
    is_plain.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::super::entries::entries_of;
    use super::super::texts::sources;
    use super::*;

    /// All messages of a language as Fluent itself reads the whole files.
    fn whole(language: Language) -> Bundle {
        let mut bundle = Bundle::new_concurrent(vec![language.code().parse().unwrap()]);
        bundle.set_use_isolating(false);
        for source in sources(language) {
            let resource = FluentResource::try_new((*source).to_owned()).unwrap();
            bundle.add_resource(resource).unwrap();
        }
        bundle
    }

    #[test]
    fn every_message_said_alone_is_that_of_the_whole_files() {
        for language in Language::ALL {
            let (whole, lexicon) = (whole(language), Lexicon::of(language));
            let mut args = FluentArgs::new();
            args.set("count", 2);
            let mut said = 0;
            for source in sources(language) {
                for (key, _) in entries_of(source) {
                    let message = whole.get_message(key).expect(key);
                    let pattern = message.value().expect(key);
                    let mut errors = Vec::new();
                    let words = whole.format_pattern(pattern, Some(&args), &mut errors);
                    assert_eq!(lexicon.say(key, Some(&args)).as_deref(), Some(&*words));
                    said += 1;
                }
            }
            assert!(said > 1_000, "{said} messages");
            assert!(!lexicon.has("no-such-message"));
            assert_eq!(lexicon.say("no-such-message", None), None);
        }
    }
}
