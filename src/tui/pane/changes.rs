//! What changed in an account since its last review: the journal in words, by kind of record.

use super::{Column, Row, Sight, Table};
use crate::domain::Entry;
use crate::i18n::Message;
use crate::report::labels;

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-kind"), 14, 1),
        Column::new(texts.get("column-day"), 12, 2),
        Column::new(texts.get("column-change"), 30, 0).growing(),
    ];
    Table {
        wraps: true,
        columns,
        rows: rows(sight, |_| true),
    }
}

/// The entries that `keep` keeps, by kind of record, each a row.
pub fn rows(sight: &Sight, keep: impl Fn(&Entry) -> bool) -> Vec<Row> {
    let texts = sight.texts;
    let known = sight.account.and_then(|id| sight.changes.get(&id));
    let mut entries: Vec<&Entry> = known.map_or_else(Vec::new, |all| all.iter().collect());
    let shown = |entry: &Entry| entry.operations.iter().all(|one| sight.shows(one.record));
    entries.retain(|entry| keep(entry) && shown(entry));
    entries.sort_by_key(|entry| (kind(entry), std::cmp::Reverse(entry.seq)));
    let row = |entry: &&Entry| {
        let first = entry.operations.first().map(|operation| operation.record);
        let kind = first.map(|link| texts.get(&link.kind.label_key()));
        Row {
            link: first,
            mark: " ",
            ..Row::default()
        }
        .text(kind.unwrap_or_default())
        .text(texts.locale.day(entry.at.date_naive()))
        .text(texts.say(&label(sight, entry)))
    };
    entries.iter().map(row).collect()
}

/// What an entry did; a record that is still known by its name in the language of the moment.
fn label(sight: &Sight, entry: &Entry) -> Message {
    let is_of_one = matches!(entry.label.key.as_ref(), "label-add" | "label-set");
    let first = entry.operations.first().filter(|_| is_of_one);
    let name = first.map_or_else(String::new, |one| sight.told(one.record));
    match name.as_str() {
        "" => labels::worded(&entry.label, "", sight.texts),
        _ => entry.label.clone().text("name", name),
    }
}

/// The place of the first record's kind among the kinds.
fn kind(entry: &Entry) -> Option<usize> {
    let first = entry.operations.first()?.record.kind;
    crate::domain::Kind::ALL
        .iter()
        .position(|kind| *kind == first)
}
