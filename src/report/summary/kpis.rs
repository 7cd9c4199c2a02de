//! KPIs: tiles at the head of the summary, and the table with targets and trends.

use super::standing::Standing;
use super::{Edition, or_unknown};
use crate::domain::measure;
use crate::domain::scene::Scene;
use crate::i18n::Texts;
use crate::report::document::{Block, Cell, Column, Section, Table, Tile};
use crate::report::wording::{self, cut};

const MOST_TILES: usize = 4;
const MOST_ROWS: usize = 8;
/// Shown where the account has no KPI with a value, for us alone.
const USUAL: [&str; 4] = [
    "sales",
    "margin_ratio",
    "share_at_customer",
    "pipeline_weighted",
];

/// Up to four figures that matter: KPIs with a value, else the usual measures that are known.
pub fn tiles(
    scene: &Scene,
    edition: Edition,
    standings: &[Standing],
    texts: &Texts,
) -> Option<Section> {
    let known = standings.iter().filter(|one| one.latest.is_some());
    let mut tiles: Vec<Tile> = known.take(MOST_TILES).map(|one| tile(one, texts)).collect();
    if tiles.is_empty() && edition == Edition::Internal {
        tiles = USUAL
            .iter()
            .filter_map(|code| usual(scene, code, texts))
            .collect();
    }
    let section = Section::new("tiles", String::new());
    let behind = measure::sales::behind_of(scene).filter(|_| edition == Edition::Internal);
    (!tiles.is_empty()).then(|| {
        let section = section.with(Block::Tiles(tiles));
        section.and(wording::behind(texts, behind))
    })
}

fn tile(one: &Standing, texts: &Texts) -> Tile {
    let gap = one.gap(texts);
    Tile {
        label: one.kpi.name.clone(),
        value: one
            .latest
            .map(|value| one.write(value, texts))
            .unwrap_or_default(),
        delta: super::dotted([gap, one.verdict(texts)]),
        tone: one.tone(),
        spark: one.spark(texts),
    }
}

fn usual(scene: &Scene, code: &str, texts: &Texts) -> Option<Tile> {
    let one = measure::ACCOUNT.iter().find(|one| one.code == code)?;
    let value = (one.compute)(scene).value?;
    #[allow(clippy::cast_possible_truncation)] // cents are whole and bounded
    let value = match one.unit {
        measure::Unit::Cents => texts.locale.whole_money(value as i64, &texts.currency),
        measure::Unit::Ratio => texts.locale.percent(value, 1),
        _ => texts.locale.number(value, 1),
    };
    Some(Tile {
        label: texts.get(&format!("measure-{}", code.replace('_', "-"))),
        value,
        ..Tile::default()
    })
}

/// The table of KPIs.
pub fn section(edition: Edition, standings: &[Standing], texts: &Texts) -> Option<Section> {
    let section = Section::new("kpis", texts.get("report-kpis"));
    if standings.is_empty() {
        return or_unknown(section, edition, texts, "report-unknown-kpis");
    }
    let (standings, more) = cut(texts, standings.iter().collect(), MOST_ROWS);
    let rows = standings
        .into_iter()
        .map(|one| row(one, edition, texts))
        .collect();
    let columns = vec![
        Column::text(texts.get("report-column-kpi")),
        Column::number(texts.get("report-column-latest")),
        Column::number(texts.get("report-column-target")),
        Column::number(texts.get("report-column-gap")),
        Column::spark(texts.get("report-column-trend")),
        Column::text(texts.get("report-column-state")),
    ];
    let table = Table {
        caption: texts.get("report-kpis"),
        columns,
        rows,
    };
    Some(section.with(Block::Table(table.filled())).and(more))
}

fn row(one: &Standing, edition: Edition, texts: &Texts) -> Vec<Cell> {
    let number = |value: Option<f64>| {
        let text = value
            .map(|value| one.write(value, texts))
            .unwrap_or_default();
        Cell::number(text, value)
    };
    let read = one.read(edition, texts);
    let why = one.why.as_ref().filter(|_| edition == Edition::Internal);
    let why = why.map(|why| texts.say(why)).unwrap_or_default();
    let tone = one.tone();
    let base = one
        .kpi
        .base
        .map(|base| one.write(base, texts))
        .unwrap_or_default();
    let base = wording::labelled(texts, "report-base", &base);
    vec![
        Cell::text(one.kpi.name.clone()).strong(),
        number(one.latest).note(read),
        number(one.target).note(base),
        Cell::text(one.gap(texts)).tone(tone),
        Cell::spark(one.spark(texts)).tone(tone),
        Cell::text(one.verdict(texts)).tone(tone).note(why),
    ]
}
