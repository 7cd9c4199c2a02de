//! ← and →: from month to month of the wheel, from cell to cell of the matrix, from
//! column to column of a grid, else from pane to pane.

use super::moving;
use crate::tui::pane::Drawing;
use crate::tui::screen::Aspect;
use crate::tui::{Effect, Model};

/// A wheel is turned no further than so many months.
const MOST: i32 = 1200;

pub fn back(model: &mut Model) -> Vec<Effect> {
    turn(model, -1)
}

pub fn on(model: &mut Model) -> Vec<Effect> {
    turn(model, 1)
}

pub fn year_on(model: &mut Model) -> Vec<Effect> {
    years(model, 12)
}

pub fn year_back(model: &mut Model) -> Vec<Effect> {
    years(model, -12)
}

/// The same month of another year; the wheel comes first where it is not on screen.
fn years(model: &mut Model, by: i32) -> Vec<Effect> {
    if drawing(model) == Some(Drawing::Wheel) {
        return by_steps(model, by);
    }
    super::sheets::wheel(model)
}

fn turn(model: &mut Model, by: i32) -> Vec<Effect> {
    match drawing(model) {
        Some(Drawing::Grid | Drawing::Wheel) => by_steps(model, by),
        Some(Drawing::Columns) => {
            stay(model);
            across(model, by)
        }
        Some(Drawing::People) if model.screen().look.aspect == Aspect::Known => across(model, by),
        _ if by < 0 => moving::previous_pane(model),
        _ => moving::next_pane(model),
    }
}

/// The cursor holds on to its line: in another column the line stands for another record.
fn stay(model: &mut Model) {
    let at = model.in_hand().map(|(table, list)| list.place(&table));
    let screen = model.screen_mut();
    if let (Some(at), Some(list)) = (at, screen.lists.get_mut(screen.focus)) {
        list.at = at;
        list.on = None;
    }
}

/// From column to column.
fn across(model: &mut Model, by: i32) -> Vec<Effect> {
    let screen = model.screen_mut();
    screen.look.turned = screen.look.turned.saturating_add(by).clamp(-MOST, MOST);
    Vec::new()
}

/// What the pane with the keys draws, where it has the screen alone.
fn drawing(model: &Model) -> Option<Drawing> {
    let screen = model.screen();
    let pane = screen.pane().filter(|_| screen.is_alone());
    pane.and_then(|pane| pane.drawing)
}

/// Turns, and puts the cursor on the first row of what is shown then.
fn by_steps(model: &mut Model, by: i32) -> Vec<Effect> {
    let screen = model.screen_mut();
    screen.look.turned = screen.look.turned.saturating_add(by).clamp(-MOST, MOST);
    if let Some(list) = screen.lists.get_mut(screen.focus) {
        list.at = 0;
        list.on = None;
    }
    Vec::new()
}
