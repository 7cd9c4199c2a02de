//! Cases of the rule that nothing is counted twice, and a slow second implementation of it.

use proptest::prelude::*;

use super::*;
use crate::domain::Records;

fn id(number: u128) -> Option<Id> {
    (number > 0).then(|| Id(uuid::Uuid::from_u128(number)))
}

/// `2026-01 month 100 s1 u2`: start, period, cents, then solution and unit by number.
fn row(text: &str) -> Figure {
    let words: Vec<&str> = text.split(' ').collect();
    let (year, month) = words[0].split_once('-').unwrap();
    let named = |letter: char| {
        let mut found = words[3..]
            .iter()
            .filter_map(|word| word.strip_prefix(letter));
        id(found.next().map_or(0, |number| number.parse().unwrap()))
    };
    Figure {
        period_start: Some(
            Month::new(year.parse().unwrap(), month.parse().unwrap()).first_day()
                + chrono::Days::new(14),
        ),
        period: <Period as crate::domain::field::Choice>::from_code(words[1]),
        measure: Some(FigureMeasure::Sales),
        amount: Some(words[2].parse().unwrap()),
        solution: named('s'),
        unit: named('u'),
        ..Figure::default()
    }
}

fn year_2026() -> Range<Month> {
    Month::new(2026, 1)..Month::new(2027, 1)
}

#[track_caller]
fn check(rows: &str, expected: Option<i64>) {
    let rows: Vec<Figure> = rows
        .split("; ")
        .filter(|text| !text.is_empty())
        .map(row)
        .collect();
    let found = total(&rows, FigureMeasure::Sales, year_2026());
    assert_eq!(found, expected);
    assert_eq!(
        slow_total(&rows, &year_2026()),
        expected,
        "the second implementation"
    );
}

#[test]
fn nothing_is_counted_twice() {
    check("", None);
    check("2025-12 month 100", None);
    check("2026-01 month 0", Some(0));
    // Rows alike add up.
    check("2026-01 month 100; 2026-01 month 50", Some(150));
    // Rows without unit and solution win over both kinds of parts.
    check(
        "2026-01 month 100; 2026-01 month 70 s1; 2026-01 month 80 u1",
        Some(100),
    );
    // But only in the months they cover.
    check(
        "2026-01 month 100; 2026-01 month 70 s1; 2026-02 month 70 s1",
        Some(170),
    );
    check("2026-01 month 0; 2026-01 month 70 s1", Some(0));
    // Solutions win over units.
    check(
        "2026-01 month 70 s1; 2026-01 month 20 s2; 2026-01 month 80 u1",
        Some(90),
    );
    check(
        "2026-01 month 70 s1; 2026-02 month 80 u1; 2026-02 month 5 u2",
        Some(155),
    );
    // Within a solution, its row without unit wins over its units.
    check(
        "2026-01 month 70 s1; 2026-01 month 30 s1 u1; 2026-01 month 30 s1 u2",
        Some(70),
    );
    check(
        "2026-01 month 30 s1 u1; 2026-01 month 31 s1 u2; 2026-01 month 5 s2",
        Some(66),
    );
    check("2026-01 month 30 s1 u1; 2026-01 month 7 u1", Some(30));
}

#[test]
fn the_finest_period_counts_within_its_series() {
    // A quarter is three thirds, a year twelve twelfths.
    check("2026-01 quarter 300", Some(300));
    check("2026-01 year 1200", Some(1200));
    check("2025-12 quarter 300", Some(200));
    check("2026-11 quarter 300", Some(200));
    check("2025-07 year 1200", Some(600));
    // A month replaces its twelfth of the year, not the whole year.
    check("2026-01 year 1200; 2026-03 month 500", Some(1600));
    check(
        "2026-01 year 1200; 2026-01 quarter 600; 2026-03 month 500",
        Some(1800),
    );
    check(
        "2026-01 quarter 300; 2026-01 quarter 30; 2026-02 month 7",
        Some(227),
    );
    // The finest counts within each series, so a year's total wins over a solution's month.
    check("2026-01 year 1200; 2026-03 month 500 s1", Some(1200));
    check("2026-01 year 1200 s1; 2026-03 month 500 s1 u1", Some(1200));
    check(
        "2026-01 year 1200 s1; 2026-03 month 500 s1; 2026-03 month 1 s2",
        Some(1601),
    );
    check("2026-01 year 1200 u1; 2026-03 month 10 s1", Some(1110));
    // An order of rows changes nothing.
    check(
        "2026-03 month 500; 2026-01 quarter 600; 2026-01 year 1200",
        Some(1800),
    );
}

#[test]
fn only_the_final_sum_is_rounded_half_away_from_zero() {
    check("2025-11 quarter 100", Some(33));
    check("2025-12 quarter 100", Some(67));
    // Three thirds of 100 in different quarters are 100, not 99.
    check(
        "2025-11 quarter 100; 2025-11 quarter 100 ; 2025-11 quarter 100",
        Some(100),
    );
    check("2025-02 year 6", Some(1));
    check("2025-02 year -6", Some(-1));
    check("2025-02 year 5", Some(0));
    check("2025-02 year -5", Some(0));
    check("2025-02 year 18", Some(2));
    assert_eq!((cents(6), cents(-6), cents(17), cents(18)), (1, -1, 1, 2));
}

