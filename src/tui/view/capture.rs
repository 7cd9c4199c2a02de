//! The one-line capture: the line, whom the name at its end may mean, and what it would record.

use ratatui::layout::Rect;

use super::boxes::{open, prompt};
use super::brush::Brush;
use crate::domain::capture::{complete, words};
use crate::i18n::Message;
use crate::report::capture::lines;
use crate::tui::act::capturing;
use crate::tui::model::Model;
use crate::tui::overlay::Capturing;
use crate::tui::theme::Role;
use crate::tui::words::wrap;

const WIDTH: u16 = 90;
const HEIGHT: u16 = 16;

pub fn draw(model: &Model, capture: &Capturing, body: Rect, brush: &mut Brush) {
    let title = model.texts.get("capture-title");
    let room = open(brush, body, (WIDTH, HEIGHT), &title);
    if room.height == 0 || room.width < 6 {
        return;
    }
    let rest = prompt(&capture.typed, room, brush);
    let told = below(model, capture, usize::from(rest.width));
    for ((text, role), y) in told.iter().zip(rest.y..rest.bottom()) {
        brush.text(rest.x, y, rest.width, text, *role);
    }
}

/// The lines under what is typed.
fn below(model: &Model, capture: &Capturing, width: usize) -> Vec<(String, Role)> {
    let typed = capture.typed.value();
    let wrapped = |text: &str, role: Role| {
        let lines = wrap(text, width.max(1)).into_iter();
        lines.map(move |line| (line, role)).collect::<Vec<_>>()
    };
    if typed.trim().is_empty() {
        return wrapped(&model.texts.get("capture-how"), Role::Faint);
    }
    let mut told = Vec::new();
    let people = capturing::everybody(model, capture.account);
    let meant = complete::candidates(typed, &people).into_iter();
    let mut meant: Vec<&str> = meant.map(|person| person.name.as_str()).collect();
    meant.extend(complete::topics(typed));
    if !meant.is_empty() {
        let message = Message::new("capture-meant").text("names", meant.join(", "));
        told.extend(wrapped(&model.texts.say(&message), Role::Key));
    }
    let (read, drafts) = capturing::told(model, capture);
    if !read.is_signal && words::signal(typed).is_some() {
        told.extend(wrapped(&model.texts.get("capture-offer"), Role::Risk));
    }
    for (kind, text) in lines(&drafts, &model.book, &model.texts) {
        told.extend(wrapped(&format!("{kind}: {text}"), Role::Plain));
    }
    if meant.is_empty() && !read.unknown.is_empty() {
        let message = Message::new("log-unknown").text("names", read.unknown.join(", "));
        told.extend(wrapped(&model.texts.say(&message), Role::Risk));
    }
    if meant.is_empty() && !read.no_topics.is_empty() {
        let message = Message::new("log-no-topic").text("words", read.no_topics.join(", "));
        told.extend(wrapped(&model.texts.say(&message), Role::Risk));
    }
    told
}
