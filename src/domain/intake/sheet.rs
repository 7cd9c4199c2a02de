//! Rows under one header, as a reader found them: what the bytes of any format become first.

use super::super::record::Kind;

/// A table of text, not yet understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Trimmed; duplicates and blanks stay, so that places keep their numbers.
    pub header: Vec<String>,
    pub rows: Vec<Line>,
    /// The kind of record that the format itself speaks of: people of cards, activities of
    /// calendars.
    pub kind: Option<Kind>,
    /// What wrote the file, where the format itself tells.
    pub system: &'static str,
}

/// One row with the line it begins on, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub line: u64,
    pub cells: Vec<Raw>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Raw {
    /// Text that a person or a program wrote in some form of its own.
    Text(String),
    /// A number with a decimal point, a day as `2026-11-21` or a truth value as the file itself
    /// types it: nothing in it is open to two readings.
    Exact(String),
}

impl Raw {
    pub fn text(&self) -> &str {
        match self {
            Raw::Text(text) | Raw::Exact(text) => text,
        }
    }

    pub fn is_blank(&self) -> bool {
        self.text().trim().is_empty()
    }
}

impl Line {
    /// A cell's text; blank beyond the row's end.
    pub fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", Raw::text)
    }
}

/// What of a header counts when headers are compared: its letters and digits, in lower case.
pub fn folded(header: &str) -> String {
    let letters = header.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
