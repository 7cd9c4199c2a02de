//! Panes drawn as tables: columns that shrink away by rank, rows that scroll with the cursor.

use std::borrow::Cow;

use ratatui::layout::Rect;

use super::brush::{Brush, wide};
use super::face;
use super::layout::top;
use crate::tui::list::{List, scroll};
use crate::tui::memo::{Room, Shown};
use crate::tui::model::Model;
use crate::tui::pane::{ACCOUNTS, Drawing, PAPER, Pane, Row, TODAY, Table, Text, months, offer};
use crate::tui::theme::Role;
use crate::tui::words::wrap;

/// Between two columns.
const GAP: u16 = 2;
/// The mark and the space after it.
const GUTTER: u16 = 2;
/// Columns from this rank on go before growing ones become narrower than they want to be.
const EARLY: u8 = 2;
/// Columns from this rank on are left out where nothing stands in them.
const LATE: u8 = 4;
/// Growing columns give up cells for others down to this width.
const NARROWEST: u16 = 12;
/// As many lines as one row may take, and as many where few rows have much room.
const MOST_LINES: (usize, usize) = (3, 6);

/// Draws one pane.
pub fn pane(
    model: &Model,
    pane: &Pane,
    index: usize,
    area: Rect,
    bordered: bool,
    brush: &mut Brush,
) {
    let screen = model.screen();
    let Some(list) = screen.lists.get(index) else {
        return;
    };
    let table = model.shown(pane, list);
    let focused = screen.focus == index && model.overlays.is_empty();
    let inside = if bordered {
        brush.border(area, &title(model, pane, list, &table), focused)
    } else {
        area
    };
    let parts = face::parts(model, pane, inside);
    if let Some((drawing, room)) = parts.drawn {
        face::draw(model, drawing, room, brush);
    }
    if table.rows.is_empty() {
        empty(model, pane, list, parts.rows, brush);
        return;
    }
    let shape = Shape::of(&table, list, parts.rows);
    header(&table, &shape, brush);
    for line in &shape.lines {
        let is_on = screen.focus == index && line.row == shape.at;
        row(
            &table,
            &table.rows[line.row],
            line.area,
            is_on,
            &shape,
            brush,
        );
    }
}

fn title(model: &Model, pane: &Pane, list: &List, table: &Table) -> String {
    let sight = model.sight();
    let name = match sight.kind {
        Some(kind) => model.texts.get(&crate::tui::palette::list_key(kind)),
        None => model.texts.get(pane.title),
    };
    let name = match aside(model, pane) {
        Some(more) => format!("{name} · {more} ·"),
        None => name,
    };
    let all = model
        .all_accounts()
        .filter(|_| pane.title == ACCOUNTS.title);
    let count = all.unwrap_or(table.rows.len());
    match (is_counted(pane, table), list.filter.is_empty()) {
        (true, true) => format!("{name} {count}"),
        (true, false) => format!("{name} {count} / {}", list.filter),
        (false, true) => name,
        (false, false) => format!("{name} / {}", list.filter),
    }
}

/// Whether the rows of a pane are all of one sort, so that their number says something.
fn is_counted(pane: &Pane, table: &Table) -> bool {
    let is_heading = |row: &Row| spanning(table, row).is_some() && row.finding.is_none();
    pane.drawing != Some(Drawing::Grid)
        && pane.title != PAPER.title
        && !table.rows.iter().any(is_heading)
}

/// What the title adds of how the pane is looked at.
fn aside(model: &Model, pane: &Pane) -> Option<String> {
    if pane.title == ACCOUNTS.title {
        return Some(model.texts.get(model.sorting.title()));
    }
    let look = model.sight().look?;
    match pane.drawing? {
        Drawing::Wheel => {
            let month = months::chosen(look, model.now.day());
            let name = model.texts.locale.month_name(month.month());
            Some(format!("{name} {}", month.year()))
        }
        Drawing::People => Some(model.texts.get(look.aspect.title())),
        Drawing::Columns => offer::picked_name(&model.sight()),
        _ => None,
    }
}

fn empty(model: &Model, pane: &Pane, list: &List, area: Rect, brush: &mut Brush) {
    let is_looking = model.overview.pulses.is_empty() && !model.order.is_empty();
    let key = if !list.filter.is_empty() {
        "empty-filter"
    } else if is_looking && pane.title == TODAY.title {
        "empty-looking"
    } else {
        pane.empty
    };
    let width = usize::from(area.width.saturating_sub(2));
    let lines = wrap(&model.texts.get(key), width.max(1));
    for (y, line) in (area.y..area.bottom()).zip(lines) {
        brush.text(
            area.x + 1,
            y,
            area.width.saturating_sub(1),
            &line,
            Role::Faint,
        );
    }
}

