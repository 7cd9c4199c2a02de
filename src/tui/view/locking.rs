//! The question what encrypts a file, or opens one: what is typed of a passphrase is not shown.

use ratatui::layout::Rect;

use super::boxes::{open, prompt};
use super::brush::Brush;
use super::layout::top;
use crate::tui::locking::Asking;
use crate::tui::model::Model;
use crate::tui::theme::Role;
use crate::tui::words::wrap;

pub fn draw(model: &Model, asking: &Asking, body: Rect, brush: &mut Brush) {
    let texts = &model.texts;
    let room = open(brush, body, (72, 7), &texts.get("locking-title"));
    if room.height == 0 || room.width < 6 {
        return;
    }
    let question = texts.get(asking.asked.question_key());
    let mut told = wrap(&question, usize::from(room.width));
    told.truncate(usize::from(room.height - 1));
    let (above, rest) = top(room, u16::try_from(told.len()).unwrap_or(1));
    for (text, y) in told.iter().zip(above.y..above.bottom()) {
        brush.text(above.x, y, above.width, text, Role::Plain);
    }
    prompt(&asking.shown(), rest, brush);
}
