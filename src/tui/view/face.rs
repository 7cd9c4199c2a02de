//! What a pane shows beside its rows where it has the screen alone: which part of its room is
//! drawn, and which is left to the rows. Drawing and the mouse share it.

use ratatui::layout::Rect;

use super::brush::Brush;
use super::{chart, grid, map, wheel};
use crate::tui::model::Model;
use crate::tui::pane::{Drawing, Pane};

/// The room inside a pane, parted.
pub struct Parts {
    pub drawn: Option<(Drawing, Rect)>,
    pub rows: Rect,
}

/// Parts the room inside a pane.
pub fn parts(model: &Model, pane: &Pane, inside: Rect) -> Parts {
    let whole = Parts {
        drawn: None,
        rows: inside,
    };
    let Some(drawing) = pane.drawing.filter(|_| model.screen().is_alone()) else {
        return whole;
    };
    let cut = match drawing {
        Drawing::Grid => grid::part(inside),
        Drawing::Wheel => wheel::part(inside),
        Drawing::People => map::part(model.screen().look.aspect, inside),
        Drawing::Chart => chart::part(inside),
        Drawing::Columns => None,
    };
    cut.map_or(whole, |(drawn, rows)| Parts {
        drawn: Some((drawing, drawn)),
        rows,
    })
}

/// Draws what stands beside the rows.
pub fn draw(model: &Model, drawing: Drawing, area: Rect, brush: &mut Brush) {
    match drawing {
        Drawing::Grid => grid::draw(model, area, brush),
        Drawing::Wheel => wheel::draw(model, area, brush),
        Drawing::People => map::draw(model, area, brush),
        Drawing::Chart => chart::draw(model, area, brush),
        Drawing::Columns => {}
    }
}

/// An area without a cell to both sides.
pub fn padded(area: Rect) -> Rect {
    Rect {
        x: area.x + u16::from(area.width > 0),
        width: area.width.saturating_sub(2),
        ..area
    }
}
