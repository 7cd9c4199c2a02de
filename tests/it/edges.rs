//! The edges of the command line: where options stand, who reads its output, what comes back of
//! hostile arguments, and that every refusal is told in the user's own language.

use std::fs;
use std::process::Stdio;

use serde_json::json;

use crate::contract::acme;
use crate::support::avain::Avain;

#[test]
fn options_stand_before_or_after_the_values() {
    let avain = Avain::new();
    let other = avain.path("other.db");
    let other = other.to_str().unwrap();
    let id = avain.ok(&["add", "account", "name=Acme", "--db", other]);
    avain.ok(&["set", "account", &id, "note=x", "--no-input", "--db", other]);
    assert!(!avain.database().exists());
    assert_eq!(
        avain.json(&["--db", other, "show", "account", &id, "--json"])["note"],
        "x"
    );
    avain.fails(2, &["add", "account", "name=Acme", "--bogus"]);
}

#[test]
fn a_blank_variable_is_none_and_a_blank_option_is_refused() {
    let mut avain = Avain::new();
    avain.language = String::new();
    avain.today = String::new();
    assert_eq!(avain.ok(&["list", "account", "--json"]), "[]");
    for option in ["--db", "--lang", "--today"] {
        assert!(
            avain
                .fails(2, &[option, "", "list", "account"])
                .contains(option)
        );
    }
    let said = avain.fails(
        2,
        &["--db", "postgres://me:secret@host/plan", "list", "account"],
    );
    assert!(said.contains("--db") && !said.contains("secret"), "{said}");
    assert!(!avain.path("postgres:").exists());
}

#[test]
fn nobody_reading_is_no_failure_and_a_full_disk_is() {
    let avain = acme();
    let run = |arguments: &[&str], out: Stdio, err: Stdio| {
        let mut command = avain.command();
        command.args(arguments).stdout(out).stderr(err);
        command.status().unwrap().code()
    };
    let gone = || {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        Stdio::from(writer)
    };
    let list = ["list", "account", "--json"];
    assert_eq!(run(&list, gone(), Stdio::null()), Some(0));
    assert_eq!(
        run(&["show", "account", "x"], Stdio::null(), gone()),
        Some(3)
    );
    assert_eq!(run(&["undo"], Stdio::null(), gone()), Some(0));
    let full = || {
        Stdio::from(
            fs::OpenOptions::new()
                .write(true)
                .open("/dev/full")
                .unwrap(),
        )
    };
    assert_eq!(run(&list, full(), Stdio::null()), Some(1));
    assert_eq!(run(&["redo"], Stdio::null(), full()), Some(0));
}

#[test]
fn no_argument_comes_back_as_an_escape_code() {
    let avain = acme();
    let red = "\u{1b}[31mred\u{9b}1m\u{202e}";
    let cases: &[&[&str]] = &[
        &["show", "account", red],
        &["add", red, "name=x"],
        &["add", "account", red],
        &["set", "account", "Acme Oy", &format!("{red}=x")],
        &["add", "account", "name=x", &format!("status={red}")],
        &["list", "account", "--where", red],
        &["list", red],
        &["--today", red, "list", "account"],
        &["--lang", red, "list", "account"],
        &["--color", red, "list", "account"],
        &[red],
        &["list", "account", red],
        &[
            "--db",
            &format!("/dev/null/{red}"),
            "add",
            "account",
            "name=x",
        ],
        &["import", red, "--as", "account"],
        &["--db", red, "paths"],
        &["summary", "Acme Oy", "--format", red],
    ];
    for arguments in cases {
        let said = avain.run(arguments);
        let all = said.out + &said.err;
        assert!(!all.is_empty(), "{arguments:?} said nothing");
        let steers = |letter: char| letter.is_control() && letter != '\n' || letter == '\u{202e}';
        assert!(!all.contains(steers), "{arguments:?}: {all:?}");
    }
    avain.ok(&["set", "account", "Acme Oy", &format!("note={red}")]);
    let note = &avain.json(&["show", "account", "Acme Oy", "--json"])["note"];
    assert_eq!(note, "[31mred1m");
}

#[test]
fn a_long_value_is_refused_in_a_short_sentence() {
    let avain = acme();
    let long = "x".repeat(2_001);
    let cases = [
        format!("name={long}"),
        format!("customer_since={long}"),
        format!("{long}=x"),
        long,
    ];
    for assignment in &cases {
        let said = avain.fails(2, &["set", "account", "Acme Oy", assignment]);
        assert!(said.chars().count() < 600, "{said}");
    }
}

/// Commands that are refused, one a message.
const REFUSED: &[&[&str]] = &[
    &["nonsense"],
    &["add"],
    &["add", "nothing", "name=x"],
    &["add", "account", "nothing=x"],
    &["add", "account", "name"],
    &["add", "account"],
    &["add", "account", "name=x", "--bogus"],
    &["add", "account", "name=x", "status=x"],
    &["add", "account", "name=x", "customer_since=x"],
    &["add", "activity", "account=Acme Oy", "title=x", "time=x"],
    &["add", "opportunity", "account=Acme Oy", "name=x", "value=x"],
    &[
        "add",
        "opportunity",
        "account=Acme Oy",
        "name=x",
        "probability=x",
    ],
    &["add", "signal", "account=Acme Oy", "words=x", "raised_at=x"],
    &["add", "criterion", "name=x", "weight=x"],
    &["set", "account", "Acme Oy", "name="],
    &["set", "account", "Acme Oy", "name+=x"],
    &["set", "account", "acme oy", "note=x"],
    &["show", "account", "Nobody"],
    &["list", "account", "--where", "categories"],
    &["list", "stakeholder", "--where", "categories+=user"],
    &["list", "account", "--json", "--csv"],
    &["history", "account"],
    &["redo"],
    &["signal", "Acme Oy", " "],
    &["summary", "Acme Oy", "--format", "pdf"],
    &["year", "Acme Oy", "--year", "1"],
    &["--today", "x", "check"],
    &["--color", "x", "check"],
    &["--db", "", "check"],
    &["--db", "postgres://x", "check"],
    &["--db", "/dev/null/x", "add", "account", "name=x"],
    &["--db", ".", "list", "account"],
    &["import", "nowhere.csv", "--as", "account"],
    &["import", "-"],
    &["sample"],
];

