//! Copies of the file, each reopened and proved before it counts as a backup, and which of them
//! are kept.
//!
//! A backup is named by its day, its number on that day and its reason
//! (`2026-11-21-01-import.db`), so that names sort as the copies were made. Daily ones thin out
//! with age: the newest of each of the last 12 days, 10 weeks and 9 months that have one. Of those
//! made before something that changes much the newest 12 are kept. Those asked for stay.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::{Datelike as _, NaiveDate};
use rusqlite::{Connection, OpenFlags};

use super::{failure, files};
use crate::domain::Problem;

const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;
/// How many of those made before something that changes much are kept.
const OCCASIONS: usize = 12;

/// What a copy that is not proved yet is named by.
const UNFINISHED: &str = ".unfinished-";

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Before the first write of a day.
    Daily,
    Migration,
    Import,
    Erase,
    /// The file as it was before a backup took its place.
    Restore,
    /// Before the tables were made anew from the journal.
    Mend,
    /// Somebody asked for it.
    Asked,
}

impl Reason {
    const ALL: [Reason; 7] = [
        Reason::Daily,
        Reason::Migration,
        Reason::Import,
        Reason::Erase,
        Reason::Restore,
        Reason::Mend,
        Reason::Asked,
    ];

    /// As names of backups and their words have it.
    pub fn code(self) -> &'static str {
        match self {
            Reason::Daily => "daily",
            Reason::Migration => "migration",
            Reason::Import => "import",
            Reason::Erase => "erase",
            Reason::Restore => "restore",
            Reason::Mend => "mend",
            Reason::Asked => "asked",
        }
    }
}

/// One backup, as its name tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    pub path: PathBuf,
    pub day: NaiveDate,
    /// Its place among those of its day, from 1.
    pub number: u32,
    pub reason: Reason,
}

impl Backup {
    /// The name of its file.
    pub fn name(&self) -> String {
        name(self.day, self.number, self.reason)
    }

    fn read(path: PathBuf) -> Option<Backup> {
        let stem = path.file_name()?.to_str()?.strip_suffix(".db")?;
        let (day, rest) = stem.split_at_checked(10)?;
        let (number, reason) = rest.strip_prefix('-')?.split_once('-')?;
        let reason = Reason::ALL.iter().find(|one| one.code() == reason)?;
        Some(Backup {
            day: day.parse().ok()?,
            number: number.parse().ok()?,
            reason: *reason,
            path,
        })
    }
}

fn name(day: NaiveDate, number: u32, reason: Reason) -> String {
    format!("{day}-{number:02}-{}.db", reason.code())
}

/// The folder of a file's backups, beside it.
pub fn folder(path: &Path) -> PathBuf {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{name}-backups"))
}

/// The backups of a file, oldest first.
pub fn all(path: &Path) -> Vec<Backup> {
    let entries = std::fs::read_dir(folder(path)).into_iter().flatten();
    let paths = entries.flatten().map(|entry| entry.path());
    let mut found: Vec<Backup> = paths.filter_map(Backup::read).collect();
    found.sort_by_key(|backup| (backup.day, backup.number));
    found
}

/// Makes a proved backup of what is committed now, and lets go of those that are too many.
///
/// # Errors
/// Where the copy cannot be written or does not prove whole; nothing of the file has changed.
pub fn make(
    connection: &Connection,
    path: &Path,
    reason: Reason,
    day: NaiveDate,
) -> Result<PathBuf, Problem> {
    let folder = folder(path);
    let refused = |error: &std::io::Error| failure::io_problem(error, &folder);
    files::make_folder(&folder).map_err(|error| refused(&error))?;
    let mut unfinished = proved_copy(connection, &folder)?;
    let last = all(path).into_iter().filter(|backup| backup.day == day);
    let mut number = last.map(|backup| backup.number).max().unwrap_or(0) + 1;
    let made = loop {
        let target = folder.join(name(day, number, reason));
        match unfinished.persist_noclobber(&target) {
            Ok(()) => break target,
            Err(error) if error.error.kind() == std::io::ErrorKind::AlreadyExists => {
                unfinished = error.path;
                number += 1;
            }
            Err(error) => return Err(refused(&error.error)),
        }
    };
    files::sync_folder(&folder).map_err(|error| refused(&error))?;
    for backup in superfluous(&all(path)) {
        // One that cannot be removed is only one too many.
        drop(std::fs::remove_file(&backup.path));
    }
    Ok(made)
}

/// Writes a proved copy to a file of any name, which is not there yet.
///
/// # Errors
/// As [`make`]; where there is such a file already.
pub fn make_at(connection: &Connection, target: &Path) -> Result<(), Problem> {
    let refused = |error: &std::io::Error| failure::io_problem(error, target);
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let unfinished = proved_copy(connection, folder)?;
    let placed = unfinished.persist_noclobber(target);
    placed.map_err(|error| refused(&error.error))?;
    files::sync_folder(folder).map_err(|error| refused(&error))
}

fn proved_copy(connection: &Connection, folder: &Path) -> Result<tempfile::TempPath, Problem> {
    let made = tempfile::Builder::new()
        .prefix(UNFINISHED)
        .tempfile_in(folder);
    let copy = made.map_err(|error| failure::io_problem(&error, folder))?;
    let copy = copy.into_temp_path();
    let copied = pour_into(connection, &copy).and_then(|()| prove(&copy));
    copied.map_err(|error| failure::problem(&error, &copy))?;
    Ok(copy)
}

