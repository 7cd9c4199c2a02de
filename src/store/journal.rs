//! The journal: entries and their operations as rows, history, and what undo turns round.
//!
//! One row a touched record: its old and its new values as two JSON objects, fields that did not
//! change left out; of a set the elements that left and those that joined.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use serde_json::{Map, Value as Json};

use super::actors::Actors;
use super::proof::Proof;
use super::worded::{Texts, is_set};
use crate::domain::journal_facts::JournalFacts;
use crate::domain::periods;
use crate::domain::value::{moment, read_moment};
use crate::domain::{Entry, Id, Kind, Link, Operation, Slot, Type, Value};
use crate::i18n::Message;

/// The operations of an entry by record, in the order the records first occur.
pub fn by_record(operations: &[Operation]) -> Vec<(Link, Vec<&Operation>)> {
    let mut places: HashMap<Link, usize> = HashMap::new();
    let mut groups: Vec<(Link, Vec<&Operation>)> = Vec::new();
    for operation in operations {
        // Nearly always the operations of a record stand together.
        if let Some((link, group)) = groups.last_mut()
            && *link == operation.record
        {
            group.push(operation);
            continue;
        }
        let place = *places.entry(operation.record).or_insert_with(|| {
            groups.push((operation.record, Vec::new()));
            groups.len() - 1
        });
        groups[place].1.push(operation);
    }
    groups
}

/// Writes an entry at the end of the journal; returns its place.
pub fn append(
    transaction: &Transaction,
    entry: &Entry,
    groups: &[(Link, Vec<&Operation>)],
) -> rusqlite::Result<i64> {
    let last: Option<i64> =
        transaction.query_row("SELECT max(\"seq\") FROM \"journal\"", [], |row| row.get(0))?;
    let seq = last.unwrap_or(0) + 1;
    let (id, at) = (entry.id.to_string(), moment(entry.at));
    let account = entry.account.map(|id| id.to_string());
    let label = serde_json::to_string(&entry.label).unwrap_or_default();
    let undoes = entry.undoes.map(|id| id.to_string());
    let columns = [
        Some(id.as_str()),
        Some(&at),
        Some(&entry.actor),
        account.as_deref(),
        Some(&label),
        undoes.as_deref(),
    ];
    let mut proof = Proof::of(seq, &columns, entry.trace);
    let [id, at, actor, account, label, undoes] = columns;
    transaction
        .prepare_cached(
            "INSERT INTO \"journal\" (\"seq\", \"id\", \"at\", \"actor\", \"account\", \"label\", \"undoes\", \"trace\") \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute((seq, id, at, actor, account, label, undoes, i64::from(entry.trace)))?;
    let mut statement = transaction.prepare_cached(
        "INSERT INTO \"journal_op\" (\"entry\", \"n\", \"kind\", \"record\", \"old\", \"new\") \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let mut texts = Texts::default();
    for (n, (link, operations)) in groups.iter().enumerate() {
        let n = i64::try_from(n).unwrap_or(i64::MAX);
        let [kind, record, old, new] = texts.row(*link, operations);
        proof.record([kind, record, old, new]);
        statement.execute((seq, n, kind, record, old, new))?;
    }
    transaction
        .prepare_cached("UPDATE \"journal\" SET \"proof\" = ?2 WHERE \"seq\" = ?1")?
        .execute((seq, proof.done()))?;
    Ok(seq)
}

/// The operations of one row, in the order of the kind's fields.
fn operations(link: Link, old: &str, new: &str) -> Vec<Operation> {
    let object = |text: &str| match serde_json::from_str(text) {
        Ok(Json::Object(object)) => object,
        _ => Map::new(),
    };
    let (old, new) = (object(old), object(new));
    let keys: BTreeSet<Slot> = old
        .keys()
        .chain(new.keys())
        .filter_map(|key| Slot::from_key(link.kind, key))
        .collect();
    let mut found = Vec::new();
    for slot in keys {
        let key = slot.key(link.kind);
        let operation = |old, new| Operation {
            record: link,
            slot,
            old,
            new,
        };
        if is_set(link.kind, slot) {
            let elements = |object: &Map<String, Json>| match object.get(key) {
                Some(Json::Array(elements)) => elements.clone(),
                _ => Vec::new(),
            };
            let gone = elements(&old)
                .into_iter()
                .map(|json| read(link.kind, slot, &json));
            found.extend(gone.map(|value| operation(value, None)));
            let joined = elements(&new)
                .into_iter()
                .map(|json| read(link.kind, slot, &json));
            found.extend(joined.map(|value| operation(None, value)));
        } else {
            let value = |object: &Map<String, Json>| {
                object.get(key).and_then(|json| read(link.kind, slot, json))
            };
            found.push(operation(value(&old), value(&new)));
        }
    }
    found
}

fn read(kind: Kind, slot: Slot, json: &Json) -> Option<Value> {
    match slot {
        Slot::Exists => Some(crate::domain::change::EXISTS),
        Slot::Created | Slot::Changed => Value::from_json(&Type::Minute, json),
        Slot::Field(index) => Value::from_json(&kind.fields()[index].ty, json),
    }
}

const COLUMNS: &str =
    "\"seq\", \"id\", \"at\", \"actor\", \"account\", \"label\", \"undoes\", \"trace\"";

/// Which entries of the journal are asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted {
    /// Only those that touch this record.
    pub record: Option<Link>,
    /// Only those about this account.
    pub account: Option<Id>,
    /// Traces too.
    pub traces: bool,
    /// Only those after this place.
    pub after: i64,
}

/// Entries without their operations, newest first.
pub fn entries(connection: &Connection, wanted: Wanted) -> rusqlite::Result<Vec<Entry>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM \"journal\" WHERE \"seq\" > ?1 AND (?2 OR \"trace\" = 0) \
         AND (?3 IS NULL OR \"account\" = ?3) \
         AND (?4 IS NULL OR \"seq\" IN (SELECT \"entry\" FROM \"journal_op\" WHERE \"record\" = ?4)) \
         ORDER BY \"seq\" DESC"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let account = wanted.account.map(|id| id.to_string());
    let record = wanted.record.map(|link| link.id.to_string());
    let rows = statement.query_map((wanted.after, wanted.traces, account, record), entry)?;
    rows.collect()
}

