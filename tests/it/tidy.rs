//! The rules of the house: layers, module docs, lengths, words, keys. One crate has no compiler
//! wall between its rooms, so this test is the wall.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use avain::domain::Kind;
use avain::i18n::Language;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Files below a folder with an ending, by their path from the root.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut open = vec![root().join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let text = fs::read_to_string(&path).unwrap();
                found.push((relative(&path), text));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no {ending} files in {folder}");
    found
}

fn relative(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap()
        .to_string_lossy()
        .into_owned()
}

/// The code of a file without its tests and comments.
fn code(text: &str) -> String {
    let before_tests = text.split("#[cfg(test)]\nmod ").next().unwrap_or("");
    let lines = before_tests
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs")
        || path.contains("/tests/")
        || path.ends_with("/cases.rs")
        || path.ends_with("/trial.rs")
        || path.ends_with("/coverage.rs")
}

/// No file below these folders says any of these words.
fn absent(folders: &[&str], words: &[&str]) {
    let mut faults = Vec::new();
    for folder in folders {
        for (path, text) in files(folder, ".rs")
            .iter()
            .filter(|(path, _)| !is_test(path))
        {
            let code = code(text);
            for word in words {
                if code.contains(word) {
                    faults.push(format!("{path} says {word}"));
                }
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn the_pure_layers_know_no_clock_file_database_or_terminal() {
    let clock = ["SystemTime", "Instant::", "Local::now", "Utc::now"];
    let world = [
        "std::fs",
        "std::env::",
        "std::net",
        "std::process",
        "std::thread",
        "println!",
        "eprintln!",
    ];
    let engine = ["rusqlite", "postgres::"];
    for words in [&clock[..], &world, &engine] {
        absent(
            &[
                "src/domain",
                "src/report",
                "src/format",
                "src/tui",
                "src/i18n",
            ],
            words,
        );
    }
}

#[test]
fn the_rooms_open_only_downwards() {
    let upper = ["crate::cli", "crate::app", "crate::tui"];
    absent(
        &["src/i18n"],
        &[
            "crate::domain",
            "crate::report",
            "crate::format",
            "crate::store",
        ],
    );
    absent(
        &[
            "src/i18n",
            "src/domain",
            "src/report",
            "src/format",
            "src/store",
        ],
        &upper,
    );
    absent(
        &["src/domain"],
        &["crate::report", "crate::format", "crate::store"],
    );
    absent(&["src/report"], &["crate::format", "crate::store"]);
    absent(&["src/format"], &["crate::store"]);
    absent(&["src/store"], &["crate::report", "crate::format"]);
    absent(&["src/tui"], &["crate::store", "crate::cli", "crate::app"]);
}

#[test]
fn only_the_store_names_the_database_and_only_the_workbench_the_terminal() {
    let mut faults = Vec::new();
    for (path, text) in files("src", ".rs") {
        let code = code(&text);
        let (store, screen) = (
            path.starts_with("src/store/"),
            path.starts_with("src/tui/") || path.starts_with("src/app"),
        );
        if code.contains("rusqlite") && !store {
            faults.push(format!("{path} names rusqlite"));
        }
        if (code.contains("ratatui") || code.contains("crossterm")) && !screen {
            faults.push(format!("{path} names the terminal"));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn every_file_opens_with_what_it_owns_and_stays_short() {
    let mut faults = Vec::new();
    for (path, text) in files("src", ".rs")
        .into_iter()
        .chain(files("tests/it", ".rs"))
    {
        if !text.starts_with("//!") {
            faults.push(format!("{path} does not open with //!"));
        }
        let lines = text.lines().count();
        let is_table = TABLES.contains(&path.as_str());
        if lines > 400 && !is_table {
            faults.push(format!("{path} has {lines} lines"));
        }
        for word in [
            "todo!(",
            "unimplemented!(",
            "TODO",
            "FIXME",
            "XXX",
            "#[ignore",
        ] {
            if path != "tests/it/tidy.rs" && has_word(&text, word) {
                faults.push(format!("{path} has {word}"));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

/// Whether a word stands in a text by itself: `VTODO` is a word of calendars.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        !before.is_some_and(char::is_alphanumeric)
    })
}

/// Files that may be longer than 400 lines.
const TABLES: &[&str] = &["src/tui/command.rs"];

#[test]
fn no_function_is_longer_than_sixty_lines() {
    let mut faults = Vec::new();
    for (path, text) in files("src", ".rs")
        .iter()
        .filter(|(path, _)| !is_test(path))
    {
        let mut start: Option<(usize, usize, String)> = None;
        for (number, line) in code_lines(text) {
            let indent = line.len() - line.trim_start().len();
            let word = line.trim_start();
            let opens = [
                "fn ",
                "pub fn ",
                "pub(crate) fn ",
                "pub(super) fn ",
                "const fn ",
                "pub const fn ",
            ];
            if start.is_none() && opens.iter().any(|open| word.starts_with(open)) {
                start = Some((number, indent, word.to_owned()));
            }
            if let Some((from, depth, name)) = &start
                && indent == *depth
                && (word == "}" || word.ends_with(';') || word.ends_with("{}"))
            {
                if number - from > 60 {
                    faults.push(format!("{path}:{from} {name} ({} lines)", number - from));
                }
                start = None;
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let before_tests = text.split("#[cfg(test)]\nmod ").next().unwrap_or("");
    before_tests
        .lines()
        .enumerate()
        .map(|(number, line)| (number + 1, line))
}

/// Keys of a locale with their placeables, as the files write them.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for (path, text) in files(&format!("assets/locales/{}", language.code()), ".ftl") {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" =")
                && !line.starts_with([' ', '}', '['])
            {
                name.clone_into(&mut key);
                let twice = found.insert(key.clone(), BTreeSet::new()).is_some();
                assert!(!twice, "{path}: {key} is defined twice");
            }
            for placeable in line.split("{ $").skip(1) {
                let end = placeable.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '-');
                let name = &placeable[..end.unwrap_or(placeable.len())];
                found
                    .entry(key.clone())
                    .or_default()
                    .insert(name.to_owned());
            }
        }
    }
    found
}

#[test]
fn the_three_languages_say_the_same_things() {
    let [english, finnish, swedish] = Language::ALL.map(messages);
    let keys = |language: &BTreeMap<String, _>| language.keys().cloned().collect::<BTreeSet<_>>();
    for (name, other) in [("fi", &finnish), ("sv", &swedish)] {
        let missing: Vec<String> = keys(&english)
            .symmetric_difference(&keys(other))
            .cloned()
            .collect();
        assert_eq!(
            missing,
            Vec::<String>::new(),
            "{name} and en differ in keys"
        );
        let unlike: Vec<&String> = english
            .iter()
            .filter(|(key, args)| other[*key] != **args)
            .map(|(key, _)| key)
            .collect();
        assert_eq!(
            unlike,
            Vec::<&String>::new(),
            "{name} and en differ in what they name"
        );
    }
}

#[test]
fn every_key_the_code_names_has_words() {
    let english = messages(Language::En);
    let mut missing = BTreeSet::new();
    for (path, text) in files("src", ".rs")
        .iter()
        .filter(|(path, _)| !is_test(path))
    {
        for call in [
            "Message::new(\"",
            "texts.get(\"",
            "Problem::usage(\"",
            "file_problem(\"",
        ] {
            for after in code(text).split(call).skip(1) {
                let key = after.split('"').next().unwrap_or("").to_owned();
                if !english.contains_key(&key) {
                    missing.insert(format!("{path}: {key}"));
                }
            }
        }
    }
    assert_eq!(missing, BTreeSet::new());
}

#[test]
fn every_command_of_the_line_has_words_and_its_own_name() {
    let english = messages(Language::En);
    let mut seen = BTreeSet::new();
    for command in avain::cli::COMMANDS {
        assert!(seen.insert(command.name), "{} stands twice", command.name);
        let key = format!("command-{}", command.name);
        assert!(english.contains_key(&key), "{key} has no words");
    }
}

#[test]
fn field_keys_are_snake_case_unique_and_never_a_word_of_the_contract() {
    for kind in Kind::ALL {
        let mut seen = BTreeSet::new();
        for field in kind.fields() {
            assert!(
                seen.insert(field.key),
                "{}.{} stands twice",
                kind.code(),
                field.key
            );
            let plain = field
                .key
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
            assert!(plain, "{}.{}", kind.code(), field.key);
            let taken = ["id", "record", "created", "changed", "removed", "exists"];
            assert!(
                !taken.contains(&field.key),
                "{}.{} is taken",
                kind.code(),
                field.key
            );
        }
    }
}

#[test]
fn nothing_else_stands_at_the_top() {
    let allowed = [
        "Cargo.toml",
        "Cargo.lock",
        "src",
        "assets",
        "tests",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        "target",
    ];
    for entry in fs::read_dir(root()).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(
            name.starts_with('.') || allowed.contains(&name.as_str()),
            "{name} stands at the top"
        );
    }
}
