//! The KPIs of the account and of every account: the latest value beside its target.

use super::{Column, Row, Sight, Table};
use crate::domain::kpi_scale::Scale;
use crate::domain::{Kind, Link};
use crate::report::document::Tone;
use crate::report::summary::standing::{Standing, standings};
use crate::tui::theme::Role;
use crate::tui::words::bar;

/// How many values the trend shows.
const TREND: usize = 8;
/// Letters of a unit that stands beside its numbers.
const LONGEST_UNIT: usize = 4;
/// Cells of a bar up to its target, and beyond it.
const BAR: (usize, usize) = (14, 3);

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let Some(scene) = sight.scene() else {
        return Table::default();
    };
    let standings = standings(&scene);
    // Names give way to it, unless there is nothing to see.
    let has_trend = standings.iter().any(|one| one.series.len() > 1);
    let mut columns = vec![
        Column::new(texts.get("column-kpi"), 20, 0).growing(),
        Column::new(texts.get("column-value"), 11, 0).to_the_right(),
        Column::new(texts.get("column-target"), 9, 1).to_the_right(),
        Column::new(texts.get("column-trend"), 8, if has_trend { 1 } else { 2 }),
        Column::new(texts.get("column-reached"), 24, 3),
    ];
    if standings.iter().any(|one| unit(one).is_some()) {
        columns.push(Column::new(texts.get("kpi-measured-in"), 12, 4).growing());
    }
    Table {
        wraps: false,
        columns,
        rows: standings
            .iter()
            .map(|standing| row(sight, standing))
            .collect(),
    }
}

fn row(sight: &Sight, standing: &Standing) -> Row {
    let texts = sight.texts;
    let kpi = standing.kpi;
    let mark = match standing.tone() {
        Tone::Good => ("●", Role::Good),
        Tone::Watch => ("~", Role::Risk),
        Tone::Bad => ("!", Role::Act),
        Tone::Neutral => (" ", Role::Plain),
    };
    let trend = &standing.series[standing.series.len().saturating_sub(TREND)..];
    let unit = unit(standing);
    let write = |value: f64| match unit {
        Some(_) => texts.locale.number(value, 2),
        None => standing.write(value, texts),
    };
    let value = standing.latest.map(write);
    let target = standing.target.map(write);
    Row::of(Link::new(Kind::Kpi, kpi.head.id))
        .marked(mark)
        .text(kpi.name.clone())
        .text(value.unwrap_or_else(|| "–".to_owned()))
        .text(target.unwrap_or_default())
        .styled(sparkline(trend), Role::Faint)
        .styled(reached(sight, standing), mark.1)
        .styled(unit.unwrap_or_default(), Role::Faint)
}

/// A unit too long to stand beside every number: it has a column of its own.
fn unit<'a>(standing: &Standing<'a>) -> Option<&'a str> {
    let unit = standing.kpi.measured_in.trim();
    let is_long = matches!(standing.scale, Scale::Plain) && unit.chars().count() > LONGEST_UNIT;
    is_long.then_some(unit)
}

/// How much of the target is reached: a bar with `│` where 100 % is, and per cent.
fn reached(sight: &Sight, standing: &Standing) -> String {
    let (Some(latest), Some(target)) = (standing.latest, standing.target) else {
        return String::new();
    };
    let (part, whole) = if standing.is_better_down() {
        (target, latest)
    } else {
        (latest, target)
    };
    if whole <= 0.0 || part < 0.0 {
        return String::new();
    }
    let share = part / whole;
    let beyond = (share - 1.0) * BAR.0 as f64 / BAR.1 as f64;
    let percent = sight.texts.locale.percent(share.min(9.99), 0);
    format!("{}│{} {percent}", bar(share, BAR.0), bar(beyond, BAR.1))
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
