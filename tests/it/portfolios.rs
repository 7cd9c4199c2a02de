//! Generated portfolios in a file: what tests and benchmarks at scale work on.

use std::path::PathBuf;

use avain::domain::check::Snoozes;
use avain::domain::glance::Glance;
use avain::domain::input::{self, Assignment};
use avain::domain::portfolio::Portfolio;
use avain::domain::scene::Scene;
use avain::domain::{Book, Entry, Kind, Now, Operation, Record, Records};
use avain::i18n::Message;
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

/// What is kept is what is computed afresh, whatever was changed in between.
#[test]
fn what_is_kept_of_an_account_is_what_would_be_computed() {
    let mut store = Store::in_memory().unwrap();
    filled::fill(&mut store, 0.02, 1, now());
    agree(&store);
    let mut ids = store.ids(1_900_000_000_000, 7).unwrap();
    for (step, kind) in Kind::ALL
        .iter()
        .cycle()
        .take(2 * Kind::ALL.len())
        .enumerate()
    {
        let (links, _) = store.list(*kind, None).unwrap();
        let Some(link) = links.get((step * 7) % links.len().max(1)) else {
            continue;
        };
        let operations = if step % 3 == 0 && *kind != Kind::Account {
            store.removal(*link).unwrap()
        } else {
            let records = store.fetch([*link]).unwrap();
            cleared(records.get(*link).unwrap(), step)
        };
        if operations.is_empty() {
            continue;
        }
        let entry = Entry {
            id: ids.next_id(),
            seq: 0,
            at: now().at,
            actor: "Walker".to_owned(),
            account: store.account_of(*link).unwrap().filter(|_| step % 2 == 0),
            label: Message::new("label-add"),
            undoes: None,
            trace: false,
            operations,
        };
        store.commit(entry).unwrap();
        agree(&store);
    }
    let mut other = store.rules().clone();
    other.limits.dusty_days = 1;
    other.limits.high_power = 1;
    store.go_by(other);
    agree(&store);
}

/// One field of a record made blank.
fn cleared(record: &dyn Record, step: usize) -> Vec<Operation> {
    let fields = record.kind().fields().iter().enumerate();
    let blank = fields.filter(|(index, field)| !field.required && !record.cell(*index).is_blank());
    let all: Vec<usize> = blank.map(|(index, _)| index).collect();
    let Some(index) = all.get(step % all.len().max(1)) else {
        return Vec::new();
    };
    input::edit(record, &[Assignment::put(*index, None)]).unwrap_or_default()
}

/// The glances of the file are those of everything opened and looked at.
fn agree(store: &Store) {
    let (survey, kept) = store.glances(now()).unwrap();
    let mut book = Book::of_frame(store.frame().unwrap());
    for id in survey.accounts() {
        book.open(id, store.account(id).unwrap());
    }
    let portfolio = Portfolio::of(&book, store.rules(), now());
    assert_eq!(survey.portfolio, portfolio);
    assert_eq!(kept.len(), book.open.len());
    for account in book.accounts() {
        let journal = store.journal_facts(account.id(), now().day()).unwrap();
        let scene = Scene {
            book: account,
            portfolio: &portfolio,
            rules: store.rules(),
            now: now(),
            journal: &journal,
        };
        let facts = portfolio.of_account(account.id()).unwrap().clone();
        assert!(
            kept[&account.id()] == Glance::of(&scene, facts),
            "{}",
            account.account.name
        );
    }
}
