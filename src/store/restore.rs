//! A backup that takes the place of the file: read into memory and proved first, and the file as
//! it is kept beside the other backups, so that the way back is the same command.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::{Connection, OpenFlags};

use super::backup::{self, Reason};
use super::migrations::MIGRATIONS;
use super::surroundings::beside;
use super::{Purpose, Store, erased, failure, files, migrate};
use crate::domain::Problem;

impl Store {
    /// A copy of the file, read into memory, proved whole and brought to the newest version. The
    /// file itself is left as it is.
    ///
    /// # Errors
    /// File trouble where it is no file of ours, damaged or newer.
    pub fn of_copy(path: &Path) -> Result<Store, Problem> {
        let refused = |error: &rusqlite::Error| failure::problem(error, path);
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
        let from = Connection::open_with_flags(path, flags).map_err(|error| refused(&error))?;
        migrate::identify(&from, path, MIGRATIONS.len())?;
        backup::prove(path).map_err(|error| refused(&error))?;
        let mut store = Store::in_memory_of(&from).map_err(|error| refused(&error))?;
        migrate::migrate(&mut store.connection, Path::new(":memory:"), MIGRATIONS)?;
        Ok(store)
    }

    /// A copy of a file in memory.
    pub(super) fn in_memory_of(from: &Connection) -> rusqlite::Result<Store> {
        let mut connection = Connection::open_in_memory()?;
        let size: i64 = from.pragma_query_value(None, "page_size", |row| row.get(0))?;
        connection.pragma_update(None, "page_size", size)?;
        backup::pour(from, &mut connection)?;
        Ok(Store::on(connection, Path::new(":memory:"), false))
    }

    /// Puts what this store holds in the place of a file; returns where the file as it was is kept
    /// (`None` where there was none). What was erased there on request stays erased.
    ///
    /// # Errors
    /// File trouble; the file is then as it was.
    pub fn take_the_place_of(
        &mut self,
        path: &Path,
        day: NaiveDate,
    ) -> Result<Option<PathBuf>, Problem> {
        if !path.exists() {
            drop(Store::open(path, Purpose::Write)?);
            return self.pour_over(path).map(|()| None);
        }
        match Store::open(path, Purpose::Write) {
            Ok(present) => {
                let kept = present.back_up(Reason::Restore, day)?;
                erased::carry_over(&present.connection, &mut self.connection)
                    .map_err(|error| self.problem(&error))?;
                drop(present);
                self.pour_over(path).map(|()| Some(kept))
            }
            Err(problem) if problem.message.key == "problem-file-damaged" => {
                let kept =
                    set_aside(path, day).map_err(|error| failure::io_problem(&error, path))?;
                drop(Store::open(path, Purpose::Write)?);
                self.pour_over(path).map(|()| Some(kept))
            }
            Err(problem) => Err(problem),
        }
    }

    fn pour_over(&self, path: &Path) -> Result<(), Problem> {
        let mut present = Store::open(path, Purpose::Write)?;
        backup::pour(&self.connection, &mut present.connection)
            .map_err(|error| failure::problem(&error, path))?;
        present.stir();
        Ok(())
    }
}

/// Moves a damaged file, with its log, among the backups under a name of its own.
fn set_aside(path: &Path, day: NaiveDate) -> std::io::Result<PathBuf> {
    let folder = backup::folder(path);
    files::make_folder(&folder)?;
    let free = |number: u32| folder.join(format!("{day}-{number:02}-damaged.db"));
    let kept = (1..=999).map(free).find(|kept| !kept.exists());
    let kept = kept.unwrap_or_else(|| free(0));
    for ending in ["-wal", "-shm", ""] {
        let part = beside(path, ending);
        if part.exists() {
            std::fs::rename(part, beside(&kept, ending))?;
        }
    }
    Ok(kept)
}
