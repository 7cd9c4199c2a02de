//! The annual cycle from the chosen month on: ours and the customer's clock, month by month.

use chrono::NaiveDate;

use super::{Column, Row, Sight, Table};
use crate::domain::periods::Month;
use crate::domain::record::Activity;
use crate::domain::scene::{Scene, activity_end, activity_start, is_ours, is_planned};
use crate::domain::{Kind, Link};
use crate::tui::screen::Look;
use crate::tui::theme::Role;
use crate::tui::words;

/// How far ahead the list goes.
const MONTHS: i32 = 12;

/// The month the wheel has been turned to.
pub fn chosen(look: Look, today: NaiveDate) -> Month {
    Month::of(today).plus(look.turned)
}

pub fn table(sight: &Sight, look: Look) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-month"), 12, 2),
        Column::new(texts.get("column-day"), 11, 1),
        Column::new(texts.get("column-activity"), 16, 0).growing(),
        Column::new(texts.get("column-owner"), 14, 3),
    ];
    let Some(own) = sight.own() else {
        return Table::default();
    };
    let first = chosen(look, sight.now.day());
    let all = own.own.activity.iter();
    let mut found: Vec<(Month, &Activity)> = all
        .filter_map(|one| Some((place(one, first)?, one)))
        .collect();
    found.sort_by_key(|(month, one)| (*month, activity_start(one), one.head.id));
    let mut rows = Vec::new();
    if own.own.activity.iter().next().is_none() {
        return Table::default();
    }
    if found.first().is_none_or(|(month, _)| *month != first) {
        let name = texts.locale.month_name(first.month()).to_owned();
        let nothing = texts.get("row-nothing-planned");
        rows.push(
            Row {
                mark: " ",
                ..Row::default()
            }
            .styled(name, Role::Strong)
            .text("–")
            .styled(nothing, Role::Faint),
        );
    }
    let mut before = None;
    for (month, activity) in found {
        let title = if before.replace(month) == Some(month) {
            String::new()
        } else if activity_start(activity).is_some() {
            texts.locale.month_name(month.month()).to_owned()
        } else {
            texts.get("row-undated")
        };
        rows.push(row(sight, activity, title));
    }
    Table {
        wraps: false,
        columns,
        rows,
    }
}

/// How many months the wheel has to turn until an activity is in sight; none where it is already.
pub fn turned_to(scene: &Scene, record: Link) -> Option<i32> {
    let activity = scene.book.own.activity.get(record.id)?;
    let now = Month::of(scene.today());
    let start = Month::of(activity_start(activity)?);
    place(activity, now).is_none().then(|| start.since(now))
}

/// The month an activity is listed in; what is planned without a day comes after the last one.
fn place(activity: &Activity, first: Month) -> Option<Month> {
    let (Some(start), Some(end)) = (activity_start(activity), activity_end(activity)) else {
        return is_planned(activity).then(|| first.plus(MONTHS));
    };
    let (start, end) = (Month::of(start), Month::of(end));
    let is_listed = end >= first && start.since(first) < MONTHS;
    is_listed.then(|| start.max(first))
}

fn row(sight: &Sight, activity: &Activity, month: String) -> Row {
    let locale = sight.texts.locale;
    let day = activity_start(activity).map(|day| locale.weekday_day(day));
    let owner = if is_ours(activity) {
        sight.colleague(activity.owner)
    } else {
        sight.texts.get("row-theirs")
    };
    let role = if is_planned(activity) {
        Role::Plain
    } else {
        Role::Faint
    };
    Row::of(Link::new(Kind::Activity, activity.head.id))
        .marked(mark(activity, sight.now.day()))
        .styled(month, Role::Strong)
        .styled(day.unwrap_or_else(|| "–".to_owned()), role)
        .styled(activity.title.clone(), role)
        .styled(owner, Role::Faint)
}

/// ◇ where it is theirs, else as it stands with us.
fn mark(activity: &Activity, today: NaiveDate) -> (&'static str, Role) {
    if is_ours(activity) {
        words::activity_mark(activity, today)
    } else {
        ("◇", Role::Plain)
    }
}
