//! The sample portfolio: an invented company with its customers, written as a script whose times
//! are told from today on, so that history, diff and review live from the first look. Every
//! record of it carries its mark, so that the whole of it, and nothing else, can be taken away.

mod removal;
mod words;

use crate::domain::script::{self, ScriptError};
use crate::domain::{Entry, Id, Ids, Now, Operation, Problem, Record, Slot, Value};
use crate::i18n::{Language, Message};

pub use removal::removal;

/// The source system of every record of the sample.
const SOURCE: &str = "sample";

/// The script as shipped, in English; see [`crate::domain::script`] for its words.
const SCRIPT: &str = include_str!("../assets/sample/portfolio.txt");

/// The script with its texts in a language.
pub fn script(language: Language) -> String {
    words::translated(SCRIPT, language)
}

/// The journal entries that make the sample in a language, oldest first, none later than now.
///
/// # Errors
/// A line of the script that cannot be carried out, which a test forbids.
pub fn entries(now: Now, ids: &mut Ids, language: Language) -> Result<Vec<Entry>, ScriptError> {
    let script = script::run(&script(language), "Aino Salo", now, ids)?;
    let mut entries = script.entries;
    for entry in &mut entries {
        let made = entry
            .operations
            .iter()
            .filter(|one| one.slot == Slot::Exists && one.new.is_some());
        let marks: Vec<Operation> = made
            .filter_map(|one| mark(one, &entry.operations))
            .collect();
        entry.operations.extend(marks);
    }
    let made = entries.iter().flat_map(|entry| &entry.operations);
    let account = made
        .map(|one| one.record)
        .find(|one| one.kind == crate::domain::Kind::Account);
    if let (Some(account), Some(last)) = (account, entries.last_mut()) {
        last.operations.extend(floor(account));
    }
    Ok(entries)
}

/// What tells the last entry of a filling from every other: it marks anew what is marked.
fn floor(account: crate::domain::Link) -> Option<Operation> {
    let mark = Some(Value::Text(SOURCE.to_owned()));
    let slot = Slot::Field(account.kind.field_index("source_system")?);
    Some(Operation {
        record: account,
        slot,
        old: mark.clone(),
        new: mark,
    })
}

/// Whether an entry ends the filling of a file with the sample: undo goes no further back.
pub fn is_floor(entry: &Entry) -> bool {
    let mut operations = entry.operations.iter();
    operations.any(|one| floor(one.record).as_ref() == Some(one))
}

/// The entries that fill a file anew. `unique` is an id made for this filling alone: a sample
/// taken away before left its own ids behind.
///
/// # Errors
/// As [`entries`], with its line told.
pub fn filling(now: Now, unique: Id, language: Language) -> Result<Vec<Entry>, Problem> {
    let noise = unique.0.as_u128() & u128::from(u64::MAX);
    let mut ids = Ids::new(0, u64::try_from(noise).unwrap_or(1), None);
    entries(now, &mut ids, language).map_err(|error| {
        Problem::failed(
            Message::new("problem-sample")
                .count("line", error.line)
                .message("reason", error.problem.message),
        )
    })
}

/// Whether a living record belongs to the sample.
pub fn is_of_it(record: &dyn Record) -> bool {
    let index = record.kind().field_index("source_system");
    let source = index.map(|index| record.cell(index));
    let is_marked = source.is_some_and(|cell| cell.values() == [Value::Text(SOURCE.to_owned())]);
    is_marked && !record.head().removed
}

