//! Which record a row is about already: by its external id, by what it is made of, by its name.

use std::borrow::Cow;
use std::collections::HashMap;

use chrono::Datelike as _;

use super::super::input::{self, Assignment};
use super::super::record::{Kind, Record, Records};
use super::super::value::{Cell, Id, Link, Value};

/// What tells the records of a kind apart where no id does: these must be there, these may.
fn natural(kind: Kind) -> (&'static [&'static str], &'static [&'static str]) {
    match kind {
        Kind::Account | Kind::AccountClass | Kind::Colleague | Kind::Criterion | Kind::Solution => {
            (&["name"], &[])
        }
        Kind::Unit
        | Kind::Stakeholder
        | Kind::Decision
        | Kind::Opportunity
        | Kind::Project
        | Kind::Negotiation => (&["account", "name"], &[]),
        Kind::Kpi => (&["name"], &["account"]),
        Kind::Goal => (&["plan", "name"], &[]),
        Kind::Activity => (&["account", "title"], &["starts_on", "due_on", "time"]),
        Kind::Promise => (&["account", "text"], &[]),
        Kind::Claim => (&["account", "text"], &["topic"]),
        Kind::Feedback | Kind::Signal => (&["account", "words"], &[]),
        Kind::Interaction => (&["account", "on"], &["topic", "channel"]),
        Kind::Plan => (&["year"], &["account", "owner"]),
        Kind::Review => (&["plan", "period"], &[]),
        Kind::Reading => (&["stakeholder", "on"], &["by"]),
        Kind::RoleReading => (&["account", "on"], &[]),
        Kind::KpiReading => (&["kpi", "account", "on"], &[]),
        Kind::Seat => (&["account", "role"], &[]),
        Kind::Term => (&["account", "kind"], &["solution", "valid_from"]),
        Kind::Figure => (
            &["period_start", "period", "measure"],
            &["account", "unit", "solution", "class", "colleague", "team"],
        ),
        _ => (&[], &[]),
    }
}

/// The records of a kind, to be found by what tells them apart.
#[derive(Debug)]
pub struct Index {
    nature: Nature,
    by_external: HashMap<(String, String), Id>,
    by_nature: HashMap<Vec<u8>, Id>,
}

/// The fields that tell the records of a kind apart, by their indexes: those that must be there,
/// those that may.
#[derive(Debug)]
struct Nature {
    must: Vec<usize>,
    may: Vec<usize>,
}

impl Index {
    /// Of the living records of a kind, and of the ids they have elsewhere.
    pub fn of(kind: Kind, records: &Records, imported: &HashMap<(String, String), Id>) -> Index {
        let external = imported
            .iter()
            .map(|((system, id), ours)| ((system.clone(), external_key(system, id)), *ours));
        let mut index = Index {
            nature: Nature::of(kind),
            by_external: external.collect(),
            by_nature: HashMap::new(),
        };
        for record in records.all(kind).filter(|record| !record.head().removed) {
            let stands = |at| record.cell(at).values().first().cloned();
            let key = index.nature.key(&|at| stands(at).map(Cow::Owned));
            if let Some(key) = key {
                index.by_nature.entry(key).or_insert(record.head().id);
            }
        }
        index
    }

    /// The record that assignments are about, by the id it has elsewhere.
    pub fn external(&self, kind: Kind, assignments: &[Assignment]) -> Option<Id> {
        let external = text(kind, assignments, "external_id")?;
        let system = text(kind, assignments, "source_system").unwrap_or_default();
        let key = external_key(&system, &external);
        self.by_external.get(&(system, key)).copied()
    }

    /// What tells the record of assignments apart from others; none where something is missing.
    pub fn nature(&self, assignments: &[Assignment]) -> Option<Vec<u8>> {
        self.nature.key(&|at| {
            let found = assignments.iter().find(|one| one.index == at);
            found?.values.first().map(Cow::Borrowed)
        })
    }

    /// The record of the same nature. One that came from the same system under another id is
    /// another record.
    pub fn alike(
        &self,
        kind: Kind,
        assignments: &[Assignment],
        nature: Option<&Vec<u8>>,
        record: &dyn Fn(Link) -> Option<Box<dyn Record>>,
    ) -> Option<Id> {
        let id = *self.by_nature.get(nature?)?;
        let (Some(system), Some(external)) = (
            text(kind, assignments, "source_system"),
            text(kind, assignments, "external_id"),
        ) else {
            return Some(id);
        };
        let known = record(Link::new(kind, id))?;
        let told = |key| known.get(key).values().first().map(Value::plain);
        let (from, theirs) = (told("source_system"), told("external_id"));
        let is_other = from.as_deref() == Some(system.as_str())
            && theirs.is_some_and(|theirs| {
                external_key(&system, &theirs) != external_key(&system, &external)
            });
        (!is_other).then_some(id)
    }

    /// Takes in a record that the file itself makes.
    pub fn add(&mut self, kind: Kind, id: Id, assignments: &[Assignment], nature: Option<Vec<u8>>) {
        if let Some(external) = text(kind, assignments, "external_id") {
            let system = text(kind, assignments, "source_system").unwrap_or_default();
            let key = external_key(&system, &external);
            self.by_external.insert((system, key), id);
        }
        if let Some(nature) = nature {
            self.by_nature.insert(nature, id);
        }
    }
}

/// The id of a pair a row is of, which only its parts decide.
pub fn pair(kind: Kind, assignments: &[Assignment]) -> Option<Id> {
    let cells: Vec<_> = assignments
        .iter()
        .filter_map(|one| Some((one.index, Cell::One(one.values.first()?.clone()))))
        .collect();
    input::derived_id(kind, &cells)
}

/// An external id as it is compared: Salesforce writes the same id with fifteen letters and, with
/// three more for a check, with eighteen.
pub fn external_key(system: &str, id: &str) -> String {
    let is_long = system == "Salesforce" && id.len() == 18 && id.is_ascii();
    if is_long {
        id[..15].to_owned()
    } else {
        id.to_owned()
    }
}

fn text(kind: Kind, assignments: &[Assignment], key: &str) -> Option<String> {
    let index = kind.field_index(key)?;
    let found = assignments.iter().find(|one| one.index == index)?;
    found.values.first().map(Value::plain)
}

/// What stands in a field.
type Stands<'a, 'v> = dyn Fn(usize) -> Option<Cow<'v, Value>> + 'a;

impl Nature {
    fn of(kind: Kind) -> Nature {
        let (must, may) = natural(kind);
        let places = |keys: &[&str]| {
            keys.iter()
                .filter_map(|key| kind.field_index(key))
                .collect()
        };
        Nature {
            must: places(must),
            may: places(may),
        }
    }

    /// What tells a record apart as bytes, names in any case; `None` where something is missing.
    fn key(&self, value: &Stands) -> Option<Vec<u8>> {
        let mut key = Vec::with_capacity(64);
        for (places, is_needed) in [(&self.must, true), (&self.may, false)] {
            for place in places {
                match value(*place) {
                    Some(value) => put(&mut key, &value),
                    None if is_needed => return None,
                    None => {}
                }
                key.push(0x1f);
            }
        }
        (!self.must.is_empty()).then_some(key)
    }
}

fn put(key: &mut Vec<u8>, value: &Value) {
    match value {
        Value::Link(link) => key.extend(link.id.0.as_bytes()),
        Value::Choice(code) => key.extend(code.as_bytes()),
        Value::Text(text) => key.extend(text.to_lowercase().as_bytes()),
        Value::Day(day) => key.extend(day.num_days_from_ce().to_le_bytes()),
        other => key.extend(other.plain().as_bytes()),
    }
}
