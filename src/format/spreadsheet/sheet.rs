//! One sheet of a workbook: a table with its head frozen, as real values.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use rust_xlsxwriter::{
    Color, ExcelDateTime, Format, FormatAlign, FormatBorder, Sparkline, Workbook, Worksheet,
    XlsxError,
};

use crate::format::plain::clean;
use crate::i18n::Texts;

/// The most letters a cell can hold.
const LONGEST: usize = 32_767;
const NARROWEST: usize = 8;
const WIDEST: usize = 48;
const ACCENT: Color = Color::RGB(0x000B_5F66);
const WASH: Color = Color::RGB(0x00E8_EDF1);

/// A table to become a sheet.
pub struct Table {
    pub name: String,
    pub headings: Vec<String>,
    /// How many columns stay in sight.
    pub frozen: u16,
    pub rows: Vec<Vec<Value>>,
}

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Blank,
    Text(String),
    Number(f64),
    /// In cents.
    Money(i64),
    /// 0.5 is 50 %.
    Share(f64),
    Day(NaiveDate),
    Time(NaiveTime),
    /// As the clock on the wall showed it.
    Minute(NaiveDateTime),
    /// A line over the cells of the row from one column to another.
    Spark(u16, u16),
}

struct Looks {
    head: Format,
    text: Format,
    money: Format,
    share: Format,
    day: Format,
    time: Format,
    minute: Format,
}

/// Adds the sheet, its name made to fit and unique.
pub fn add(workbook: &mut Workbook, table: &Table, texts: &Texts) -> Result<(), XlsxError> {
    let name = sheet_name(workbook, &table.name);
    let looks = looks(texts);
    let sheet = workbook.add_worksheet();
    sheet.set_name(&name)?;
    for (column, heading) in table.headings.iter().enumerate() {
        sheet.write_with_format(0, index(column), clean(heading), &looks.head)?;
    }
    for (number, row) in table.rows.iter().enumerate() {
        let number = u32::try_from(number + 1).unwrap_or(u32::MAX);
        for (column, value) in row.iter().enumerate() {
            put(sheet, &name, (number, index(column)), value, &looks)?;
        }
    }
    for column in 0..table.headings.len() {
        sheet.set_column_width(index(column), width(table, column))?;
    }
    let last = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    if !table.rows.is_empty() {
        let columns = table.headings.len().saturating_sub(1);
        sheet.autofilter(0, 0, last, index(columns))?;
    }
    sheet.set_freeze_panes(1, table.frozen)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet
        .set_landscape()
        .set_paper_size(9)
        .set_print_fit_to_pages(1, 0);
    Ok(())
}

fn looks(texts: &Texts) -> Looks {
    let top = || Format::new().set_align(FormatAlign::Top);
    let currency = texts.currency.replace(['"', '[', ']', ';', '\\'], "");
    Looks {
        head: Format::new()
            .set_bold()
            .set_font_color(ACCENT)
            .set_background_color(WASH)
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(ACCENT)
            .set_align(FormatAlign::Top)
            .set_text_wrap(),
        text: top().set_text_wrap(),
        money: top().set_num_format(format!("#,##0.00\\ [${currency}]")),
        share: top().set_num_format("0.0\\ %"),
        day: top().set_num_format("yyyy\\-mm\\-dd"),
        time: top().set_num_format("hh:mm"),
        minute: top().set_num_format("yyyy\\-mm\\-dd\\ hh:mm"),
    }
}

fn put(
    sheet: &mut Worksheet,
    name: &str,
    (row, column): (u32, u16),
    value: &Value,
    looks: &Looks,
) -> Result<(), XlsxError> {
    match value {
        Value::Blank => {}
        Value::Text(text) => {
            let text: String = clean(text).chars().take(LONGEST).collect();
            sheet.write_string_with_format(row, column, text, &looks.text)?;
        }
        Value::Number(number) => {
            sheet.write_number(row, column, *number)?;
        }
        Value::Money(cents) => {
            sheet.write_number_with_format(row, column, *cents as f64 / 100.0, &looks.money)?;
        }
        Value::Share(share) => {
            sheet.write_number_with_format(row, column, *share, &looks.share)?;
        }
        Value::Day(day) => {
            sheet.write_datetime_with_format(row, column, day_of(*day)?, &looks.day)?;
        }
        Value::Time(time) => {
            let (hour, minute) = clock(*time);
            let time = ExcelDateTime::from_hms(hour, minute, 0)?;
            sheet.write_datetime_with_format(row, column, time, &looks.time)?;
        }
        Value::Minute(at) => {
            let (hour, minute) = clock(at.time());
            let at = day_of(at.date())?.and_hms(hour, minute, 0)?;
            sheet.write_datetime_with_format(row, column, at, &looks.minute)?;
        }
        Value::Spark(from, to) => {
            let line = Sparkline::new()
                .set_range((name, row, *from, row, *to))
                .set_sparkline_color(ACCENT)
                .show_last_point(true);
            sheet.add_sparkline(row, column, &line)?;
        }
    }
    Ok(())
}

fn clock(time: NaiveTime) -> (u16, u8) {
    (
        u16::try_from(time.hour()).unwrap_or(0),
        u8::try_from(time.minute()).unwrap_or(0),
    )
}

/// A day as spreadsheets count them, from 1900 on.
fn day_of(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(day.year()).unwrap_or(1900);
    ExcelDateTime::from_ymd(year, part(day.month()), part(day.day()))
}

fn index(column: usize) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}

/// As wide as the longest line of the column, within bounds.
fn width(table: &Table, column: usize) -> f64 {
    let longest = |text: &str| {
        text.lines()
            .map(|line| line.chars().count())
            .max()
            .unwrap_or(0)
    };
    let cells = table.rows.iter().filter_map(|row| row.get(column));
    let widths = cells.map(|value| match value {
        Value::Text(text) => longest(text),
        Value::Money(_) | Value::Minute(_) => 16,
        Value::Spark(..) => 24,
        _ => 11,
    });
    let widest = widths
        .max()
        .unwrap_or(0)
        .max(longest(&table.headings[column]) + 2);
    widest.clamp(NARROWEST, WIDEST) as f64
}

/// At most 31 letters, none that sheets forbid, and no name twice.
fn sheet_name(workbook: &mut Workbook, wanted: &str) -> String {
    let safe: String = clean(wanted)
        .chars()
        .filter(|letter| !"[]:*?/\\'".contains(*letter))
        .take(28)
        .collect();
    let safe = safe.trim().to_owned();
    let base = if safe.is_empty() {
        "–".to_owned()
    } else {
        safe
    };
    let taken: Vec<String> = workbook
        .worksheets()
        .iter()
        .map(|sheet| sheet.name().to_lowercase())
        .collect();
    let numbered = (2..100).map(|number| format!("{base} {number}"));
    std::iter::once(base.clone())
        .chain(numbered)
        .find(|name| !taken.contains(&name.to_lowercase()))
        .unwrap_or(base)
}
