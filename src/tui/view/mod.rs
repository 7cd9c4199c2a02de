//! Drawing: a model onto a frame. Nothing here changes the model.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::model::Model;
use super::overlay::Overlay;
use super::place::Place;
use super::screen::What;
use super::symbols;

pub mod boxes;
mod brush;
mod capture;
mod chart;
mod export;
pub mod face;
mod field;
mod form;
mod frame;
mod grid;
mod guide;
mod heading;
pub mod help;
mod hints;
mod importing;
pub mod layout;
mod locking;
mod map;
pub mod pointing;
mod proposals;
mod start;
mod summary;
mod table;
mod wheel;

use brush::Brush;
use layout::Layout;

/// Draws everything.
pub fn view(model: &Model, frame: &mut Frame) {
    let area = frame.area();
    let layout = Layout::of(model, area);
    let mut brush = Brush::new(frame.buffer_mut(), model.theme);
    frame::head(model, &layout, &mut brush);
    frame::bottom(model, &layout, &mut brush);
    if let Some(tabs) = layout.tabs {
        frame::tabs(model, tabs, &mut brush);
    }
    if let Some(summary) = layout.summary {
        summary::draw(model, summary, &mut brush);
    }
    if let Some(glance) = layout.glance {
        summary::glance(model, glance, &mut brush);
    }
    if let What::Guide(way) = &model.screen().what {
        guide::draw(model, way, &layout, &mut brush);
    }
    if model.screen_place() == Place::Start {
        start::draw(model, layout.body, &mut brush);
    } else {
        panes(model, &layout, &mut brush);
    }
    for overlay in &model.overlays {
        lay_over(model, overlay, layout.body, &mut brush);
    }
    frame::said(model, &layout, &mut brush);
    let cursor = brush.cursor;
    if model.keys.is_ascii {
        symbols::make_plain(brush.buffer);
    }
    if let Some(at) = cursor.filter(|at| area.contains(*at)) {
        frame.set_cursor_position(at);
    }
}

fn panes(model: &Model, layout: &Layout, brush: &mut Brush) {
    let panes = model.screen().what.panes();
    for (index, rect) in &layout.panes {
        if let Some(pane) = panes.get(*index) {
            table::pane(model, pane, *index, *rect, layout.bordered, brush);
        }
    }
}

fn lay_over(model: &Model, overlay: &Overlay, body: Rect, brush: &mut Brush) {
    match overlay {
        Overlay::Form(form) => form::draw(model, form, body, brush),
        Overlay::Palette(palette) => boxes::palette(model, palette, body, brush),
        Overlay::Help(at) => help::draw(model, *at, body, brush),
        Overlay::Confirm(question) => boxes::confirm(model, question, body, brush),
        Overlay::Import(import) => importing::draw(model, import, body, brush),
        Overlay::Export(order) => export::draw(model, order, body, brush),
        Overlay::Taken(clashing) => export::taken(model, clashing, body, brush),
        Overlay::Locking(asking) => locking::draw(model, asking, body, brush),
        Overlay::Clash(clash) => boxes::clash(model, clash, body, brush),
        Overlay::Capture(line) => capture::draw(model, line, body, brush),
        Overlay::Proposals(shown) => proposals::draw(model, shown, body, brush),
        Overlay::Years(years) => boxes::years(model, years, body, brush),
        Overlay::Past(typed) => boxes::past(model, typed, body, brush),
        Overlay::Prefix(first) => boxes::prefix(model, first, body, brush),
        Overlay::Filter(_) | Overlay::Shift(_) => {}
    }
}
