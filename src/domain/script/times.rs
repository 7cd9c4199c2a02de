//! The words in braces of a script: times told relative to now.

use chrono::{Days, Duration, NaiveDate, NaiveDateTime};

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
        let day: u32 = if rest.is_empty() {
            1
        } else {
            rest.parse().ok()?
        };
        return NaiveDate::from_ymd_opt(month.year(), month.month(), day)
            .map(|day| day.to_string());
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
    let day = shifted(today, first.strip_suffix('d')?.parse().ok()?)?;
    if rest.is_empty() {
        return Some(day.to_string());
    }
    let at = NaiveDateTime::new(day, input::read_time(rest)?);
    Some(moment(now.place(at)))
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
    Some(Now { at, zone: now.zone })
}
