//! Short forms of the trial for the tables of cases: names in one line, and a journal.

#![cfg(test)]

use crate::domain::check::trial::{at_acme, book, check as check_names};
use crate::domain::check::{AccountCheck, Fix, Found};
use crate::domain::scene::Scene;
use crate::domain::{JournalFacts, Kind, Names, Records, Value};
use crate::i18n::Arg;

/// Runs a check on a script; `expected` names the records found, with commas. What mends each
/// must be fields the record has, and values they can hold.
pub fn check(check: &AccountCheck, lines: &str, expected: &str) {
    check_names(check, &[(lines, &listed(expected))]);
    for one in found(check, lines) {
        assert!(is_possible(&one.fix), "{:?} of {}", one.fix, check.code);
    }
}

fn is_possible(fix: &Fix) -> bool {
    let can_hold = |kind: Kind, (key, text): &(&str, String)| {
        let field = kind.field(key);
        field.is_some_and(|field| Value::from_plain(&field.ty, text).is_some())
    };
    match fix {
        Fix::Set(link, keys) => {
            !keys.is_empty() && keys.iter().all(|key| link.kind.field(key).is_some())
        }
        Fix::Add(kind, known) => known.iter().all(|known| can_hold(*kind, known)),
    }
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
