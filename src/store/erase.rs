//! One person erased: who goes with them and what names them, out of the file, its log and its
//! backups.
//!
//! What cannot be without the person goes with them: what they own, what a required link binds to
//! them, and what is said *about* them. Other links to them are blanked.

use std::collections::BTreeSet;

use rusqlite::{Connection, TransactionBehavior};

use super::erased::{self, IDENTIFYING};
use super::scrub::{Scrubbed, object, scrub, scrub_file};
use super::{Reason, Store, backup, failure, files, migrate, read};
use crate::domain::mention::Phrases;
use crate::domain::value::moment;
use crate::domain::{Entry, Field, Kind, Link, Problem, Records, Type};

/// Who is erased, what goes with them and what names them.
#[derive(Clone, Debug)]
pub struct Erasure {
    pub person: Link,
    /// The records that go: the person and what cannot be without them.
    pub gone: BTreeSet<Link>,
    /// Every name, address and number they have or had.
    pub names: BTreeSet<String>,
    /// What free texts are searched for.
    pub phrases: BTreeSet<String>,
    /// Parts of the name that may mean them or somebody else.
    pub doubtful: BTreeSet<String>,
}

/// Whether a record cannot be without what this field links to.
pub fn is_bound(kind: Kind, field: &Field) -> bool {
    let is_link = matches!(field.ty, Type::Link(_));
    let is_about = kind == Kind::Claim && field.key == "about";
    is_link && (field.required || kind.facts().owners.contains(&field.key) || is_about)
}

impl Erasure {
    /// What erasing a person would take; `also` are further words that mean them.
    pub(super) fn plan(
        connection: &Connection,
        person: Link,
        also: &[String],
    ) -> rusqlite::Result<Erasure> {
        let mut records = Records::default();
        for kind in Kind::ALL {
            read::read(connection, *kind, "1", &[], &mut records)?;
        }
        let gone = bound_to(&records, person);
        let names = former_values(connection, &records, person)?;
        let mut phrases: BTreeSet<String> = also.iter().cloned().collect();
        let mut doubtful = BTreeSet::new();
        for name in &names {
            phrases.insert(name.clone());
            add_parts(name, &records, person, &mut phrases, &mut doubtful);
        }
        phrases.extend(gone.iter().map(|link| link.id.to_string()));
        doubtful.retain(|word| !phrases.contains(word));
        Ok(Erasure {
            person,
            gone,
            names,
            phrases,
            doubtful,
        })
    }

    /// The phrases to search for.
    pub fn search(&self) -> Phrases {
        erased::phrases(&self.phrases)
    }
}

/// A person and what cannot be without them, however far down.
fn bound_to(records: &Records, person: Link) -> BTreeSet<Link> {
    let mut gone = BTreeSet::from([person]);
    loop {
        let before = gone.len();
        for record in Kind::ALL.iter().flat_map(|kind| records.all(*kind)) {
            let kind = record.kind();
            let bound = kind.fields().iter().filter(|field| is_bound(kind, field));
            let mut links = bound.filter_map(|field| record.linked(field.key));
            if links.any(|link| gone.contains(&link)) {
                gone.insert(record.link());
            }
        }
        if gone.len() == before {
            return gone;
        }
    }
}

/// Every name, address and number the person has or had, as the journal tells.
fn former_values(
    connection: &Connection,
    records: &Records,
    person: Link,
) -> rusqlite::Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let cells = records
        .get(person)
        .map(|record| IDENTIFYING.map(|key| record.get(key)));
    for value in cells.iter().flatten().flat_map(crate::domain::Cell::values) {
        found.insert(value.plain());
    }
    let sql = "SELECT \"old\", \"new\" FROM \"journal_op\" WHERE \"record\" = ?1";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([person.id.to_string()])?;
    while let Some(row) = rows.next()? {
        for column in 0..2 {
            let object = object(row.get_ref(column)?.as_str()?);
            let values = IDENTIFYING
                .iter()
                .filter_map(|key| object.get(*key)?.as_str());
            found.extend(values.map(str::to_owned));
        }
    }
    found.retain(|text| text.trim().chars().count() > 2);
    Ok(found)
}

/// The turned name and, where nobody and nothing else bears it, the surname; what else of the
/// name may mean the person is doubtful.
fn add_parts(
    name: &str,
    records: &Records,
    person: Link,
    phrases: &mut BTreeSet<String>,
    doubtful: &mut BTreeSet<String>,
) {
    let words: Vec<&str> = name.split_whitespace().collect();
    let (Some(surname), true) = (words.last(), words.len() > 1 && !name.contains('@')) else {
        return;
    };
    let first = words[..words.len() - 1].join(" ");
    phrases.insert(format!("{surname} {first}"));
    phrases.insert(format!("{surname}, {first}"));
    let own = Phrases::new([*surname]);
    let mut others = Kind::ALL.iter().flat_map(|kind| records.all(*kind));
    let is_shared = others.any(|record| {
        record.link() != person
            && record
                .get("name")
                .values()
                .first()
                .is_some_and(|name| own.are_in(&name.plain()))
    });
    if surname.chars().count() > 3 && !is_shared {
        phrases.insert((*surname).to_owned());
    }
    doubtful.extend([(*surname).to_owned(), stem(surname)]);
    doubtful.extend(words.iter().map(|word| (*word).to_owned()));
    doubtful.retain(|word| word.chars().count() > 2);
}

/// The beginning of a name that its inflected forms share.
fn stem(name: &str) -> String {
    let length = name.chars().count();
    name.chars().take(length.saturating_sub(3).max(3)).collect()
}

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

    /// Erases a person from the file, its log and its backups; the entry says that it was done.
    /// Returns how many backups could not be read and were removed whole.
    ///
    /// # Errors
    /// What the database says; the file is then as it was, or only its backups still hold them.
    pub fn erase(&mut self, erasure: &Erasure, mark: &str, entry: Entry) -> Result<usize, Problem> {
        self.refuse_unwritable()?;
        if self.fold()? != self.everything()? {
            return Err(failure::file_problem("problem-erase-unproved", &self.path));
        }
        self.back_up(Reason::Erase, entry.at.date_naive())?;
        let at = moment(entry.at);
        let erased = scrub_file(&mut self.connection, erasure, mark).and_then(|_| {
            let gone = erasure.gone.iter().map(|link| link.id.to_string());
            let known: Vec<String> = gone.chain(erasure.names.iter().cloned()).collect();
            erased::remember(&self.connection, known.iter().map(String::as_str), &at)
        });
        erased.map_err(|error| self.problem(&error))?;
        self.commit(entry)?;
        sweep(&self.connection).map_err(|error| self.problem(&error))?;
        scrub_backups(self, erasure, mark)
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
