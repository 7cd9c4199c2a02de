//! Typed words as values: numbers, amounts, days, times, and text made clean at the door.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::field::{Field, Type};
use super::now::Now;
use super::value::{Value, read_moment};

/// The largest amount: 90 trillion, exact in every sum and on every way out.
const LARGEST_CENTS: i64 = 9_000_000_000_000_000;
/// Characters of a line.
pub const LONGEST_LINE: usize = 2_000;
/// Characters of a text.
pub const LONGEST_TEXT: usize = 200_000;

/// Reads a value that is not a link; `None` where it does not fit the field.
pub fn read_plain(field: &Field, text: &str, now: Now) -> Option<Value> {
    match field.ty {
        Type::Line => (text.chars().count() <= LONGEST_LINE).then(|| Value::Text(text.to_owned())),
        Type::Text => (text.chars().count() <= LONGEST_TEXT).then(|| Value::Text(text.to_owned())),
        Type::Int { min, max } => {
            let number: i64 = text.parse().ok()?;
            (min..=max).contains(&number).then_some(Value::Int(number))
        }
        Type::Number | Type::Percent => read_number(text).map(Value::Number),
        Type::Money => read_cents(text).map(Value::Int),
        Type::Day => read_day(text).map(Value::Day),
        Type::Time => read_time(text).map(Value::Time),
        Type::Minute => read_minute(text, now),
        Type::Period => is_quarter(text).then(|| Value::Text(text.to_owned())),
        Type::Choice(choices) if choices.is_yes_no() && matches!(text, "true" | "false") => {
            Some(Value::Choice(if text == "true" { "yes" } else { "no" }))
        }
        Type::Choice(choices) | Type::Set(choices) => choices.code(text).map(Value::Choice),
        Type::Snapshot | Type::Link(_) | Type::Links(_) => None,
    }
}

/// A decimal number with point or comma; spaces (also no-break ones) may group its thousands.
pub fn read_number(text: &str) -> Option<f64> {
    let plain = plain_number(text)?;
    plain.parse().ok().filter(|number: &f64| number.is_finite())
}

/// A decimal amount as cents; more than two decimals do not fit.
pub fn read_cents(text: &str) -> Option<i64> {
    let plain = plain_number(text)?;
    let (negative, digits) = match plain.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, plain.as_str()),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if fraction.len() > 2 {
        return None;
    }
    let whole: i64 = if whole.is_empty() {
        0
    } else {
        whole.parse().ok()?
    };
    let fraction: i64 = if fraction.is_empty() {
        0
    } else {
        format!("{fraction:0<2}").parse().ok()?
    };
    let cents = whole.checked_mul(100)?.checked_add(fraction)?;
    (cents <= LARGEST_CENTS).then_some(if negative { -cents } else { cents })
}

/// Digits with at most one point, a leading minus kept; `None` for anything else.
fn plain_number(text: &str) -> Option<String> {
    let mut out = String::new();
    for (place, letter) in text.trim().chars().enumerate() {
        match letter {
            '0'..='9' => out.push(letter),
            '.' | ',' if !out.contains('.') => out.push('.'),
            '-' | '\u{2212}' if place == 0 => out.push('-'),
            ' ' | '\u{a0}' | '\u{202f}' => {}
            _ => return None,
        }
    }
    out.chars()
        .any(|letter| letter.is_ascii_digit())
        .then_some(out)
}

/// `2026-11-21`.
pub fn read_day(text: &str) -> Option<NaiveDate> {
    let is_iso = text.len() == 10 && text.is_char_boundary(4) && !text.starts_with(['-', '+']);
    is_iso
        .then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok())
        .flatten()
}

/// `9:30`, `09:30`.
pub fn read_time(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").ok()
}

/// `2026-11-21T17:14` in the local zone; with an offset, as it is.
fn read_minute(text: &str, now: Now) -> Option<Value> {
    let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M")
        .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M"));
    match local {
        Ok(wall) => Some(Value::Minute(now.place(wall))),
        Err(_) => read_moment(text).map(Value::Minute),
    }
}

fn is_quarter(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 7
        && bytes[..4].iter().all(u8::is_ascii_digit)
        && &bytes[4..6] == b"-Q"
        && (b'1'..=b'4').contains(&bytes[6])
}

/// Text as it may be kept: line breaks made one kind, control and direction codes taken out.
pub fn clean_text(text: &str) -> String {
    let unified = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let kept = unified
        .chars()
        .filter(|letter| matches!(letter, '\n' | '\t') || is_printable(*letter));
    kept.collect::<String>().trim().to_owned()
}

/// One line as it may be kept: as [`clean_text`], with line breaks and tabs made spaces.
pub fn clean_line(text: &str) -> String {
    // Nearly every cell of a long file is plain already.
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return text.trim().to_owned();
    }
    clean_text(text)
        .replace(['\n', '\t'], " ")
        .trim()
        .to_owned()
}

/// Neither a control code nor one that turns or hides what stands beside it.
pub fn is_printable(letter: char) -> bool {
    !(letter.is_control()
        || matches!(letter,
            '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{61c}'
            | '\u{e0000}'..='\u{e007f}'))
}
