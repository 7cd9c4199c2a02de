//! Help: what the field with the keys is for, the keys that work here by what they are for, and
//! what the signs here mean.

use ratatui::layout::Rect;

use super::boxes::open;
use super::brush::{Brush, wide};
use crate::tui::command::{COMMANDS, Command, Group};
use crate::tui::form::{Form, about};
use crate::tui::legend;
use crate::tui::model::Model;
use crate::tui::overlay::Overlay;
use crate::tui::place::Place;
use crate::tui::screen::What;
use crate::tui::theme::Role;
use crate::tui::words::wrap;

/// Cells of the keys, with the space after them.
const KEYS: u16 = 18;

/// One line of help: keys or a sign and what they say; without keys a heading or a sentence.
struct Told {
    keys: String,
    text: String,
    role: Role,
}

/// Cells across the box, where there are as many.
const WIDTH: u16 = 84;

/// Draws help from its line `at` on.
pub fn draw(model: &Model, at: usize, body: Rect, brush: &mut Brush) {
    let lines = lines(model);
    let height = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX);
    let room = open(brush, body, (WIDTH, height), &model.texts.get("help-title"));
    let latest = lines.len().saturating_sub(usize::from(room.height));
    let at = at.min(latest);
    for (told, y) in lines.iter().skip(at).zip(room.y..room.bottom()) {
        line(
            told,
            Rect {
                y,
                height: 1,
                ..room
            },
            brush,
        );
    }
    let foot = room.bottom().min(body.bottom().saturating_sub(1));
    for (is_there, key, shift) in [(at > 0, "help-above", 0), (at < latest, "help-below", 10)] {
        let text = format!(" {} ", model.texts.get(key));
        if is_there {
            let x = room.right().saturating_sub(wide(&text) + shift);
            brush.text(x, foot, wide(&text), &text, Role::Key);
        }
    }
}

fn line(told: &Told, area: Rect, brush: &mut Brush) {
    if told.keys.is_empty() {
        brush.text(area.x, area.y, area.width, &told.text, told.role);
        return;
    }
    let keys = KEYS.min(area.width * 2 / 5);
    brush.text(
        area.x + 1,
        area.y,
        keys.saturating_sub(2),
        &told.keys,
        Role::Key,
    );
    let x = area.x + keys;
    brush.text(
        x,
        area.y,
        area.right().saturating_sub(x),
        &told.text,
        told.role,
    );
}

/// The farthest help can be scrolled on this terminal.
pub fn latest(model: &Model) -> usize {
    let body = usize::from(model.size.1.saturating_sub(2));
    lines(model).len().saturating_sub(body.saturating_sub(2))
}

/// What of a screen comes before its signs, and what after them.
const FIRST: &[(Group, &str)] = &[
    (Group::Plan, "help-plan"),
    (Group::Edit, "help-edit"),
    (Group::Find, "help-find"),
];
const LAST: &[(Group, &str)] = &[(Group::Move, "help-move"), (Group::Program, "help-program")];
const TYPING: &[(Group, &str)] = &[(Group::Typing, "help-typing")];

fn lines(model: &Model) -> Vec<Told> {
    if let Some(form) = form_below(model) {
        let mut lines = field(model, form);
        lines.extend(groups(model, TYPING, Place::Form));
        return lines;
    }
    let place = model.screen_place();
    let mut lines = groups(model, FIRST, place);
    lines.extend(signs(model));
    lines.extend(groups(model, LAST, place));
    lines.extend(groups(model, TYPING, Place::Form));
    lines
}

/// The form that help was asked for from.
fn form_below(model: &Model) -> Option<&Form> {
    let mut below = model.overlays.iter().rev();
    let form = below.find_map(|overlay| match overlay {
        Overlay::Form(form) => Some(form.as_ref()),
        _ => None,
    });
    form.or(match &model.screen().what {
        What::Guide(guide) if guide.is_asking() => guide.form.as_deref(),
        _ => None,
    })
}

/// What the field with the keys is for, and how it is filled in.
fn field(model: &Model, form: &Form) -> Vec<Told> {
    let Some((label, sentences)) = about::told(form, &model.texts) else {
        return Vec::new();
    };
    let said = |text: String| Told {
        keys: String::new(),
        text,
        role: Role::Plain,
    };
    let room = usize::from(WIDTH.min(model.size.0))
        .saturating_sub(4)
        .max(8);
    let mut lines = vec![Told {
        role: Role::Strong,
        ..said(label)
    }];
    for sentence in sentences {
        lines.extend(wrap(&sentence, room).into_iter().map(said));
    }
    lines.push(said(String::new()));
    lines
}

fn groups(model: &Model, groups: &[(Group, &str)], place: Place) -> Vec<Told> {
    let mut lines = Vec::new();
    for (group, title) in groups {
        let works = |command: &&Command| {
            let is_keyed = !model.keys.keys(command).is_empty();
            command.works_in(place) && command.group == *group && is_keyed
        };
        let mut here = COMMANDS.iter().filter(works).peekable();
        if here.peek().is_some() {
            lines.push(heading(model, title));
        }
        lines.extend(here.map(|command| Told {
            keys: model.keys.all_shown(command),
            text: model.texts.get(&command.label_key()),
            role: Role::Plain,
        }));
    }
    lines
}

/// What the signs of the pane with the keys mean.
fn signs(model: &Model) -> Vec<Told> {
    let signs = model.screen().pane().map_or(&[][..], legend::of);
    if signs.is_empty() || model.screen_place() == Place::Start {
        return Vec::new();
    }
    let mut lines = vec![heading(model, "help-signs")];
    lines.extend(signs.iter().map(|(sign, key)| Told {
        keys: (*sign).to_owned(),
        text: model.texts.get(key),
        role: Role::Plain,
    }));
    lines
}

fn heading(model: &Model, key: &str) -> Told {
    Told {
        keys: String::new(),
        text: model.texts.get(key),
        role: Role::Strong,
    }
}
