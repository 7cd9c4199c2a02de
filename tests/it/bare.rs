//! What is found of an account of which next to nothing is written yet: questions, and the few
//! things that hold of any account, counted by hand from the domain's list of findings.

use crate::support::avain::Avain;

/// From the first day: what nobody can have looked at yet waits thirty days.
const FIRST_DAY: &[&str] = &[
    "ask key-supplier-untold",
    "ask missing-information",
    "ask supplier-role-unset",
    "watch lever-unused",
];

/// Added when the account is thirty days old.
const LATER: &[&str] = &[
    "ask say-no-unanswered",
    "risk empty-arc",
    "risk mandate-missing",
    "risk no-deputy",
    "watch customer-feedback-late",
];

fn found(avain: &Avain) -> Vec<String> {
    let findings = avain.json(&["check", "--json"]);
    let findings = findings.as_array().unwrap().iter();
    let mut told: Vec<String> = findings
        .map(|one| {
            let word = |key: &str| one[key].as_str().unwrap().to_owned();
            format!("{} {}", word("severity"), word("code"))
        })
        .collect();
    told.sort();
    told
}

#[test]
fn nothing_is_found_in_an_empty_file() {
    assert_eq!(found(&Avain::new()), [""; 0]);
}

#[test]
fn a_name_and_an_owner_are_asked_about_and_not_scolded() {
    let mut avain = Avain::new();
    avain.ok(&["add", "colleague", "name=Aino Salo"]);
    avain.ok(&["add", "account", "name=Acme", "owner=Aino Salo"]);
    assert_eq!(found(&avain), FIRST_DAY);
    avain.today = "2026-12-20".to_owned();
    assert_eq!(found(&avain), FIRST_DAY, "the thirtieth day is not over");
    avain.today = "2026-12-22".to_owned();
    let mut all: Vec<&str> = FIRST_DAY.iter().chain(LATER).copied().collect();
    all.sort_unstable();
    assert_eq!(found(&avain), all);
}

#[test]
fn without_an_owner_that_alone_is_a_risk_on_the_first_day() {
    let avain = Avain::new();
    avain.ok(&["add", "account", "name=Acme"]);
    let risks: Vec<String> = found(&avain)
        .into_iter()
        .filter(|one| one.starts_with("risk") || one.starts_with("act"))
        .collect();
    assert_eq!(risks, ["risk no-owner"]);
}
