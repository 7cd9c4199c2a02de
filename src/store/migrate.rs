//! Numbered migrations, each in one transaction after a backup; a newer file is left as it is.

use std::path::Path;

use chrono::{DateTime, Local, NaiveDate};
use rusqlite::Connection;

use super::backup::{self, Reason};
use super::failure;
use super::migrations::MIGRATIONS;
use super::schema::APPLICATION_ID;
use crate::domain::Problem;

/// Brings a file to the newest version. An empty file becomes one of ours; one with data is
/// backed up before it is touched.
///
/// # Errors
/// File trouble where the file belongs to another program or to a newer avain, or cannot be
/// written.
pub fn migrate(
    connection: &mut Connection,
    path: &Path,
    migrations: &[&str],
) -> Result<(), Problem> {
    let version = identify(connection, path, migrations.len())?;
    if version == migrations.len() {
        return Ok(());
    }
    if version > 0 && path != Path::new(":memory:") {
        backup::make(connection, path, Reason::Migration, last_written(path))?;
    }
    steps(connection, path, migrations, version)
}

/// Brings a backup to the newest version where it stands.
///
/// # Errors
/// As [`migrate`].
pub fn bring_up(connection: &mut Connection, path: &Path) -> Result<(), Problem> {
    let version = identify(connection, path, MIGRATIONS.len())?;
    steps(connection, path, MIGRATIONS, version)
}

fn steps(
    connection: &mut Connection,
    path: &Path,
    migrations: &[&str],
    version: usize,
) -> Result<(), Problem> {
    for (index, sql) in migrations.iter().enumerate().skip(version) {
        step(connection, sql, index + 1).map_err(|error| failure::problem(&error, path))?;
    }
    Ok(())
}

/// The day a file was last written: the day a copy of it from before a migration is of.
fn last_written(path: &Path) -> NaiveDate {
    let at = std::fs::metadata(path).and_then(|file| file.modified());
    at.map(|at| DateTime::<Local>::from(at).date_naive())
        .unwrap_or_default()
}

/// The version of a file of ours; 0 for an empty one.
///
/// # Errors
/// File trouble where it is not ours, or newer than `newest`.
pub fn identify(connection: &Connection, path: &Path, newest: usize) -> Result<usize, Problem> {
    let number = |pragma: &str| -> Result<i64, Problem> {
        connection
            .pragma_query_value(None, pragma, |row| row.get(0))
            .map_err(|error| failure::problem(&error, path))
    };
    let (application, version) = (number("application_id")?, number("user_version")?);
    let tables: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(|error| failure::problem(&error, path))?;
    if application == 0 && version == 0 && tables == 0 {
        return Ok(0);
    }
    if application != i64::from(APPLICATION_ID) {
        return Err(failure::file_problem("problem-file-foreign", path));
    }
    match usize::try_from(version) {
        Ok(version) if version <= newest => Ok(version),
        _ => Err(failure::file_problem("problem-file-newer", path)),
    }
}

fn step(connection: &mut Connection, sql: &str, version: usize) -> rusqlite::Result<()> {
    let transaction =
        connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let before: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if usize::try_from(before).is_ok_and(|before| before >= version) {
        return Ok(());
    }
    transaction.execute_batch(sql)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(
        None,
        "user_version",
        i64::try_from(version).unwrap_or(i64::MAX),
    )?;
    transaction.commit()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Trouble;

    /// A file of version 1 with one row, and its folder.
    fn version_1() -> (tempfile::TempDir, std::path::PathBuf, Connection) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.db");
        let mut connection = Connection::open(&path).unwrap();
        migrate(&mut connection, &path, &MIGRATIONS[..1]).unwrap();
        let row = "INSERT INTO \"setting\" (\"id\", \"created\", \"changed\", \"removed\", \"key\") \
                   VALUES ('0193346e-d8e0-7001-a686-3c817535cf03', 'x', 'x', 0, 'currency')";
        connection.execute(row, []).unwrap();
        (folder, path, connection)
    }

    fn version(connection: &Connection) -> i64 {
        connection
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .unwrap()
    }

    fn rows(connection: &Connection) -> i64 {
        connection
            .query_row("SELECT count(*) FROM \"setting\"", [], |row| row.get(0))
            .unwrap()
    }

    #[test]
    fn a_file_with_data_is_backed_up_and_brought_to_the_newest_version() {
        let (_folder, path, mut connection) = version_1();
        let next = [
            MIGRATIONS[0],
            "ALTER TABLE \"setting\" ADD COLUMN \"more\" TEXT",
        ];
        migrate(&mut connection, &path, &next).unwrap();
        assert_eq!((version(&connection), rows(&connection)), (2, 1));
        let copies: Vec<_> = std::fs::read_dir(backup::folder(&path))
            .unwrap()
            .flatten()
            .collect();
        assert_eq!(copies.len(), 1);
        let copy = Connection::open(copies[0].path()).unwrap();
        assert_eq!(
            (version(&copy), rows(&copy)),
            (1, 1),
            "the copy is as it was before"
        );
        migrate(&mut connection, &path, &next).unwrap();
        assert_eq!(
            std::fs::read_dir(backup::folder(&path)).unwrap().count(),
            1,
            "nothing to do"
        );
    }

    #[test]
    fn a_migration_that_fails_leaves_the_old_version_whole() {
        let (_folder, path, mut connection) = version_1();
        let broken = [
            MIGRATIONS[0],
            "DELETE FROM \"setting\"; ALTER TABLE nowhere ADD COLUMN x",
        ];
        migrate(&mut connection, &path, &broken).unwrap_err();
        assert_eq!((version(&connection), rows(&connection)), (1, 1));
    }

    #[test]
    fn a_newer_file_is_refused() {
        let (_folder, path, mut connection) = version_1();
        connection.pragma_update(None, "user_version", 7).unwrap();
        let problem = migrate(&mut connection, &path, MIGRATIONS).unwrap_err();
        assert_eq!((problem.trouble, version(&connection)), (Trouble::File, 7));
    }
}
