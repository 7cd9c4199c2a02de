//! The euro chain: budget euro, goal, activity, opportunity, person, mode; what hangs on one
//! sceptic, and what has nothing behind it.

use serde_json::{Value as Json, json};

use super::document::{Block, Cell, Column, Document, Item, Section, Table, Tile, Tone};
use super::wording::{self, dotted};
use super::{Request, sheet};
use crate::domain::euro_chain::{
    Break, Chain, Hanging, Hold, Loose, Strand, Why, activities, chain,
};
use crate::domain::field::Choice;
use crate::domain::measured::{Measured, Unit};
use crate::domain::scene::{Scene, activity_day};
use crate::domain::{Id, Kind, Link, Names};
use crate::i18n::{Message, Texts};

pub fn report(scene: &Scene, _: &Request, texts: &Texts) -> Document {
    let chain = chain(scene);
    let mut sections = vec![head(&chain, texts)];
    let mut goals = Section::new("euros-goals", String::new());
    let strands = chain.strands.iter();
    goals.blocks = strands.flat_map(|one| strand(scene, one, texts)).collect();
    sections.extend((!goals.blocks.is_empty()).then_some(goals));
    sections.extend(sceptics(scene, &chain, texts));
    sections.extend(loose(scene, &chain, texts));
    Document {
        data: Some(data(scene, &chain)),
        sections,
        ..sheet::of_account(scene, "euros", texts)
    }
}

fn head(chain: &Chain, texts: &Texts) -> Section {
    let tile = |key: &str, measured: &Measured, tone: Tone| Tile {
        label: texts.get(key),
        value: wording::measured(texts, Unit::Cents, measured),
        tone,
        ..Tile::default()
    };
    let is_bare = chain.unbacked.value > Some(0.0);
    let tone = if is_bare { Tone::Bad } else { Tone::Good };
    let tiles = vec![
        tile("measure-euro-asked", &chain.asked, Tone::Neutral),
        tile("measure-euro-backed", &chain.backed, Tone::Neutral),
        tile("measure-euro-unbacked", &chain.unbacked, tone),
    ];
    let missing = Message::new("euros-incomplete").count("count", chain.backed.incomplete);
    let missing = (chain.backed.incomplete > 0).then(|| Block::Remark(texts.say(&missing)));
    Section::new("euros-head", String::new())
        .with(Block::Tiles(tiles))
        .and(missing)
}

/// A goal: its next activity, and every opportunity with the person it hangs on.
fn strand(scene: &Scene, strand: &Strand, texts: &Texts) -> Vec<Block> {
    let link = Link::new(Kind::Goal, strand.goal);
    let next = match strand.activities.first() {
        Some(next) => activity(scene, *next, texts),
        None => Item {
            text: texts.get("euros-no-activity"),
            tone: Tone::Watch,
            record: Some(link),
            ..Item::default()
        },
    };
    let mut blocks = vec![
        Block::Heading(scene.book.name(link)),
        Block::Bullets(vec![next]),
    ];
    blocks.extend(wording::more(
        texts,
        strand.activities.len().saturating_sub(1),
    ));
    if strand.links.is_empty() {
        blocks.push(Block::Remark(texts.get("euros-no-opportunity")));
        return blocks;
    }
    let table = Table {
        columns: vec![
            Column::text(texts.get("euros-opportunity")),
            Column::number(texts.get("euros-euros")),
            Column::text(texts.get("report-column-person")),
            Column::text(texts.get("euros-next")),
        ],
        rows: strand
            .links
            .iter()
            .map(|one| row(scene, one, texts))
            .collect(),
        ..Table::default()
    };
    blocks.push(Block::Table(table));
    blocks
}

fn activity(scene: &Scene, id: Id, texts: &Texts) -> Item {
    let found = scene.book.own.activity.get(id);
    let due = found.and_then(activity_day);
    let is_late = due.is_some_and(|due| due < scene.today());
    let day = due.map(|day| texts.locale.day(day));
    Item {
        mark: if is_late {
            texts.get("report-late")
        } else {
            String::new()
        },
        tone: if is_late { Tone::Bad } else { Tone::Neutral },
        label: day.unwrap_or_else(|| texts.get("report-no-day")),
        text: found.map_or_else(String::new, |one| one.title.clone()),
        record: Some(Link::new(Kind::Activity, id)),
        ..Item::default()
    }
}

fn row(scene: &Scene, hold: &Hold, texts: &Texts) -> Vec<Cell> {
    let link = Link::new(Kind::Opportunity, hold.opportunity);
    let name = Cell::text(scene.book.name(link)).of(link);
    let name = if hold.is_won {
        name.note(texts.get("euros-won"))
    } else {
        name
    };
    let next = activities(scene, |one| one.opportunity == Some(hold.opportunity));
    let next = next.first().map(|id| activity(scene, *id, texts));
    let next = next.map_or_else(Cell::default, |item| Cell::text(item.text).note(item.label));
    vec![
        name,
        wording::money_cell(texts, hold.hundredths.map(cents)),
        person(scene, hold, texts),
        next,
    ]
}

