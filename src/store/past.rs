//! The file as it was: its journal up to the end of a day, stored anew in memory.

use chrono::NaiveDate;

use super::{Store, Wanted, commit};
use crate::domain::book::links_of;
use crate::domain::change::making;
use crate::domain::{Entry, Id, Kind, Link, Now, Problem, Record, Trouble, between};
use crate::i18n::Message;

impl Store {
    /// The file as it was at the end of a day: read-only, with the journal of that time. An entry
    /// that rests on one dated after the day is left out.
    ///
    /// # Errors
    /// What the database says.
    pub fn as_of(&self, day: NaiveDate) -> Result<Store, Problem> {
        let mut past = Store::in_memory()?;
        past.go_by(self.rules.clone());
        let mut entries = self.entries(Wanted {
            traces: true,
            ..Wanted::default()
        })?;
        entries.retain(|entry| entry.at.date_naive() <= day);
        for entry in entries.into_iter().rev() {
            let entry = self.with_operations(entry)?;
            if let Err(refusal) = commit::commit(&mut past.connection, &entry) {
                let problem = refusal.problem(&past.path);
                if problem.trouble != Trouble::Clash {
                    return Err(problem);
                }
            }
        }
        past.read_only = true;
        past.day = Some(day);
        Ok(past)
    }

    /// This file of a past day with the figures and readings of the time up to it that the file of
    /// today knows besides.
    ///
    /// # Errors
    /// What the database says.
    pub fn with_known_since(
        &self,
        today: &Store,
        day: NaiveDate,
        now: Now,
    ) -> Result<Store, Problem> {
        let copy = Store::in_memory_of(&self.connection);
        let mut past = copy.map_err(|error| self.problem(&error))?;
        past.go_by(self.rules.clone());
        let mut operations = Vec::new();
        for kind in [Kind::Figure, Kind::KpiReading] {
            let known = today.living(kind)?;
            let there = past.living(kind)?;
            let late = known.all(kind).filter(|record| {
                between::is_of_time_before(*record, day) && there.get(record.link()).is_none()
            });
            let late: Vec<&dyn Record> = late.collect();
            let named = late.iter().flat_map(|record| links_of(*record));
            let named: Vec<Link> = named.collect();
            let rests_on = past.fetch(named)?;
            let removed = past.fetch(late.iter().map(|record| record.link()))?;
            operations.extend(late.into_iter().flat_map(|record| {
                let is_whole = links_of(record)
                    .into_iter()
                    .all(|link| rests_on.get(link).is_some());
                let is_new = is_whole && removed.get(record.link()).is_none();
                if is_new { made(record) } else { Vec::new() }
            }));
        }
        let mut entries = past.entries(Wanted::default())?.into_iter();
        // Nobody new has written, nor anything of an account: it only knows more.
        let actor = entries.next().map_or_else(String::new, |entry| entry.actor);
        let entry = Entry {
            id: Id::default(),
            seq: 0,
            at: now.end_of(day).at,
            actor,
            account: None,
            label: Message::new("label-unknown"),
            undoes: None,
            trace: false,
            operations,
        };
        if !entry.operations.is_empty() {
            let committed = commit::commit(&mut past.connection, &entry);
            committed.map_err(|refusal| refusal.problem(&past.path))?;
        }
        past.read_only = true;
        past.day = Some(day);
        Ok(past)
    }

    /// The day this file is as of; none where it is the present one.
    pub fn day(&self) -> Option<NaiveDate> {
        self.day
    }
}

/// The operations that make a record as it is.
fn made(record: &dyn Record) -> Vec<crate::domain::Operation> {
    let fields = 0..record.kind().fields().len();
    let cells: Vec<_> = fields.map(|index| (index, record.cell(index))).collect();
    making(record.link(), &cells)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Ids, Now, script};

    const STORY: &str = "
        @ 2026-01-10 Aino
        add account name=Acme industry=Paper
        @ 2026-02-10 Aino
        set account Acme industry=Board
        add unit account=Acme name=Oulu
        @ 2026-03-10 Matti
        remove unit Oulu
        set account Acme industry=Tissue";

    /// Industry, living units, and entries of the journal.
    fn told(store: &Store) -> (String, usize, usize) {
        let all = store.everything().unwrap();
        let industry = all.account.iter().next().map(|one| one.industry.clone());
        let entries = store.entries(Wanted::default()).unwrap().len();
        (industry.unwrap_or_default(), all.unit.len(), entries)
    }

    #[test]
    fn a_past_day_knows_what_was_written_by_its_end() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let now = Now::noon(day("2026-11-21"));
        let made = script::run(STORY, "Aino", now, &mut Ids::new(0, 1, None)).unwrap();
        let mut store = Store::in_memory().unwrap();
        store.commit_all(&made.entries).unwrap();
        for (text, industry, units, entries) in [
            ("2026-01-09", "", 0, 0),
            ("2026-01-10", "Paper", 0, 1),
            ("2026-02-28", "Board", 1, 3),
            ("2026-11-21", "Tissue", 0, 5),
        ] {
            let past = store.as_of(day(text)).unwrap();
            let expected = (industry.to_owned(), units, entries);
            assert_eq!(told(&past), expected, "{text}");
            assert_eq!(past.day(), Some(day(text)));
            assert!(past.is_read_only());
            assert_eq!(past.fold().unwrap(), past.everything().unwrap(), "{text}");
        }
        assert_eq!(
            store.everything().unwrap(),
            store.as_of(now.day()).unwrap().everything().unwrap()
        );
    }
}
