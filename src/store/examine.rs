//! The examination of a file: whether it is whole, whether its tables are what its journal comes
//! to, and whether what surrounds it keeps it safe; and what can be mended here.

use std::path::Path;

use chrono::NaiveDate;

use super::migrations::MIGRATIONS;
use super::surroundings::{self, Unsafe};
use super::{Purpose, Reason, Store, backup, files, project, proof};
use crate::domain::input::clean_line;
use crate::domain::{Kind, Problem};
use crate::i18n::Message;

/// How something looked at stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Ok,
    Warning,
    Fault,
}

/// One thing looked at: how it stands, what was found, and what to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Looked {
    /// Permanent name of what was looked at.
    pub code: &'static str,
    pub verdict: Verdict,
    pub found: Message,
    pub advice: Option<Message>,
}

impl Looked {
    /// [`Store::mend`] may set it right.
    pub fn is_mendable(&self) -> bool {
        ["permissions", "tables", "backups"].contains(&self.code) && self.advice.is_some()
    }
}

fn fine(code: &'static str, found: Message) -> Looked {
    Looked {
        code,
        verdict: Verdict::Ok,
        found,
        advice: None,
    }
}

fn not_fine(code: &'static str, verdict: Verdict, found: Message, advice: Message) -> Looked {
    Looked {
        code,
        verdict,
        found,
        advice: Some(advice),
    }
}

/// How many people are named whom nobody has met for long.
const MOST_NAMES: usize = 5;
/// A backup older than this while the file was written since is too old, days.
const OLD: i64 = 8;
/// Less room than this beside the file is too little, bytes; and less than three of the file.
const ROOM: u64 = 50_000_000;
/// People not confirmed or met for this long are asked about, days (choice: three years).
const RETENTION: i64 = 3 * 365;

impl Store {
    /// Looks at a file and at what surrounds it. One that is too damaged to open is a fault and no
    /// refusal.
    ///
    /// # Errors
    /// File trouble where it is locked, another program's or newer.
    pub fn examine_file(path: &Path, today: NaiveDate) -> Result<Vec<Looked>, Problem> {
        match Store::open(path, Purpose::Read) {
            Ok(store) => Ok(store.examine(today)),
            Err(problem) if problem.message.key == "problem-file-damaged" => Ok(vec![
                broken(path),
                backups_of_broken(path, today),
                backups_whole(path),
                permissions(path),
                folder(path),
                room(path),
            ]),
            Err(problem) => Err(problem),
        }
    }

    /// Looks at an opened file and at what surrounds it, in the order it is told.
    pub fn examine(&self, today: NaiveDate) -> Vec<Looked> {
        vec![
            self.integrity(),
            self.foreign_keys(),
            self.schema(),
            self.journal(),
            self.tables(),
            backups(&self.path, today),
            backups_whole(&self.path),
            permissions(&self.path),
            folder(&self.path),
            room(&self.path),
            self.retention(today),
        ]
    }

    fn integrity(&self) -> Looked {
        let sql = "PRAGMA integrity_check(1)";
        let verdict: rusqlite::Result<String> =
            self.connection.query_row(sql, [], |row| row.get(0));
        match verdict {
            Ok(verdict) if verdict == "ok" => fine("integrity", Message::new("doctor-integrity")),
            _ => damaged("integrity", "doctor-integrity-not"),
        }
    }

    fn foreign_keys(&self) -> Looked {
        let sql = "SELECT count(*) FROM pragma_foreign_key_check";
        match self.connection.query_row(sql, [], |row| row.get(0)) {
            Ok(0_i64) => fine("foreign_keys", Message::new("doctor-links")),
            Ok(count) => not_fine(
                "foreign_keys",
                Verdict::Fault,
                Message::new("doctor-links-not")
                    .count("count", usize::try_from(count).unwrap_or(0)),
                Message::new("doctor-restore"),
            ),
            Err(_) => damaged("foreign_keys", "doctor-links-unread"),
        }
    }

