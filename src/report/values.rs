//! The values of any record in words of a language: choices, amounts, days, names.

use crate::domain::{Cell, Field, Kind, Names, Type, Value};
use crate::i18n::Texts;

/// A cell in words of the language.
pub fn cell(kind: Kind, field: &Field, cell: &Cell, names: &dyn Names, texts: &Texts) -> String {
    let words = cell
        .values()
        .iter()
        .map(|value| word(kind, field, value, names, texts));
    words.collect::<Vec<_>>().join(", ")
}

fn word(kind: Kind, field: &Field, value: &Value, names: &dyn Names, texts: &Texts) -> String {
    match (field.ty, value) {
        (Type::Choice(choices) | Type::Set(choices), Value::Choice(code)) => {
            texts.get(&choices.label_key(code))
        }
        (Type::Int { min: -2, max: 2 }, Value::Int(step)) if field.key == "stance" => {
            texts.get(&stance_key(*step))
        }
        (Type::Money, Value::Int(cents)) if kind == Kind::Figure => texts.locale.decimal(*cents, 2),
        (Type::Money, Value::Int(cents)) => texts.money(*cents),
        (Type::Percent, Value::Number(number)) => texts.locale.percent(number / 100.0, 2),
        (_, Value::Number(number)) => texts.locale.number(*number, 4),
        (_, Value::Day(day)) => texts.locale.day(*day),
        (_, Value::Time(time)) => texts.locale.time(*time),
        (_, Value::Minute(at)) => texts.locale.minute(*at),
        (_, Value::Link(link)) => names.name(*link),
        (_, other) => other.plain(),
    }
}

/// Letters of a value before and after.
const LONGEST: usize = 60;

/// A field before and after: `Label: old → new`, long values cut.
pub fn change(
    kind: Kind,
    index: usize,
    (old, new): (&Cell, &Cell),
    names: &dyn Names,
    texts: &Texts,
) -> String {
    let field = &kind.fields()[index];
    let label = texts.get(&field.label_key(kind));
    let said = |value: &Cell| match cell(kind, field, value, names, texts) {
        text if text.is_empty() => "–".to_owned(),
        text => short(&text),
    };
    format!("{label}: {} → {}", said(old), said(new))
}

fn short(text: &str) -> String {
    let line = text.replace(['\n', '\t'], " ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// Locale key of a stance, -2 to 2.
pub fn stance_key(step: i64) -> String {
    if step < 0 {
        format!("stance-minus-{}", step.unsigned_abs())
    } else {
        format!("stance-{step}")
    }
}
