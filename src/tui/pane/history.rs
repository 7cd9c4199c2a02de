//! One KPI over time: its readings, or what its measure came to month by month, latest first.

use super::{Column, Row, Sight, Table};
use crate::domain::record::{Kpi, KpiReading};
use crate::domain::{Kind, Link};
use crate::report::summary::standing::{Standing, history, standings};
use crate::tui::theme::Role;

/// How far back the history goes, in months.
pub const MONTHS: i32 = 24;

/// The KPI the screen is about.
pub fn kpi<'a>(sight: &Sight<'a>) -> Option<&'a Kpi> {
    let id = sight.of.filter(|link| link.kind == Kind::Kpi)?.id;
    let own = sight.own()?;
    own.own
        .kpi
        .living(Some(id))
        .or_else(|| own.frame.kpi.living(Some(id)))
}

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-day"), 13, 0),
        Column::new(texts.get("column-value"), 14, 0).to_the_right(),
        Column::new(texts.get("column-note"), 20, 1).growing(),
    ];
    let (Some(scene), Some(kpi)) = (sight.scene(), kpi(sight)) else {
        return Table::default();
    };
    let standings = standings(&scene);
    let Some(standing) = standings.iter().find(|one| one.kpi.head.id == kpi.head.id) else {
        return Table::default();
    };
    let all = scene.book.own.kpi_reading.iter();
    let mut readings: Vec<&KpiReading> = all.filter(|one| one.kpi == Some(kpi.head.id)).collect();
    readings.sort_by_key(|one| std::cmp::Reverse((one.on, one.head.id)));
    let mut rows: Vec<Row> = readings
        .into_iter()
        .map(|one| row(sight, standing, one))
        .collect();
    if rows.is_empty() {
        let months = history(&scene, kpi, MONTHS).into_iter().rev();
        rows.extend(months.map(|(day, value)| {
            Row {
                mark: " ",
                ..Row::default()
            }
            .text(texts.locale.day(day))
            .text(standing.write(value, texts))
            .styled(texts.get("row-computed"), Role::Faint)
        }));
    }
    Table {
        wraps: false,
        columns,
        rows,
    }
}

fn row(sight: &Sight, standing: &Standing, reading: &KpiReading) -> Row {
    let texts = sight.texts;
    let day = reading.on.map(|day| texts.locale.day(day));
    let value = reading.value.map(|value| standing.write(value, texts));
    Row::of(Link::new(Kind::KpiReading, reading.head.id))
        .text(day.unwrap_or_default())
        .text(value.unwrap_or_default())
        .styled(reading.note.clone(), Role::Faint)
}
