//! Markdown (CommonMark with tables and task lists of GitHub): reads well raw, renders the same
//! in common viewers. Drawings are told in words and lists.

mod escape;

use unicode_width::UnicodeWidthStr;

use escape::{line, within};

use super::plain::clean;
use crate::report::Document;
use crate::report::document::{
    Block, Cell, Check, Column, Holds, Item, Progress, Section, Table, Tile,
};
use crate::report::drawing::wheel::{KeyLine, Ring};
use crate::report::drawing::{State, Wheel};

/// Columns of a raw table are filled up to this width, wider ones left ragged.
const WIDEST_COLUMN: usize = 36;

/// Writes a document as Markdown text.
pub fn write(document: &Document) -> String {
    let mut out = vec![format!("# {}", line(&document.title))];
    let above = [&document.kicker, &document.subtitle, &document.prepared];
    let above: Vec<String> = above.into_iter().map(|part| line(part)).collect();
    let told: Vec<&str> = above
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    out.push(told.join(" · "));
    for section in &document.sections {
        out.extend(self::section(section));
    }
    if !document.footer.is_empty() {
        out.push("---".to_owned());
        out.push(emphasised(&document.footer));
    }
    out.retain(|part| !part.is_empty());
    out.join("\n\n") + "\n"
}

fn section(section: &Section) -> Vec<String> {
    let mut out = Vec::new();
    if !section.heading.is_empty() {
        out.push(format!("## {}", line(&section.heading)));
    }
    // A heading within a section stands under its own, or in its place.
    let level = if section.heading.is_empty() { 2 } else { 3 };
    out.extend(section.blocks.iter().map(|one| block(one, level)));
    out
}

fn block(block: &Block, level: usize) -> String {
    match block {
        Block::Heading(text) => format!("{} {}", "#".repeat(level), line(text)),
        Block::Lead(text) => format!("> {}", line(text)),
        Block::Paragraph(text) => paragraph(text),
        Block::Remark(text) => emphasised(text),
        Block::Bullets(items) => list(items.iter().map(|one| format!("- {}", item(one)))),
        Block::Checks(checks) => list(checks.iter().map(check)),
        Block::Table(table) => self::table(table),
        Block::Tiles(tiles) => self::tiles(tiles),
        Block::Progress(goals) => list(goals.iter().map(progress)),
        Block::Wheel(wheel) => self::wheel(wheel),
        // The table beside it says the same in words.
        Block::Map(_) => String::new(),
    }
}

fn list(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

/// Lines of a user's text stay lines.
fn paragraph(text: &str) -> String {
    let text = clean(text);
    let lines = text.lines().map(line).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\\\n")
}

fn item(item: &Item) -> String {
    let label = match (item.label.is_empty(), item.text.is_empty()) {
        (true, _) => String::new(),
        (false, true) => strong(&item.label),
        (false, false) => format!("{} – ", strong(&item.label)),
    };
    let mark = if item.mark.is_empty() {
        String::new()
    } else {
        format!(" ({})", within(&item.mark))
    };
    let text = if label.is_empty() {
        line(&item.text)
    } else {
        within(&item.text)
    };
    format!("{label}{text}{mark}{}", below(&item.note))
}

/// A quieter line below, within the same list item.
fn below(note: &str) -> String {
    if note.is_empty() {
        String::new()
    } else {
        format!("\\\n  {}", line(note))
    }
}

fn check(check: &Check) -> String {
    let tick = if check.done { 'x' } else { ' ' };
    format!("- [{tick}] {}", item(&check.item))
}

fn progress(goal: &Progress) -> String {
    let bar = goal.share.map_or_else(String::new, |share| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // share is 0 to 1
        let full = (share * 10.0).round() as usize;
        format!(
            " {}{}",
            "█".repeat(full.min(10)),
            "░".repeat(10 - full.min(10))
        )
    });
    let reached = if goal.reached.is_empty() {
        String::new()
    } else {
        format!(" {}", within(&goal.reached))
    };
    format!(
        "- {}{bar}{reached}{}",
        strong(&goal.title),
        below(&goal.note)
    )
}

fn tiles(tiles: &[Tile]) -> String {
    let one = |tile: &Tile| {
        let delta = if tile.delta.is_empty() {
            String::new()
        } else {
            format!(" ({})", within(&tile.delta))
        };
        let spark = tile
            .spark
            .as_ref()
            .map(|spark| format!(" {}", spark.blocks()));
        format!(
            "- {}: {}{delta}{}",
            line(&tile.label),
            strong(&tile.value),
            spark.unwrap_or_default()
        )
    };
    list(tiles.iter().map(one))
}

