//! The file as it was: its journal up to the end of a day, stored anew in memory.

use chrono::NaiveDate;

use super::{Store, Wanted, commit};
use crate::domain::{Problem, Trouble};

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

    /// The day this file is as of; none where it is the present one.
    pub fn day(&self) -> Option<NaiveDate> {
        self.day
    }
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
