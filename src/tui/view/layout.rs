//! Where everything stands, from the size of the terminal alone. Drawing and the mouse share it.

use ratatui::layout::Rect;

use crate::tui::model::Model;
use crate::tui::screen::What;

/// From here on panes stand side by side.
const WIDE: u16 = 100;
/// Smaller than this there are no borders.
const SMALL: (u16, u16) = (56, 15);
/// From here on an account's four panes fit.
const FOUR: (u16, u16) = (76, 20);
/// From here on an account has its lines of summary.
const TALL: u16 = 28;

/// Lines of an account at a glance.
const GLANCE: u16 = 10;

/// The places of a screen's parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    pub head: Rect,
    /// The names of the panes, where not all are in sight.
    pub tabs: Option<Rect>,
    pub summary: Option<Rect>,
    /// The account under the cursor at a glance.
    pub glance: Option<Rect>,
    /// The panes in sight by index.
    pub panes: Vec<(usize, Rect)>,
    pub bottom: Rect,
    /// Between head and bottom.
    pub body: Rect,
    pub bordered: bool,
}

impl Layout {
    pub fn of(model: &Model, area: Rect) -> Layout {
        let (head, rest) = top(area, 1);
        let (body, bottom) = end(rest, 1);
        let mut layout = Layout {
            head,
            tabs: None,
            summary: None,
            glance: None,
            panes: Vec::new(),
            bottom,
            body,
            bordered: area.width >= SMALL.0 && area.height >= SMALL.1,
        };
        layout.arrange(model, area);
        layout
    }

    fn arrange(&mut self, model: &Model, area: Rect) {
        let screen = model.screen();
        let focus = screen.focus;
        let zoomed = screen.zoomed;
        let four = area.width >= FOUR.0 && area.height >= FOUR.1;
        match &screen.what {
            What::Portfolio if model.is_new() => {}
            What::Portfolio if !zoomed && area.width >= WIDE => {
                let (left, right) = columns(self.body, area.width - beside_list(area.width));
                let (list, glance) = end(left, GLANCE);
                if area.height >= TALL {
                    self.glance = Some(glance);
                    self.panes = vec![(0, list), (1, right)];
                } else {
                    self.panes = vec![(0, left), (1, right)];
                }
            }
            What::Portfolio if !zoomed && self.bordered && area.height >= FOUR.1 => {
                let (above, below) = end(self.body, (self.body.height * 2 / 5).max(9));
                self.panes = vec![(0, above), (1, below)];
            }
            What::Account(_) if !zoomed && four => self.four(area),
            What::Guide(guide) => {
                let (steps, rest) = top(self.body, guide_head(self.bordered));
                self.summary = None;
                self.tabs = None;
                self.body = rest;
                if !matches!(guide.step().shows, crate::tui::guide::Shows::Words) {
                    self.panes = vec![(0, rest)];
                }
                self.head = Rect {
                    height: self.head.height + steps.height,
                    ..self.head
                };
            }
            _ => self.one(focus, screen.lists.len()),
        }
    }

    fn four(&mut self, area: Rect) {
        let mut body = self.body;
        if area.height >= TALL {
            let (summary, rest) = top(body, 4);
            self.summary = Some(summary);
            body = rest;
        }
        let (above, below) = top(body, body.height.div_ceil(2));
        let left = body.width / 2;
        let ((people, year), (kpis, risks)) = (columns(above, left), columns(below, left));
        self.panes = vec![(0, people), (1, year), (2, kpis), (3, risks)];
    }

    fn one(&mut self, focus: usize, count: usize) {
        let mut body = self.body;
        if count > 1 {
            let (tabs, rest) = top(body, 1);
            self.tabs = Some(tabs);
            body = rest;
        }
        self.panes = vec![(focus, body)];
    }
}

/// The portfolio tells an account at a glance.
pub fn has_glance(model: &Model) -> bool {
    let (width, height) = model.size;
    let layout = Layout::of(model, Rect::new(0, 0, width, height));
    layout.glance.is_some()
}

/// An account's lines of summary have their room.
pub fn has_summary(size: (u16, u16)) -> bool {
    size.0 >= FOUR.0 && size.1 >= TALL
}

/// Columns for what needs you today, beside the accounts: these need the most.
fn beside_list(width: u16) -> u16 {
    30 + width.saturating_sub(120) / 3
}

fn guide_head(bordered: bool) -> u16 {
    if bordered { 3 } else { 2 }
}

/// How far a page goes: what the pane with the keys shows, less one line.
pub fn page(model: &Model) -> isize {
    let (width, height) = model.size;
    let layout = Layout::of(model, Rect::new(0, 0, width, height));
    let focus = model.screen().focus;
    let pane = layout.panes.iter().find(|(index, _)| *index == focus);
    let height = pane.map_or(1, |(_, rect)| rect.height.saturating_sub(4).max(1));
    isize::try_from(height).unwrap_or(1)
}

/// Parts an area into its first lines and the rest.
pub fn top(area: Rect, height: u16) -> (Rect, Rect) {
    let height = height.min(area.height);
    let first = Rect { height, ..area };
    let rest = Rect {
        y: area.y + height,
        height: area.height - height,
        ..area
    };
    (first, rest)
}

/// Parts an area into the rest and its last lines.
pub fn end(area: Rect, height: u16) -> (Rect, Rect) {
    let height = height.min(area.height);
    top(area, area.height - height)
}

/// Parts an area into its first columns and the rest.
pub fn columns(area: Rect, width: u16) -> (Rect, Rect) {
    let width = width.min(area.width);
    let first = Rect { width, ..area };
    let rest = Rect {
        x: area.x + width,
        width: area.width - width,
        ..area
    };
    (first, rest)
}

/// A box of at most this size in the middle of an area.
pub fn centred(area: Rect, width: u16, height: u16) -> Rect {
    let width = width.min(area.width);
    let height = height.min(area.height);
    Rect {
        x: area.x + (area.width - width) / 2,
        y: area.y + (area.height - height) / 3,
        width,
        height,
    }
}
