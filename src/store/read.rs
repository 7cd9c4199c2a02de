//! From tables to records.

use std::collections::BTreeSet;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, ToSql};

use super::schema::{self, Owned};
use crate::domain::value::read_moment;
use crate::domain::{Field, Id, Kind, Link, Record, Records, Type, Value};

/// How many ids one `IN (…)` names.
const CHUNK: usize = 500;

/// Reads the records of a kind that fit a condition (over the kind's columns, `?1` …).
pub fn read(
    connection: &Connection,
    kind: Kind,
    condition: &str,
    parameters: &[&dyn ToSql],
    records: &mut Records,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(&schema::select(kind, condition))?;
    let mut rows = statement.query(parameters)?;
    let mut any = false;
    while let Some(row) = rows.next()? {
        any = true;
        read_row(kind, row, records)?;
    }
    if !any {
        return Ok(());
    }
    for (index, field) in schema::sets(kind) {
        let sql = schema::select_set(kind, field, condition);
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query(parameters)?;
        while let Some(row) = rows.next()? {
            let link = Link::new(kind, id(row, 0)?);
            let value = element(field, row.get_ref(1)?);
            if let Some(record) = records.get_mut(link) {
                record.put(index, None, value.as_ref());
            }
        }
    }
    Ok(())
}

/// What is of these kinds of one account, or (`None`) in the frame of the portfolio.
pub fn place(
    connection: &Connection,
    account: Option<Id>,
    kinds: &[Kind],
) -> rusqlite::Result<Records> {
    let mut records = Records::default();
    for kind in kinds {
        let owned = if account.is_some() {
            Owned::ByAccount
        } else {
            Owned::ByNone
        };
        if account.is_some() && kind.owner_field().is_none() {
            continue;
        }
        let condition = schema::place_condition(*kind, owned);
        let id = account.map(|account| account.to_string());
        let parameters: Vec<&dyn ToSql> = id.iter().map(|id| id as &dyn ToSql).collect();
        read(connection, *kind, &condition, &parameters, &mut records)?;
    }
    Ok(records)
}

/// Reads the records of these links that are not there yet, and those their names are made of.
pub fn fetch(
    connection: &Connection,
    links: BTreeSet<Link>,
    records: &mut Records,
) -> rusqlite::Result<()> {
    let mut wanted = links;
    while !wanted.is_empty() {
        wanted.retain(|link| records.get(*link).is_none());
        let links: Vec<Link> = wanted.into_iter().collect();
        for same in links.chunk_by(|a, b| a.kind == b.kind) {
            for chunk in same.chunks(CHUNK) {
                fetch_chunk(connection, chunk, records)?;
            }
        }
        wanted = links
            .iter()
            .filter_map(|link| records.get(*link))
            .flat_map(name_links)
            .collect();
    }
    Ok(())
}

fn fetch_chunk(
    connection: &Connection,
    links: &[Link],
    records: &mut Records,
) -> rusqlite::Result<()> {
    let Some(first) = links.first() else {
        return Ok(());
    };
    let ids: Vec<String> = links.iter().map(|link| link.id.to_string()).collect();
    let marks: Vec<String> = (1..=ids.len()).map(|n| format!("?{n}")).collect();
    let parameters: Vec<&dyn ToSql> = ids.iter().map(|id| id as &dyn ToSql).collect();
    let condition = format!("\"id\" IN ({})", marks.join(", "));
    read(connection, first.kind, &condition, &parameters, records)
}

/// The records a record's name is made of.
pub fn name_links(record: &dyn Record) -> Vec<Link> {
    let keys = record
        .kind()
        .facts()
        .named
        .iter()
        .flat_map(|keys| keys.iter());
    keys.filter_map(|key| record.linked(key)).collect()
}

fn read_row(kind: Kind, row: &Row, records: &mut Records) -> rusqlite::Result<()> {
    let record = records.get_or_make(Link::new(kind, id(row, 0)?));
    let head = record.head_mut();
    head.created = row
        .get_ref(1)?
        .as_str()
        .ok()
        .and_then(read_moment)
        .unwrap_or_default();
    head.changed = row
        .get_ref(2)?
        .as_str()
        .ok()
        .and_then(read_moment)
        .unwrap_or_default();
    head.removed = row.get::<_, i64>(3)? != 0;
    for (column, (index, field)) in schema::columns(kind).enumerate() {
        let value = value(field.ty, row.get_ref(column + 4)?);
        if value.is_some() {
            record.put(index, None, value.as_ref());
        }
    }
    Ok(())
}

fn id(row: &Row, column: usize) -> rusqlite::Result<Id> {
    let text = row.get_ref(column)?.as_str()?;
    text.parse()
        .map_err(|_| rusqlite::Error::InvalidColumnIndex(column))
}

/// A column's value; a link to one kind is stored as the bare id.
pub fn value(ty: Type, column: ValueRef) -> Option<Value> {
    match (ty, column) {
        (Type::Number | Type::Percent, ValueRef::Real(number)) => Some(Value::Number(number)),
        (_, ValueRef::Integer(number)) => Some(Value::Int(number)),
        (ty, ValueRef::Text(bytes)) => {
            let text = std::str::from_utf8(bytes).ok()?;
            match ty.only_kind() {
                Some(kind) => Some(Value::Link(Link::new(kind, text.parse().ok()?))),
                None => Value::from_plain(&ty, text),
            }
        }
        _ => None,
    }
}

fn element(field: &Field, column: ValueRef) -> Option<Value> {
    value(field.ty, column)
}

/// What stands in a column for a value.
pub fn column(ty: Type, value: Option<&Value>) -> rusqlite::types::Value {
    use rusqlite::types::Value as Sql;
    match value {
        None => Sql::Null,
        Some(Value::Int(number)) => Sql::Integer(*number),
        Some(Value::Number(number)) => Sql::Real(*number),
        Some(Value::Link(link)) if ty.only_kind().is_some() => Sql::Text(link.id.to_string()),
        Some(other) => Sql::Text(other.plain()),
    }
}
