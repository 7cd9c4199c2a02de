//! What erasing one person takes: who and what goes with them, and what names them.

use std::collections::BTreeSet;

use rusqlite::Connection;
use serde_json::{Map, Value as Json};

use super::read;
use crate::domain::mention::Phrases;
use crate::domain::{Field, Kind, Link, Records, Type};

/// The fields a person is recognised by.
pub const IDENTIFYING: [&str; 3] = ["name", "email", "phone"];

/// Who is erased, what goes with them and what names them.
#[derive(Clone, Debug)]
pub struct Erasure {
    pub person: Link,
    /// The records that go: the person and what cannot be without them.
    pub gone: BTreeSet<Link>,
    /// Every name, address and number they have or had.
    pub names: BTreeSet<String>,
    /// What free texts are searched for.
    pub phrases: BTreeSet<String>,
    /// Parts of the name that may mean them or somebody else.
    pub doubtful: BTreeSet<String>,
}

/// Whether a record cannot be without what this field links to.
pub fn is_bound(kind: Kind, field: &Field) -> bool {
    let is_link = matches!(field.ty, Type::Link(_));
    let is_about = kind == Kind::Claim && field.key == "about";
    is_link && (field.required || kind.facts().owners.contains(&field.key) || is_about)
}

impl Erasure {
    /// What erasing a person would take; `also` are further words that mean them.
    pub(super) fn plan(
        connection: &Connection,
        person: Link,
        also: &[String],
    ) -> rusqlite::Result<Erasure> {
        let mut records = Records::default();
        for kind in Kind::ALL {
            read::read(connection, *kind, "1", &[], &mut records)?;
        }
        let gone = bound_to(&records, person);
        let names = former_values(connection, &records, person)?;
        let mut phrases: BTreeSet<String> = also.iter().cloned().collect();
        let mut doubtful = BTreeSet::new();
        for name in &names {
            phrases.insert(name.clone());
            add_parts(name, &records, person, &mut phrases, &mut doubtful);
        }
        phrases.extend(gone.iter().map(|link| link.id.to_string()));
        doubtful.retain(|word| !phrases.contains(word));
        Ok(Erasure {
            person,
            gone,
            names,
            phrases,
            doubtful,
        })
    }

    /// The phrases to search for.
    pub fn search(&self) -> Phrases {
        Phrases::new(self.phrases.iter().map(String::as_str))
    }
}

/// A person and what cannot be without them, however far down.
fn bound_to(records: &Records, person: Link) -> BTreeSet<Link> {
    let mut gone = BTreeSet::from([person]);
    loop {
        let before = gone.len();
        for record in Kind::ALL.iter().flat_map(|kind| records.all(*kind)) {
            let kind = record.kind();
            let bound = kind.fields().iter().filter(|field| is_bound(kind, field));
            let mut links = bound.filter_map(|field| record.linked(field.key));
            if links.any(|link| gone.contains(&link)) {
                gone.insert(record.link());
            }
        }
        if gone.len() == before {
            return gone;
        }
    }
}

/// Every name, address and number the person has or had, as the journal tells.
fn former_values(
    connection: &Connection,
    records: &Records,
    person: Link,
) -> rusqlite::Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let cells = records
        .get(person)
        .map(|record| IDENTIFYING.map(|key| record.get(key)));
    for value in cells.iter().flatten().flat_map(crate::domain::Cell::values) {
        found.insert(value.plain());
    }
    let sql = "SELECT \"old\", \"new\" FROM \"journal_op\" WHERE \"record\" = ?1";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([person.id.to_string()])?;
    while let Some(row) = rows.next()? {
        for column in 0..2 {
            let object = object(row.get_ref(column)?.as_str()?);
            let values = IDENTIFYING
                .iter()
                .filter_map(|key| object.get(*key)?.as_str());
            found.extend(values.map(str::to_owned));
        }
    }
    found.retain(|text| text.trim().chars().count() > 2);
    Ok(found)
}

/// The turned name and, where nobody and nothing else bears it, the surname; what else of the
/// name may mean the person is doubtful.
fn add_parts(
    name: &str,
    records: &Records,
    person: Link,
    phrases: &mut BTreeSet<String>,
    doubtful: &mut BTreeSet<String>,
) {
    let words: Vec<&str> = name.split_whitespace().collect();
    let (Some(surname), true) = (words.last(), words.len() > 1 && !name.contains('@')) else {
        return;
    };
    let first = words[..words.len() - 1].join(" ");
    phrases.insert(format!("{surname} {first}"));
    phrases.insert(format!("{surname}, {first}"));
    let own = Phrases::new([*surname]);
    let mut others = Kind::ALL.iter().flat_map(|kind| records.all(*kind));
    let is_shared = others.any(|record| {
        record.link() != person
            && record
                .get("name")
                .values()
                .first()
                .is_some_and(|name| own.are_in(&name.plain()))
    });
    if surname.chars().count() > 3 && !is_shared {
        phrases.insert((*surname).to_owned());
    }
    doubtful.extend([(*surname).to_owned(), stem(surname)]);
    doubtful.extend(words.iter().map(|word| (*word).to_owned()));
    doubtful.retain(|word| word.chars().count() > 2);
}

/// The beginning of a name that its inflected forms share.
fn stem(name: &str) -> String {
    let length = name.chars().count();
    name.chars().take(length.saturating_sub(3).max(3)).collect()
}

pub fn object(text: &str) -> Map<String, Json> {
    match serde_json::from_str(text) {
        Ok(Json::Object(object)) => object,
        _ => Map::new(),
    }
}
