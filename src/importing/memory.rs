//! What was said of a header set, remembered for the next file with the same headers.
//!
//! Kept in the state directory, not in the plan: it is about the files of this machine, is no
//! part of the journal, and undoing an import does not forget it.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Request, Rows, rejects};
use crate::domain::Kind;
use crate::domain::intake::days::DayForm;
use crate::domain::intake::forms::AskedForms;
use crate::domain::intake::mapping;
use crate::domain::intake::numbers::NumberForm;
use crate::store::files::{Existing, make_folder, write_whole};

/// Header sets that are remembered at most; the oldest go first.
const MOST: usize = 100;

/// What was said of one header set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Remembered {
    header: Vec<String>,
    kind: String,
    columns: Vec<(String, String)>,
    numbers: Option<String>,
    days: Option<String>,
}

fn place(state: &Path) -> PathBuf {
    state.join("imports.json")
}

fn load(state: &Path) -> Vec<Remembered> {
    let text = std::fs::read_to_string(place(state)).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

/// Adds what is remembered of a header to a request; what the request says itself counts.
pub fn recall(state: &Path, header: &[String], request: &mut Request) {
    let known = load(state);
    let Some(found) = known
        .iter()
        .find(|one| one.header == rejects::own_header(header))
    else {
        return;
    };
    let Some(kind) = Kind::from_code(&found.kind) else {
        return;
    };
    if request.mapping.kind.is_some_and(|asked| asked != kind) {
        return;
    }
    request.mapping.kind = Some(kind);
    let asked = std::mem::take(&mut request.mapping.columns);
    request.mapping.columns = found.columns.iter().cloned().chain(asked).collect();
    let forms = &mut request.forms;
    forms.numbers = forms
        .numbers
        .or(found.numbers.as_deref().and_then(number_form));
    forms.days = forms.days.or(found.days.as_deref().and_then(day_form));
}

/// Remembers what a request said of the columns of a sheet. That it cannot be written is worth no
/// word: the next import is asked again.
pub fn remember(state: &Path, request: &Request, rows: &Rows) {
    let columns = mapping::remembered(&rows.reading.sheet, &rows.mapping);
    let AskedForms { numbers, days } = request.forms;
    if columns.is_empty() && numbers.is_none() && days.is_none() {
        return;
    }
    let fresh = Remembered {
        header: rejects::own_header(&rows.reading.sheet.header),
        kind: rows.mapping.kind.code().to_owned(),
        columns,
        numbers: numbers.map(|form| number_code(form).to_owned()),
        days: days.map(|form| day_code(form).to_owned()),
    };
    let mut known = load(state);
    known.retain(|one| one.header != fresh.header);
    known.push(fresh);
    let surplus = known.len().saturating_sub(MOST);
    known.drain(..surplus);
    let text = serde_json::to_string_pretty(&known).unwrap_or_default();
    let written = make_folder(state)
        .and_then(|()| write_whole(&place(state), text.as_bytes(), Existing::Overwrite));
    drop(written);
}

/// A number form by its name.
pub fn number_form(name: &str) -> Option<NumberForm> {
    match name {
        "point" => Some(NumberForm::Point),
        "comma" => Some(NumberForm::Comma),
        _ => None,
    }
}

/// A day form by its name.
pub fn day_form(name: &str) -> Option<DayForm> {
    match name {
        "day" => Some(DayForm::DayFirst),
        "month" => Some(DayForm::MonthFirst),
        _ => None,
    }
}

fn number_code(form: NumberForm) -> &'static str {
    match form {
        NumberForm::Point => "point",
        NumberForm::Comma => "comma",
    }
}

fn day_code(form: DayForm) -> &'static str {
    match form {
        DayForm::DayFirst => "day",
        DayForm::MonthFirst => "month",
    }
}