fn entry(row: &rusqlite::Row) -> rusqlite::Result<Entry> {
    let id = |text: Option<String>| text.and_then(|text| text.parse::<Id>().ok());
    let label: String = row.get(5)?;
    let at: String = row.get(2)?;
    Ok(Entry {
        seq: row.get(0)?,
        id: id(row.get(1)?).unwrap_or_default(),
        at: read_moment(&at).unwrap_or_default(),
        actor: row.get(3)?,
        account: id(row.get(4)?),
        label: serde_json::from_str(&label).unwrap_or_else(|_| Message::new("label-unknown")),
        undoes: id(row.get(6)?),
        trace: row.get::<_, i64>(7)? != 0,
        operations: Vec::new(),
    })
}

/// Fills in the operations of an entry.
pub fn with_operations(connection: &Connection, mut entry: Entry) -> rusqlite::Result<Entry> {
    let mut statement = connection.prepare_cached(
        "SELECT \"kind\", \"record\", \"old\", \"new\" FROM \"journal_op\" WHERE \"entry\" = ?1 ORDER BY \"n\"",
    )?;
    let mut rows = statement.query([entry.seq])?;
    while let Some(row) = rows.next()? {
        let kind = row.get_ref(0)?.as_str().ok().and_then(Kind::from_code);
        let id = row.get_ref(1)?.as_str().ok().and_then(|id| id.parse().ok());
        let (Some(kind), Some(id)) = (kind, id) else {
            continue;
        };
        let (old, new) = (row.get_ref(2)?, row.get_ref(3)?);
        let link = Link::new(kind, id);
        entry.operations.extend(operations(
            link,
            old.as_str().unwrap_or(""),
            new.as_str().unwrap_or(""),
        ));
    }
    Ok(entry)
}

