//! The tables as what the journal comes to: made anew from it, all in one transaction.

use rusqlite::{Transaction, params_from_iter};

use super::journal::{self, Wanted};
use super::pulse;
use super::read::column;
use super::schema::{self, quoted};
use crate::domain::value::moment;
use crate::domain::{Kind, Record, Records};

/// Folds the whole journal into records.
pub fn fold(connection: &rusqlite::Connection) -> rusqlite::Result<Records> {
    let mut records = Records::default();
    let entries = journal::entries(connection, Wanted::default())?;
    for entry in entries.into_iter().rev() {
        let entry = journal::with_operations(connection, entry)?;
        records.apply(&entry.operations, entry.at);
    }
    Ok(records)
}

/// Empties every table and fills it with what the journal comes to.
pub fn project(transaction: &Transaction) -> rusqlite::Result<()> {
    pulse::forget(transaction)?;
    let records = fold(transaction)?;
    for kind in Kind::ALL {
        for (_, field) in schema::sets(*kind) {
            let table = quoted(&schema::set_table(*kind, field));
            transaction.execute(&format!("DELETE FROM {table}"), [])?;
        }
        let table = quoted(kind.code());
        transaction.execute(&format!("DELETE FROM {table}"), [])?;
    }
    for kind in Kind::ALL {
        for record in records.all(*kind) {
            insert(transaction, record)?;
        }
    }
    Ok(())
}

fn insert(transaction: &Transaction, record: &dyn Record) -> rusqlite::Result<()> {
    use rusqlite::types::Value as Sql;
    let (kind, head) = (record.kind(), record.head());
    let id = head.id.to_string();
    let mut row = vec![
        Sql::Text(id.clone()),
        Sql::Text(moment(head.created)),
        Sql::Text(moment(head.changed)),
        Sql::Integer(i64::from(head.removed)),
    ];
    for (index, field) in schema::columns(kind) {
        row.push(column(field.ty, record.cell(index).values().first()));
    }
    let mut statement = transaction.prepare_cached(&schema::insert(kind))?;
    statement.execute(params_from_iter(row))?;
    for (index, field) in schema::sets(kind) {
        let table = quoted(&schema::set_table(kind, field));
        let sql = format!("INSERT INTO {table} (\"record\", \"value\") VALUES (?1, ?2)");
        for value in record.cell(index).values() {
            let mut statement = transaction.prepare_cached(&sql)?;
            statement.execute((&id, column(field.ty, Some(value))))?;
        }
    }
    Ok(())
}
