//! Where the header of a table is, below titles and notes: found, or not there.

use crate::domain::intake::months::read_span;
use crate::domain::intake::{Line, Raw, days, numbers};

/// How many rows are looked at.
const LOOKED_AT: usize = 200;
/// How far down a header may stand.
const DEEPEST: usize = 30;

/// The header's row from 1: the first that is about as wide as the rows are and does not look
/// like what stands below headers; `None` where there is none.
pub fn find(grid: &[Line]) -> Option<usize> {
    let widths = grid.iter().take(LOOKED_AT).map(filled);
    let mut widths: Vec<usize> = widths.collect();
    widths.sort_unstable();
    let usual = widths[widths.len() / 2];
    let wide = |line: &Line| filled(line) * 2 >= usual && (usual < 2 || filled(line) >= 2);
    let place = grid.iter().take(DEEPEST).position(wide)?;
    let line = &grid[place];
    let texts = || line.cells.iter().filter(|cell| !cell.is_blank());
    let is_word = |cell: &Raw| cell.text().chars().any(char::is_alphabetic);
    (texts().any(is_word) && !texts().any(is_data)).then_some(place + 1)
}

fn filled(line: &Line) -> usize {
    line.cells.iter().filter(|cell| !cell.is_blank()).count()
}

/// An address, a day or a number: what no header is, unless it names a month or a year.
fn is_data(cell: &Raw) -> bool {
    let text = cell.text().trim();
    if read_span(text).is_some() {
        return false;
    }
    let is_address = text.contains('@') && text.contains('.') && !text.contains(' ');
    let is_day = matches!(
        days::read(text),
        days::DayReading::Day(..) | days::DayReading::Either(..)
    );
    let is_number = matches!(numbers::read(text), numbers::NumberReading::Number(..))
        && text.contains(['.', ',', '€', '$']);
    is_address || is_day || is_number || is_plain_amount(text)
}

/// A number of more than three digits: column numbers are shorter.
fn is_plain_amount(text: &str) -> bool {
    text.len() > 3 && text.bytes().all(|byte| byte.is_ascii_digit())
}
