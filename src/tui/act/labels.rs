//! What an act is called in the journal and the status line: keys with arguments, never sentences.

use crate::domain::book::name_of;
use crate::domain::{Book, Cell, Kind, Names, Record, Value};
use crate::i18n::{Arg, Message};

/// As much of a text as a label tells.
const LONGEST: usize = 40;

/// A field went from one value to another.
pub fn changed(book: &Book, record: &dyn Record, index: usize, new: &Cell) -> Message {
    let kind = record.kind();
    let field = &kind.fields()[index];
    Message::new("label-field")
        .with("name", named(book, record))
        .message("field", Message::new(field.label_key(kind)))
        .with("old", told(book, kind, index, &record.cell(index)))
        .with("new", told(book, kind, index, new))
}

/// The name of a record; an item of the checklist is named by its question.
fn named(book: &Book, record: &dyn Record) -> Arg {
    use crate::domain::field::Choice;
    use crate::domain::record::RiskItem;
    match record.get("item") {
        Cell::One(Value::Choice(code)) if record.get("words").is_blank() => {
            Arg::Message(Box::new(Message::new(RiskItem::CHOICES.label_key(code))))
        }
        _ => Arg::Text(short(&name_of(record, book))),
    }
}

/// What stands in a field, as an argument that every language can write.
fn told(book: &Book, kind: Kind, index: usize, cell: &Cell) -> Arg {
    use crate::domain::Type;
    let ty = kind.fields()[index].ty;
    match (cell, ty) {
        (_, Type::Snapshot) => Arg::Text("…".to_owned()),
        (Cell::One(Value::Choice(code)), Type::Choice(choices)) => {
            Arg::Message(Box::new(Message::new(choices.label_key(code))))
        }
        (Cell::Set(values), Type::Set(choices)) if !values.is_empty() => {
            let codes = values.iter().map(Value::plain);
            Arg::List(
                codes
                    .map(|code| Message::new(choices.label_key(&code)))
                    .collect(),
            )
        }
        (Cell::One(Value::Int(cents)), Type::Money) => Arg::Money(*cents),
        (Cell::One(Value::Number(number)), _) => Arg::Number(*number),
        (Cell::One(Value::Day(day)), _) => Arg::Day(*day),
        (Cell::One(Value::Minute(at)), _) => Arg::Minute(*at),
        (cell, _) if cell.is_blank() => Arg::Text("–".to_owned()),
        (cell, _) => {
            let name = |value: &Value| match value.as_link() {
                Some(link) => book.name(link),
                None => value.plain(),
            };
            let words: Vec<String> = cell.values().iter().map(name).collect();
            Arg::Text(short(&words.join(", ")))
        }
    }
}

fn short(text: &str) -> String {
    crate::tui::words::fit(text, LONGEST).into_owned()
}
