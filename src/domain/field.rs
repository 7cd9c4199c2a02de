//! Fields: the type, bounds and properties of one column of one kind of record, and the macros
//! by which a kind declares its fields once. Everything else (forms, columns, SQL, JSON,
//! completions) derives from [`Field`].

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

/// An enum of codes, written by [`choices!`].
pub trait Choice: Copy + Ord + 'static {
    const CHOICES: Choices;
    fn code(self) -> &'static str;
    fn from_code(code: &str) -> Option<Self>;
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

/// Declares an enum of codes: `choices! { Level "level" { Executive "executive", … } }`.
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident $key:literal { $($variant:ident $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($variant),+ }

        impl $name {
            /// Every choice, in its natural order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
        }

        impl crate::domain::field::Choice for $name {
            const CHOICES: crate::domain::field::Choices = crate::domain::field::Choices {
                name: $key,
                codes: &[$($code),+],
            };

            fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }

            fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some($name::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use choices;

/// The struct member of a field type.
macro_rules! member {
    (line) => { String };
    (text) => { String };
    (period) => { String };
    (snapshot) => { String };
    (int $bounds:tt) => { Option<i64> };
    (money) => { Option<i64> };
    (number) => { Option<f64> };
    (percent) => { Option<f64> };
    (day) => { Option<chrono::NaiveDate> };
    (time) => { Option<chrono::NaiveTime> };
    (minute) => { Option<chrono::DateTime<chrono::FixedOffset>> };
    (choice ($choices:ty)) => { Option<$choices> };
    (set ($choices:ty)) => { std::collections::BTreeSet<$choices> };
    (link ($kind:ident)) => { Option<crate::domain::value::Id> };
    (link ($($kind:ident),*)) => { Option<crate::domain::value::Link> };
    (links ($kind:ident)) => { std::collections::BTreeSet<crate::domain::value::Id> };
}
pub(crate) use member;

/// The [`Type`] of a field type.
macro_rules! field_type {
    (line) => { crate::domain::field::Type::Line };
    (text) => { crate::domain::field::Type::Text };
    (period) => { crate::domain::field::Type::Period };
    (snapshot) => { crate::domain::field::Type::Snapshot };
    (int ($min:literal to $max:literal)) => {
        crate::domain::field::Type::Int { min: $min, max: $max }
    };
    (money) => { crate::domain::field::Type::Money };
    (number) => { crate::domain::field::Type::Number };
    (percent) => { crate::domain::field::Type::Percent };
    (day) => { crate::domain::field::Type::Day };
    (time) => { crate::domain::field::Type::Time };
    (minute) => { crate::domain::field::Type::Minute };
    (choice ($choices:ty)) => {
        crate::domain::field::Type::Choice(&<$choices as crate::domain::field::Choice>::CHOICES)
    };
    (set ($choices:ty)) => {
        crate::domain::field::Type::Set(&<$choices as crate::domain::field::Choice>::CHOICES)
    };
    (link ($($kind:ident),*)) => {
        crate::domain::field::Type::Link(&[$(crate::domain::record::Kind::$kind),*])
    };
    (links ($kind:ident)) => {
        crate::domain::field::Type::Links(crate::domain::record::Kind::$kind)
    };
}
pub(crate) use field_type;

/// The properties of a field: `required`, `customer`, `first`, `default "code"`.
macro_rules! property {
    ($field:ident required) => {
        $field.required = true;
    };
    ($field:ident customer) => {
        $field.customer = true;
    };
    ($field:ident first) => {
        $field.first = true;
    };
    ($field:ident default $code:literal) => {
        $field.default = Some($code);
    };
}
pub(crate) use property;

/// Declares a kind of record: its struct, its FIELDS and how they are read and written.
macro_rules! record {
    (
        $(#[$doc:meta])*
        $name:ident {
            $( $(#[$field_doc:meta])* $field:ident : $ty:ident $(($($bounds:tt)*))?
               $([$($property:ident $($code:literal)?),+])? ; )+
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            pub head: crate::domain::record::Head,
            $( $(#[$field_doc])* pub $field: crate::domain::field::member!($ty $(($($bounds)*))?), )+
            /// Where an imported record came from.
            pub source_system: String,
            /// Its id there.
            pub external_id: String,
        }

        impl $name {
            pub const FIELDS: &'static [crate::domain::field::Field] = &[
                $( {
                    #[allow(unused_mut)]
                    let mut field = crate::domain::field::Field {
                        key: stringify!($field),
                        ty: crate::domain::field::field_type!($ty $(($($bounds)*))?),
                        required: false,
                        customer: false,
                        first: false,
                        default: None,
                    };
                    $( $( crate::domain::field::property!(field $property $($code)?); )+ )?
                    field
                }, )+
                crate::domain::record::SOURCE_SYSTEM,
                crate::domain::record::EXTERNAL_ID,
            ];

            const GET: &'static [fn(&$name, crate::domain::field::Type) -> crate::domain::value::Cell] = &[
                $( |record, ty| crate::domain::field::Member::cell(&record.$field, ty), )+
                |record, ty| crate::domain::field::Member::cell(&record.source_system, ty),
                |record, ty| crate::domain::field::Member::cell(&record.external_id, ty),
            ];

            const PUT: &'static [crate::domain::record::Put<$name>] = &[
                $( |record, old, new| crate::domain::field::Member::put(&mut record.$field, old, new), )+
                |record, old, new| crate::domain::field::Member::put(&mut record.source_system, old, new),
                |record, old, new| crate::domain::field::Member::put(&mut record.external_id, old, new),
            ];
        }

        impl crate::domain::record::Record for $name {
            fn kind(&self) -> crate::domain::record::Kind {
                crate::domain::record::Kind::$name
            }

            fn head(&self) -> &crate::domain::record::Head {
                &self.head
            }

            fn head_mut(&mut self) -> &mut crate::domain::record::Head {
                &mut self.head
            }

            fn cell(&self, index: usize) -> crate::domain::value::Cell {
                Self::GET[index](self, Self::FIELDS[index].ty)
            }

            fn put(
                &mut self,
                index: usize,
                old: Option<&crate::domain::value::Value>,
                new: Option<&crate::domain::value::Value>,
            ) {
                Self::PUT[index](self, old, new);
            }
        }
    };
}
pub(crate) use record;
