//! What was computed of each account, kept beside its records: the table `pulse`, no user data,
//! which may be dropped at any time and comes back. It is made when it is first written.
//!
//! A row holds while its stamp fits (version, rules, day, zone, how many people write in the file)
//! and nothing in the journal touches the account or the frame after the place up to which it was
//! last looked through. That place is a row of its own, so that a change costs what it touches and
//! not a row of each account. Where a row cannot be read it is dropped; where it cannot be written
//! the next look computes again.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use rusqlite::{Connection, TransactionBehavior};
use serde::de::DeserializeOwned;
use serde_json::Value as Json;
use uuid::Uuid;

use super::Store;
use super::open::PATIENCE;
use crate::domain::glance::Glance;
use crate::domain::portfolio::AccountFacts;
use crate::domain::{Id, Kind, Link, Now, Problem};

/// With more operations than this to look through, everything is computed afresh.
const MOST_OPERATIONS: usize = 2_000;

/// The row that tells at which place of the journal all that is kept of accounts holds.
const LOOKED: &str = "looked";

/// Lets go of everything kept: the tables are made anew, or something is erased from them.
pub fn forget(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch("DROP TABLE IF EXISTS \"pulse\"")
}

/// What is kept of all accounts together, as text, under a name in the place of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whole {
    /// What the portfolio's own checks find.
    Findings,
    /// The first screen of the workbench.
    First,
}

impl Whole {
    fn name(self) -> &'static str {
        match self {
            Whole::Findings => "findings",
            Whole::First => "first",
        }
    }
}

/// What is kept, and for which moment and place of the journal.
pub struct Kept<T> {
    /// The place of the journal all of it was found to hold at.
    pub position: i64,
    stamp: String,
    /// Those that hold.
    pub glances: BTreeMap<Id, T>,
    /// The table says what is here, at this place of the journal.
    is_written: bool,
}

/// What is kept of an account: all of its glance, or of it the facts alone, which stand before it
/// and are a tenth of it.
pub trait Keepable: DeserializeOwned {
    const COLUMN: &'static str;
}

impl Keepable for Glance {
    const COLUMN: &'static str = "glance";
}

impl Keepable for AccountFacts {
    const COLUMN: &'static str = "facts";
}

impl Store {
    /// What was kept and still holds.
    pub(super) fn kept<T: Keepable>(&self, now: Now) -> Result<Kept<T>, Problem> {
        let position = self.position()?;
        let stamp = self.stamp(now)?;
        let since = looked(&self.connection, &stamp).ok();
        let touched = match since {
            Some(since) if since < position => self.touched(since)?,
            _ => Touched::default(),
        };
        let rows = match since {
            Some(_) if !touched.everything => rows(&self.connection, &stamp).unwrap_or_default(),
            _ => Vec::new(),
        };
        let rows = rows.into_iter();
        let glances: BTreeMap<Id, T> = rows
            .filter(|(account, _)| !touched.accounts.contains(account))
            .collect();
        Ok(Kept {
            is_written: since == Some(position),
            position,
            stamp,
            glances,
        })
    }

    /// Keeps these as well. What cannot be written is let go: it is computed again.
    pub(super) fn keep(&self, kept: &Kept<Glance>, fresh: &BTreeMap<Id, Glance>) {
        let is_new = fresh.values().any(Glance::is_of_the_day);
        if self.read_only || (kept.is_written && !is_new) {
            return;
        }
        self.try_to_write(|connection| write(connection, kept, fresh));
    }

    /// What was kept of all accounts together, if it was found at this place of the journal.
    ///
    /// # Errors
    /// What the database says.
    pub fn kept_whole(&self, what: Whole, now: Now) -> Result<Option<String>, Problem> {
        let sql = "SELECT \"glance\" FROM \"pulse\" WHERE \"account\" = ?1 \
                   AND \"position\" = ?2 AND \"stamp\" = ?3";
        let position = self.position()?;
        let stamp = self.stamp_of_moment(now);
        let kept = self
            .connection
            .query_row(sql, (what.name(), position, stamp), |row| row.get(0));
        // There is no such row, or no such table yet.
        Ok(kept.ok())
    }

