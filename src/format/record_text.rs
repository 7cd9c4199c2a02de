//! Records as plain text: aligned columns, or one fact a line for a screen reader.

use unicode_width::UnicodeWidthStr;

use crate::domain::book::name_of;
use crate::domain::input::is_printable;
use crate::domain::{Field, Kind, Names, Record, Type};
use crate::i18n::Texts;
pub use crate::report::values::{cell, stance_key};

/// The widest a column of a list gets.
const WIDEST: usize = 40;

/// Records in aligned columns: start of the id, name, then the fields a form asks first.
pub fn columns<'a>(
    kind: Kind,
    records: impl Iterator<Item = &'a dyn Record>,
    names: &dyn Names,
    texts: &Texts,
) -> String {
    let named: &[&str] = kind.facts().named.first().copied().unwrap_or(&[]);
    let shown: Vec<(usize, &Field)> = kind
        .fields()
        .iter()
        .enumerate()
        .filter(|(_, field)| field.first && !named.contains(&field.key))
        .filter(|(_, field)| !matches!(field.ty, Type::Text | Type::Snapshot))
        .collect();
    let mut rows = vec![vec!["id".to_owned(), texts.get(&kind.label_key())]];
    rows[0].extend(
        shown
            .iter()
            .map(|(_, field)| texts.get(&field.label_key(kind))),
    );
    for record in records {
        let id = record.head().id.to_string();
        let mut row = vec![id, one_line(&name_of(record, names))];
        row.extend(shown.iter().map(|(index, field)| {
            one_line(&cell(kind, field, &record.cell(*index), names, texts))
        }));
        rows.push(row);
    }
    align(&rows)
}

/// A record as one fact a line, blank fields left out: `Label: value`.
pub fn facts(record: &dyn Record, names: &dyn Names, texts: &Texts) -> String {
    let kind = record.kind();
    let mut lines = vec![format!(
        "{}: {}",
        texts.get(&kind.label_key()),
        one_line(&name_of(record, names))
    )];
    for (index, field) in kind.fields().iter().enumerate() {
        let value = record.cell(index);
        if !value.is_blank() {
            let text = cell(kind, field, &value, names, texts);
            let text = visible(&text).replace('\n', "\n  ");
            lines.push(format!("{}: {text}", texts.get(&field.label_key(kind))));
        }
    }
    lines.push(format!("id: {}", record.head().id));
    lines.join("\n")
}

/// One printable line.
fn one_line(text: &str) -> String {
    visible(text).replace(['\n', '\t'], " ")
}

/// Text without codes that could steer a terminal.
pub fn visible(text: &str) -> String {
    let kept = |letter: char| letter == '\n' || letter == '\t' || is_printable(letter);
    text.chars()
        .map(|letter| if kept(letter) { letter } else { '\u{fffd}' })
        .collect()
}

fn align(rows: &[Vec<String>]) -> String {
    let columns = rows.first().map_or(0, Vec::len);
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            let widths = rows.iter().map(|row| row[column].width());
            widths
                .max()
                .unwrap_or(0)
                .min(if column == 0 { 36 } else { WIDEST })
        })
        .collect();
    let mut out = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            let cell = cut(cell, *width);
            let gap = width.saturating_sub(cell.width());
            line.push_str(&cell);
            line.push_str(&" ".repeat(gap + 2));
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// Cuts to a display width, with `…` where something is left out.
pub fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut out = String::new();
    for letter in text.chars() {
        if format!("{out}{letter}").width() + 1 > width {
            break;
        }
        out.push(letter);
    }
    out.push('…');
    out
}
