//! Excel workbooks, `.xlsx` and `.xls`: cell by cell, so that a cell far out makes no large table.

use std::collections::HashSet;
use std::io::{Cursor, Read as _};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, ExcelDateTime, Reader as _, Sheet, SheetVisible, Xls, Xlsx};

use super::limits::{Count, Limit};
use super::{Asked, OTHERS, Reading, Unreadable, percents, titled};
use crate::domain::intake::{Line, Raw};

/// Reads an `.xlsx` workbook whose package was measured.
pub fn read(bytes: &[u8], asked: &Asked) -> Result<Reading, Unreadable> {
    apart("XLSX", || read_new(bytes, asked))
}

fn read_new(bytes: &[u8], asked: &Asked) -> Result<Reading, Unreadable> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::XlsxError::Password => Unreadable::Encrypted,
        other => broken(&other),
    })?;
    let sheets = Sheets::of(book.sheets_metadata());
    let mut first_fault = None;
    for name in sheets.wanted(asked)? {
        let mut reading = sheets.reading("xlsx", &name);
        let read = grid(&mut book, &name, &percents::cells(bytes, &name))
            .and_then(|grid| titled(grid, asked, &mut reading));
        match read {
            Ok(()) if !reading.sheet.rows.is_empty() => return Ok(reading),
            Ok(()) => {}
            Err(fault) => first_fault = first_fault.or(Some(fault)),
        }
    }
    Err(first_fault.unwrap_or(Unreadable::Empty))
}

fn grid(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    percents: &HashSet<(u32, u32)>,
) -> Result<Vec<Line>, Unreadable> {
    let mut cells = book
        .worksheet_cells_reader(name)
        .map_err(|error| broken(&error))?;
    let mut gatherer = Gatherer::default();
    while let Some(cell) = cells.next_cell().map_err(|error| broken(&error))? {
        let is_percent = percents.contains(&cell.get_position());
        let raw = match cell.get_value() {
            DataRef::Float(number) if is_percent => Raw::Exact(percents::written(*number)),
            DataRef::Empty => continue,
            DataRef::Int(number) => Raw::Exact(number.to_string()),
            DataRef::Float(number) => float(*number),
            DataRef::String(text) => Raw::Text(text.clone()),
            DataRef::SharedString(text) => Raw::Text((*text).to_owned()),
            DataRef::Bool(truth) => Raw::Exact(truth.to_string()),
            DataRef::DateTime(at) => moment(at),
            DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Raw::Exact(text.clone()),
            DataRef::Error(error) => Raw::Text(error.to_string()),
        };
        gatherer.put(cell.get_position(), raw)?;
    }
    Ok(gatherer.lines)
}

/// Reads an `.xls` workbook, or says that an encrypted one is.
pub fn read_old(bytes: &[u8], asked: &Asked) -> Result<Reading, Unreadable> {
    hold_extent(bytes)?;
    apart("XLS", || read_held(bytes, asked))
}

/// Does what a reader of others may break down in: that it does says of the file, and not of us, that
/// something is wrong.
fn apart(
    format: &'static str,
    work: impl FnOnce() -> Result<Reading, Unreadable>,
) -> Result<Reading, Unreadable> {
    OTHERS.set(true);
    let read = catch_unwind(AssertUnwindSafe(work));
    OTHERS.set(false);
    read.unwrap_or(Err(Unreadable::Flawed(format, "flaw-parts")))
}