    /// Keeps something of all accounts together, unless just that is kept.
    pub fn keep_whole(&self, what: Whole, position: i64, now: Now, text: &str) {
        let stamp = self.stamp_of_moment(now);
        let sql = "INSERT OR REPLACE INTO \"pulse\" (\"account\", \"position\", \"stamp\", \"glance\") \
                   VALUES (?1, ?2, ?3, ?4)";
        if !self.read_only {
            self.try_to_write(|connection| {
                let row = (what.name(), position, stamp, text);
                connection.execute(sql, row).map(drop)
            });
        }
    }

    /// Writes what may be lost: where another is writing, it is let go.
    fn try_to_write(&self, write: impl FnOnce(&Connection) -> rusqlite::Result<()>) {
        let connection = &self.connection;
        let written = connection
            .busy_timeout(Duration::ZERO)
            .and_then(|()| write(connection));
        drop(written);
        drop(connection.busy_timeout(PATIENCE));
    }

    /// What else than the journal all that is kept rests on, as text.
    fn stamp_of_moment(&self, now: Now) -> String {
        let rules = serde_json::to_string(&self.rules).unwrap_or_default();
        let rules = Uuid::new_v5(&Uuid::NAMESPACE_OID, rules.as_bytes());
        let version = env!("CARGO_PKG_VERSION");
        let (day, zone) = (now.day(), now.at.offset());
        format!("{version} {rules} {day} {zone}")
    }

    /// What else than the journal a glance rests on, as text.
    fn stamp(&self, now: Now) -> Result<String, Problem> {
        let actors = self.actors()?.count();
        Ok(format!("{} {actors}", self.stamp_of_moment(now)))
    }

    /// What the entries after a place of the journal touch.
    fn touched(&self, since: i64) -> Result<Touched, Problem> {
        let operations = operations(&self.connection, since);
        let operations = operations.map_err(|error| self.problem(&error))?;
        let mut touched = Touched::default();
        let mut owners: BTreeMap<Link, Option<Id>> = BTreeMap::new();
        if operations.len() > MOST_OPERATIONS {
            touched.everything = true;
            return Ok(touched);
        }
        for one in operations {
            touched.accounts.extend(one.account);
            let Some(record) = one.record else { continue };
            let owner = match owners.get(&record) {
                Some(owner) => *owner,
                None => self.account_of(record)?,
            };
            owners.insert(record, owner);
            match owner {
                Some(account) if !one.moves => touched.accounts.extend([account]),
                _ => touched.everything = true,
            }
        }
        Ok(touched)
    }
}

/// What some entries of the journal touch: the frame, and with it all, or these accounts.
#[derive(Default)]
struct Touched {
    everything: bool,
    accounts: BTreeSet<Id>,
}

/// The place of the journal at which the rows of a stamp hold; fails on a table as an older program
/// made it. (Where a column is not there, SQLite takes its bare name for a text.)
fn looked(connection: &Connection, stamp: &str) -> rusqlite::Result<i64> {
    let sql = "SELECT \"position\" FROM \"pulse\" \
               WHERE \"account\" = ?1 AND \"stamp\" = ?2 AND \"pulse\".\"facts\" IS NULL";
    connection.query_row(sql, (LOOKED, stamp), |row| row.get(0))
}

/// The rows of a stamp that this program can read.
fn rows<T: Keepable>(connection: &Connection, stamp: &str) -> rusqlite::Result<Vec<(Id, T)>> {
    let sql = format!(
        "SELECT \"account\", \"{}\" FROM \"pulse\" \
         WHERE \"stamp\" = ?1 AND \"facts\" IS NOT NULL",
        T::COLUMN
    );
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([stamp])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (account, glance) = (row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?);
        if let (Ok(account), Ok(glance)) = (account.parse(), serde_json::from_str(glance)) {
            found.push((account, glance));
        }
    }
    Ok(found)
}

