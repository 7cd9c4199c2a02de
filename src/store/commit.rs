//! From an entry to rows: compare-and-set of every value, the journal, one transaction.

use rusqlite::{Connection, Transaction, TransactionBehavior, params_from_iter};

use super::read::{column, value};
use super::schema::{self, quoted};
use super::{failure, journal};
use crate::domain::value::moment;
use crate::domain::{Entry, Link, Operation, Problem, Slot, Trouble, Value};
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
        for (link, operations) in &groups {
            write_record(transaction, entry, *link, operations)?;
        }
    }
    Ok(journal::append(transaction, entry, &groups)?)
}

fn write_record(
    transaction: &Transaction,
    entry: &Entry,
    link: Link,
    operations: &[&Operation],
) -> Result<(), Refusal> {
    let is_making = operations
        .iter()
        .any(|op| op.slot == Slot::Exists && op.new.is_some());
    match is_removed(transaction, link)? {
        None if is_making || is_tombstone(operations) => {
            insert(transaction, entry, link, operations, !is_making)
        }
        None => Err(clash(link, "exists", None, None)),
        Some(removed) => update(transaction, entry, link, operations, removed),
    }
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

fn insert(
    transaction: &Transaction,
    entry: &Entry,
    link: Link,
    operations: &[&Operation],
    removed: bool,
) -> Result<(), Refusal> {
    let text = rusqlite::types::Value::Text;
    let at = moment(entry.at);
    let mut row = vec![
        text(link.id.to_string()),
        text(stamp(operations, Slot::Created).unwrap_or_else(|| at.clone())),
        text(stamp(operations, Slot::Changed).unwrap_or(at)),
        rusqlite::types::Value::Integer(i64::from(removed)),
    ];
    for (index, field) in schema::columns(link.kind) {
        let operation = operations.iter().find(|op| op.slot == Slot::Field(index));
        if let Some(old) = operation.and_then(|operation| operation.old.as_ref()) {
            return Err(clash(link, field.key, Some(old), None));
        }
        row.push(column(field.ty, operation.and_then(|op| op.new.as_ref())));
    }
    let mut statement = transaction.prepare_cached(&schema::insert(link.kind))?;
    statement.execute(params_from_iter(row))?;
    for operation in operations {
        set_element(transaction, operation)?;
    }
    Ok(())
}

fn update(
    transaction: &Transaction,
    entry: &Entry,
    link: Link,
    operations: &[&Operation],
    removed: bool,
) -> Result<(), Refusal> {
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
    let changed = stamp(operations, Slot::Changed).unwrap_or_else(|| moment(entry.at));
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
