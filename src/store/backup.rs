//! Copies of the file, each reopened and checked before it counts as a backup.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use super::{failure, files};
use crate::domain::Problem;

/// The folder of a file's backups, beside it.
pub fn folder(path: &Path) -> PathBuf {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{name}-backups"))
}

/// Makes a checked backup before something that changes much; `reason` becomes part of its name.
///
/// # Errors
/// Where the copy cannot be written or does not prove whole; nothing of the file has changed.
pub fn before(connection: &Connection, path: &Path, reason: &str) -> Result<PathBuf, Problem> {
    let folder = folder(path);
    files::make_folder(&folder).map_err(|error| failure::io_problem(&error, &folder))?;
    let target = free_name(&folder, reason);
    files::create_private(&target).map_err(|error| failure::io_problem(&error, &target))?;
    copy(connection, &target).map_err(|error| failure::problem(&error, &target))?;
    Ok(target)
}

/// `before-migration-0001.db`, `-0002` …: the first number that is free.
fn free_name(folder: &Path, reason: &str) -> PathBuf {
    let name = |number: u32| folder.join(format!("before-{reason}-{number:04}.db"));
    (1..=9999)
        .map(name)
        .find(|path| !path.exists())
        .unwrap_or_else(|| name(0))
}

fn copy(connection: &Connection, target: &Path) -> rusqlite::Result<()> {
    let mut copy = Connection::open(target)?;
    {
        let backup = rusqlite::backup::Backup::new(connection, &mut copy)?;
        backup.run_to_completion(256, std::time::Duration::ZERO, None)?;
    }
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    drop(copy);
    let reopened = Connection::open_with_flags(target, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let verdict: String = reopened.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" {
        Ok(())
    } else {
        Err(rusqlite::Error::SqliteFailure(
            rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT),
            Some(verdict),
        ))
    }
}
