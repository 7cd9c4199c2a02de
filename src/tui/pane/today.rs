//! What needs you today: the seven worst findings of the portfolio, at most one question.

use super::{Column, Sight, Table, findings};
use crate::domain::check::Severity;

/// As many as the first screen shows.
const MOST: usize = 7;

pub fn table(sight: &Sight) -> Table {
    let mut asked = false;
    let mut chosen = findings::everything(sight);
    chosen.retain(|finding| {
        let is_second = finding.severity == Severity::Ask && asked;
        asked |= finding.severity == Severity::Ask;
        !is_second
    });
    let rows = chosen.iter().take(MOST);
    Table {
        wraps: true,
        columns: vec![Column::new("", 20, 0).growing()],
        rows: rows.map(|finding| findings::row(sight, finding)).collect(),
    }
}
