//! OpenDocument sheets, `.ods`: read as they stream by, so that a repeated cell is no more than a
//! number.

use std::io::{Cursor, Read as _};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::limits::{Count, Limit};
use super::markup::attribute;
use super::{Asked, Reading, Unreadable, percents, titled};
use crate::domain::intake::{Line, Raw};

/// The bytes of a package being read.
pub type Package<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Reads the sheets of a package that was measured.
pub fn read(package: &mut Package, asked: &Asked) -> Result<Reading, Unreadable> {
    if part(package, "META-INF/manifest.xml").is_ok_and(|text| text.contains("encryption-data")) {
        return Err(Unreadable::Encrypted);
    }
    let text = part(package, "content.xml")?;
    let tables = tables(&text)?;
    let names: Vec<String> = tables.iter().map(|table| table.name.clone()).collect();
    if let Some(name) = asked.sheet.as_ref().filter(|name| !names.contains(name)) {
        return Err(Unreadable::NoSheet(name.clone(), names));
    }
    let mut first_fault = None;
    for table in tables {
        let is_asked = asked.sheet.as_ref().is_none_or(|name| *name == table.name);
        if !is_asked || table.lines.is_empty() {
            continue;
        }
        let others = names.iter().filter(|name| **name != table.name);
        let mut reading = Reading {
            format: "ods",
            other_sheets: others.cloned().collect(),
            sheet_name: Some(table.name),
            ..Reading::default()
        };
        match titled(table.lines, asked, &mut reading) {
            Ok(()) if !reading.sheet.rows.is_empty() => return Ok(reading),
            Ok(()) => {}
            Err(fault) => first_fault = first_fault.or(Some(fault)),
        }
    }
    Err(first_fault.unwrap_or(Unreadable::Empty))
}

fn part(package: &mut Package, name: &str) -> Result<String, Unreadable> {
    let file = package.by_name(name).map_err(|error| broken(&error))?;
    let mut text = String::new();
    let read = file
        .take(Limit::Unpacked.most() as u64)
        .read_to_string(&mut text);
    read.map_err(|error| broken(&error))?;
    Ok(text)
}

#[derive(Default)]
struct Table {
    name: String,
    lines: Vec<Line>,
}

/// Where in a document the reader stands.
#[derive(Default)]
struct Place {
    tables: Vec<Table>,
    count: Count,
    row: u64,
    /// How often the row at hand stands, and its cells with how often each stands.
    row_times: u64,
    cells: Vec<(Raw, usize)>,
    /// The cell at hand: its typed value, its text, how often it stands.
    value: Option<String>,
    text: String,
    times: usize,
    is_in_cell: bool,
    is_in_note: bool,
}

fn tables(text: &str) -> Result<Vec<Table>, Unreadable> {
    let mut reader = Reader::from_str(text);
    let mut place = Place::default();
    loop {
        let event = reader.read_event().map_err(|error| broken(&error))?;
        match event {
            Event::Start(tag) => place.start(&tag),
            Event::Empty(tag) => {
                place.start(&tag);
                place.end(tag.local_name().as_ref())?;
            }
            Event::End(tag) => place.end(tag.local_name().as_ref())?,
            Event::Text(text) if place.is_in_cell && !place.is_in_note => {
                place.text.push_str(&text);
            }
            Event::GeneralRef(name) if place.is_in_cell && !place.is_in_note => {
                let whole = format!("&{};", &*name);
                place
                    .text
                    .push_str(&quick_xml::escape::unescape(&whole).unwrap_or_default());
            }
            Event::Eof => return Ok(place.tables),
            _ => {}
        }
        Limit::Cell.hold(place.text.len())?;
    }
}

