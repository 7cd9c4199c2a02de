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
mod read;
mod schema;
mod survey;
mod thread;

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::NaiveDate;
use rusqlite::{Connection, OpenFlags};

use crate::domain::change::{EXISTS, removing, turning_round};
use crate::domain::journal_facts::JournalFacts;
use crate::domain::reference::{Candidate, pick};
use crate::domain::{
    Entry, Id, Ids, Kind, Link, Operation, Problem, Record, Records, Slot, Trouble,
};
use crate::i18n::Message;

pub use journal::Wanted;
pub use lookup::Hit;
pub use survey::Survey;
pub use thread::StoreThread;

/// How long a writer waits for another before it gives up.
const PATIENCE: Duration = Duration::from_secs(15);

/// Files up to this size are proved whole when they are opened, bytes.
const CHECKED_SIZE: u64 = 50_000_000;

/// An open file.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
    read_only: bool,
}

/// What a file is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To read; a file that is not there reads as an empty one and is not made.
    Read,
    /// To write; a file that is not there is made.
    Write,
}

impl Store {
    /// Opens a file, makes it where needed, and brings it to the newest version.
    ///
    /// # Errors
    /// File trouble where it is locked, read-only, damaged, another program's or newer.
    pub fn open(path: &Path, purpose: Purpose) -> Result<Store, Problem> {
        let exists = path.exists();
        if !exists && purpose == Purpose::Read {
            return Store::in_memory();
        }
        let read_only = exists && is_read_only(path);
        if read_only && purpose == Purpose::Write {
            return Err(failure::file_problem("problem-file-read-only", path));
        }
        if !exists {
            make(path)?;
        }
        let mut store = connect(path, read_only)?;
        store.prove(exists)?;
        if read_only {
            migrate::identify(&store.connection, path, migrate::MIGRATIONS.len())?;
        } else {
            migrate::migrate(&mut store.connection, path, migrate::MIGRATIONS)?;
            store
                .settle()
                .map_err(|error| failure::problem(&error, path))?;
        }
        Ok(store)
    }

