//! The sample portfolio: an invented company with its customers, written as a script whose times
//! are told from today on, so that history, diff and review live from the first look.

use crate::domain::script::{self, ScriptError};
use crate::domain::{Entry, Ids, Now};

/// The script as shipped; see [`crate::domain::script`] for its words.
pub fn script() -> &'static str {
    include_str!("../assets/sample/portfolio.txt")
}

/// The journal entries that make the sample, oldest first, none later than now.
///
/// # Errors
/// A line of the script that cannot be carried out, which a test forbids.
pub fn entries(now: Now, ids: &mut Ids) -> Result<Vec<Entry>, ScriptError> {
    script::run(script(), "Aino Salo", now, ids).map(|script| script.entries)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::{Days, NaiveDate};

    use super::*;
    use crate::domain::check::{
        Finding, Snoozes, account_checks, account_findings, portfolio_checks, portfolio_findings,
    };
    use crate::domain::portfolio::Portfolio;
    use crate::domain::rules::Rules;
    use crate::domain::scene::Scene;
    use crate::domain::script::Script;
    use crate::domain::{Book, JournalFacts, Kind};

    fn run(day: NaiveDate) -> Script {
        let now = Now::noon(day);
        match script::run(script(), "test", now, &mut Ids::new(0, 1, None)) {
            Ok(script) => script,
            Err(error) => panic!("line {}: {:?}", error.line, error.problem.message),
        }
    }

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
    }

    #[test]
    fn every_kind_of_record_occurs_and_the_sample_stays_small() {
        let records = run(day()).records;
        let lengths = Kind::ALL
            .iter()
            .map(|kind| (kind, records.all(*kind).count()));
        let (none, some): (Vec<_>, Vec<_>) = lengths.partition(|(_, rows)| *rows == 0);
        assert_eq!(none, []);
        assert_eq!(records.account.len(), 8);
        assert!(
            records
                .account
                .iter()
                .all(|one| one.source_system == "sample")
        );
        let rows: usize = some.iter().map(|(_, rows)| rows).sum();
        assert!(rows <= 2_500, "{rows} rows");
    }

    #[test]
    fn the_sample_can_be_made_on_any_day() {
        for step in 0..24 {
            run(day() + Days::new(step * 31));
        }
        for text in ["2028-02-29", "2027-01-01", "2027-03-31", "2026-12-31"] {
            run(text.parse().unwrap());
        }
    }

    #[test]
    fn entries_stand_in_order_and_none_is_of_the_future() {
        let now = Now::noon(day());
        let entries = entries(now, &mut Ids::new(0, 1, None)).unwrap();
        let mut last = &entries[0];
        for entry in &entries {
            assert!(
                entry.at >= last.at && entry.id >= last.id,
                "{:?}",
                entry.label
            );
            assert!(entry.at <= now.at, "{:?}", entry.label);
            last = entry;
        }
        let actors: BTreeSet<&str> = entries.iter().map(|one| one.actor.as_str()).collect();
        assert!(actors.len() >= 4, "{actors:?}");
    }

    /// Every finding of the sample on a day, by its code.
    fn findings(day: NaiveDate) -> Vec<Finding> {
        let script = run(day);
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
            let found = findings(day.parse().unwrap());
            let found: BTreeSet<&str> = found.iter().map(|finding| finding.code).collect();
            let codes = account_checks().map(|check| check.code);
            let codes = codes.chain(portfolio_checks().map(|check| check.code));
            let missing: Vec<&str> = codes.filter(|code| !found.contains(code)).collect();
            assert!(
                missing.iter().all(|code| *code == NEVER),
                "{day}: {missing:?}"
            );
            assert!(found.len() > 40, "{day}: {} kinds of findings", found.len());
        }
    }
}
