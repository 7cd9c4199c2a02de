//! What is being asked out of the program, and the question before a file is written over.

use ratatui::layout::Rect;

use super::boxes::open;
use super::brush::{Brush, wide};
use crate::domain::{Kind, Link, Names};
use crate::format::order::What;
use crate::i18n::Message;
use crate::report::told;
use crate::tui::act::exporting;
use crate::tui::export::{Clashing, Export, Line, Locking};
use crate::tui::model::Model;
use crate::tui::palette::list_key;
use crate::tui::theme::Role;
use crate::tui::words::wrap;

const SIZE: (u16, u16) = (72, 15);

/// The order, what of it stays at home, and the file it makes.
pub fn draw(model: &Model, export: &Export, body: Rect, brush: &mut Brush) {
    let room = open(brush, body, SIZE, &model.texts.get("export-title"));
    let labels = [
        Line::What,
        Line::Of,
        Line::Table,
        Line::Format,
        Line::Edition,
        Line::Locking,
    ];
    let labels = labels.map(|line| wide(&label(model, line)));
    let column = labels.into_iter().max().unwrap_or(0) + 2;
    let mut y = room.y;
    for line in export.lines().into_iter().filter(|_| room.height > 0) {
        if y >= room.bottom() {
            return;
        }
        let has_keys = line == export.line();
        brush.text(room.x, y, column, &label(model, line), Role::Faint);
        let chosen = chosen(model, export, line);
        let (text, role) = if has_keys {
            (format!("‹ {chosen} ›"), Role::Selected)
        } else {
            (format!("  {chosen}"), Role::Plain)
        };
        let x = room.x + column;
        brush.text(x, y, room.right().saturating_sub(x), &text, role);
        y += 1;
    }
    let place = [
        format!("{}/", model.outbox.folder),
        exporting::file(model, &export.order, export.locking),
    ];
    let foot = room.bottom().saturating_sub(2).max(y);
    let told = wrap(&holds(model, export), usize::from(room.width).max(1));
    for (line, y) in told.iter().zip(y + 1..foot) {
        brush.text(room.x, y, room.width, line, Role::Plain);
    }
    for (line, y) in place.iter().zip(foot..room.bottom()) {
        brush.text(room.x, y, room.width, line, Role::Faint);
    }
}

fn label(model: &Model, line: Line) -> String {
    model.texts.get(match line {
        Line::What => "export-what",
        Line::Of => "export-of",
        Line::Table => "export-table",
        Line::Format => "export-format",
        Line::Edition => "export-edition",
        Line::Locking => "export-locking",
    })
}

/// What is chosen on a line, in words.
fn chosen(model: &Model, export: &Export, line: Line) -> String {
    let texts = &model.texts;
    let order = &export.order;
    match line {
        Line::What => texts.get(&order.what.label_key()),
        Line::Of => match order.account {
            Some(account) => model.book.name(Link::new(Kind::Account, account)),
            None => texts.get("export-everything"),
        },
        Line::Table => texts.get(&list_key(order.table)),
        Line::Format => texts.get(&format!("format-{}", order.format)),
        Line::Edition => texts.get(&format!("edition-{}", order.request.edition.code())),
        Line::Locking => texts.get(match export.locking {
            Locking::Open => "export-open",
            Locking::Passphrase => "export-passphrase",
            Locking::Recipients => "export-recipients",
        }),
    }
}

/// What is in it, and for the customer's edition what is not.
fn holds(model: &Model, export: &Export) -> String {
    let texts = &model.texts;
    match (&export.order.what, &export.left_out) {
        (What::Plan(_), _) => texts.get(&format!("{}-holds", export.order.what.label_key())),
        (What::Report(_), Some(kinds)) if export.is_for_customer() => texts.say(&told(kinds)),
        (What::Report(_), None) if export.is_for_customer() => texts.get("export-looking"),
        (What::Report(_), _) => texts.get("export-ours"),
    }
}

/// The question before a file is written over.
pub fn taken(model: &Model, clashing: &Clashing, body: Rect, brush: &mut Brush) {
    let room = open(brush, body, (72, 8), &model.texts.get("export-title"));
    let file = format!("{}/{}", model.outbox.folder, clashing.file);
    let question = Message::new("export-taken").text("file", file);
    let lines = wrap(&model.texts.say(&question), usize::from(room.width).max(1));
    for (line, y) in lines.iter().zip(room.y..room.bottom()) {
        brush.text(room.x, y, room.width, line, Role::Plain);
    }
}
