//! Every measure in one place: of an account, and of all accounts together. A known one says what
//! it tells; an unknown one why it is unknown.

use super::document::{Block, Cell, Column, Document, Section, Table, Tone};
use super::{Request, sheet, wording};
use crate::domain::check::{Snoozes, findings_of};
use crate::domain::measure::label_key;
use crate::domain::pulse::{self, Reading};
use crate::domain::scene::Scene;
use crate::domain::whole::Whole;
use crate::i18n::{Message, Texts};

/// The measures of an account and the counts of its findings, in the domain's order.
pub fn document(scene: &Scene, _: &Request, texts: &Texts) -> Document {
    let readings = pulse::measures(scene, &findings_of(scene, Snoozes::Hold));
    Document {
        sections: vec![section(&readings, texts)],
        ..sheet::of_account(scene, "measures", texts)
    }
}

/// The measures of all accounts together.
pub fn of_portfolio(whole: &Whole, _: &Request, texts: &Texts) -> Document {
    let readings = pulse::portfolio_measures(whole.portfolio, &whole.book.frame, whole.now);
    Document {
        sections: vec![section(&readings, texts)],
        ..sheet::of_whole(whole, "portfolio-measures", texts)
    }
}

fn section(readings: &[Reading], texts: &Texts) -> Section {
    let rows = readings.iter().map(|reading| row(reading, texts));
    let table = Table {
        columns: vec![
            Column::text(texts.get("measures-measure")),
            Column::number(texts.get("measures-value")),
            Column::text(texts.get("measures-says")),
        ],
        rows: rows.collect(),
        ..Table::default()
    };
    Section::new("measures", String::new()).with(Block::Table(table))
}

fn row(reading: &Reading, texts: &Texts) -> Vec<Cell> {
    let measured = &reading.measured;
    let label = label_key(reading.code);
    let written = measured.value.map_or_else(
        || "–".to_owned(),
        |value| wording::amount(texts, reading.unit, value),
    );
    let says = match &measured.why {
        Some(why) => {
            let why = Message::new("measures-unknown").message("why", why.clone());
            Cell::text(texts.say(&why)).tone(Tone::Watch)
        }
        None => Cell::text(texts.get(&format!("{label}-explained"))),
    };
    let skipped = Message::new("measures-skipped").count("count", measured.incomplete);
    let skipped = (measured.incomplete > 0).then(|| texts.say(&skipped));
    vec![
        Cell::text(texts.get(&label)),
        Cell::number(written, measured.value),
        says.note(skipped.unwrap_or_default()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::measure::cases::{portfolio, scene_of, with_scene};
    use crate::domain::measure::{ACCOUNT, PORTFOLIO};
    use crate::domain::rules::Rules;
    use crate::i18n::Language;
    use crate::report::Edition;

    const SCRIPT: &str = "sales 2026-01 month 1234.50 | direct_cost 2026-01 month 234.50 \
        | add opportunity account=Kaarna name=Line value=1000 probability=40 \
        | add opportunity account=Kaarna name=Mill value=500";

    /// Label, value, what is said and what was skipped, of every row.
    fn told(document: &Document) -> Vec<[String; 4]> {
        let Block::Table(table) = &document.sections[0].blocks[0] else {
            panic!("{document:?}");
        };
        let rows = table.rows.iter().map(|row| {
            let [label, value, says] = &row[..] else {
                panic!("{row:?}");
            };
            [&label.text, &value.text, &says.text, &says.note]
                .map(|text| text.replace('\u{a0}', " "))
        });
        rows.collect()
    }

    #[test]
    fn every_measure_of_an_account_has_its_value_or_why_there_is_none() {
        let stage = scene_of(SCRIPT);
        let asked = Request::new(Edition::Internal, stage.now);
        let texts = Texts::new(Language::En);
        let rows = told(&with_scene(&stage, |scene| document(scene, &asked, &texts)));
        assert_eq!(rows.len(), ACCOUNT.len() + 4, "and four counts of findings");
        let row = |label: &str| rows.iter().find(|row| row[0] == label).unwrap();
        assert_eq!(row("Sales")[1], "€1,234.50");
        assert_eq!(
            row("Margin")[1..3],
            ["–", "Unknown: no service costs for the period"]
        );
        let pipeline = row("Weighted pipeline");
        assert_eq!(
            pipeline[1..],
            [
                "€400",
                "Open opportunities, each by its probability.",
                "1 incomplete item left out"
            ]
        );
        assert_eq!(row("Matrix cells answered")[1], "0");
    }

    #[test]
    fn the_portfolio_has_all_of_its_own() {
        let stage = scene_of(
            "sales 2026-01 month 75 | add account name=B \
            | add figure account=B period_start=2026-01-01 period=month measure=sales amount=25",
        );
        let portfolio = portfolio(&stage);
        let journals = std::collections::BTreeMap::new();
        let whole = Whole {
            book: &stage.book,
            portfolio: &portfolio,
            journals: &journals,
            rules: Rules::standard(),
            now: stage.now,
        };
        let asked = Request::new(Edition::Internal, stage.now);
        let rows = told(&of_portfolio(&whole, &asked, &Texts::new(Language::En)));
        assert_eq!(rows.len(), PORTFOLIO.len());
        let values: Vec<&str> = rows.iter().map(|row| row[1].as_str()).collect();
        // 0.75² + 0.25² = 0.625.
        assert_eq!(
            values,
            ["75%", "100%", "100%", "100%", "0.625", "–", "–", "–", "–"]
        );
        assert_eq!(rows[5][2], "Unknown: no sales budget for the year");
    }
}
