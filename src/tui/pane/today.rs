//! What needs you today: the seven worst findings of the portfolio, at most one question.

use super::{Column, Sight, Table, findings};
use crate::domain::check::{Finding, Severity};

/// As many as the first screen shows.
const MOST: usize = 7;

pub fn table(sight: &Sight) -> Table {
    let chosen = match &sight.overview.first {
        Some(first) => findings::told(sight, &first.findings).collect(),
        None => chosen(findings::by_need(sight)),
    };
    let rows = chosen.iter();
    Table {
        wraps: true,
        columns: vec![Column::new("", 20, 0).growing()],
        rows: rows.map(|finding| findings::row(sight, finding)).collect(),
    }
}

/// Those of all that are shown, worst first as they come.
pub fn chosen(mut all: Vec<&Finding>) -> Vec<&Finding> {
    let mut asked = false;
    all.retain(|finding| {
        let is_second = finding.severity == Severity::Ask && asked;
        asked |= finding.severity == Severity::Ask;
        !is_second
    });
    all.truncate(MOST);
    all
}
