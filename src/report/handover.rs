//! The handover book: everything of an account in order, then what nobody wrote, what to ask the
//! one who leaves, and whom they introduce first.

mod closing;
mod figures;

use std::cmp::Reverse;

use super::document::{Block, Cell, Column, Document, Item, Section, Table};
use super::summary::standing::{Standing, standings};
use super::values::{self, cell, told};
use super::wording::{self, dotted};
use super::{Request, for_us};
use crate::domain::handover::{self, Handover};
use crate::domain::record::Record;
use crate::domain::scene::Scene;
use crate::domain::{Kind, Type, Value};
use crate::i18n::Texts;

/// Every kind an account owns, in the order one reads about a customer. Figures are told by year.
const ORDER: &[Kind] = &[
    Kind::RoleReading,
    Kind::CriterionMark,
    Kind::Unit,
    Kind::Stakeholder,
    Kind::Relationship,
    Kind::Reading,
    Kind::Decision,
    Kind::DecisionPart,
    Kind::Claim,
    Kind::Plan,
    Kind::Goal,
    Kind::Activity,
    Kind::Opportunity,
    Kind::Project,
    Kind::Review,
    Kind::Interaction,
    Kind::Feedback,
    Kind::Footprint,
    Kind::Term,
    Kind::Promise,
    Kind::Negotiation,
    Kind::Signal,
    Kind::Risk,
    Kind::Kpi,
    Kind::KpiReading,
    Kind::Seat,
    Kind::Mandate,
    Kind::Snooze,
];
/// So many short facts of so many records stand in a table.
const MOST_COLUMNS: usize = 6;
const FEWEST_ROWS: usize = 3;
const LONGEST_CELL: usize = 45;

/// The book; `about` may name the colleague who leaves, else it is the owner.
pub fn document(scene: &Scene, asked: &Request, texts: &Texts) -> Document {
    for_us(scene, asked, texts, "handover", |frame| {
        let mut leaving = asked.about.iter();
        let leaver = leaving.find(|link| link.kind == Kind::Colleague);
        let found = handover::handover(scene, leaver.map(|link| link.id));
        let mut parts = vec![account(scene, texts)];
        let standings = standings(scene);
        let kinds = ORDER.iter();
        parts.extend(kinds.filter_map(|kind| records(scene, *kind, &standings, texts)));
        parts.extend(figures::section(scene, texts));
        parts.extend(closing::sections(scene, &found, texts));
        let mut sections = vec![contents(&parts, texts)];
        sections.extend(parts);
        Document {
            subtitle: who(&found, texts),
            sections,
            ..frame
        }
    })
}

fn who(found: &Handover, texts: &Texts) -> String {
    let side = |key: &'static str, name: Option<&str>| {
        wording::labelled(texts, key, name.unwrap_or_default())
    };
    dotted([
        side("handover-from", found.leaver.map(|one| one.name.as_str())),
        side("handover-to", found.follower.map(|one| one.name.as_str())),
    ])
}

fn contents(parts: &[Section], texts: &Texts) -> Section {
    let headings = parts.iter().map(|part| part.heading.as_str());
    let section = Section::new("contents", texts.get("handover-contents"));
    section.with(Block::Paragraph(dotted(headings)))
}

fn account(scene: &Scene, texts: &Texts) -> Section {
    let section = Section::new("account", wording::capitalised(&texts.get("kind-account")));
    let lines = facts(scene, scene.book.account, &[], texts).into_iter();
    let items = lines.map(|(label, text)| Item {
        label,
        text,
        record: Some(scene.book.link()),
        ..Item::default()
    });
    let items: Vec<Item> = items.collect();
    section.with(if items.is_empty() {
        Block::Remark(texts.get("handover-only-name"))
    } else {
        Block::Bullets(items)
    })
}

/// Where a record was imported from: told of the account and left out of the rest.
const ORIGIN: [&str; 2] = ["source_system", "external_id"];

