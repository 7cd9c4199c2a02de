//! The command line as scripts know it: keys, links, sets, clearing, cents, exit codes, errors.

use serde_json::json;

use crate::support::avain::Avain;

/// An account with two people, ready for more.
fn acme() -> Avain {
    let avain = Avain::new();
    avain.ok(&["add", "account", "name=Acme Oy"]);
    avain.ok(&["add", "colleague", "name=Aino Salo", "level=executive"]);
    avain.ok(&[
        "add",
        "stakeholder",
        "account=Acme Oy",
        "name=Liisa Öljymäki",
        "formal_power=5",
    ]);
    avain
}

#[test]
fn add_set_and_remove_print_the_id_and_nothing_else() {
    let avain = Avain::new();
    let id = avain.run(&["add", "account", "name=Acme"]);
    assert_eq!(id.out.lines().count(), 1);
    assert_eq!(id.out.trim_end().len(), 36);
    assert_eq!(id.err, "");
    let id = id.out.trim_end().to_owned();
    assert_eq!(avain.ok(&["set", "account", "acme", "industry=Paper"]), id);
    assert_eq!(avain.ok(&["remove", "account", &id[..8]]), id);
    assert_eq!(avain.ok(&["list", "account", "--json"]), "[]");
}

#[test]
fn json_has_every_key_and_the_shapes_of_the_contract() {
    let avain = acme();
    avain.ok(&["set", "account", "Acme Oy", "owner=Aino Salo"]);
    let record = avain.json(&["show", "account", "Acme Oy", "--json"]);
    let keys: Vec<&String> = record.as_object().unwrap().keys().collect();
    assert_eq!(&keys[..5], ["id", "record", "created", "changed", "name"]);
    assert_eq!(keys[keys.len() - 2..], ["source_system", "external_id"]);
    assert_eq!(record["record"], "account");
    assert_eq!(record["business_id"], json!(null));
    assert_eq!(record["created"], "2026-11-21T12:00+00:00");
    assert_eq!(record["owner"]["kind"], "colleague");
    assert_eq!(record["owner"]["name"], "Aino Salo");
    assert_eq!(record["owner"].as_object().unwrap().len(), 3);
    let person = avain.json(&["show", "stakeholder", "liisa öljymäki", "--json"]);
    assert_eq!(person["categories"], json!([]));
    assert_eq!(person["formal_power"], 5);
}

#[test]
fn values_are_typed_as_people_write_them() {
    let avain = acme();
    let cases = [
        ("opportunity", "value=1234.5", "value", json!(123_450)),
        ("opportunity", "value=1 234,50", "value", json!(123_450)),
        ("opportunity", "value=-0.05", "value", json!(-5)),
        ("opportunity", "probability=65", "probability", json!(65)),
        (
            "opportunity",
            "expected_on=2026-12-31",
            "expected_on",
            json!("2026-12-31"),
        ),
        ("activity", "time=9:30", "time", json!("09:30")),
        ("activity", "key=yes", "key", json!(true)),
        ("activity", "key=no", "key", json!(false)),
        ("activity", "ours=Aino Salo", "title", json!("x")),
        ("negotiation", "limit=a\nb", "limit", json!("a\nb")),
        ("promise", "discount=7.5", "discount", json!(7.5)),
        ("promise", "hours=8", "hours", json!(8)),
    ];
    for (kind, assignment, key, expected) in cases {
        let name = match kind {
            "activity" => "title=x",
            "promise" => "text=x",
            _ => "name=x",
        };
        let mut arguments = vec!["add", kind, "account=Acme Oy", name, assignment];
        if kind == "promise" {
            arguments.push("direction=ours");
        }
        let id = avain.ok(&arguments);
        let record = avain.json(&["show", kind, &id, "--json"]);
        assert_eq!(record[key], expected, "{kind} {assignment}");
    }
    let id = avain.ok(&[
        "add",
        "signal",
        "account=Acme Oy",
        "words=x",
        "raised_at=2026-11-21T17:14",
    ]);
    let signal = avain.json(&["show", "signal", &id, "--json"]);
    assert_eq!(signal["raised_at"], "2026-11-21T17:14+00:00");
}

