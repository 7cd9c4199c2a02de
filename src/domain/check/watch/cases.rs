//! Short forms of the trial for the tables of cases: names in one line, and a journal.

#![cfg(test)]

use crate::domain::check::trial::{at_acme, book, check as check_names};
use crate::domain::check::{AccountCheck, Found};
use crate::domain::scene::Scene;
use crate::domain::{JournalFacts, Names, Records};
use crate::i18n::Arg;

/// Runs a check on a script; `expected` names the records found, with commas.
pub fn check(check: &AccountCheck, lines: &str, expected: &str) {
    check_names(check, &[(lines, &listed(expected))]);
}

/// What a check finds on a script.
pub fn found(check: &AccountCheck, lines: &str) -> Vec<Found> {
    at_acme(&book(lines), check.run)
}

/// An argument of a sentence.
pub fn arg<'a>(found: &'a Found, name: &str) -> Option<&'a Arg> {
    let mut args = found.sentence.args.iter();
    args.find(|(known, _)| known == name).map(|(_, arg)| arg)
}

/// Runs a check on a script and a journal that knows of its records.
pub fn check_with_journal(
    check: &AccountCheck,
    lines: &str,
    journal: &dyn Fn(&Records) -> JournalFacts,
    expected: &str,
) {
    let book = book(lines);
    let found = at_acme(&book, |scene| {
        let journal = journal(scene.book.own);
        (check.run)(&Scene {
            journal: &journal,
            ..*scene
        })
    });
    let records = found.iter().flat_map(|one| &one.records);
    let names: Vec<String> = records.map(|link| book.name(*link)).collect();
    assert_eq!(names, listed(expected), "{} on {lines}", check.code);
}

fn listed(names: &str) -> Vec<&str> {
    let names = names.split(", ");
    names.filter(|name| !name.is_empty()).collect()
}
