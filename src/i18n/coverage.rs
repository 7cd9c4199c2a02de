//! Tests of the locale files as a whole: the three languages say the same things, once each,
//! and everything that is recorded has its words.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;

use super::Language;
use super::texts::sources;
use crate::domain::{Choices, Kind, Type};

/// The messages of a language: key to the text as it stands in the file.
fn messages(language: Language) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for source in sources(language) {
        for (key, text) in split(source) {
            found.insert(key, text);
        }
    }
    found
}

/// The messages of one file in order, those that stand there twice twice.
fn split(source: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in source.lines() {
        let is_key = line.starts_with(|letter: char| letter.is_ascii_lowercase());
        if is_key && let Some((key, text)) = line.split_once('=') {
            found.push((key.trim().to_owned(), text.to_owned()));
        } else if line.starts_with([' ', '}'])
            && let Some((_, text)) = found.last_mut()
        {
            text.push('\n');
            text.push_str(line);
        }
    }
    found
}

/// The variables a text speaks of: `$count`, `$name`.
fn variables(text: &str) -> BTreeSet<&str> {
    let after = text.split('$').skip(1);
    let names = after.map(|rest| {
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
        &rest[..end.unwrap_or(rest.len())]
    });
    names.collect()
}

/// What is wrong with the texts of a language beside those of another, one line each.
fn differences(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>) -> Vec<String> {
    let mut found = Vec::new();
    for (key, text) in one {
        match other.get(key) {
            None => found.push(format!("{key}: missing")),
            Some(twin) if variables(text) != variables(twin) => {
                found.push(format!(
                    "{key}: {:?} against {:?}",
                    variables(text),
                    variables(twin)
                ));
            }
            Some(twin) if twin.trim().is_empty() => found.push(format!("{key}: blank")),
            Some(_) => {}
        }
    }
    found
}

#[test]
fn the_three_languages_hold_the_same_messages_with_the_same_variables() {
    let english = messages(Language::En);
    for language in [Language::Fi, Language::Sv] {
        let other = messages(language);
        let none: Vec<String> = Vec::new();
        assert_eq!(differences(&english, &other), none, "{language:?}");
        assert_eq!(differences(&other, &english), none, "{language:?} alone");
    }
}

#[test]
fn a_difference_between_languages_is_seen() {
    let read = |source: &str| split(source).into_iter().collect::<BTreeMap<_, _>>();
    let one = read("a = x { $count }\nb = y\nc =\n    { $n ->\n       *[other] z\n    }\nd = full");
    let other = read("a = x\nc = { $n }\nd =");
    assert_eq!(
        differences(&one, &other),
        ["a: {\"count\"} against {}", "b: missing", "d: blank"]
    );
}

#[test]
fn every_file_can_be_read_and_no_key_stands_twice() {
    for language in Language::ALL {
        let mut seen = BTreeSet::new();
        for source in sources(language) {
            let read = FluentResource::try_new((*source).to_owned());
            let faults = read.err().map(|(_, faults)| faults);
            assert!(faults.is_none(), "{language:?}: {faults:?}");
            for (key, _) in split(source) {
                let is_kebab = |letter: char| {
                    letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-'
                };
                assert!(key.chars().all(is_kebab), "{language:?}: {key}");
                assert!(seen.insert(key.clone()), "{language:?}: {key} stands twice");
            }
        }
    }
}

#[test]
fn every_kind_field_and_choice_has_its_label() {
    let english = messages(Language::En);
    let missing: Vec<String> = wanted()
        .into_iter()
        .filter(|key| !english.contains_key(key))
        .collect();
    assert_eq!(missing, Vec::<String>::new());
}

fn wanted() -> Vec<String> {
    let mut keys = Vec::new();
    for kind in Kind::ALL {
        keys.push(kind.label_key());
        keys.push(kind.label_key().replacen("kind-", "kinds-", 1));
        for field in kind.fields() {
            keys.push(field.label_key(*kind));
            if let Type::Choice(choices) | Type::Set(choices) = field.ty {
                keys.extend(labels(choices));
            }
        }
    }
    for stance in ["minus-2", "minus-1", "0", "1", "2"] {
        keys.push(format!("stance-{stance}"));
    }
    keys.extend((1..=5).map(|step| format!("supplier-role-{step}")));
    keys.extend((0..=3).map(|strength| format!("strength-{strength}")));
    keys
}

fn labels(choices: &'static Choices) -> impl Iterator<Item = String> {
    choices.codes.iter().map(|code| choices.label_key(code))
}