#[test]
fn months_stand_on_their_own() {
    let rows = [
        "2026-01 month 100",
        "2026-04 quarter 100",
        "2026-06 month 7 s1",
    ]
    .map(row);
    let months = Month::new(2026, 1)..Month::new(2026, 7);
    assert_eq!(
        monthly(&rows, FigureMeasure::Sales, months.clone()),
        [Some(100), None, None, Some(33), Some(33), Some(33)]
    );
    let series = Series::of(&rows, FigureMeasure::Sales, months.clone());
    assert_eq!(series.months_covered(), 4);
    assert!(!series.covers(&months));
    assert!(series.covers(&(Month::new(2026, 4)..Month::new(2026, 7))));
    assert!(!series.covers(&(Month::new(2026, 4)..Month::new(2026, 4))));
    assert_eq!(
        series
            .within(&(Month::new(2026, 4)..Month::new(2026, 6)))
            .total(),
        Some(67)
    );
    let mut sum = series.clone();
    sum.add(&series);
    assert_eq!(sum.total(), Some(400));
    assert_eq!(series.clone().outside(&series).total(), None);
}

#[test]
fn solutions_are_read_even_where_total_rows_win() {
    let rows = [
        "2026-01 month 100",
        "2026-01 month 60 s1",
        "2026-01 month 30 s2 u1",
        "2026-01 month 5 s2 u2",
    ];
    let found = Series::by_solution(&rows.map(row), FigureMeasure::Sales, year_2026());
    let totals: Vec<Option<i64>> = found.values().map(Series::total).collect();
    assert_eq!(totals, [Some(60), Some(35)]);
}

#[test]
fn what_is_known_of_rows_is_let_go_when_one_of_them_changes() {
    let mut records = Records::default();
    let sales = |records: &Records| {
        let table = &records.figure;
        let known = table.memo::<ByMeasure>().unwrap();
        known.of(table.iter(), FigureMeasure::Sales).total()
    };
    assert_eq!(sales(&records), None);
    let figure = row("2026-01 month 100");
    let link = crate::domain::Link::new(crate::domain::Kind::Figure, figure.head.id);
    records.figure.insert(figure);
    assert_eq!(sales(&records), Some(100));
    let amount = crate::domain::Kind::Figure.field_index("amount").unwrap();
    let other = crate::domain::Value::Int(7);
    let record = records.get_mut(link).unwrap();
    record.put(amount, None, Some(&other));
    assert_eq!(sales(&records), Some(7));
    assert_eq!(sales(&records.clone()), Some(7));
    records.figure.take(link.id);
    assert_eq!(sales(&records), None);
}

#[test]
fn other_measures_and_half_filled_rows_are_passed_over() {
    let mut rows = ["2026-01 month 1", "2026-01 month 2", "2026-01 month 4"].map(row);
    rows[0].measure = Some(FigureMeasure::DirectCost);
    rows[1].amount = None;
    assert_eq!(total(&rows, FigureMeasure::Sales, year_2026()), Some(4));
}

/// The rule read aloud, month by month, with no thought of speed.
fn slow_total(rows: &[Figure], months: &Range<Month>) -> Option<i64> {
    let mut sum = None;
    for month in Month::each(months.clone()) {
        if let Some(twelfths) = slow_month(rows, month) {
            sum = Some(sum.unwrap_or(0) + twelfths);
        }
    }
    sum.map(|sum: i128| {
        let (whole, rest) = (sum / 12, sum % 12);
        let away = if rest.abs() >= 6 { rest.signum() } else { 0 };
        i64::try_from(whole + away).unwrap()
    })
}

fn slow_month(rows: &[Figure], month: Month) -> Option<i128> {
    let series = |solution: Option<Id>, unit: Option<Id>| {
        let alike = rows
            .iter()
            .filter(|row| (row.solution, row.unit) == (solution, unit));
        for (period, length) in [(Period::Month, 1), (Period::Quarter, 3), (Period::Year, 12)] {
            let covering: Vec<i128> = alike
                .clone()
                .filter(|row| row.period == Some(period))
                .filter(|row| {
                    let start = Month::of(row.period_start.unwrap());
                    (0..length).contains(&month.since(start))
                })
                .map(|row| i128::from(row.amount.unwrap()) * 12 / i128::from(length))
                .collect();
            if !covering.is_empty() {
                return Some(covering.iter().sum::<i128>());
            }
        }
        None
    };
    let sum = |parts: Vec<Option<i128>>| {
        let known: Vec<i128> = parts.into_iter().flatten().collect();
        (!known.is_empty()).then(|| known.iter().sum::<i128>())
    };
    let units = |solution| sum((1..5).map(|unit| series(solution, id(unit))).collect());
    let solution = |number| series(id(number), None).or_else(|| units(id(number)));
    series(None, None)
        .or_else(|| sum((1..5).map(solution).collect()))
        .or_else(|| units(None))
}

prop_compose! {
    fn any_row()(
        start in -20..14_i32,
        period in 0..3_usize,
        amount in -1000..1000_i64,
        solution in 0..4_u128,
        unit in 0..4_u128,
    ) -> Figure {
        Figure {
            period_start: Some(Month::new(2026, 1).plus(start).first_day()),
            period: Some(Period::ALL[period]),
            measure: Some(FigureMeasure::Sales),
            amount: Some(amount),
            solution: id(solution),
            unit: id(unit),
            ..Figure::default()
        }
    }
}

proptest! {
    #[test]
    fn the_quick_sum_is_the_obvious_one(
        rows in proptest::collection::vec(any_row(), 0..40),
        from in -6..6_i32,
        length in 0..14_i32,
    ) {
        let start = Month::new(2026, 1).plus(from);
        let months = start..start.plus(length);
        let quick = total(&rows, FigureMeasure::Sales, months.clone());
        prop_assert_eq!(quick, slow_total(&rows, &months));
        let of_all = ByMeasure::default();
        let part = of_all.of(&rows, FigureMeasure::Sales).within(&months);
        prop_assert_eq!(part, Series::of(&rows, FigureMeasure::Sales, months));
    }
}