    /// An empty file in memory: what is not there yet, and tests.
    ///
    /// # Errors
    /// Where the database cannot be made at all.
    pub fn in_memory() -> Result<Store, Problem> {
        let path = Path::new(":memory:");
        let connection = Connection::open_in_memory();
        let connection = connection.map_err(|error| failure::problem(&error, path))?;
        let mut store = Store {
            connection,
            path: path.to_owned(),
            read_only: false,
        };
        migrate::migrate(&mut store.connection, path, migrate::MIGRATIONS)?;
        store
            .settle()
            .map_err(|error| failure::problem(&error, path))?;
        Ok(store)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    fn settle(&self) -> rusqlite::Result<()> {
        let connection = &self.connection;
        connection.busy_timeout(PATIENCE)?;
        if !self.read_only {
            connection.pragma_update(None, "journal_mode", "WAL")?;
        }
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", "ON")?;
        connection.pragma_update(None, "trusted_schema", "OFF")?;
        connection.pragma_update(None, "secure_delete", "ON")?;
        connection.set_prepared_statement_cache_capacity(256);
        Ok(())
    }

    /// Proves a file of moderate size whole before anything of it is believed.
    fn prove(&self, existed: bool) -> Result<(), Problem> {
        let size = std::fs::metadata(&self.path).map_or(0, |file| file.len());
        if !existed || size == 0 || size > CHECKED_SIZE {
            return Ok(());
        }
        let sql = "PRAGMA integrity_check(1)";
        let verdict: rusqlite::Result<String> =
            self.connection.query_row(sql, [], |row| row.get(0));
        match verdict {
            Ok(verdict) if verdict == "ok" => Ok(()),
            Ok(_) => Err(failure::file_problem("problem-file-damaged", &self.path)),
            Err(error) => Err(self.problem(&error)),
        }
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

    /// The frame of the portfolio: what belongs to no single account, and all account rows.
    ///
    /// # Errors
    /// What the database says.
    pub fn frame(&self) -> Result<Records, Problem> {
        read::place(&self.connection, None).map_err(|error| self.problem(&error))
    }

    /// What one account owns.
    ///
    /// # Errors
    /// What the database says.
    pub fn account(&self, id: Id) -> Result<Records, Problem> {
        read::place(&self.connection, Some(id)).map_err(|error| self.problem(&error))
    }

    /// The living records of a kind, of one account or of all, with every record they name.
    ///
    /// # Errors
    /// What the database says.
    pub fn list(&self, kind: Kind, within: Option<Id>) -> Result<(Vec<Link>, Records), Problem> {
        let mut records = Records::default();
        let found = lookup::living(&self.connection, kind, within, &mut records)
            .and_then(|()| {
                let links: Vec<Link> = records.all(kind).map(<dyn Record>::link).collect();
                let named: BTreeSet<Link> = records.all(kind).flat_map(read::links).collect();
                read::fetch(&self.connection, named, &mut records)?;
                lookup::fetch_names(&self.connection, &mut records, &[kind])?;
                Ok(links)
            })
            .map_err(|error| self.problem(&error))?;
        Ok((found, records))
    }

    /// Records by their links, removed ones too, with every record they name.
    ///
    /// # Errors
    /// What the database says.
    pub fn fetch(&self, links: impl IntoIterator<Item = Link>) -> Result<Records, Problem> {
        let wanted: BTreeSet<Link> = links.into_iter().collect();
        let mut records = Records::default();
        read::fetch(&self.connection, wanted.clone(), &mut records)
            .and_then(|()| {
                let found = wanted.iter().filter_map(|link| records.get(*link));
                let named: BTreeSet<Link> = found.flat_map(read::links).collect();
                read::fetch(&self.connection, named, &mut records)
            })
            .map_err(|error| self.problem(&error))?;
        Ok(records)
    }

    /// The record a typed reference means among kinds. Where several fit, those of the account
    /// `beside` are preferred.
    ///
    /// # Errors
    /// `NotFound` and `Ambiguous`, or what the database says.
    pub fn find(&self, kinds: &[Kind], text: &str, beside: Option<Id>) -> Result<Link, Problem> {
        if let Ok(id) = text.parse::<Id>()
            && let Some(link) = self.by_id(kinds, id)?
        {
            return Ok(link);
        }
        let candidates = |within| {
            lookup::all_candidates(&self.connection, kinds, within)
                .map_err(|error| self.problem(&error))
        };
        match pick(&candidates(None)?, kinds, text) {
            Err(problem) if problem.trouble == Trouble::Ambiguous && beside.is_some() => {
                pick(&candidates(beside)?, kinds, text).map_err(|_| problem)
            }
            outcome => outcome,
        }
    }

    fn by_id(&self, kinds: &[Kind], id: Id) -> Result<Option<Link>, Problem> {
        for kind in kinds {
            let link = Link::new(*kind, id);
            let records = self.fetch([link])?;
            if records
                .get(link)
                .is_some_and(|record| !record.head().removed)
            {
                return Ok(Some(link));
            }
        }
        Ok(None)
    }

    /// The account a record belongs to, by the chain of ownership.
    ///
    /// # Errors
    /// What the database says.
    pub fn account_of(&self, link: Link) -> Result<Option<Id>, Problem> {
        let mut at = link;
        loop {
            if at.kind == Kind::Account {
                return Ok(Some(at.id));
            }
            let records = self.fetch([at])?;
            let owner = at.kind.owner_field();
            let next = owner.and_then(|key| records.get(at)?.linked(key));
            match next {
                Some(next) => at = next,
                None => return Ok(None),
            }
        }
    }

    /// The operations that remove a record and what it owns.
    ///
    /// # Errors
    /// What the database says.
    pub fn removal(&self, link: Link) -> Result<Vec<Operation>, Problem> {
        let mut found = vec![link];
        let mut at = 0;
        while let Some(owner) = found.get(at).copied() {
            at += 1;
            for (kind, key) in owner.kind.owned() {
                let condition = format!("\"removed\" = 0 AND {} = ?1", schema::quoted(key));
                let mut records = Records::default();
                let id = owner.id.to_string();
                read::read(&self.connection, kind, &condition, &[&id], &mut records)
                    .map_err(|error| self.problem(&error))?;
                for record in records.all(kind) {
                    if !found.contains(&record.link()) {
                        found.push(record.link());
                    }
                }
            }
        }
        Ok(found.into_iter().map(removing).collect())
    }

    /// Stores one act of a user, all of it or nothing; returns it with its place in the journal.
    ///
    /// # Errors
    /// A clash where a value is no longer what the entry says it was; what the database says.
    pub fn commit(&mut self, mut entry: Entry) -> Result<Entry, Problem> {
        self.refuse_read_only()?;
        let stored = commit::commit(&mut self.connection, &entry);
        entry.seq = stored.map_err(|refusal| refusal.problem(&self.path))?;
        Ok(entry)
    }

    /// Stores several entries in one transaction.
    ///
    /// # Errors
    /// As [`Store::commit`]; none is stored then.
    pub fn commit_all(&mut self, entries: &[Entry]) -> Result<(), Problem> {
        self.refuse_read_only()?;
        let stored = commit::commit_all(&mut self.connection, entries);
        stored
            .map(|_| ())
            .map_err(|refusal| refusal.problem(&self.path))
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

    /// The living records of a kind that came from elsewhere, by source system and id there.
    ///
    /// # Errors
    /// What the database says.
    pub fn imported(&self, kind: Kind) -> Result<HashMap<(String, String), Id>, Problem> {
        lookup::imported(&self.connection, kind).map_err(|error| self.problem(&error))
    }

    /// Everything a typed reference may mean among kinds, for many look-ups.
    ///
    /// # Errors
    /// What the database says.
    pub fn candidates(&self, kinds: &[Kind]) -> Result<Vec<Candidate>, Problem> {
        lookup::all_candidates(&self.connection, kinds, None).map_err(|error| self.problem(&error))
    }

    /// Searches every text of the file; at most `limit` records a kind.
    ///
    /// # Errors
    /// What the database says.
    pub fn search(&self, words: &str, limit: usize) -> Result<Vec<Hit>, Problem> {
        lookup::search(&self.connection, words, limit).map_err(|error| self.problem(&error))
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

    /// Every record of every table, tombstones too.
    ///
    /// # Errors
    /// What the database says.
    pub fn everything(&self) -> Result<Records, Problem> {
        let mut records = Records::default();
        for kind in Kind::ALL {
            read::read(&self.connection, *kind, "1", &[], &mut records)
                .map_err(|error| self.problem(&error))?;
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

/// Whether an operation makes or revives a record.
pub fn is_making(operation: &Operation) -> bool {
    operation.slot == Slot::Exists && operation.new == Some(EXISTS)
}

fn is_read_only(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|file| file.permissions().readonly())
}

fn make(path: &Path) -> Result<(), Problem> {
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        files::make_folder(folder).map_err(|error| failure::io_problem(&error, folder))?;
    }
    files::create_private(path).map_err(|error| failure::io_problem(&error, path))
}

fn connect(path: &Path, read_only: bool) -> Result<Store, Problem> {
    let access = if read_only {
        OpenFlags::SQLITE_OPEN_READ_ONLY
    } else {
        OpenFlags::SQLITE_OPEN_READ_WRITE
    };
    let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection =
        Connection::open_with_flags(path, flags).map_err(|error| failure::problem(&error, path))?;
    connection
        .busy_timeout(PATIENCE)
        .map_err(|error| failure::problem(&error, path))?;
    Ok(Store {
        connection,
        path: path.to_owned(),
        read_only,
    })
}
