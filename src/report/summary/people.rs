//! Stakeholders: where they stand, how powerful they are and who of us knows them.

use super::{Edition, dotted, or_unknown, wording};
use crate::domain::Kind;
use crate::domain::field::Choice;
use crate::domain::freshness;
use crate::domain::record::{Category, Colleague, Stakeholder};
use crate::domain::scene::{Scene, is_wanted};
use crate::i18n::{Message, Texts};
use crate::report::document::{Block, Cell, Column, Section, Table, Tone};
use crate::report::drawing::map::MapWords;
use crate::report::drawing::{Person, StakeholderMap};

const MOST: usize = 6;

/// The map and the table; for the customer names, titles and units alone.
pub fn section(scene: &Scene, edition: Edition, texts: &Texts) -> Option<Section> {
    let section = Section::new("stakeholders", texts.get("report-stakeholders"));
    let people = people(scene);
    if people.is_empty() {
        return or_unknown(section, edition, texts, "report-unknown-stakeholders");
    }
    let map = (edition == Edition::Internal)
        .then(|| map(scene, &people, texts))
        .flatten();
    let is_unplaced = |one: &&&Stakeholder| place(scene, one).is_none();
    let unplaced = people.iter().filter(is_unplaced).count();
    let left = Message::new("report-map-left").count("count", unplaced);
    let left = (map.is_some() && unplaced > 0).then(|| Block::Remark(texts.say(&left)));
    let (people, more) = wording::cut(texts, people, MOST);
    let table = match edition {
        Edition::Internal => internal_table(scene, &people, texts),
        Edition::Customer => customer_table(scene, &people, texts),
    };
    Some(
        section
            .and(map)
            .with(Block::Table(table.filled()))
            .and(more)
            .and(left),
    )
}

/// For the customer: who of us stands behind what is planned together.
pub fn our_side(scene: &Scene, texts: &Texts) -> Option<Section> {
    let colleagues = scene.book.frame.colleague.iter();
    let row = |one: &Colleague| {
        let name = Cell::text(one.name.clone()).strong();
        vec![name, Cell::text(one.title.clone())]
    };
    let mut rows: Vec<Vec<Cell>> = colleagues.map(row).collect();
    rows.sort_by(|a, b| a[0].text.cmp(&b[0].text));
    let table = Table {
        caption: texts.get("report-our-side"),
        columns: ["report-column-person", "report-column-title"]
            .map(|key| Column::text(texts.get(key)))
            .into(),
        rows,
    };
    let section = Section::new("our_side", texts.get("report-our-side"));
    (!table.rows.is_empty()).then(|| section.with(Block::Table(table.filled())))
}

/// Those who matter most first: deciders, then by power, then by name.
fn people<'a>(scene: &Scene<'a>) -> Vec<&'a Stakeholder> {
    let mut people: Vec<&Stakeholder> = scene.people().collect();
    people.sort_by_key(|person| {
        let power = person.formal_power.max(person.informal_power);
        (
            !scene.is_decider(person),
            std::cmp::Reverse(power),
            person.name.clone(),
            person.head.id,
        )
    });
    people
}

fn title_and_unit(scene: &Scene, person: &Stakeholder) -> String {
    dotted([
        person.title.clone(),
        wording::name(scene, Kind::Unit, person.unit),
    ])
}

fn customer_table(scene: &Scene, people: &[&Stakeholder], texts: &Texts) -> Table {
    let row = |person: &&Stakeholder| {
        vec![
            Cell::text(person.name.clone()).strong(),
            Cell::text(person.title.clone()),
            Cell::text(wording::name(scene, Kind::Unit, person.unit)),
        ]
    };
    Table {
        caption: texts.get("report-stakeholders"),
        columns: [
            "report-column-person",
            "report-column-title",
            "report-column-unit",
        ]
        .map(|key| Column::text(texts.get(key)))
        .into(),
        rows: people.iter().map(row).collect(),
    }
}