/// Fields that are not blank, as label and text; links to the account itself, texts kept for
/// programs, what stands in the record's name and where it was imported from are left out.
fn facts(
    scene: &Scene,
    record: &dyn Record,
    standings: &[Standing],
    texts: &Texts,
) -> Vec<(String, String)> {
    let kind = record.kind();
    let named: Vec<&str> = kind
        .facts()
        .named
        .iter()
        .flat_map(|group| group.iter().copied())
        .collect();
    let fields = kind.fields().iter().enumerate();
    let shown = fields.filter(|(_, field)| {
        let is_origin = kind != Kind::Account && ORIGIN.contains(&field.key);
        let is_told = field.key == "account" || named.contains(&field.key);
        !is_origin && !is_told && !matches!(field.ty, Type::Snapshot)
    });
    let names = told(scene, texts);
    shown
        .filter_map(|(index, field)| {
            let value = record.cell(index);
            let text = match value.values().first() {
                Some(Value::Number(number)) => in_its_unit(record, *number, standings, texts),
                _ => None,
            };
            let text = text.unwrap_or_else(|| cell(kind, field, &value, &names, texts));
            (!value.is_blank()).then(|| (texts.get(&field.label_key(kind)), text))
        })
        .collect()
}

/// A number of a KPI, of its readings or of a goal it measures, as the KPI writes it; none of
/// anything else.
fn in_its_unit(
    record: &dyn Record,
    number: f64,
    standings: &[Standing],
    texts: &Texts,
) -> Option<String> {
    let kpi = match record.kind() {
        Kind::Kpi => record.head().id,
        _ => record.linked("kpi")?.id,
    };
    let mut of_kpi = standings.iter().filter(|one| one.kpi.head.id == kpi);
    Some(of_kpi.next()?.write(number, texts))
}

/// All records of a kind, dated ones the oldest first, relationships by the person, the closest
/// first; none where there is none.
fn records(scene: &Scene, kind: Kind, standings: &[Standing], texts: &Texts) -> Option<Section> {
    let mut all: Vec<&dyn Record> = scene.book.own.all(kind).collect();
    all.retain(|record| !record.head().removed);
    if all.is_empty() {
        return None;
    }
    all.sort_by_key(|record| {
        let on = record.get("on").values().first().map(Value::plain);
        let person = record
            .linked("stakeholder")
            .filter(|_| kind == Kind::Relationship);
        let closeness = match record.get("strength").values().first() {
            Some(Value::Int(strength)) => *strength,
            _ => 0,
        };
        (on, person, Reverse(closeness), record.head().id)
    });
    let heading = texts.get(&kind.label_key().replacen("kind-", "kinds-", 1));
    let told = |record: &&dyn Record| facts(scene, *record, standings, texts);
    let facts: Vec<Vec<(String, String)>> = all.iter().map(told).collect();
    let section = Section::new(kind.code(), wording::capitalised(&heading));
    if let Some(table) = table(scene, &all, &facts, texts) {
        return Some(section.with(Block::Table(table)));
    }
    let items = all.into_iter().zip(facts);
    let items = items.map(|(record, facts)| item(scene, record, facts, texts));
    Some(section.with(Block::Bullets(items.collect())))
}

/// Records of a few short facts below one another, a column a fact; none where a list reads better.
fn table(
    scene: &Scene,
    all: &[&dyn Record],
    facts: &[Vec<(String, String)>],
    texts: &Texts,
) -> Option<Table> {
    let is_long = |(_, text): &(String, String)| text.chars().count() > LONGEST_CELL;
    let mut labels: Vec<&str> = Vec::new();
    for (label, _) in facts.iter().flatten() {
        if !labels.contains(&label.as_str()) {
            labels.push(label);
        }
    }
    let fits = (1..=MOST_COLUMNS).contains(&labels.len()) && all.len() >= FEWEST_ROWS;
    if !fits || facts.iter().flatten().any(is_long) {
        return None;
    }
    let row = |(record, facts): (&&dyn Record, &Vec<(String, String)>)| {
        let name = Cell::text(own_name(scene, *record, texts)).of(record.link());
        let name = name.note(left(scene, *record, texts).unwrap_or_default());
        let cell = |label: &&str| {
            let fact = facts.iter().find(|(of, _)| of == label);
            Cell::text(fact.map_or("–", |(_, text)| text))
        };
        let cells = labels.iter().map(cell);
        std::iter::once(name).chain(cells).collect()
    };
    let columns = labels.iter().map(|label| Column::text((*label).to_owned()));
    Some(Table {
        columns: std::iter::once(Column::text(texts.get("handover-which")))
            .chain(columns)
            .collect(),
        rows: all.iter().zip(facts).map(row).collect(),
        ..Table::default()
    })
}