/// One record that an entry touched.
struct Touch {
    account: Option<Id>,
    record: Option<Link>,
    /// It went from one owner to another, or from none.
    moves: bool,
}

fn operations(connection: &Connection, since: i64) -> rusqlite::Result<Vec<Touch>> {
    let sql = "SELECT \"account\", \"kind\", \"record\", \"old\", \"new\" \
               FROM \"journal\" LEFT JOIN \"journal_op\" ON \"entry\" = \"seq\" \
               WHERE \"seq\" > ?1 LIMIT ?2";
    let mut statement = connection.prepare_cached(sql)?;
    let limit = i64::try_from(MOST_OPERATIONS + 1).unwrap_or(i64::MAX);
    let rows = statement.query_map([since, limit], |row| {
        let account: Option<String> = row.get(0)?;
        let (kind, id): (Option<String>, Option<String>) = (row.get(1)?, row.get(2)?);
        let (old, new): (Option<String>, Option<String>) = (row.get(3)?, row.get(4)?);
        let record = kind
            .zip(id)
            .and_then(|(kind, id)| Some(Link::new(Kind::from_code(&kind)?, id.parse().ok()?)));
        Ok(Touch {
            account: account.and_then(|id| id.parse().ok()),
            moves: record.is_some_and(|record| moves(record.kind, old, new)),
            record,
        })
    })?;
    rows.collect()
}

/// The field that names the owner changed on a record that was there before.
fn moves(kind: Kind, old: Option<String>, new: Option<String>) -> bool {
    let read = |text: Option<String>| -> Json {
        let read = text.and_then(|text| serde_json::from_str(&text).ok());
        read.unwrap_or_default()
    };
    let (old, new) = (read(old), read(new));
    let owner = kind.owner_field().unwrap_or_default();
    let is_made = new.get("exists").is_some() && old.get(owner).is_none();
    !is_made && (old.get(owner).is_some() || new.get(owner).is_some())
}

fn write(
    connection: &Connection,
    kept: &Kept<Glance>,
    fresh: &BTreeMap<Id, Glance>,
) -> rusqlite::Result<()> {
    let transaction =
        rusqlite::Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    if transaction
        .prepare("SELECT \"pulse\".\"facts\" FROM \"pulse\"")
        .is_err()
    {
        // Not there, or as an older program made it.
        forget(&transaction)?;
    }
    transaction.execute_batch(
        "CREATE TABLE IF NOT EXISTS \"pulse\" (\"account\" TEXT NOT NULL PRIMARY KEY, \
         \"position\" INTEGER NOT NULL, \"stamp\" TEXT NOT NULL, \"facts\" TEXT, \
         \"glance\" TEXT NOT NULL) STRICT",
    )?;
    let mut rows = transaction.prepare("SELECT \"account\" FROM \"pulse\"")?;
    let there: Vec<String> = rows
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    drop(rows);
    for account in there {
        let holds = account
            .parse()
            .is_ok_and(|id: Id| kept.glances.contains_key(&id));
        if !holds {
            let sql = "DELETE FROM \"pulse\" WHERE \"account\" = ?1";
            transaction.prepare_cached(sql)?.execute([&account])?;
        }
    }
    let sql = "INSERT OR REPLACE INTO \"pulse\" VALUES (?1, ?2, ?3, ?4, ?5)";
    for (account, glance) in fresh.iter().filter(|(_, glance)| glance.is_of_the_day()) {
        let facts = serde_json::to_string(&glance.facts).unwrap_or_default();
        let text = serde_json::to_string(glance).unwrap_or_default();
        let row = (account.to_string(), kept.position, &kept.stamp, facts, text);
        transaction.prepare_cached(sql)?.execute(row)?;
    }
    let row = (LOOKED, kept.position, &kept.stamp, None::<String>, "");
    transaction.prepare_cached(sql)?.execute(row)?;
    transaction.commit()
}
