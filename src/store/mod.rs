//! The one place that names a database. One SQLite file holds the tables of the records, which
//! people may query, and the journal they are the checked projection of.
//!
//! Nothing writes user data except [`Store::commit`] and [`Store::commit_all`].

mod backup;
mod commit;
mod failure;
pub mod files;
mod journal;
mod lookup;
mod migrate;
mod migrations;
mod open;
mod query;
mod read;
mod schema;
mod survey;
mod thread;

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::domain::change::turning_round;
use crate::domain::journal_facts::JournalFacts;
use crate::domain::rules::Rules;
use crate::domain::{Entry, Id, Ids, Problem, Records};
use crate::i18n::Message;

pub use journal::Wanted;
pub use lookup::Hit;
pub use open::Purpose;
pub use survey::Survey;
pub use thread::StoreThread;

/// An open file.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
    read_only: bool,
    rules: Rules,
}

impl Store {
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// The thresholds that surveys of this file go by; the shipped ones unless others are given.
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// Gives surveys other thresholds to go by.
    pub fn go_by(&mut self, rules: Rules) {
        self.rules = rules;
    }

    fn problem(&self, error: &rusqlite::Error) -> Problem {
        failure::problem(error, &self.path)
    }

    /// A source of ids past the journal's greatest.
    ///
    /// # Errors
    /// What the database says.
    pub fn ids(&self, millis: u64, noise: u64) -> Result<Ids, Problem> {
        let sql = "SELECT max(\"id\") FROM \"journal\"";
        let greatest: Option<String> = self
            .connection
            .query_row(sql, [], |row| row.get(0))
            .map_err(|error| self.problem(&error))?;
        let greatest = greatest.and_then(|id| id.parse().ok());
        Ok(Ids::new(millis, noise, greatest))
    }

    /// Whether nothing was ever written.
    ///
    /// # Errors
    /// What the database says.
    pub fn is_empty(&self) -> Result<bool, Problem> {
        Ok(self.position()? == 0)
    }

    /// The place of the journal's last entry; 0 for an empty file.
    ///
    /// # Errors
    /// What the database says.
    pub fn position(&self) -> Result<i64, Problem> {
        let sql = "SELECT coalesce(max(\"seq\"), 0) FROM \"journal\"";
        self.connection
            .query_row(sql, [], |row| row.get(0))
            .map_err(|error| self.problem(&error))
    }

    /// Stores one act of a user, all of it or nothing; returns it with its place in the journal.
    ///
    /// # Errors
    /// A clash where a value is no longer what the entry says it was; what the database says.
    pub fn commit(&mut self, mut entry: Entry) -> Result<Entry, Problem> {
        self.refuse_read_only()?;
        let stored = commit::commit(&mut self.connection, &entry);
        entry.seq = stored.map_err(|refusal| refusal.problem(&self.path))?;
        self.stir();
        Ok(entry)
    }

    /// Stores several entries in one transaction.
    ///
    /// # Errors
    /// As [`Store::commit`]; none is stored then.
    pub fn commit_all(&mut self, entries: &[Entry]) -> Result<(), Problem> {
        self.refuse_read_only()?;
        let stored = commit::commit_all(&mut self.connection, entries);
        stored.map_err(|refusal| refusal.problem(&self.path))?;
        self.stir();
        Ok(())
    }

    /// Tells watching windows that a commit counts now: the log was written before it did, and
    /// the shared memory that makes it count stirs no watch. The file is touched by its path and
    /// never opened beside SQLite, whose locks the closing of another descriptor would drop.
    /// Failing to is not worth a word.
    fn stir(&self) {
        let told = filetime::set_file_mtime(&self.path, filetime::FileTime::now());
        drop(told);
    }

    fn refuse_read_only(&self) -> Result<(), Problem> {
        if self.read_only {
            return Err(failure::file_problem("problem-file-read-only", &self.path));
        }
        Ok(())
    }

    /// Makes a checked backup before something that changes much; returns where it is.
    ///
    /// # Errors
    /// Where the copy cannot be written or does not prove whole.
    pub fn back_up(&self, reason: &str) -> Result<PathBuf, Problem> {
        backup::before(&self.connection, &self.path, reason)
    }

    /// Entries of the journal, newest first, without their operations.
    ///
    /// # Errors
    /// What the database says.
    pub fn entries(&self, wanted: Wanted) -> Result<Vec<Entry>, Problem> {
        journal::entries(&self.connection, wanted).map_err(|error| self.problem(&error))
    }

    /// Fills in the operations of an entry.
    ///
    /// # Errors
    /// What the database says.
    pub fn with_operations(&self, entry: Entry) -> Result<Entry, Problem> {
        journal::with_operations(&self.connection, entry).map_err(|error| self.problem(&error))
    }

    /// What the checks of an account need to know of the journal.
    ///
    /// # Errors
    /// What the database says.
    pub fn journal_facts(&self, account: Id, today: NaiveDate) -> Result<JournalFacts, Problem> {
        journal::facts(&self.connection, account, today).map_err(|error| self.problem(&error))
    }

    /// Leaves a trace that a plan was opened, once a day; none where the file is read-only.
    ///
    /// # Errors
    /// What the database says.
    pub fn trace(&mut self, entry: Entry, plan: Id) -> Result<(), Problem> {
        if self.read_only {
            return Ok(());
        }
        let today = entry.at.date_naive();
        let last =
            journal::last_opened(&self.connection, plan).map_err(|error| self.problem(&error))?;
        if last == Some(today) {
            return Ok(());
        }
        self.commit(entry).map(|_| ())
    }

    /// What undo would turn round.
    ///
    /// # Errors
    /// What the database says.
    pub fn undo_target(&self) -> Result<Option<Entry>, Problem> {
        journal::undo_target(&self.connection).map_err(|error| self.problem(&error))
    }

    /// What redo would turn round.
    ///
    /// # Errors
    /// What the database says.
    pub fn redo_target(&self) -> Result<Option<Entry>, Problem> {
        journal::redo_target(&self.connection).map_err(|error| self.problem(&error))
    }

    /// Folds the whole journal into records: what the tables must be equal to.
    ///
    /// # Errors
    /// What the database says.
    pub fn fold(&self) -> Result<Records, Problem> {
        let mut records = Records::default();
        for entry in self.entries(Wanted::default())?.into_iter().rev() {
            let entry = self.with_operations(entry)?;
            records.apply(&entry.operations, entry.at);
        }
        Ok(records)
    }
}

/// The entry that turns another round: an undo, or of an undo a redo.
pub fn turned_round(of: &Entry, id: Id, at: crate::domain::Now, actor: &str) -> Entry {
    let is_redo = of.undoes.is_some();
    let label = match (is_redo, of.label.args.first()) {
        (true, Some((_, crate::i18n::Arg::Message(undone)))) => {
            Message::new("label-redo").message("what", (**undone).clone())
        }
        _ => Message::new("label-undo").message("what", of.label.clone()),
    };
    Entry {
        id,
        seq: 0,
        at: at.at,
        actor: actor.to_owned(),
        account: of.account,
        label,
        undoes: Some(of.id),
        trace: false,
        operations: turning_round(&of.operations),
    }
}
