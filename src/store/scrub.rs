//! A file without one person: what the journal holds of them, labels, and where free texts name
//! them. The journal is scrubbed and the tables made anew from it, so that the tables are what the
//! journal comes to, after as before.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Transaction, TransactionBehavior};
use serde_json::Value as Json;

use super::erasure::{Erasure, object};
use super::{project, proof};
use crate::domain::mention::Phrases;
use crate::domain::{Id, Kind, Link, Type};
use crate::i18n::{Arg, Message};

/// What was taken out of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scrubbed {
    pub rows: BTreeMap<Kind, usize>,
    /// Journal entries that held values of those rows.
    pub entries: usize,
    pub labels: usize,
    /// Texts of other records that named the person, as they are now and without it.
    pub mentions: Vec<(Link, String)>,
}

/// Scrubs one file in one transaction, and leaves nothing of it in free pages or the log.
pub fn scrub_file(
    connection: &mut Connection,
    erasure: &Erasure,
    mark: &str,
) -> rusqlite::Result<Scrubbed> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let scrubbed = scrub(&transaction, erasure, mark)?;
    transaction.commit()?;
    Ok(scrubbed)
}

/// Scrubs within a transaction.
pub fn scrub(
    transaction: &Transaction,
    erasure: &Erasure,
    mark: &str,
) -> rusqlite::Result<Scrubbed> {
    transaction.pragma_update(None, "defer_foreign_keys", true)?;
    let mut scrubbed = Scrubbed::default();
    for link in &erasure.gone {
        *scrubbed.rows.entry(link.kind).or_default() += 1;
    }
    let phrases = erasure.search();
    let touched = scrub_operations(transaction, erasure, &phrases, mark, &mut scrubbed)?;
    scrubbed.entries = touched.len();
    scrub_entries(transaction, &touched, &phrases, mark, &mut scrubbed)?;
    project::project(transaction)?;
    proof::renew(transaction)?;
    Ok(scrubbed)
}

/// Scrubs what the journal holds of records; returns the entries that touched records now gone.
fn scrub_operations(
    transaction: &Transaction,
    erasure: &Erasure,
    phrases: &Phrases,
    mark: &str,
    scrubbed: &mut Scrubbed,
) -> rusqlite::Result<BTreeSet<i64>> {
    let mut touched = BTreeSet::new();
    let mut all = transaction.prepare(
        "SELECT \"entry\", \"n\", \"kind\", \"record\", \"old\", \"new\" FROM \"journal_op\"",
    )?;
    let mut remove =
        transaction.prepare("DELETE FROM \"journal_op\" WHERE \"entry\" = ?1 AND \"n\" = ?2")?;
    let mut update = transaction.prepare(
        "UPDATE \"journal_op\" SET \"old\" = ?3, \"new\" = ?4 WHERE \"entry\" = ?1 AND \"n\" = ?2",
    )?;
    let rows = all.query_map([], |row| {
        let texts: [String; 4] = [row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?];
        Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, texts))
    })?;
    let rows: Vec<_> = rows.collect::<rusqlite::Result<_>>()?;
    for (entry, n, [kind, record, old, new]) in rows {
        let (Some(kind), Ok(id)) = (Kind::from_code(&kind), record.parse::<Id>()) else {
            continue;
        };
        let link = Link::new(kind, id);
        if erasure.gone.contains(&link) {
            remove.execute((entry, n))?;
            touched.insert(entry);
            continue;
        }
        let side = |text: &str, mentions: &mut Vec<(Link, String)>| {
            side_without(link, text, erasure, phrases, mark, mentions)
        };
        let (mut before, mut now) = (Vec::new(), Vec::new());
        let sides = (side(&old, &mut before), side(&new, &mut now));
        if sides.0.is_some() || sides.1.is_some() {
            update.execute((entry, n, sides.0.unwrap_or(old), sides.1.unwrap_or(new)))?;
            scrubbed.mentions.extend(now);
        }
    }
    Ok(touched)
}

