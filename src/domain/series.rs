//! Series of activities: each occurrence is a row of its own, and the next one follows from it.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::input::{Assignment, How};
use super::record::{Activity, ActivityStatus, Repeats};
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

/// The occurrence after one that was done, unless one is planned before the one after that: the
/// same activity a month, a quarter, half a year or a year on, the first such day after today.
/// Weekends are left as they fall; the distance between its days stays.
///
/// An occurrence on the last day of a short month goes back to the day its series has elsewhere:
/// 31 January, 28 February, 31 March.
pub fn next(done: &Activity, siblings: &[Activity], today: NaiveDate) -> Option<Vec<Assignment>> {
    let step = months(done.repeats)?;
    let from = anchor(done)?;
    let all: Vec<&Activity> = siblings.iter().collect();
    let meant = meant(done, &all);
    let on = (1..=120)
        .filter_map(|count| stepped(from, step * count, meant))
        .find(|day| *day > today)?;
    let following = stepped(on, step, meant)?;
    let is_next = |day: NaiveDate| from < day && day < following;
    if all
        .iter()
        .any(|one| is_planned(one) && anchor(one).is_some_and(is_next))
    {
        return None;
    }
    Some(assigned(occurrence(done, from, on, &all)))
}

/// The occurrences that every series still lacks up to a day, after its last one: which activity
/// they follow, and what they are. A series whose last occurrence was cancelled, or is two of its
/// periods and more behind, has ended.
pub fn ahead<'a>(
    activities: &[&'a Activity],
    last: NaiveDate,
    today: NaiveDate,
) -> Vec<(&'a Activity, Vec<(&'static str, Cell)>)> {
    let repeating = activities
        .iter()
        .filter(|one| months(one.repeats).is_some());
    let mut newest: Vec<&Activity> = Vec::new();
    for one in repeating.filter(|one| anchor(one).is_some()) {
        match newest.iter_mut().find(|other| is_sibling(one, other)) {
            Some(other) if anchor(other) < anchor(one) => *other = one,
            Some(_) => {}
            None => newest.push(one),
        }
    }
    newest.sort_by_key(|one| (anchor(one), one.head.id));
    let lacking = newest.into_iter().flat_map(|one| {
        let days = lacking(one, activities, last, today).into_iter();
        days.map(move |cells| (one, cells))
    });
    lacking.collect()
}

fn lacking(
    newest: &Activity,
    activities: &[&Activity],
    last: NaiveDate,
    today: NaiveDate,
) -> Vec<Vec<(&'static str, Cell)>> {
    let (Some(step), Some(from)) = (months(newest.repeats), anchor(newest)) else {
        return Vec::new();
    };
    let siblings: Vec<&Activity> = activities
        .iter()
        .copied()
        .filter(|one| is_sibling(one, newest))
        .collect();
    let meant = meant(newest, &siblings);
    let is_over = stepped(from, step * 2, meant).is_none_or(|day| day < today);
    if is_over || newest.status == Some(ActivityStatus::Cancelled) {
        return Vec::new();
    }
    let days = (1..=120).map_while(|count| stepped(from, step * count, meant));
    let days = days
        .take_while(|day| *day <= last)
        .filter(|day| *day > today);
    days.map(|day| occurrence(newest, from, day, &siblings))
        .collect()
}

/// The day of the month a series is meant for: the latest it ever had.
fn meant(one: &Activity, siblings: &[&Activity]) -> u32 {
    let own = anchor(one).into_iter();
    let days = siblings.iter().filter_map(|one| anchor(one)).chain(own);
    days.map(|day| day.day()).max().unwrap_or(0)
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

/// A later occurrence. Where those before it had titles of their own (`Steering group, spring`),
/// it bears the name of the series.
fn occurrence(
    done: &Activity,
    from: NaiveDate,
    on: NaiveDate,
    siblings: &[&Activity],
) -> Vec<(&'static str, Cell)> {
    let record: &dyn Record = done;
    let mut cells: Vec<(&'static str, Cell)> = HANDED_ON
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
    let differs = siblings.iter().any(|one| one.title != done.title);
    if differs && !done.series.is_empty() {
        let title = Cell::One(Value::Text(done.series.clone()));
        cells.retain(|(key, _)| *key != "title");
        cells.push(("title", title));
    }
    cells.push(("status", Cell::One(Value::Choice("planned"))));
    cells.retain(|(_, cell)| !cell.is_blank());
    cells
}

fn assigned(cells: Vec<(&'static str, Cell)>) -> Vec<Assignment> {
    let assign = |(key, cell): (&str, Cell)| {
        Some(Assignment {
            index: Kind::Activity.field_index(key)?,
            how: How::Put,
            values: cell.values().to_vec(),
        })
    };
    cells.into_iter().filter_map(assign).collect()
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
            status: Some(ActivityStatus::Skipped),
            ..later
        };
        assert!(starts(&done, &[skipped], "2026-11-21").is_some());
    }

    #[test]
    fn one_planned_a_year_on_does_not_stand_for_the_next() {
        let done = activity("2026-11-26", Repeats::Monthly);
        let far = activity("2027-11-26", Repeats::Monthly);
        let found = starts(&done, &[far], "2026-11-26");
        assert_eq!(found.as_deref(), Some("2026-12-26"));
    }

    /// The days and titles of what a series lacks.
    fn told(activities: &[Activity], last: &str, today: &str) -> Vec<String> {
        let all: Vec<&Activity> = activities.iter().collect();
        let found = ahead(&all, day(last), day(today)).into_iter();
        let told = found.map(|(_, cells)| {
            let cell = |key: &str| cells.iter().find(|(at, _)| *at == key);
            let plain = |key: &str| cell(key).map(|(_, cell)| cell.values()[0].plain());
            format!(
                "{} {}",
                plain("starts_on").unwrap(),
                plain("title").unwrap()
            )
        });
        told.collect()
    }

    #[test]
    fn a_series_goes_on_to_the_day_asked_for() {
        let mut round = activity("2026-11-26", Repeats::Monthly);
        assert_eq!(
            told(&[round.clone()], "2027-02-28", "2026-11-21"),
            ["2026-12-26 Round", "2027-01-26 Round", "2027-02-26 Round"]
        );
        let mut later = activity("2026-12-26", Repeats::Monthly);
        later.title = "Round, Christmas".to_owned();
        let mut both = [round.clone(), later];
        for (one, id) in both.iter_mut().zip(["7", "8"]) {
            one.series = "Rounds".to_owned();
            let id = format!("0199dd3a-2780-7000-8000-00000000000{id}");
            one.head.id = id.parse().unwrap();
        }
        assert_eq!(
            told(&both, "2027-01-31", "2026-11-21"),
            ["2027-01-26 Rounds"]
        );
        // Late by one period it goes on after today; by two it has ended.
        assert_eq!(
            told(&[round.clone()], "2027-01-31", "2027-01-20"),
            ["2027-01-26 Round"]
        );
        assert_eq!(
            told(&[round.clone()], "2027-02-28", "2027-01-27"),
            [] as [&str; 0]
        );
        round.status = Some(ActivityStatus::Cancelled);
        assert_eq!(told(&[round], "2027-02-28", "2026-11-21"), [] as [&str; 0]);
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
