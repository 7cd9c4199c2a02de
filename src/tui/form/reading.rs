//! What was typed into a field, read into what the field holds.

use super::editor::Editor;
use super::links::Suggestion;
use super::{Form, beside};
use crate::domain::days;
use crate::domain::input::read_value;
use crate::domain::{Cell, Field, Kind, Now, Problem, Type, Value};
use crate::i18n::{Arg, Message};

impl Form {
    /// What the editor holds, as the field's value.
    ///
    /// # Errors
    /// What does not fit, in a few words, and the text that does not.
    pub fn read(&self, field: &'static Field, now: Now) -> Result<Cell, (Message, String)> {
        let kind = beside::index(self.kind, field.key)
            .map_or(self.kind, |index| beside::field(self.kind, index).0);
        match &self.editor {
            Editor::Close => Ok(Cell::Blank),
            Editor::Line(input) => read_text(kind, field, input.value(), now),
            Editor::Area(area) => read_text(kind, field, &area.lines().join("\n"), now),
            Editor::Choice { choices, at } => {
                Ok(at.map(|at| Value::Choice(choices.codes[at])).into())
            }
            Editor::Steps(steps) => Ok(steps.at.map(Value::Int).into()),
            Editor::Toggles { on, .. } => {
                let mut codes = on.clone();
                codes.sort_unstable();
                Ok(Cell::Set(codes.into_iter().map(Value::Choice).collect()))
            }
            Editor::Links { .. } => self.read_links(),
        }
    }

    fn read_links(&self) -> Result<Cell, (Message, String)> {
        let Editor::Links {
            typed,
            chosen,
            is_set,
            found,
            at,
        } = &self.editor
        else {
            return Ok(Cell::Blank);
        };
        let mut links = chosen.clone();
        let text = typed.value().trim();
        let named = at.and_then(|at| found.get(at));
        if !text.is_empty() || named.is_some() {
            match named {
                Some(Suggestion::Known(link, _)) if *is_set => links.push(*link),
                Some(Suggestion::Known(link, _)) => links = vec![*link],
                _ => {
                    let key = if found.is_empty() {
                        "form-no-such"
                    } else {
                        "form-not-yet"
                    };
                    let message = Message::new(key).text("text", text);
                    return Err((message, typed.value().to_owned()));
                }
            }
        }
        if *is_set {
            links.sort_unstable();
            links.dedup();
            return Ok(Cell::Set(links.into_iter().map(Value::Link).collect()));
        }
        Ok(links.pop().map(Value::Link).into())
    }
}

/// Why a text does not fit a field; nothing where it does, or where it is a name to be found.
pub fn unfit(kind: Kind, field: &'static Field, text: &str, now: Now) -> Option<Message> {
    if !field.ty.kinds().is_empty() {
        return None;
    }
    read_text(kind, field, text, now)
        .err()
        .map(|(message, _)| message)
}

fn read_text(
    kind: Kind,
    field: &'static Field,
    text: &str,
    now: Now,
) -> Result<Cell, (Message, String)> {
    let typed = as_typed(field.ty, text, now);
    let mut nowhere = |_: &[Kind], _: &str| Err(Problem::usage(Message::new("expect-link")));
    read_value(kind, field, &typed, now, &mut nowhere)
        .map(Cell::from)
        .map_err(|problem| (brief(problem), text.to_owned()))
}

/// The form in which the domain reads what people type.
fn as_typed(ty: Type, text: &str, now: Now) -> String {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return String::new();
    }
    match ty {
        Type::Day => days::day(trimmed, now.day()).map(|day| day.to_string()),
        Type::Time => Some(days::time(trimmed)),
        Type::Period => Some(days::quarter(trimmed, now.day())),
        Type::Minute => minute(trimmed, now),
        Type::Percent => Some(trimmed.trim_end_matches(['%', ' ', '\u{a0}']).to_owned()),
        _ => None,
    }
    .unwrap_or_else(|| text.to_owned())
}

/// `now`, a time today, or a day and a time.
fn minute(text: &str, now: Now) -> Option<String> {
    if ["now", "nyt", "nu"].contains(&text.to_lowercase().as_str()) {
        return Some(now.wall().format("%Y-%m-%dT%H:%M").to_string());
    }
    let (day, time) = match text.rsplit_once(' ') {
        Some((day, time)) => (days::day(day, now.day())?, time),
        None => (now.day(), text),
    };
    let time = crate::domain::input::read_time(&days::time(time))?;
    Some(format!("{day}T{}", time.format("%H:%M")))
}

/// What was expected, where the problem says so; else the problem itself.
pub fn brief(problem: Problem) -> Message {
    let mut args = problem.message.args.iter();
    let expected = args.find_map(|(name, arg)| match arg {
        Arg::Message(message) if name == "expected" => Some(message.as_ref().clone()),
        _ => None,
    });
    let message = expected.unwrap_or(problem.message);
    match message.key.as_ref() {
        "expect-day" => Message::new("form-expect-day"),
        "expect-minute" => Message::new("form-expect-minute"),
        "expect-period" => Message::new("form-expect-period"),
        _ => message,
    }
}
