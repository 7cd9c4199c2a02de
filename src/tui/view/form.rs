//! A form on screen: a label and a value a line, the field that has the keys opened up.

use ratatui::layout::{Position, Rect};
use ratatui::widgets::Widget;

use super::brush::{Brush, wide};
use super::field::{AREA_LINES, Line, open_lines};
use super::heading::title;
use super::layout::centred;
use crate::domain::{Cell, Field, Kind, Names};
use crate::i18n::Message;
use crate::tui::act::hearing;
use crate::tui::form::{Editor, Form, beside};
use crate::tui::model::Model;
use crate::tui::theme::Role;
use crate::tui::words::{self, wrap};

const WIDEST: u16 = 72;

/// Draws a form in a box over the body.
pub fn draw(model: &Model, form: &Form, body: Rect, brush: &mut Brush) {
    let lines = lines(model, form, WIDEST - 4);
    let height = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX);
    let bordered = body.width >= 40 && body.height >= 10;
    let area = if bordered {
        centred(body, WIDEST.min(body.width.saturating_sub(2)), height)
    } else {
        body
    };
    brush.clear(area);
    let title = title(model, form);
    let room = if bordered {
        brush.border(area, &title, true)
    } else {
        brush.text(area.x, area.y, area.width, &title, Role::Focus);
        super::layout::top(area, 1).1
    };
    inside(model, form, room, brush);
}

/// Draws the fields into a room, scrolled so that the open one is in sight.
pub fn inside(model: &Model, form: &Form, room: Rect, brush: &mut Brush) {
    if room.height == 0 || room.width < 8 {
        return;
    }
    let lines = lines(model, form, room.width.saturating_sub(2));
    let at = lines.iter().position(|line| match line {
        Line::Field(_, focused) => *focused,
        Line::Close => matches!(form.editor, Editor::Close),
        _ => false,
    });
    let height = usize::from(room.height);
    let after = at.map_or(0, |at| after(&lines, at));
    let end = at.map_or(0, |at| at + after + 1);
    let first = end.saturating_sub(height).min(at.unwrap_or(0));
    let label_width = label_width(model, form, room.width);
    let shown = lines.iter().skip(first);
    for (line, y) in shown.zip(room.y..room.bottom()) {
        let area = Rect {
            y,
            height: 1,
            ..room
        };
        match line {
            Line::Field(index, focused) => {
                let below = room.bottom() - y;
                field(
                    model,
                    form,
                    *index,
                    *focused,
                    (area, below, label_width),
                    brush,
                );
            }
            Line::Note(text, role) => {
                let x = room.x + label_width + 2;
                brush.text(x, y, room.right().saturating_sub(x + 1), text, *role);
            }
            Line::Close => close(model, form, area, brush),
            Line::Room => {}
        }
    }
}

/// How many lines belong to the field at a place, beside its own.
fn after(lines: &[Line], at: usize) -> usize {
    let rest = lines.iter().skip(at + 1);
    rest.take_while(|line| matches!(line, Line::Note(..) | Line::Room))
        .count()
}

fn label_width(model: &Model, form: &Form, room: u16) -> u16 {
    let labels = form.asked().into_iter().map(|index| {
        let (kind, field) = beside::field(form.kind, index);
        wide(&model.texts.get(&field.label_key(kind))) + u16::from(field.required) * 2
    });
    labels.max().unwrap_or(0).min(room * 2 / 5).min(30)
}

fn lines(model: &Model, form: &Form, width: u16) -> Vec<Line> {
    let mut lines = Vec::new();
    let width = usize::from(width.saturating_sub(label_width(model, form, width) + 3)).max(8);
    for (place, index) in form.asked().into_iter().enumerate() {
        let focused = place == form.focus;
        lines.push(Line::Field(index, focused));
        if focused {
            let field = beside::field(form.kind, index).1;
            open_lines(model, form, field, width, &mut lines);
            if hearing::heard(form).is_some() {
                let said = model.texts.get("form-signal-offer");
                let told = wrap(&said, width.saturating_sub(2)).into_iter();
                lines.extend(told.map(|line| Line::Note(format!("! {line}"), Role::Risk)));
            }
            if let Some(twin) = twin(model, form, field) {
                let message = Message::new("form-name-taken").text("name", twin);
                let said = model.texts.say(&message);
                let told = wrap(&said, width.saturating_sub(2)).into_iter();
                lines.extend(told.map(|line| Line::Note(format!("~ {line}"), Role::Risk)));
            }
        }
        if let Some(error) = form.errors.get(&index) {
            for line in wrap(&model.texts.say(error), width.saturating_sub(2)) {
                lines.push(Line::Note(format!("! {line}"), Role::Act));
            }
        }
    }
    lines.push(Line::Close);
    lines
}

/// Another living account with the name being typed: allowed, but worth a second look.
fn twin(model: &Model, form: &Form, field: &Field) -> Option<String> {
    if form.kind != Kind::Account || field.key != "name" {
        return None;
    }
    let typed = form.editor.text()?.trim().to_lowercase();
    let own = form.link.map(|link| link.id);
    let mut accounts = model.book.frame.account.iter();
    let twin = accounts.find(|one| {
        let is_other = Some(one.head.id) != own && !one.head.removed;
        is_other && one.name.trim().to_lowercase() == typed
    });
    twin.map(|one| one.name.clone())
}

