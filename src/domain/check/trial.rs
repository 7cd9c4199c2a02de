//! What the tables of cases of the checks run on: a small portfolio written as a script.

#![cfg(test)]

use chrono::NaiveDate;

use super::{AccountCheck, Found, PortfolioCheck};
use crate::domain::portfolio::Portfolio;
use crate::domain::rules::Rules;
use crate::domain::scene::Scene;
use crate::domain::{Book, Ids, Names, Now, script};
use crate::i18n::{Language, Texts};

/// Noon of Saturday 21 November 2026.
pub fn now() -> Now {
    Now::noon(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap())
}

/// The account `Acme`, made 400 days ago, and the lines given, written on the same day unless
/// an `@` line says otherwise.
pub fn book(lines: &str) -> Book {
    let text = format!("@ {{-400d}} \"Aino Salo\"\nadd account name=Acme\n{lines}");
    let script = script::run(&text, "Aino Salo", now(), &mut Ids::new(0, 1, None));
    Book::of_everything(
        script
            .unwrap_or_else(|error| panic!("{error:?} in {lines}"))
            .records,
    )
}

/// Looks at `Acme` with the portfolio around it.
pub fn at_acme<T>(book: &Book, look: impl Fn(&Scene) -> T) -> T {
    let portfolio = Portfolio::of(book, Rules::standard(), now());
    let acme = book.accounts().find(|one| one.account.name == "Acme");
    look(&Scene {
        book: acme.unwrap(),
        portfolio: &portfolio,
        rules: Rules::standard(),
        now: now(),
    })
}

/// Runs a check of an account on cases: script lines, and the names of the records found, in the
/// check's own order. Every sentence must be whole in every language.
pub fn check(check: &AccountCheck, cases: &[(&str, &[&str])]) {
    for (lines, expected) in cases {
        let book = book(lines);
        let found = at_acme(&book, check.run);
        assert_eq!(names(&book, &found), *expected, "{} on {lines}", check.code);
        for one in &found {
            assert_worded(check.code, one);
        }
    }
}

/// The same for a check of the portfolio: what it finds of any account and of the whole.
#[allow(dead_code)] // no check of the portfolio stands yet
pub fn check_portfolio(check: &PortfolioCheck, cases: &[(&str, &[&str])]) {
    for (lines, expected) in cases {
        let book = book(lines);
        let portfolio = Portfolio::of(&book, Rules::standard(), now());
        let found = (check.run)(&portfolio, &book.frame, Rules::standard(), now());
        let found: Vec<Found> = found.into_iter().map(|(_, found)| found).collect();
        assert_eq!(names(&book, &found), *expected, "{} on {lines}", check.code);
        for one in &found {
            assert_worded(check.code, one);
        }
    }
}

fn names(book: &Book, found: &[Found]) -> Vec<String> {
    let records = found.iter().flat_map(|one| &one.records);
    records.map(|link| book.name(*link)).collect()
}

fn assert_worded(code: &str, found: &Found) {
    assert_eq!(found.sentence.key, format!("finding-{code}"));
    for language in [Language::En, Language::Fi, Language::Sv] {
        let texts = Texts::new(language);
        let said = texts.say(&found.sentence);
        assert!(texts.has(&found.sentence.key), "{code} in {language:?}");
        assert!(!said.contains(['{', '}']), "{code} in {language:?}: {said}");
    }
}
