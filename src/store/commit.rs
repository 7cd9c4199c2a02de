//! From an entry to rows: compare-and-set of every value, the journal, one transaction.

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY;
use rusqlite::{CachedStatement, Connection, Transaction, TransactionBehavior};

use super::read::{column, value};
use super::schema::{self, quoted};
use super::{failure, journal};
use crate::domain::value::moment;
use crate::domain::{Entry, Field, Kind, Link, Operation, Problem, Slot, Trouble, Type, Value};
use crate::i18n::Message;
use std::path::Path;

/// Why an entry was not stored.
pub enum Refusal {
    Database(rusqlite::Error),
    Clash(Problem),
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Refusal {
        Refusal::Database(error)
    }
}

impl Refusal {
    pub fn problem(self, path: &Path) -> Problem {
        match self {
            Refusal::Database(error) => failure::problem(&error, path),
            Refusal::Clash(problem) => problem,
        }
    }
}

/// Stores an entry: all of it or nothing. Returns its place in the journal.
///
/// # Errors
/// A clash where a value is no longer what the entry says it was; what the database says else.
pub fn commit(connection: &mut Connection, entry: &Entry) -> Result<i64, Refusal> {
    if entry.operations.len() < LONG || !entry.operations.iter().all(fits) {
        return commit_one(connection, entry);
    }
    connection.execute_batch(QUICK)?;
    let seq = commit_one(connection, entry);
    connection.execute_batch(USUAL)?;
    seq
}

/// Operations from which an entry is long: an import, the sample, their undoing.
const LONG: usize = 2_000;
/// A long entry has room for the pages it touches, and its values are proved here: a table's
/// CHECK of a choice lays out all its codes anew for every row, which takes half of the time.
const QUICK: &str = "PRAGMA cache_size = -32000; PRAGMA ignore_check_constraints = ON;";
const USUAL: &str = "PRAGMA cache_size = -2000; PRAGMA ignore_check_constraints = OFF;";

/// Whether a value is one that the CHECKs of its table let in.
fn fits(operation: &Operation) -> bool {
    let (Slot::Field(index), Some(new)) = (operation.slot, &operation.new) else {
        return true;
    };
    match (operation.record.kind.fields()[index].ty, new) {
        (Type::Int { min, max }, Value::Int(number)) => (min..=max).contains(number),
        (Type::Choice(choices) | Type::Set(choices), Value::Choice(code)) => {
            choices.codes.contains(code)
        }
        (Type::Int { .. } | Type::Choice(_) | Type::Set(_), _) => false,
        _ => true,
    }
}

fn commit_one(connection: &mut Connection, entry: &Entry) -> Result<i64, Refusal> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let seq = write(&transaction, entry)?;
    transaction.commit()?;
    Ok(seq)
}

/// Stores several entries in one transaction.
///
/// # Errors
/// As [`commit`]; none of them is stored then.
pub fn commit_all(connection: &mut Connection, entries: &[Entry]) -> Result<i64, Refusal> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut seq = 0;
    for entry in entries {
        seq = write(&transaction, entry)?;
    }
    transaction.commit()?;
    Ok(seq)
}

fn write(transaction: &Transaction, entry: &Entry) -> Result<i64, Refusal> {
    let groups = journal::by_record(&entry.operations);
    if !entry.trace {
        let mut making = Making::new(transaction, entry);
        for (link, operations) in &groups {
            write_record(&mut making, *link, operations)?;
        }
    }
    Ok(journal::append(transaction, entry, &groups)?)
}

fn write_record(making: &mut Making, link: Link, operations: &[&Operation]) -> Result<(), Refusal> {
    let is_making = operations
        .iter()
        .any(|op| op.slot == Slot::Exists && op.new.is_some());
    // Most of what is made is new: that it is there already is told by the key, not asked before.
    let is_fresh = is_making && operations.iter().all(|op| op.old.is_none());
    if is_fresh && making.insert(link, operations, false)? {
        return Ok(());
    }
    match is_removed(making.transaction, link)? {
        None if is_making || is_tombstone(operations) => {
            if let Some((field, old)) = operations.iter().find_map(|op| before_image(op)) {
                return Err(clash(link, field.key, Some(old), None));
            }
            making.insert(link, operations, !is_making)?;
            Ok(())
        }
        None => Err(clash(link, "exists", None, None)),
        Some(removed) => update(making, link, operations, removed),
    }
}