/// How a table fills its room.
pub struct Shape {
    pub header: Option<Rect>,
    /// Cells of each column; none where there is no room for it.
    pub widths: Vec<Option<u16>>,
    pub lines: Vec<Line>,
    /// The row under the cursor.
    pub at: usize,
}

/// A row in sight.
pub struct Line {
    pub row: usize,
    pub area: Rect,
}

impl Shape {
    pub fn of(table: &Shown, list: &List, area: Rect) -> Shape {
        let titled = table.columns.iter().any(|column| !column.title.is_empty());
        let (header, rows) = if titled && area.height >= 4 {
            let (header, rows) = top(area, 1);
            (Some(header), rows)
        } else {
            (None, area)
        };
        let widths = widths(table, rows.width.saturating_sub(GUTTER + 2));
        let at = list.place(table);
        Shape {
            lines: lines(table, &widths, at, rows),
            header,
            widths,
            at,
        }
    }
}

/// The rows in sight: the one under the cursor in the middle where the list is long enough.
fn lines(table: &Shown, widths: &[Option<u16>], at: usize, area: Rect) -> Vec<Line> {
    let room = Room {
        widths: widths.to_vec(),
        height: area.height,
    };
    let heights = table.heights(&room, |table| heights(table, &room));
    let mut first = scroll(at, table.rows.len(), usize::from(area.height));
    let needed = |from: usize| {
        heights[from..=at]
            .iter()
            .map(|one| u32::from(*one))
            .sum::<u32>()
    };
    let total: u32 = heights.iter().map(|one| u32::from(*one)).sum();
    if total > u32::from(area.height) {
        while first < at && needed(first) > u32::from(area.height) {
            first += 1;
        }
    } else {
        first = 0;
    }
    let mut y = area.y;
    let mut found = Vec::new();
    for (row, height) in heights.iter().enumerate().skip(first) {
        if y >= area.bottom() {
            break;
        }
        let height = (*height).min(area.bottom() - y);
        found.push(Line {
            row,
            area: Rect { y, height, ..area },
        });
        y += height;
    }
    found
}

/// Lines of each row: of a few as many as they need where all have them, else a fair share.
fn heights(table: &Table, room: &Room) -> Vec<u16> {
    let (least, most) = MOST_LINES;
    let told = |most: usize| -> Vec<u16> {
        let rows = table.rows.iter();
        rows.map(|row| height(table, row, &room.widths, most))
            .collect()
    };
    let share = usize::from(room.height) / table.rows.len().max(1);
    if share < least {
        return told(least);
    }
    let whole = told(most);
    if whole.iter().sum::<u16>() <= room.height {
        return whole;
    }
    told(share.min(most))
}

fn height(table: &Table, row: &Row, widths: &[Option<u16>], most: usize) -> u16 {
    if !table.wraps {
        return 1;
    }
    if let Some(cell) = spanning(table, row) {
        let lines = wrap(&cell.text, usize::from(used(widths)).max(1)).len();
        return u16::try_from(lines.clamp(1, most)).unwrap_or(1);
    }
    let cells = row.texts.iter().zip(widths).zip(&table.columns);
    let tallest = cells
        .filter(|(_, column)| column.grows)
        .filter_map(|((cell, width), _)| {
            let width = usize::from((*width)?).max(1);
            Some(wrap(&cell.text, width).len().min(most))
        });
    u16::try_from(tallest.max().unwrap_or(1)).unwrap_or(1)
}

/// The one text of a row that says nothing by columns: a heading, or a sentence.
fn spanning<'a>(table: &Table, row: &'a Row) -> Option<&'a Text> {
    match row.texts.as_slice() {
        [only] if table.columns.len() > 1 => Some(only),
        _ => None,
    }
}

