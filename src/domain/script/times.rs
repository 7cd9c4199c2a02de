//! The words in braces of a script: times told relative to now.

use chrono::{Datelike, Days, Duration, NaiveDate, NaiveDateTime, Weekday};

use super::unreadable;
use crate::domain::input;
use crate::domain::now::Now;
use crate::domain::periods::{Month, Quarter};
use crate::domain::problem::Problem;
use crate::domain::value::{moment, read_moment};

/// Puts real times in place of the words in braces.
pub(super) fn put_in(line: &str, now: Now) -> Result<String, Problem> {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        let (word, after) = after.split_once('}').ok_or_else(|| unreadable(line))?;
        out.push_str(before);
        out.push_str(&relative(word, now).ok_or_else(|| unreadable(word))?);
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

fn relative(word: &str, now: Now) -> Option<String> {
    let (first, rest) = word.split_once(' ').unwrap_or((word, ""));
    let today = now.day();
    if let Some(months) = first.strip_prefix('m') {
        let month = Month::of(today).plus(offset(months)?);
        let (day, of_work) = starred(rest);
        let day: u32 = if rest.is_empty() {
            1
        } else {
            day.parse().ok()?
        };
        let day = NaiveDate::from_ymd_opt(month.year(), month.month(), day)?;
        return Some(placed(day, of_work)?.to_string());
    }
    if let Some(years) = first.strip_prefix('y') {
        return Some((now.year() + offset(years)?).to_string());
    }
    if let Some(quarters) = first.strip_prefix('q') {
        return Some(Quarter::of(today).plus(offset(quarters)?).to_string());
    }
    if let Some(hours) = first.strip_suffix('h') {
        let at = now.wall() + Duration::hours(hours.parse().ok()?);
        return Some(moment(now.place(at)));
    }
    let (first, of_work) = starred(first);
    let day = shifted(today, first.strip_suffix('d')?.parse().ok()?)?;
    let day = placed(day, of_work)?;
    if rest.is_empty() {
        return Some(day.to_string());
    }
    let at = NaiveDateTime::new(day, input::read_time(rest)?);
    Some(moment(now.place(at)))
}

/// A day without its star, and whether it had one: a day for work, not for the weekend.
fn starred(text: &str) -> (&str, bool) {
    let plain = text.strip_suffix('*');
    (plain.unwrap_or(text), plain.is_some())
}

/// The day itself, or for a day of work the Monday after its weekend.
fn placed(day: NaiveDate, of_work: bool) -> Option<NaiveDate> {
    let days = match day.weekday() {
        Weekday::Sat if of_work => 2,
        Weekday::Sun if of_work => 1,
        _ => 0,
    };
    shifted(day, days)
}

fn offset(text: &str) -> Option<i32> {
    if text.is_empty() {
        Some(0)
    } else {
        text.parse().ok()
    }
}

fn shifted(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    let by = Days::new(days.unsigned_abs());
    if days < 0 {
        day.checked_sub_days(by)
    } else {
        day.checked_add_days(by)
    }
}

/// The moment of an `@` line: a day alone means nine in the morning.
pub(super) fn moment_of(when: &str, now: Now) -> Option<Now> {
    if let Some(day) = input::read_day(when) {
        return Some(Now::local(day.and_hms_opt(9, 0, 0)?, now.zone));
    }
    let at = read_moment(when)?;
    Some(Now { at, ..now })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_braces_become_times_and_a_star_leaves_the_weekend() {
        // A Saturday.
        let now = Now::noon(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
        for (text, expected) in [
            ("{-1d}", "2026-11-20"),
            ("{-1d*}", "2026-11-20"),
            ("{+0d}", "2026-11-21"),
            ("{+0d*}", "2026-11-23"),
            ("{+1d*}", "2026-11-23"),
            ("{+2d*}", "2026-11-23"),
            ("{+3d*}", "2026-11-24"),
            ("{-6d* 09:30}", "2026-11-16T09:30"),
            ("{-6d 09:30}", "2026-11-15T09:30"),
            ("{m+2 27}", "2027-01-27"),
            ("{m+3 27}", "2027-02-27"),
            ("{m+3 27*}", "2027-03-01"),
            ("{m-5}", "2026-06-01"),
            ("{y+1}-12-31", "2027-12-31"),
            ("{q-1}", "2026-Q3"),
        ] {
            let read = put_in(text, now).unwrap();
            assert!(read.starts_with(expected), "{text}: {read}");
        }
        for wrong in ["{y*}", "{q*}", "{-3h*}", "{-3*}", "{m 31*}", "{-3d"] {
            assert!(put_in(wrong, now).is_err(), "{wrong}");
        }
    }
}
