//! Generated portfolios in a file: what tests and benchmarks at scale work on.

use std::path::PathBuf;

use avain::domain::check::Snoozes;
use avain::domain::portfolio::Portfolio;
use avain::domain::{Book, Kind, Now, Records};
use avain::store::{Purpose, Store};
use chrono::NaiveDate;

use crate::support::{filled, generator};

/// The day of the generated portfolios; give it to the program with `--today 2026-11-21`.
fn now() -> Now {
    Now::noon(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap())
}

/// The file holds what was generated, to the last time stamp, and the journal says the same.
///
/// To make a file for a benchmark, name it (and the scale, if not 1) in the environment:
/// `AVAIN_PORTFOLIO=/tmp/x1.db AVAIN_SCALE=1 cargo test --test it portfolios::`
#[test]
fn a_generated_portfolio_stands_in_a_file_as_it_was_made() {
    let folder = tempfile::tempdir().unwrap();
    let asked = std::env::var_os("AVAIN_PORTFOLIO").map(PathBuf::from);
    let scale = std::env::var("AVAIN_SCALE").map_or(1.0, |scale| scale.parse().unwrap());
    let (path, scale) = match asked {
        Some(path) => (path, scale),
        None => (folder.path().join("small.db"), 0.02),
    };
    let mut store = Store::open(&path, Purpose::Write).unwrap();
    assert!(store.is_empty().unwrap(), "{} is in use", path.display());
    filled::fill(&mut store, scale, 1, now());
    let generated = generator::portfolio(scale, 1, now());
    let mut wanted: Records = generated.frame;
    for (_, own) in generated.accounts {
        wanted.absorb(own);
    }
    let tables = store.everything().unwrap();
    for kind in Kind::ALL {
        assert_eq!(tables.all(*kind).count(), wanted.all(*kind).count());
    }
    assert!(tables == wanted, "the tables are not what was generated");
    assert!(store.fold().unwrap() == tables, "nor is the journal");
}

/// The facts of the portfolio come out the same of the few kinds that are read for them as of
/// everything an account owns.
#[test]
fn the_facts_of_an_account_rest_on_the_kinds_they_say_they_read() {
    let mut store = Store::in_memory().unwrap();
    filled::fill(&mut store, 0.02, 1, now());
    let survey = store.survey(now(), Snoozes::Hold).unwrap();
    let mut book = Book::of_frame(store.frame().unwrap());
    for id in survey.accounts() {
        book.open(id, store.account(id).unwrap());
    }
    let whole = Portfolio::of(&book, &survey.rules, now());
    assert!(whole.facts.iter().all(|facts| facts.sales.value.is_some()));
    assert!(whole.facts.iter().any(|facts| !facts.terms.is_empty()));
    assert_eq!(survey.portfolio, whole);
}
