//! Records as JSON, the shape scripts rely on: every key always there, blank is `null`; `id`,
//! `record`, `created`, `changed` first; a link is `{"kind","id","name"}`, with `"removed": true`
//! where its record is a tombstone; a set is a sorted array; yes and no are true and false.

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use serde_json::{Value as Json, json};

use crate::domain::input::{clean_line, clean_text};
use crate::domain::value::moment;
use crate::domain::value::read_moment;
use crate::domain::{Cell, Field, Id, Kind, Link, Names, Record, Records, Type, Value};
use crate::i18n::Message;

/// Records as a JSON array. Each is made as it is written: a long list is never held as a tree.
pub struct Listed<'a> {
    pub links: &'a [Link],
    pub records: &'a Records,
    pub names: &'a dyn Names,
}

impl Serialize for Listed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let found = self.links.iter().filter_map(|link| self.records.get(*link));
        serializer.collect_seq(found.map(|record| Told(record, self.names)))
    }
}

/// One record.
pub fn record(record: &dyn Record, names: &dyn Names) -> Json {
    json!(Told(record, names))
}

/// A link as `{"kind","id","name"}`.
pub fn link(link: Link, names: &dyn Names) -> Json {
    json!(Pointer(link, names))
}

/// A record, written without a tree of it.
struct Told<'a>(&'a dyn Record, &'a dyn Names);

impl Serialize for Told<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Told(record, names) = *self;
        let head = record.head();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &head.id.to_string())?;
        map.serialize_entry("record", record.kind().code())?;
        map.serialize_entry("created", &moment(head.created))?;
        map.serialize_entry("changed", &moment(head.changed))?;
        for (index, field) in record.kind().fields().iter().enumerate() {
            match record.cell(index) {
                Cell::Blank => map.serialize_entry(field.key, &())?,
                Cell::One(Value::Link(to)) => {
                    map.serialize_entry(field.key, &Pointer(to, names))?;
                }
                Cell::One(Value::Text(text)) if !matches!(field.ty, Type::Snapshot) => {
                    map.serialize_entry(field.key, &text)?;
                }
                other => map.serialize_entry(field.key, &cell(field, &other, names))?,
            }
        }
        if head.removed {
            map.serialize_entry("removed", &true)?;
        }
        map.end()
    }
}

/// Where a link leads.
struct Pointer<'a>(Link, &'a dyn Names);

impl Serialize for Pointer<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Pointer(link, names) = *self;
        let named = names.named(link);
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("kind", link.kind.code())?;
        map.serialize_entry("id", &link.id.to_string())?;
        map.serialize_entry("name", &named.as_ref().map(|named| &named.name))?;
        if named.is_some_and(|named| named.removed) {
            map.serialize_entry("removed", &true)?;
        }
        map.end()
    }
}

/// The values of a field.
pub fn cell(field: &Field, cell: &Cell, names: &dyn Names) -> Json {
    match cell {
        Cell::Set(values) => {
            let mut sorted: Vec<(String, Json)> = values
                .iter()
                .map(|element| (order(element, names), value(field, element, names)))
                .collect();
            sorted.sort_by(|(a, _), (b, _)| a.cmp(b));
            Json::Array(sorted.into_iter().map(|(_, json)| json).collect())
        }
        Cell::Blank => Json::Null,
        Cell::One(one) => value(field, one, names),
    }
}

fn order(element: &Value, names: &dyn Names) -> String {
    match element {
        Value::Link(link) => format!("{}\u{0}{}", names.name(*link), link.id),
        other => other.plain(),
    }
}

fn value(field: &Field, value: &Value, names: &dyn Names) -> Json {
    match (field.ty, value) {
        (_, Value::Link(to)) => link(*to, names),
        (Type::Choice(choices), Value::Choice(code)) if choices.is_yes_no() => {
            json!(*code == "yes")
        }
        (Type::Snapshot, Value::Text(text)) => serde_json::from_str(text).unwrap_or(Json::Null),
        (_, Value::Number(number)) => whole(*number),
        (_, other) => other.to_json(),
    }
}

/// A number without a needless `.0`.
fn whole(number: f64) -> Json {
    if number.fract() == 0.0 && number.abs() < 9e15 {
        #[allow(clippy::cast_possible_truncation)] // bounded in the line above
        let integer = number as i64;
        json!(integer)
    } else {
        json!(number)
    }
}

/// A record as read back from JSON.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    pub link: Link,
    pub created: Option<Value>,
    pub changed: Option<Value>,
    pub removed: bool,
    /// Only the fields the JSON names.
    pub cells: Vec<(usize, Cell)>,
}

/// Reads what [`record`] wrote.
///
/// # Errors
/// A message that names the key that does not fit.
pub fn read(json: &Json) -> Result<Read, Message> {
    let misfit = |key: &str| Message::new("problem-json-key").text("key", key);
    let object = json.as_object().ok_or_else(|| misfit("{}"))?;
    let text = |key: &str| object.get(key).and_then(Json::as_str);
    let kind = text("record")
        .and_then(Kind::from_code)
        .ok_or_else(|| misfit("record"))?;
    let id: Id = text("id")
        .and_then(|id| id.parse().ok())
        .ok_or_else(|| misfit("id"))?;
    let stamp = |key: &str| text(key).and_then(read_moment).map(Value::Minute);
    let mut cells = Vec::new();
    for (index, field) in kind.fields().iter().enumerate() {
        if let Some(json) = object.get(field.key) {
            let cell = read_cell(field, json).ok_or_else(|| misfit(field.key))?;
            cells.push((index, cell));
        }
    }
    Ok(Read {
        link: Link::new(kind, id),
        created: stamp("created"),
        changed: stamp("changed"),
        removed: object.get("removed") == Some(&Json::Bool(true)),
        cells,
    })
}

fn read_cell(field: &Field, json: &Json) -> Option<Cell> {
    if field.ty.is_set() {
        let elements = json
            .as_array()?
            .iter()
            .map(|element| read_one(field, element));
        let mut values: Vec<Value> = elements.collect::<Option<_>>()?;
        values.sort_by_key(Value::plain);
        return Some(Cell::Set(values));
    }
    match (field.ty, json) {
        (_, Json::Null) => Some(Cell::Blank),
        (Type::Line, Json::String(text)) => Some(text_cell(clean_line(text))),
        (Type::Text, Json::String(text)) => Some(text_cell(clean_text(text))),
        (_, json) => read_one(field, json).map(Cell::One),
    }
}

/// A text that was made clean as one that is typed: who made the file is not known.
fn text_cell(cleaned: String) -> Cell {
    if cleaned.is_empty() {
        Cell::Blank
    } else {
        Cell::One(Value::Text(cleaned))
    }
}

fn read_one(field: &Field, json: &Json) -> Option<Value> {
    match field.ty {
        Type::Link(_) | Type::Links(_) => {
            let kind = Kind::from_code(json.get("kind")?.as_str()?)?;
            let id = json.get("id")?.as_str()?.parse().ok()?;
            field
                .ty
                .kinds()
                .contains(&kind)
                .then_some(Value::Link(Link::new(kind, id)))
        }
        Type::Choice(choices) if choices.is_yes_no() && json.is_boolean() => {
            Some(Value::Choice(if json.as_bool()? { "yes" } else { "no" }))
        }
        Type::Snapshot => Some(Value::Text(json.to_string())),
        Type::Int { min, max } => {
            let number = json.as_i64()?;
            (min..=max).contains(&number).then_some(Value::Int(number))
        }
        ty => Value::from_json(&ty, json),
    }
}
