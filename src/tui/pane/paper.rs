//! A report on screen: its document as lines that fit the width, each with the record it tells
//! of, so that Enter goes there.

use unicode_width::UnicodeWidthStr;

use super::{Column, Row, Sight, Table};
use crate::domain::Link;
use crate::report::Document;
use crate::report::document::Table as Grid;
use crate::report::document::{Block, Cell, Check, Holds, Item, Progress, Section, Tile, Tone};
use crate::report::drawing::State;
use crate::report::drawing::wheel::Ring;
use crate::tui::theme::Role;
use crate::tui::words::{bar, fit, wrap};

/// Between two columns of a table.
const GAP: usize = 2;
/// Columns of text give up cells down to this width before they are cut.
const NARROWEST: usize = 10;
/// Notes and what follows a bullet stand in by so many cells.
const INDENT: usize = 2;
/// Border, mark and margins around the lines.
const AROUND: u16 = 6;

pub fn table(sight: &Sight) -> Table {
    let width = usize::from(sight.width.saturating_sub(AROUND)).max(12);
    Table {
        wraps: false,
        columns: vec![Column::new("", sight.width, 0).growing()],
        rows: sight
            .document
            .map_or_else(Vec::new, |document| lines(document, width)),
    }
}

/// A document as lines no wider than `width` cells.
pub fn lines(document: &Document, width: usize) -> Vec<Row> {
    let mut page = Page {
        width,
        heading: String::new(),
        rows: Vec::new(),
    };
    page.say(&document.kicker, Role::Faint, None);
    page.say(&document.title, Role::Strong, None);
    page.say(&document.subtitle, Role::Plain, None);
    for section in &document.sections {
        page.section(section);
    }
    page.blank();
    page.say(&document.prepared, Role::Faint, None);
    page.say(&document.footer, Role::Faint, None);
    page.rows
}

struct Page {
    width: usize,
    /// Of the section being told; a table need not say it again.
    heading: String,
    rows: Vec<Row>,
}

impl Page {
    fn blank(&mut self) {
        self.rows.push(Row::default().text(""));
    }

    fn push(&mut self, text: String, role: Role, record: Option<Link>) {
        let row = Row {
            link: record,
            mark: " ",
            ..Row::default()
        };
        self.rows.push(row.styled(text, role));
    }

    /// Words over as many lines as they need; nothing for none.
    fn say(&mut self, text: &str, role: Role, record: Option<Link>) {
        self.hang("", text, role, record);
    }

    /// Words behind a lead-in, which further lines stand under.
    fn hang(&mut self, before: &str, text: &str, role: Role, record: Option<Link>) {
        if text.is_empty() {
            return;
        }
        let margin = before.width();
        let room = self.width.saturating_sub(margin).max(1);
        for (index, line) in wrap(text, room).into_iter().enumerate() {
            let lead = if index == 0 {
                before.to_owned()
            } else {
                " ".repeat(margin)
            };
            self.push(format!("{lead}{}", fit(&line, room)), role, record);
        }
    }

