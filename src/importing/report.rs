//! What an import came to as JSON: the shape scripts rely on.

use serde_json::{Value as Json, json};

use super::{Looked, Rows};
use crate::domain::intake::mapping::{Target, key_of};
use crate::domain::intake::{Intake, Refused};
use crate::i18n::Texts;

/// Every key is always there; what there is none of is null, zero or an empty list.
pub fn json(looked: &Looked, texts: &Texts) -> Json {
    let intake = looked.intake();
    let rows = match looked {
        Looked::Plan(_) => None,
        Looked::Rows(rows) => Some(rows.as_ref()),
    };
    json!({
        "format": rows.map_or("avain.plan/1", |rows| rows.reading.format),
        "encoding": rows.and_then(|rows| rows.reading.encoding),
        "delimiter": rows.and_then(|rows| rows.reading.delimiter),
        "header_row": rows.map(|rows| rows.reading.header_row),
        "sheet": rows.and_then(|rows| rows.reading.sheet_name.as_deref()),
        "record": rows.map(|rows| rows.mapping.kind.code()),
        "source_system": rows.map(|rows| rows.mapping.system.as_str()).filter(|name| !name.is_empty()),
        "columns": rows.map(columns).unwrap_or_default(),
        "rows": rows.map(|rows| rows.count),
        "made": intake.made,
        "changed": intake.changed,
        "same": intake.same,
        "kept": intake.kept,
        "left_out": intake.left_out,
        "accounts": intake.accounts,
        "duplicates": intake.twins.iter().map(|one| json!({
            "line": one.line, "name": one.name, "done": one.done.code(),
        })).collect::<Vec<_>>(),
        "refused": intake.refused.iter().map(|one| refused(one, texts)).collect::<Vec<_>>(),
        "unmatched": rows.map(|rows| unmatched(rows, intake)).unwrap_or_default(),
        "unread": intake.unread.iter().map(|one| json!({
            "column": one.column, "text": one.text, "rows": one.rows,
        })).collect::<Vec<_>>(),
    })
}

fn columns(rows: &Rows) -> Vec<Json> {
    let pairs = rows.reading.sheet.header.iter().zip(&rows.mapping.columns);
    let field = |target| match target {
        Target::Leave => Json::Null,
        target => json!(key_of(rows.mapping.kind, target)),
    };
    pairs
        .map(|(header, column)| json!({ "column": header, "field": field(column.target) }))
        .collect()
}

fn refused(refused: &Refused, texts: &Texts) -> Json {
    json!({
        "line": refused.line,
        "column": refused.column,
        "reason": texts.say(&refused.problem.message),
    })
}

fn unmatched(rows: &Rows, intake: &Intake) -> Vec<Json> {
    let fields = rows.mapping.kind.fields();
    let one = |one: &crate::domain::intake::Unmatched| {
        json!({
            "field": fields[one.field].key, "text": one.text, "rows": one.rows, "near": one.near,
        })
    };
    intake.unmatched.iter().map(one).collect()
}