fn item(scene: &Scene, record: &dyn Record, facts: Vec<(String, String)>, texts: &Texts) -> Item {
    let told = facts
        .into_iter()
        .map(|(label, text)| format!("{label}: {text}"));
    Item {
        text: own_name(scene, record, texts),
        note: dotted(left(scene, record, texts).into_iter().chain(told)),
        record: Some(record.link()),
        ..Item::default()
    }
}

/// That the colleague of a relationship has left.
fn left(scene: &Scene, record: &dyn Record, texts: &Texts) -> Option<String> {
    let colleague = record
        .linked("colleague")
        .filter(|_| record.kind() == Kind::Relationship)?;
    let colleague = scene.book.frame.colleague.get(colleague.id)?;
    let day = colleague.left_on.filter(|day| *day <= scene.today())?;
    let label = texts.get("colleague-left-on");
    Some(format!("{label}: {}", texts.locale.day(day)))
}

/// The record's name in words; where nothing but the account names it, what it is.
fn own_name(scene: &Scene, record: &dyn Record, texts: &Texts) -> String {
    let names = told(scene, texts);
    let own = values::name(record, &names, texts);
    if own.is_empty() {
        wording::capitalised(&texts.get(&record.kind().label_key()))
    } else {
        own
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::report::Edition;
    use crate::report::tests::documents;

    /// The lines of a section of the book, names and notes.
    fn lines(text: &str, code: &str) -> Vec<String> {
        let book = crate::report::tests::book(text);
        let documents = documents(&book, Edition::Internal, Language::En);
        let book = documents.into_iter().find(|one| one.report == "handover");
        let sections = book.unwrap().sections;
        let section = sections.into_iter().find(|one| one.code == code).unwrap();
        let told = section.blocks.into_iter().flat_map(|block| match block {
            Block::Bullets(items) => items
                .into_iter()
                .map(|one| format!("{} | {}", one.text, one.note))
                .collect(),
            Block::Table(table) => table
                .rows
                .into_iter()
                .map(|row| {
                    row.into_iter()
                        .map(|cell| cell.text)
                        .collect::<Vec<_>>()
                        .join(" | ")
                })
                .collect(),
            _ => Vec::new(),
        });
        told.collect()
    }

    #[test]
    fn amounts_are_told_in_euros_and_hours_as_they_are_kept() {
        let text = "add account name=Kaarna
            add figure account=Kaarna period_start=2026-01-01 period=month measure=sales amount=1234.50
            add figure account=Kaarna period_start=2026-01-01 period=month measure=kam_hours amount=12.5";
        assert_eq!(
            lines(text, "figure"),
            ["Sales | – | – | €1,234.50", "KAM hours | – | – | 12.5"]
        );
    }

    #[test]
    fn names_are_words_and_where_it_was_imported_from_is_not_repeated() {
        let text = "add account name=Kaarna source_system=crm
            add colleague name=Aino
            add stakeholder account=Kaarna name=Liisa source_system=crm external_id=9
            add relationship colleague=Aino stakeholder=Liisa strength=1 source_system=crm
            add seat account=Kaarna role=relationship_manager
            add risk account=Kaarna item=two_know_each answer=yes";
        assert_eq!(
            lines(text, "relationship"),
            ["Aino · Liisa | Strength, 0–3: 1"]
        );
        assert_eq!(lines(text, "stakeholder"), ["Liisa | "]);
        assert!(lines(text, "seat")[0].starts_with("relationship manager | "));
        assert_eq!(
            lines(text, "risk"),
            ["Do at least two of us know every decider? | Answer: yes"]
        );
    }

    #[test]
    fn every_kind_of_an_account_has_its_place() {
        let owned = Kind::ALL.iter().filter(|kind| kind.owner_field().is_some());
        let is_told = |kind: &Kind| ORDER.contains(kind) || *kind == Kind::Figure;
        let missing: Vec<&Kind> = owned.filter(|kind| !is_told(kind)).collect();
        assert_eq!(missing, [] as [&Kind; 0]);
    }
}
