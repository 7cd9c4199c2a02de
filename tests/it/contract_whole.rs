//! The command line as scripts know it: lists, undo, history, search, findings, plans going out
//! and coming back.

use serde_json::json;

use crate::contract::acme;
use crate::support::avain::Avain;

#[test]
fn lists_are_narrowed_by_account_and_by_value() {
    let avain = Avain::sample();
    let ids = |arguments: &[&str]| avain.json(arguments).as_array().unwrap().len();
    let all = ids(&["list", "reading", "--json"]);
    let own = ids(&["list", "reading", "--account", "Kaarna Paper Oy", "--json"]);
    assert!(
        0 < own && own < all,
        "by the chain of ownership: {own} of {all}"
    );
    let deciders = ids(&[
        "list",
        "stakeholder",
        "--where",
        "categories=decider",
        "--json",
    ]);
    let blank = ids(&[
        "list",
        "stakeholder",
        "--where",
        "categories=decider",
        "--where",
        "need=",
        "--json",
    ]);
    assert!(0 < blank && blank < deciders);
    let owned = avain.json(&["list", "account", "--where", "owner=Aino Salo", "--json"]);
    assert!(
        owned
            .as_array()
            .unwrap()
            .iter()
            .all(|one| one["owner"]["name"] == "Aino Salo")
    );
    let csv = avain.ok(&["list", "account", "--csv"]);
    assert!(csv.starts_with("id,name,business_id,"), "{csv}");
    assert!(!avain.ok(&["list", "stakeholder"]).contains('\u{1b}'));
}

#[test]
fn undo_and_redo_survive_and_tell_in_words() {
    let avain = acme();
    avain.ok(&["set", "account", "Acme Oy", "industry=Paper"]);
    let industry = || avain.json(&["show", "account", "Acme Oy", "--json"])["industry"].clone();
    let said = avain.run(&["undo"]);
    assert!(
        said.err.contains("Acme Oy") && said.out.is_empty(),
        "{said:?}"
    );
    assert_eq!(industry(), json!(null));
    avain.ok(&["undo"]);
    avain.ok(&["undo"]);
    assert_eq!(avain.ok(&["list", "stakeholder", "--json"]), "[]");
    for _ in 0..3 {
        avain.ok(&["redo"]);
    }
    assert_eq!(industry(), json!("Paper"));
    avain.ok(&["undo"]);
    avain.ok(&["set", "account", "Acme Oy", "note=new"]);
    avain.fails(1, &["redo"]);
    let mut finnish = avain;
    finnish.language = "fi".to_owned();
    let said = finnish.run(&["undo"]);
    assert!(said.err.starts_with("Kumottu: "), "{said:?}");
}

#[test]
fn history_tells_who_did_what_and_when() {
    let avain = acme();
    avain.ok(&["set", "account", "Acme Oy", "industry=Paper"]);
    let history = avain.json(&["history", "account", "Acme Oy", "--json"]);
    let entries = history.as_array().unwrap();
    assert_eq!(entries.len(), 2);
    let keys: Vec<&String> = entries[0].as_object().unwrap().keys().collect();
    assert_eq!(keys, ["id", "at", "actor", "account", "entry", "label"]);
    assert_eq!(entries[0]["actor"], "Aino Salo");
    assert_eq!(entries[0]["account"]["name"], "Acme Oy");
    assert_eq!(entries[0]["entry"], "change");
    assert!(
        entries[0]["label"].as_str().unwrap().contains("Industry"),
        "{entries:?}"
    );
    let text = avain.ok(&["history", "account", "Acme Oy"]);
    assert!(
        text.contains("    Industry: – → Paper"),
        "field history: {text}"
    );
    assert_eq!(
        avain.json(&["history", "--json"])[2]["account"],
        json!(null),
        "a colleague is nobody's"
    );
}