/// Whom it hangs on, with mode and stance below, and what is weak about it.
fn person(scene: &Scene, hold: &Hold, texts: &Texts) -> Cell {
    let name = wording::name(scene, Kind::Stakeholder, hold.person);
    let attitude = attitude(hold, texts);
    let (tone, word) = match hold.breaks {
        None => (Tone::Neutral, String::new()),
        Some(Break::NoChampion) => (Tone::Bad, String::new()),
        Some(Break::ModeUnknown) => (Tone::Watch, texts.get("report-mode-unknown")),
        Some(Break::Sceptic) => (Tone::Bad, texts.get("euros-sceptic")),
    };
    let name = if name.is_empty() && !hold.is_won {
        texts.get("euros-no-champion")
    } else {
        name
    };
    Cell::text(name).note(dotted([attitude, word])).tone(tone)
}

fn attitude(hold: &Hold, texts: &Texts) -> String {
    let stance = hold.stance.map(|stance| wording::stance(texts, stance).1);
    dotted([
        wording::choice(texts, hold.mode),
        stance.unwrap_or_default(),
    ])
}

fn sceptics(scene: &Scene, chain: &Chain, texts: &Texts) -> Option<Section> {
    let item = |one: &Hanging| {
        let link = Link::new(Kind::Stakeholder, one.person);
        let held = chain.strands.iter().flat_map(|strand| &strand.links);
        let held = held.clone().find(|hold| hold.person == Some(one.person));
        let names = one.opportunities.iter();
        let names = names.map(|id| scene.book.name(Link::new(Kind::Opportunity, *id)));
        Item {
            label: scene.book.name(link),
            text: texts.money(cents(one.hundredths)),
            mark: held.map_or_else(String::new, |hold| attitude(hold, texts)),
            tone: Tone::Bad,
            note: names.collect::<Vec<_>>().join(", "),
            record: Some(link),
        }
    };
    let items: Vec<Item> = chain.sceptics.iter().map(item).collect();
    let section = Section::new("euros-sceptics", texts.get("euros-sceptics"));
    (!items.is_empty()).then(|| section.with(Block::Bullets(items)))
}

fn loose(scene: &Scene, chain: &Chain, texts: &Texts) -> Option<Section> {
    let item = |one: &Loose| {
        let link = Link::new(Kind::Opportunity, one.opportunity);
        Item {
            label: scene.book.name(link),
            text: texts.get(match one.why {
                Why::NoGoal => "euros-why-no-goal",
                Why::NoDay => "euros-why-no-day",
                Why::OtherYear => "euros-why-other-year",
            }),
            tone: Tone::Watch,
            record: Some(link),
            ..Item::default()
        }
    };
    let items: Vec<Item> = chain.loose.iter().map(item).collect();
    let section = Section::new("euros-loose", texts.get("euros-loose"));
    (!items.is_empty()).then(|| section.with(Block::Bullets(items)))
}

/// Hundredths of a cent as whole cents, half away from zero.
fn cents(hundredths: i128) -> i64 {
    let rounded = (hundredths.abs() + 50) / 100 * hundredths.signum();
    i64::try_from(rounded).unwrap_or(i64::MAX)
}

fn data(scene: &Scene, chain: &Chain) -> Json {
    let link = |kind: Kind, id: Id| sheet::link(&scene.book, Link::new(kind, id));
    let hold = |hold: &Hold| {
        json!({
            "opportunity": link(Kind::Opportunity, hold.opportunity),
            "euros": hold.hundredths.map(cents),
            "won": hold.is_won,
            "person": hold.person.map(|id| link(Kind::Stakeholder, id)),
            "mode": hold.mode.map(Choice::code),
            "stance": hold.stance,
        })
    };
    let strands = chain.strands.iter().map(|strand| {
        let activities = strand.activities.iter();
        json!({
            "goal": link(Kind::Goal, strand.goal),
            "activities": activities.map(|id| link(Kind::Activity, *id)).collect::<Vec<_>>(),
            "opportunities": strand.links.iter().map(hold).collect::<Vec<_>>(),
        })
    });
    let sceptics = chain.sceptics.iter().map(|one| {
        json!({ "person": link(Kind::Stakeholder, one.person), "euros": cents(one.hundredths) })
    });
    let loose = chain.loose.iter();
    json!({
        "asked": chain.asked.value,
        "backed": chain.backed.value,
        "unbacked": chain.unbacked.value,
        "goals": strands.collect::<Vec<_>>(),
        "sceptics": sceptics.collect::<Vec<_>>(),
        "loose": loose.map(|one| link(Kind::Opportunity, one.opportunity)).collect::<Vec<_>>(),
    })
}
