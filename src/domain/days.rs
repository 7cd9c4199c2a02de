//! Days, times and quarters as people type them: `21.11.`, `+3d`, `ma`, `vk 48`, `9.30`, `Q4`.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::periods::Month;

/// Weekdays as the three languages name them, Monday first.
const WEEKDAYS: [&[&str]; 7] = [
    &["mon", "monday", "ma", "maanantai", "mån", "måndag"],
    &["tue", "tuesday", "ti", "tiistai", "tis", "tisdag"],
    &["wed", "wednesday", "ke", "keskiviikko", "ons", "onsdag"],
    &["thu", "thursday", "to", "torstai", "tors", "torsdag"],
    &["fri", "friday", "pe", "perjantai", "fre", "fredag"],
    &["sat", "saturday", "la", "lauantai", "lör", "lördag"],
    &["sun", "sunday", "su", "sunnuntai", "sön", "söndag"],
];
/// Months as the three languages name them, Finnish ones also as a date has them.
const MONTHS: [&[&str]; 12] = [
    &["january", "tammikuuta", "januari"],
    &["february", "helmikuuta", "februari"],
    &["march", "maaliskuuta", "mars"],
    &["april", "huhtikuuta"],
    &["may", "toukokuuta", "maj"],
    &["june", "kesäkuuta", "juni"],
    &["july", "heinäkuuta", "juli"],
    &["august", "elokuuta", "augusti"],
    &["september", "syyskuuta"],
    &["october", "lokakuuta", "oktober"],
    &["november", "marraskuuta"],
    &["december", "joulukuuta"],
];
const TODAY: &[&str] = &["today", "tänään", "idag", "i dag", "0"];
const TOMORROW: &[&str] = &["tomorrow", "huomenna", "imorgon", "i morgon"];
const YESTERDAY: &[&str] = &["yesterday", "eilen", "igår", "i går"];
const NEXT: &[&str] = &["next ", "ensi ", "nästa "];
const WEEKS: &[&str] = &[
    "viikko", "vecka", "week", "vk.", "wk.", "vk", "wk", "v.", "w", "v",
];

/// The day meant; `None` where the text is no day.
pub fn day(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let text = text.trim().to_lowercase();
    if TODAY.contains(&text.as_str()) {
        return Some(today);
    }
    if TOMORROW.contains(&text.as_str()) {
        return today.succ_opt();
    }
    if YESTERDAY.contains(&text.as_str()) {
        return today.pred_opt();
    }
    super::typed::read_day(&text)
        .or_else(|| shifted(&text, today))
        .or_else(|| dotted(&text, today))
        .or_else(|| weekday(&text, today))
        .or_else(|| named_month(&text, today))
        .or_else(|| of_next_week(&text, today))
        .or_else(|| week(&text, today))
}

/// `+3d`, `-3d`, `+2w`, `+1m`, `+1y`; the unit may be Finnish: `+3pv`, `+2vk`, `+1kk`.
fn shifted(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let is_back = text.starts_with(['-', '\u{2212}']);
    let rest = text.strip_prefix(['+', '-', '\u{2212}'])?;
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let count: u32 = digits.parse().ok()?;
    let days = |days: u64| {
        if is_back {
            today.checked_sub_days(Days::new(days))
        } else {
            today.checked_add_days(Days::new(days))
        }
    };
    let months = |months: u32| {
        let months = chrono::Months::new(months);
        if is_back {
            today.checked_sub_months(months)
        } else {
            today.checked_add_months(months)
        }
    };
    match rest[digits.len()..].trim() {
        "d" | "pv" | "" => days(u64::from(count)),
        "w" | "vk" | "v" => days(u64::from(count) * 7),
        "m" | "kk" | "mån" => months(count),
        "y" | "år" => months(count.checked_mul(12)?),
        _ => None,
    }
}

/// `21.11.2026`, and `21.11.` as the one nearest to today.
fn dotted(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let mut parts = text.trim_end_matches('.').split('.').map(str::trim);
    let day: u32 = parts.next()?.parse().ok()?;
    let month: u32 = parts.next()?.parse().ok()?;
    let year = parts.next();
    if parts.next().is_some() {
        return None;
    }
    match year {
        Some(year) if year.len() == 4 => NaiveDate::from_ymd_opt(year.parse().ok()?, month, day),
        Some(_) => None,
        None => {
            let years = [today.year() - 1, today.year(), today.year() + 1].into_iter();
            let days = years.filter_map(|year| NaiveDate::from_ymd_opt(year, month, day));
            days.min_by_key(|day| (*day - today).num_days().abs())
        }
    }
}

/// `3 november`, `3. marraskuuta`, `3 nov 2026`, `nov 3`: the nearest to today where the year is
/// not told. Three letters are enough for a month.
fn named_month(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let mut words = text.split_whitespace();
    let (first, second) = (words.next()?, words.next()?);
    let year = words.next();
    let (day, month) = match month_of(second) {
        Some(month) => (first, month),
        None => (second, month_of(first)?),
    };
    let day = day.trim_end_matches(['.', ',']);
    let year = year.unwrap_or_default();
    dotted(&format!("{day}.{month}.{year}"), today).filter(|_| words.next().is_none())
}

/// The number of a month, from 1, by its name in any of the languages or the start of it, in lower
/// case; three letters are enough, and `mar` is March.
pub fn month_of(name: &str) -> Option<u32> {
    let name = name.trim_end_matches('.');
    let begins = |names: &&[&str]| -> bool {
        let mut names = names.iter();
        name.chars().count() >= 3 && names.any(|one| one.starts_with(name))
    };
    let place = MONTHS.iter().position(begins)?;
    u32::try_from(place + 1).ok()
}