#[test]
fn every_refusal_is_told_in_the_users_own_language() {
    let mut avain = acme();
    avain.ok(&["add", "account", "name=ACME OY"]);
    for arguments in REFUSED {
        let mut told = Vec::new();
        for language in ["en", "fi", "sv"] {
            language.clone_into(&mut avain.language);
            let said = avain.run(arguments);
            assert!((1..=4).contains(&said.code), "{arguments:?}: {said:?}");
            assert_eq!(said.out, "", "{arguments:?}");
            let words = said.err;
            assert!(words.starts_with("avain: "), "{arguments:?}: {words}");
            assert!(!words.contains(['{', '$']), "{arguments:?}: {words}");
            let english = ["error", "Usage", " the ", "possible values", "os error"];
            if language != "en" {
                let found = english.iter().find(|english| words.contains(**english));
                assert_eq!(found, None, "{arguments:?}: {words}");
            }
            told.push(words);
        }
        told.dedup();
        assert_eq!(told.len(), 3, "{arguments:?}: {told:?}");
    }
}

#[test]
fn help_is_in_the_users_own_language() {
    let avain = Avain::new();
    let cases = [
        ("fi", "Käyttö: avain"),
        ("sv", "Användning: avain"),
        ("en", "Usage: avain"),
    ];
    for (language, usage) in cases {
        for arguments in [
            &["--lang", language, "--help"][..],
            &["--lang", language, "list", "-h"],
        ] {
            let help = avain.ok(arguments);
            assert!(help.contains(usage), "{help}");
            assert_eq!(help.contains("Print help"), language == "en", "{help}");
            assert_eq!(help.contains("Options:"), language == "en", "{help}");
        }
    }
}

#[test]
fn the_language_is_the_options_then_the_configurations_then_the_workbenchs() {
    let mut avain = Avain::new();
    avain.language = String::new();
    let says = |avain: &Avain, word: &str| {
        let said = avain.fails(1, &["undo"]);
        assert!(said.contains(word), "{said}");
    };
    says(&avain, "nothing to undo");
    let state = avain.path(".local/state/avain");
    fs::create_dir_all(&state).unwrap();
    fs::write(state.join("language"), "fi\n").unwrap();
    says(&avain, "kumottavaa");
    let folder = avain.path(".config/avain");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("config.toml"), "language = \"sv\"\n").unwrap();
    says(&avain, "ångra");
    avain.language = "en".to_owned();
    says(&avain, "nothing to undo");
}

#[test]
fn a_living_pair_is_refused_by_its_name() {
    let avain = acme();
    let parts = [
        "add",
        "relationship",
        "colleague=Aino Salo",
        "stakeholder=Liisa Öljymäki",
    ];
    let id = avain.ok(&parts);
    let said = avain.fails(1, &parts);
    assert!(
        said.contains("Aino Salo Liisa Öljymäki") && said.contains(&id),
        "{said}"
    );
}

#[test]
fn a_class_answers_to_its_code_before_another_does_to_its_name() {
    let avain = Avain::new();
    let named = avain.ok(&["add", "account_class", "code=B", "name=A"]);
    let coded = avain.ok(&["add", "account_class", "code=A", "name=B"]);
    let shown =
        |reference: &str| avain.json(&["show", "account_class", reference, "--json"])["id"].clone();
    assert_eq!(shown("A"), json!(coded));
    assert_eq!(shown("b"), json!(named));
}

#[test]
fn namesakes_are_told_apart_by_the_account_at_hand_on_the_level_that_decides() {
    let avain = acme();
    for account in ["Beta", "Gamma"] {
        avain.ok(&["add", "account", &format!("name={account}")]);
        avain.ok(&[
            "add",
            "stakeholder",
            &format!("account={account}"),
            "name=Sam",
        ]);
    }
    let said = avain.fails(3, &["add", "reading", "stakeholder=Sam", "on=2026-01-01"]);
    assert_eq!(said.matches("stakeholder  Sam").count(), 2, "{said}");
    let visit = avain.ok(&["add", "activity", "account=Beta", "title=x", "theirs=Sam"]);
    assert_eq!(
        avain.json(&["show", "activity", &visit, "--json"])["theirs"][0]["name"],
        "Sam"
    );
    avain.ok(&["add", "stakeholder", "account=Acme Oy", "name=SAM"]);
    avain.fails(
        3,
        &[
            "add",
            "activity",
            "account=Acme Oy",
            "title=x",
            "theirs=Sam",
        ],
    );
}

#[test]
fn nothing_answers_to_a_blank_reference() {
    let avain = acme();
    avain.ok(&[
        "add",
        "feedback",
        "direction=from_customer",
        "on=2026-01-01",
    ]);
    avain.fails(3, &["show", "feedback", ""]);
    avain.fails(3, &["remove", "feedback", " "]);
}
