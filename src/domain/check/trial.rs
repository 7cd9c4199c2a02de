//! What the tables of cases of the checks run on: a small portfolio written as a script.

#![cfg(test)]

use chrono::NaiveDate;

use super::gather::gathered;
use super::{AccountCheck, Around, Fix, Found, PortfolioCheck};
use crate::domain::portfolio::Portfolio;
use crate::domain::rules::Rules;
use crate::domain::scene::Scene;
use crate::domain::{Book, Ids, JournalFacts, Names, Now, Value, script};
use crate::i18n::{Language, Message, Texts};

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

/// Two of ours, a decider and one of informal power at `Acme`: what cases about threads begin with.
pub const PEOPLE: &str = "
    add colleague name=Aino
    add colleague name=Matti
    add stakeholder account=Acme name=Liisa categories=decider
    add stakeholder account=Acme name=Pekka informal_power=4
";

/// Looks at `Acme` with the portfolio around it.
pub fn at_acme<T>(book: &Book, look: impl Fn(&Scene) -> T) -> T {
    at(book, "Acme", look)
}

/// Looks at an account by its name.
pub fn at<T>(book: &Book, name: &str, look: impl Fn(&Scene) -> T) -> T {
    let portfolio = Portfolio::of(book, Rules::standard(), now());
    let account = book.accounts().find(|one| one.account.name == name);
    look(&Scene {
        book: account.unwrap(),
        portfolio: &portfolio,
        rules: Rules::standard(),
        now: now(),
        journal: JournalFacts::none(),
    })
}

/// Script lines, and the names of the records found, in the check's own order.
type Case<'a> = (&'a str, &'a [&'a str]);

/// Runs a check of an account on cases. Every sentence must be whole in every language.
pub fn check(check: &AccountCheck, cases: &[Case]) {
    check_in("", check, cases);
}

/// The same, each case after the lines of a prelude.
pub fn check_in(prelude: &str, check: &AccountCheck, cases: &[Case]) {
    for (lines, expected) in cases {
        let book = book(&format!("{prelude}\n{lines}"));
        let found = at_acme(&book, check.run);
        assert_eq!(names(&book, &found), *expected, "{} on {lines}", check.code);
        assert_whole(check.code, &found);
    }
}

/// The same for a check of the portfolio: what it finds of any account and of the whole.
pub fn check_portfolio(prelude: &str, check: &PortfolioCheck, cases: &[Case]) {
    for (lines, expected) in cases {
        let book = book(&format!("{prelude}\n{lines}"));
        let portfolio = Portfolio::of(&book, Rules::standard(), now());
        let found = (check.run)(&Around {
            portfolio: &portfolio,
            frame: &book.frame,
            rules: Rules::standard(),
            now: now(),
            only: None,
        });
        let found: Vec<Found> = found.into_iter().map(|(_, found)| found).collect();
        assert_eq!(names(&book, &found), *expected, "{} on {lines}", check.code);
        assert_whole(check.code, &found);
    }
}

fn names(book: &Book, found: &[Found]) -> Vec<String> {
    let records = found.iter().flat_map(|one| &one.records);
    records.map(|link| book.name(*link)).collect()
}

/// One and two of what was found are worded in every language, and can be mended.
fn assert_whole(code: &str, found: &[Found]) {
    for one in found {
        assert_mends(code, &one.fix);
        for several in [vec![one.clone()], vec![one.clone(), one.clone()]] {
            let whole = gathered(several).unwrap();
            assert_eq!(whole.sentence.key, format!("finding-{code}"));
            for language in [Language::En, Language::Fi, Language::Sv] {
                assert_worded(&whole.sentence, &Texts::new(language));
            }
        }
    }
}

fn assert_worded(sentence: &Message, texts: &Texts) {
    let (key, said) = (&sentence.key, texts.say(sentence));
    let language = texts.language();
    assert!(texts.has(key), "{key} in {language:?}");
    assert!(!said.contains(['{', '}']), "{key} in {language:?}: {said}");
    assert!(texts.has(&format!("{key}-title")), "{key} in {language:?}");
}

/// The fields of a fix are fields of its kind, and what is known fits them.
fn assert_mends(code: &str, fix: &Fix) {
    match fix {
        Fix::Set(link, fields) => {
            for field in fields.iter() {
                assert!(link.kind.field(field).is_some(), "{code}: {field}");
                let parts = link.kind.facts().pair;
                assert!(
                    !parts.contains(field),
                    "{code} would change a pair: {field}"
                );
            }
        }
        Fix::Add(kind, known) => {
            for (field, value) in known {
                let ty = kind.field(field).map(|field| field.ty);
                let value = ty.and_then(|ty| Value::from_plain(&ty, value));
                assert!(value.is_some(), "{code}: {field}");
            }
        }
    }
}
