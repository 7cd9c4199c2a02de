//! The contact plan: who of ours meets whom of theirs, how often, when last, and who is late.

use chrono::{Days, NaiveDate};

use super::document::{Block, Cell, Column, Document, Section, Table, Tone};
use super::wording;
use super::{Request, for_us};
use crate::domain::record::{Relationship, Stakeholder};
use crate::domain::scene::{Scene, activity_start, is_ours, is_planned};
use crate::domain::value::Id;
use crate::domain::{Kind, Link};
use crate::i18n::{Message, Texts};

/// The latest first: what is most overdue leads.
pub fn document(scene: &Scene, asked: &Request, texts: &Texts) -> Document {
    for_us(scene, asked, texts, "contacts", |frame| {
        let mut lines = lines(scene);
        lines.sort_by_key(|line| (line.due.is_none(), line.due, line.person.name.clone()));
        let section = Section::new("contacts", String::new());
        let section = if lines.is_empty() {
            section.with(Block::Remark(texts.get("contacts-none")))
        } else {
            section.with(Block::Table(table(scene, &lines, texts)))
        };
        Document {
            sections: vec![section],
            ..frame
        }
    })
}

/// One relationship to keep.
struct Line<'a> {
    relationship: &'a Relationship,
    person: &'a Stakeholder,
    met: Option<NaiveDate>,
    /// The day the next contact is due by its rhythm.
    due: Option<NaiveDate>,
    /// The next meeting planned with them.
    planned: Option<NaiveDate>,
}

/// Relationships of people who are there, on both sides. As the finding has it, a meeting with
/// any of ours counts, and one never met counts from the relationship's start.
fn lines<'a>(scene: &Scene<'a>) -> Vec<Line<'a>> {
    let relationships = scene.book.own.relationship.iter();
    let lines = relationships.filter_map(|relationship| {
        scene.active_colleague(relationship.colleague)?;
        let id = relationship.stakeholder?;
        let person = scene.people().find(|one| one.head.id == id)?;
        let met = met(scene, id);
        let made = relationship.head.created.date_naive();
        let from = met.or(relationship.since).unwrap_or(made);
        let every = relationship
            .contact_every
            .and_then(|days| u64::try_from(days).ok());
        Some(Line {
            relationship,
            person,
            met,
            due: every.and_then(|days| from.checked_add_days(Days::new(days))),
            planned: planned(scene, id),
        })
    });
    lines.collect()
}

fn met(scene: &Scene, person: Id) -> Option<NaiveDate> {
    let mut interactions = scene.interactions().into_iter();
    interactions.find(|one| one.theirs.contains(&person))?.on
}

fn planned(scene: &Scene, person: Id) -> Option<NaiveDate> {
    let activities = scene.book.own.activity.iter();
    let ahead =
        activities.filter(|one| is_ours(one) && is_planned(one) && one.theirs.contains(&person));
    let days = ahead.filter_map(activity_start);
    days.filter(|day| *day >= scene.today()).min()
}

fn table(scene: &Scene, lines: &[Line], texts: &Texts) -> Table {
    let columns = [
        "report-column-person",
        "contacts-ours",
        "contacts-every",
        "contacts-met",
        "contacts-due",
        "contacts-planned",
    ];
    Table {
        caption: texts.get("report-contacts"),
        columns: columns.map(|key| Column::text(texts.get(key))).into(),
        rows: lines.iter().map(|line| row(scene, line, texts)).collect(),
    }
}

fn row(scene: &Scene, line: &Line, texts: &Texts) -> Vec<Cell> {
    let day = |day: Option<NaiveDate>| {
        Cell::text(day.map_or_else(|| "–".to_owned(), |day| texts.locale.day(day)))
    };
    let every = line.relationship.contact_every.map(|days| {
        let count = usize::try_from(days).unwrap_or(0);
        texts.say(&Message::new("report-age-days").count("count", count))
    });
    let late = line.due.is_some_and(|due| due < scene.today());
    let due = if late {
        day(line.due).note(texts.get("report-late")).tone(Tone::Bad)
    } else {
        day(line.due)
    };
    let colleague = line.relationship.colleague;
    vec![
        Cell::text(line.person.name.clone())
            .note(line.person.title.clone())
            .strong()
            .of(Link::new(Kind::Stakeholder, line.person.head.id)),
        Cell::text(wording::name(scene, Kind::Colleague, colleague)),
        Cell::text(every.unwrap_or_else(|| "–".to_owned())),
        day(line.met),
        due,
        day(line.planned),
    ]
}
