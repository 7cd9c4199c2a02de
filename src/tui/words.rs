//! How values, records and marks are written on screen, in the language of the moment.

use std::borrow::Cow;

use chrono::NaiveDate;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::theme::Role;
use crate::domain::check::Severity;
use crate::domain::input::is_printable;
use crate::domain::record::{Activity, ActivityStatus};
use crate::domain::scene::activity_day;
use crate::domain::{Cell, Field, Kind, Names, Record, Type, Value};
use crate::i18n::{Message, Texts};
use crate::report::values;

/// One value as a person reads it.
pub fn value(kind: Kind, field: &Field, value: &Value, names: &dyn Names, texts: &Texts) -> String {
    match (value, field.ty) {
        (Value::Choice(code), Type::Choice(choices) | Type::Set(choices)) => {
            texts.get(&choices.label_key(code))
        }
        (Value::Int(step), Type::Int { .. }) if scale(kind, field).is_some() => {
            let label = scale(kind, field).map(|scale| step_label(scale, *step, texts));
            label.unwrap_or_default()
        }
        (Value::Int(cents), Type::Money) if kind == Kind::Figure => texts.locale.decimal(*cents, 2),
        (Value::Int(cents), Type::Money) => texts.money(*cents),
        (Value::Number(number), Type::Percent) => texts.locale.percent(number / 100.0, 2),
        (Value::Number(number), _) => texts.locale.number(*number, 2),
        (Value::Day(day), _) => texts.locale.day(*day),
        (Value::Time(time), _) => texts.locale.time(*time),
        (Value::Minute(at), _) => texts.locale.minute(*at),
        (Value::Link(link), _) => match names.named(*link) {
            Some(named) if named.removed => {
                texts.say(&Message::new("row-removed").text("name", named.name))
            }
            Some(named) => named.name,
            None => texts.get("row-elsewhere"),
        },
        (other, _) => other.plain(),
    }
}

/// The name of a record in the language of the moment: its choices and days in words, and without
/// the account it belongs to. A plan is nothing but its account's, and keeps it.
pub fn name(record: &dyn Record, names: &dyn Names, texts: &Texts) -> String {
    let told = values::name_by(record, |field, one| {
        value(record.kind(), field, one, names, texts)
    });
    told.join(" ")
}

/// The scale of a number whose steps have names: stance, strength, supplier role.
pub fn scale(kind: Kind, field: &Field) -> Option<&'static str> {
    match (kind, field.key) {
        (Kind::Reading, "stance") => Some("stance"),
        (Kind::Relationship, "strength") => Some("strength"),
        (Kind::RoleReading, "role_now" | "role_next_year") => Some("supplier-role"),
        _ => None,
    }
}

/// A step of a scale with its name: `1 positive`.
pub fn step_label(scale: &str, step: i64, texts: &Texts) -> String {
    let name = step_name(scale, step, texts);
    format!("{} {name}", texts.locale.decimal(step, 0))
}

/// The name of a step of a scale.
pub fn step_name(scale: &str, step: i64, texts: &Texts) -> String {
    let sign = if step < 0 { "minus-" } else { "" };
    texts.get(&format!("{scale}-{sign}{}", step.abs()))
}

/// Everything that stands in a field, a set with commas; empty where it is blank.
pub fn cell(kind: Kind, field: &Field, cell: &Cell, names: &dyn Names, texts: &Texts) -> String {
    let values = cell.values().iter();
    let words: Vec<String> = values
        .map(|one| value(kind, field, one, names, texts))
        .collect();
    words.join(", ")
}

/// The mark of a severity; it says the same as its colour.
pub fn severity_mark(severity: Severity) -> (&'static str, Role) {
    match severity {
        Severity::Act => ("!", Role::Act),
        Severity::Risk => ("~", Role::Risk),
        Severity::Watch => ("·", Role::Faint),
        Severity::Ask => ("?", Role::Faint),
    }
}

