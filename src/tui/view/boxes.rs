//! Palette, help and the question before an account goes: boxes over the body.

use ratatui::layout::{Position, Rect};
use tui_input::Input;

use super::brush::{Brush, wide};
use super::form::line;
use super::layout::{centred, end, top};
use crate::domain::Cell;
use crate::i18n::Message;
use crate::tui::act::{clashing, guiding, wandering};
use crate::tui::list::scroll;
use crate::tui::model::Model;
use crate::tui::overlay::{Clash, Confirm, Going, Years};
use crate::tui::palette::{Item, Only, Palette};
use crate::tui::theme::Role;
use crate::tui::words::wrap;

/// Draws a box and gives the room inside it; no border where there is no room for one.
pub fn open(brush: &mut Brush, body: Rect, size: (u16, u16), title: &str) -> Rect {
    let area = centred(body, size.0.min(body.width), size.1);
    brush.clear(area);
    if area.width < 30 || area.height < size.1.min(6) {
        return area;
    }
    let inside = brush.border(area, title, true);
    Rect {
        x: inside.x + 1,
        width: inside.width.saturating_sub(2),
        ..inside
    }
}

/// The palette: what is typed, and what fits it.
pub fn palette(model: &Model, palette: &Palette, body: Rect, brush: &mut Brush) {
    let title = match palette.only {
        None => "palette-title",
        Some(Only::Lists) => "palette-lists",
        Some(Only::Reports) => "palette-reports",
    };
    let title = model.texts.get(title);
    let room = open(brush, body, (72, 18), &title);
    if room.height == 0 || room.width < 6 {
        return;
    }
    let (first, rest) = top(room, 1);
    brush.text(first.x, first.y, 2, "> ", Role::Key);
    let count = palette.count().to_string();
    let typed = Rect {
        x: first.x + 2,
        width: first.width.saturating_sub(3 + wide(&count)),
        ..first
    };
    line(&palette.typed, typed, brush);
    brush.right(first.x, first.y, first.width, &count, Role::Faint);
    if palette.count() == 0 && !palette.is_unfinished() {
        brush.text(
            rest.x,
            rest.y,
            rest.width,
            &model.texts.get("palette-none"),
            Role::Faint,
        );
    }
    let height = usize::from(rest.height);
    let from = scroll(palette.at, palette.count(), height);
    let shown = (from..).zip(palette.from(from));
    for ((index, item), y) in shown.zip(rest.y..rest.bottom()) {
        let area = Rect {
            y,
            height: 1,
            ..rest
        };
        palette_line(item, area, brush);
        if index == palette.at {
            brush.wash(area, Role::Selected);
        }
    }
}

/// What it is called, what it is, and its keys: the name keeps its room longest.
fn palette_line(item: &Item, area: Rect, brush: &mut Brush) {
    let keys = wide(&item.keys).min(area.width / 4);
    let left = area.width.saturating_sub(keys + u16::from(keys > 0) * 2);
    let kind = wide(&item.kind).min(
        left.saturating_sub(wide(&item.label) + 2)
            .max(area.width / 3),
    );
    let name = left.saturating_sub(kind + 2);
    brush.text(area.x, area.y, name, &item.label, Role::Plain);
    brush.right(area.x + name + 2, area.y, kind, &item.kind, Role::Faint);
    brush.right(area.right() - keys, area.y, keys, &item.keys, Role::Key);
}

/// Draws a line that is being typed, and gives the room below it.
pub fn prompt(typed: &Input, room: Rect, brush: &mut Brush) -> Rect {
    let (first, rest) = top(room, 1);
    brush.text(first.x, first.y, 2, "> ", Role::Key);
    let field = Rect {
        x: first.x + 2,
        width: first.width - 2,
        ..first
    };
    line(typed, field, brush);
    rest
}

/// The two years a plan may be for, each with whether it has one.
pub fn years(model: &Model, asked: &Years, body: Rect, brush: &mut Brush) {
    let room = open(brush, body, (52, 6), &model.texts.get("years-title"));
    let lines = asked.years.iter().enumerate().zip(room.y..room.bottom());
    for ((place, year), y) in lines {
        let is_new = !guiding::has_plan(model, asked.account, *year);
        let name = Message::new(guiding::plan_title(is_new)).text("year", year.to_string());
        let (cursor, role) = if place == asked.at {
            ("▸", Role::Selected)
        } else {
            (" ", Role::Plain)
        };
        let text = format!("{cursor} {}", model.texts.say(&name));
        brush.text(room.x, y, room.width, &text, role);
    }
    let how = wrap(
        &model.texts.get("years-how"),
        usize::from(room.width).max(1),
    );
    for (line, y) in how.iter().zip(room.y + 2..room.bottom()) {
        brush.text(room.x, y, room.width, line, Role::Faint);
    }
}

