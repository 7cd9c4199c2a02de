//! The README is true: its commands run, its keys are those of the program, its test command is
//! the one the gate runs.

use std::fs;
use std::path::PathBuf;

use avain::domain::script::split_words;
use avain::i18n::{Language, Texts};
use avain::tui::command::{COMMANDS, Group};

use crate::support::avain::Avain;

fn readme() -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("README.md");
    fs::read_to_string(path).unwrap()
}

/// The lines of the README that begin with `$ ` and a word.
fn commands(word: &str) -> Vec<String> {
    let start = format!("$ {word} ");
    let text = readme();
    let found: Vec<String> = text
        .lines()
        .filter_map(|line| line.strip_prefix(&start).map(str::to_owned))
        .collect();
    assert!(!found.is_empty(), "the README shows no {word}");
    found
}

#[test]
fn every_command_it_shows_runs() {
    let avain = Avain::new();
    let customers = "Name,Industry\nÅbo Oy,Ships\n";
    fs::write(avain.path("customers.csv"), customers).unwrap();
    for line in commands("avain") {
        let words = split_words(&line);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let said = avain.run(&words);
        assert_eq!(said.code, 0, "avain {line}: {}", said.err);
    }
    for file in ["kaarna.html", "kaarna-customer.html"] {
        let page = fs::read_to_string(avain.path(file)).unwrap();
        assert!(page.contains("Kaarna Paper Oy"), "{file}");
    }
}

#[test]
fn the_gate_runs_its_very_test_command() {
    assert_eq!(commands("cargo")[0], "run --release -- --sample");
    let tests: Vec<String> = readme()
        .lines()
        .filter(|line| line.starts_with("$ cargo test"))
        .map(str::to_owned)
        .collect();
    assert_eq!(tests.len(), 1, "one command passes the tests");
    let gate = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(".ci/run");
    let gate = fs::read_to_string(gate).unwrap();
    assert!(gate.contains(r"cargo test.*") && gate.contains("README.md"));
}

/// The keys of the screens as a table, from the one table of commands.
fn keys() -> String {
    let texts = Texts::new(Language::En);
    let mut table = String::from("| key | does |\n|---|---|\n");
    let shown = COMMANDS
        .iter()
        .filter(|command| command.group != Group::Typing);
    for command in shown.filter(|command| !command.keys.is_empty()) {
        let keys = command.keys_shown().replace('|', "\\|");
        table.push_str(&format!(
            "| `{keys}` | {} |\n",
            texts.get(&command.label_key())
        ));
    }
    table
}

#[test]
fn its_keys_are_those_of_the_program() {
    assert!(
        readme().contains(&keys()),
        "the README's table of keys should be:\n{}",
        keys()
    );
}
