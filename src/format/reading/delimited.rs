//! Delimited text: CSV with any delimiter, as it comes from other programs.

use csv::ReaderBuilder;

use super::limits::{Count, Limit};
use super::{Asked, Reading, Unreadable, titled};
use crate::domain::intake::{Line, Raw};
use crate::format::record_csv::unguarded;

/// The comma last: it also stands in numbers and in headers.
const CANDIDATES: [u8; 4] = [b'|', b'\t', b';', b','];
/// Rows that a delimiter is judged by.
const SAMPLE: usize = 100;

/// Reads delimited text.
pub fn read(text: &str, asked: &Asked) -> Result<Reading, Unreadable> {
    let (text, told, skipped) = told_delimiter(text);
    let delimiter = asked.delimiter.or(told).unwrap_or_else(|| likely(text));
    let mut reading = Reading {
        format: "csv",
        delimiter: Some(char::from(delimiter)),
        ..Reading::default()
    };
    titled(grid(text, delimiter, skipped)?, asked, &mut reading)?;
    Ok(reading)
}

/// A first line `sep=;`, as spreadsheet programs write it, with how many lines it takes.
fn told_delimiter(text: &str) -> (&str, Option<u8>, u64) {
    let Some((line, rest)) = text.split_once('\n') else {
        return (text, None, 0);
    };
    match line
        .trim_end()
        .trim_matches('"')
        .strip_prefix("sep=")
        .map(str::as_bytes)
    {
        Some([sign]) => (rest, Some(*sign), 1),
        _ => (text, None, 0),
    }
}

fn grid(text: &str, delimiter: u8, skipped: u64) -> Result<Vec<Line>, Unreadable> {
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut lines = Lines {
        text,
        at: 0,
        line: 1 + skipped,
    };
    let mut count = Count::default();
    let mut found = Vec::new();
    let mut record = csv::StringRecord::new();
    loop {
        let is_there = reader.read_record(&mut record);
        if !is_there.map_err(|error| Unreadable::Broken("CSV", error.to_string()))? {
            return Ok(found);
        }
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        count.row()?;
        Limit::Columns.hold(record.len())?;
        let mut cells = Vec::with_capacity(record.len());
        for cell in &record {
            count.cell(cell.len())?;
            cells.push(Raw::Text(unguarded(cell).to_owned()));
        }
        let line = lines.of(record.position().map_or(0, csv::Position::byte));
        found.push(Line { line, cells });
    }
}

/// Tells the lines of places that come one after another.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of a byte; a record may be said to begin at the line break before it.
    fn of(&mut self, byte: u64) -> u64 {
        let bytes = self.text.as_bytes();
        let mut end = usize::try_from(byte)
            .unwrap_or(bytes.len())
            .min(bytes.len());
        while matches!(bytes.get(end), Some(b'\n' | b'\r')) {
            end += 1;
        }
        let breaks = bytes[self.at..end].iter().filter(|byte| **byte == b'\n');
        self.line += breaks.map(|_| 1).sum::<u64>();
        self.at = end;
        self.line
    }
}

/// The delimiter by which most rows have the same number of cells, more than one; a comma where
/// none has.
fn likely(text: &str) -> u8 {
    let mut best = (0, b',');
    for delimiter in CANDIDATES {
        let mut reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let records = reader.records().take(SAMPLE).filter_map(Result::ok);
        let widths: Vec<usize> = records.map(|record| record.len()).collect();
        let alike = |width: usize| widths.iter().filter(|one| **one == width).count();
        let usual = widths
            .iter()
            .copied()
            .filter(|width| *width > 1)
            .max_by_key(|width| alike(*width));
        if let Some(width) = usual
            && alike(width) > best.0
        {
            best = (alike(width), delimiter);
        }
    }
    best.1
}
