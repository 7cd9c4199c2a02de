//! Days as files write them, and which of day and month comes first, decided from a whole column.

use chrono::NaiveDate;

use super::months::tokens;
use crate::domain::days::month_of;

/// Which of day and month a column writes first where a slash or a dash is between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayForm {
    DayFirst,
    MonthFirst,
}

/// What a cell is as a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayReading {
    /// The same day in every form; the form, where only one fits.
    Day(NaiveDate, Option<DayForm>),
    /// A day in either form: with the day first, with the month first.
    Either(NaiveDate, NaiveDate),
    /// Blank, or `0/0/00` as some programs write no day.
    Blank,
    Not,
}

/// Reads a cell. A moment counts as the day it names, whatever its offset: CRMs write plain days
/// as midnight in UTC.
pub fn read(text: &str) -> DayReading {
    let text = without_time(text.trim());
    if text.is_empty()
        || text
            .chars()
            .all(|letter| matches!(letter, '0' | '/' | '-' | '.'))
    {
        return DayReading::Blank;
    }
    let Some(tokens) = tokens(text) else {
        return DayReading::Not;
    };
    let number = |place: usize| tokens.get(place).and_then(super::months::Token::number);
    let digits = |place: usize| tokens.get(place).map_or(0, super::months::Token::digits);
    let month = |place: usize| tokens.get(place).and_then(|token| month_of(token.word()?));
    let sure =
        |day: Option<NaiveDate>| day.map_or(DayReading::Not, |day| DayReading::Day(day, None));
    match tokens.len() {
        1 if digits(0) == 8 => {
            let whole = number(0).unwrap_or(0);
            sure(day(whole / 10_000, 8, whole / 100 % 100, whole % 100))
        }
        3 if digits(0) == 4 => match month(1).or_else(|| number(1)) {
            Some(month) => sure(day(
                number(0).unwrap_or(0),
                4,
                month,
                number(2).unwrap_or(0),
            )),
            None => DayReading::Not,
        },
        3 => match (month(0), month(1), number(2)) {
            (Some(month), None, Some(year)) => {
                sure(day(year, digits(2), month, number(1).unwrap_or(0)))
            }
            (None, Some(month), Some(year)) => {
                sure(day(year, digits(2), month, number(0).unwrap_or(0)))
            }
            (None, None, Some(year)) => {
                let (first, second) = (number(0).unwrap_or(0), number(1).unwrap_or(0));
                either(text, (first, second), (year, digits(2)))
            }
            _ => DayReading::Not,
        },
        _ => DayReading::Not,
    }
}

/// The day of a cell in the form of its column.
pub fn in_form(reading: DayReading, form: DayForm) -> Option<NaiveDate> {
    match (reading, form) {
        (DayReading::Day(day, _), _)
        | (DayReading::Either(day, _), DayForm::DayFirst)
        | (DayReading::Either(_, day), DayForm::MonthFirst) => Some(day),
        (DayReading::Blank | DayReading::Not, _) => None,
    }
}

/// The text before a time of day: `2024-01-23T03:54:57.000+0000`, `31.12.2026 9.30`.
fn without_time(text: &str) -> &str {
    let is_iso_day = |start: &str| start.len() == 10 && start.as_bytes()[4] == b'-';
    if let Some((day, rest)) = text.split_once('T')
        && is_iso_day(day)
        && rest.starts_with(|letter: char| letter.is_ascii_digit())
    {
        return day;
    }
    match text.split_once(' ') {
        Some((day, time)) if day.len() >= 6 && is_time(time) => day,
        _ => text,
    }
}

fn is_time(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_digit())
        && text.contains([':', '.'])
        && !text.contains('/')
}

/// Dots are always day first, in every country that writes them.
fn either(text: &str, (first, second): (u32, u32), (year, digits): (u32, usize)) -> DayReading {
    let day_first = day(year, digits, second, first);
    if text.contains('.') {
        return day_first.map_or(DayReading::Not, |day| DayReading::Day(day, None));
    }
    match (day_first, day(year, digits, first, second)) {
        (Some(day), Some(other)) if day == other => DayReading::Day(day, None),
        (Some(day), Some(other)) => DayReading::Either(day, other),
        (Some(day), None) => DayReading::Day(day, Some(DayForm::DayFirst)),
        (None, Some(day)) => DayReading::Day(day, Some(DayForm::MonthFirst)),
        (None, None) => DayReading::Not,
    }
}

/// A year of two digits is of 1970 to 2069.
fn day(year: u32, digits: usize, month: u32, day: u32) -> Option<NaiveDate> {
    let year = match (digits, year) {
        (2, 0..=69) => 2000 + year,
        (2, _) => 1900 + year,
        (4 | 8, 1000..) => year,
        _ => return None,
    };
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_files_write_them() {
        for (text, expected) in [
            ("2024-01-23T03:54:57.000+0000", "2024-01-23"),
            ("2010-10-14T22:00:00.000Z", "2010-10-14"),
            ("2026-10-01 14:05", "2026-10-01"),
            ("31.12.2026 9.30", "2026-12-31"),
            ("1.2.2026", "2026-02-01"),
            ("12 Mar 2024", "2024-03-12"),
            ("14. toukokuuta 2026", "2026-05-14"),
            ("Mar 12, 2024", "2024-03-12"),
            ("02-Feb-25", "2025-02-02"),
            ("20260704", "2026-07-04"),
            ("2026/07/04", "2026-07-04"),
            ("7/7/2026", "2026-07-07"),
            ("25/12/2026", "2026-12-25 DayFirst"),
            ("12/25/26", "2026-12-25 MonthFirst"),
            ("3/4/2026", "2026-04-03 or 2026-03-04"),
            ("0/0/00", "blank"),
            ("  ", "blank"),
            ("31.2.2026", "-"),
            ("32/13/2026", "-"),
            ("soon", "-"),
            ("2026-02", "-"),
        ] {
            let read = match read(text) {
                DayReading::Day(day, None) => day.to_string(),
                DayReading::Day(day, Some(form)) => format!("{day} {form:?}"),
                DayReading::Either(day, month) => format!("{day} or {month}"),
                DayReading::Blank => "blank".to_owned(),
                DayReading::Not => "-".to_owned(),
            };
            assert_eq!(read, expected, "{text}");
        }
    }
}
