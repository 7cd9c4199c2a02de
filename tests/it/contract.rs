//! The command line as scripts know it: keys, links, sets, clearing, cents, exit codes, errors.

use serde_json::json;

use crate::support::avain::Avain;

/// An account with two people, ready for more.
pub fn acme() -> Avain {
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
    assert!(said.contains(": Aino Salo Liisa Öljymäki."), "{said}");
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
