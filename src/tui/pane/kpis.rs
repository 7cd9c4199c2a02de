//! The KPIs of the account and of every account: the latest value beside its target.

use super::{Column, Row, Sight, Table};
use crate::domain::field::Choice;
use crate::domain::measure::{self, Unit};
use crate::domain::record::{Better, Formula, Kpi, KpiReading};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};
use crate::tui::theme::Role;

/// How many readings the trend shows.
const TREND: usize = 8;

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-kpi"), 14, 0).growing(),
        Column::new(texts.get("column-value"), 11, 0).to_the_right(),
        Column::new(texts.get("column-target"), 9, 1).to_the_right(),
        Column::new(texts.get("column-trend"), 8, 2),
    ];
    let Some(scene) = sight.scene() else {
        return Table::default();
    };
    let own = scene.book.own.kpi.iter();
    let common = scene.book.frame.kpi.iter();
    let common = common.filter(|kpi| kpi.account.is_none());
    Table {
        wraps: false,
        columns,
        rows: own
            .chain(common)
            .map(|kpi| row(sight, &scene, kpi))
            .collect(),
    }
}

fn row(sight: &Sight, scene: &Scene, kpi: &Kpi) -> Row {
    let locale = sight.texts.locale;
    let readings = readings(scene, kpi);
    let (value, unit) = latest(scene, kpi, &readings);
    let mark = match (value, kpi.target) {
        (Some(value), Some(target)) => target_mark(in_unit(value, unit), target, kpi.better),
        _ => (" ", Role::Plain),
    };
    let trend: Vec<f64> = readings.iter().filter_map(|one| one.value).collect();
    let trend = &trend[trend.len().saturating_sub(TREND)..];
    Row::of(Link::new(Kind::Kpi, kpi.head.id))
        .marked(mark)
        .text(kpi.name.clone())
        .text(value.map_or_else(|| "–".to_owned(), |value| shown(sight, value, unit)))
        .text(
            kpi.target
                .map_or_else(String::new, |target| locale.number(target, 2)),
        )
        .styled(sparkline(trend), Role::Faint)
}

/// The readings up to today, oldest first.
fn readings<'a>(scene: &Scene<'a>, kpi: &Kpi) -> Vec<&'a KpiReading> {
    let all = scene.book.own.kpi_reading.iter();
    let mut found: Vec<_> = all
        .filter(|reading| reading.kpi == Some(kpi.head.id))
        .filter(|reading| reading.on.is_some_and(|on| on <= scene.today()))
        .collect();
    found.sort_by_key(|reading| (reading.on, reading.head.id));
    found
}

/// The value of the formula's measure, or the latest reading.
fn latest(scene: &Scene, kpi: &Kpi, readings: &[&KpiReading]) -> (Option<f64>, Option<Unit>) {
    let formula = kpi.formula.filter(|formula| *formula != Formula::Manual);
    let measure = formula.and_then(|formula| {
        let mut measures = measure::ACCOUNT.iter();
        measures.find(|measure| measure.code == formula.code())
    });
    match measure {
        Some(measure) => ((measure.compute)(scene).value, Some(measure.unit)),
        None => (readings.last().and_then(|reading| reading.value), None),
    }
}

/// A measure as a person states its target: euros, per cent.
fn in_unit(value: f64, unit: Option<Unit>) -> f64 {
    match unit {
        Some(Unit::Cents) => value / 100.0,
        Some(Unit::Ratio) => value * 100.0,
        _ => value,
    }
}

fn shown(sight: &Sight, value: f64, unit: Option<Unit>) -> String {
    let locale = sight.texts.locale;
    match unit {
        Some(Unit::Cents) => super::accounts::whole_money(sight.texts, value),
        Some(Unit::Ratio) => locale.percent(value, 1),
        Some(Unit::Count | Unit::Days) => locale.number(value, 0),
        Some(Unit::Hours) | None => locale.number(value, 2),
    }
}

/// `!` where the value is on the wrong side of its target.
fn target_mark(value: f64, target: f64, better: Option<Better>) -> (&'static str, Role) {
    let reached = match better {
        Some(Better::Down) => value <= target,
        _ => value >= target,
    };
    if reached {
        ("●", Role::Good)
    } else {
        ("!", Role::Act)
    }
}

/// A line of bars, the smallest value lowest.
pub fn sparkline(values: &[f64]) -> String {
    const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let least = values.iter().copied().fold(f64::INFINITY, f64::min);
    let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let bar = |value: &f64| {
        let share = if most > least {
            (value - least) / (most - least)
        } else {
            0.5
        };
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 0 and 7
        BARS[(share * 7.0).round() as usize]
    };
    if values.len() < 2 {
        return String::new();
    }
    values.iter().map(bar).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_stand_between_least_and_most() {
        assert_eq!(sparkline(&[1.0, 2.0, 8.0]), "▁▂█");
        assert_eq!(sparkline(&[3.0, 3.0]), "▅▅");
        assert_eq!(sparkline(&[3.0]), "");
    }
}
