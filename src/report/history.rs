//! The history of an account: what was entered, by whom and when, newest first.

use super::document::{Block, Cell, Column, Document, Section, Table};
use super::{Request, labels, sheet, values, wording};
use crate::domain::change::{EXISTS, touched};
use crate::domain::scene::Scene;
use crate::domain::{Cell as Held, Entry, Kind, Link, Names, Operation, Slot};
use crate::i18n::{Arg, Message, Texts};

/// Records or fields told of one act.
const MOST: usize = 4;

/// From the first to the last day asked for, else all there is.
pub fn report(scene: &Scene, entries: &[Entry], asked: &Request, texts: &Texts) -> Document {
    let is_asked = |entry: &&Entry| {
        let day = entry.at.date_naive();
        asked.from.is_none_or(|from| from <= day) && asked.to.is_none_or(|to| day <= to)
    };
    let rows: Vec<Vec<Cell>> = entries
        .iter()
        .filter(is_asked)
        .map(|entry| row(scene, entry, texts))
        .collect();
    let section = Section::new("history", String::new());
    let section = if rows.is_empty() {
        section.with(Block::Remark(texts.get("history-none")))
    } else {
        section.with(Block::Table(Table {
            columns: vec![
                Column::text(texts.get("report-column-when")),
                Column::text(texts.get("report-column-who")),
                Column::text(texts.get("report-column-what")),
            ],
            rows,
            ..Table::default()
        }))
    };
    Document {
        sections: vec![section],
        ..sheet::of_account(scene, "history", texts)
    }
}

fn row(scene: &Scene, entry: &Entry, texts: &Texts) -> Vec<Cell> {
    // The note tells the fields with their values.
    let label = match entry.label.key.as_ref() {
        "label-set" => &entry.label.renamed("label-set-short"),
        _ => &entry.label,
    };
    let label = with_named(scene, entry, label, texts);
    let label = labels::worded(&label, &scene.book.account.name, texts);
    let what = Cell::text(texts.say(&label).replace('\n', " "));
    let what = what.note(note(scene, entry, texts));
    let first = entry.operations.first().map(|operation| operation.record);
    vec![
        Cell::text(texts.locale.minute(entry.at)),
        Cell::text(entry.actor.clone()),
        match first {
            Some(record) => what.of(record),
            None => what,
        },
    ]
}

/// The label of an act on one record that is called as it was then: a name of several names has
/// them apart.
fn with_named(scene: &Scene, entry: &Entry, label: &Message, texts: &Texts) -> Message {
    let first = entry.operations.first().map(|operation| operation.record);
    let plain = first.map(|link| scene.book.name(link));
    let args = label.args.iter().map(|(key, arg)| {
        let arg = match (arg, first) {
            (Arg::Text(text), Some(link)) if key == "name" && plain.as_ref() == Some(text) => {
                Arg::Text(values::told(scene, texts).name(link))
            }
            (arg, _) => arg.clone(),
        };
        (key.clone(), arg)
    });
    Message {
        args: args.collect(),
        key: label.key.clone(),
    }
}

/// What the label does not tell: the fields before and after, or the records of an act on several.
fn note(scene: &Scene, entry: &Entry, texts: &Texts) -> String {
    let records = touched(&entry.operations);
    let made = |operation: &&Operation| operation.slot == Slot::Exists;
    let told: Vec<String> = if entry.operations.iter().any(|one| made(&one)) {
        // The label names the one record, unless the act was on other accounts as well.
        if records.len() == 1 && entry.account.is_some() {
            return String::new();
        }
        let mut all = entry.operations.iter().filter(made).peekable();
        let is_named = entry.label.key == "label-add";
        let first = all.next_if(|_| is_named).map(|one| one.record.kind);
        all.map(|one| named(scene, one, first, texts)).collect()
    } else {
        records
            .iter()
            .flat_map(|record| edits(scene, *record, &entry.operations, texts))
            .collect()
    };
    let more = told.len().saturating_sub(MOST);
    let mut told: Vec<String> = told.into_iter().take(MOST).collect();
    if more > 0 {
        told.push(texts.say(&Message::new("report-more").count("count", more)));
    }
    told.join("; ")
}

/// `Activity: Kick-off`, without the kind where it is that of the first; and that it was removed
/// where it was.
fn named(scene: &Scene, operation: &Operation, first: Option<Kind>, texts: &Texts) -> String {
    let link = operation.record;
    let mut name = values::told(scene, texts).name(link);
    if first != Some(link.kind) {
        let kind = wording::capitalised(&texts.get(&link.kind.label_key()));
        name = format!("{kind}: {name}");
    }
    if operation.new == Some(EXISTS) {
        return name;
    }
    format!("{name} ({})", texts.get("diff-removed"))
}

/// The fields of one record, before and after.
fn edits(scene: &Scene, record: Link, operations: &[Operation], texts: &Texts) -> Vec<String> {
    let own = operations.iter().filter(|one| one.record == record);
    let fields = own.filter_map(|operation| match operation.slot {
        Slot::Field(index) => {
            let (old, new) = (
                Held::from(operation.old.clone()),
                operation.new.clone().into(),
            );
            Some(values::change(
                record.kind,
                index,
                (&old, &new),
                &values::told(scene, texts),
                texts,
            ))
        }
        _ => None,
    });
    fields.collect()
}