fn wheel(wheel: &Wheel) -> String {
    let ring = |ring: &Ring| {
        let lines = list(ring.key.iter().map(key_line));
        format!("{}\n\n{lines}", strong(&ring.label))
    };
    wheel
        .rings
        .iter()
        .map(ring)
        .collect::<Vec<_>>()
        .join("\n\n")
}

fn key_line(one: &KeyLine) -> String {
    let symbol = match one.state {
        State::Done => "●",
        State::Coming => "○",
        State::Late => "!",
    };
    format!("- {symbol} {} – {}", within(&one.when), within(&one.title))
}

fn table(table: &Table) -> String {
    let heads = table
        .columns
        .iter()
        .map(|column| within(&column.heading))
        .collect();
    let rows = table.rows.iter().map(|row| row.iter().map(cell).collect());
    let rows: Vec<Vec<String>> = std::iter::once(heads).chain(rows).collect();
    let widths: Vec<usize> = (0..table.columns.len())
        .map(|at| width(&rows, at))
        .collect();
    let mut lines: Vec<String> = rows
        .iter()
        .map(|row| table_row(row, &table.columns, &widths))
        .collect();
    let rule = |(column, width): (&Column, &usize)| {
        let dashes = "-".repeat(*width);
        match column.holds {
            Holds::Number => format!("{}:", &dashes[1..]),
            Holds::Text | Holds::Spark => dashes,
        }
    };
    let rules: Vec<String> = table.columns.iter().zip(&widths).map(rule).collect();
    lines.insert(1, format!("| {} |", rules.join(" | ")));
    lines.join("\n")
}

fn width(rows: &[Vec<String>], at: usize) -> usize {
    let widths = rows
        .iter()
        .filter_map(|row| row.get(at))
        .map(|cell| cell.width());
    widths.max().unwrap_or(0).clamp(3, WIDEST_COLUMN)
}

fn table_row(row: &[String], columns: &[Column], widths: &[usize]) -> String {
    let cell = |((cell, column), width): ((&String, &Column), &usize)| {
        let space = " ".repeat(width.saturating_sub(cell.width()));
        match column.holds {
            Holds::Number => format!("{space}{cell}"),
            Holds::Text | Holds::Spark => format!("{cell}{space}"),
        }
    };
    let cells: Vec<String> = row.iter().zip(columns).zip(widths).map(cell).collect();
    format!("| {} |", cells.join(" | "))
}

fn cell(cell: &Cell) -> String {
    if let Some(spark) = &cell.spark {
        return spark.blocks();
    }
    let text = if cell.strong {
        strong(&cell.text)
    } else {
        within(&cell.text)
    };
    match (text.is_empty(), cell.note.is_empty()) {
        (_, true) => text,
        (true, false) => within(&cell.note),
        (false, false) => format!("{text} · {}", within(&cell.note)),
    }
}

fn strong(text: &str) -> String {
    wrapped("**", text)
}

fn emphasised(text: &str) -> String {
    wrapped("*", text)
}

fn wrapped(with: &str, text: &str) -> String {
    let text = within(text);
    if text.is_empty() {
        return text;
    }
    format!("{with}{text}{with}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_stand_in_columns() {
        let table = Table {
            caption: String::new(),
            columns: vec![Column::text("Who".into()), Column::number("€".into())],
            rows: vec![
                vec![Cell::text("Åke").strong(), Cell::number("1 200", None)],
                vec![Cell::text("李"), Cell::number("5", None).note("a|b")],
            ],
        };
        let lines = [
            "| Who     |        € |",
            "| ------- | -------: |",
            "| **Åke** |    1 200 |",
            "| 李      | 5 · a\\|b |",
        ];
        assert_eq!(super::table(&table), lines.join("\n"));
    }

    #[test]
    fn lists_tell_label_text_mark_and_note() {
        let check = |block: Block, written: &str| assert_eq!(super::block(&block, 3), written);
        let item = Item {
            label: "14.4.".into(),
            text: "Meet".into(),
            mark: "late".into(),
            note: "Aino".into(),
            ..Item::default()
        };
        check(
            Block::Bullets(vec![item.clone()]),
            "- **14.4.** – Meet (late)\\\n  Aino",
        );
        check(
            Block::Checks(vec![Check { done: true, item }]),
            "- [x] **14.4.** – Meet (late)\\\n  Aino",
        );
        let goal = Progress {
            title: "Grow".into(),
            reached: "60 %".into(),
            share: Some(0.6),
            ..Progress::default()
        };
        check(Block::Progress(vec![goal]), "- **Grow** ██████░░░░ 60 %");
        check(Block::Paragraph("a\n# b".into()), "a\\\n\\# b");
        check(
            Block::Remark("Not known yet: x".into()),
            "*Not known yet: x*",
        );
    }
}
