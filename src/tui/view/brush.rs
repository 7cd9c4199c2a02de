//! The brush everything is drawn with: text by role, cut to its room, and borders.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Block, BorderType, Clear, Widget};

use crate::tui::theme::{Role, Theme};
use crate::tui::words::{fit, is_simple, width};

/// Draws onto a buffer.
pub struct Brush<'a> {
    pub buffer: &'a mut Buffer,
    pub theme: Theme,
    /// Where the terminal's own cursor is to stand.
    pub cursor: Option<Position>,
}

impl<'a> Brush<'a> {
    pub fn new(buffer: &'a mut Buffer, theme: Theme) -> Brush<'a> {
        Brush {
            buffer,
            theme,
            cursor: None,
        }
    }

    /// Writes a text from a place on, cut to `width` cells; gives the cells used.
    pub fn text(&mut self, x: u16, y: u16, width: u16, text: &str, role: Role) -> u16 {
        if !self.buffer.area.contains(Position::new(x, y)) {
            return 0;
        }
        let width = width.min(self.buffer.area.right() - x);
        let text = fit(text, usize::from(width));
        self.put(x, y, &text, role);
        wide(&text)
    }

    /// Writes a text that has its room.
    fn put(&mut self, x: u16, y: u16, text: &str, role: Role) {
        let style = self.theme.of(role);
        if !text.chars().all(is_simple) {
            self.buffer.set_string(x, y, text, style);
            return;
        }
        let first = self.buffer.index_of(x, y);
        let cells = self.buffer.content.iter_mut().skip(first);
        for (cell, letter) in cells.zip(text.chars()) {
            cell.set_char(letter).set_style(style);
        }
    }

    /// Writes a text that ends at the right edge of its room.
    pub fn right(&mut self, x: u16, y: u16, width: u16, text: &str, role: Role) {
        let text = fit(text, usize::from(width));
        let start = x + width.saturating_sub(wide(&text));
        self.text(start, y, width, &text, role);
    }

    /// Draws a line of an area in the style of a role, over what stands there.
    pub fn wash(&mut self, area: Rect, role: Role) {
        let area = area.intersection(self.buffer.area);
        self.buffer.set_style(area, self.theme.of(role));
    }

    /// Clears an area.
    pub fn clear(&mut self, area: Rect) {
        Clear.render(area.intersection(self.buffer.area), self.buffer);
    }

    /// Draws a border with a title, thick where the keys go; gives the room inside.
    pub fn border(&mut self, area: Rect, title: &str, focused: bool) -> Rect {
        let area = area.intersection(self.buffer.area);
        let (kind, role) = if focused {
            (BorderType::Thick, Role::Focus)
        } else {
            (BorderType::Plain, Role::Faint)
        };
        let block = Block::bordered()
            .border_type(kind)
            .border_style(self.theme.of(role));
        let inside = block.inner(area);
        block.render(area, self.buffer);
        if area.width > 4 && area.height > 0 {
            let role = if focused { Role::Focus } else { Role::Strong };
            let title = fit(title, usize::from(area.width - 4));
            self.text(
                area.x + 1,
                area.y,
                area.width - 2,
                &format!(" {title} "),
                role,
            );
        }
        inside
    }
}

/// The cells a text takes.
pub fn wide(text: &str) -> u16 {
    u16::try_from(width(text)).unwrap_or(u16::MAX)
}
