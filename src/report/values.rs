//! The values of any record in words of a language: choices, amounts, days, names.

use super::wording::dotted;
use crate::domain::book::{AccountBook, Named};
use crate::domain::checklist::question_key;
use crate::domain::field::Choice as _;
use crate::domain::record::RiskItem;
use crate::domain::scene::Scene;
use crate::domain::{Cell, Field, Kind, Link, Names, Record, Type, Value};
use crate::i18n::Texts;

/// Tells the names of an account's records in words of the language, without the account's own.
pub struct Told<'a> {
    pub book: AccountBook<'a>,
    pub texts: &'a Texts,
}

/// Names of one account's records, told so.
pub fn told<'a>(scene: &Scene<'a>, texts: &'a Texts) -> Told<'a> {
    Told {
        book: scene.book,
        texts,
    }
}

impl Names for Told<'_> {
    fn named(&self, link: Link) -> Option<Named> {
        let record = self.book.get(link)?;
        Some(Named {
            name: name(record, self, self.texts),
            removed: record.head().removed,
        })
    }
}

/// The name of a record with its choices and days in words: `Jarkko Mäkelä · Emilia Sund`.
pub fn name(record: &dyn Record, names: &dyn Names, texts: &Texts) -> String {
    let kind = record.kind();
    let mut words = name_by(record, |field, value| {
        word(kind, field, value, names, texts)
    });
    if kind == Kind::Interaction {
        words.extend(met(record, names));
    }
    dotted(words)
}

/// What a contact was about, else whom it was with: a day alone tells nobody which it was.
fn met(record: &dyn Record, names: &dyn Names) -> Option<String> {
    if let Cell::One(Value::Text(topic)) = record.get("topic") {
        return Some(topic);
    }
    let theirs = record.get("theirs");
    let people = theirs.values().iter().filter_map(|one| match one {
        Value::Link(link) => Some(names.name(*link)),
        _ => None,
    });
    let people: Vec<String> = people.collect();
    (!people.is_empty()).then(|| people.join(", "))
}

/// The parts of a record's name, each told by `word`, without the account it belongs to. A
/// plan is nothing but its account's, and keeps it.
pub fn name_by(record: &dyn Record, word: impl Fn(&Field, &Value) -> String) -> Vec<String> {
    let kind = record.kind();
    let told = kind.facts().named.iter().filter_map(|keys| {
        let cells = keys.iter().map(|key| (*key, record.get(key)));
        let (key, cell) = cells.into_iter().find(|(_, cell)| !cell.is_blank())?;
        let field = kind.field(key)?;
        match cell {
            Cell::One(Value::Link(link)) if link.kind == Kind::Account && kind != Kind::Plan => {
                None
            }
            Cell::One(one) => Some(word(field, &one)),
            _ => None,
        }
    });
    told.collect()
}

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
        (Type::Choice(_), Value::Choice(code))
            if kind == Kind::Risk && field.key == "item" && *code != RiskItem::Own.code() =>
        {
            RiskItem::from_code(code)
                .map_or_else(String::new, |item| texts.get(&question_key(item)))
        }
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