fn read_held(bytes: &[u8], asked: &Asked) -> Result<Reading, Unreadable> {
    let mut book = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::XlsError::Password => Unreadable::Encrypted,
        other => broken(&other),
    })?;
    let sheets = Sheets::of(book.sheets_metadata());
    for name in sheets.wanted(asked)? {
        let mut reading = sheets.reading("xls", &name);
        let range = book
            .worksheet_range(&name)
            .map_err(|error| broken(&error))?;
        let (top, left) = range.start().unwrap_or((0, 0));
        let mut gatherer = Gatherer::default();
        for (row, column, cell) in range.used_cells() {
            let at = |offset: u32, place: usize| offset + u32::try_from(place).unwrap_or(0);
            gatherer.put((at(top, row), at(left, column)), old_cell(cell))?;
        }
        if !gatherer.lines.is_empty() {
            titled(gatherer.lines, asked, &mut reading)?;
            return Ok(reading);
        }
    }
    Err(Unreadable::Empty)
}

fn old_cell(cell: &Data) -> Raw {
    match cell {
        Data::Int(number) => Raw::Exact(number.to_string()),
        Data::Float(number) => float(*number),
        Data::Bool(truth) => Raw::Exact(truth.to_string()),
        Data::DateTime(at) => moment(at),
        other => Raw::Text(other.to_string()),
    }
}

/// The program's reader of old workbooks lays out each sheet as far as its farthest cell: a file
/// whose cells are far apart is refused before that.
fn hold_extent(bytes: &[u8]) -> Result<(), Unreadable> {
    let package = cfb::CompoundFile::open(Cursor::new(bytes));
    let mut package = package.map_err(|error| broken(&error))?;
    if package.exists("/EncryptedPackage") || package.exists("/EncryptionInfo") {
        return Err(Unreadable::Encrypted);
    }
    let name = ["/Workbook", "/Book", "/WORKBOOK", "/BOOK"];
    let Some(name) = name.into_iter().find(|name| package.is_stream(name)) else {
        return Err(Unreadable::Flawed("XLS", "flaw-no-workbook"));
    };
    let stream = package.open_stream(name).map_err(|error| broken(&error))?;
    let mut book = Vec::new();
    let most = Limit::File.most() as u64;
    let read = stream.take(most).read_to_end(&mut book);
    read.map_err(|error| broken(&error))?;
    hold_records(&book)
}

/// Walks the records of a workbook: every record of a cell begins with its row and column.
fn hold_records(book: &[u8]) -> Result<(), Unreadable> {
    const BEGIN: u16 = 0x0809;
    const SHEET: u16 = 0x0085;
    const EXTENT: u16 = 0x0200;
    const CELLS: [u16; 14] = [
        0x0006, 0x0203, 0x0204, 0x0205, 0x0201, 0x027e, 0x00bd, 0x00be, 0x00fd, 0x00d6, 0x0003,
        0x0004, 0x0005, 0x0002,
    ];
    let word = |at: usize| {
        book.get(at..at + 2)
            .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
    };
    let (mut at, mut all) = (0, 0_usize);
    let (mut rows, mut columns) = (0_usize, 0_usize);
    while let (Some(kind), Some(length)) = (word(at), word(at + 2)) {
        // The reader begins each sheet where the workbook says it is, and breaks down past the end.
        let starts = word(at + 4).zip(word(at + 6));
        if let (SHEET, Some((low, high))) = (kind, starts)
            && (usize::from(high) << 16 | usize::from(low)) > book.len()
        {
            return Err(Unreadable::Flawed("XLS", "flaw-sheet-beyond"));
        }
        // The reader makes room for as much as a sheet says it holds.
        if kind == EXTENT && !is_possible(book.get(at + 4..).unwrap_or_default(), length) {
            return Err(Unreadable::Flawed("XLS", "flaw-sheet-extent"));
        }
        if kind == BEGIN {
            all += rows * columns;
            (rows, columns) = (0, 0);
        }
        if let (true, Some(row), Some(column)) = (CELLS.contains(&kind), word(at + 4), word(at + 6))
        {
            rows = rows.max(usize::from(row) + 1);
            columns = columns.max(usize::from(column) + 1);
            Limit::Cells.hold(all + rows * columns)?;
        }
        at += 4 + usize::from(length);
    }
    Ok(())
}