impl Place {
    fn start(&mut self, tag: &BytesStart) {
        match tag.local_name().as_ref() {
            "table" => {
                self.row = 0;
                self.tables.push(Table {
                    name: attribute(tag, "name").unwrap_or_default(),
                    ..Table::default()
                });
            }
            "table-row" => {
                self.row_times = repeated(tag, "number-rows-repeated");
                self.cells.clear();
            }
            "table-cell" | "covered-table-cell" => {
                let times = repeated(tag, "number-columns-repeated");
                self.times = usize::try_from(times).unwrap_or(usize::MAX);
                self.value = typed(tag);
                self.text.clear();
                self.is_in_cell = true;
            }
            "p" if self.is_in_cell && !self.text.is_empty() => self.text.push('\n'),
            "s" if self.is_in_cell => {
                let times = repeated(tag, "c").min(1_000);
                self.text.extend((0..times).map(|_| ' '));
            }
            "tab" if self.is_in_cell => self.text.push('\t'),
            "line-break" if self.is_in_cell => self.text.push('\n'),
            "annotation" => self.is_in_note = true,
            _ => {}
        }
    }

    fn end(&mut self, name: &str) -> Result<(), Unreadable> {
        match name {
            "table-cell" | "covered-table-cell" => {
                let raw = match self.value.take() {
                    Some(value) => Raw::Exact(value),
                    None => Raw::Text(std::mem::take(&mut self.text)),
                };
                self.is_in_cell = false;
                self.cells.push((raw, self.times));
                Limit::Cells.hold(self.cells.len())
            }
            "annotation" => {
                self.is_in_note = false;
                Ok(())
            }
            "table-row" => self.end_row(),
            _ => Ok(()),
        }
    }

    /// Lays out the row at hand: blanks after its last cell are nothing, whatever their number.
    fn end_row(&mut self) -> Result<(), Unreadable> {
        let times = self.row_times;
        let first = self.row + 1;
        self.row = self.row.saturating_add(times);
        while self.cells.last().is_some_and(|(raw, _)| raw.is_blank()) {
            self.cells.pop();
        }
        if self.cells.is_empty() {
            return Ok(());
        }
        let width = self
            .cells
            .iter()
            .fold(0_usize, |sum, (_, times)| sum.saturating_add(*times));
        Limit::Columns.hold(width)?;
        Limit::Rows.hold(usize::try_from(times).unwrap_or(usize::MAX))?;
        let Some(table) = self.tables.last_mut() else {
            return Ok(());
        };
        for line in (first..).take(usize::try_from(times).unwrap_or(0)) {
            self.count.row()?;
            let mut cells = Vec::with_capacity(width);
            for (raw, times) in &self.cells {
                for _ in 0..*times {
                    self.count.cell(raw.text().len())?;
                    cells.push(raw.clone());
                }
            }
            table.lines.push(Line { line, cells });
        }
        Ok(())
    }
}

/// What a cell holds by its type; text is what stands in it.
fn typed(tag: &BytesStart) -> Option<String> {
    let kind = attribute(tag, "value-type")?;
    match kind.as_str() {
        "float" | "currency" | "percentage" => {
            let value = attribute(tag, "value")?;
            let number: f64 = value
                .parse()
                .ok()
                .filter(|number: &f64| number.is_finite())?;
            Some(if kind == "percentage" {
                percents::written(number)
            } else {
                format!("{number}")
            })
        }
        "date" => attribute(tag, "date-value"),
        "boolean" => attribute(tag, "boolean-value"),
        "time" => {
            let text = attribute(tag, "time-value")?;
            let inner = text.strip_prefix("PT")?;
            let (hours, rest) = inner.split_once('H')?;
            let (minutes, _) = rest.split_once('M')?;
            Some(format!("{hours}:{minutes}"))
        }
        _ => None,
    }
}

fn repeated(tag: &BytesStart, name: &str) -> u64 {
    attribute(tag, name)
        .and_then(|text| text.parse().ok())
        .unwrap_or(1)
}

fn broken(error: &dyn std::fmt::Display) -> Unreadable {
    Unreadable::Broken("OpenDocument", error.to_string())
}
