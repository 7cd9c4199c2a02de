//! The end of the handover book: what nobody wrote, what is open, what to ask the one who leaves
//! and whom they introduce first.

use crate::domain::check::{Finding, Severity, Snoozes, findings_of};
use crate::domain::handover::{Ask, Handover, Introduction, Question};
use crate::domain::matrix::{COLUMNS, ROWS, matrix};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link, Names};
use crate::i18n::{Message, Texts};
use crate::report::document::{Block, Cell, Column, Item, Section, Table, Tone};
use crate::report::wording::{self, dotted};

pub fn sections(scene: &Scene, found: &Handover, texts: &Texts) -> Vec<Section> {
    let (blanks, standing): (Vec<Finding>, Vec<Finding>) = findings_of(scene, Snoozes::Ignore)
        .into_iter()
        .partition(|finding| finding.severity == Severity::Ask);
    let mut sections = vec![unwritten(scene, &blanks, texts)];
    sections.extend(open(&standing, texts));
    sections.push(questions(scene, found, texts));
    sections.extend(introductions(scene, found, texts));
    sections
}

/// The questions of the matrix without an answer, cell by cell, then what the checks would ask;
/// snoozed ones too.
fn unwritten(scene: &Scene, blanks: &[Finding], texts: &Texts) -> Section {
    let mut items = Vec::new();
    for cell in matrix(scene) {
        let row = texts.get(&format!("matrix-row-{}", ROWS[cell.row]));
        let column = texts.get(&format!("matrix-column-{}", COLUMNS[cell.column]));
        let unanswered = cell.questions.iter().filter(|one| !one.answered);
        items.extend(unanswered.map(|question| Item {
            text: texts.get(question.key),
            mark: dotted([row.as_str(), column.as_str()]),
            ..Item::default()
        }));
    }
    items.extend(blanks.iter().map(|finding| Item {
        mark: String::new(),
        ..of_finding(finding, texts)
    }));
    let section = Section::new("unwritten", texts.get("handover-unwritten"));
    section.with(if items.is_empty() {
        Block::Remark(texts.get("handover-all-written"))
    } else {
        Block::Bullets(items)
    })
}

/// Every other finding that stands, snoozed ones too; none where none stands.
fn open(standing: &[Finding], texts: &Texts) -> Option<Section> {
    let items = standing.iter().map(|finding| of_finding(finding, texts));
    let section = Section::new("open", texts.get("handover-open"));
    (!standing.is_empty()).then(|| section.with(Block::Bullets(items.collect())))
}

fn of_finding(finding: &Finding, texts: &Texts) -> Item {
    Item {
        text: texts.say(&finding.sentence),
        mark: texts.get(&format!("severity-{}", finding.severity.code())),
        tone: if finding.severity == Severity::Act {
            Tone::Bad
        } else {
            Tone::Neutral
        },
        record: finding.records.first().copied(),
        ..Item::default()
    }
}

fn questions(scene: &Scene, found: &Handover, texts: &Texts) -> Section {
    let section = Section::new("questions", texts.get("handover-questions"));
    let items = found
        .questions
        .iter()
        .map(|one| question(scene, one, texts));
    let items: Vec<Item> = items.collect();
    if items.is_empty() {
        let why = match found.leaver {
            Some(_) => "handover-no-questions",
            None => "handover-no-leaver",
        };
        return section.with(Block::Remark(texts.get(why)));
    }
    section.with(Block::Bullets(items))
}

fn question(scene: &Scene, question: &Question, texts: &Texts) -> Item {
    let key = match question.ask {
        Ask::Untold => "handover-ask-untold",
        Ask::OnlyThread => "handover-ask-thread",
        Ask::Promise => "handover-ask-promise",
        Ask::Opportunity => "handover-ask-opportunity",
        Ask::Negotiation => "handover-ask-negotiation",
        Ask::Assumption => "handover-ask-assumption",
    };
    let name = scene.book.name(question.record);
    Item {
        text: texts.say(&Message::new(key).text("name", name)),
        record: Some(question.record),
        ..Item::default()
    }
}

/// Nothing where nobody is known to leave.
fn introductions(scene: &Scene, found: &Handover, texts: &Texts) -> Option<Section> {
    found.leaver?;
    let section = Section::new("introductions", texts.get("handover-introductions"));
    if found.introductions.is_empty() {
        let none = Block::Remark(texts.get("handover-no-introductions"));
        return Some(section.with(none));
    }
    let names = [
        "report-column-person",
        "report-column-known-by",
        "brief-column-power",
    ];
    let table = Table {
        caption: texts.get("handover-introductions"),
        columns: names.map(|key| Column::text(texts.get(key))).into(),
        rows: found
            .introductions
            .iter()
            .map(|one| introduction(scene, one, texts))
            .collect(),
    };
    Some(section.with(Block::Table(table)))
}

fn introduction(scene: &Scene, one: &Introduction, texts: &Texts) -> Vec<Cell> {
    let person = one.person;
    let decider = one.is_decider.then(|| texts.get("category-decider"));
    let note = dotted([person.title.clone(), decider.unwrap_or_default()]);
    let known = wording::names(scene, Kind::Colleague, scene.threads(person.head.id));
    let known = Cell::text(known);
    let power = person.formal_power.max(person.informal_power);
    vec![
        Cell::text(person.name.clone())
            .note(note)
            .strong()
            .of(Link::new(Kind::Stakeholder, person.head.id)),
        if one.only_thread {
            known
                .note(texts.get("handover-only-thread"))
                .tone(Tone::Bad)
        } else {
            known
        },
        Cell::text(power.map_or_else(|| texts.get("report-not-known"), |one| one.to_string())),
    ]
}
