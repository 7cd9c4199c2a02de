//! Fields: the type, bounds and properties of one column of one kind of record. Everything else
//! (forms, columns, SQL, JSON, completions) derives from [`Field`]; `declare` writes them.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};

use super::record::Kind;
use super::value::{Cell, Id, Link, Value};

/// The codes of a choice, permanent and in their natural order. `name` is the first half of the
/// locale key of each (`level-executive`).
#[derive(Debug)]
pub struct Choices {
    pub name: &'static str,
    pub codes: &'static [&'static str],
}

impl Choices {
    /// The code itself, if it is one of them.
    pub fn code(&self, text: &str) -> Option<&'static str> {
        self.codes.iter().copied().find(|code| *code == text)
    }

    /// A choice of exactly yes and no, which JSON shows as true and false.
    pub fn is_yes_no(&self) -> bool {
        self.codes == ["yes", "no"]
    }

    /// Locale key of a code's label.
    pub fn label_key(&self, code: &str) -> String {
        format!("{}-{}", self.name, code.replace('_', "-"))
    }
}

/// What a field can hold.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// One line of text.
    Line,
    /// Text of any length, with line breaks.
    Text,
    /// A whole number within bounds, both included.
    Int {
        min: i64,
        max: i64,
    },
    Number,
    /// 7.5 means 7.5 %.
    Percent,
    /// Whole cents; of a figure of hours or quantity, hundredths.
    Money,
    Day,
    /// Local wall clock.
    Time,
    /// Day and minute with the offset from UTC.
    Minute,
    /// A calendar quarter, `2026-Q4`.
    Period,
    /// What was computed on a day, kept as JSON text. Nobody types it.
    Snapshot,
    Choice(&'static Choices),
    Set(&'static Choices),
    /// One record of one of these kinds; no kinds listed means of any kind.
    Link(&'static [Kind]),
    /// A set of records of one kind.
    Links(Kind),
}

impl Type {
    pub fn is_set(self) -> bool {
        matches!(self, Type::Set(_) | Type::Links(_))
    }

    /// The kind, where a link can only be of one.
    pub fn only_kind(self) -> Option<Kind> {
        match self {
            Type::Link(&[kind]) | Type::Links(kind) => Some(kind),
            _ => None,
        }
    }

    /// The kinds a link may name; every kind for a link to any record; none for other types.
    pub fn kinds(self) -> Vec<Kind> {
        match self {
            Type::Link([]) => Kind::ALL.to_vec(),
            Type::Link(kinds) => kinds.to_vec(),
            Type::Links(kind) => vec![kind],
            _ => Vec::new(),
        }
    }
}

/// One field of one kind, as declared.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Permanent English key, unique within its kind.
    pub key: &'static str,
    pub ty: Type,
    /// A record without it is still a draft.
    pub required: bool,
    /// May reach the customer (the customer edition holds no other field).
    pub customer: bool,
    /// Among the few a form asks first.
    pub first: bool,
    /// Filled in when a record is made without it.
    pub default: Option<&'static str>,
}

impl Field {
    /// Locale key of the field's label, `account-business-id`.
    pub fn label_key(&self, kind: Kind) -> String {
        format!("{}-{}", kind.code(), self.key).replace('_', "-")
    }
}

/// How a struct member is read and written as a field. A set is written element by element.
pub trait Member {
    fn cell(&self, ty: Type) -> Cell;
    /// Puts `new` in place of `old`; for a set, takes `old` out and puts `new` in.
    fn put(&mut self, old: Option<&Value>, new: Option<&Value>);
}

impl Member for String {
    fn cell(&self, _: Type) -> Cell {
        if self.is_empty() {
            Cell::Blank
        } else {
            Cell::One(Value::Text(self.clone()))
        }
    }

    fn put(&mut self, _: Option<&Value>, new: Option<&Value>) {
        *self = match new {
            Some(Value::Text(text)) => text.clone(),
            _ => String::new(),
        };
    }
}

macro_rules! optional_member {
    ($type:ty, $variant:ident) => {
        impl Member for Option<$type> {
            fn cell(&self, _: Type) -> Cell {
                self.map(Value::$variant).into()
            }

            fn put(&mut self, _: Option<&Value>, new: Option<&Value>) {
                *self = match new {
                    Some(Value::$variant(value)) => Some(*value),
                    _ => None,
                };
            }
        }
    };
}

optional_member!(i64, Int);
optional_member!(f64, Number);
optional_member!(NaiveDate, Day);
optional_member!(NaiveTime, Time);
optional_member!(DateTime<FixedOffset>, Minute);
optional_member!(Link, Link);

impl Member for Option<Id> {
    fn cell(&self, ty: Type) -> Cell {
        let link = |id: Id| ty.only_kind().map(|kind| Value::Link(Link { kind, id }));
        self.and_then(link).into()
    }

    fn put(&mut self, _: Option<&Value>, new: Option<&Value>) {
        *self = new.and_then(Value::as_link).map(|link| link.id);
    }
}

impl Member for BTreeSet<Id> {
    fn cell(&self, ty: Type) -> Cell {
        let link = |id: &Id| {
            let kind = ty.only_kind()?;
            Some(Value::Link(Link { kind, id: *id }))
        };
        Cell::Set(self.iter().filter_map(link).collect())
    }

    fn put(&mut self, old: Option<&Value>, new: Option<&Value>) {
        if let Some(link) = old.and_then(Value::as_link) {
            self.remove(&link.id);
        }
        if let Some(link) = new.and_then(Value::as_link) {
            self.insert(link.id);
        }
    }
}

/// An enum of codes, written by `choices!`.
pub trait Choice: Copy + Ord + 'static {
    const CHOICES: Choices;
    fn code(self) -> &'static str;
    fn from_code(code: &str) -> Option<Self>;
}

/// A choice that may be blank, as its code.
pub mod by_code {
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

    use super::Choice;

    #[allow(clippy::missing_errors_doc, clippy::ref_option)] // the shape serde asks for
    pub fn serialize<T: Choice, S: Serializer>(
        choice: &Option<T>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        choice.map(Choice::code).serialize(serializer)
    }

    #[allow(clippy::missing_errors_doc)] // an unknown code reads as blank; else what serde says
    pub fn deserialize<'de, T: Choice, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<T>, D::Error> {
        let code = Option::<String>::deserialize(from)?;
        Ok(code.and_then(|code| T::from_code(&code)))
    }
}

impl<T: Choice> Member for Option<T> {
    fn cell(&self, _: Type) -> Cell {
        self.map(|choice| Value::Choice(choice.code())).into()
    }

    fn put(&mut self, _: Option<&Value>, new: Option<&Value>) {
        *self = new.and_then(choice_of);
    }
}

impl<T: Choice> Member for BTreeSet<T> {
    fn cell(&self, _: Type) -> Cell {
        let mut codes: Vec<&str> = self.iter().map(|choice| choice.code()).collect();
        codes.sort_unstable();
        Cell::Set(codes.into_iter().map(Value::Choice).collect())
    }

    fn put(&mut self, old: Option<&Value>, new: Option<&Value>) {
        if let Some(choice) = old.and_then(choice_of) {
            self.remove(&choice);
        }
        if let Some(choice) = new.and_then(choice_of) {
            self.insert(choice);
        }
    }
}

fn choice_of<T: Choice>(value: &Value) -> Option<T> {
    match value {
        Value::Choice(code) => T::from_code(code),
        _ => None,
    }
}
