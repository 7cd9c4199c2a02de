//! Records as CSV with field keys for headers: what `avain import --as KIND` reads back.

use super::record_text::visible;
use crate::domain::{Cell, Kind, Names, Record, Type, Value};

/// A table of records of one kind: `id`, then every field. Money is decimal, links are names,
/// the elements of a set stand in one cell as on the command line. Text that a spreadsheet would
/// take for a formula gets an apostrophe in front.
///
/// # Errors
/// Where the table cannot be written (out of memory).
pub fn table<'a>(
    kind: Kind,
    records: impl Iterator<Item = &'a dyn Record>,
    names: &dyn Names,
) -> Result<String, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let keys = kind.fields().iter().map(|field| field.key);
    writer.write_record(std::iter::once("id").chain(keys))?;
    for record in records {
        let cells = (0..kind.fields().len()).map(|index| {
            let text = text(kind.fields()[index].ty, &record.cell(index), names);
            guarded(kind.fields()[index].ty, &text)
        });
        let id = record.head().id.to_string();
        writer.write_record(std::iter::once(id).chain(cells))?;
    }
    let bytes = writer
        .into_inner()
        .map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A cell as it would be typed.
pub fn text(ty: Type, cell: &Cell, names: &dyn Names) -> String {
    match cell {
        Cell::Blank => String::new(),
        Cell::One(value) => typed(ty, value, names),
        Cell::Set(values) => {
            let elements = values.iter().map(|value| element(&typed(ty, value, names)));
            elements.collect::<Vec<_>>().join(",")
        }
    }
}

fn typed(ty: Type, value: &Value, names: &dyn Names) -> String {
    match (ty, value) {
        (Type::Money, Value::Int(cents)) => decimal(*cents),
        (_, Value::Link(link)) => names.name(*link),
        (_, other) => other.plain(),
    }
}

/// Cents as a decimal: `1234.50`.
pub fn decimal(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}

/// An element of a set; one with a comma or a quote is double-quoted.
fn element(text: &str) -> String {
    if text.contains([',', '"']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// Puts an apostrophe before what a spreadsheet would calculate; lets no code through.
fn guarded(ty: Type, text: &str) -> String {
    let text = visible(text);
    let is_text = !matches!(
        ty,
        Type::Int { .. } | Type::Money | Type::Number | Type::Percent | Type::Day | Type::Time
    );
    if is_text && is_formula(&text) {
        format!("'{text}")
    } else {
        text
    }
}

/// Whether a spreadsheet would take the text for a formula.
pub fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// Takes the guarding apostrophe off again.
pub fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest,
        _ => text,
    }
}
