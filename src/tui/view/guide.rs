//! A guided way on screen: its steps, the question of the step, and what it shows.

use ratatui::layout::Rect;

use super::brush::{Brush, wide};
use super::form;
use super::layout::Layout;
use crate::tui::guide::{Guide, Shows};
use crate::tui::model::Model;
use crate::tui::theme::Role;

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
    if let (Shows::Words, Some(words)) = (&guide.step().shows, &guide.form) {
        form::inside(model, words, layout.body, brush);
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
