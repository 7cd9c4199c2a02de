//! One person erased: who goes with them and what names them, out of the file, its log and its
//! backups.
//!
//! What cannot be without the person goes with them: what they own, what a required link binds to
//! them, and what is said *about* them. Other links to them are blanked.

use std::cell::RefCell;

use rusqlite::{Connection, TransactionBehavior};

use super::erased;
use super::erasure::Erasure;
use super::scrub::{Scrubbed, scrub, scrub_file};
use super::{Reason, Store, backup, failure, files, migrate};
use crate::domain::value::moment;
use crate::domain::{Entry, Link, Problem};

impl Store {
    /// What erasing a person would take; `also` are further words that mean them.
    ///
    /// # Errors
    /// What the database says.
    pub fn erasure(&self, person: Link, also: &[String]) -> Result<Erasure, Problem> {
        Erasure::plan(&self.connection, person, also).map_err(|error| self.problem(&error))
    }

    /// Carries an erasure out and takes it back: what it would do.
    ///
    /// # Errors
    /// What the database says.
    pub fn would_erase(&mut self, erasure: &Erasure, mark: &str) -> Result<Scrubbed, Problem> {
        let told = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .and_then(|transaction| {
                let scrubbed = scrub(&transaction, erasure, mark)?;
                transaction.rollback()?;
                Ok(scrubbed)
            });
        told.map_err(|error| self.problem(&error))
    }

    /// Erases a person from the backups, the file and its log; the entry says that it was done.
    /// Returns how many backups could not be read and were removed whole. The backups come first:
    /// broken off half way, the person still stands in the file and can be erased again.
    ///
    /// # Errors
    /// What the database says; the file is then as it was, and its backups may be without them.
    pub fn erase(&mut self, erasure: &Erasure, mark: &str, entry: Entry) -> Result<usize, Problem> {
        self.refuse_unwritable()?;
        if self.fold()? != self.everything()? {
            return Err(failure::file_problem("problem-erase-unproved", &self.path));
        }
        self.back_up(Reason::Erase, entry.at.date_naive())?;
        let removed = scrub_backups(self, erasure, mark)?;
        let erased = self.scrub_and_remember(erasure, mark, &moment(entry.at));
        erased.map_err(|error| self.problem(&error))?;
        self.actors = RefCell::default();
        self.commit(entry)?;
        sweep(&self.connection).map_err(|error| self.problem(&error))?;
        Ok(removed)
    }

    fn scrub_and_remember(
        &mut self,
        erasure: &Erasure,
        mark: &str,
        at: &str,
    ) -> rusqlite::Result<()> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        scrub(&transaction, erasure, mark)?;
        let gone = erasure.gone.iter().map(|link| link.id.to_string());
        let known: Vec<String> = gone.chain(erasure.names.iter().cloned()).collect();
        erased::remember(&transaction, known.iter().map(String::as_str), at)?;
        transaction.commit()
    }
}

/// Leaves nothing in free pages, and nothing in the log.
fn sweep(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.execute_batch("VACUUM")?;
    let busy: i64 =
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy == 0 {
        return Ok(());
    }
    let busy = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY);
    Err(rusqlite::Error::SqliteFailure(busy, None))
}

/// Scrubs every file among the backups; one that cannot be read is removed, as what is in it
/// cannot be told.
fn scrub_backups(store: &Store, erasure: &Erasure, mark: &str) -> Result<usize, Problem> {
    let folder = backup::folder(store.path());
    let refused = |error: &std::io::Error| failure::io_problem(error, &folder);
    let mut removed = 0;
    for entry in std::fs::read_dir(&folder).into_iter().flatten() {
        let path = entry.map_err(|error| refused(&error))?.path();
        let is_backup = backup::all(store.path()).iter().any(|one| one.path == path);
        let scrubbed = is_backup && scrub_backup(&path, erasure, mark).is_ok();
        if !scrubbed && path.exists() {
            std::fs::remove_file(&path).map_err(|error| refused(&error))?;
            removed += usize::from(is_backup);
        }
    }
    files::sync_folder(&folder).map_err(|error| refused(&error))?;
    Ok(removed)
}

fn scrub_backup(path: &std::path::Path, erasure: &Erasure, mark: &str) -> Result<(), Problem> {
    let refused = |error: &rusqlite::Error| failure::problem(error, path);
    let mut connection = Connection::open(path).map_err(|error| refused(&error))?;
    migrate::bring_up(&mut connection, path)?;
    let done = connection
        .pragma_update(None, "secure_delete", "ON")
        .and_then(|()| Erasure::plan(&connection, erasure.person, &[]))
        .and_then(|own| {
            let mut whole = erasure.clone();
            whole.gone.extend(own.gone);
            scrub_file(&mut connection, &whole, mark)
        })
        .and_then(|_| sweep(&connection));
    done.map_err(|error| refused(&error))?;
    backup::prove(path).map_err(|error| refused(&error))
}