/// The question which past day is looked at: what is typed, and the day it means.
pub fn past(model: &Model, typed: &Input, body: Rect, brush: &mut Brush) {
    let room = open(brush, body, (60, 6), &model.texts.get("past-title"));
    if room.height == 0 || room.width < 6 {
        return;
    }
    let rest = prompt(typed, room, brush);
    let meant = wandering::meant(typed.value(), model.now.day());
    let locale = model.texts.locale;
    let meant = meant.map(|day| format!("{} {}", locale.weekday(day), locale.day(day)));
    let how = wrap(&model.texts.get("past-how"), usize::from(rest.width).max(1));
    let lines = meant.into_iter().chain(how);
    for (text, y) in lines.zip(rest.y..rest.bottom()) {
        brush.text(rest.x, y, rest.width, &text, Role::Faint);
    }
}

/// What may follow a key: a small box at the foot of the body.
pub fn prefix(model: &Model, first: &str, body: Rect, brush: &mut Brush) {
    let place = model.screen_place();
    let lines: Vec<(String, String)> = model
        .keys
        .following(place, first)
        .into_iter()
        .map(|(key, command)| {
            let label = model.texts.get(&command.label_key());
            (model.keys.shown(&key).to_owned(), label)
        })
        .collect();
    let height = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX);
    let (_, foot) = end(body, height);
    let widest = lines.iter().map(|(_, label)| wide(label)).max();
    let room = open(brush, foot, (widest.unwrap_or(0) + 8, height), first);
    for ((key, label), y) in lines.iter().zip(room.y..room.bottom()) {
        brush.text(room.x, y, 4, key, Role::Key);
        let width = room.width.saturating_sub(4);
        brush.text(room.x + 4, y, width, label, Role::Plain);
    }
}

/// A clash: the field, and both values that were given to it.
pub fn clash(model: &Model, clash: &Clash, body: Rect, brush: &mut Brush) {
    use crate::domain::Names;
    let room = open(brush, body, (64, 9), &model.texts.get("clash-title"));
    let kind = clash.link.kind;
    let field = kind.fields()[clash.index].label_key(kind);
    let name = model.book.name(clash.link);
    let told = |cell: &Cell| clashing::told(model, clash, cell);
    let theirs = told(&clashing::standing(model, clash));
    let side = |key: &str, value: String| {
        model
            .texts
            .say(&Message::new(key.to_owned()).text("value", value))
    };
    let lines = [
        format!("{name}: {}", model.texts.get(&field)),
        String::new(),
        side("clash-theirs", theirs),
        side("clash-mine", told(&clash.mine)),
        String::new(),
        model.texts.get("clash-ask"),
    ];
    for (line, y) in lines.iter().zip(room.y..room.bottom()) {
        brush.text(room.x, y, room.width, line, Role::Plain);
    }
}

/// The question before a whole account, or the sample, goes.
pub fn confirm(model: &Model, question: &Confirm, body: Rect, brush: &mut Brush) {
    let (title, asked) = match question.going {
        Going::Account(_) => ("confirm-title", "confirm-account"),
        Going::Sample => ("confirm-sample-title", "confirm-sample"),
    };
    let room = open(brush, body, (64, 8), &model.texts.get(title));
    if room.height == 0 || room.width < 6 {
        return;
    }
    let message = Message::new(asked).text("name", question.name.clone());
    let lines = wrap(&model.texts.say(&message), usize::from(room.width));
    let (text, below) = top(room, room.height.saturating_sub(1).min(4));
    for (line, y) in lines.iter().zip(text.y..text.bottom()) {
        brush.text(text.x, y, text.width, line, Role::Plain);
    }
    line(&question.typed, Rect { height: 1, ..below }, brush);
    brush.cursor = brush.cursor.or(Some(Position::new(below.x, below.y)));
}
