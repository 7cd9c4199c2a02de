//! Finding records: by a typed reference, and by words anywhere in their texts.

use std::collections::{BTreeSet, HashMap};

use rusqlite::Connection;

use super::read;
use super::schema::{self, Owned, quoted};
use crate::domain::book::name_of;
use crate::domain::mention::fold_letter;
use crate::domain::reference::{Candidate, candidates};
use crate::domain::{Id, Kind, Link, Records};

/// The living records of some kinds that a reference may mean.
pub fn all_candidates(connection: &Connection, kinds: &[Kind]) -> rusqlite::Result<Vec<Candidate>> {
    let mut found = Vec::new();
    for kind in kinds {
        if let Some(key) = plain_name(*kind) {
            plain_candidates(connection, *kind, key, &mut found)?;
            continue;
        }
        let mut records = Records::default();
        living(connection, *kind, None, &mut records)?;
        fetch_names(connection, &mut records, &[*kind])?;
        found.extend(candidates(&records, &[*kind]));
    }
    Ok(found)
}

/// Reads the living records of a kind, of one account or of all.
pub fn living(
    connection: &Connection,
    kind: Kind,
    within: Option<Id>,
    records: &mut Records,
) -> rusqlite::Result<()> {
    match within {
        Some(account) if kind == Kind::Account => {
            let condition = "\"removed\" = 0 AND \"id\" = ?1";
            read::read(
                connection,
                kind,
                condition,
                &[&account.to_string()],
                records,
            )
        }
        Some(account) => {
            let place = schema::place_condition(kind, Owned::ByAccount);
            let condition = format!("\"removed\" = 0 AND {place}");
            let id = account.to_string();
            let parameters: &[&dyn rusqlite::ToSql] =
                if place.contains("?1") { &[&id] } else { &[] };
            read::read(connection, kind, &condition, parameters, records)
        }
        None => read::read(connection, kind, "\"removed\" = 0", &[], records),
    }
}

/// Reads what the names of these kinds' records are made of.
pub fn fetch_names(
    connection: &Connection,
    records: &mut Records,
    kinds: &[Kind],
) -> rusqlite::Result<()> {
    let mut links = BTreeSet::new();
    for kind in kinds {
        links.extend(records.all(*kind).flat_map(read::name_links));
    }
    read::fetch(connection, links, records)
}

/// The one text field a kind is named by, where it is so simple.
fn plain_name(kind: Kind) -> Option<&'static str> {
    match kind.facts().named {
        [[key]] if kind != Kind::AccountClass => Some(key),
        _ => None,
    }
}

fn plain_candidates(
    connection: &Connection,
    kind: Kind,
    key: &str,
    found: &mut Vec<Candidate>,
) -> rusqlite::Result<()> {
    let sql = format!(
        "SELECT \"id\", coalesce({}, '') FROM {} WHERE \"removed\" = 0",
        quoted(key),
        quoted(kind.code())
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if let Ok(id) = row.get_ref(0)?.as_str().unwrap_or("").parse() {
            found.push(Candidate {
                link: Link::new(kind, id),
                names: vec![row.get(1)?],
            });
        }
    }
    Ok(())
}

/// The living records of a kind with an external id.
pub fn imported(
    connection: &Connection,
    kind: Kind,
) -> rusqlite::Result<HashMap<(String, String), Id>> {
    let sql = format!(
        "SELECT \"id\", coalesce(\"source_system\", ''), \"external_id\" FROM {} \
         WHERE \"removed\" = 0 AND \"external_id\" IS NOT NULL",
        quoted(kind.code())
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut found = HashMap::new();
    while let Some(row) = rows.next()? {
        if let Ok(id) = row.get_ref(0)?.as_str().unwrap_or("").parse() {
            found.insert((row.get(1)?, row.get(2)?), id);
        }
    }
    Ok(found)
}

/// A record in whose texts all the words of a search occur.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub link: Link,
    pub name: String,
    /// The field and text in which the first word stands.
    pub field: &'static str,
    pub text: String,
}

/// Searches every text of the file. Words are matched in any case and without diacritics, each
/// anywhere in the texts of one record; at most `limit` records a kind.
pub fn search(connection: &Connection, words: &str, limit: usize) -> rusqlite::Result<Vec<Hit>> {
    let folded: Vec<String> = words.split_whitespace().map(fold).collect();
    let mut hits = Vec::new();
    if folded.is_empty() {
        return Ok(hits);
    }
    for kind in Kind::ALL {
        search_kind(connection, *kind, &folded, limit, &mut hits)?;
    }
    let mut names = Records::default();
    read::fetch(
        connection,
        hits.iter().map(|hit| hit.link).collect(),
        &mut names,
    )?;
    for hit in &mut hits {
        if let Some(record) = names.get(hit.link) {
            hit.name = name_of(record, &names);
        }
    }
    Ok(hits)
}

fn search_kind(
    connection: &Connection,
    kind: Kind,
    words: &[String],
    limit: usize,
    hits: &mut Vec<Hit>,
) -> rusqlite::Result<()> {
    let fields = schema::text_columns(kind);
    let keys: Vec<String> = fields.iter().map(|field| quoted(field.key)).collect();
    let sql = format!(
        "SELECT \"id\", {} FROM {} WHERE \"removed\" = 0",
        keys.join(", "),
        quoted(kind.code())
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut found = 0;
    while let Some(row) = rows.next()? {
        let texts: Vec<&str> = (1..=fields.len())
            .map(|column| row.get_ref(column).map(|text| text.as_str().unwrap_or("")))
            .collect::<rusqlite::Result<_>>()?;
        if texts.iter().all(|text| text.is_empty()) {
            continue;
        }
        let folded: Vec<String> = texts.iter().map(|text| fold(text)).collect();
        let all = words
            .iter()
            .all(|word| folded.iter().any(|text| text.contains(word)));
        let Some(place) = folded.iter().position(|text| text.contains(&words[0])) else {
            continue;
        };
        if let (true, Ok(id)) = (all, row.get_ref(0)?.as_str().unwrap_or("").parse()) {
            hits.push(Hit {
                link: Link::new(kind, id),
                name: String::new(),
                field: fields[place].key,
                text: texts[place].to_owned(),
            });
            found += 1;
            if found == limit {
                break;
            }
        }
    }
    Ok(())
}

/// Lower case without diacritics: `Öljymäki` becomes `oljymaki`.
pub fn fold(text: &str) -> String {
    text.chars().map(fold_letter).collect()
}
