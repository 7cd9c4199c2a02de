//! What a review writes when it is confirmed, field by field from old to new, and after it what was
//! changed on the way there.

use super::{Column, Pane, Row, Sight, Table, changes};
use crate::domain::Kind;
use crate::domain::check::Severity;
use crate::domain::measure;
use crate::tui::form::Form;
use crate::tui::theme::Role;
use crate::tui::words;

pub const DIFF: Pane = Pane {
    title: "pane-diff",
    empty: "empty-changes",
    rows: table,
    adds: None,
    drawing: None,
};

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-kind"), 18, 1),
        Column::new(texts.get("column-change"), 30, 0).growing(),
    ];
    let mut rows = Vec::new();
    let form = sight.guide.and_then(|guide| guide.form.as_deref());
    if let Some(form) = form {
        rows.push(heading(sight, "review-writes"));
        rows.extend(written(sight, form));
        let begun = form.way.map(|way| way.begun);
        let before = changes::rows(sight, |entry| begun.is_some_and(|begun| entry.at >= begun));
        if !before.is_empty() {
            rows.push(heading(sight, "review-changed-before"));
        }
        rows.extend(before.into_iter().map(without_day));
    }
    Table {
        wraps: true,
        columns,
        rows,
    }
}

fn heading(sight: &Sight, key: &str) -> Row {
    let row = Row {
        mark: " ",
        ..Row::default()
    };
    row.text("").styled(sight.texts.get(key), Role::Strong)
}

/// The row of a change without the column of its day.
fn without_day(mut row: Row) -> Row {
    row.texts.remove(1);
    row.link = None;
    row
}

/// Every field that the new record gets, with what the program computes for it.
fn written(sight: &Sight, form: &Form) -> Vec<Row> {
    let texts = sight.texts;
    let line = |label: String, told: String| {
        let row = Row {
            mark: "+",
            ..Row::default()
        };
        row.text(label).text(format!("– → {told}"))
    };
    let fields = Kind::Review.fields();
    let mut rows: Vec<Row> = Vec::new();
    for (index, cell) in &form.cells {
        let field = &fields[*index];
        let told = words::cell(Kind::Review, field, cell, sight.book, texts);
        rows.push(line(texts.get(&field.label_key(Kind::Review)), told));
    }
    let measures = measure::ACCOUNT.len().to_string();
    for (key, told) in [("measures", measures), ("findings", found(sight))] {
        let field = Kind::Review.field(key);
        let label = field.map(|field| texts.get(&field.label_key(Kind::Review)));
        rows.push(line(label.unwrap_or_default(), told));
    }
    rows
}

/// How many findings of the day stand, by severity.
fn found(sight: &Sight) -> String {
    let pulse = sight.account.and_then(|id| sight.overview.pulse(id));
    let count = |severity| pulse.map_or(0, |pulse| pulse.count(severity));
    let told = Severity::ALL.iter().map(|severity| {
        let mark = words::severity_mark(*severity).0;
        format!("{mark} {}", count(*severity))
    });
    told.collect::<Vec<_>>().join("  ")
}