    /// The definitions of tables against those a new file gets.
    fn schema(&self) -> Looked {
        let definitions = |store: &Store| -> rusqlite::Result<Vec<String>> {
            let sql = "SELECT \"sql\" FROM sqlite_schema WHERE \"sql\" IS NOT NULL AND \"name\" <> 'pulse' \
                 ORDER BY \"name\"";
            let mut statement = store.connection.prepare(sql)?;
            let rows = statement.query_map([], |row| row.get(0))?;
            rows.collect()
        };
        let new = Store::in_memory()
            .ok()
            .and_then(|new| definitions(&new).ok());
        match definitions(self).ok() {
            found if found.is_some() && found == new => fine(
                "version",
                Message::new("doctor-version").count("version", MIGRATIONS.len()),
            ),
            _ => damaged("version", "doctor-version-not"),
        }
    }

    /// Every entry of the journal against what proved it when it was written.
    fn journal(&self) -> Looked {
        match proof::all(&self.connection) {
            Ok(all) => {
                let is_false =
                    |one: &&proof::Proved| one.then.as_ref().is_some_and(|then| *then != one.now);
                match all.iter().filter(is_false).count() {
                    0 => fine(
                        "journal",
                        Message::new("doctor-journal").count("count", all.len()),
                    ),
                    count => not_fine(
                        "journal",
                        Verdict::Fault,
                        Message::new("doctor-journal-not").count("count", count),
                        Message::new("doctor-restore"),
                    ),
                }
            }
            Err(_) => damaged("journal", "doctor-journal-unread"),
        }
    }

    /// The tables against what the journal comes to.
    fn tables(&self) -> Looked {
        match (self.fold(), self.everything()) {
            (Ok(folded), Ok(tables)) if folded == tables => {
                let count = Kind::ALL.iter().map(|kind| tables.all(*kind).count()).sum();
                fine(
                    "tables",
                    Message::new("doctor-tables").count("count", count),
                )
            }
            (Ok(_), _) => not_fine(
                "tables",
                Verdict::Fault,
                Message::new("doctor-tables-not"),
                Message::new("doctor-tables-mend"),
            ),
            (Err(_), _) => damaged("tables", "doctor-tables-unread"),
        }
    }

    /// People nobody has confirmed, changed or met for years, the first of them by name.
    fn retention(&self, today: NaiveDate) -> Looked {
        let names = self.forgotten(today).unwrap_or_default();
        if names.is_empty() {
            return fine("retention", Message::new("doctor-retention"));
        }
        let mut told = names[..names.len().min(MOST_NAMES)].join(", ");
        if names.len() > MOST_NAMES {
            told.push_str(" …");
        }
        let found = Message::new("doctor-retention-not")
            .count("count", names.len())
            .text("names", told);
        let advice = Message::new("doctor-retention-advice");
        not_fine("retention", Verdict::Warning, found, advice)
    }

    fn forgotten(&self, today: NaiveDate) -> Result<Vec<String>, Problem> {
        let records = self.everything()?;
        let is_old = |day: NaiveDate| (today - day).num_days() >= RETENTION;
        let people = records.stakeholder.iter().filter(|person| {
            let met = records
                .interaction
                .iter()
                .filter(|one| one.theirs.contains(&person.head.id));
            let read = records
                .reading
                .iter()
                .filter(|one| one.stakeholder == Some(person.head.id));
            let days = met
                .filter_map(|one| one.on)
                .chain(read.filter_map(|one| one.on));
            let own = [person.confirmed_on, Some(person.head.changed.date_naive())];
            days.chain(own.into_iter().flatten())
                .max()
                .is_some_and(is_old)
        });
        Ok(people.map(|person| clean_line(&person.name)).collect())
    }

    /// Mends what can be mended without a choice: who may read the file, tables that are not what
    /// the journal comes to, a missing or old backup. Returns the names of what was mended.
    ///
    /// # Errors
    /// What the file system or the database says.
    pub fn mend(&mut self, today: NaiveDate) -> Result<Vec<&'static str>, Problem> {
        let mut mended = Vec::new();
        let looked = self.examine(today);
        let stands = |code: &str| {
            looked
                .iter()
                .any(|one| one.code == code && one.verdict == Verdict::Ok)
        };
        if !stands("permissions") {
            for path in surroundings::open_to_others(&self.path) {
                files::make_private(&path)
                    .map_err(|error| super::failure::io_problem(&error, &path))?;
            }
            mended.push("permissions");
        }
        if !stands("tables") && stands("journal") && stands("integrity") {
            self.back_up(Reason::Mend, today)?;
            let done = self.connection.transaction().and_then(|transaction| {
                project::project(&transaction)?;
                transaction.commit()
            });
            done.map_err(|error| self.problem(&error))?;
            mended.push("tables");
        }
        if !stands("backups")
            && self.examine(today)[..5]
                .iter()
                .all(|one| one.verdict == Verdict::Ok)
        {
            self.back_up(Reason::Asked, today)?;
            mended.push("backups");
        }
        Ok(mended)
    }
}