fn internal_table(scene: &Scene, people: &[&Stakeholder], texts: &Texts) -> Table {
    Table {
        caption: texts.get("report-stakeholders"),
        columns: [
            "report-column-person",
            "report-column-stance",
            "report-column-known-by",
        ]
        .map(|key| Column::text(texts.get(key)))
        .into(),
        rows: people
            .iter()
            .map(|person| row(scene, person, texts))
            .collect(),
    }
}

fn row(scene: &Scene, person: &Stakeholder, texts: &Texts) -> Vec<Cell> {
    let label = |category: &Category| texts.get(&Category::CHOICES.label_key(category.code()));
    let categories: Vec<String> = person.categories.iter().map(label).collect();
    let note = dotted([title_and_unit(scene, person), categories.join(", ")]);
    vec![
        Cell::text(person.name.clone()).note(note).strong(),
        attitude(scene, person, texts),
        known_by(scene, person, texts),
    ]
}

/// The stance as symbol and word, below it the mode with its age.
fn attitude(scene: &Scene, person: &Stakeholder, texts: &Texts) -> Cell {
    let cell = match scene.stance(person.head.id) {
        Some((stance, reading)) => {
            let age = freshness::stance(reading, scene.rules, scene.today());
            let told = dotted([
                wording::stance_told(texts, stance),
                wording::ageing(texts, age).0,
            ]);
            Cell::text(told).tone(wording::stance_tone(stance))
        }
        None => Cell::text(texts.get("report-not-known")),
    };
    let Some((mode, reading)) = scene.mode(person.head.id) else {
        return cell.note(texts.get("report-mode-unknown"));
    };
    let age = freshness::mode(reading, scene.rules, scene.today());
    let (word, _) = wording::ageing(texts, age);
    cell.note(dotted([
        wording::choice(texts, Some(mode)),
        wording::age(texts, age.days),
        word,
    ]))
}

fn known_by(scene: &Scene, person: &Stakeholder, texts: &Texts) -> Cell {
    let threads = scene.threads(person.head.id);
    if is_wanted(person) {
        return Cell::text(texts.get("report-wanted")).tone(Tone::Watch);
    }
    if threads.is_empty() {
        let tone = if scene.is_decider(person) {
            Tone::Bad
        } else {
            Tone::Watch
        };
        return Cell::text(texts.get("report-nobody")).tone(tone);
    }
    Cell::text(wording::names(scene, Kind::Colleague, threads))
}

/// Where somebody stands by stance and power; nowhere where one of them is not known.
fn place(scene: &Scene, person: &Stakeholder) -> Option<(i64, i64)> {
    let (stance, _) = scene.stance(person.head.id)?;
    let power = person.formal_power.max(person.informal_power)?;
    Some((stance, power))
}

/// Everybody with stance and power on the map.
fn map(scene: &Scene, people: &[&Stakeholder], texts: &Texts) -> Option<Block> {
    let place = |person: &&Stakeholder| {
        let (stance, power) = place(scene, person)?;
        let (symbol, _) = wording::stance(texts, stance);
        Some(Person {
            name: person.name.clone(),
            stance,
            power,
            tone: wording::stance_tone(stance),
            symbol: symbol.to_owned(),
        })
    };
    let placed: Vec<Person> = people.iter().filter_map(place).collect();
    if placed.is_empty() {
        return None;
    }
    let words = Message::new("report-map-words").count("count", placed.len());
    let around = MapWords {
        title: texts.get("report-map-title"),
        words: texts.say(&words),
        power: texts.get("report-map-power"),
        against: texts.get("stance-minus-2"),
        stance: texts.get("report-map-stance"),
        with_us: texts.get("stance-2"),
        quarters: [
            "report-map-win-over",
            "report-map-keep-close",
            "report-map-follow",
            "report-map-keep-informed",
        ]
        .map(|key| texts.get(key)),
    };
    Some(Block::Map(Box::new(StakeholderMap::of(&placed, around))))
}
