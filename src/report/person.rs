//! One person's data: everything held of somebody, for that somebody. What they are, every row
//! about them, where they are named, and who wrote what and when.

use super::document::{Block, Cell, Column, Document, Item, Section, Table};
use super::labels;
use crate::domain::{Entry, Kind, Names, Now, Record};
use crate::i18n::{Message, Texts};

/// What is held of one person, gathered.
pub struct Held<'a> {
    pub person: &'a dyn Record,
    /// The rows that are theirs or about them, their own first.
    pub own: Vec<&'a dyn Record>,
    /// Other records that link to them or name them.
    pub naming: Vec<&'a dyn Record>,
    /// Every act on those rows, oldest first.
    pub entries: &'a [Entry],
    /// Why the account's people may be kept on file; blank where nobody has said.
    pub lawful_basis: String,
    pub names: &'a dyn Names,
    /// What stands in a field of a record, in words.
    pub worded: &'a dyn Fn(&dyn Record, usize) -> String,
    pub now: Now,
}

/// The document of one person's data.
pub fn person(held: &Held, texts: &Texts) -> Document {
    let name = held.names.name(held.person.link());
    let mut sections = vec![basis(held, texts)];
    for kind in Kind::ALL {
        let rows: Vec<_> = held.own.iter().filter(|row| row.kind() == *kind).collect();
        if !rows.is_empty() {
            let heading = super::wording::capitalised(&texts.get(&kind.label_key()));
            let section = Section::new(kind.code(), heading);
            sections.push(rows.iter().fold(section, |section, row| {
                section.with(Block::Bullets(facts(held, **row, texts)))
            }));
        }
    }
    sections.push(naming(held, texts));
    sections.push(writers(held, texts));
    let made = Message::new("person-prepared").day("day", held.now.day());
    Document {
        report: "person",
        language: texts.language(),
        kicker: texts.get("person-kicker"),
        title: name,
        prepared: texts.say(&made),
        made_on: Some(held.now.day()),
        footer: texts.get("person-footer"),
        sections,
        ..Document::default()
    }
}

fn basis(held: &Held, texts: &Texts) -> Section {
    let text = if held.lawful_basis.is_empty() {
        texts.get("person-basis-unknown")
    } else {
        held.lawful_basis.clone()
    };
    let item = Item {
        label: texts.get("account-lawful-basis"),
        text,
        ..Item::default()
    };
    Section::new("basis", texts.get("person-basis")).with(Block::Bullets(vec![item]))
}

/// The fields of a row that are not blank; when it was made and last changed; whether it is still
/// in use.
fn facts(held: &Held, row: &dyn Record, texts: &Texts) -> Vec<Item> {
    let kind = row.kind();
    let item = |label: String, text: String| Item {
        label,
        text,
        ..Item::default()
    };
    let fields = kind.fields().iter().enumerate();
    let known = fields.filter(|(index, _)| !row.cell(*index).is_blank());
    let mut items: Vec<Item> = known
        .map(|(index, field)| item(texts.get(&field.label_key(kind)), (held.worded)(row, index)))
        .collect();
    let head = row.head();
    items.push(item(
        texts.get("person-written"),
        texts.say(
            &Message::new("person-times")
                .day("created", head.created.date_naive())
                .day("changed", head.changed.date_naive()),
        ),
    ));
    if head.removed {
        items.push(item(String::new(), texts.get("person-removed")));
    }
    items
}

/// Where else they are linked to or named.
fn naming(held: &Held, texts: &Texts) -> Section {
    let section = Section::new("naming", texts.get("person-naming"));
    if held.naming.is_empty() {
        return section.with(Block::Remark(texts.get("person-naming-none")));
    }
    held.naming.iter().fold(section, |section, record| {
        let kind = super::wording::capitalised(&texts.get(&record.kind().label_key()));
        section
            .with(Block::Heading(kind))
            .with(Block::Bullets(facts(held, *record, texts)))
    })
}

fn writers(held: &Held, texts: &Texts) -> Section {
    let rows = held.entries.iter().map(|entry| {
        vec![
            Cell::text(texts.locale.minute(entry.at)),
            Cell::text(entry.actor.clone()),
            Cell::text(texts.say(&labels::worded(&entry.label, "", texts))),
        ]
    });
    let headings = ["person-when", "person-who", "person-what"];
    Section::new("writers", texts.get("person-writers")).with(Block::Table(Table {
        caption: String::new(),
        columns: headings.map(|key| Column::text(texts.get(key))).to_vec(),
        rows: rows.collect(),
    }))
}
