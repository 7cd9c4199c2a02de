//! The mouse: a click gives the keys to a pane and selects a row, a click on the selected row
//! opens it, and the wheel moves the cursor.

use crossterm::event::{MouseButton, MouseEvent, MouseEventKind};
use ratatui::layout::{Position, Rect};

use super::face;
use super::layout::Layout;
use super::table::Shape;
use crate::tui::act::{moving, opening, seeking};
use crate::tui::overlay::Overlay;
use crate::tui::{Effect, Model};

/// Rows a turn of the wheel moves.
const WHEEL: isize = 3;

/// What the mouse does.
pub fn mouse(model: &mut Model, event: MouseEvent) -> Vec<Effect> {
    match event.kind {
        MouseEventKind::ScrollUp => wheel(model, -WHEEL),
        MouseEventKind::ScrollDown => wheel(model, WHEEL),
        MouseEventKind::Down(MouseButton::Left) if model.overlays.is_empty() => {
            click(model, Position::new(event.column, event.row))
        }
        _ => Vec::new(),
    }
}

fn wheel(model: &mut Model, by: isize) -> Vec<Effect> {
    match model.overlays.last() {
        None | Some(Overlay::Help(_)) => moving::wheel(model, by),
        Some(Overlay::Palette(_)) => seeking::pick(model, by.signum()),
        _ => Vec::new(),
    }
}

fn click(model: &mut Model, at: Position) -> Vec<Effect> {
    let (width, height) = model.size;
    let layout = Layout::of(model, Rect::new(0, 0, width, height));
    let Some((index, area)) = layout
        .panes
        .iter()
        .find(|(_, area)| area.contains(at))
        .copied()
    else {
        return Vec::new();
    };
    let was_here = model.screen().focus == index;
    moving::focus(model, index);
    let Some((table, list)) = model.in_hand() else {
        return Vec::new();
    };
    let inside = if layout.bordered { inner(area) } else { area };
    let inside = match model.screen().pane() {
        Some(pane) => face::parts(model, pane, inside).rows,
        None => inside,
    };
    let shape = Shape::of(&table, list, inside);
    let Some(line) = shape.lines.iter().find(|line| line.area.contains(at)) else {
        return Vec::new();
    };
    if was_here && line.row == shape.at {
        return opening::open(model);
    }
    let screen = model.screen_mut();
    if let Some(list) = screen.lists.get_mut(index) {
        list.go(&table, line.row);
    }
    Vec::new()
}

fn inner(area: Rect) -> Rect {
    Rect {
        x: area.x + 1,
        y: area.y + 1,
        width: area.width.saturating_sub(2),
        height: area.height.saturating_sub(2),
    }
}