fn pour_into(connection: &Connection, target: &Path) -> rusqlite::Result<()> {
    let mut copy = Connection::open(target)?;
    pour(connection, &mut copy)?;
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    copy.close().map_err(|(_, error)| error)
}

/// Copies everything of one database into another, as of one moment: in a single step, during
/// which others may write on.
pub(super) fn pour(from: &Connection, into: &mut Connection) -> rusqlite::Result<()> {
    use rusqlite::backup::{Backup, StepResult};
    let backup = Backup::new(from, into)?;
    for _ in 0..PATIENCE {
        match backup.step(-1)? {
            StepResult::Done => return Ok(()),
            _ => std::thread::sleep(PAUSE),
        }
    }
    let busy = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY);
    Err(rusqlite::Error::SqliteFailure(busy, None))
}

/// How often, and after what pause, a locked database is tried again.
const PATIENCE: u32 = 150;
const PAUSE: std::time::Duration = std::time::Duration::from_millis(100);

/// Reopens a copy and reads all of it.
pub(super) fn prove(path: &Path) -> rusqlite::Result<()> {
    let reopened = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let sql = "PRAGMA integrity_check(1)";
    let verdict: String = reopened.query_row(sql, [], |row| row.get(0))?;
    if verdict == "ok" {
        return Ok(());
    }
    let corrupt = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT);
    Err(rusqlite::Error::SqliteFailure(corrupt, Some(verdict)))
}

/// Those of a file's backups (oldest first) that are let go.
fn superfluous(backups: &[Backup]) -> Vec<&Backup> {
    let (daily, others): (Vec<&Backup>, Vec<&Backup>) = backups
        .iter()
        .filter(|backup| backup.reason != Reason::Asked)
        .partition(|backup| backup.reason == Reason::Daily);
    let kept: BTreeSet<(NaiveDate, u32)> = newest(&daily, DAYS, |day| (day.year(), day.ordinal()))
        .chain(newest(&daily, WEEKS, |day| {
            (day.iso_week().year(), day.iso_week().week())
        }))
        .chain(newest(&daily, MONTHS, |day| (day.year(), day.month())))
        .collect();
    let gone = daily
        .into_iter()
        .filter(|backup| !kept.contains(&(backup.day, backup.number)));
    let too_many = others.len().saturating_sub(OCCASIONS);
    gone.chain(others.into_iter().take(too_many)).collect()
}

/// The newest backup of each of the last `count` spans of time that have one.
fn newest(
    backups: &[&Backup],
    count: usize,
    span: fn(NaiveDate) -> (i32, u32),
) -> impl Iterator<Item = (NaiveDate, u32)> {
    let mut found: Vec<(NaiveDate, u32)> = Vec::new();
    for backup in backups.iter().rev() {
        let is_seen = found
            .last()
            .is_some_and(|(day, _)| span(*day) == span(backup.day));
        if !is_seen && found.len() < count {
            found.push((backup.day, backup.number));
        }
    }
    found.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn backup(day: &str, reason: Reason) -> Backup {
        let day = day.parse().unwrap();
        let path = PathBuf::from(name(day, 1, reason));
        Backup::read(path).unwrap()
    }

    #[test]
    fn a_name_tells_day_number_and_reason() {
        let read = Backup::read(PathBuf::from("x/2026-11-21-07-import.db")).unwrap();
        assert_eq!((read.number, read.reason), (7, Reason::Import));
        assert_eq!(read.name(), "2026-11-21-07-import.db");
        for other in ["notes.db", "2026-11-21-07-why.db", "2026-11-21-07-import"] {
            assert_eq!(Backup::read(PathBuf::from(other)), None, "{other}");
        }
    }

    #[test]
    fn daily_backups_thin_out_to_days_weeks_and_months() {
        let first: NaiveDate = "2025-01-01".parse().unwrap();
        let mut kept: Vec<Backup> = Vec::new();
        for day in first.iter_days().take(690) {
            kept.push(backup(&day.to_string(), Reason::Daily));
            let gone: Vec<Backup> = superfluous(&kept).into_iter().cloned().collect();
            kept.retain(|backup| !gone.contains(backup));
        }
        let days: Vec<String> = kept.iter().map(|backup| backup.day.to_string()).collect();
        let last = &days[days.len() - 12..];
        assert_eq!(
            (last[0].as_str(), last[11].as_str()),
            ("2026-11-10", "2026-11-21")
        );
        let older: Vec<&str> = days[..days.len() - 12].iter().map(String::as_str).collect();
        assert_eq!(
            older,
            [
                "2026-03-31",
                "2026-04-30",
                "2026-05-31",
                "2026-06-30",
                "2026-07-31",
                "2026-08-31",
                "2026-09-20",
                "2026-09-27",
                "2026-09-30",
                "2026-10-04",
                "2026-10-11",
                "2026-10-18",
                "2026-10-25",
                "2026-10-31",
                "2026-11-01",
                "2026-11-08",
            ],
            "Sundays of ten weeks with the two of the twelve days, ends of nine months with this"
        );
    }

    #[test]
    fn of_the_others_twelve_are_kept_and_those_asked_for_stay() {
        let mut all: Vec<Backup> = (1..=20)
            .map(|day| backup(&format!("2026-11-{day:02}"), Reason::Import))
            .collect();
        all.extend((1..=20).map(|day| backup(&format!("2026-10-{day:02}"), Reason::Asked)));
        let gone = superfluous(&all);
        assert_eq!(gone.len(), 8);
        assert!(gone.iter().all(|backup| backup.reason == Reason::Import));
    }
}
