//! Those who attend: where they stand, what they expect, what was promised, what they said last.

use super::{listed, wording};
use crate::domain::brief::{Attendee, Brief};
use crate::domain::field::Choice;
use crate::domain::record::{Category, Promise};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};
use crate::i18n::{Message, Texts};
use crate::report::document::{Block, Cell, Column, Item, Section, Table, Tone};
use crate::report::wording::dotted;

const MOST: usize = 6;
const MOST_PROMISES: usize = 4;
/// Longer words are cut, so that the page stays one.
const LONGEST_WORDS: usize = 120;

pub fn section(scene: &Scene, brief: &Brief, texts: &Texts) -> Section {
    let section = Section::new("attendees", texts.get("brief-attendees"));
    if brief.attendees.is_empty() {
        return section.with(Block::Remark(texts.get("brief-nobody")));
    }
    let stands_in = brief
        .stands_in
        .then(|| Block::Remark(texts.get("brief-stands-in")));
    let shown: Vec<&Attendee> = brief.attendees.iter().collect();
    let (shown, more) = wording::cut(texts, shown, MOST);
    let words: Vec<Item> = shown
        .iter()
        .filter_map(|one| last_words(one, texts))
        .collect();
    let table = Table {
        caption: texts.get("brief-attendees"),
        columns: [
            "report-column-person",
            "report-column-stance",
            "brief-column-power",
            "brief-column-expectation",
        ]
        .map(|key| Column::text(texts.get(key)))
        .into(),
        rows: shown.iter().map(|one| row(scene, one, texts)).collect(),
    };
    let said = (!words.is_empty()).then(|| Block::Heading(texts.get("brief-last-words")));
    section
        .and(stands_in)
        .with(Block::Table(table))
        .and(more)
        .and(said)
        .and((!words.is_empty()).then_some(Block::Bullets(words)))
}

fn row(scene: &Scene, one: &Attendee, texts: &Texts) -> Vec<Cell> {
    let person = one.person;
    let label = |category: &Category| texts.get(&Category::CHOICES.label_key(category.code()));
    let mut categories: Vec<String> = person.categories.iter().map(label).collect();
    if one.is_decider && !person.categories.contains(&Category::Decider) {
        categories.insert(0, label(&Category::Decider));
    }
    let unit = wording::name(scene, Kind::Unit, person.unit);
    let note = dotted([person.title.clone(), unit, categories.join(", ")]);
    vec![
        Cell::text(person.name.clone())
            .note(note)
            .strong()
            .of(Link::new(Kind::Stakeholder, person.head.id)),
        attitude(one, texts),
        power(one, texts),
        expectation(one, texts),
    ]
}

/// The stance, below it the mode, each with its age once that is no longer fresh; an age that is
/// the same is told once.
fn attitude(one: &Attendee, texts: &Texts) -> Cell {
    let cell = match one.stance {
        Some((stance, age)) => {
            let is_told = one.mode.is_some_and(|(_, mode)| mode == age);
            let aged = if is_told {
                String::new()
            } else {
                wording::ageing(texts, age).0
            };
            Cell::text(dotted([wording::stance_told(texts, stance), aged]))
                .tone(wording::stance_tone(stance))
        }
        None => Cell::text(texts.get("report-not-known")),
    };
    let Some((mode, age)) = one.mode else {
        return cell.note(texts.get("report-mode-unknown"));
    };
    cell.note(dotted([
        wording::choice(texts, Some(mode)),
        wording::age(texts, age.days),
        wording::ageing(texts, age).0,
    ]))
}

fn power(one: &Attendee, texts: &Texts) -> Cell {
    let number = |power: Option<i64>| power.map_or_else(|| "?".to_owned(), |one| one.to_string());
    let person = one.person;
    if person.formal_power.is_none() && person.informal_power.is_none() {
        return Cell::text(texts.get("report-not-known"));
    }
    let line = Message::new("brief-power")
        .text("formal", number(person.formal_power))
        .text("informal", number(person.informal_power));
    Cell::text(texts.say(&line))
}

fn expectation(one: &Attendee, texts: &Texts) -> Cell {
    let person = one.person;
    if person.expectation.is_empty() {
        return Cell::text(texts.get("report-not-known"));
    }
    let met = wording::choice(texts, person.expectation_met);
    let met = wording::labelled(texts, "brief-expectation-met", &met);
    Cell::text(person.expectation.clone()).note(met)
}

fn last_words(one: &Attendee, texts: &Texts) -> Option<Item> {
    let said = one.last_words.as_ref()?;
    Some(Item {
        label: one.person.name.clone(),
        text: short(&said.words),
        mark: texts.locale.day(said.on),
        record: Some(said.record),
        ..Item::default()
    })
}

fn short(words: &str) -> String {
    match words.char_indices().nth(LONGEST_WORDS) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words.to_owned(),
    }
}

/// What we promised those who attend, and they us.
pub fn promises(scene: &Scene, brief: &Brief, texts: &Texts) -> [Section; 2] {
    let line = |one: &Attendee, promise: &&Promise| promised(scene, one, promise, texts);
    let people = brief.attendees.iter();
    let ours = people
        .clone()
        .flat_map(|one| one.ours.iter().map(move |promise| line(one, promise)));
    let theirs = people.flat_map(|one| one.theirs.iter().map(move |promise| line(one, promise)));
    let half = |code, key, none, items: Vec<Item>| {
        let (items, more) = wording::cut(texts, items, MOST_PROMISES);
        let section = Section::new(code, texts.get(key)).half();
        listed(section, items, none, texts).and(more)
    };
    [
        half(
            "ours_open",
            "brief-ours-open",
            "brief-ours-none",
            ours.collect(),
        ),
        half(
            "theirs_open",
            "brief-theirs-open",
            "brief-theirs-none",
            theirs.collect(),
        ),
    ]
}

fn promised(scene: &Scene, one: &Attendee, promise: &Promise, texts: &Texts) -> Item {
    let due = promise.due_on.map(|day| texts.locale.day(day));
    let is_late = promise.due_on.is_some_and(|due| due < scene.today());
    let late = is_late.then(|| texts.get("report-late"));
    Item {
        text: promise.text.clone(),
        mark: dotted([
            due.unwrap_or_else(|| texts.get("report-no-day")),
            late.unwrap_or_default(),
        ]),
        tone: if is_late { Tone::Bad } else { Tone::Neutral },
        note: dotted([
            one.person.name.clone(),
            wording::name(scene, Kind::Colleague, promise.colleague),
        ]),
        record: Some(Link::new(Kind::Promise, promise.head.id)),
        ..Item::default()
    }
}
