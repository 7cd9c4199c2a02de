//! What was erased on request, remembered so that an old file, an import or a backup does not
//! bring it back unnoticed. Only salted hashes are kept: they know what they are shown, and tell
//! nothing by themselves.

use std::collections::BTreeSet;

use rusqlite::Connection;
use sha2::{Digest as _, Sha256};

use super::erasure::{Erasure, IDENTIFYING, is_bound};
use super::lookup::fold;
use super::{Store, scrub};
use crate::domain::{Kind, Link, Operation, Problem, Record, Records, Slot, Value};

/// The kinds of record that are people.
pub const PEOPLE: &[Kind] = &[Kind::Stakeholder, Kind::Colleague];

/// The hashes of a file with their salts.
#[derive(Debug, Default)]
pub struct Erased(Vec<(String, String)>);

impl Erased {
    pub fn read(connection: &Connection) -> rusqlite::Result<Erased> {
        let mut statement = connection.prepare("SELECT \"hash\", \"salt\" FROM \"erased\"")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        rows.collect::<rusqlite::Result<_>>().map(Erased)
    }

    fn knows(&self, text: &str) -> bool {
        let text = fold(text.trim());
        let mut known = self.0.iter();
        !text.is_empty() && known.any(|(hash, salt)| *hash == hashed(salt, &text))
    }

    /// Whether the values of a person are those of somebody erased: the id, a name, an address.
    fn knows_values(&self, link: Link, texts: &[&str]) -> bool {
        self.knows(&link.id.to_string()) || texts.iter().any(|text| self.knows(text))
    }

    fn knows_record(&self, record: &dyn Record) -> bool {
        let cells = IDENTIFYING.map(|key| record.get(key));
        let texts: Vec<&str> = cells
            .iter()
            .flat_map(crate::domain::Cell::values)
            .filter_map(as_text)
            .collect();
        self.knows_values(record.link(), &texts)
    }
}

fn as_text(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

fn hashed(salt: &str, text: &str) -> String {
    let hash = Sha256::new()
        .chain_update(salt)
        .chain_update(text)
        .finalize();
    format!("{hash:x}")
}

/// Remembers texts (ids, names, addresses), each with a salt of its own.
pub fn remember<'a>(
    connection: &Connection,
    texts: impl Iterator<Item = &'a str>,
    at: &str,
) -> rusqlite::Result<()> {
    let known = Erased::read(connection)?;
    for text in texts.filter(|text| !text.trim().is_empty() && !known.knows(text)) {
        let salt: String =
            connection.query_row("SELECT lower(hex(randomblob(16)))", [], |row| row.get(0))?;
        connection.execute(
            "INSERT OR IGNORE INTO \"erased\" (\"hash\", \"salt\", \"at\") VALUES (?1, ?2, ?3)",
            (hashed(&salt, &fold(text.trim())), &salt, at),
        )?;
    }
    Ok(())
}

/// Takes what one file remembers as erased over into another, and erases it there too.
pub fn carry_over(from: &Connection, into: &mut Connection) -> rusqlite::Result<()> {
    let mut statement = from.prepare("SELECT \"hash\", \"salt\", \"at\" FROM \"erased\"")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    for row in rows {
        let row: (String, String, String) = row?;
        into.execute(
            "INSERT OR IGNORE INTO \"erased\" (\"hash\", \"salt\", \"at\") VALUES (?1, ?2, ?3)",
            row,
        )?;
    }
    let known = Erased::read(into)?;
    for person in people(into)? {
        if known.knows_record(&*person) {
            let erasure = Erasure::plan(into, person.link(), &[])?;
            scrub::scrub_file(into, &erasure, "[–]")?;
        }
    }
    // Nothing of them may travel on in free pages.
    into.execute_batch("VACUUM")
}

/// Every person of a file, removed ones too.
fn people(connection: &Connection) -> rusqlite::Result<Vec<Box<dyn Record>>> {
    let mut records = Records::default();
    for kind in PEOPLE {
        super::read::read(connection, *kind, "1", &[], &mut records)?;
    }
    let links = PEOPLE.iter().flat_map(|kind| records.all(*kind));
    Ok(links.map(|record| records.copy(record.link())).collect())
}

impl Store {
    /// What of operations may be taken in: without those that would bring back somebody who was
    /// erased here, or that link to them. Returns also how many people were left out.
    ///
    /// # Errors
    /// What the database says.
    pub fn without_erased(
        &self,
        operations: Vec<Operation>,
    ) -> Result<(Vec<Operation>, usize), Problem> {
        let known = Erased::read(&self.connection).map_err(|error| self.problem(&error))?;
        let barred: BTreeSet<Link> = operations
            .iter()
            .filter(|operation| PEOPLE.contains(&operation.record.kind))
            .filter(|operation| is_of_erased(&known, operation))
            .map(|operation| operation.record)
            .collect();
        let people = barred.len();
        Ok((without(operations, barred), people))
    }
}

fn is_of_erased(known: &Erased, operation: &Operation) -> bool {
    let Slot::Field(index) = operation.slot else {
        return known.knows(&operation.record.id.to_string());
    };
    let field = &operation.record.kind.fields()[index];
    let text = operation.new.as_ref().and_then(as_text);
    IDENTIFYING.contains(&field.key) && text.is_some_and(|text| known.knows(text))
}

/// Operations without those on barred records, on what cannot be without them, and without links
/// to them.
fn without(operations: Vec<Operation>, mut barred: BTreeSet<Link>) -> Vec<Operation> {
    if barred.is_empty() {
        return operations;
    }
    loop {
        let bound = operations.iter().filter(|operation| {
            let field = match operation.slot {
                Slot::Field(index) => &operation.record.kind.fields()[index],
                _ => return false,
            };
            let link = operation.new.as_ref().and_then(Value::as_link);
            is_bound(operation.record.kind, field)
                && link.is_some_and(|link| barred.contains(&link))
        });
        let bound: Vec<Link> = bound.map(|operation| operation.record).collect();
        let before = barred.len();
        barred.extend(bound);
        if barred.len() == before {
            break;
        }
    }
    let stays = |operation: &Operation| {
        let link = operation.new.as_ref().and_then(Value::as_link);
        !barred.contains(&operation.record) && link.is_none_or(|link| !barred.contains(&link))
    };
    operations.into_iter().filter(stays).collect()
}
