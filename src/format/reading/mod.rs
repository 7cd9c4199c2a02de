//! From bytes to rows: what a file is, is told by its bytes, and each format has a file here.
//!
//! Every reader holds to [`limits`]: a small file can never make a large table.

mod calendar;
mod cards;
mod delimited;
mod header;
pub mod limits;
mod markup;
mod objects;
mod open_document;
mod percents;
mod properties;
mod unzipping;
mod workbook;

#[cfg(test)]
mod tests;

use std::cell::Cell;

use super::encoding::{self, Garbled};
use crate::domain::Now;
use crate::domain::input::clean_line;
use crate::domain::intake::{Line, Raw, Sheet};

thread_local! {
    /// A reader of others is at work here: where it breaks down, the file is broken and not the
    /// program.
    pub static OTHERS: Cell<bool> = const { Cell::new(false) };
}

/// What the user said of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    pub encoding: Option<String>,
    pub delimiter: Option<u8>,
    /// The header's row among rows that are not blank, from 1; 0 where there is none.
    pub header_row: Option<usize>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
}

/// A file read, with what was found out of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub sheet: Sheet,
    pub format: &'static str,
    /// Of text.
    pub encoding: Option<&'static str>,
    /// Of delimited text.
    pub delimiter: Option<char>,
    /// The header's row among rows that are not blank, from 1; 0 where there is none.
    pub header_row: usize,
    /// The sheet that was read, and the other visible ones.
    pub sheet_name: Option<String>,
    pub other_sheets: Vec<String>,
}

/// Why a file could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    Garbled(Garbled),
    Empty,
    /// No row looks like a header.
    NoHeader,
    /// A workbook that a password protects.
    Encrypted,
    NoSheet(String, Vec<String>),
    /// JSON that is no list of objects.
    NoObjects,
    /// More than fits: which limit, and how much it allows.
    TooMuch(limits::Limit),
    /// What the format's reader said.
    Broken(&'static str, String),
    /// What we found wrong in a format, by the key of its words.
    Flawed(&'static str, &'static str),
}

/// Reads a file into rows.
///
/// # Errors
/// [`Unreadable`].
pub fn read(bytes: &[u8], asked: &Asked, now: Now) -> Result<Reading, Unreadable> {
    limits::Limit::File.hold(bytes.len())?;
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return unzipping::read(bytes, asked);
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return workbook::read_old(bytes, asked);
    }
    let decoded =
        encoding::decode(bytes, asked.encoding.as_deref()).map_err(Unreadable::Garbled)?;
    let text = decoded.text.as_str();
    let start: String = text.trim_start().chars().take(15).collect();
    let start = start.to_ascii_uppercase();
    let mut reading = if start == "BEGIN:VCALENDAR" || start.starts_with("BEGIN:VEVENT") {
        calendar::read(text, now)?
    } else if start.starts_with("BEGIN:VCARD") {
        cards::read(text)?
    } else if start.starts_with(['{', '[']) {
        objects::read(text)?
    } else {
        delimited::read(text, asked)?
    };
    reading.encoding = Some(decoded.encoding);
    if reading.sheet.rows.is_empty() {
        return Err(Unreadable::Empty);
    }
    Ok(reading)
}

/// A grid of rows made a sheet: the header found, or taken as asked.
fn titled(mut grid: Vec<Line>, asked: &Asked, reading: &mut Reading) -> Result<(), Unreadable> {
    grid.retain(|line| !line.cells.iter().all(Raw::is_blank));
    if grid.is_empty() {
        return Err(Unreadable::Empty);
    }
    let place = match asked.header_row {
        Some(row) => row,
        None => header::find(&grid).ok_or(Unreadable::NoHeader)?,
    };
    if place > grid.len() {
        return Err(Unreadable::Empty);
    }
    let rows = grid.split_off(place);
    reading.sheet.header = if let Some(line) = grid.pop() {
        let names = line.cells.iter().map(|cell| clean_line(cell.text()));
        names.collect()
    } else {
        let widest = rows.iter().map(|line| line.cells.len()).max().unwrap_or(0);
        (1..=widest).map(|number| number.to_string()).collect()
    };
    while reading.sheet.header.last().is_some_and(String::is_empty) {
        reading.sheet.header.pop();
    }
    limits::Limit::Columns.hold(reading.sheet.header.len())?;
    reading.sheet.rows = rows;
    reading.header_row = place;
    Ok(())
}
