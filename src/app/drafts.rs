//! Drafts as files in the state directory, one a kind and account, so that a crash loses nothing
//! that was typed.

use std::fs;
use std::path::PathBuf;

use serde_json::{Map, Value as Json, json};

use crate::domain::{Cell, Id, Kind, Problem, Value};
use crate::store::files::{Existing, make_folder, problem, write_whole};
use crate::tui::Draft;
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
        let file = self.file(draft.kind, draft.account);
        let bytes = write(draft).to_string();
        make_folder(&self.folder)
            .and_then(|()| write_whole(&file, bytes.as_bytes(), Existing::Overwrite))
            .map_err(|error| problem(&error, &file))
    }

    /// Forgets a draft; one that is not there is forgotten already.
    pub fn drop(&self, kind: Kind, account: Option<Id>) {
        let gone = fs::remove_file(self.file(kind, account));
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

    fn file(&self, kind: Kind, account: Option<Id>) -> PathBuf {
        let account = account.map_or_else(|| "portfolio".to_owned(), |id| id.to_string());
        self.folder.join(format!("{}-{account}.json", kind.code()))
    }
}

fn write(draft: &Draft) -> Json {
    let key = |index: usize| beside::field(draft.kind, index).1.key.to_owned();
    let cells = draft.cells.iter().map(|(index, cell)| {
        let values: Vec<Json> = cell.values().iter().map(Value::to_json).collect();
        (key(*index), Json::Array(values))
    });
    let typed = draft
        .typed
        .iter()
        .map(|(index, text)| (key(*index), json!(text)));
    json!({
        "kind": draft.kind.code(),
        "account": draft.account.map(|id| id.to_string()),
        "cells": cells.collect::<Map<_, _>>(),
        "typed": typed.collect::<Map<_, _>>(),
    })
}

fn read(json: &Json) -> Option<Draft> {
    let kind = Kind::from_code(json.get("kind")?.as_str()?)?;
    let account = json
        .get("account")
        .and_then(Json::as_str)
        .and_then(|id| id.parse().ok());
    let mut draft = Draft {
        kind,
        account,
        cells: Vec::new(),
        typed: Vec::new(),
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
            kind: Kind::Stakeholder,
            account: Some("0193346e-d8e0-7001-a686-3c817535cf03".parse().unwrap()),
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
        drafts.drop(draft.kind, draft.account);
        assert_eq!(drafts.all(), Vec::new());
    }
}
