//! The first screen of an empty file: the ways to begin, and where everything is kept.

use ratatui::layout::Rect;

use super::boxes::open;
use super::brush::{Brush, wide};
use super::layout::top;
use crate::i18n::Message;
use crate::tui::command::{COMMANDS, Command};
use crate::tui::model::Model;
use crate::tui::theme::Role;
use crate::tui::words::wrap;

/// The ways to begin, by command: `start-` and the id names them, with `-why` what they bring.
const WAYS: &[&str] = &["new-plan", "sample", "import", "language"];
/// What works everywhere, named likewise.
const ALWAYS: &[&str] = &["palette", "help", "undo"];
/// From here on the ways tell what they bring.
const ROOMY: u16 = 50;
/// Cells of a key, and of the name of a way.
const KEY: u16 = 3;
const NAME: u16 = 20;
/// The least height that has room for more than the ways, and for empty lines between the parts.
const TALL: u16 = 11;
const AIRY: u16 = 16;

/// Draws the first screen.
pub fn draw(model: &Model, body: Rect, brush: &mut Brush) {
    let room = open(brush, body, (76, 18), &model.texts.get("start-title"));
    let (is_tall, is_airy) = (room.height >= TALL, room.height >= AIRY);
    let mut rest = room;
    if is_tall {
        rest = lines(model, "start-lead", Role::Plain, rest, brush);
    }
    rest = gap(rest, is_airy);
    for id in WAYS {
        rest = way(model, id, rest, brush);
    }
    rest = gap(rest, is_airy);
    for id in ALWAYS {
        rest = way(model, id, rest, brush);
    }
    rest = gap(rest, is_airy);
    if is_tall {
        rest = lines(model, "start-file", Role::Faint, rest, brush);
    }
    if rest.height > 0 {
        brush.text(rest.x, rest.y, rest.width, &model.file, Role::Plain);
    }
}

fn gap(area: Rect, is_airy: bool) -> Rect {
    top(area, u16::from(is_airy)).1
}

/// One way: its key, its name, and where there is room what it brings.
fn way(model: &Model, id: &str, area: Rect, brush: &mut Brush) -> Rect {
    let command = COMMANDS.iter().find(|command| command.id == id);
    let keys = command.map(|command: &Command| model.keys.keys(command));
    let key = keys
        .and_then(|keys| keys.first().copied())
        .unwrap_or_default();
    let (line, rest) = top(area, 1);
    if line.height == 0 {
        return rest;
    }
    brush.text(line.x, line.y, KEY, model.keys.shown(key), Role::Key);
    let x = line.x + KEY;
    let room = line.width.saturating_sub(KEY);
    let name = model.texts.get(&format!("start-{id}"));
    let why = model.texts.get(&format!("start-{id}-why"));
    if line.width < ROOMY {
        brush.text(x, line.y, room, &name, Role::Plain);
        return rest;
    }
    brush.text(x, line.y, NAME.max(wide(&name)), &name, Role::Strong);
    brush.text(
        x + NAME,
        line.y,
        room.saturating_sub(NAME),
        &why,
        Role::Plain,
    );
    rest
}

/// A text over as many lines as it needs; gives what is left below.
fn lines(model: &Model, key: &'static str, role: Role, area: Rect, brush: &mut Brush) -> Rect {
    let told = model.texts.say(&Message::new(key));
    let lines = wrap(&told, usize::from(area.width).max(1));
    for (line, y) in lines.iter().zip(area.y..area.bottom()) {
        brush.text(area.x, y, area.width, line, role);
    }
    top(area, u16::try_from(lines.len()).unwrap_or(u16::MAX)).1
}
