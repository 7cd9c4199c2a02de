//! The moment everything is computed for. Only the shell and the command line make one.

use std::ops::Range;

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveDateTime};

use super::periods::{self, Month};

/// The local day and minute, with the rule that gives a local minute its offset from UTC.
#[derive(Clone, Copy)]
pub struct Now {
    pub at: DateTime<FixedOffset>,
    /// Offset of a local wall-clock minute; the shell passes the machine's own zone.
    pub zone: Zone,
    /// The day is over: a month that ends with it is a full one.
    pub is_over: bool,
}

/// Offset from UTC at a local wall-clock minute.
pub type Zone = fn(NaiveDateTime) -> FixedOffset;

impl std::fmt::Debug for Now {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Now({})", self.at)
    }
}

impl Now {
    /// A local wall-clock minute in a zone.
    pub fn local(at: NaiveDateTime, zone: Zone) -> Now {
        Now {
            at: with_offset(at, zone(at)),
            zone,
            is_over: false,
        }
    }

    /// Noon of a day in UTC: for tests and pure examples.
    pub fn noon(day: NaiveDate) -> Now {
        Now::local(day.and_hms_opt(12, 0, 0).unwrap_or_default(), utc)
    }

    pub fn day(self) -> NaiveDate {
        self.at.date_naive()
    }

    /// The last minute of a day, by the same clock.
    #[must_use]
    pub fn end_of(self, day: NaiveDate) -> Now {
        Now::local(day.and_hms_opt(23, 59, 0).unwrap_or_default(), self.zone)
    }

    /// The same moment, its day being over.
    #[must_use]
    pub fn over(self) -> Now {
        Now {
            is_over: true,
            ..self
        }
    }

    /// The day before whose month the full months lie.
    fn full_until(self) -> NaiveDate {
        self.day() + Days::new(u64::from(self.is_over))
    }

    /// R12: the twelve full months behind.
    pub fn r12(self) -> Range<Month> {
        periods::r12(self.full_until())
    }

    /// P12: the twelve months before R12.
    pub fn p12(self) -> Range<Month> {
        periods::p12(self.full_until())
    }

    /// The months of the day's calendar year up to the last full one; none in January until it is
    /// over.
    pub fn year_to_date(self) -> Range<Month> {
        Month::new(self.year(), 1)..self.running_month()
    }

    /// The month after the last full one.
    pub fn running_month(self) -> Month {
        Month::of(self.full_until())
    }

    pub fn year(self) -> i32 {
        self.day().year()
    }

    /// The two are within the same minute.
    pub fn is_same_minute(self, other: Now) -> bool {
        self.at.timestamp().div_euclid(60) == other.at.timestamp().div_euclid(60)
    }

    /// The local wall-clock minute, without its offset.
    pub fn wall(self) -> NaiveDateTime {
        self.at.naive_local()
    }

    /// Gives a local wall-clock minute its offset.
    pub fn place(self, wall: NaiveDateTime) -> DateTime<FixedOffset> {
        with_offset(wall, (self.zone)(wall))
    }
}

fn with_offset(wall: NaiveDateTime, offset: FixedOffset) -> DateTime<FixedOffset> {
    match wall.and_local_timezone(offset) {
        chrono::LocalResult::Single(at) | chrono::LocalResult::Ambiguous(at, _) => at,
        chrono::LocalResult::None => DateTime::from_naive_utc_and_offset(wall, offset),
    }
}

/// The zone of tests: UTC.
pub fn utc(_: NaiveDateTime) -> FixedOffset {
    FixedOffset::east_opt(0).unwrap_or_else(|| unreachable!("zero is a valid offset"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_full_when_its_last_day_is_over() {
        let now = Now::noon(NaiveDate::from_ymd_opt(2026, 1, 31).unwrap());
        assert!(now.year_to_date().is_empty());
        let january = Month::new(2026, 1);
        assert_eq!((now.r12().end, now.p12().end), (january, january.plus(-12)));
        let over = now.over();
        assert_eq!(over.year_to_date(), january..january.plus(1));
        assert_eq!(over.r12().end, january.plus(1));
    }
}
