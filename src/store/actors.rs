//! Who has written in a file: read from the journal once, then only what is new of it. Every account
//! that is looked at asks, and a journal of ten years is long.

use std::collections::BTreeMap;

use rusqlite::Connection;

/// Each actor with the moment they first wrote, traces aside, up to a place of the journal.
#[derive(Debug, Default)]
pub struct Actors {
    position: i64,
    /// What [`super::Version`] said of others when it was read: what they wrote may be older.
    by_others: i64,
    first: BTreeMap<String, String>,
}

impl Actors {
    /// Takes in what was written since.
    pub fn catch_up(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let number = |sql| -> rusqlite::Result<i64> {
            let mut statement = connection.prepare_cached(sql)?;
            statement.query_row([], |row| row.get(0))
        };
        let by_others = number("PRAGMA data_version")?;
        if by_others != self.by_others {
            *self = Actors {
                by_others,
                ..Actors::default()
            };
        }
        let position = number("SELECT coalesce(max(\"seq\"), 0) FROM \"journal\"")?;
        let mut statement = connection.prepare_cached(
            "SELECT \"actor\", min(\"at\") FROM \"journal\" \
             WHERE \"seq\" > ?1 AND \"trace\" = 0 GROUP BY \"actor\"",
        )?;
        let mut rows = statement.query([self.position])?;
        while let Some(row) = rows.next()? {
            let (actor, at): (String, String) = (row.get(0)?, row.get(1)?);
            let first = self.first.entry(actor).or_insert_with(|| at.clone());
            if at < *first {
                *first = at;
            }
        }
        self.position = position;
        Ok(())
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.first.len()
    }

    /// How many had written by a moment, as the journal tells moments.
    pub fn count_by(&self, end: &str) -> usize {
        let by_then = self.first.values().filter(|at| at.as_str() <= end);
        by_then.count()
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::change::making;
    use crate::domain::{Entry, Id, Kind, Link, Now};
    use crate::i18n::Message;
    use crate::store::{Purpose, Store};

    fn write(store: &mut Store, actor: &str, day: &str, number: u128) {
        let link = Link::new(Kind::Solution, Id(uuid::Uuid::from_u128(number)));
        let entry = Entry {
            id: Id(uuid::Uuid::from_u128(number + 1_000)),
            seq: 0,
            at: Now::noon(day.parse().unwrap()).at,
            actor: actor.to_owned(),
            account: None,
            label: Message::default(),
            undoes: None,
            trace: false,
            operations: making(link, &[]),
        };
        store.commit(entry).unwrap();
    }

    #[test]
    fn whoever_writes_is_counted_from_the_day_they_first_wrote() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("avain.db");
        let mut ours = Store::open(&path, Purpose::Write).unwrap();
        let mut theirs = Store::open(&path, Purpose::Write).unwrap();
        let count = |store: &Store, day: &str| {
            let facts = store.journal_facts(Id::default(), day.parse().unwrap());
            facts.unwrap().actors_in_file
        };
        assert_eq!(count(&ours, "2026-11-30"), 0);
        write(&mut ours, "Aino", "2026-11-10", 1);
        write(&mut ours, "Aino", "2026-11-11", 2);
        assert_eq!(count(&ours, "2026-11-30"), 1);
        // Another program, and a moment before what is known.
        write(&mut theirs, "Matti", "2026-11-05", 3);
        assert_eq!(count(&ours, "2026-11-30"), 2);
        assert_eq!(count(&ours, "2026-11-07"), 1);
        assert_eq!(count(&ours, "2026-11-01"), 0);
        write(&mut ours, "Liisa", "2026-11-20", 4);
        assert_eq!(count(&ours, "2026-11-19"), 2);
        assert_eq!(count(&theirs, "2026-11-20"), 3);
    }
}