/// The next such weekday after today.
fn weekday(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let place = WEEKDAYS.iter().position(|names| names.contains(&text))?;
    let wanted = i64::try_from(place).ok()?;
    let from = i64::from(today.weekday().num_days_from_monday());
    let ahead = (wanted - from - 1).rem_euclid(7) + 1;
    today.checked_add_days(Days::new(ahead.unsigned_abs()))
}

/// `next friday`, `ensi perjantai`, `nästa fredag`: that day of next week, since the weekday
/// alone means the coming one.
fn of_next_week(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let mut heads = NEXT.iter();
    let name = heads.find_map(|head| text.strip_prefix(head))?.trim();
    let place = WEEKDAYS.iter().position(|names| names.contains(&name))?;
    let since_monday = u64::from(today.weekday().num_days_from_monday());
    let monday = today.checked_sub_days(Days::new(since_monday))?;
    monday.checked_add_days(Days::new(7 + u64::try_from(place).ok()?))
}

/// The Monday of a week: `vk 48`, `w48`.
fn week(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let mut heads = WEEKS.iter();
    let number = heads.find_map(|head| text.strip_prefix(head)?.trim().parse::<u32>().ok())?;
    NaiveDate::from_isoywd_opt(today.iso_week().year(), number, Weekday::Mon)
}

/// A time of day in the form the domain reads: `9.30` and `930` become `9:30`.
pub fn time(text: &str) -> String {
    let text = text.trim();
    let digits = text.chars().all(|letter| letter.is_ascii_digit());
    match text.len() {
        1 | 2 if digits => format!("{text}:00"),
        3 | 4 if digits => {
            let (hours, minutes) = text.split_at(text.len() - 2);
            format!("{hours}:{minutes}")
        }
        _ => text.replace('.', ":"),
    }
}

/// A quarter in the form the domain reads: `q4` means this year's.
pub fn quarter(text: &str, today: NaiveDate) -> String {
    let text = text.trim().to_uppercase();
    match text.strip_prefix('Q') {
        Some(number) => format!("{}-Q{number}", Month::of(today).year()),
        None => text.replace(' ', "-"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_type_them() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        for (text, expected) in [
            ("2026-11-03", Some("2026-11-03")),
            ("3.11.2026", Some("2026-11-03")),
            ("21.11.", Some("2026-11-21")),
            ("5.1", Some("2027-01-05")),
            ("+3d", Some("2026-11-24")),
            ("-3d", Some("2026-11-18")),
            ("\u{2212}3d", Some("2026-11-18")),
            ("+2vk", Some("2026-12-05")),
            ("+1m", Some("2026-12-21")),
            ("ma", Some("2026-11-23")),
            ("sat", Some("2026-11-28")),
            ("vk 48", Some("2026-11-23")),
            ("wk 48", Some("2026-11-23")),
            ("v. 48", Some("2026-11-23")),
            ("V48", Some("2026-11-23")),
            ("3.11.", Some("2026-11-03")),
            ("+2w", Some("2026-12-05")),
            ("friday", Some("2026-11-27")),
            ("Next Friday", Some("2026-11-27")),
            ("ensi perjantai", Some("2026-11-27")),
            ("nästa fredag", Some("2026-11-27")),
            ("ensi su", Some("2026-11-29")),
            ("huomenna", Some("2026-11-22")),
            ("igår", Some("2026-11-20")),
            ("next soon", None),
            ("idag", Some("2026-11-21")),
            ("tomorrow", Some("2026-11-22")),
            ("i morgon", Some("2026-11-22")),
            ("imorgon", Some("2026-11-22")),
            ("i går", Some("2026-11-20")),
            ("eilen", Some("2026-11-20")),
            ("tänään", Some("2026-11-21")),
            ("fre", Some("2026-11-27")),
            ("pe", Some("2026-11-27")),
            ("Fri", Some("2026-11-27")),
            ("mån", Some("2026-11-23")),
            ("måndag", Some("2026-11-23")),
            ("torstai", Some("2026-11-26")),
            ("nästa mån", Some("2026-11-23")),
            ("+1kk", Some("2026-12-21")),
            ("+1mån", Some("2026-12-21")),
            ("+10pv", Some("2026-12-01")),
            ("-1y", Some("2025-11-21")),
            ("+1år", Some("2027-11-21")),
            ("vecka 48", Some("2026-11-23")),
            ("viikko 48", Some("2026-11-23")),
            ("3 november", Some("2026-11-03")),
            ("3 nov", Some("2026-11-03")),
            ("Nov 3", Some("2026-11-03")),
            ("nov. 3, 2025", Some("2025-11-03")),
            ("3. marraskuuta", Some("2026-11-03")),
            ("3 marras", Some("2026-11-03")),
            ("1 tammikuuta", Some("2027-01-01")),
            ("1 januari 2026", Some("2026-01-01")),
            ("6 maj", Some("2027-05-06")),
            ("6 kesäkuu", Some("2026-06-06")),
            ("15 juli", Some("2026-07-15")),
            ("31 november", None),
            ("3 no", None),
            ("3 november 26", None),
            ("3 november 2026 early", None),
            ("31.2.", None),
            ("soon", None),
            ("+99999999999d", None),
            ("+4000000000d", None),
        ] {
            let found = day(text, today).map(|day| day.to_string());
            assert_eq!(found.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn times_and_quarters_are_read_as_people_type_them() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        for (text, expected) in [
            ("9.30", "9:30"),
            ("930", "9:30"),
            ("9", "9:00"),
            ("1745", "17:45"),
        ] {
            assert_eq!(time(text), expected);
        }
        for (text, expected) in [
            ("q4", "2026-Q4"),
            ("2027-q1", "2027-Q1"),
            ("2027 Q1", "2027-Q1"),
        ] {
            assert_eq!(quarter(text, today), expected);
        }
    }
}