#[test]
fn sets_are_replaced_added_to_and_taken_from() {
    let avain = acme();
    let person = |assignment: &str| {
        avain.ok(&["set", "stakeholder", "Liisa Öljymäki", assignment]);
        avain.json(&["show", "stakeholder", "Liisa Öljymäki", "--json"])["categories"].clone()
    };
    assert_eq!(
        person("categories=user,decider"),
        json!(["decider", "user"])
    );
    assert_eq!(
        person("categories+=technical_influencer"),
        json!(["decider", "technical_influencer", "user"])
    );
    assert_eq!(
        person("categories-=decider"),
        json!(["technical_influencer", "user"])
    );
    assert_eq!(person("categories="), json!([]));
    avain.ok(&["add", "colleague", "name=Berg, Maria"]);
    avain.ok(&[
        "add",
        "activity",
        "account=Acme Oy",
        "title=Visit",
        "ours=\"Berg, Maria\",Aino Salo",
    ]);
    let visit = avain.json(&["show", "activity", "Visit", "--json"]);
    let names: Vec<&str> = visit["ours"]
        .as_array()
        .unwrap()
        .iter()
        .map(|link| link["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["Aino Salo", "Berg, Maria"]);
}

#[test]
fn clearing_blanks_a_field_and_refuses_a_required_one() {
    let avain = acme();
    avain.ok(&["set", "account", "Acme Oy", "industry=Paper"]);
    avain.ok(&["set", "account", "Acme Oy", "industry="]);
    assert_eq!(
        avain.json(&["show", "account", "Acme Oy", "--json"])["industry"],
        json!(null)
    );
    let said = avain.fails(2, &["set", "account", "Acme Oy", "name="]);
    assert!(said.contains("name"), "{said}");
}

#[test]
fn exit_codes_and_errors_say_what_to_do() {
    let avain = acme();
    avain.ok(&["add", "account", "name=ACME OY"]);
    let cases: &[(i32, &[&str], &str)] = &[
        (2, &["add", "accont", "name=x"], "account_class"),
        (2, &["add", "account", "nam=x"], "business_id"),
        (2, &["add", "account"], "name"),
        (2, &["add", "account", "name"], "field=value"),
        (
            2,
            &["add", "account", "name=x", "customer_since=21.11.2026"],
            "2026-11-21",
        ),
        (
            2,
            &["add", "account", "name=x", "status=open"],
            "prospect, active, lost",
        ),
        (
            2,
            &[
                "add",
                "opportunity",
                "account=Acme Oy",
                "name=x",
                "value=1.234",
            ],
            "1234.50",
        ),
        (
            2,
            &[
                "add",
                "opportunity",
                "account=Acme Oy",
                "name=x",
                "probability=101",
            ],
            "100",
        ),
        (2, &["set", "account", "Acme Oy", "name+=x"], "name"),
        (2, &["nonsense"], "nonsense"),
        (2, &["list", "account", "--where", "nam=x"], "business_id"),
        (2, &["--today", "tomorrow", "list", "account"], "2026-11-21"),
        (3, &["show", "account", "Nobody"], "Nobody"),
        (
            3,
            &["add", "stakeholder", "account=Nobody", "name=x"],
            "Nobody",
        ),
        (3, &["set", "account", "acme oy", "industry=x"], "ACME OY"),
        (3, &["summary", "Nobody"], "Nobody"),
        (1, &["redo"], "redo"),
    ];
    for (code, arguments, words) in cases {
        let said = avain.fails(*code, arguments);
        assert!(said.contains(words), "{arguments:?}: {said}");
    }
    let count = avain
        .json(&["list", "account", "--json"])
        .as_array()
        .unwrap()
        .len();
    assert_eq!(count, 2, "no error changed anything");
}

#[test]
fn an_error_in_one_assignment_changes_nothing() {
    let avain = acme();
    avain.fails(
        2,
        &["set", "account", "Acme Oy", "industry=Paper", "status=none"],
    );
    assert_eq!(
        avain.json(&["show", "account", "Acme Oy", "--json"])["industry"],
        json!(null)
    );
    let before = avain.json(&["history", "--json"]).as_array().unwrap().len();
    avain.ok(&["set", "account", "Acme Oy", "name=Acme Oy"]);
    let after = avain.json(&["history", "--json"]).as_array().unwrap().len();
    assert_eq!(before, after, "no difference, no entry");
}

#[test]
fn references_are_ids_names_and_starts_of_ids() {
    let avain = Avain::new();
    let a = avain.ok(&["add", "account", "name=Acme"]);
    avain.ok(&["add", "account", "name=ACME"]);
    assert_eq!(
        avain.ok(&["set", "account", "Acme", "note=x"]),
        a,
        "the exact name comes first"
    );
    assert_eq!(avain.ok(&["set", "account", &a, "note=x"]), a);
    let said = avain.fails(3, &["show", "account", "aCmE"]);
    assert!(said.contains(&a), "ambiguity lists the ids: {said}");
    avain.fails(3, &["show", "account", &a[..7]]);
    avain.ok(&["add", "account_class", "code=A", "name=Key customers"]);
    avain.ok(&["set", "account", &a, "class=key customers"]);
    assert_eq!(
        avain.json(&["show", "account", &a, "--json"])["class"]["name"],
        "A"
    );
}

#[test]
fn names_of_plans_series_and_pairs() {
    let avain = acme();
    let cases: &[(&str, &[&str], &str)] = &[
        (
            "plan",
            &["account=Acme Oy", "kind=account_plan", "year=2026"],
            "Acme Oy 2026",
        ),
        (
            "plan",
            &["kind=sales_plan", "year=2026", "owner=Aino Salo"],
            "Aino Salo 2026",
        ),
        ("goal", &["plan=Acme Oy 2026", "name=Grow"], "Grow"),
        (
            "reading",
            &["stakeholder=Liisa Öljymäki", "on=2026-11-01", "stance=1"],
            "Liisa Öljymäki 2026-11-01",
        ),
        (
            "role_reading",
            &["account=Acme Oy", "on=2026-10-01"],
            "Acme Oy 2026-10-01",
        ),
        (
            "claim",
            &[
                "account=Acme Oy",
                "topic=market",
                "text=It grows",
                "basis=fact",
                "on=2026-10-01",
            ],
            "It grows",
        ),
        (
            "risk",
            &["account=Acme Oy", "item=can_say_no", "answer=yes"],
            "can_say_no",
        ),
        (
            "risk",
            &["account=Acme Oy", "item=own", "words=Tender"],
            "Tender",
        ),
    ];
    for (kind, assignments, name) in cases {
        let mut arguments = vec!["add", kind];
        arguments.extend(*assignments);
        let id = avain.ok(&arguments);
        let shown = avain.json(&["show", kind, name, "--json"]);
        assert_eq!(shown["id"], json!(id), "{kind} {name}");
    }
    assert_eq!(
        avain.json(&["show", "claim", "It grows", "--json"])["audience"],
        "internal",
        "the default is filled in"
    );
}

#[test]
fn a_pair_is_one_row_whoever_makes_it() {
    let avain = acme();
    let parts = ["colleague=Aino Salo", "stakeholder=Liisa Öljymäki"];
    let id = avain.ok(&[
        "add",
        "relationship",
        parts[0],
        parts[1],
        "strength=2",
        "topic=Golf",
    ]);
    let said = avain.fails(
        1,
        &["add", "relationship", parts[1], parts[0], "strength=1"],
    );
    assert!(said.contains("relationship"), "{said}");
    avain.ok(&["remove", "relationship", &id]);
    assert_eq!(
        avain.ok(&["add", "relationship", parts[0], parts[1], "strength=3"]),
        id,
        "revived"
    );
    let row = avain.json(&["show", "relationship", &id, "--json"]);
    assert_eq!(
        (row["strength"].clone(), row["topic"].clone()),
        (json!(3), json!("Golf"))
    );
    avain.ok(&["add", "colleague", "name=Matti"]);
    avain.fails(2, &["set", "relationship", &id, "colleague=Matti"]);
}

#[test]
fn removal_takes_what_is_owned_and_leaves_names_behind() {
    let avain = acme();
    avain.ok(&[
        "add",
        "reading",
        "stakeholder=Liisa Öljymäki",
        "on=2026-11-01",
        "stance=1",
    ]);
    avain.ok(&[
        "add",
        "promise",
        "account=Acme Oy",
        "direction=ours",
        "text=x",
        "stakeholder=Liisa Öljymäki",
    ]);
    avain.ok(&["remove", "stakeholder", "Liisa Öljymäki"]);
    assert_eq!(avain.ok(&["list", "reading", "--json"]), "[]");
    let promise = &avain.json(&["list", "promise", "--json"])[0];
    assert_eq!(promise["stakeholder"]["name"], "Liisa Öljymäki");
    assert_eq!(promise["stakeholder"]["removed"], true);
    avain.ok(&["undo"]);
    assert_eq!(
        avain
            .json(&["list", "reading", "--json"])
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let promise = &avain.json(&["list", "promise", "--json"])[0];
    assert_eq!(promise["stakeholder"].get("removed"), None);
}

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