/// A field's line: where it stands, how many lines are below, and the width of labels.
fn field(
    model: &Model,
    form: &Form,
    index: usize,
    focused: bool,
    (area, below, labels): (Rect, u16, u16),
    brush: &mut Brush,
) {
    let (kind, field) = beside::field(form.kind, index);
    let mut label = model.texts.get(&field.label_key(kind));
    if field.required {
        label.push_str(" *");
    }
    let role = if focused { Role::Focus } else { Role::Faint };
    brush.text(area.x + 1, area.y, labels, &label, role);
    let x = area.x + labels + 2;
    let room = Rect {
        x,
        width: area.right().saturating_sub(x + 1),
        ..area
    };
    if focused {
        open_field(model, form, room, below, brush);
        return;
    }
    let (text, role) = if let Some(typed) = form.typed.get(&index) {
        (typed.clone(), Role::Act)
    } else {
        let cell = form.cell(&model.book, index);
        (value(model, kind, field, &cell), Role::Plain)
    };
    brush.text(room.x, room.y, room.width, &text, role);
}

pub fn value(model: &Model, kind: Kind, field: &Field, cell: &Cell) -> String {
    if cell.is_blank() {
        return "·".to_owned();
    }
    words::cell(kind, field, cell, model.seen(), &model.texts)
}

fn open_field(model: &Model, form: &Form, room: Rect, below: u16, brush: &mut Brush) {
    match &form.editor {
        Editor::Line(input) => line(input, room, brush),
        Editor::Area(area) => {
            let room = Rect {
                height: AREA_LINES.min(below),
                ..room
            };
            let room = room.intersection(brush.buffer.area);
            brush.wash(room, Role::Strong);
            area.as_ref().render(room, brush.buffer);
        }
        Editor::Choice { choices, at } => {
            let label = at.map(|at| model.texts.get(&choices.label_key(choices.codes[at])));
            turning(label, room, brush);
        }
        Editor::Steps(steps) => {
            let label = steps.at.map(|at| steps.label(at, &model.texts));
            turning(label, room, brush);
        }
        Editor::Toggles { choices, on, .. } => {
            let labels = on
                .iter()
                .map(|code| model.texts.get(&choices.label_key(code)));
            let text = labels.collect::<Vec<_>>().join(", ");
            brush.text(room.x, room.y, room.width, &text, Role::Strong);
            brush.cursor = Some(Position::new(room.x, room.y));
        }
        Editor::Links {
            typed,
            chosen,
            is_set,
            ..
        } => {
            let is_replaced = !is_set && !typed.value().is_empty();
            let names: Vec<String> = chosen.iter().map(|link| model.seen().name(*link)).collect();
            let mut used = 0;
            if !names.is_empty() && !is_replaced {
                let text = format!("{} ", names.join(", "));
                used = brush.text(
                    room.x,
                    room.y,
                    room.width.saturating_sub(10),
                    &text,
                    Role::Strong,
                );
            }
            let rest = Rect {
                x: room.x + used,
                width: room.width.saturating_sub(used),
                ..room
            };
            line(typed, rest, brush);
        }
        Editor::Close => {}
    }
}

/// What is chosen of a choice or a scale, or that nothing is.
fn turning(label: Option<String>, room: Rect, brush: &mut Brush) {
    let text = format!("‹ {} ›", label.unwrap_or_else(|| "·".to_owned()));
    brush.text(room.x, room.y, room.width, &text, Role::Strong);
    brush.cursor = Some(Position::new(room.x, room.y));
}

/// A line of text with the cursor in it, scrolled so that the cursor is in sight.
pub fn line(input: &tui_input::Input, room: Rect, brush: &mut Brush) {
    if room.width == 0 {
        return;
    }
    let scroll = input.visual_scroll(usize::from(room.width.saturating_sub(1)));
    let mut skipped = 0;
    let rest = input.value().char_indices().find(|(_, letter)| {
        let is_in = skipped >= scroll;
        skipped += unicode_width::UnicodeWidthChar::width(*letter).unwrap_or(0);
        is_in
    });
    let text = rest.map_or("", |(at, _)| &input.value()[at..]);
    brush.wash(Rect { height: 1, ..room }, Role::Field);
    brush.text(room.x, room.y, room.width, text, Role::Field);
    let at = u16::try_from(input.visual_cursor().saturating_sub(scroll)).unwrap_or(0);
    brush.cursor = Some(Position::new(room.x + at.min(room.width - 1), room.y));
}

fn close(model: &Model, form: &Form, area: Rect, brush: &mut Brush) {
    let focused = matches!(form.editor, Editor::Close);
    let folded = form.folded();
    let done = if form.is_held() {
        "form-next-step"
    } else {
        "form-done"
    };
    let enter = model.keys.shown("enter");
    let mut text = format!("{enter} {}", model.texts.get(done));
    if folded > 0 {
        let message = Message::new("form-more").count("count", folded);
        text = format!("{text}   → {}", model.texts.say(&message));
    }
    let role = if focused { Role::Selected } else { Role::Faint };
    let used = brush.text(
        area.x + 1,
        area.y,
        area.width.saturating_sub(2),
        &text,
        role,
    );
    if focused {
        brush.cursor = Some(Position::new(area.x + 1 + used, area.y));
    }
}
