//! Months, quarters and the rolling twelve months.

use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate};

/// A calendar month, counted from year 0.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub struct Month(i32);

impl Month {
    /// `month` is 1 to 12.
    pub fn new(year: i32, month: u32) -> Month {
        Month(year * 12 + i32::try_from(month).unwrap_or(1) - 1)
    }

    pub fn of(day: NaiveDate) -> Month {
        Month::new(day.year(), day.month())
    }

    pub fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// 1 to 12.
    pub fn month(self) -> u32 {
        self.0.rem_euclid(12).unsigned_abs() + 1
    }

    #[must_use]
    pub fn plus(self, months: i32) -> Month {
        Month(self.0 + months)
    }

    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year(), self.month(), 1).unwrap_or_default()
    }

    pub fn last_day(self) -> NaiveDate {
        self.plus(1).first_day() - Days::new(1)
    }

    /// The months of a range, first to last.
    pub fn each(range: Range<Month>) -> impl DoubleEndedIterator<Item = Month> {
        (range.start.0..range.end.0).map(Month)
    }

    /// Months from `earlier` to this one.
    pub fn since(self, earlier: Month) -> i32 {
        self.0 - earlier.0
    }
}

/// R12: the twelve full months before the day.
pub fn r12(day: NaiveDate) -> Range<Month> {
    let end = Month::of(day);
    end.plus(-12)..end
}

/// P12: the twelve months before R12.
pub fn p12(day: NaiveDate) -> Range<Month> {
    let end = Month::of(day);
    end.plus(-24)..end.plus(-12)
}

/// A calendar year's months.
pub fn year(year: i32) -> Range<Month> {
    Month::new(year, 1)..Month::new(year + 1, 1)
}

/// A calendar quarter, written `2026-Q4`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter(i32);

impl Quarter {
    pub fn of(day: NaiveDate) -> Quarter {
        Quarter(day.year() * 4 + i32::try_from(day.month0() / 3).unwrap_or(0))
    }

    #[must_use]
    pub fn plus(self, quarters: i32) -> Quarter {
        Quarter(self.0 + quarters)
    }

    pub fn first_day(self) -> NaiveDate {
        let month = self.0.rem_euclid(4).unsigned_abs() * 3 + 1;
        Month::new(self.0.div_euclid(4), month).first_day()
    }

    pub fn last_day(self) -> NaiveDate {
        self.plus(1).first_day() - Days::new(1)
    }

    pub fn contains(self, day: NaiveDate) -> bool {
        Quarter::of(day) == self
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-Q{}",
            self.0.div_euclid(4),
            self.0.rem_euclid(4) + 1
        )
    }
}

impl FromStr for Quarter {
    type Err = ();

    fn from_str(text: &str) -> Result<Quarter, ()> {
        let (year, quarter) = text.split_once("-Q").ok_or(())?;
        let year: i32 = year.parse().map_err(|_| ())?;
        match quarter.parse() {
            Ok(quarter @ 1..=4) => Ok(Quarter(year * 4 + quarter - 1)),
            _ => Err(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rolling_months_end_before_the_running_one() {
        let day = NaiveDate::from_ymd_opt(2026, 1, 31).unwrap();
        let range = r12(day);
        assert_eq!(range.start, Month::new(2025, 1));
        assert_eq!(range.end, Month::new(2026, 1));
        assert_eq!(Month::each(p12(day)).count(), 12);
        assert_eq!(Month::new(2024, 2).last_day().day(), 29);
    }

    #[test]
    fn quarters_are_read_as_written() {
        for text in ["2026-Q1", "2026-Q4", "0001-Q2"] {
            assert_eq!(text.parse::<Quarter>().unwrap().to_string(), text);
        }
        assert!("2026-Q5".parse::<Quarter>().is_err());
        let quarter: Quarter = "2026-Q4".parse().unwrap();
        assert_eq!(quarter.first_day().to_string(), "2026-10-01");
        assert_eq!(quarter.last_day().to_string(), "2026-12-31");
    }
}
