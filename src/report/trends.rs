//! The three KPIs to follow over time (how sales develop, our share at the customer, the price
//! mix) and below them the KPIs of the account, quarter by quarter.
//!
//! Each is told as it stood at the end of a quarter, by the figures that are known today.

use chrono::NaiveDate;

use super::document::{Block, Cell, Column, Document, Section, Table, Tone};
use super::drawing::Spark;
use super::summary::standing::{Standing, history, standings, stood};
use super::{Request, for_us, wording};
use crate::domain::measure::{self, AccountMeasure, label_key, sales};
use crate::domain::periods::{Month, Quarter};
use crate::domain::scene::Scene;
use crate::i18n::{Message, Texts};

/// The three, the price mix told from both its sides.
const FOLLOWED: [&str; 4] = [
    "sales_development",
    "share_at_customer",
    "price_mix_premium",
    "price_mix_new",
];
/// Months of a trend line.
const MONTHS: i32 = 24;
/// Full quarters before the present one, of the three and of the account's own KPIs.
const QUARTERS: i32 = 8;
const OWN_QUARTERS: i32 = 4;

pub fn document(scene: &Scene, asked: &Request, texts: &Texts) -> Document {
    for_us(scene, asked, texts, "trends", |frame| {
        let measures: Vec<&AccountMeasure> =
            FOLLOWED.iter().filter_map(|code| named(code)).collect();
        let mut sections = vec![three(scene, &measures, texts)];
        sections.extend(quarters(scene, &measures, texts));
        sections.extend(own(scene, texts));
        Document { sections, ..frame }
    })
}

/// Over how many months the lines go.
fn trend_heading(texts: &Texts) -> String {
    let message = Message::new("trends-line").text("months", MONTHS.to_string());
    texts.say(&message)
}

fn named(code: &str) -> Option<&'static AccountMeasure> {
    measure::ACCOUNT.iter().find(|one| one.code == code)
}

/// Where each stands, where it stood a year ago, and the way between as a line.
fn three(scene: &Scene, measures: &[&AccountMeasure], texts: &Texts) -> Section {
    let row = |one: &&AccountMeasure| {
        let now = (one.compute)(scene);
        let before = at(scene, one, year_before(scene));
        let change = now
            .value
            .zip(before)
            .map(|(now, then)| (now - then) * 100.0);
        let why = now.why.as_ref().map(|why| texts.say(why));
        vec![
            Cell::text(texts.get(&label_key(one.code))).note(why.unwrap_or_default()),
            told(one, now.value, texts).strong(),
            told(one, before, texts),
            Cell::number(
                change.map_or_else(String::new, |change| wording::points(texts, change)),
                change,
            ),
            Cell::spark(spark(scene, one, texts)),
        ]
    };
    let table = Table {
        columns: vec![
            Column::text(texts.get("report-column-kpi")),
            Column::number(texts.get("report-column-latest")),
            Column::number(texts.get("trends-year-ago")),
            Column::number(texts.get("trends-change")),
            Column::spark(trend_heading(texts)),
        ],
        rows: measures.iter().map(row).collect(),
        ..Table::default()
    };
    let explained = measures.iter().map(|one| {
        let key = label_key(one.code);
        let what = texts.get(&format!("{key}-explained"));
        Block::Remark(format!("{} – {what}", texts.get(&key)))
    });
    let mut section = Section::new("trends-three", texts.get("trends-three"));
    section.blocks.push(Block::Table(table));
    section
        .blocks
        .extend(wording::behind(texts, sales::behind_of(scene)));
    section.blocks.extend(explained);
    section
}

/// A line a quarter from the first of which anything is known, the present one last; nothing where
/// nothing is known.
fn quarters(scene: &Scene, measures: &[&AccountMeasure], texts: &Texts) -> Option<Section> {
    let mut columns = vec![Column::text(texts.get("trends-quarter"))];
    let headings = measures.iter().map(|one| texts.get(&label_key(one.code)));
    columns.extend(headings.map(Column::number));
    let present = Quarter::of(scene.today());
    let past = (1..=QUARTERS).rev().map(|back| present.plus(-back));
    let past = past.map(|quarter| {
        let stood = measures.iter().map(|one| at(scene, one, end(quarter)));
        (Cell::text(quarter.to_string()), stood.collect::<Vec<_>>())
    });
    let now = measures.iter().map(|one| (one.compute)(scene).value);
    let today = Cell::text(texts.locale.day(scene.today())).strong();
    let all = past.chain([(today, now.collect())]);
    let known = all.skip_while(|(_, values)| values.iter().all(Option::is_none));
    let rows = known.map(|(when, values)| {
        let cells = measures.iter().zip(values);
        let cells = cells.map(|(one, value)| told(one, value, texts));
        std::iter::once(when).chain(cells).collect()
    });
    let table = Table {
        columns,
        rows: rows.collect(),
        ..Table::default()
    };
    let section = Section::new("trends-quarters", texts.get("trends-quarters"));
    (!table.rows.is_empty()).then(|| section.with(Block::Table(table)))
}

