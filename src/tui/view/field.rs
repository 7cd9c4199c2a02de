//! What stands under the field of a form that has the keys: its choices, the steps of its scale,
//! names that fit, the day that was understood.

use super::brush::wide;
use crate::domain::{Cell, Choices, Field, Type, Value};
use crate::i18n::Message;
use crate::tui::form::choosing::Steps;
use crate::tui::form::links::Suggestion;
use crate::tui::form::{Editor, Form};
use crate::tui::model::Model;
use crate::tui::theme::Role;
use crate::tui::words::wrap;

/// Lines a long text is given.
pub const AREA_LINES: u16 = 5;

/// One line of the form.
pub enum Line {
    /// A field; whether it has the keys.
    Field(usize, bool),
    /// The rest of an open text.
    Room,
    /// Something said under a field.
    Note(String, Role),
    Close,
}

/// What stands under the field that has the keys: choices, names that fit, the day meant.
pub fn open_lines(
    model: &Model,
    form: &Form,
    field: &'static Field,
    width: usize,
    lines: &mut Vec<Line>,
) {
    let note = |text: String| Line::Note(text, Role::Faint);
    match &form.editor {
        Editor::Area(_) => lines.extend((1..AREA_LINES).map(|_| Line::Room)),
        Editor::Choice { choices, at } => {
            let words = choices.codes.iter().enumerate().map(|(index, code)| {
                let label = model.texts.get(&choices.label_key(code));
                let label = label.replace(' ', "\u{a0}");
                if Some(index) == *at {
                    format!("[{label}]")
                } else {
                    label
                }
            });
            let text = words.collect::<Vec<_>>().join("  ");
            lines.extend(wrap(&text, width).into_iter().map(note));
        }
        Editor::Steps(steps) => lines.extend(step_lines(model, steps)),
        Editor::Toggles { choices, at, on } => lines.extend(toggle_lines(model, choices, *at, on)),
        Editor::Links { found, at, .. } => lines.extend(link_lines(model, found, *at)),
        Editor::Line(_) => {
            lines.extend(understood(model, form, field).map(note));
        }
        Editor::Close => {}
    }
}

/// The day, moment, time or quarter that was understood; of a day also how far off it is.
fn understood(model: &Model, form: &Form, field: &'static Field) -> Option<String> {
    let locale = model.texts.locale;
    let Ok(Cell::One(value)) = form.read(field, model.now) else {
        return None;
    };
    let (day, said) = match value {
        Value::Day(day) => (day, locale.day(day)),
        Value::Minute(at) => (at.date_naive(), locale.minute(at)),
        Value::Time(time) => return Some(locale.time(time)),
        Value::Text(quarter) if matches!(field.ty, Type::Period) => return Some(quarter),
        _ => return None,
    };
    let away = (day - model.now.day()).num_days();
    let key = match away {
        0 => "form-today",
        1.. => "form-days-ahead",
        _ => "form-days-ago",
    };
    let count = usize::try_from(away.unsigned_abs()).unwrap_or(0);
    let away = model.texts.say(&Message::new(key).count("count", count));
    Some(format!("{} {said} · {away}", locale.weekday(day)))
}

/// The steps of a scale: a line each where they have names, else one line of numbers.
fn step_lines(model: &Model, steps: &Steps) -> Vec<Line> {
    let all = steps.min..=steps.max;
    if steps.scale.is_none() {
        let numbers = all.map(|step| {
            let label = steps.label(step, &model.texts);
            if steps.at == Some(step) {
                format!("[{label}]")
            } else {
                label
            }
        });
        let text = numbers.collect::<Vec<_>>().join("  ");
        return vec![Line::Note(text, Role::Faint)];
    }
    let number = |step: i64| model.texts.locale.decimal(step, 0);
    let widest = wide(&number(steps.min)).max(wide(&number(steps.max)));
    let line = |step| {
        let gap = " ".repeat(usize::from(widest - wide(&number(step))));
        let label = format!("{gap}{}", steps.label(step, &model.texts));
        if steps.at == Some(step) {
            Line::Note(format!("▸ {label}"), Role::Strong)
        } else {
            Line::Note(format!("  {label}"), Role::Faint)
        }
    };
    all.map(line).collect()
}

/// The elements a set may hold, a line each.
fn toggle_lines(model: &Model, choices: &Choices, at: usize, on: &[&str]) -> Vec<Line> {
    let line = |(index, code): (usize, &&'static str)| {
        let label = model.texts.get(&choices.label_key(code));
        let (cursor, role) = if index == at {
            ("▸", Role::Strong)
        } else {
            (" ", Role::Plain)
        };
        let mark = if on.contains(code) { "x" } else { " " };
        Line::Note(format!("{cursor}[{mark}] {label}"), role)
    };
    choices.codes.iter().enumerate().map(line).collect()
}

/// The records a link field's letters may mean, a line each.
fn link_lines(model: &Model, found: &[Suggestion], at: Option<usize>) -> Vec<Line> {
    let line = |(index, suggestion): (usize, &Suggestion)| {
        let (cursor, role) = if Some(index) == at {
            ("▸ ", Role::Strong)
        } else {
            ("  ", Role::Plain)
        };
        Line::Note(format!("{cursor}{}", suggested(model, suggestion)), role)
    };
    found.iter().enumerate().map(line).collect()
}

fn suggested(model: &Model, suggestion: &Suggestion) -> String {
    match suggestion {
        Suggestion::Known(link, name) => {
            let kind = model.texts.get(&link.kind.label_key());
            format!("{name}  ({kind})")
        }
        Suggestion::New(kind, name) => {
            let kind = model.texts.get(&kind.label_key());
            let message = Message::new("form-make")
                .text("kind", kind)
                .text("name", name);
            model.texts.say(&message)
        }
    }
}
