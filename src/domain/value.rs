//! Values: what one field of one record can hold, and how it is written as JSON and as text.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, Timelike};
use serde_json::Value as Json;
use uuid::Uuid;

use super::field::Type;
use super::record::Kind;

/// The id of a record or of a journal entry. Ids made later sort later (UUIDv7), pairs aside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(pub Uuid);

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Id {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Id, uuid::Error> {
        Uuid::parse_str(text).map(Id)
    }
}

/// A record named by its kind and id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Link {
    pub kind: Kind,
    pub id: Id,
}

impl Link {
    pub fn new(kind: Kind, id: Id) -> Link {
        Link { kind, id }
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind.code(), self.id)
    }
}

impl FromStr for Link {
    type Err = ();

    fn from_str(text: &str) -> Result<Link, ()> {
        let (kind, id) = text.split_once(':').ok_or(())?;
        Ok(Link {
            kind: Kind::from_code(kind).ok_or(())?,
            id: id.parse().map_err(|_| ())?,
        })
    }
}

/// Ids and links travel as their text.
macro_rules! by_text {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<$name, D::Error> {
                let text = String::deserialize(from)?;
                text.parse()
                    .map_err(|_| serde::de::Error::custom("neither an id nor a link"))
            }
        }
    };
}

by_text!(Id);
by_text!(Link);

/// One value. Money is in cents, figures of hours and quantity in hundredths.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Int(i64),
    Number(f64),
    Day(NaiveDate),
    Time(NaiveTime),
    Minute(DateTime<FixedOffset>),
    /// A choice by its code.
    Choice(&'static str),
    Link(Link),
}

/// What stands in a field: nothing, one value, or the elements of a set in sorted order.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Blank,
    One(Value),
    Set(Vec<Value>),
}

impl Cell {
    pub fn is_blank(&self) -> bool {
        match self {
            Cell::Blank => true,
            Cell::One(_) => false,
            Cell::Set(values) => values.is_empty(),
        }
    }

    pub fn values(&self) -> &[Value] {
        match self {
            Cell::Blank => &[],
            Cell::One(value) => std::slice::from_ref(value),
            Cell::Set(values) => values,
        }
    }
}

impl From<Option<Value>> for Cell {
    fn from(value: Option<Value>) -> Cell {
        value.map_or(Cell::Blank, Cell::One)
    }
}

const MINUTE_FORMAT: &str = "%Y-%m-%dT%H:%M%:z";

/// A moment as journal and tables have it: to the minute, with seconds only where there are any.
pub fn moment(at: DateTime<FixedOffset>) -> String {
    if at.second() == 0 {
        minute(at)
    } else {
        at.format("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }
}

/// As [`read_minute`] reads it. A writer of formats takes ten times as long.
fn minute(at: DateTime<FixedOffset>) -> String {
    let (day, offset) = (at.date_naive(), at.offset().local_minus_utc());
    if !(0..=9_999).contains(&day.year()) || offset % 60 != 0 {
        return at.format(MINUTE_FORMAT).to_string();
    }
    let sign = if offset < 0 { '-' } else { '+' };
    let (hours, minutes) = (offset.abs() / 3_600, offset.abs() / 60 % 60);
    let (year, month, date, hour) = (day.year(), day.month(), day.day(), at.hour());
    let of_hour = at.minute();
    format!("{year:04}-{month:02}-{date:02}T{hour:02}:{of_hour:02}{sign}{hours:02}:{minutes:02}")
}

/// Reads what [`moment`] wrote.
pub fn read_moment(text: &str) -> Option<DateTime<FixedOffset>> {
    read_minute(text).or_else(|| DateTime::parse_from_rfc3339(text).ok())
}

/// `2026-11-21T17:14+02:00` and nothing else: every row of every table has two of them, and a
/// parser of formats takes ten times as long.
fn read_minute(text: &str) -> Option<DateTime<FixedOffset>> {
    let bytes = text.as_bytes();
    let marks = [(10, b'T'), (13, b':'), (19, b':')];
    if bytes.len() != 22 || marks.iter().any(|(at, mark)| bytes[*at] != *mark) {
        return None;
    }
    let sign = match bytes[16] {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let number = |at: usize| digits(&bytes[at..at + 2]);
    let (hours, minutes) = (number(17)?, number(20)?);
    let offset = (minutes < 60).then_some(sign * (hours * 3_600 + minutes * 60))?;
    let offset = FixedOffset::east_opt(i32::try_from(offset).ok()?)?;
    let part = |at| number(at).and_then(|number| u32::try_from(number).ok());
    let wall = read_iso_day(&bytes[..10])?.and_hms_opt(part(11)?, part(14)?, 0)?;
    wall.and_local_timezone(offset).single()
}

/// `2026-11-21` and nothing else.
fn read_iso_day(bytes: &[u8]) -> Option<NaiveDate> {
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let part = |from, to| digits(&bytes[from..to]);
    NaiveDate::from_ymd_opt(
        i32::try_from(part(0, 4)?).ok()?,
        u32::try_from(part(5, 7)?).ok()?,
        u32::try_from(part(8, 10)?).ok()?,
    )
}

fn digits(bytes: &[u8]) -> Option<i64> {
    bytes.iter().try_fold(0, |sum, byte| {
        byte.is_ascii_digit()
            .then(|| sum * 10 + i64::from(byte - b'0'))
    })
}

impl Value {
    /// The text form of the journal, the tables and the command line's plain output.
    pub fn plain(&self) -> String {
        match self {
            Value::Text(text) => text.clone(),
            Value::Int(number) => number.to_string(),
            Value::Number(number) => number.to_string(),
            Value::Day(day) => day.to_string(),
            Value::Time(time) => time.format("%H:%M").to_string(),
            Value::Minute(at) => moment(*at),
            Value::Choice(code) => (*code).to_owned(),
            Value::Link(link) => link.to_string(),
        }
    }

    /// The value as it stands in the journal. A link is `kind:id`.
    pub fn to_json(&self) -> Json {
        match self {
            Value::Int(number) => Json::from(*number),
            Value::Number(number) => Json::from(*number),
            other => Json::from(other.plain()),
        }
    }

    /// Reads what [`Value::to_json`] wrote; `None` where it does not fit the type.
    pub fn from_json(ty: &Type, json: &Json) -> Option<Value> {
        match ty {
            Type::Int { .. } | Type::Money => json.as_i64().map(Value::Int),
            Type::Number | Type::Percent => json.as_f64().map(Value::Number),
            _ => Value::from_plain(ty, json.as_str()?),
        }
    }

    /// Reads what [`Value::plain`] wrote; `None` where it does not fit the type.
    pub fn from_plain(ty: &Type, text: &str) -> Option<Value> {
        Some(match ty {
            Type::Line | Type::Text | Type::Period | Type::Snapshot => Value::Text(text.to_owned()),
            Type::Int { .. } | Type::Money => Value::Int(text.parse().ok()?),
            Type::Number | Type::Percent => Value::Number(text.parse().ok()?),
            Type::Day => Value::Day(read_iso_day(text.as_bytes()).or_else(|| text.parse().ok())?),
            Type::Time => Value::Time(NaiveTime::parse_from_str(text, "%H:%M").ok()?),
            Type::Minute => Value::Minute(read_moment(text)?),
            Type::Choice(choices) | Type::Set(choices) => Value::Choice(choices.code(text)?),
            Type::Link(_) | Type::Links(_) => Value::Link(text.parse().ok()?),
        })
    }

    pub fn as_link(&self) -> Option<Link> {
        match self {
            Value::Link(link) => Some(*link),
            _ => None,
        }
    }
}
