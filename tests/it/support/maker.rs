//! Ids, heads and days of generated records.

use avain::domain::{Head, Id, Ids, Kind, Link, Now, ids};
use chrono::{DateTime, Days, FixedOffset, NaiveDate};

/// Makes ids and heads. Each part of the portfolio has seconds of its own, so ids never meet.
pub struct Maker {
    ids: Ids,
    now: Now,
}

impl Maker {
    pub fn new(now: Now, seed: u64, part: u64) -> Maker {
        const BEGIN: u64 = 1_500_000_000_000;
        Maker {
            ids: Ids::new(BEGIN + part * 1_000, seed ^ part, None),
            now,
        }
    }

    /// The head of a new record made so many days ago.
    pub fn head(&mut self, days_ago: u64) -> Head {
        let id = self.ids.next_id();
        self.head_of(id, days_ago)
    }

    pub fn head_of(&self, id: Id, days_ago: u64) -> Head {
        let at = self.at(days_ago);
        Head {
            id,
            created: at,
            changed: at,
            removed: false,
        }
    }

    /// The head of a pair row of these parts.
    pub fn pair(&self, kind: Kind, parts: &[Option<Link>], days_ago: u64) -> Head {
        let parts: Vec<String> = parts
            .iter()
            .map(|part| part.map(|link| link.to_string()).unwrap_or_default())
            .collect();
        self.head_of(ids::pair_id(kind, &parts), days_ago)
    }

    pub fn day(&self, days_ago: u64) -> NaiveDate {
        self.now.day() - Days::new(days_ago)
    }

    pub fn ahead(&self, days: u64) -> NaiveDate {
        self.now.day() + Days::new(days)
    }

    fn at(&self, days_ago: u64) -> DateTime<FixedOffset> {
        self.now.at - Days::new(days_ago)
    }
}
