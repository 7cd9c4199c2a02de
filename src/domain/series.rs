//! Series of activities: each occurrence is a row of its own, and the next one follows from it.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::input::{Assignment, How};
use super::record::{Activity, Repeats};
use super::scene::is_planned;
use super::value::{Cell, Value};
use super::{Kind, Record};

/// What an occurrence hands on to the next.
const HANDED_ON: &[&str] = &[
    "account",
    "title",
    "whose",
    "kind",
    "time",
    "repeats",
    "series",
    "key",
    "owner",
    "ours",
    "theirs",
    "channel",
    "goal",
    "project",
    "opportunity",
    "audience",
];

/// The occurrence after one that was done, unless one is planned already: the same activity a
/// month, a quarter, half a year or a year on, the first such day after today. Weekends are left
/// as they fall; the distance between its days stays.
///
/// An occurrence on the last day of a short month goes back to the day its series has elsewhere:
/// 31 January, 28 February, 31 March.
pub fn next(done: &Activity, siblings: &[Activity], today: NaiveDate) -> Option<Vec<Assignment>> {
    let step = months(done.repeats)?;
    let from = anchor(done)?;
    let is_later = |one: &&Activity| is_planned(one) && anchor(one).is_some_and(|day| day > from);
    if siblings.iter().any(|one| is_later(&one)) {
        return None;
    }
    let days = siblings.iter().filter_map(anchor).map(|day| day.day());
    let meant = days.max().unwrap_or(0).max(from.day());
    let on = (1..=120)
        .filter_map(|count| stepped(from, step * count, meant))
        .find(|day| *day > today)?;
    Some(occurrence(done, from, on))
}

/// Whether two activities are of one series: of one account, with one name of the series, or
/// without a name with one title.
pub fn is_sibling(one: &Activity, other: &Activity) -> bool {
    one.head.id != other.head.id
        && one.account == other.account
        && one.repeats == other.repeats
        && one.series == other.series
        && (!one.series.is_empty() || one.title == other.title)
}

/// The months between two occurrences; none for what does not repeat.
fn months(repeats: Option<Repeats>) -> Option<u32> {
    match repeats? {
        Repeats::No => None,
        Repeats::Monthly => Some(1),
        Repeats::Quarterly => Some(3),
        Repeats::HalfYearly => Some(6),
        Repeats::Yearly => Some(12),
    }
}

/// The day an occurrence is counted from.
fn anchor(activity: &Activity) -> Option<NaiveDate> {
    activity.starts_on.or(activity.due_on).or(activity.ends_on)
}

fn stepped(from: NaiveDate, months: u32, meant: u32) -> Option<NaiveDate> {
    let on = from.checked_add_months(Months::new(months))?;
    let is_last = from.succ_opt()?.month() != from.month();
    if !is_last || meant <= from.day() {
        return Some(on);
    }
    (on.day()..=meant).rev().find_map(|day| on.with_day(day))
}

fn occurrence(done: &Activity, from: NaiveDate, on: NaiveDate) -> Vec<Assignment> {
    let record: &dyn Record = done;
    let mut cells: Vec<(&str, Cell)> = HANDED_ON
        .iter()
        .map(|key| (*key, record.get(key)))
        .collect();
    for key in ["starts_on", "ends_on", "due_on"] {
        if let Cell::One(Value::Day(day)) = record.get(key) {
            let ahead = (day - from).num_days();
            let moved = if ahead < 0 {
                on.checked_sub_days(Days::new(ahead.unsigned_abs()))
            } else {
                on.checked_add_days(Days::new(ahead.unsigned_abs()))
            };
            cells.push((key, moved.map(Value::Day).into()));
        }
    }
    cells.push(("status", Cell::One(Value::Choice("planned"))));
    let filled = cells.into_iter().filter(|(_, cell)| !cell.is_blank());
    let assign = |(key, cell): (&str, Cell)| {
        Some(Assignment {
            index: Kind::Activity.field_index(key)?,
            how: How::Put,
            values: cell.values().to_vec(),
        })
    };
    filled.filter_map(assign).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn activity(starts: &str, repeats: Repeats) -> Activity {
        Activity {
            title: "Round".to_owned(),
            starts_on: Some(day(starts)),
            repeats: Some(repeats),
            ..Activity::default()
        }
    }

    fn starts(done: &Activity, siblings: &[Activity], today: &str) -> Option<String> {
        let cells = next(done, siblings, day(today))?;
        let index = Kind::Activity.field_index("starts_on");
        let cell = cells.into_iter().find(|cell| Some(cell.index) == index)?;
        cell.values.first().map(Value::plain)
    }

    #[test]
    fn the_next_occurrence_comes_a_period_on() {
        use Repeats::{HalfYearly, Monthly, No, Quarterly, Yearly};
        let cases = [
            ("2026-11-21", Monthly, "2026-11-21", Some("2026-12-21")),
            ("2026-11-30", Quarterly, "2026-11-30", Some("2027-02-28")),
            ("2026-08-31", HalfYearly, "2026-08-31", Some("2027-02-28")),
            ("2028-02-29", Yearly, "2028-02-29", Some("2029-02-28")),
            ("2026-01-15", Monthly, "2026-04-20", Some("2026-05-15")),
            ("2026-12-05", Monthly, "2026-11-20", Some("2027-01-05")),
            ("2026-11-21", No, "2026-11-21", None),
        ];
        for (from, repeats, today, expected) in cases {
            let found = starts(&activity(from, repeats), &[], today);
            assert_eq!(found.as_deref(), expected, "{from} {repeats:?}");
        }
    }

    #[test]
    fn a_short_month_does_not_pull_the_series_forward() {
        let january = activity("2027-01-31", Repeats::Monthly);
        let february = activity("2027-02-28", Repeats::Monthly);
        let found = starts(&february, std::slice::from_ref(&january), "2027-02-28");
        assert_eq!(found.as_deref(), Some("2027-03-31"));
        let april = activity("2027-04-30", Repeats::Monthly);
        let found = starts(&april, &[january], "2027-04-30");
        assert_eq!(found.as_deref(), Some("2027-05-31"));
        let alone = starts(&february, &[], "2027-02-28");
        assert_eq!(alone.as_deref(), Some("2027-03-28"));
    }

    #[test]
    fn what_is_planned_already_is_not_planned_twice() {
        let done = activity("2026-11-21", Repeats::Monthly);
        let later = activity("2026-12-20", Repeats::Monthly);
        assert_eq!(
            starts(&done, std::slice::from_ref(&later), "2026-11-21"),
            None
        );
        let earlier = activity("2026-10-20", Repeats::Monthly);
        assert!(starts(&done, &[earlier], "2026-11-21").is_some());
        let skipped = Activity {
            status: Some(crate::domain::record::ActivityStatus::Skipped),
            ..later
        };
        assert!(starts(&done, &[skipped], "2026-11-21").is_some());
    }

    #[test]
    fn the_distance_between_its_days_stays() {
        let mut done = activity("2026-01-30", Repeats::Monthly);
        done.ends_on = Some(day("2026-02-02"));
        let cells = next(&done, &[], day("2026-02-02")).unwrap();
        let index = Kind::Activity.field_index("ends_on").unwrap();
        let ends = cells.iter().find(|cell| cell.index == index).unwrap();
        assert_eq!(ends.values[0].plain(), "2026-03-03");
    }
}
