//! The records of any one kind, their first fields as columns.

use super::knowledge::PRIVATE;
use super::{Column, Row, Sight, Table};
use crate::domain::{Field, Kind, Record, Type, veil};
use crate::tui::words;

/// As many columns as one can take in.
const MOST_COLUMNS: usize = 6;

pub fn table(sight: &Sight) -> Table {
    let Some(kind) = sight.kind else {
        return Table::default();
    };
    let shown = shown_fields(kind);
    let columns = shown.iter().enumerate().map(|(place, index)| {
        let field = &kind.fields()[*index];
        let title = sight.texts.get(&field.label_key(kind));
        let rank = u8::try_from(place).unwrap_or(u8::MAX);
        column(field, title, rank)
    });
    let own = sight.account.and_then(|id| sight.book.open.get(&id));
    let places = [Some(&sight.book.frame), own];
    let all = places
        .into_iter()
        .flatten()
        .flat_map(|place| place.all(kind));
    let living = all.filter(|record| !record.head().removed && sight.shows(record.link()));
    let mut rows: Vec<Row> = living.map(|record| row(sight, record, &shown)).collect();
    if kind.fields().iter().any(|field| field.key == "on") {
        rows.reverse();
    }
    Table {
        wraps: false,
        columns: columns.collect(),
        rows,
    }
}

/// The required and first fields that tell records apart: neither the account nor long texts late.
fn shown_fields(kind: Kind) -> Vec<usize> {
    let fields = kind.fields().iter().enumerate();
    let telling = fields.filter(|(_, field)| {
        let own_account = field.key == "account" && kind.is_pair();
        (field.first || field.required) && !own_account && field.key != "account"
    });
    telling.map(|(index, _)| index).take(MOST_COLUMNS).collect()
}

fn column(field: &Field, title: String, rank: u8) -> Column {
    match field.ty {
        // What tells a record from others has its room before the rest.
        Type::Line if rank == 0 => Column::new(title, 24, rank).growing(),
        Type::Text => Column::new(title, 24, rank).growing(),
        Type::Line => Column::new(title, 14, rank).growing(),
        Type::Link(_) | Type::Links(_) | Type::Set(_) => Column::new(title, 14, rank),
        Type::Choice(_) => Column::new(title, 15, rank),
        Type::Money => Column::new(title, 12, rank).to_the_right(),
        Type::Minute => Column::new(title, 17, rank),
        Type::Int { .. } | Type::Number | Type::Percent => {
            Column::new(title, 8, rank).to_the_right()
        }
        _ => Column::new(title, 11, rank),
    }
}

fn row(sight: &Sight, record: &dyn Record, shown: &[usize]) -> Row {
    let kind = record.kind();
    let mut row = Row::of(record.link());
    if veil::is_private(record) {
        row = row.marked(PRIVATE);
    }
    for index in shown {
        let field = &kind.fields()[*index];
        let cell = record.cell(*index);
        row = row.text(words::cell(kind, field, &cell, sight.book, sight.texts));
    }
    row
}
