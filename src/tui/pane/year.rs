//! The annual cycle as a list: what is late first, then what comes, then what was done, and
//! last what has no day.

use std::cmp::Reverse;

use chrono::Datelike;

use super::{Column, Row, Sight, Table};
use crate::domain::record::Activity;
use crate::domain::scene::{activity_day, is_ours, is_planned};
use crate::domain::{Kind, Link};
use crate::tui::theme::Role;
use crate::tui::words;

pub fn table(sight: &Sight) -> Table {
    if let Some(look) = sight.look {
        return super::months::table(sight, look);
    }
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-day"), 11, 1),
        Column::new(texts.get("column-activity"), 16, 0).growing(),
        Column::new(texts.get("column-owner"), 14, 3),
    ];
    let Some(own) = sight.own() else {
        return Table::default();
    };
    let today = sight.now.day();
    let mut activities: Vec<&Activity> = own.own.activity.iter().collect();
    activities.sort_by_key(|activity| {
        let day = activity_day(activity);
        let open = is_planned(activity);
        let group = match (open, day) {
            (true, Some(_)) => 0,
            (true, None) => 1,
            (false, _) => 2,
        };
        let back = (group == 2).then_some(Reverse(day));
        (group, back, day, activity.head.id)
    });
    Table {
        wraps: false,
        columns,
        rows: activities
            .into_iter()
            .map(|activity| row(sight, activity, today))
            .collect(),
    }
}

/// An activity as a row: its day, its title, whose it is.
pub fn row(sight: &Sight, activity: &Activity, today: chrono::NaiveDate) -> Row {
    let locale = sight.texts.locale;
    let day = activity_day(activity).map(|day| {
        if day.year() == today.year() {
            locale.weekday_day(day)
        } else {
            locale.short_day_and_year(day)
        }
    });
    let owner = if is_ours(activity) {
        (sight.colleague(activity.owner), Role::Plain)
    } else {
        (sight.texts.get("row-theirs"), Role::Faint)
    };
    let role = if is_planned(activity) {
        Role::Plain
    } else {
        Role::Faint
    };
    Row::of(Link::new(Kind::Activity, activity.head.id))
        .marked(words::activity_mark(activity, today))
        .styled(day.unwrap_or_else(|| "–".to_owned()), role)
        .styled(activity.title.clone(), role)
        .styled(owner.0, owner.1)
}
