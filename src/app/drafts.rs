//! Drafts as files in the state directory, one a kind and account, so that a crash loses nothing
//! that was typed.

use std::fs;
use std::path::PathBuf;

use chrono::DateTime;
use serde_json::{Map, Value as Json, json};

use crate::domain::{Cell, Kind, Problem, Value};
use crate::store::files::{Existing, make_folder, problem, write_whole};
use crate::tui::Draft;
use crate::tui::effect::{Reached, Subject};
use crate::tui::form::beside;

/// The folder of drafts.
#[derive(Clone, Debug)]
pub struct Drafts {
    folder: PathBuf,
}

impl Drafts {
    pub fn new(folder: PathBuf) -> Drafts {
        Drafts { folder }
    }

    /// Keeps a draft in place of the one before it.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn keep(&self, draft: &Draft) -> Result<(), Problem> {
        let file = self.file(draft.of);
        let bytes = write(draft).to_string();
        make_folder(&self.folder)
            .and_then(|()| write_whole(&file, bytes.as_bytes(), Existing::Overwrite))
            .map_err(|error| problem(&error, &file))
    }

    /// Forgets a draft; one that is not there is forgotten already.
    pub fn drop(&self, of: Subject) {
        let gone = fs::remove_file(self.file(of));
        drop(gone);
    }

    /// Every draft that can be read.
    pub fn all(&self) -> Vec<Draft> {
        let Ok(entries) = fs::read_dir(&self.folder) else {
            return Vec::new();
        };
        let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        files.sort();
        let texts = files
            .iter()
            .filter_map(|file| fs::read_to_string(file).ok());
        texts
            .filter_map(|text| read(&serde_json::from_str(&text).ok()?))
            .collect()
    }

    fn file(&self, of: Subject) -> PathBuf {
        let whose = of.record.or(of.account);
        let whose = whose.map_or_else(|| "portfolio".to_owned(), |id| id.to_string());
        self.folder.join(format!("{}-{whose}.json", of.kind.code()))
    }
}

fn write(draft: &Draft) -> Json {
    let key = |index: usize| beside::field(draft.of.kind, index).1.key.to_owned();
    let cells = draft.cells.iter().map(|(index, cell)| {
        let values: Vec<Json> = cell.values().iter().map(Value::to_json).collect();
        (key(*index), Json::Array(values))
    });
    let typed = draft
        .typed
        .iter()
        .map(|(index, text)| (key(*index), json!(text)));
    json!({
        "kind": draft.of.kind.code(),
        "account": draft.of.account.map(|id| id.to_string()),
        "record": draft.of.record.map(|id| id.to_string()),
        "at": draft.at.map(key),
        "step": draft.way.map(|way| way.step),
        "begun": draft.way.map(|way| way.begun.to_rfc3339()),
        "cells": cells.collect::<Map<_, _>>(),
        "typed": typed.collect::<Map<_, _>>(),
    })
}

fn read(json: &Json) -> Option<Draft> {
    let kind = Kind::from_code(json.get("kind")?.as_str()?)?;
    let text = |key: &str| json.get(key).and_then(Json::as_str);
    let id = |key: &str| text(key).and_then(|id| id.parse().ok());
    let step = json.get("step").and_then(Json::as_u64);
    let begun = text("begun").and_then(|at| DateTime::parse_from_rfc3339(at).ok());
    let mut draft = Draft {
        of: Subject {
            kind,
            account: id("account"),
            record: id("record"),
        },
        cells: Vec::new(),
        typed: Vec::new(),
        at: text("at").and_then(|key| beside::index(kind, key)),
        way: step.zip(begun).map(|(step, begun)| Reached {
            step: usize::try_from(step).unwrap_or(0),
            begun,
        }),
    };
    for (key, values) in json.get("cells")?.as_object()? {
        let index = beside::index(kind, key)?;
        let ty = beside::field(kind, index).1.ty;
        let values = values
            .as_array()?
            .iter()
            .map(|json| Value::from_json(&ty, json));
        let mut values: Vec<Value> = values.collect::<Option<_>>()?;
        let cell = if ty.is_set() {
            Cell::Set(values)
        } else {
            values.pop().into()
        };
        draft.cells.push((index, cell));
    }
    for (key, text) in json.get("typed")?.as_object()? {
        draft
            .typed
            .push((beside::index(kind, key)?, text.as_str()?.to_owned()));
    }
    Some(draft)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_comes_back_as_it_was_kept() {
        let folder = tempfile::tempdir().unwrap();
        let drafts = Drafts::new(folder.path().join("drafts"));
        let index = |key| beside::index(Kind::Stakeholder, key).unwrap();
        let draft = Draft {
            of: Subject {
                kind: Kind::Stakeholder,
                account: Some("0193346e-d8e0-7001-a686-3c817535cf03".parse().unwrap()),
                record: Some("0193346e-d8e0-7001-a686-3c817535cf04".parse().unwrap()),
            },
            at: Some(index("title")),
            way: Some(Reached {
                step: 3,
                begun: DateTime::parse_from_rfc3339("2026-11-21T12:00:00+02:00").unwrap(),
            }),
            cells: vec![
                (index("name"), Cell::One(Value::Text("Öljymäki".to_owned()))),
                (
                    index("categories"),
                    Cell::Set(vec![Value::Choice("decider"), Value::Choice("user")]),
                ),
                (index("stance"), Cell::One(Value::Int(2))),
            ],
            typed: vec![(index("formal_power"), "nine".to_owned())],
        };
        drafts.keep(&draft).unwrap();
        assert_eq!(drafts.all(), vec![draft.clone()]);
        drafts.drop(draft.of);
        assert_eq!(drafts.all(), Vec::new());
    }
}
