//! What it answers, as scripts read it: who leaves, the say-no test.

use serde_json::json;

use crate::support::avain::Avain;

/// Acme: Aino knows its one decider; sales of 100, costs of 80, ten hours of service.
fn acme() -> Avain {
    let avain = Avain::new();
    avain.ok(&["add", "colleague", "name=Aino"]);
    avain.ok(&["add", "colleague", "name=Matti"]);
    avain.ok(&["add", "account", "name=Acme", "owner=Aino", "deputy=Matti"]);
    avain.ok(&[
        "add",
        "stakeholder",
        "account=Acme",
        "name=Liisa",
        "categories=decider",
    ]);
    avain.ok(&[
        "add",
        "relationship",
        "colleague=Aino",
        "stakeholder=Liisa",
        "strength=1",
    ]);
    for (measure, amount) in [
        ("sales", "100"),
        ("direct_cost", "70"),
        ("service_cost", "10"),
        ("service_hours", "10"),
    ] {
        let (measure, amount) = (format!("measure={measure}"), format!("amount={amount}"));
        let figure = ["add", "figure", "account=Acme", "period=month"];
        let rest = ["period_start=2026-10-01", &measure, &amount];
        avain.ok(&[figure.as_slice(), rest.as_slice()].concat());
    }
    avain
}

#[test]
fn who_leaves_has_the_keys_of_the_contract() {
    let avain = acme();
    let id = |kind: &str, name: &str| {
        let id = avain.json(&["show", kind, name, "--json"])["id"].clone();
        json!({ "kind": kind, "id": id, "name": name })
    };
    let expected = json!({
        "euros_without_thread": 10_000,
        "accounts": [id("account", "Acme")],
        "deciders_unknown": [id("stakeholder", "Liisa")],
        "claims": 0,
        "activities": 0,
        "promises": 0,
        "introductions": [{
            "colleague": id("colleague", "Matti"),
            "stakeholder": id("stakeholder", "Liisa"),
            "repairs": 10_000,
        }],
    });
    assert_eq!(
        avain.json(&["whatif", "leaves", "Aino", "--json"]),
        expected
    );
    let both = avain.json(&["whatif", "leaves", "colleague:Aino", "Matti", "--json"]);
    assert_eq!(both["introductions"][0]["colleague"], json!(null));
    let worst = avain.json(&["whatif", "leaves", "--everybody", "--json"]);
    assert_eq!(worst[0]["people"], json!([id("colleague", "Aino")]));
    assert_eq!(worst[0]["euros_without_thread"], 10_000);
    assert_eq!(avain.run(&["whatif", "leaves", "Nobody"]).code, 3);
    assert_eq!(avain.run(&["whatif"]).code, 2);
}

#[test]
fn the_say_no_test_has_the_keys_of_the_contract() {
    let avain = acme();
    let expected = json!({
        "sales": 10_000,
        "margin": 2_000,
        "turnover_before": 10_000,
        "turnover_after": 0,
        "margin_before": 2_000,
        "margin_after": 0,
        "hhi_before": 1.0,
        "hhi_after": null,
        "hours_freed": 1_000,
        "price_cut_to_zero_margin": 0.2,
    });
    assert_eq!(
        avain.json(&["whatif", "without", "Acme", "--json"]),
        expected
    );
    assert_eq!(avain.run(&["whatif", "without", "Nobody"]).code, 3);
}

#[test]
fn a_report_says_what_does_not_fit_it() {
    let avain = acme();
    for arguments in [
        ["report", "without", "Acme", "--for", "customer"].as_slice(),
        &["report", "without", "Acme", "--about", "Aino"],
        &["report", "without", "Acme", "--from", "soon"],
        &["report", "without", "Acme", "--year", "2027"],
        &["report", "budget", "--year", "2027"],
        &["report", "summary", "Acme", "--to", "2026-11-01"],
        &["report", "top", "Acme"],
    ] {
        assert_eq!(avain.run(arguments).code, 2, "{arguments:?}");
    }
    avain.ok(&["report", "year", "Acme", "--year", "2027"]);
    let table = avain.ok(&["report", "without", "Acme", "--format", "csv"]);
    assert!(table.contains("Concentration (HHI),1,"), "{table}");
    let nothing = avain.run(&["whatif", "leaves", "--format", "csv"]);
    assert_eq!(nothing.code, 2, "no table: {nothing:?}");
}

