//! The order in which rows are judged: a row that links to another of the same file (a person to
//! the one they report to, a company to its parent) waits until that one is there, wherever in the
//! file it stands. Rows that wait for each other are judged as they come: the first stays without
//! its link until the file is taken in once more.

use std::collections::HashMap;

use super::super::field::Type;
use super::super::input::clean_line;
use super::super::problem::{Problem, Trouble};
use super::super::record::Kind;
use super::judge::{Judge, Judging};
use super::mapping::Target;
use super::rows::{Given, Reader, Row};
use super::same::external_key;

/// Rows that wait for others.
pub struct Queue {
    kind: Kind,
    system: String,
    /// What rows that are still to come may be called, and how many are called so. Empty where
    /// no column links to the kind itself.
    coming: HashMap<String, usize>,
    waiting: Vec<Row>,
}

impl Queue {
    pub fn of(judging: Judging) -> Queue {
        let mut queue = Queue {
            kind: judging.mapping.kind,
            system: judging.mapping.system.clone(),
            coming: HashMap::new(),
            waiting: Vec::new(),
        };
        let links_within =
            judging.mapping.columns.iter().any(
                |column| matches!(column.target, Target::Field(index) if queue.is_within(index)),
            );
        if links_within {
            let mut reader =
                Reader::new(judging.sheet, judging.mapping, judging.forms, judging.words);
            for row in judging.sheet.rows.iter().flat_map(|line| reader.rows(line)) {
                for name in queue.names(&row) {
                    *queue.coming.entry(name).or_default() += 1;
                }
            }
        }
        queue
    }

    /// Whether a field links to records of the kind itself.
    fn is_within(&self, index: usize) -> bool {
        let ty = self.kind.fields()[index].ty;
        matches!(ty, Type::Link(_) | Type::Links(_)) && ty.kinds().contains(&self.kind)
    }

    /// What a row may be called by others: by its name in any case, by the id it has elsewhere.
    fn names(&self, row: &Row) -> Vec<String> {
        let keys = self.kind.facts().named.iter().flat_map(|keys| keys.iter());
        let keys = keys.copied().chain(["external_id"]);
        let places = keys.filter_map(|key| self.kind.field_index(key));
        let texts = places.filter_map(|at| row.cells.iter().find(|given| given.field == at));
        texts.map(|given| self.called(&given.text)).collect()
    }

    fn called(&self, text: &str) -> String {
        external_key(&self.system, &clean_line(text)).to_lowercase()
    }

    /// Judges a row, or lets it wait.
    ///
    /// # Errors
    /// What is said of the known.
    pub fn row(&mut self, judge: &mut Judge, row: Row) -> Result<(), Problem> {
        if self.coming.is_empty() {
            return judge.row(&row);
        }
        if self.waits(judge, &row)? {
            self.waiting.push(row);
            return Ok(());
        }
        self.judged(judge, &row)
    }

    fn judged(&mut self, judge: &mut Judge, row: &Row) -> Result<(), Problem> {
        for name in self.names(row) {
            if let Some(count) = self.coming.get_mut(&name) {
                *count = count.saturating_sub(1);
            }
        }
        judge.row(row)
    }

    /// Whether a row names another that is still to come, and not itself.
    fn waits(&self, judge: &mut Judge, row: &Row) -> Result<bool, Problem> {
        let own = self.names(row);
        let is_coming = |given: &&Given| {
            let name = self.called(&given.text);
            let is_there = self.coming.get(&name).is_some_and(|count| *count > 0);
            self.is_within(given.field) && is_there && !own.contains(&name)
        };
        for given in row.cells.iter().filter(is_coming) {
            if let Err(problem) = judge.find(given)?
                && problem.trouble == Trouble::NotFound
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Judges those that waited, round by round, and in the end those that wait for each other.
    ///
    /// # Errors
    /// What is said of the known.
    pub fn rest(mut self, judge: &mut Judge) -> Result<(), Problem> {
        /// A chain of command, or of companies, is no longer than this.
        const ROUNDS: usize = 30;
        for _ in 0..ROUNDS {
            let before = self.waiting.len();
            for row in std::mem::take(&mut self.waiting) {
                self.row(judge, row)?;
            }
            if self.waiting.len() == before {
                break;
            }
        }
        for row in std::mem::take(&mut self.waiting) {
            self.judged(judge, &row)?;
        }
        Ok(())
    }
}