#[test]
fn search_folds_case_and_diacritics_over_every_text() {
    let avain = acme();
    avain.ok(&[
        "add",
        "claim",
        "account=Acme Oy",
        "topic=need",
        "text=Haluaa säästöä energiassa",
        "basis=fact",
        "on=2026-01-01",
    ]);
    let names = |words: &[&str]| {
        let mut arguments = vec!["search", "--json"];
        arguments.extend(words);
        let hits = avain.json(&arguments);
        hits.as_array()
            .unwrap()
            .iter()
            .map(|hit| hit["name"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&["oljymaki"]), ["Liisa Öljymäki"]);
    assert_eq!(
        names(&["ENERGIASSA", "saasto"]),
        ["Haluaa säästöä energiassa"]
    );
    assert_eq!(names(&["energiassa", "nowhere"]), Vec::<String>::new());
}

#[test]
fn check_and_measure_have_the_shapes_of_the_contract() {
    let avain = Avain::sample();
    let said = avain.run(&["check", "--json"]);
    assert_eq!(said.code, 5, "something says act now");
    let findings: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    for finding in findings.as_array().unwrap() {
        let keys: Vec<&String> = finding.as_object().unwrap().keys().collect();
        assert_eq!(
            keys,
            ["code", "severity", "account", "sentence", "records", "fix"]
        );
        assert!(
            finding["fix"].as_str().unwrap().starts_with("avain "),
            "{finding}"
        );
        assert!(
            !finding["sentence"].as_str().unwrap().contains('$'),
            "{finding}"
        );
    }
    let measures = avain.json(&["measure", "--json"]);
    assert_eq!(
        measures.as_array().unwrap().len(),
        8,
        "every account, lost ones too"
    );
    let sales = &measures[2]["measures"]["sales"];
    assert_eq!(sales["unit"], "cents");
    assert!(sales["value"].is_i64(), "{sales}");
    let portfolio = avain.json(&["measure", "--portfolio", "--json"]);
    assert_eq!(portfolio["measures"]["hhi"]["unit"], "ratio");
    assert_eq!(portfolio.get("account"), None);
    let empty = Avain::new();
    empty.ok(&["add", "account", "name=Acme"]);
    let one = &empty.json(&["measure", "--account", "Acme", "--json"])[0]["measures"]["sales"];
    assert_eq!(one["value"], json!(null));
    assert!(one["why"].as_str().is_some_and(|why| !why.is_empty()));
}

#[test]
fn a_signal_is_one_command() {
    let avain = acme();
    let id = avain.ok(&[
        "signal",
        "Acme Oy",
        "They asked for another offer",
        "--kind",
        "cutting",
    ]);
    let signal = avain.json(&["show", "signal", &id, "--json"]);
    assert_eq!(signal["raised_at"], "2026-11-21T12:00+00:00");
    assert_eq!(signal["raised_by"]["name"], "Aino Salo");
    assert_eq!(signal["kind"], "cutting");
    let codes = avain.run(&["check", "--json"]);
    assert_eq!(codes.code, 5);
    assert!(codes.out.contains("signal-burning"));
}

#[test]
fn the_plan_goes_out_and_comes_back_byte_for_byte() {
    let avain = Avain::sample();
    let plan = avain.path("plan.json");
    let plan = plan.to_str().unwrap();
    avain.ok(&["remove", "stakeholder", "Rita Oja"]);
    avain.ok(&["export", "--format", "json", "-o", plan]);
    let other = Avain::new();
    other.ok(&["import", plan]);
    assert_eq!(
        other.run(&["export"]).out,
        std::fs::read_to_string(plan).unwrap()
    );
    let again = other.run(&["import", plan]);
    assert!(again.err.contains("0 records made, 0 changed"), "{again:?}");
    avain.fails(1, &["export", "-o", plan]);
    avain.ok(&["export", "-o", plan, "--yes"]);
}

#[test]
fn one_account_goes_out_with_all_it_names() {
    let avain = Avain::sample();
    let plan = avain.path("kaarna.json");
    avain.ok(&["export", "Kaarna Paper Oy", "-o", plan.to_str().unwrap()]);
    let other = Avain::new();
    other.ok(&["import", plan.to_str().unwrap()]);
    let names: Vec<String> = other
        .ok(&["list", "account", "--csv"])
        .lines()
        .skip(1)
        .map(str::to_owned)
        .collect();
    assert_eq!(names.len(), 1);
    let measure = |avain: &Avain| {
        avain.json(&["measure", "--account", "Kaarna Paper Oy", "--json"])[0]["measures"]["coverage_one"].clone()
    };
    assert_eq!(measure(&other), measure(&avain));
}

#[test]
fn completions_man_and_paths_are_made_from_the_table() {
    let avain = Avain::new();
    for shell in ["bash", "zsh", "fish"] {
        assert!(avain.ok(&["completions", shell]).contains("history"));
    }
    assert!(avain.ok(&["man"]).contains(".TH avain"));
    assert!(avain.ok(&["paths"]).contains("avain.db"));
    let said = avain.run(&["--help"]);
    assert_eq!(said.code, 0);
    for command in avain::cli::COMMANDS {
        assert!(
            said.out.contains(command.name),
            "{} is not in help",
            command.name
        );
    }
}

#[test]
fn without_a_terminal_the_first_screen_is_text() {
    let avain = Avain::sample();
    let said = avain.run(&[]);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(
        said.out.starts_with("What needs you today\n"),
        "{}",
        said.out
    );
    assert!(said.out.contains("Kaarna Paper Oy"));
    assert!(!said.out.contains('\u{1b}'));
    let empty = Avain::new();
    assert_eq!(empty.run(&[]).code, 0);
}

#[test]
fn the_sample_needs_an_empty_file_and_leaves_yours_alone() {
    let avain = Avain::sample();
    let said = avain.fails(1, &["sample"]);
    assert!(said.contains("--sample"), "{said}");
    let own = Avain::new();
    own.ok(&["--sample", "list", "account"]);
    assert!(!own.database().exists(), "your own file is left alone");
}

#[test]
fn a_customer_activity_marked_done_makes_its_interaction_in_the_same_entry() {
    let avain = acme();
    let title = "title=Visit";
    let theirs = "theirs=Liisa Öljymäki";
    avain.ok(&[
        "add",
        "activity",
        "account=Acme Oy",
        title,
        theirs,
        "kind=meeting",
    ]);
    avain.ok(&[
        "set",
        "activity",
        "Visit",
        "status=done",
        "done_on=2026-11-20",
    ]);
    let met = avain.json(&["list", "interaction", "--json"]);
    assert_eq!(met.as_array().unwrap().len(), 1);
    assert_eq!(met[0]["on"], "2026-11-20");
    assert_eq!(met[0]["activity"]["name"], "Visit");
    avain.ok(&["set", "activity", "Visit", "status=planned"]);
    avain.ok(&["set", "activity", "Visit", "status=done"]);
    assert_eq!(
        avain
            .json(&["list", "interaction", "--json"])
            .as_array()
            .unwrap()
            .len(),
        1,
        "once"
    );
    for _ in 0..3 {
        avain.ok(&["undo"]);
    }
    assert_eq!(
        avain.ok(&["list", "interaction", "--json"]),
        "[]",
        "one act, one undo"
    );
}

#[test]
fn a_review_keeps_the_measures_and_findings_of_its_day() {
    let avain = acme();
    avain.ok(&[
        "add",
        "plan",
        "account=Acme Oy",
        "kind=account_plan",
        "year=2026",
    ]);
    let id = avain.ok(&[
        "add",
        "review",
        "plan=Acme Oy 2026",
        "period=2026-Q4",
        "verdict=on_track",
    ]);
    let review = avain.json(&["show", "review", &id, "--json"]);
    assert_eq!(
        review["measures"]["sales"],
        json!({"value": null, "unit": "cents"})
    );
    let codes: Vec<&str> = review["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["code"].as_str().unwrap())
        .collect();
    assert!(codes.contains(&"no-owner"), "{codes:?}");
    avain.fails(2, &["set", "review", &id, "measures={}"]);
}

#[test]
fn a_review_without_a_terminal_asks_nothing_and_writes_nothing() {
    let avain = acme();
    let told = avain.fails(1, &["review", "Acme Oy"]);
    assert!(told.contains("avain add plan"), "{told}");
    let plan = avain.ok(&[
        "add",
        "plan",
        "account=Acme Oy",
        "kind=account_plan",
        "year=2026",
    ]);
    avain.ok(&["add", "goal", &format!("plan={plan}"), "name=Two new mills"]);
    let before = avain.ok(&["history", "--json"]);
    let said = avain.run(&["review", "Acme Oy"]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.out.contains("Two new mills"), "{}", said.out);
    assert!(said.err.contains("period=2026-Q4"), "{}", said.err);
    avain.fails(2, &["review", "Acme Oy", "--period", "last"]);
    assert_eq!(avain.ok(&["history", "--json"]), before);
    assert_eq!(avain.ok(&["list", "review", "--json"]), "[]");
}