/// Done, planned, late, or let go.
pub fn activity_mark(activity: &Activity, today: NaiveDate) -> (&'static str, Role) {
    match activity.status {
        Some(ActivityStatus::Done) => ("●", Role::Good),
        Some(ActivityStatus::Skipped | ActivityStatus::Cancelled) => ("-", Role::Faint),
        _ if activity_day(activity).is_some_and(|day| day < today) => ("!", Role::Act),
        _ => ("○", Role::Plain),
    }
}

/// A share from 0 to 1 as a bar of some cells.
pub fn bar(share: f64, cells: usize) -> String {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 0 and cells
    let full = (share.clamp(0.0, 1.0) * cells as f64).round() as usize;
    format!("{}{}", "█".repeat(full), "░".repeat(cells - full))
}

/// The text as it may be drawn: control and direction codes made visible as `·`, breaks as spaces.
pub fn drawable(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_simple) {
        return Cow::Borrowed(text);
    }
    let letters = text.chars().map(|letter| match letter {
        '\n' | '\t' | '\r' => ' ',
        '\u{fe0f}' => '\u{200d}',
        letter if is_printable(letter) => letter,
        _ => '·',
    });
    letters.filter(|letter| *letter != '\u{200d}').collect()
}

/// A letter or sign that is drawn as it is, in a cell of its own whatever stands beside it: most
/// texts have no others, and need no closer look.
pub fn is_simple(letter: char) -> bool {
    matches!(
        letter,
        ' '..='~'
            | '\u{a0}'..='\u{ac}'
            | '\u{ae}'..='\u{24f}'
            | '–' | '…' | '€' | '−' | '●' | '○' | '■' | '□'
    )
}

/// The cells a text takes.
pub fn width(text: &str) -> usize {
    if text.chars().all(is_simple) {
        return text.chars().count();
    }
    text.width()
}

/// The text cut to a width in cells, its end told by `…`.
pub fn fit(text: &str, width: usize) -> Cow<'_, str> {
    let text = drawable(text);
    if self::width(&text) <= width {
        return text;
    }
    let mut out = String::new();
    let mut used = 0;
    for cluster in text.graphemes(true) {
        let wide = cluster.width();
        if used + wide + 1 > width {
            break;
        }
        used += wide;
        out.push_str(cluster);
    }
    if width > 0 {
        out.push('…');
    }
    Cow::Owned(out)
}

/// The text broken into lines of at most a width, at spaces where there are any.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in drawable(paragraph).split(' ') {
            let gap = usize::from(!line.is_empty());
            if self::width(&line) + gap + self::width(word) > width && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_cut_by_its_width_on_screen() {
        for (text, width, expected) in [
            ("Öljymäki", 8, "Öljymäki"),
            ("Öljymäki", 5, "Öljy…"),
            ("日本語", 5, "日本…"),
            ("日本語", 4, "日…"),
            ("a\u{1b}[31m", 9, "a·[31m"),
            ("\u{202e}abc", 9, "·abc"),
            ("abc", 0, ""),
        ] {
            assert_eq!(fit(text, width), expected);
        }
    }

    #[test]
    fn simple_letters_stand_alone_in_one_cell() {
        let simple = ('\0'..='\u{2fff}').filter(|letter| is_simple(*letter));
        for letter in simple {
            let text = format!("a{letter}e");
            assert_eq!(drawable(&text), text);
            assert_eq!(
                (text.width(), text.graphemes(true).count()),
                (3, 3),
                "{text}"
            );
        }
        assert!(!is_simple('\u{ad}') && !is_simple('\u{301}') && !is_simple('日'));
    }

    #[test]
    fn lines_break_at_spaces() {
        assert_eq!(wrap("who decides there", 11), ["who decides", "there"]);
        assert_eq!(wrap("a\nb", 11), ["a", "b"]);
    }
}
