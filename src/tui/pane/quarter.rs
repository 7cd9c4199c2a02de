//! What a review plans: what is undone up to the end of the quarter it looks back on, to be moved,
//! and what the quarter after it has; last what has no day.

use super::year::row;
use super::{Column, Pane, Sight, Table};
use crate::domain::periods::Quarter;
use crate::domain::record::Activity;
use crate::domain::reviewing;
use crate::domain::scene::{activity_day, is_planned};

pub const QUARTER: Pane = Pane {
    title: "pane-quarter",
    empty: "empty-quarter",
    rows: table,
    adds: Some(crate::domain::Kind::Activity),
    drawing: None,
};

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-day"), 11, 1),
        Column::new(texts.get("column-activity"), 16, 0).growing(),
        Column::new(texts.get("column-owner"), 14, 3),
        Column::new(texts.get("column-quarter"), 20, 2),
    ];
    let (Some(own), Some(scene)) = (sight.own(), sight.scene()) else {
        return Table::default();
    };
    let today = sight.now.day();
    let next = reviewing::quarter(&scene).plus(1);
    let activities = own.own.activity.iter().filter(|one| is_planned(one));
    let mut found: Vec<(Turn, &Activity)> = activities
        .filter_map(|one| Some((turn(one, next)?, one)))
        .collect();
    found.sort_by_key(|(turn, one)| (*turn, activity_day(one), one.head.id));
    let rows = found.into_iter().map(|(turn, activity)| {
        let told = match turn {
            Turn::Undone => texts.get("quarter-undone"),
            Turn::Next => next.to_string(),
            Turn::Dayless => texts.get("quarter-dayless"),
        };
        row(sight, activity, today).text(told)
    });
    Table {
        wraps: false,
        columns,
        rows: rows.collect(),
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Undone,
    Next,
    Dayless,
}

/// Where a planned activity belongs; none where it is for a later quarter.
fn turn(activity: &Activity, next: Quarter) -> Option<Turn> {
    match activity_day(activity) {
        None => Some(Turn::Dayless),
        Some(day) if day < next.first_day() => Some(Turn::Undone),
        Some(day) if next.contains(day) => Some(Turn::Next),
        Some(_) => None,
    }
}
