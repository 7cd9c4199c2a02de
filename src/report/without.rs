//! The say-no test of an account: what the house is without it, and how far its price may fall
//! before no is the right answer.

use serde_json::{Value as Json, json};

use super::document::{Block, Cell, Column, Document, Section, Table, Tile, Tone};
use super::{Request, sheet, wording};
use crate::domain::cents::whole;
use crate::domain::measure::{margin_after_kam, sales};
use crate::domain::measured::{Measured, Unit};
use crate::domain::scene::Scene;
use crate::domain::whatif::{Without, without};
use crate::i18n::{Message, Texts};

pub fn report(scene: &Scene, _: &Request, texts: &Texts) -> Document {
    let found = without(scene);
    let after_kam = margin_after_kam::compute(scene).value;
    let after_kam = after_kam.filter(|_| found.price_cut.value > Some(0.0));
    let lost = after_kam.filter(|cents| *cents < 0.0).map(|cents| {
        let message = Message::new("without-after-kam").money("sum", -whole(cents));
        Block::Remark(texts.say(&message))
    });
    let verdict = Section::new("without-verdict", String::new())
        .with(Block::Lead(verdict(&found, texts)))
        .and(lost)
        .with(tiles(&found, texts))
        .and(wording::behind(texts, sales::behind_of(scene)));
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
        "turnover_before": cents(&found.turnover),
        "turnover_after": cents(&found.turnover_after),
        "margin_before": cents(&found.margins),
        "margin_after": cents(&found.margins_after),
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
    let hours = |key: &str, hundredths: Option<i64>| {
        hundredths.map(|hundredths| tile(key, texts.locale.decimal(hundredths / 100, 0)))
    };
    let bound = [
        hours("without-service-hours", found.service_hours),
        hours("without-kam-hours", found.kam_hours),
    ];
    let is_spent = found.price_cut.value.is_some_and(|cut| cut <= 0.0);
    let mut tiles = vec![
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
    ];
    tiles.extend(bound.into_iter().flatten());
    Block::Tiles(tiles)
}

/// What there is with the account, and without it.
fn table(found: &Without, texts: &Texts) -> Section {
    let row = |key: &str, unit: Unit, with: &Measured, without: &Measured| {
        let told = |one: &Measured| {
            let value = match unit {
                Unit::Cents => one.value.map(|cents| cents / 100.0),
                _ => one.value,
            };
            Cell::number(wording::measured(texts, unit, one), value)
        };
        vec![Cell::text(texts.get(key)), told(with), told(without)]
    };
    let table = Table {
        columns: vec![
            Column::text(String::new()),
            Column::number(texts.get("without-with")),
            Column::number(texts.get("without-without")),
        ],
        rows: vec![
            row(
                "without-turnover",
                Unit::Cents,
                &found.turnover,
                &found.turnover_after,
            ),
            row(
                "without-margins",
                Unit::Cents,
                &found.margins,
                &found.margins_after,
            ),
            row(
                "without-hhi",
                Unit::Index,
                &found.hhi_before,
                &found.hhi_after,
            ),
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
