//! What a window's knowledge of the file stands on. The journal only grows, so what was read once
//! holds and its end brings the rest; but for two acts that change what is past: somebody is
//! erased, or a backup takes the place of the file.

use rusqlite::OptionalExtension as _;

use super::Store;
use crate::domain::Problem;

/// The same as long as everything read up to a place of the journal still holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Footing {
    /// The id of the entry at that place.
    entry: Option<String>,
    /// How much is remembered as erased.
    erased: i64,
}

impl Store {
    /// What everything up to a place of the journal stands on.
    ///
    /// # Errors
    /// What the database says.
    pub fn footing(&self, seq: i64) -> Result<Footing, Problem> {
        let read = || -> rusqlite::Result<Footing> {
            let sql = "SELECT \"id\" FROM \"journal\" WHERE \"seq\" = ?1";
            let entry = self.connection.query_row(sql, [seq], |row| row.get(0));
            let sql = "SELECT count(*) FROM \"erased\"";
            let erased = self.connection.query_row(sql, [], |row| row.get(0))?;
            Ok(Footing {
                entry: entry.optional()?,
                erased,
            })
        };
        read().map_err(|error| self.problem(&error))
    }
}
