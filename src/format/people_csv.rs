//! One kind of record as CSV for people: opened by a double click in a spreadsheet program of the
//! reader's country. Byte-order mark, headings in words, names for links, and in Finnish and
//! Swedish semicolons and decimal commas. `avain list KIND --csv` is what programs read.

use super::plain::clean;
use super::plan::Plan;
use super::record_csv::is_formula;
use super::{FormatError, record_text};
use crate::domain::{Cell, Field, Kind, Record, Type, Value};
use crate::i18n::Language;

/// The mark by which spreadsheet programs know UTF-8.
const MARK: &str = "\u{feff}";

/// The living records of the plan's table.
pub fn write(plan: &Plan) -> Result<Vec<u8>, FormatError> {
    let kind = plan.table.unwrap_or(Kind::Account);
    let said = |error: csv::Error| FormatError(error.to_string());
    let mut writer = writer(plan.texts.language());
    let headings = kind.fields().iter();
    let headings = headings.map(|field| plan.texts.get(&field.label_key(kind)));
    writer.write_record(headings).map_err(said)?;
    for record in plan.own.all(kind).filter(|record| !record.head().removed) {
        writer.write_record(row(plan, record)).map_err(said)?;
    }
    writer
        .into_inner()
        .map_err(|error| FormatError(error.to_string()))
}

/// A writer that begins with the mark and divides as the language's spreadsheet programs do. Rows
/// may be of different lengths.
pub fn writer(language: Language) -> csv::Writer<Vec<u8>> {
    let delimiter = if has_comma(language) { b';' } else { b',' };
    csv::WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(MARK.as_bytes().to_vec())
}

fn row(plan: &Plan, record: &dyn Record) -> Vec<String> {
    let fields = record.kind().fields().iter().enumerate();
    fields
        .map(|(index, field)| cell(plan, record.kind(), field, &record.cell(index)))
        .collect()
}

fn cell(plan: &Plan, kind: Kind, field: &Field, cell: &Cell) -> String {
    match (field.ty, cell) {
        (Type::Money, Cell::One(Value::Int(cents))) => {
            decimal(&super::record_csv::decimal(*cents), plan.texts.language())
        }
        (_, Cell::One(Value::Number(number))) => {
            decimal(&number.to_string(), plan.texts.language())
        }
        (Type::Int { .. }, Cell::One(Value::Int(number))) => number.to_string(),
        (Type::Day, Cell::One(Value::Day(day))) => day.to_string(),
        _ => guarded(&record_text::cell(kind, field, cell, plan.all, plan.texts)),
    }
}

/// Whether the language writes decimals with a comma, and so lists with a semicolon.
fn has_comma(language: Language) -> bool {
    language != Language::En
}

/// A number written with a point, as the language writes it.
pub fn decimal(number: &str, language: Language) -> String {
    if has_comma(language) {
        number.replace('.', ",")
    } else {
        number.to_owned()
    }
}

/// Text that a spreadsheet program would calculate gets an apostrophe in front, and so does each
/// part of it that would be a cell of its own where another sign separates cells.
pub fn guarded(text: &str) -> String {
    let text = clean(text);
    let mut out = String::with_capacity(text.len());
    if is_formula(text.trim_start()) {
        out.push('\'');
    }
    for (at, letter) in text.char_indices() {
        out.push(letter);
        let rest = &text[at + letter.len_utf8()..];
        if matches!(letter, ',' | ';' | '|' | '\t' | '\n') && is_formula(rest) {
            out.push('\'');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::guarded;

    #[test]
    fn no_part_of_a_text_becomes_a_formula_wherever_cells_are_divided() {
        for (text, written) in [
            ("=1+1", "'=1+1"),
            (" =1", "' =1"),
            ("a;=1+1", "a;'=1+1"),
            ("a\n+1|@x", "a\n'+1|'@x"),
            ("Sales fell, -5 %; more", "Sales fell, -5 %; more"),
        ] {
            assert_eq!(guarded(text), written);
        }
    }
}