/// Takes in columns by rank as long as they fit, then gives fixed ones what their texts need and
/// growing ones what is left.
fn widths(table: &Shown, room: u16) -> Vec<Option<u16>> {
    let columns = &table.columns;
    let wanted = table.wanted(|table| {
        let columns = 0..table.columns.len();
        columns.map(|at| content(table, at)).collect()
    });
    let natural = |at: usize| wanted[at].min(columns[at].width.max(wide(&columns[at].title)));
    let mut order: Vec<usize> = (0..columns.len()).collect();
    order.sort_by_key(|at| columns[*at].rank);
    order.retain(|at| columns[*at].rank < LATE || wanted[*at] > 0);
    let mut widths: Vec<Option<u16>> = vec![None; columns.len()];
    for at in order {
        let before = widths.clone();
        widths[at] = Some(natural(at));
        let is_first = before.iter().all(Option::is_none);
        let fits =
            used(&widths) <= room || (columns[at].rank < EARLY && narrow(table, &mut widths, room));
        if is_first {
            widths[at] = Some(natural(at).min(room));
        } else if !fits {
            widths = before;
        }
    }
    let mut left = room.saturating_sub(used(&widths));
    for grows in [false, true] {
        for (at, column) in columns.iter().enumerate() {
            if let (true, Some(width)) = (column.grows == grows, widths[at].as_mut()) {
                let most = if grows { u16::MAX } else { *width + *width / 2 };
                let more = wanted[at].min(most).saturating_sub(*width).min(left);
                *width += more;
                left -= more;
            }
        }
    }
    widths
}

/// Takes what is too much from growing columns, as far as they can give; true if that helped.
fn narrow(table: &Table, widths: &mut [Option<u16>], room: u16) -> bool {
    let mut over = used(widths).saturating_sub(room);
    for (column, width) in table.columns.iter().zip(widths.iter_mut()) {
        if let (true, Some(width)) = (column.grows, width.as_mut()) {
            let given = width.saturating_sub(NARROWEST).min(over);
            *width -= given;
            over -= given;
        }
    }
    over == 0
}

fn used(widths: &[Option<u16>]) -> u16 {
    let shown: Vec<u16> = widths.iter().flatten().copied().collect();
    let gaps = GAP * u16::try_from(shown.len().saturating_sub(1)).unwrap_or(0);
    shown
        .iter()
        .fold(gaps, |sum, width| sum.saturating_add(*width))
}

/// The widest text of a column, its title too; none of a late column in which nothing stands.
fn content(table: &Table, at: usize) -> u16 {
    let told = table.rows.iter();
    let told = told.filter(|row| spanning(table, row).is_none());
    let texts = told.filter_map(|row| row.texts.get(at));
    let widest = texts.map(|cell| wide(&cell.text)).max().unwrap_or(0);
    if widest == 0 && table.columns[at].rank >= LATE {
        return 0;
    }
    widest.max(wide(&table.columns[at].title)).max(1)
}

fn header(table: &Table, shape: &Shape, brush: &mut Brush) {
    let Some(area) = shape.header else {
        return;
    };
    let mut x = area.x + GUTTER + 1;
    for (column, width) in table.columns.iter().zip(&shape.widths) {
        let Some(width) = *width else { continue };
        if column.right {
            brush.right(x, area.y, width, &column.title, Role::Faint);
        } else {
            brush.text(x, area.y, width, &column.title, Role::Faint);
        }
        x += width + GAP;
    }
}

fn row(table: &Table, row: &Row, area: Rect, is_on: bool, shape: &Shape, brush: &mut Brush) {
    brush.text(area.x + 1, area.y, 1, row.mark, row.mark_role);
    let mut x = area.x + GUTTER + 1;
    if let Some(cell) = spanning(table, row) {
        wrapped(x, used(&shape.widths), area, &cell.text, cell.role, brush);
    }
    let cells = if spanning(table, row).is_some() {
        &[]
    } else {
        row.texts.as_slice()
    };
    for ((column, width), cell) in table.columns.iter().zip(&shape.widths).zip(cells) {
        let Some(width) = *width else { continue };
        if column.right {
            brush.right(x, area.y, width, &cell.text, cell.role);
        } else if table.wraps && column.grows {
            wrapped(x, width, area, &cell.text, cell.role, brush);
        } else {
            brush.text(x, area.y, width, &cell.text, cell.role);
        }
        x += width + GAP;
    }
    if is_on {
        brush.wash(area, Role::Selected);
    }
}

fn wrapped(x: u16, width: u16, area: Rect, text: &str, role: Role, brush: &mut Brush) {
    let lines = wrap(text, usize::from(width).max(1));
    let room = usize::from(area.height);
    for (index, y) in (area.y..area.bottom()).enumerate() {
        let Some(line) = lines.get(index) else { break };
        let is_cut = index + 1 == room && lines.len() > room;
        let text = if is_cut {
            Cow::Owned(format!("{line} …"))
        } else {
            Cow::Borrowed(line.as_str())
        };
        brush.text(x, y, width, &text, role);
    }
}
