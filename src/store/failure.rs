//! What the database says, turned into what a person is told.

use std::io::ErrorKind;
use std::path::Path;

use rusqlite::ErrorCode;

use crate::domain::{Problem, Trouble};
use crate::i18n::Message;

/// A problem of the database, with the file it concerns.
pub fn problem(error: &rusqlite::Error, path: &Path) -> Problem {
    let file = path.display().to_string();
    let (trouble, key) = match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            (Trouble::File, "problem-file-locked")
        }
        Some(ErrorCode::ReadOnly) => (Trouble::File, "problem-file-read-only"),
        Some(ErrorCode::NotADatabase) => (Trouble::File, "problem-file-foreign"),
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            (Trouble::File, "problem-file-unopened")
        }
        Some(ErrorCode::DatabaseCorrupt) => (Trouble::File, "problem-file-damaged"),
        Some(ErrorCode::DiskFull) => (Trouble::Failed, "problem-disk-full"),
        Some(ErrorCode::ConstraintViolation) => (Trouble::Failed, "problem-link-missing"),
        _ => (Trouble::Failed, "problem-database"),
    };
    Problem::new(
        trouble,
        Message::new(key)
            .text("file", file)
            .text("reason", error.to_string()),
    )
}

/// A problem with the file itself, outside the database.
pub fn file_problem(key: &'static str, path: &Path) -> Problem {
    Problem::new(
        Trouble::File,
        Message::new(key).text("file", path.display().to_string()),
    )
}

/// A problem of the file system with the user's data file or its folder.
pub fn io_problem(error: &std::io::Error, path: &Path) -> Problem {
    let problem = super::files::problem(error, path);
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            Problem::new(Trouble::File, problem.message)
        }
        _ => problem,
    }
}
