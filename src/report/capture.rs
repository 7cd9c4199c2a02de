//! What a capture would record, one line a record: the preview before it is one.

use super::values::cell;
use super::wording::capitalised;
use crate::domain::capture::records::Draft;
use crate::domain::{Cell, Names};
use crate::i18n::Texts;

/// What goes without saying in a preview: the account, the day, who acts, and what is always so.
const UNTOLD: &[&str] = &[
    "account",
    "on",
    "ours",
    "by",
    "author",
    "agreed_by",
    "colleague",
    "raised_by",
    "raised_at",
    "status",
    "basis",
    "direction",
];

/// The kind of each record, and its values.
pub fn lines(drafts: &[Draft], names: &dyn Names, texts: &Texts) -> Vec<(String, String)> {
    drafts
        .iter()
        .map(|draft| line(draft, names, texts))
        .collect()
}

fn line((kind, cells): &Draft, names: &dyn Names, texts: &Texts) -> (String, String) {
    let told = cells.iter().filter(|(key, _)| !UNTOLD.contains(key));
    let words = told.filter_map(|(key, values)| {
        let field = kind.field(key)?;
        let text = cell(*kind, field, &Cell::Set(values.clone()), names, texts);
        Some(text.replace('\n', " "))
    });
    let direction = cells.iter().find(|(key, _)| *key == "direction");
    let direction = direction.and_then(|(key, values)| {
        let field = kind.field(key)?;
        Some(cell(*kind, field, &Cell::Set(values.clone()), names, texts))
    });
    let label = capitalised(&texts.get(&kind.label_key()));
    let label = match direction {
        Some(direction) => format!("{label} ({direction})"),
        None => label,
    };
    (label, words.collect::<Vec<_>>().join(" · "))
}
