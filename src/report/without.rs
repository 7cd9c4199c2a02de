//! The say-no test of an account: what the house is without it, and how far its price may fall
//! before no is the right answer.

use serde_json::{Value as Json, json};

use super::document::{Block, Cell, Column, Document, Section, Table, Tile, Tone};
use super::{Request, sheet, wording};
use crate::domain::cents::whole;
use crate::domain::measured::{Measured, Unit};
use crate::domain::scene::Scene;
use crate::domain::whatif::{Without, without};
use crate::i18n::{Message, Texts};

pub fn report(scene: &Scene, _: &Request, texts: &Texts) -> Document {
    let found = without(scene);
    let verdict = Section::new("without-verdict", String::new())
        .with(Block::Lead(verdict(&found, texts)))
        .with(tiles(&found, texts));
    Document {
        data: Some(data(&found)),
        sections: vec![verdict, table(&found, texts)],
        ..sheet::of_account(scene, "without", texts)
    }
}

/// The keys the command line promises.
fn data(found: &Without) -> Json {
    let cents = |measured: &Measured| measured.value.map(whole);
    json!({
        "sales": cents(&found.sales),
        "margin": cents(&found.margin),
        "hhi_before": found.hhi_before.value,
        "hhi_after": found.hhi_after.value,
        "hours_freed": found.hours_freed(),
        "price_cut_to_zero_margin": found.price_cut.value,
    })
}

/// Where no begins to be the right answer.
fn verdict(found: &Without, texts: &Texts) -> String {
    match found.price_cut.value {
        None => texts.get("without-unknown"),
        Some(cut) if cut <= 0.0 => texts.get("without-below"),
        Some(cut) => texts.say(&Message::new("without-cut").percent("cut", cut)),
    }
}

fn tiles(found: &Without, texts: &Texts) -> Block {
    let tile = |key: &str, value: String| Tile {
        label: texts.get(key),
        value,
        ..Tile::default()
    };
    let is_spent = found.price_cut.value.is_some_and(|cut| cut <= 0.0);
    Block::Tiles(vec![
        tile(
            "without-sales",
            wording::measured(texts, Unit::Cents, &found.sales),
        ),
        tile(
            "without-margin",
            wording::measured(texts, Unit::Cents, &found.margin),
        ),
        Tile {
            tone: if is_spent { Tone::Bad } else { Tone::Neutral },
            ..tile(
                "without-price-cut",
                wording::measured(texts, Unit::Ratio, &found.price_cut),
            )
        },
    ])
}

/// What there is with the account, and without it.
fn table(found: &Without, texts: &Texts) -> Section {
    let index = |measured: &Measured| {
        let told = wording::measured(texts, Unit::Index, measured);
        Cell::number(told, measured.value)
    };
    let hours = |hundredths: Option<i64>| {
        let known = hundredths.map(|hundredths| hundredths as f64 / 100.0);
        let told = known.map(|hours| texts.locale.number(hours, 0));
        Cell::number(told.unwrap_or_else(|| texts.get("report-not-known")), known)
    };
    let row =
        |key: &str, with: Cell, without: Cell| vec![Cell::text(texts.get(key)), with, without];
    let nothing = || Cell::number("0", Some(0.0));
    let table = Table {
        columns: vec![
            Column::text(String::new()),
            Column::number(texts.get("without-with")),
            Column::number(texts.get("without-without")),
        ],
        rows: vec![
            row(
                "without-hhi",
                index(&found.hhi_before),
                index(&found.hhi_after),
            ),
            row(
                "without-service-hours",
                hours(found.service_hours),
                nothing(),
            ),
            row("without-kam-hours", hours(found.kam_hours), nothing()),
        ],
        ..Table::default()
    };
    let section = Section::new("without-table", texts.get("without-table"));
    let freed = found.hours_freed().map(|hundredths| {
        let hours = texts.locale.decimal(hundredths / 100, 0);
        Block::Remark(texts.say(&Message::new("without-freed").text("hours", hours)))
    });
    section.with(Block::Table(table)).and(freed)
}
