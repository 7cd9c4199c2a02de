//! The Document between a report and a file: headings, paragraphs, lists, tables and drawings.
//!
//! A report says what is said; a format decides how it looks. Strings in here are plain text in
//! the reader's language, never markup: each format escapes them in its own way. Coordinates of
//! drawings are computed already, so that every format draws the same picture.

use chrono::NaiveDate;
use serde::Serialize;

use super::drawing::{Spark, StakeholderMap, Wheel};
use crate::domain::Link;
use crate::i18n::Language;

/// One report, ready to be written in any format.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Document {
    /// Code name of the report.
    pub report: &'static str,
    pub language: Language,
    /// Small line above the title: which plan, which year.
    pub kicker: String,
    pub title: String,
    /// What the title's bearer is; blank where nothing is known.
    pub subtitle: String,
    /// When it was made.
    pub prepared: String,
    /// The same as a day, for formats that date a file.
    #[serde(skip)]
    pub made_on: Option<NaiveDate>,
    /// Whose eyes it is for; stands at the foot of every page.
    pub footer: String,
    pub sections: Vec<Section>,
    /// The report as data for programs; JSON writes it in place of the sections.
    #[serde(skip)]
    pub data: Option<serde_json::Value>,
}

/// A part of a document under one heading.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Section {
    /// Permanent code, unique within the document.
    pub code: &'static str,
    /// Blank for what needs no heading.
    pub heading: String,
    pub width: Width,
    pub blocks: Vec<Block>,
}

impl Section {
    pub fn new(code: &'static str, heading: String) -> Section {
        Section {
            code,
            heading,
            width: Width::Full,
            blocks: Vec::new(),
        }
    }

    /// May share its row with the half beside it.
    #[must_use]
    pub fn half(mut self) -> Section {
        self.width = Width::Half;
        self
    }

    #[must_use]
    pub fn with(mut self, block: Block) -> Section {
        self.blocks.push(block);
        self
    }

    /// Adds a block where there is one.
    #[must_use]
    pub fn and(mut self, block: Option<Block>) -> Section {
        self.blocks.extend(block);
        self
    }
}

/// How much of the page's width a section takes where there is room for two columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Width {
    #[default]
    Full,
    Half,
}

/// One thing in a section.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "block", content = "content", rename_all = "snake_case")]
pub enum Block {
    /// A heading within the section.
    Heading(String),
    /// The sentence everything else serves, set larger.
    Lead(String),
    Paragraph(String),
    /// A quiet remark: what is not known yet, how many more there are.
    Remark(String),
    Bullets(Vec<Item>),
    Checks(Vec<Check>),
    Table(Table),
    Tiles(Vec<Tile>),
    Progress(Vec<Progress>),
    Wheel(Box<Wheel>),
    Map(Box<StakeholderMap>),
}

/// How something stands. Never told by colour alone: words or a symbol say it too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    Good,
    Watch,
    Bad,
    #[default]
    Neutral,
}

/// A line of a list: a label before it, a mark behind it and a quieter note below, where given.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Item {
    pub label: String,
    pub text: String,
    pub mark: String,
    pub tone: Tone,
    pub note: String,
    /// The record it tells of, which the workbench opens.
    #[serde(skip)]
    pub record: Option<Link>,
}

/// A line of a checklist.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Check {
    /// Ticked: nothing left to do.
    pub done: bool,
    pub item: Item,
}

/// A table with a heading over every column.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Table {
    pub caption: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// Without the columns in which no row has anything.
    #[must_use]
    pub fn filled(mut self) -> Table {
        let is_told = |row: &Vec<Cell>, at| row.get(at).is_some_and(|cell: &Cell| !cell.is_blank());
        let is_filled = |at: usize| self.rows.iter().any(|row| is_told(row, at));
        let kept: Vec<bool> = (0..self.columns.len()).map(is_filled).collect();
        let mut columns = kept.iter();
        self.columns.retain(|_| columns.next() == Some(&true));
        for row in &mut self.rows {
            let mut cells = kept.iter();
            row.retain(|_| cells.next() == Some(&true));
        }
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Column {
    pub heading: String,
    pub holds: Holds,
}

impl Column {
    pub fn text(heading: String) -> Column {
        Column {
            heading,
            holds: Holds::Text,
        }
    }

    pub fn number(heading: String) -> Column {
        Column {
            heading,
            holds: Holds::Number,
        }
    }

    pub fn spark(heading: String) -> Column {
        Column {
            heading,
            holds: Holds::Spark,
        }
    }
}

/// What a column holds. Numbers stand right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Holds {
    #[default]
    Text,
    Number,
    Spark,
}

/// One cell: its text, a quieter line below, and for numbers the value itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Cell {
    pub text: String,
    pub note: String,
    pub tone: Tone,
    pub strong: bool,
    pub value: Option<f64>,
    pub spark: Option<Spark>,
    /// The record it tells of, which the workbench opens.
    #[serde(skip)]
    pub record: Option<Link>,
}

impl Cell {
    fn is_blank(&self) -> bool {
        self.text.is_empty() && self.note.is_empty() && self.spark.is_none()
    }

    pub fn text(text: impl Into<String>) -> Cell {
        Cell {
            text: text.into(),
            ..Cell::default()
        }
    }

    pub fn number(text: impl Into<String>, value: Option<f64>) -> Cell {
        Cell {
            text: text.into(),
            value,
            ..Cell::default()
        }
    }

    pub fn spark(spark: Option<Spark>) -> Cell {
        Cell {
            spark,
            ..Cell::default()
        }
    }

    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Cell {
        self.note = note.into();
        self
    }

    #[must_use]
    pub fn tone(mut self, tone: Tone) -> Cell {
        self.tone = tone;
        self
    }

    /// Tells of a record.
    #[must_use]
    pub fn of(mut self, record: Link) -> Cell {
        self.record = Some(record);
        self
    }

    #[must_use]
    pub fn strong(mut self) -> Cell {
        self.strong = true;
        self
    }
}

/// One figure that matters, with its distance to the target and how it got here.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Tile {
    pub label: String,
    pub value: String,
    /// Blank where there is nothing to compare with.
    pub delta: String,
    pub tone: Tone,
    pub spark: Option<Spark>,
}

/// Something on its way to a target.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Progress {
    pub title: String,
    /// How far, in words: `60 %`, `reached`, `not known yet`.
    pub reached: String,
    /// From 0 to 1; none where it cannot be computed.
    pub share: Option<f64>,
    pub tone: Tone,
    pub note: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_plain_data() {
        let section = Section::new("goals", "Goals".to_owned())
            .half()
            .with(Block::Lead("Grow".to_owned()))
            .and(None);
        let json = serde_json::to_value(&section).unwrap();
        assert_eq!(json["width"], "half");
        assert_eq!(json["blocks"][0]["block"], "lead");
        assert_eq!(json["blocks"][0]["content"], "Grow");
    }
}
