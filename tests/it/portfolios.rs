//! Generated portfolios in a file: what tests and benchmarks at scale work on.

use std::path::PathBuf;

use avain::domain::{Kind, Now, Records};
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
