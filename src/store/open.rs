//! Opening a file: made private, proved whole, brought to the newest version, or left as it is.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::migrations::MIGRATIONS;
use super::{Store, failure, files, migrate, surroundings};
use crate::domain::Problem;

/// How long a writer waits for another before it gives up.
pub(super) const PATIENCE: Duration = Duration::from_secs(15);

/// Files up to this size are proved whole when they are opened, bytes.
const CHECKED_SIZE: u64 = 50_000_000;

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
        let is_closed = exists && surroundings::is_folder_closed(path);
        let read_only = is_closed || exists && is_read_only(path);
        if read_only && purpose == Purpose::Write {
            let key = if is_closed {
                "problem-folder-read-only"
            } else {
                "problem-file-read-only"
            };
            return Err(failure::file_problem(key, path));
        }
        if !exists {
            make(path)?;
        } else if !read_only
            && std::fs::metadata(path).is_ok_and(|file| file.is_file() && file.len() == 0)
        {
            // An empty file becomes ours here, and its owner's alone.
            files::make_private(path).map_err(|error| failure::io_problem(&error, path))?;
        }
        let mut store = connect(path, read_only, is_closed)?;
        store.prove(exists)?;
        if read_only {
            migrate::identify(&store.connection, path, MIGRATIONS.len())?;
        } else {
            migrate::migrate(&mut store.connection, path, MIGRATIONS)?;
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
        let mut store = Store::on(connection, path, false);
        migrate::migrate(&mut store.connection, path, MIGRATIONS)?;
        store
            .settle()
            .map_err(|error| failure::problem(&error, path))?;
        Ok(store)
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

fn connect(path: &Path, read_only: bool, is_closed: bool) -> Result<Store, Problem> {
    let access = if read_only {
        OpenFlags::SQLITE_OPEN_READ_ONLY
    } else {
        OpenFlags::SQLITE_OPEN_READ_WRITE
    };
    let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let has_log = std::fs::metadata(surroundings::beside(path, "-wal")).is_ok();
    let opened = match fixed_name(path).filter(|_| is_closed && !has_log) {
        Some(name) => Connection::open_with_flags(name, flags | OpenFlags::SQLITE_OPEN_URI),
        None => Connection::open_with_flags(path, flags),
    };
    let connection = opened.map_err(|error| failure::problem(&error, path))?;
    connection
        .busy_timeout(PATIENCE)
        .map_err(|error| failure::problem(&error, path))?;
    Ok(Store::on(connection, path, read_only))
}

/// The name of a file that nothing changes while it is read: where no log can be made beside it,
/// SQLite reads it by this name only.
fn fixed_name(path: &Path) -> Option<String> {
    let mut name = "file:".to_owned();
    for letter in std::path::absolute(path).ok()?.to_str()?.chars() {
        match letter {
            '%' => name.push_str("%25"),
            '?' => name.push_str("%3f"),
            '#' => name.push_str("%23"),
            letter => name.push(letter),
        }
    }
    Some(name + "?immutable=1")
}
