//! Every measure a second time, slowly and in the plainest way, from the domain's own sentences:
//! month by month, row by row, with nothing shared with the measures but the records. Both must
//! agree on random portfolios. The cells of the matrix have hand-written cases of their own; here
//! they have to come to fifteen.

mod account;
mod people;
mod portfolio;
mod random;
mod sums;

use proptest::prelude::*;

use self::account::Slow;
use super::cases::{Stage, portfolio, scene_of, with_scene};
use super::{ACCOUNT, PORTFOLIO, Unit};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_measure_agrees_with_its_slow_second_version(seed: u64, rows in 0_u64..40) {
        compare(&random::script(seed, rows));
    }
}

/// What is not backed is the difference of two sums as they are told, each in whole cents.
#[test]
fn a_difference_of_told_sums_is_within_a_cent() {
    compare(&random::script(12_580_028_491_496_118_547, 32));
}

#[test]
fn a_portfolio_of_class_rows_alone_has_no_shares() {
    let script = "add account_class code=A \
        | add figure class=A measure=sales period=month period_start=2026-05-01 amount=5";
    let stage = scene_of(script);
    assert_eq!(Slow::of(&stage.book).turnover(), Some(500.0));
    assert_eq!(Slow::of(&stage.book).portfolio_measure("top1"), None);
    compare(script);
}

fn compare(script: &str) {
    let stage = scene_of(script);
    let slow = Slow::of(&stage.book);
    // Turnover is told in whole cents, so shares of little of it move by one.
    let cent = slow
        .turnover()
        .map_or(1e-9, |turnover| 1e-9 + 4.0 / turnover);
    let counted = ACCOUNT
        .iter()
        .filter(|one| !one.code.starts_with("matrix_"));
    for measure in counted {
        let slack = match (measure.code, measure.unit) {
            ("share_of_our_turnover", _) => cent,
            ("euro_unbacked", _) => 1.0 + 1e-6,
            (_, Unit::Cents) => 0.5 + 1e-6,
            _ => 1e-9,
        };
        let found = with_scene(&stage, measure.compute).value;
        agree(
            measure.code,
            script,
            found,
            slow.measure(measure.code),
            slack,
        );
    }
    let whole = portfolio(&stage);
    for measure in PORTFOLIO {
        let slack = match (measure.code, measure.unit) {
            ("budget_deviation", _) => 1e-9,
            (_, Unit::Cents) => 0.5 + 1e-6,
            _ => cent,
        };
        let found = (measure.compute)(&whole, &stage.book.frame, stage.now).value;
        agree(
            measure.code,
            script,
            found,
            slow.portfolio_measure(measure.code),
            slack,
        );
    }
    agree(
        "cells of the matrix",
        script,
        Some(cells(&stage)),
        Some(15.0),
        0.0,
    );
}

fn cells(stage: &Stage) -> f64 {
    let cells = ACCOUNT.iter().filter(|one| one.code.starts_with("matrix_"));
    let counts = cells.filter_map(|one| with_scene(stage, one.compute).value);
    counts.sum()
}

/// Cents are whole in one and not in the other.
#[track_caller]
fn agree(code: &str, script: &str, found: Option<f64>, slow: Option<f64>, slack: f64) {
    let close = match (found, slow) {
        (Some(found), Some(slow)) => (found - slow).abs() <= slack + slow.abs() * 1e-9,
        (None, None) => true,
        _ => false,
    };
    assert!(
        close,
        "{code}: {found:?}, slowly {slow:?}\n{}",
        script.replace(" | ", "\n")
    );
}