    fn section(&mut self, section: &Section) {
        self.blank();
        self.say(&section.heading, Role::Strong, None);
        self.heading.clone_from(&section.heading);
        for block in &section.blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(text) => {
                self.blank();
                self.say(text, Role::Focus, None);
            }
            Block::Lead(text) => self.say(text, Role::Strong, None),
            Block::Paragraph(text) => self.say(text, Role::Plain, None),
            Block::Remark(text) => self.say(text, Role::Faint, None),
            Block::Bullets(items) => items.iter().for_each(|one| self.item("· ", one)),
            Block::Checks(checks) => checks.iter().for_each(|one| self.check(one)),
            Block::Table(table) => self.table(table),
            Block::Tiles(tiles) => tiles.iter().for_each(|one| self.tile(one)),
            Block::Progress(goals) => goals.iter().for_each(|one| self.progress(one)),
            Block::Wheel(wheel) => wheel.rings.iter().for_each(|one| self.ring(one)),
            Block::Map(map) => self.say(&map.around.words, Role::Plain, None),
        }
    }

    /// A ring of the annual cycle as the list beside its drawing.
    fn ring(&mut self, ring: &Ring) {
        self.say(&ring.label, Role::Focus, None);
        for line in &ring.key {
            let (symbol, role) = match line.state {
                State::Done => ("● ", Role::Faint),
                State::Coming => ("○ ", Role::Plain),
                State::Late => ("! ", Role::Act),
            };
            let told = format!("{} – {}", line.when, line.title);
            self.hang(symbol, &told, role, None);
        }
    }

    fn item(&mut self, before: &str, item: &Item) {
        let label = if item.label.is_empty() || item.text.is_empty() {
            item.label.clone()
        } else {
            format!("{} – ", item.label)
        };
        let mark = if item.mark.is_empty() {
            String::new()
        } else {
            format!(" ({})", item.mark)
        };
        let told = format!("{label}{}{mark}", item.text);
        self.hang(before, &told, role(item.tone), item.record);
        let under = " ".repeat(INDENT);
        self.hang(&under, &item.note, Role::Faint, item.record);
    }

    fn check(&mut self, check: &Check) {
        let tick = if check.done { "[x] " } else { "[ ] " };
        self.item(tick, &check.item);
    }

    fn tile(&mut self, tile: &Tile) {
        let spark = tile
            .spark
            .as_ref()
            .map(crate::report::drawing::Spark::blocks);
        let parts = [&tile.value, &tile.delta, &spark.unwrap_or_default()];
        let parts: Vec<&str> = parts.into_iter().map(String::as_str).collect();
        let told: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let told = format!("{}  {}", tile.label, told.join("  "));
        self.say(&told, role(tile.tone), None);
    }

    fn progress(&mut self, goal: &Progress) {
        let told = match goal.share {
            Some(share) => format!("{} {} {}", goal.title, bar(share, 10), goal.reached),
            None => format!("{} {}", goal.title, goal.reached),
        };
        self.hang("· ", &told, role(goal.tone), None);
        self.hang(&" ".repeat(INDENT), &goal.note, Role::Faint, None);
    }

    fn table(&mut self, grid: &Grid) {
        if grid.caption != self.heading {
            self.say(&grid.caption, Role::Faint, None);
        }
        let widths = widths(grid, self.width);
        let heading = |at: usize| vec![grid.columns[at].heading.clone()];
        let headings: Vec<Vec<String>> = (0..grid.columns.len()).map(heading).collect();
        if headings.iter().flatten().any(|text| !text.is_empty()) {
            self.cells(grid, &widths, &headings, Role::Faint, None);
        }
        for row in &grid.rows {
            let texts: Vec<Vec<String>> = row
                .iter()
                .zip(&widths)
                .map(|(cell, width)| cell_lines(cell, *width))
                .collect();
            let tone = row.iter().map(|cell| cell.tone);
            let worst = tone.max_by_key(|tone| weight(*tone)).unwrap_or_default();
            let is_strong = row.iter().all(|cell| cell.strong) && !row.is_empty();
            let role = if is_strong { Role::Strong } else { role(worst) };
            let record = row.iter().find_map(|cell| cell.record);
            self.cells(grid, &widths, &texts, role, record);
        }
    }

    /// One row of a table: as many lines as its tallest cell.
    fn cells(
        &mut self,
        grid: &Grid,
        widths: &[usize],
        texts: &[Vec<String>],
        role: Role,
        record: Option<Link>,
    ) {
        let tallest = texts.iter().map(Vec::len).max().unwrap_or(0);
        for index in 0..tallest {
            let mut line = String::new();
            for ((column, width), cell) in grid.columns.iter().zip(widths).zip(texts) {
                let text = fit(cell.get(index).map_or("", String::as_str), *width);
                let space = " ".repeat(width - text.width());
                let padded = match column.holds {
                    Holds::Number => format!("{space}{text}"),
                    Holds::Text | Holds::Spark => format!("{text}{space}"),
                };
                line.push_str(&padded);
                line.push_str(&" ".repeat(GAP));
            }
            self.push(line.trim_end().to_owned(), role, record);
        }
    }
}

/// The lines of one cell, its note below.
fn cell_lines(cell: &Cell, width: usize) -> Vec<String> {
    let text = match &cell.spark {
        Some(spark) => spark.blocks(),
        None => cell.text.clone(),
    };
    let mut lines = wrap(&text, width.max(1));
    if !cell.note.is_empty() {
        lines.extend(wrap(&cell.note, width.max(1)));
    }
    lines
}

/// As wide as the contents want to be; the widest columns of text give up what is too much.
fn widths(grid: &Grid, room: usize) -> Vec<usize> {
    let natural = |at: usize| {
        let cells = grid.rows.iter().filter_map(|row| row.get(at));
        let widest = cells.flat_map(|cell| cell_lines(cell, usize::MAX));
        let widest = widest.map(|line| line.width()).max().unwrap_or(0);
        widest.max(grid.columns[at].heading.width()).max(1)
    };
    let mut widths: Vec<usize> = (0..grid.columns.len()).map(natural).collect();
    let gaps = GAP * widths.len().saturating_sub(1);
    while widths.iter().sum::<usize>() + gaps > room {
        let gives = |at: &usize| widths[*at] > NARROWEST && grid.columns[*at].holds == Holds::Text;
        let widest = (0..widths.len()).filter(gives).max_by_key(|at| widths[*at]);
        let any = || (0..widths.len()).max_by_key(|at| widths[*at]);
        match widest.or_else(any) {
            Some(at) if widths[at] > 1 => widths[at] -= 1,
            _ => break,
        }
    }
    widths
}

fn role(tone: Tone) -> Role {
    match tone {
        Tone::Good => Role::Good,
        Tone::Watch => Role::Risk,
        Tone::Bad => Role::Act,
        Tone::Neutral => Role::Plain,
    }
}

fn weight(tone: Tone) -> u8 {
    match tone {
        Tone::Neutral => 0,
        Tone::Good => 1,
        Tone::Watch => 2,
        Tone::Bad => 3,
    }
}
