//! A guided way on screen: its steps, the question of the step, and what it shows.

use ratatui::layout::Rect;

use super::brush::{Brush, wide};
use super::form;
use super::layout::Layout;
use crate::domain::check::Severity;
use crate::domain::{Kind, Names};
use crate::i18n::Message;
use crate::tui::form::Form;
use crate::tui::guide::{Guide, Shows};
use crate::tui::model::Model;
use crate::tui::theme::Role;
use crate::tui::words;

/// Draws the steps, and the step where it is no list.
pub fn draw(model: &Model, guide: &Guide, layout: &Layout, brush: &mut Brush) {
    let y = layout.head.y + 1;
    let area = Rect {
        y,
        height: layout.head.height.saturating_sub(1),
        ..layout.head
    };
    steps(model, guide, area, brush);
    if area.height > 1 {
        let question = model
            .texts
            .get(&format!("ask-{}-{}", guide.way.code, guide.step().code));
        brush.text(
            area.x + 1,
            y + 1,
            area.width.saturating_sub(1),
            &question,
            Role::Strong,
        );
    }
    match (&guide.step().shows, &guide.form) {
        (Shows::Words, Some(words)) => form::inside(model, words, layout.body, brush),
        (Shows::Confirm, Some(words)) => confirm(model, guide, words, layout.body, brush),
        _ => {}
    }
}

fn steps(model: &Model, guide: &Guide, area: Rect, brush: &mut Brush) {
    let names = guide.way.steps.iter().enumerate().map(|(index, step)| {
        let mark = match index.cmp(&guide.at) {
            std::cmp::Ordering::Less => "●",
            std::cmp::Ordering::Equal => "▸",
            std::cmp::Ordering::Greater => "○",
        };
        format!("{mark} {}", model.texts.get(&format!("step-{}", step.code)))
    });
    let line = names.collect::<Vec<_>>().join("  ");
    let line = if wide(&line) + 2 > area.width {
        let name = model.texts.get(&format!("step-{}", guide.step().code));
        format!("▸ {}/{} {name}", guide.at + 1, guide.way.steps.len())
    } else {
        line
    };
    brush.text(
        area.x + 1,
        area.y,
        area.width.saturating_sub(1),
        &line,
        Role::Focus,
    );
}

/// What will be kept: the words, and how many measures and findings of the day.
fn confirm(model: &Model, guide: &Guide, form: &Form, area: Rect, brush: &mut Brush) {
    let texts = &model.texts;
    let mut lines = Vec::new();
    for index in form.asked() {
        let field = &Kind::Review.fields()[index];
        let cell = form.cell(&model.book, index);
        if cell.is_blank() {
            continue;
        }
        let names: &dyn Names = &model.book;
        let told = words::cell(Kind::Review, field, &cell, names, texts);
        lines.push(format!(
            "{}: {told}",
            texts.get(&field.label_key(Kind::Review))
        ));
    }
    lines.push(String::new());
    let pulse = model.overview.pulse(guide.account);
    let count = |severity| pulse.map_or(0, |pulse| pulse.count(severity)).to_string();
    let message = Message::new("review-snapshot")
        .text(
            "measures",
            crate::domain::measure::ACCOUNT.len().to_string(),
        )
        .text("act", count(Severity::Act))
        .text("risk", count(Severity::Risk))
        .text("watch", count(Severity::Watch))
        .text("ask", count(Severity::Ask));
    lines.push(texts.say(&message));
    lines.push(texts.get("review-confirm"));
    let width = usize::from(area.width.saturating_sub(2)).max(1);
    let wrapped = lines.iter().flat_map(|line| words::wrap(line, width));
    for (y, line) in (area.y..area.bottom()).zip(wrapped) {
        brush.text(
            area.x + 1,
            y,
            area.width.saturating_sub(1),
            &line,
            Role::Plain,
        );
    }
}
