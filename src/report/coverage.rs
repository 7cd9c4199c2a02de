//! Coverage: who of ours knows whom of theirs, and where nobody does.

use super::document::{Block, Cell, Column, Document, Holds, Section, Table, Tone};
use super::wording::{self, dotted};
use super::{Request, for_us};
use crate::domain::record::{Colleague, Stakeholder};
use crate::domain::scene::{Scene, is_wanted};
use crate::domain::value::Id;
use crate::domain::{Kind, Link};
use crate::i18n::{Message, Texts};

/// Those who matter most first; a column for each of ours who knows somebody.
pub fn document(scene: &Scene, asked: &Request, texts: &Texts) -> Document {
    for_us(scene, asked, texts, "coverage", |frame| {
        let ours = ours(scene);
        let mut people: Vec<&Stakeholder> = scene.people().collect();
        people.sort_by_key(|one| {
            let power = one.formal_power.max(one.informal_power);
            (
                !scene.is_decider(one),
                std::cmp::Reverse(power),
                one.name.clone(),
            )
        });
        let section = Section::new("coverage", String::new());
        let section = if people.is_empty() {
            section.with(wording::unknown(texts, "report-unknown-stakeholders"))
        } else {
            section
                .with(Block::Paragraph(gaps(scene, &people, texts)))
                .with(Block::Table(table(scene, &people, &ours, texts)))
                .with(Block::Remark(legend(texts)))
        };
        Document {
            sections: vec![section],
            ..frame
        }
    })
}

/// Ours with a thread to somebody, by name.
fn ours<'a>(scene: &Scene<'a>) -> Vec<&'a Colleague> {
    let people: Vec<Id> = scene.people().map(|one| one.head.id).collect();
    let known: std::collections::BTreeSet<Id> =
        people.iter().flat_map(|id| scene.threads(*id)).collect();
    let known = known.into_iter();
    let mut ours: Vec<&Colleague> = known
        .filter_map(|id| scene.active_colleague(Some(id)))
        .collect();
    ours.sort_by_key(|one| (one.name.clone(), one.head.id));
    ours
}

fn gaps(scene: &Scene, people: &[&Stakeholder], texts: &Texts) -> String {
    let count = |wanted: usize| {
        let threads = people.iter().map(|one| scene.threads(one.head.id).len());
        threads.filter(|threads| *threads == wanted).count()
    };
    let message = Message::new("coverage-gaps")
        .count("people", people.len())
        .count("none", count(0))
        .count("one", count(1));
    texts.say(&message)
}

/// What the numbers say: `0 not met · 1 acquainted …`.
fn legend(texts: &Texts) -> String {
    dotted((0..=3).map(|step| format!("{step} {}", texts.get(&format!("strength-{step}")))))
}

fn table(scene: &Scene, people: &[&Stakeholder], ours: &[&Colleague], texts: &Texts) -> Table {
    let first = Column::text(texts.get("report-column-person"));
    let names = ours.iter().map(|one| Column {
        heading: one.name.clone(),
        holds: Holds::Number,
    });
    let last = Column::text(texts.get("coverage-gap"));
    Table {
        caption: texts.get("report-coverage"),
        columns: std::iter::once(first).chain(names).chain([last]).collect(),
        rows: people
            .iter()
            .map(|one| row(scene, one, ours, texts))
            .collect(),
    }
}

fn row(scene: &Scene, person: &Stakeholder, ours: &[&Colleague], texts: &Texts) -> Vec<Cell> {
    let decider = scene
        .is_decider(person)
        .then(|| texts.get("category-decider"));
    let note = dotted([person.title.clone(), decider.unwrap_or_default()]);
    let name = Cell::text(person.name.clone()).note(note).strong();
    let strengths = ours.iter().map(|one| strength(scene, person, one));
    std::iter::once(name.of(Link::new(Kind::Stakeholder, person.head.id)))
        .chain(strengths)
        .chain([gap(scene, person, texts)])
        .collect()
}

/// How well one of ours knows them, 0 to 3; a dot where there is no relationship.
fn strength(scene: &Scene, person: &Stakeholder, colleague: &Colleague) -> Cell {
    let mut relationships = scene.book.own.relationship.iter();
    let found = relationships.find(|one| {
        one.colleague == Some(colleague.head.id) && one.stakeholder == Some(person.head.id)
    });
    let strength = found.and_then(|one| one.strength);
    strength.map_or_else(
        || Cell::text("·"),
        |strength| Cell::number(strength.to_string(), Some(strength as f64)),
    )
}

fn gap(scene: &Scene, person: &Stakeholder, texts: &Texts) -> Cell {
    if is_wanted(person) {
        return Cell::text(texts.get("report-wanted")).tone(Tone::Watch);
    }
    match scene.threads(person.head.id).len() {
        0 => Cell::text(texts.get("report-nobody")).tone(Tone::Bad),
        1 => Cell::text(texts.get("coverage-one")).tone(Tone::Watch),
        _ => Cell::text(""),
    }
}
