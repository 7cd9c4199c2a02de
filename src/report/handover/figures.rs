//! The figures of the handover book, year by year.

use crate::domain::field::Choice;
use crate::domain::periods;
use crate::domain::record::FigureMeasure;
use crate::domain::scene::Scene;
use crate::i18n::{Message, Texts};
use crate::report::document::{Block, Cell, Column, Section, Table};
use crate::report::wording;

/// Years of figures.
const YEARS: i32 = 3;

/// Figures of the last years, summed as measures sum them.
pub fn section(scene: &Scene, texts: &Texts) -> Option<Section> {
    let this = scene.now.year();
    let years: Vec<i32> = (this + 1 - YEARS..=this).collect();
    let sum = |measure: FigureMeasure, year: i32| {
        let series = scene.figures(measure, periods::year(year));
        series.total().map(|sum| (sum, series.months_covered()))
    };
    let rows = FigureMeasure::CHOICES.codes.iter().filter_map(|code| {
        let measure = FigureMeasure::from_code(code)?;
        let sums: Vec<Option<(i64, usize)>> =
            years.iter().map(|year| sum(measure, *year)).collect();
        sums.iter().any(Option::is_some).then(|| {
            let label = texts.get(&FigureMeasure::CHOICES.label_key(code));
            let number = |sum: &Option<(i64, usize)>| match sum {
                Some((hundredths, months)) => {
                    amount(measure, *hundredths, texts).note(part_of_year(*months, texts))
                }
                None => Cell::text("–"),
            };
            std::iter::once(Cell::text(wording::capitalised(&label)))
                .chain(sums.iter().map(number))
                .collect()
        })
    });
    let rows: Vec<Vec<Cell>> = rows.collect();
    let heading = wording::capitalised(&texts.get("kinds-figure"));
    let columns = std::iter::once(Column::text(String::new()));
    let table = Table {
        caption: heading.clone(),
        columns: columns
            .chain(years.iter().map(|year| Column::number(year.to_string())))
            .collect(),
        rows,
    };
    let section = Section::new("figure", heading);
    (!table.rows.is_empty()).then(|| section.with(Block::Table(table)))
}

/// Of how many months a sum is, where it is not of a whole year.
fn part_of_year(months: usize, texts: &Texts) -> String {
    let message = Message::new("handover-months").count("count", months);
    if months < 12 {
        texts.say(&message)
    } else {
        String::new()
    }
}

/// Money, or hours and pieces; both are kept in hundredths.
fn amount(measure: FigureMeasure, hundredths: i64, texts: &Texts) -> Cell {
    let whole = hundredths as f64 / 100.0;
    let text = if measure.is_money() {
        texts.money(hundredths)
    } else {
        texts.locale.number(whole, 2)
    };
    Cell::number(text, Some(whole))
}