/// One side of a journal row without links to what goes and without what names the person; `None`
/// where nothing of it changes.
fn side_without(
    link: Link,
    text: &str,
    erasure: &Erasure,
    phrases: &Phrases,
    mark: &str,
    mentions: &mut Vec<(Link, String)>,
) -> Option<String> {
    let mut object = object(text);
    let mut is_changed = false;
    let is_gone = |json: &Json| {
        let link = json.as_str().and_then(|text| text.parse::<Link>().ok());
        link.is_some_and(|link| erasure.gone.contains(&link))
    };
    for field in link.kind.fields() {
        let Some(value) = object.get_mut(field.key) else {
            continue;
        };
        match (field.ty, value) {
            (Type::Link(_), value) if is_gone(value) => {
                object.remove(field.key);
                is_changed = true;
            }
            (Type::Links(_), Json::Array(elements)) => {
                let before = elements.len();
                elements.retain(|element| !is_gone(element));
                is_changed |= elements.len() != before;
            }
            (Type::Line | Type::Text | Type::Snapshot, Json::String(words)) => {
                if let Some(left) = phrases.without(words, mark) {
                    if !matches!(field.ty, Type::Snapshot) {
                        mentions.push((link, words.clone()));
                    }
                    *words = left;
                    is_changed = true;
                }
            }
            _ => {}
        }
    }
    is_changed.then(|| Json::Object(object).to_string())
}

/// Scrubs labels and actors. An entry of which nothing is left is a trace from now on: there is
/// nothing of it to undo.
fn scrub_entries(
    transaction: &Transaction,
    touched: &BTreeSet<i64>,
    phrases: &Phrases,
    mark: &str,
    scrubbed: &mut Scrubbed,
) -> rusqlite::Result<()> {
    let mut all = transaction.prepare("SELECT \"seq\", \"label\", \"actor\" FROM \"journal\"")?;
    let mut update = transaction
        .prepare("UPDATE \"journal\" SET \"label\" = ?2, \"actor\" = ?3 WHERE \"seq\" = ?1")?;
    let rows = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let rows: Vec<(i64, String, String)> = rows.collect::<rusqlite::Result<_>>()?;
    for (seq, label, actor) in rows {
        let plain = Message::new("label-erased-entry");
        let scrubbed_label = if touched.contains(&seq) {
            serde_json::to_string(&plain).ok()
        } else {
            label_without(&label, phrases, mark)
        };
        let scrubbed_actor = phrases.without(&actor, mark);
        if scrubbed_label.is_some() || scrubbed_actor.is_some() {
            scrubbed.labels += 1;
            let label = scrubbed_label.unwrap_or(label);
            update.execute((seq, label, scrubbed_actor.unwrap_or(actor)))?;
        }
    }
    for seq in touched {
        transaction.execute(
            "UPDATE \"journal\" SET \"trace\" = 1 WHERE \"seq\" = ?1 \
             AND NOT EXISTS (SELECT 1 FROM \"journal_op\" WHERE \"entry\" = ?1)",
            [seq],
        )?;
    }
    Ok(())
}

fn label_without(label: &str, phrases: &Phrases, mark: &str) -> Option<String> {
    let mut message: Message = serde_json::from_str(label).ok()?;
    message_without(&mut message, phrases, mark)
        .then(|| serde_json::to_string(&message).unwrap_or_default())
}

fn message_without(message: &mut Message, phrases: &Phrases, mark: &str) -> bool {
    let mut is_changed = false;
    for (_, arg) in &mut message.args {
        match arg {
            Arg::Text(text) => {
                if let Some(left) = phrases.without(text, mark) {
                    *text = left;
                    is_changed = true;
                }
            }
            Arg::Message(inner) => is_changed |= message_without(inner, phrases, mark),
            Arg::List(inner) => {
                for message in inner {
                    is_changed |= message_without(message, phrases, mark);
                }
            }
            _ => {}
        }
    }
    is_changed
}
