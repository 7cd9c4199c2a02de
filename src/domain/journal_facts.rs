//! What the checks need to know of the journal: who has written, how much, and when plans were
//! last opened. Gathered by whoever holds the journal; the checks see only these numbers.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::change::{Entry, touched};
use super::periods;
use super::record::Kind;
use super::value::Id;

/// The journal as the checks of one account see it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JournalFacts {
    /// How many different people have made entries in the file, traces left out.
    pub actors_in_file: usize,
    /// Entries about the account in R12 (which runs on to the day), by actor; traces left out.
    pub entries_r12: Vec<(String, usize)>,
    /// The last day each plan was opened.
    pub plan_opened: BTreeMap<Id, NaiveDate>,
}

static NONE: JournalFacts = JournalFacts {
    actors_in_file: 0,
    entries_r12: Vec::new(),
    plan_opened: BTreeMap::new(),
};

impl JournalFacts {
    /// Nothing known of the journal.
    pub fn none() -> &'static JournalFacts {
        &NONE
    }

    /// The facts about one account, from all entries of the file. A trace tells of the plans its
    /// operations name; entries later than the day do not count.
    pub fn of<'a>(
        entries: impl IntoIterator<Item = &'a Entry>,
        account: Id,
        today: NaiveDate,
    ) -> JournalFacts {
        let start = periods::r12(today).start.first_day();
        let mut actors = BTreeSet::new();
        let mut made: BTreeMap<&str, usize> = BTreeMap::new();
        let mut plan_opened = BTreeMap::new();
        for entry in entries {
            let day = entry.at.date_naive();
            if day > today {
                continue;
            }
            if entry.trace {
                note_plans(entry, day, &mut plan_opened);
                continue;
            }
            actors.insert(entry.actor.as_str());
            if entry.account == Some(account) && day >= start {
                *made.entry(entry.actor.as_str()).or_default() += 1;
            }
        }
        JournalFacts {
            actors_in_file: actors.len(),
            entries_r12: made
                .into_iter()
                .map(|(actor, count)| (actor.to_owned(), count))
                .collect(),
            plan_opened,
        }
    }
}

fn note_plans(entry: &Entry, day: NaiveDate, opened: &mut BTreeMap<Id, NaiveDate>) {
    let links = touched(&entry.operations).into_iter();
    for link in links.filter(|link| link.kind == Kind::Plan) {
        let last = opened.entry(link.id).or_insert(day);
        *last = day.max(*last);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Ids, Now, script};

    fn facts(text: &str) -> JournalFacts {
        let now = Now::noon(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
        let script = script::run(text, "Aino", now, &mut Ids::new(0, 1, None)).unwrap();
        let account = script.records.account.iter().next().unwrap().head.id;
        let mut entries = script.entries;
        for entry in &mut entries {
            entry.trace = entry.actor == "trace";
        }
        JournalFacts::of(&entries, account, now.day())
    }

    #[test]
    fn entries_are_counted_by_actor_within_r12() {
        let text = r"
            @ 2025-10-31 Matti
            add account name=Kaarna
            @ 2025-11-01 Aino
            set account Kaarna industry=paper
            set account Kaarna country=FI
            add solution name=Valve
            @ 2026-11-22 Tuuli
            set account Kaarna note=later
        ";
        let facts = facts(text);
        assert_eq!(facts.actors_in_file, 2);
        assert_eq!(facts.entries_r12, [("Aino".to_owned(), 2)]);
        assert!(facts.plan_opened.is_empty());
    }

    #[test]
    fn a_trace_tells_when_a_plan_was_opened_and_is_no_entry() {
        let text = r#"
            add account name=Kaarna
            add plan account=Kaarna kind=account_plan year=2026
            @ {-9d} trace
            set plan "Kaarna 2026" ambition=a
            @ {-5d} trace
            set plan "Kaarna 2026" ambition=b
        "#;
        let facts = facts(text);
        assert_eq!(facts.actors_in_file, 1);
        assert_eq!(facts.entries_r12, [("Aino".to_owned(), 2)]);
        let opened: Vec<String> = facts
            .plan_opened
            .values()
            .map(ToString::to_string)
            .collect();
        assert_eq!(opened, ["2026-11-16"]);
    }
}