/// The field and value that an operation says were there before.
fn before_image(operation: &Operation) -> Option<(&'static Field, &Value)> {
    let Slot::Field(index) = operation.slot else {
        return None;
    };
    let field = &operation.record.kind.fields()[index];
    Some((field, operation.old.as_ref()?))
}

/// A record taken in already removed: values without before-images, and no word of existing.
fn is_tombstone(operations: &[&Operation]) -> bool {
    let fresh = |operation: &&Operation| operation.old.is_none() && operation.slot != Slot::Exists;
    operations.iter().all(fresh)
}

/// Whether the record is a tombstone; `None` where there is no such row.
fn is_removed(transaction: &Transaction, link: Link) -> rusqlite::Result<Option<bool>> {
    let table = quoted(link.kind.code());
    let sql = format!("SELECT \"removed\" FROM {table} WHERE \"id\" = ?1");
    let mut statement = transaction.prepare_cached(&sql)?;
    let mut rows = statement.query([link.id.to_string()])?;
    match rows.next()? {
        Some(row) => Ok(Some(row.get::<_, i64>(0)? != 0)),
        None => Ok(None),
    }
}

fn stamp(operations: &[&Operation], slot: Slot) -> Option<String> {
    let found = operations.iter().find(|operation| operation.slot == slot)?;
    match found.new {
        Some(Value::Minute(at)) => Some(moment(at)),
        _ => None,
    }
}

/// Makes rows: what is the same for all of an entry is found out once.
struct Making<'t> {
    transaction: &'t Transaction<'t>,
    /// The moment of the entry, as rows have it.
    at: String,
    inserts: HashMap<Kind, Insert<'t>>,
}

struct Insert<'t> {
    statement: CachedStatement<'t>,
    columns: Vec<(usize, &'static Field)>,
}

impl<'t> Making<'t> {
    fn new(transaction: &'t Transaction<'t>, entry: &Entry) -> Making<'t> {
        Making {
            transaction,
            at: moment(entry.at),
            inserts: HashMap::new(),
        }
    }

    fn statement(&mut self, kind: Kind) -> rusqlite::Result<&mut Insert<'t>> {
        use std::collections::hash_map::Entry as Place;
        match self.inserts.entry(kind) {
            Place::Occupied(insert) => Ok(insert.into_mut()),
            Place::Vacant(place) => Ok(place.insert(Insert {
                statement: self.transaction.prepare_cached(&schema::insert(kind))?,
                columns: schema::columns(kind).collect(),
            })),
        }
    }

    /// Puts in a whole row; false where one of its id is there already.
    fn insert(
        &mut self,
        link: Link,
        operations: &[&Operation],
        removed: bool,
    ) -> Result<bool, Refusal> {
        let created = stamp(operations, Slot::Created);
        let changed = stamp(operations, Slot::Changed);
        let created = created.unwrap_or_else(|| self.at.clone());
        let changed = changed.unwrap_or_else(|| self.at.clone());
        let Insert { statement, columns } = self.statement(link.kind)?;
        statement.raw_bind_parameter(1, link.id.to_string())?;
        statement.raw_bind_parameter(2, created)?;
        statement.raw_bind_parameter(3, changed)?;
        statement.raw_bind_parameter(4, i64::from(removed))?;
        for (place, (index, field)) in columns.iter().enumerate() {
            let operation = operations.iter().find(|op| op.slot == Slot::Field(*index));
            let new = operation.and_then(|operation| operation.new.as_ref());
            statement.raw_bind_parameter(place + 5, column(field.ty, new))?;
        }
        if let Err(error) = statement.raw_execute() {
            return if is_there_already(&error) {
                Ok(false)
            } else {
                Err(error.into())
            };
        }
        for operation in operations {
            set_element(self.transaction, operation)?;
        }
        Ok(true)
    }
}

fn is_there_already(error: &rusqlite::Error) -> bool {
    error
        .sqlite_error()
        .is_some_and(|error| error.extended_code == SQLITE_CONSTRAINT_PRIMARYKEY)
}

