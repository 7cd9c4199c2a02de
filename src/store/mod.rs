//! The one place that names a database. One SQLite file holds the tables of the records, which
//! people may query, and the journal they are the checked projection of.
//!
//! Nothing writes user data except [`Store::commit`] and [`Store::commit_all`].

mod actors;
pub mod backup;
mod commit;
mod erase;
mod erased;
mod erasure;
mod examine;
mod failure;
pub mod files;
mod footing;
mod journal;
mod lookup;
mod migrate;
mod migrations;
mod open;
mod past;
mod project;
mod proof;
mod pulse;
mod query;
mod read;
mod restore;
mod schema;
mod scrub;
mod surroundings;
mod survey;
mod thread;
mod worded;

use std::cell::{RefCell, RefMut};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::Connection;

use self::actors::Actors;
use crate::domain::change::turning_round;
use crate::domain::journal_facts::JournalFacts;
use crate::domain::rules::Rules;
use crate::domain::{Entry, Id, Ids, Link, Problem, Records};
use crate::i18n::Message;

pub use backup::{Backup, Reason};
pub use erased::PEOPLE;
pub use erasure::Erasure;
pub use examine::{Looked, Verdict, warning_of_folder};
pub use footing::Footing;
pub use journal::Wanted;
pub use lookup::Hit;
pub use open::Purpose;
pub use pulse::Whole;
pub use scrub::Scrubbed;
pub use survey::Survey;
pub use thread::{Reader, StoreThread};

/// What tells one version of an open file from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version {
    /// The past day it is made up for.
    day: Option<NaiveDate>,
    /// The place of the journal's last entry.
    position: i64,
    /// Grows with what others write.
    by_others: i64,
}

/// An open file.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
    read_only: bool,
    rules: Rules,
    /// Which file it is that is open, whatever stands at its path later.
    identity: Option<files::Identity>,
    /// The last day whose first write was seen to.
    seen_to: Option<NaiveDate>,
    /// Why the last daily backup was not made, until somebody is told.
    fault: Option<Problem>,
    /// The day it is as of; none for the present.
    day: Option<NaiveDate>,
    /// Who has written, as far as it was read.
    actors: RefCell<Actors>,
}

impl Store {
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A store on an open connection.
    fn on(connection: Connection, path: &Path, read_only: bool) -> Store {
        Store {
            connection,
            path: path.to_owned(),
            read_only,
            rules: Rules::standard().clone(),
            identity: files::identity(path),
            seen_to: None,
            fault: None,
            day: None,
            actors: RefCell::default(),
        }
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

    /// Which version of the file it is: another as soon as anybody wrote to it.
    ///
    /// # Errors
    /// What the database says.
    pub fn version(&self) -> Result<Version, Problem> {
        let sql = "PRAGMA data_version";
        let by_others = self.connection.query_row(sql, [], |row| row.get(0));
        Ok(Version {
            day: self.day,
            position: self.position()?,
            by_others: by_others.map_err(|error| self.problem(&error))?,
        })
    }

    /// Stores one act of a user, all of it or nothing; returns it with its place in the journal.
    ///
    /// # Errors
    /// A clash where a value is no longer what the entry says it was; what the database says.
    pub fn commit(&mut self, mut entry: Entry) -> Result<Entry, Problem> {
        self.refuse_unwritable()?;
        self.back_up_before_first_of(entry.at.date_naive());
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
        self.refuse_unwritable()?;
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

    /// Refuses where nothing that is written would last: the file is read-only, or what is open
    /// here no longer stands at its path.
    fn refuse_unwritable(&self) -> Result<(), Problem> {
        if self.read_only {
            return Err(failure::file_problem("problem-file-read-only", &self.path));
        }
        if self.identity.is_some() && files::identity(&self.path) != self.identity {
            return Err(failure::file_problem("problem-file-vanished", &self.path));
        }
        Ok(())
    }

    /// Makes a proved backup of what is committed; returns where it is.
    ///
    /// # Errors
    /// Where the copy cannot be written or does not prove whole.
    pub fn back_up(&self, reason: Reason, day: NaiveDate) -> Result<PathBuf, Problem> {
        backup::make(&self.connection, &self.path, reason, day)
    }

    /// Writes a proved copy to a file that is not there yet.
    ///
    /// # Errors
    /// As [`Store::back_up`].
    pub fn copy_to(&self, target: &Path) -> Result<(), Problem> {
        backup::make_at(&self.connection, target)
    }

    /// The daily backup: before the first write of a day, of what the days before left. That it
    /// cannot be made stops no write; it is told by [`Store::take_fault`], and tried again.
    fn back_up_before_first_of(&mut self, day: NaiveDate) {
        if self.seen_to == Some(day) || self.identity.is_none() {
            return;
        }
        let last = journal::last_day(&self.connection).unwrap_or_default();
        let made = match last {
            Some(last) if last < day => self.back_up(Reason::Daily, day).map(|_| ()),
            _ => Ok(()),
        };
        match made {
            Ok(()) => self.seen_to = Some(day),
            Err(problem) => self.fault = Some(problem),
        }
    }

    /// Why the last daily backup was not made, told once.
    pub fn take_fault(&mut self) -> Option<Problem> {
        self.fault.take()
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

    /// Every act on some records, oldest first, without operations.
    ///
    /// # Errors
    /// What the database says.
    pub fn entries_on(&self, links: &BTreeSet<Link>) -> Result<Vec<Entry>, Problem> {
        let mut found = BTreeMap::new();
        for link in links {
            let wanted = Wanted {
                record: Some(*link),
                ..Wanted::default()
            };
            let entries = self.entries(wanted)?.into_iter();
            found.extend(entries.map(|entry| (entry.seq, entry)));
        }
        Ok(found.into_values().collect())
    }

    /// What the checks of an account need to know of the journal.
    ///
    /// # Errors
    /// What the database says.
    pub fn journal_facts(&self, account: Id, today: NaiveDate) -> Result<JournalFacts, Problem> {
        let actors = self.actors()?;
        journal::facts(&self.connection, &actors, account, today)
            .map_err(|error| self.problem(&error))
    }

    /// Who has written up to now.
    fn actors(&self) -> Result<RefMut<'_, Actors>, Problem> {
        let mut actors = self.actors.borrow_mut();
        let read = actors.catch_up(&self.connection);
        read.map_err(|error| self.problem(&error))?;
        Ok(actors)
    }

    /// Leaves a trace that a plan was opened, once a day; none where the file is read-only, or where
    /// another is writing: opening waits for nobody.
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
        let waits = |patience| self.connection.busy_timeout(patience);
        waits(std::time::Duration::ZERO).map_err(|error| self.problem(&error))?;
        let left = self.commit(entry);
        let waits = self.connection.busy_timeout(open::PATIENCE);
        waits.map_err(|error| self.problem(&error))?;
        match left {
            Err(problem) if problem.message.key != "problem-file-locked" => Err(problem),
            _ => Ok(()),
        }
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
        project::fold(&self.connection).map_err(|error| self.problem(&error))
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
