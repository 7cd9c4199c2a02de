//! JSON: a list of objects, alone or under one key, as other programs write tables.

use std::collections::HashMap;

use serde_json::{Map, Value as Json};

use super::limits::{Count, Limit};
use super::{Reading, Unreadable};
use crate::domain::Kind;
use crate::domain::intake::{Line, Raw, Sheet};

/// Keys under which programs put their list.
const LISTS: [&str; 6] = ["records", "value", "results", "data", "items", "rows"];

/// Reads objects as rows; the keys of objects within objects are joined with a point. Lists of
/// objects within a row are left out.
pub fn read(text: &str) -> Result<Reading, Unreadable> {
    let json: Json = serde_json::from_str(text)
        .map_err(|error| Unreadable::Broken("JSON", error.to_string()))?;
    let list = match &json {
        Json::Array(list) => Some(list),
        Json::Object(object) => LISTS.iter().find_map(|key| object.get(*key)?.as_array()),
        _ => None,
    };
    let objects = list.map(|list| list.iter().map(Json::as_object).collect::<Option<Vec<_>>>());
    let objects = objects.flatten().filter(|objects| !objects.is_empty());
    let objects = objects.ok_or(Unreadable::NoObjects)?;
    let kind = salesforce_kind(objects[0]);
    let (header, rows) = table(&objects)?;
    Ok(Reading {
        format: "json",
        sheet: Sheet {
            header,
            rows,
            kind,
            system: if kind.is_some() { "Salesforce" } else { "" },
        },
        ..Reading::default()
    })
}

/// The rows of objects, each with its number for a line, under the keys of all.
fn table(objects: &[&Map<String, Json>]) -> Result<(Vec<String>, Vec<Line>), Unreadable> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut header = Vec::new();
    let mut rows = Vec::new();
    let mut count = Count::default();
    for (number, object) in objects.iter().enumerate() {
        count.row()?;
        let mut found = Vec::new();
        flatten(object, "", &mut found);
        let mut cells = Vec::new();
        for (key, raw) in found {
            let place = *places.entry(key).or_insert_with_key(|key| {
                header.push(key.clone());
                header.len() - 1
            });
            Limit::Columns.hold(place + 1)?;
            while cells.len() <= place {
                count.cell(0)?;
                cells.push(Raw::Text(String::new()));
            }
            Limit::Cell.hold(raw.text().len())?;
            cells[place] = raw;
        }
        rows.push(Line {
            line: number as u64 + 1,
            cells,
        });
    }
    Ok((header, rows))
}

fn flatten(object: &Map<String, Json>, before: &str, found: &mut Vec<(String, Raw)>) {
    for (key, value) in object {
        let key = if before.is_empty() {
            key.clone()
        } else {
            format!("{before}.{key}")
        };
        match value {
            Json::Object(_) if key == "attributes" => {}
            Json::Object(inner) => flatten(inner, &key, found),
            Json::Array(list) if list.iter().any(|one| one.is_object() || one.is_array()) => {}
            Json::Array(list) => {
                let texts: Vec<String> = list
                    .iter()
                    .map(|one| scalar(one).text().to_owned())
                    .collect();
                found.push((key, Raw::Text(texts.join("; "))));
            }
            other => found.push((key, scalar(other))),
        }
    }
}

fn scalar(json: &Json) -> Raw {
    match json {
        Json::String(text) => Raw::Text(text.clone()),
        Json::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => Raw::Exact(whole.to_string()),
            (None, Some(decimal)) => super::workbook::float(decimal),
            (None, None) => Raw::Text(number.to_string()),
        },
        Json::Bool(truth) => Raw::Exact(truth.to_string()),
        _ => Raw::Text(String::new()),
    }
}

/// Salesforce names the object of each record.
fn salesforce_kind(object: &Map<String, Json>) -> Option<Kind> {
    match object.get("attributes")?.get("type")?.as_str()? {
        "Account" => Some(Kind::Account),
        "Contact" => Some(Kind::Stakeholder),
        "Opportunity" => Some(Kind::Opportunity),
        "Task" | "Event" => Some(Kind::Activity),
        _ => None,
    }
}
