//! Records from files nobody here wrote.

use std::fs;
use std::path::PathBuf;

use serde_json::json;

use crate::support::avain::Avain;

fn fixture(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name);
    path.to_str().unwrap().to_owned()
}

#[test]
fn accounts_of_a_crm_come_in_by_a_map_and_only_once() {
    let avain = Avain::new();
    let map = "Id=external_id,Name=name,Industry=industry,Website=website,BillingCountry=country";
    let arguments = [
        "import",
        &fixture("crm/sfdc-workshop-Account.csv"),
        "--as",
        "account",
        "--map",
        map,
    ];
    let dry: Vec<&str> = arguments.iter().copied().chain(["--dry-run"]).collect();
    assert!(avain.run(&dry).err.contains("22 records made"));
    assert_eq!(avain.ok(&["list", "account", "--json"]), "[]");
    avain.ok(&arguments);
    let accounts = avain.json(&["list", "account", "--json"]);
    assert_eq!(accounts.as_array().unwrap().len(), 22);
    assert_eq!(accounts[1]["name"], "Walker Henson and Compton");
    assert_eq!(accounts[1]["industry"], "Finance");
    assert_eq!(accounts[1]["external_id"], "001Ec00000GGw3hIAD");
    let again = avain.run(&arguments);
    assert!(
        again.err.contains("0 records made, 0 changed, 22 already"),
        "{again:?}"
    );
    assert_eq!(
        avain.json(&["history", "--json"]).as_array().unwrap().len(),
        1,
        "one entry for all"
    );
}

#[test]
fn rows_that_do_not_fit_are_listed_and_the_others_taken_in() {
    let avain = Avain::new();
    avain.ok(&["add", "account", "name=Acme"]);
    let file = avain.path("people.csv");
    let text = "account,name,formal_power,categories\r\n\
                Acme,Åsa,5,\"decider,user\"\r\n\
                Nobody,Bo,1,\r\n\
                Acme,,1,\r\n\
                Acme,Cai,9,\r\n\
                Acme,Dag,1,,extra\r\n\
                Acme,'=Eva,2,user\r\n";
    fs::write(&file, text).unwrap();
    let said = avain.run(&["import", file.to_str().unwrap(), "--as", "stakeholder"]);
    assert_eq!(said.code, 1);
    for words in [
        "  3, account: No account",
        "  4: stakeholder needs name",
        "  5, formal_power: stakeholder.formal_power",
        "  6: line 6 has 5",
    ] {
        assert!(said.err.contains(words), "{words}: {}", said.err);
    }
    let people = avain.json(&["list", "stakeholder", "--json"]);
    let names: Vec<&str> = people
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    assert_eq!(
        names,
        ["Åsa", "=Eva"],
        "the guarding apostrophe comes off again"
    );
    assert_eq!(people[0]["categories"], json!(["decider", "user"]));
}

#[test]
fn what_cannot_be_read_is_refused_with_a_sentence() {
    let avain = Avain::new();
    let cases: &[(&str, &[&str], &str)] = &[
        (
            "crm/frictionless-latin1.csv",
            &["--as", "account", "--encoding", "utf-8"],
            "line 3",
        ),
        (
            "crm/sf-dl-csvtext_BOM_UTF16LE.csv",
            &["--as", "account"],
            "--map",
        ),
        (
            "crm/thunderbird-csv_no_header.csv",
            &["--as", "account"],
            "--map",
        ),
        ("crm/frictionless-bom.csv", &[], "--as"),
        ("xlsx/calamine-pass_protected.xlsx", &[], "password"),
        ("nasty/blns.json", &["--as", "account"], "list of objects"),
        (
            "crm/sfdc-workshop-Account.csv",
            &["--as", "account", "--map", "Nam=name"],
            "Nam",
        ),
        (
            "crm/sfdc-workshop-Account.csv",
            &["--as", "account", "--map", "Name=nam"],
            "business_id",
        ),
        ("nowhere.csv", &["--as", "account"], "nowhere.csv"),
    ];
    for (file, arguments, words) in cases {
        let mut all = vec!["import"];
        let file = fixture(file);
        all.push(&file);
        all.extend(*arguments);
        let said = avain.run(&all);
        assert_ne!(said.code, 0, "{all:?}");
        assert!(said.err.contains(words), "{all:?}: {}", said.err);
    }
    assert_eq!(avain.ok(&["list", "account", "--json"]), "[]");
}