/// The KPIs of the account and of every account.
fn own(scene: &Scene, texts: &Texts) -> Option<Section> {
    let standings = standings(scene);
    if standings.is_empty() {
        return None;
    }
    let present = Quarter::of(scene.today());
    let past: Vec<Quarter> = (1..=OWN_QUARTERS)
        .rev()
        .map(|back| present.plus(-back))
        .collect();
    let mut columns = vec![Column::text(texts.get("report-column-kpi"))];
    columns.extend(
        past.iter()
            .map(|quarter| Column::number(quarter.to_string())),
    );
    columns.extend([
        Column::number(texts.get("report-column-latest")),
        Column::number(texts.get("report-column-target")),
        Column::spark(trend_heading(texts)),
    ]);
    let row = |one: &Standing| {
        let values = history(scene, one.kpi, MONTHS);
        let number = |value: Option<f64>| {
            let text = value.map_or_else(|| "–".to_owned(), |value| one.bare(value, texts));
            Cell::number(text, value)
        };
        let mut cells = vec![Cell::text(wording::dotted([
            one.kpi.name.as_str(),
            one.unit(),
        ]))];
        cells.extend(
            past.iter()
                .map(|quarter| number(value_at(one, &values, *quarter))),
        );
        let verdict = match one.tone() {
            Tone::Neutral => String::new(),
            _ => one.verdict(texts),
        };
        let line = values.iter().map(|(_, value)| *value).collect();
        cells.extend([
            number(one.latest).strong().tone(one.tone()).note(verdict),
            number(one.target),
            Cell::spark(one.spark_of(line, texts)),
        ]);
        cells
    };
    let table = Table {
        columns,
        rows: standings.iter().map(row).collect(),
        ..Table::default()
    };
    Some(Section::new("trends-own", texts.get("report-kpis")).with(Block::Table(table)))
}

/// The last value of a KPI by the end of a quarter. One that is computed is known at the start of
/// the month after; one that is read counts on its day.
fn value_at(one: &Standing, values: &[(NaiveDate, f64)], quarter: Quarter) -> Option<f64> {
    if one.is_computed {
        let mut exact = values.iter().filter(|(day, _)| *day == end(quarter));
        return exact.next().map(|(_, value)| *value);
    }
    let mut read = values.iter().filter(|(day, _)| *day <= quarter.last_day());
    read.next_back().map(|(_, value)| *value)
}

/// The day from which the whole quarter is behind.
fn end(quarter: Quarter) -> NaiveDate {
    quarter.plus(1).first_day()
}

/// The same month a year ago, at its start: what a measure of full months tells all month long.
fn year_before(scene: &Scene) -> NaiveDate {
    Month::of(scene.today()).plus(-12).first_day()
}

fn at(scene: &Scene, one: &AccountMeasure, day: NaiveDate) -> Option<f64> {
    stood(scene, one, day)
}

fn told(one: &AccountMeasure, value: Option<f64>, texts: &Texts) -> Cell {
    let text = value.map_or_else(
        || "–".to_owned(),
        |value| wording::amount(texts, one.unit, value),
    );
    Cell::number(text, value)
}

fn spark(scene: &Scene, one: &AccountMeasure, texts: &Texts) -> Option<Spark> {
    let last = Month::of(scene.today());
    let months = (0..MONTHS).rev().map(|back| last.plus(-back).first_day());
    let values: Vec<f64> = months.filter_map(|day| at(scene, one, day)).collect();
    let (first, last) = (*values.first()?, *values.last()?);
    let words = Message::new("report-spark-words")
        .text("name", texts.get(&label_key(one.code)))
        .text("first", wording::amount(texts, one.unit, first))
        .text("last", wording::amount(texts, one.unit, last));
    Spark::of(values, None, texts.say(&words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::measure::cases::{scene_of, with_scene};
    use crate::i18n::Language;
    use crate::report::Edition;

    /// The cells of the section's table, row by row.
    fn rows(document: &Document, code: &str) -> Vec<Vec<String>> {
        let section = document
            .sections
            .iter()
            .find(|one| one.code == code)
            .unwrap();
        let Some(Block::Table(table)) = section.blocks.first() else {
            panic!("{section:?}");
        };
        let text = |cell: &Cell| cell.text.replace('\u{a0}', " ");
        table
            .rows
            .iter()
            .map(|row| row.iter().map(text).collect())
            .collect()
    }

    #[test]
    fn each_is_told_as_it_stood_at_the_end_of_a_quarter() {
        // 2024: 100 a year, 2025: 150; 2026 from January on 10 a month. Spend of 2025: 600.
        let stage = scene_of(
            "sales 2024-01 year 100 | sales 2025-01 year 150 | sales 2026-01 month 10 \
             | customer_spend 2025-01 year 600 \
             | add kpi account=Kaarna name=Mood measured_in=points target=8 \
             | add kpi_reading kpi=Mood account=Kaarna on=2026-05-04 value=6 \
             | add kpi_reading kpi=Mood account=Kaarna on=2026-09-30 value=7",
        );
        let texts = Texts::new(Language::En);
        let asked = Request::new(Edition::Internal, stage.now);
        let document = with_scene(&stage, |scene| document(scene, &asked, &texts));
        let quarters = rows(&document, "trends-quarters");
        // The quarter before them has nothing to tell: nothing is known of 2023, nor of what they
        // spent in 2024.
        assert_eq!((quarters.len(), quarters[0][0].as_str()), (8, "2025-Q1"));
        let at =
            |quarter: &str| quarters.iter().find(|row| row[0] == quarter).unwrap()[1..3].to_vec();
        // The whole of 2025 against the whole of 2024: half more; 150 of 600 is a quarter.
        assert_eq!(at("2025-Q4"), ["50%", "25%"]);
        assert_eq!(at("2025-Q1"), ["–", "25%"]);
        let mood = &rows(&document, "trends-own")[0];
        assert_eq!(mood[1..7], ["–", "–", "6", "7", "7", "8"]);
        let three = rows(&document, "trends-three");
        assert_eq!(three.len(), FOLLOWED.len());
        assert_eq!(three[1][1], "25%");
    }
}
