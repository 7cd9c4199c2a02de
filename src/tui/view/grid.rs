//! The matrix drawn: three rows by five columns, each cell a sign of its own shape and a word.

use ratatui::layout::Rect;

use super::brush::{Brush, wide};
use super::face::padded;
use super::layout::top;
use crate::domain::matrix::{COLUMNS, CellState, Fill, ROWS, matrix};
use crate::i18n::Message;
use crate::tui::model::Model;
use crate::tui::pane::matrix::{chosen, fill_mark, filled};
use crate::tui::theme::Role;

/// Heading, the rows, what the signs mean, and the chosen cell.
const LINES: u16 = 8;

/// In less room: the cells as one line, and the chosen one.
const FEW: u16 = 2;

/// The cells above, the questions below; no cells where the rows would have too little room.
pub fn part(inside: Rect) -> Option<(Rect, Rect)> {
    let lines = [LINES, FEW].into_iter();
    let mut fitting = lines.filter(|lines| inside.height >= lines + 4);
    fitting.next().map(|lines| top(inside, lines))
}

/// Draws the cells of the account on screen.
pub fn draw(model: &Model, area: Rect, brush: &mut Brush) {
    let screen = model.screen();
    let scene = screen.what.account().and_then(|id| model.scene(id));
    let Some(scene) = scene else { return };
    let cells = matrix(&scene);
    let at = chosen(screen.look.turned);
    let room = padded(area);
    let labels = ROWS.iter().map(|row| model.texts.get(&row_key(row)));
    let labels: Vec<String> = labels.collect();
    if let Some(cell) = cells.get(at) {
        let column = format!("matrix-column-{}", COLUMNS[cell.column]);
        let name = format!("{} · {}", labels[cell.row], model.texts.get(&column));
        let y = room
            .bottom()
            .saturating_sub(if room.height == FEW { 1 } else { 2 });
        brush.text(room.x, y, room.width, &name, Role::Strong);
    }
    if room.height == FEW {
        line(&cells, at, room, brush);
        return;
    }
    table(model, &cells, &labels, at, room, brush);
    legend(model, &cells, room, brush);
}

/// The cells as signs, a group a row, the chosen one between brackets.
fn line(cells: &[CellState], at: usize, room: Rect, brush: &mut Brush) {
    let mut x = room.x;
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 && cell.column == 0 {
            x += 2;
        }
        let (mark, role) = fill_mark(cell.fill);
        let (mark, role) = if index == at {
            (format!("[{mark}]"), Role::Focus)
        } else {
            (mark.to_owned(), role)
        };
        let left = room.right().saturating_sub(x);
        x += brush.text(x, room.y, left, &mark, role);
    }
}

fn table(
    model: &Model,
    cells: &[CellState],
    labels: &[String],
    at: usize,
    room: Rect,
    brush: &mut Brush,
) {
    let first = labels.iter().map(|label| wide(label)).max().unwrap_or(0) + 2;
    let first = first.min(room.width / 3);
    let step = (room.width - first) / 5;
    let step = step.min(20);
    let column = |index: usize| room.x + first + step * u16::try_from(index).unwrap_or(0);
    for (index, code) in COLUMNS.iter().enumerate() {
        let label = model.texts.get(&format!("matrix-column-{code}"));
        let width = step.saturating_sub(1);
        brush.text(column(index), room.y, width, &label, Role::Faint);
    }
    for (y, label) in (room.y + 1..).zip(labels) {
        brush.text(room.x, y, first.saturating_sub(1), label, Role::Faint);
    }
    for (index, cell) in cells.iter().enumerate() {
        let y = room.y + 1 + u16::try_from(cell.row).unwrap_or(0);
        let area = Rect::new(column(cell.column), y, step.saturating_sub(1), 1);
        draw_cell(model, cell, area, index == at, brush);
    }
}

fn row_key(code: &str) -> String {
    format!("matrix-row-{code}")
}

/// `■ 3/3`: how full it is, and how many of its questions have an answer.
fn draw_cell(model: &Model, cell: &CellState, area: Rect, is_on: bool, brush: &mut Brush) {
    let (mark, role) = fill_mark(cell.fill);
    let answered = cell.questions.iter().filter(|one| one.answered).count();
    let told = format!("{mark} {answered}/{}", cell.questions.len());
    let word = model
        .texts
        .get(&format!("matrix-fill-{}", cell.fill.code()));
    let long = format!("{told} {word}");
    let text = if wide(&long) <= area.width {
        long
    } else if wide(&told) <= area.width {
        told
    } else {
        mark.to_owned()
    };
    let used = brush.text(area.x, area.y, area.width, &text, role);
    if is_on {
        let width = used.max(area.width.min(used + 1));
        brush.wash(Rect { width, ..area }, Role::Selected);
        if area.x > 0 {
            brush.text(area.x - 1, area.y, 1, "▸", Role::Focus);
        }
    }
}

fn legend(model: &Model, cells: &[CellState], room: Rect, brush: &mut Brush) {
    let signs = Fill::ALL.iter().map(|fill| {
        let word = model.texts.get(&format!("matrix-fill-{}", fill.code()));
        format!("{} {word}", fill_mark(*fill).0)
    });
    let count = Message::new("matrix-count").text("filled", filled(cells).to_string());
    let mut told = vec![model.texts.say(&count)];
    told.extend(signs);
    let line = told.join("   ");
    brush.text(room.x, room.y + 4, room.width, &line, Role::Faint);
}