/// The journal as the checks of one account see it.
pub fn facts(
    connection: &Connection,
    actors: &Actors,
    account: Id,
    today: NaiveDate,
) -> rusqlite::Result<JournalFacts> {
    let end = format!("{today}T99");
    let start = periods::r12(today).start.first_day().to_string();
    let mut made = connection.prepare_cached(
        "SELECT \"actor\", count(*) FROM \"journal\" \
         WHERE \"account\" = ?1 AND \"trace\" = 0 AND \"at\" >= ?2 AND \"at\" <= ?3 \
         GROUP BY \"actor\" ORDER BY \"actor\"",
    )?;
    let entries = made.query_map((account.to_string(), &start, &end), |row| {
        let count: i64 = row.get(1)?;
        Ok((row.get(0)?, usize::try_from(count).unwrap_or(0)))
    })?;
    let entries_r12 = entries.collect::<rusqlite::Result<_>>()?;
    let mut opened = connection.prepare_cached(
        "SELECT \"record\", max(\"at\") FROM \"journal\" JOIN \"journal_op\" ON \"entry\" = \"seq\" \
         WHERE \"account\" = ?1 AND \"trace\" = 1 AND \"kind\" = 'plan' AND \"at\" <= ?2 \
         GROUP BY \"record\"",
    )?;
    let mut rows = opened.query((account.to_string(), &end))?;
    let mut plan_opened = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (id, at): (String, String) = (row.get(0)?, row.get(1)?);
        if let (Ok(id), Some(at)) = (id.parse(), read_moment(&at)) {
            plan_opened.insert(id, at.date_naive());
        }
    }
    Ok(JournalFacts {
        actors_in_file: actors.count_by(&end),
        entries_r12,
        plan_opened,
    })
}

/// The day of the journal's newest entry, as its clock told it.
pub fn last_day(connection: &Connection) -> rusqlite::Result<Option<NaiveDate>> {
    let sql = "SELECT max(substr(\"at\", 1, 10)) FROM \"journal\"";
    let day: Option<String> = connection.query_row(sql, [], |row| row.get(0))?;
    Ok(day.and_then(|day| day.parse().ok()))
}

/// The last day a plan was opened.
pub fn last_opened(connection: &Connection, plan: Id) -> rusqlite::Result<Option<NaiveDate>> {
    let sql = "SELECT max(\"at\") FROM \"journal\" JOIN \"journal_op\" ON \"entry\" = \"seq\" \
               WHERE \"record\" = ?1 AND \"trace\" = 1";
    let at: Option<String> = connection
        .prepare_cached(sql)?
        .query_row([plan.to_string()], |row| row.get(0))?;
    Ok(at
        .as_deref()
        .and_then(read_moment)
        .map(|at| at.date_naive()))
}

/// The entry that undo turns round: the newest that is neither undone, an undo, nor a trace.
pub fn undo_target(connection: &Connection) -> rusqlite::Result<Option<Entry>> {
    walk(connection, |entry| match entry.undoes {
        None => Step::Take,
        Some(_) => Step::Pass,
    })
}

/// The entry that redo turns round: the newest undo that is not itself redone, if nothing but
/// traces and undos already redone come after it (so several undos can be redone in turn).
pub fn redo_target(connection: &Connection) -> rusqlite::Result<Option<Entry>> {
    let mut undoes =
        connection.prepare_cached("SELECT \"undoes\" FROM \"journal\" WHERE \"id\" = ?1")?;
    let mut is_undo = |id: Id| -> bool {
        let of: rusqlite::Result<Option<String>> =
            undoes.query_row([id.to_string()], |row| row.get(0));
        matches!(of, Ok(None))
    };
    walk(connection, |entry| match entry.undoes {
        None => Step::Stop,
        Some(of) if is_undo(of) => Step::Take,
        Some(_) => Step::Pass,
    })
}

enum Step {
    Take,
    Pass,
    Stop,
}

/// Walks the journal from its end over entries that stand: not traces, and not turned round by
/// a later entry that itself stands.
fn walk(
    connection: &Connection,
    mut step: impl FnMut(&Entry) -> Step,
) -> rusqlite::Result<Option<Entry>> {
    let sql = format!("SELECT {COLUMNS} FROM \"journal\" ORDER BY \"seq\" DESC");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut turned = BTreeSet::new();
    while let Some(row) = rows.next()? {
        let entry = entry(row)?;
        if entry.trace || turned.contains(&entry.id) {
            continue;
        }
        match step(&entry) {
            Step::Take => return with_operations(connection, entry).map(Some),
            Step::Stop => return Ok(None),
            Step::Pass => {}
        }
        turned.extend(entry.undoes);
    }
    Ok(None)
}
