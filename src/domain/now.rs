//! The moment everything is computed for. Only the shell and the command line make one.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime};

/// The local day and minute, with the rule that gives a local minute its offset from UTC.
#[derive(Clone, Copy)]
pub struct Now {
    pub at: DateTime<FixedOffset>,
    /// Offset of a local wall-clock minute; the shell passes the machine's own zone.
    pub zone: Zone,
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