fn update(
    making: &Making,
    link: Link,
    operations: &[&Operation],
    removed: bool,
) -> Result<(), Refusal> {
    let transaction = making.transaction;
    let table = quoted(link.kind.code());
    let id = link.id.to_string();
    for operation in operations {
        match operation.slot {
            Slot::Exists => {
                if removed == operation.old.is_some() {
                    let was = operation.old.as_ref();
                    return Err(clash(link, "exists", was, operation.new.as_ref()));
                }
                let sql = format!("UPDATE {table} SET \"removed\" = ?2 WHERE \"id\" = ?1");
                let gone = i64::from(operation.new.is_none());
                transaction.prepare_cached(&sql)?.execute((&id, gone))?;
            }
            Slot::Created | Slot::Changed => {}
            Slot::Field(_) => set_field(transaction, operation)?,
        }
    }
    let changed = stamp(operations, Slot::Changed).unwrap_or_else(|| making.at.clone());
    let sql = format!("UPDATE {table} SET \"changed\" = ?2 WHERE \"id\" = ?1");
    transaction.prepare_cached(&sql)?.execute((&id, changed))?;
    if let Some(created) = stamp(operations, Slot::Created) {
        let sql = format!("UPDATE {table} SET \"created\" = ?2 WHERE \"id\" = ?1");
        transaction.prepare_cached(&sql)?.execute((&id, created))?;
    }
    Ok(())
}

fn set_field(transaction: &Transaction, operation: &Operation) -> Result<(), Refusal> {
    let Slot::Field(index) = operation.slot else {
        return Ok(());
    };
    let link = operation.record;
    let field = &link.kind.fields()[index];
    if field.ty.is_set() {
        return set_element(transaction, operation);
    }
    let mut statement = transaction.prepare_cached(&schema::update(link.kind, field))?;
    let rows = statement.execute((
        link.id.to_string(),
        column(field.ty, operation.new.as_ref()),
        column(field.ty, operation.old.as_ref()),
    ))?;
    if rows == 1 {
        return Ok(());
    }
    let now = current(transaction, link, index)?;
    Err(clash(link, field.key, operation.old.as_ref(), now.as_ref()))
}

/// Puts an element into a set or takes it out; other operations are passed over.
fn set_element(transaction: &Transaction, operation: &Operation) -> Result<(), Refusal> {
    let Slot::Field(index) = operation.slot else {
        return Ok(());
    };
    let link = operation.record;
    let field = &link.kind.fields()[index];
    if !field.ty.is_set() {
        return Ok(());
    }
    let table = quoted(&schema::set_table(link.kind, field));
    let id = link.id.to_string();
    if let Some(old) = &operation.old {
        let sql = format!("DELETE FROM {table} WHERE \"record\" = ?1 AND \"value\" = ?2");
        let gone = transaction
            .prepare_cached(&sql)?
            .execute((&id, column(field.ty, Some(old))))?;
        if gone == 0 {
            return Err(clash(link, field.key, Some(old), None));
        }
    }
    if let Some(new) = &operation.new {
        let sql = format!("INSERT OR IGNORE INTO {table} (\"record\", \"value\") VALUES (?1, ?2)");
        let made = transaction
            .prepare_cached(&sql)?
            .execute((&id, column(field.ty, Some(new))))?;
        if made == 0 {
            return Err(clash(link, field.key, None, Some(new)));
        }
    }
    Ok(())
}

fn current(transaction: &Transaction, link: Link, index: usize) -> rusqlite::Result<Option<Value>> {
    let field = &link.kind.fields()[index];
    let (table, key) = (quoted(link.kind.code()), quoted(field.key));
    let sql = format!("SELECT {key} FROM {table} WHERE \"id\" = ?1");
    transaction.query_row(&sql, [link.id.to_string()], |row| {
        Ok(value(field.ty, row.get_ref(0)?))
    })
}

/// The problem of a value that is no longer what it was: names the field and both values.
fn clash(link: Link, key: &str, expected: Option<&Value>, found: Option<&Value>) -> Refusal {
    let plain = |value: Option<&Value>| value.map_or_else(|| "–".to_owned(), Value::plain);
    Refusal::Clash(Problem::new(
        Trouble::Clash,
        Message::new("problem-clash")
            .text("kind", link.kind.code())
            .text("id", link.id.to_string())
            .text("field", key)
            .text("expected", plain(expected))
            .text("found", plain(found)),
    ))
}
