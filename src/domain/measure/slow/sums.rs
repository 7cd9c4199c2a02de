//! Sums of figures, month by month and row by row.

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::{Datelike, NaiveDate};

use crate::domain::record::{Figure, FigureMeasure, Period};

/// The day of every case.
pub(super) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

/// A month as its place in the calendar.
pub(super) fn month_of(day: NaiveDate) -> i32 {
    day.year() * 12 + i32::try_from(day.month0()).unwrap()
}

fn length(figure: &Figure) -> i32 {
    match figure.period.unwrap() {
        Period::Month => 1,
        Period::Quarter => 3,
        Period::Year => 12,
    }
}

/// What the rows of one series come to in a month they all cover.
fn of_series(rows: &[&Figure]) -> f64 {
    let finest = rows.iter().map(|row| length(row)).min().unwrap();
    let fine = rows.iter().filter(|row| length(row) == finest);
    fine.map(|row| row.amount.unwrap() as f64 / f64::from(finest))
        .sum()
}

/// Rows that share a key, one series each, added up.
fn added<K: Ord + Copy>(
    rows: &[&Figure],
    key: impl Fn(&Figure) -> K,
    of: impl Fn(&[&Figure]) -> f64,
) -> f64 {
    let keys: BTreeSet<K> = rows.iter().map(|row| key(row)).collect();
    let series = |wanted: &K| -> Vec<&Figure> {
        rows.iter()
            .copied()
            .filter(|row| key(row) == *wanted)
            .collect()
    };
    keys.iter().map(|key| of(&series(key))).sum()
}

pub(super) fn in_month(rows: &[&Figure], measure: FigureMeasure, month: i32) -> Option<f64> {
    let covers = |row: &&&Figure| {
        let start = month_of(row.period_start.unwrap());
        row.measure == Some(measure) && start <= month && month < start + length(row)
    };
    let rows: Vec<&Figure> = rows.iter().filter(covers).copied().collect();
    let pick = |wanted: &dyn Fn(&Figure) -> bool| -> Vec<&Figure> {
        rows.iter().copied().filter(|row| wanted(row)).collect()
    };
    let total = pick(&|row| row.unit.is_none() && row.solution.is_none());
    let solutions = pick(&|row| row.solution.is_some());
    if rows.is_empty() {
        None
    } else if !total.is_empty() {
        Some(of_series(&total))
    } else if !solutions.is_empty() {
        Some(added(&solutions, |row| row.solution, of_solution))
    } else {
        Some(added(&rows, |row| row.unit, of_series))
    }
}

fn of_solution(rows: &[&Figure]) -> f64 {
    let whole: Vec<&Figure> = rows
        .iter()
        .copied()
        .filter(|row| row.unit.is_none())
        .collect();
    if whole.is_empty() {
        added(rows, |row| row.unit, of_series)
    } else {
        of_series(&whole)
    }
}

/// The sum over some months; none where no month has a row.
pub(super) fn sum(rows: &[&Figure], measure: FigureMeasure, months: Range<i32>) -> Option<f64> {
    let known: Vec<f64> = months
        .filter_map(|month| in_month(rows, measure, month))
        .collect();
    (!known.is_empty()).then(|| known.iter().sum())
}

/// What rows of one key each come to over some months; none where none has any.
pub(super) fn sum_each<'a, K: Ord + Copy>(
    rows: &[&'a Figure],
    key: impl Fn(&'a Figure) -> K,
    measure: FigureMeasure,
    months: Range<i32>,
) -> Option<f64> {
    let keys: BTreeSet<K> = rows.iter().map(|row| key(row)).collect();
    let sums = keys.iter().filter_map(|wanted| {
        let rows: Vec<&Figure> = rows
            .iter()
            .copied()
            .filter(|row| key(row) == *wanted)
            .collect();
        sum(&rows, measure, months.clone())
    });
    total(sums)
}

/// The sum of what is known; none where nothing is.
pub(super) fn total(known: impl Iterator<Item = f64>) -> Option<f64> {
    let known: Vec<f64> = known.collect();
    (!known.is_empty()).then(|| known.iter().sum())
}

/// A sum over items skips incomplete ones; with no items 0, with only incomplete ones unknown.
pub(super) fn items(all: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    let all: Vec<Option<f64>> = all.collect();
    let known: Vec<f64> = all.iter().flatten().copied().collect();
    (all.is_empty() || !known.is_empty()).then(|| known.iter().sum())
}

/// A zero denominator is unknown.
pub(super) fn by(part: f64, whole: f64) -> Option<f64> {
    (whole != 0.0).then(|| part / whole)
}