fn damaged(code: &'static str, found: &'static str) -> Looked {
    not_fine(
        code,
        Verdict::Fault,
        Message::new(found),
        Message::new("doctor-restore"),
    )
}

/// A file that cannot be read: a backup takes its place, or a copy kept elsewhere.
fn broken(path: &Path) -> Looked {
    let mut looked = damaged("integrity", "doctor-integrity-not");
    if backup::all(path).is_empty() {
        looked.advice = Some(Message::new("doctor-restore-elsewhere"));
    }
    looked
}

/// Of what is damaged, nobody is told to make a copy.
fn backups_of_broken(path: &Path, today: NaiveDate) -> Looked {
    Looked {
        advice: None,
        ..backups(path, today)
    }
}

fn backups(path: &Path, today: NaiveDate) -> Looked {
    let all = backup::all(path);
    let advice = Message::new("doctor-backups-advice");
    let Some(newest) = all.last() else {
        return not_fine(
            "backups",
            Verdict::Warning,
            Message::new("doctor-backups-none"),
            advice,
        );
    };
    let found = |key: &'static str| {
        Message::new(key)
            .count("count", all.len())
            .day("day", newest.day)
    };
    if (today - newest.day).num_days() > OLD {
        return not_fine(
            "backups",
            Verdict::Warning,
            found("doctor-backups-old"),
            advice,
        );
    }
    fine("backups", found("doctor-backups"))
}

fn backups_whole(path: &Path) -> Looked {
    let broken = backup::all(path)
        .into_iter()
        .find(|one| backup::prove(&one.path).is_err());
    match broken {
        None => fine("backups_whole", Message::new("doctor-backups-whole")),
        Some(broken) => not_fine(
            "backups_whole",
            Verdict::Fault,
            Message::new("doctor-backups-not").text("name", broken.name()),
            Message::new("doctor-backups-advice"),
        ),
    }
}

fn permissions(path: &Path) -> Looked {
    match surroundings::open_to_others(path).first() {
        None => fine("permissions", Message::new("doctor-private")),
        Some(open) => not_fine(
            "permissions",
            Verdict::Warning,
            Message::new("doctor-private-not").text("file", open.display().to_string()),
            Message::new("doctor-private-mend"),
        ),
    }
}

fn folder(path: &Path) -> Looked {
    match warning_of_folder(path) {
        None => fine("folder", Message::new("doctor-folder")),
        Some(found) => not_fine(
            "folder",
            Verdict::Warning,
            found,
            Message::new("doctor-folder-advice"),
        ),
    }
}

/// What is said where a file lives in a synced or network folder.
pub fn warning_of_folder(path: &Path) -> Option<Message> {
    let file = path.display().to_string();
    surroundings::unsafe_folder(path).map(|found| match found {
        Unsafe::Network(name) => Message::new("doctor-folder-network")
            .text("file", file)
            .text("name", name),
        Unsafe::Synced(name) => Message::new("doctor-folder-synced")
            .text("file", file)
            .text("name", name),
    })
}

fn room(path: &Path) -> Looked {
    let size = std::fs::metadata(path).map_or(0, |file| file.len());
    let megabytes = |bytes: u64| usize::try_from(bytes / 1_000_000).unwrap_or(usize::MAX);
    match surroundings::room(path) {
        Some(room) if room < ROOM.max(3 * size) => not_fine(
            "room",
            Verdict::Warning,
            Message::new("doctor-room-not").count("megabytes", megabytes(room)),
            Message::new("doctor-room-advice"),
        ),
        Some(room) => fine(
            "room",
            Message::new("doctor-room").count("megabytes", megabytes(room)),
        ),
        None => fine("room", Message::new("doctor-room-unknown")),
    }
}