/// What gives a record just made its mark, where the script has not.
fn mark(making: &Operation, known: &[Operation]) -> Option<Operation> {
    let slot = Slot::Field(making.record.kind.field_index("source_system")?);
    let mut known = known.iter();
    let is_marked = known.any(|one| (one.record, one.slot) == (making.record, slot));
    (!is_marked).then(|| Operation {
        record: making.record,
        slot,
        old: None,
        new: Some(Value::Text(SOURCE.to_owned())),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::{Datelike, Days, NaiveDate};

    use super::*;
    use crate::domain::check::{
        Finding, Snoozes, account_checks, account_findings, portfolio_checks, portfolio_findings,
    };
    use crate::domain::portfolio::Portfolio;
    use crate::domain::record::Side;
    use crate::domain::rules::Rules;
    use crate::domain::scene::Scene;
    use crate::domain::script::Script;
    use crate::domain::{Book, JournalFacts, Kind};

    fn run(day: NaiveDate, language: Language) -> Script {
        let now = Now::noon(day);
        let text = script(language);
        match script::run(&text, "test", now, &mut Ids::new(0, 1, None)) {
            Ok(script) => script,
            Err(error) => {
                let (line, message) = (error.line, error.problem.message);
                panic!("{language:?}, line {line}: {message:?}")
            }
        }
    }

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
    }

    #[test]
    fn the_last_entry_alone_is_where_undo_ends() {
        for language in Language::ALL {
            let made = entries(Now::noon(day()), &mut Ids::new(0, 1, None), language).unwrap();
            let floors = made.iter().map(is_floor);
            assert_eq!(floors.filter(|is| *is).count(), 1, "{language:?}");
            assert!(made.last().is_some_and(is_floor), "{language:?}");
        }
    }

    #[test]
    fn every_kind_of_record_occurs_and_the_sample_stays_small() {
        for language in Language::ALL {
            let records = run(day(), language).records;
            let lengths = Kind::ALL
                .iter()
                .map(|kind| (kind, records.all(*kind).count()));
            let (none, some): (Vec<_>, Vec<_>) = lengths.partition(|(_, rows)| *rows == 0);
            assert_eq!(none, []);
            assert_eq!(records.account.len(), 8);
            let mut accounts = records.account.iter();
            assert!(accounts.all(|one| one.source_system == "sample"));
            let rows: usize = some.iter().map(|(_, rows)| rows).sum();
            assert!(rows <= 2_500, "{language:?}: {rows} rows");
        }
    }

    #[test]
    fn the_sample_can_be_made_on_any_day() {
        for (step, language) in (0..24).zip(Language::ALL.into_iter().cycle()) {
            run(day() + Days::new(step * 31), language);
        }
        for text in ["2028-02-29", "2027-01-01", "2027-03-31", "2026-12-31"] {
            for language in Language::ALL {
                run(text.parse().unwrap(), language);
            }
        }
    }

    #[test]
    fn entries_stand_in_order_and_none_is_of_the_future() {
        for (step, language) in (0..9).zip(Language::ALL.into_iter().cycle()) {
            let now = Now::noon(day() + Days::new(step));
            let entries = entries(now, &mut Ids::new(0, 1, None), language).unwrap();
            let mut last = &entries[0];
            for entry in &entries {
                let in_order = entry.at >= last.at && entry.id >= last.id;
                assert!(in_order, "{:?} at {}", entry.label, entry.at);
                assert!(entry.at <= now.at, "{:?} at {}", entry.label, entry.at);
                last = entry;
            }
            let actors: BTreeSet<&str> = entries.iter().map(|one| one.actor.as_str()).collect();
            assert!(actors.len() >= 4, "{actors:?}");
        }
    }

    #[test]
    fn people_meet_on_working_days() {
        let is_work = |day: NaiveDate| day.weekday().number_from_monday() <= 5;
        for step in 0..7 {
            let today = day() + Days::new(step);
            let records = run(today, Language::En).records;
            let activities = records.activity.iter();
            let activities = activities.filter(|one| one.whose == Some(Side::Ours));
            let days = activities.flat_map(|one| [one.starts_on, one.due_on, one.done_on]);
            let days = days.chain(records.interaction.iter().map(|one| one.on));
            let days = days.chain(records.review.iter().map(|one| one.held_on));
            let days = days.chain(records.feedback.iter().map(|one| one.on));
            let days: Vec<NaiveDate> = days.flatten().collect();
            assert!(days.len() > 40, "{}", days.len());
            let off: Vec<_> = days.iter().filter(|day| !is_work(**day)).collect();
            assert!(off.is_empty(), "{today}: {off:?}");
            let met = records.interaction.iter().filter_map(|one| one.on);
            assert!(met.max() <= Some(today));
        }
    }

    /// Every finding of the sample on a day, by its code.
    fn findings(day: NaiveDate, language: Language) -> Vec<Finding> {
        let script = run(day, language);
        let (rules, now) = (Rules::standard(), Now::noon(day));
        let book = Book::of_everything(script.records);
        let portfolio = Portfolio::of(&book, rules, now);
        let mut found = portfolio_findings(&portfolio, &book.frame, rules, now, Snoozes::Hold);
        for account in book.accounts() {
            let journal = JournalFacts::of(&script.entries, account.id(), day);
            let scene = Scene {
                book: account,
                portfolio: &portfolio,
                rules,
                now,
                journal: &journal,
            };
            found.extend(account_findings(&scene, Snoozes::Hold));
        }
        found
    }

    /// A portfolio is either concentrated or on its way there; the sample is on its way.
    const NEVER: &str = "portfolio-concentrated";

    #[test]
    fn every_finding_occurs() {
        for day in ["2026-11-21", "2027-05-31", "2028-02-29"] {
            for language in Language::ALL {
                let found = findings(day.parse().unwrap(), language);
                let found: BTreeSet<&str> = found.iter().map(|finding| finding.code).collect();
                let codes = account_checks().map(|check| check.code);
                let codes = codes.chain(portfolio_checks().map(|check| check.code));
                let missing: Vec<&str> = codes.filter(|code| !found.contains(code)).collect();
                let none_but = missing.iter().all(|code| *code == NEVER);
                assert!(none_but, "{day}, {language:?}: {missing:?}");
                assert!(found.len() > 40, "{day}: {} kinds", found.len());
            }
        }
    }
}