/// Whether a sheet can be as large as it says: first and last row, first and last column, each last
/// one the first that is beyond it.
fn is_possible(told: &[u8], length: u16) -> bool {
    const ROWS: u32 = 1 << 16;
    const CELLS: u64 = 1 << 24;
    let short = |at: usize| {
        let two = told.get(at..at + 2);
        two.map_or(0, |two| u32::from(u16::from_le_bytes([two[0], two[1]])))
    };
    let long = |at| short(at) | short(at + 2) << 16;
    let (first, end, columns) = match length {
        10 => (short(0), short(2), short(6)),
        _ => (long(0), long(4), short(10)),
    };
    let rows = end.saturating_sub(first);
    (end == 0 || first < end && end <= ROWS) && u64::from(rows) * u64::from(columns) <= CELLS
}

/// The visible sheets of a workbook.
struct Sheets(Vec<String>);

impl Sheets {
    fn of(sheets: &[Sheet]) -> Sheets {
        let visible = sheets
            .iter()
            .filter(|sheet| sheet.visible == SheetVisible::Visible);
        Sheets(visible.map(|sheet| sheet.name.clone()).collect())
    }

    /// The sheets to try, in order: the one asked for, or all.
    fn wanted(&self, asked: &Asked) -> Result<Vec<String>, Unreadable> {
        match &asked.sheet {
            None => Ok(self.0.clone()),
            Some(name) if self.0.contains(name) => Ok(vec![name.clone()]),
            Some(name) => Err(Unreadable::NoSheet(name.clone(), self.0.clone())),
        }
    }

    fn reading(&self, format: &'static str, name: &str) -> Reading {
        Reading {
            format,
            sheet_name: Some(name.to_owned()),
            other_sheets: self
                .0
                .iter()
                .filter(|other| *other != name)
                .cloned()
                .collect(),
            ..Reading::default()
        }
    }
}

/// Gathers cells into rows that are no longer than their last cell.
#[derive(Default)]
struct Gatherer {
    lines: Vec<Line>,
    count: Count,
}

impl Gatherer {
    fn put(&mut self, (row, column): (u32, u32), raw: Raw) -> Result<(), Unreadable> {
        if raw.is_blank() {
            return Ok(());
        }
        let place = column as usize;
        Limit::Columns.hold(place + 1)?;
        let line = u64::from(row) + 1;
        if self.lines.last().is_none_or(|last| last.line != line) {
            self.count.row()?;
            self.lines.push(Line {
                line,
                cells: Vec::new(),
            });
        }
        let Some(last) = self.lines.last_mut() else {
            return Ok(());
        };
        while last.cells.len() < place {
            self.count.cell(0)?;
            last.cells.push(Raw::Text(String::new()));
        }
        self.count.cell(raw.text().len())?;
        if last.cells.len() == place {
            last.cells.push(raw);
        }
        Ok(())
    }
}

/// A number with as many decimals as tell it apart, never in powers of ten.
pub fn float(number: f64) -> Raw {
    Raw::Exact(format!("{number}"))
}

/// A day, with its time where it has one; a time alone where there is no day.
fn moment(at: &ExcelDateTime) -> Raw {
    if at.is_duration() || at.as_f64() < 1.0 {
        let minutes = (at.as_f64() * 1_440.0).round().clamp(0.0, 1e9);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // clamped above
        let minutes = minutes as u64;
        return Raw::Exact(format!("{}:{:02}", minutes / 60, minutes % 60));
    }
    let (year, month, day, hour, minute, ..) = at.to_ymd_hms_milli();
    let time = match (hour, minute) {
        (0, 0) => String::new(),
        (hour, minute) => format!("T{hour:02}:{minute:02}"),
    };
    Raw::Exact(format!("{year:04}-{month:02}-{day:02}{time}"))
}

fn broken(error: &dyn std::fmt::Display) -> Unreadable {
    Unreadable::Broken("Excel", error.to_string())
}
