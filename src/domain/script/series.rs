//! A `series` line: many rows of figures from one list of amounts.

use crate::domain::input;
use crate::domain::periods::Month;

const OWN: [&str; 3] = ["from=", "amounts=", "period="];

/// The assignments of each row: what the line says of all, and the row's own period and amount.
/// None without a readable `from` or without `amounts`.
pub(super) fn rows(texts: &[&str]) -> Option<Vec<Vec<String>>> {
    let part = |key: &str| texts.iter().find_map(|text| text.strip_prefix(key));
    let mut month = Month::of(input::read_day(part("from=")?)?);
    let period = part("period=").unwrap_or("month");
    let months = match period {
        "quarter" => 3,
        "year" => 12,
        _ => 1,
    };
    let is_shared = |text: &&&str| !OWN.iter().any(|key| text.starts_with(key));
    let shared: Vec<String> = texts
        .iter()
        .filter(is_shared)
        .map(|text| (*text).to_owned())
        .collect();
    let amounts = part("amounts=")?.split(',');
    let rows = amounts.map(|amount| {
        let mut row = shared.clone();
        row.push(format!("period={period}"));
        row.push(format!("period_start={}", month.first_day()));
        row.push(format!("amount={amount}"));
        month = month.plus(months);
        row
    });
    Some(rows.collect())
}