#[test]
fn a_past_day_is_read_as_it_was_and_never_written() {
    let mut avain = acme();
    avain.today = "2026-12-24".to_owned();
    avain.ok(&["set", "account", "Acme", "industry=Paper"]);
    let industry = |arguments: &[&str]| avain.json(arguments)["industry"].clone();
    let show = ["show", "account", "Acme", "--json"];
    assert_eq!(industry(&show), "Paper");
    let past = [["asof", "2026-11-21"].as_slice(), show.as_slice()].concat();
    assert_eq!(industry(&past), json!(null));
    assert_eq!(
        avain.json(&["asof", "2026-11-20", "list", "account", "--json"]),
        json!([])
    );
    let report = avain.ok(&["asof", "2026-11-21", "report", "summary", "Acme"]);
    let said = "As it was at the end of 21 Nov 2026 · ";
    assert!(report.contains(said), "{report}");
    assert!(report.contains("Prepared 24 Dec 2026"), "{report}");
    let written = [
        "asof",
        "2026-11-21",
        "set",
        "account",
        "Acme",
        "industry=Board",
    ];
    assert_eq!(avain.run(&written).code, 2);
    assert_eq!(avain.run(&["asof", "soon", "check"]).code, 2);
    assert_eq!(
        avain
            .run(&["asof", "2026-11-21", "check", "--nonsense"])
            .code,
        2
    );
    let diff = avain.json(&["diff", "Acme", "2026-11-21", "2026-12-24", "--json"]);
    assert_eq!(
        (&diff["from"], &diff["to"]),
        (&json!("2026-11-21"), &json!("2026-12-24"))
    );
    assert_eq!(diff["changes"][0]["fields"], json!(["industry"]));
    assert_eq!(
        avain
            .run(&["diff", "Acme", "2026-12-24", "2026-11-21"])
            .code,
        2
    );
}

/// A quarter has one set of figures: that of its end by what is known today, whichever report tells
/// it, and the month that came in late counts.
#[test]
fn a_quarter_tells_the_same_in_every_report() {
    let mut avain = acme();
    avain.today = "2027-04-20".to_owned();
    for (month, amount) in [("2027-02", 40), ("2027-03", 50)] {
        let start = format!("period_start={month}-01");
        let amount = format!("amount={amount}");
        let figure = ["add", "figure", "account=Acme", "period=month"];
        let rest = ["measure=sales", &start, &amount];
        avain.ok(&[figure.as_slice(), rest.as_slice()].concat());
    }
    let diff = avain.json(&["diff", "Acme", "2026-Q4", "2027-Q1", "--json"]);
    let sales = |which: &str| diff["measures"][which]["sales"].clone();
    // Of 2027 nothing was known at the quarter's end.
    assert_eq!(sales("now"), json!(10_000.0));
    assert_eq!(sales("now_by_later_figures"), json!(19_000.0));
    let paper = avain.ok(&["diff", "Acme", "2026-Q4", "2027-Q1"]);
    let said = "2 figures for the time before 31 Mar 2027 came in after it";
    assert!(paper.contains("€190"), "{paper}");
    assert!(paper.contains(said), "{paper}");
    assert!(paper.contains("Prepared 20 Apr 2027"), "{paper}");
}

/// An act on several accounts stands in the history of each with what it did there.
#[test]
fn an_import_stands_in_the_history_of_its_account() {
    let avain = acme();
    avain.ok(&["add", "account", "name=Other"]);
    let file = avain.path("people.csv");
    std::fs::write(&file, "Account,Name\nAcme,Pekka\nOther,Ville\n").unwrap();
    let file = file.display().to_string();
    avain.ok(&["import", &file, "--as", "stakeholder"]);
    let history = avain.ok(&["report", "history", "Acme"]);
    assert!(history.contains("Imported 2 records"), "{history}");
    assert!(history.contains("Pekka"), "{history}");
    assert!(!history.contains("Ville"), "{history}");
}
