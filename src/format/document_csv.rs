//! The tables of a document as CSV for people: byte-order mark, headings in words, and in Finnish
//! and Swedish semicolons and decimal commas. Several tables stand one below the other, each under
//! its heading. What is not a table is left out, and so are drawings.

use super::FormatError;
use super::people_csv::{decimal, guarded, writer};
use crate::i18n::Language;
use crate::report::Document;
use crate::report::document::{Block, Cell, Column, Holds, Section, Table};

/// Whether there is a table in it.
pub fn fits(document: &Document) -> bool {
    tables(document).next().is_some()
}

/// Writes the tables of a document.
pub fn write(document: &Document) -> Result<Vec<u8>, FormatError> {
    let said = |error: csv::Error| FormatError(error.to_string());
    let mut writer = writer(document.language);
    let are_several = tables(document).count() > 1;
    for (index, (section, table)) in tables(document).enumerate() {
        if index > 0 {
            writer.write_record([""]).map_err(said)?;
        }
        let heading = [&section.heading, &table.caption];
        let heading = heading.into_iter().find(|text| !text.is_empty());
        if let Some(heading) = heading.filter(|_| are_several) {
            writer.write_record([guarded(heading)]).map_err(said)?;
        }
        let kept = |column: &&Column| column.holds != Holds::Spark;
        let headings = table.columns.iter().filter(kept);
        let headings: Vec<String> = headings.map(|column| guarded(&column.heading)).collect();
        if headings.iter().any(|heading| !heading.is_empty()) {
            writer.write_record(headings).map_err(said)?;
        }
        for row in &table.rows {
            let cells = table.columns.iter().zip(row);
            let cells = cells.filter(|(column, _)| kept(column));
            let cells = cells.map(|(_, cell)| written(cell, document.language));
            writer.write_record(cells).map_err(said)?;
        }
    }
    writer
        .into_inner()
        .map_err(|error| FormatError(error.to_string()))
}

/// Every table that has rows, with its section.
fn tables(document: &Document) -> impl Iterator<Item = (&Section, &Table)> {
    document.sections.iter().flat_map(|section| {
        let tables = section.blocks.iter().filter_map(|block| match block {
            Block::Table(table) if !table.rows.is_empty() => Some(table),
            _ => None,
        });
        tables.map(move |table| (section, table))
    })
}

/// A number as a number; else the text, its note behind it.
fn written(cell: &Cell, language: Language) -> String {
    match cell.value {
        Some(value) => decimal(&value.to_string(), language),
        None if cell.note.is_empty() => guarded(&cell.text),
        None => guarded(&format!("{} – {}", cell.text, cell.note)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(language: Language) -> Document {
        let table = Table {
            columns: vec![
                Column::text("Name".to_owned()),
                Column::spark("Trend".to_owned()),
                Column::number("Sum".to_owned()),
            ],
            rows: vec![vec![
                Cell::text("=1+2; \"x\"").note("a note"),
                Cell::default(),
                Cell::number("€12.50", Some(12.5)),
            ]],
            ..Table::default()
        };
        let section = Section::new("a", "Heading".to_owned());
        Document {
            language,
            sections: vec![section.with(Block::Table(table))],
            ..Document::default()
        }
    }

    #[test]
    fn a_table_is_written_as_the_language_writes_numbers_and_never_as_a_formula() {
        let text = |language| String::from_utf8(write(&document(language)).unwrap()).unwrap();
        assert_eq!(
            text(Language::En),
            "\u{feff}Name,Sum\r\n\"'=1+2; \"\"x\"\" – a note\",12.5\r\n"
        );
        assert_eq!(
            text(Language::Fi),
            "\u{feff}Name;Sum\r\n\"'=1+2; \"\"x\"\" – a note\";12,5\r\n"
        );
    }

    #[test]
    fn several_tables_stand_under_their_headings() {
        let mut two = document(Language::En);
        let again = two.sections[0].clone();
        two.sections.push(again);
        let text = String::from_utf8(write(&two).unwrap()).unwrap();
        let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
        assert_eq!(
            [lines[0], lines[3], lines[4]],
            ["Heading", "\"\"", "Heading"]
        );
        assert!(fits(&two) && !fits(&Document::default()));
    }
}
