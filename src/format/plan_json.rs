//! The whole plan as JSON, versioned: `{"schema": "avain.plan/1", "records": […]}`, the records
//! as [`record_json`] has them, by kind and id, so that the same plan gives the same bytes.

use serde::Serialize;
use serde_json::Value as Json;

use super::json::harmless;
use super::record_json::{self, Listed, Read};
use crate::domain::book::links_of;
use crate::domain::{Kind, Link, Names, Record, Records};
use crate::i18n::Message;

pub const SCHEMA: &str = "avain.plan/1";

#[derive(Serialize)]
struct File<'a> {
    schema: &'static str,
    records: Listed<'a>,
}

/// The records of these links.
pub fn write(links: &[Link], records: &Records, names: &dyn Names) -> String {
    let plan = File {
        schema: SCHEMA,
        records: Listed {
            links,
            records,
            names,
        },
    };
    let text = harmless(&serde_json::to_string_pretty(&plan).unwrap_or_default());
    format!("{text}\n")
}

/// Every living record, and the removed ones that living ones name.
pub fn everything(records: &Records) -> Vec<Link> {
    let mut named = std::collections::BTreeSet::new();
    let mut wanted: Vec<&dyn Record> = Vec::new();
    for kind in Kind::ALL {
        wanted.extend(records.all(*kind).filter(|record| !record.head().removed));
    }
    while let Some(record) = wanted.pop() {
        if named.insert(record.link()) {
            let links = links_of(record).into_iter();
            wanted.extend(
                links
                    .filter(|link| !named.contains(link))
                    .filter_map(|link| records.get(link)),
            );
        }
    }
    named.into_iter().collect()
}

/// Why a plan file cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub enum Unreadable {
    /// Not JSON, or not of our schema.
    Schema,
    /// A record does not fit: its number from 1, and why.
    Record(usize, Message),
}

/// Reads what [`write`] wrote.
///
/// # Errors
/// [`Unreadable`].
pub fn read(bytes: &[u8]) -> Result<Vec<Read>, Unreadable> {
    let json: Json = serde_json::from_slice(bytes).map_err(|_| Unreadable::Schema)?;
    if json.get("schema").and_then(Json::as_str) != Some(SCHEMA) {
        return Err(Unreadable::Schema);
    }
    let records = json
        .get("records")
        .and_then(Json::as_array)
        .ok_or(Unreadable::Schema)?;
    let numbered = records.iter().enumerate();
    numbered
        .map(|(place, json)| {
            record_json::read(json).map_err(|message| Unreadable::Record(place + 1, message))
        })
        .collect()
}
