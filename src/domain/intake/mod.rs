//! Taking in many records at once: bytes become a [`Sheet`], its columns are mapped, the form of
//! its numbers and days decided from all rows; then every row is judged, and those that fit are
//! the operations of one entry.
//!
//! Pure: what is known already is asked of [`Known`].

mod cells;
pub mod days;
mod directory;
pub mod forms;
mod judge;
pub mod mapping;
pub mod months;
pub mod numbers;
mod plan_file;
mod queue;
mod rows;
mod same;
pub mod sets;
pub mod sheet;
mod values;

use std::collections::HashMap;

use super::change::Operation;
use super::problem::Problem;
use super::record::{Kind, Record, Records};
use super::reference::Candidate;
use super::value::{Id, Link};

pub use forms::Form;
pub use judge::{Judging, judge};
pub use mapping::{Mapping, Words};
pub use plan_file::take_in;
pub use rows::{Given, Row};
pub use sheet::{Line, Raw, Sheet};

/// What rows came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Intake {
    pub operations: Vec<Operation>,
    pub made: usize,
    pub changed: usize,
    /// Rows that say what is known already.
    pub same: usize,
    /// Rows about known records that were to be left as they are.
    pub kept: usize,
    /// Rows that the export itself marks as removed.
    pub left_out: usize,
    /// Accounts made because rows name them, by name.
    pub accounts: Vec<String>,
    pub refused: Vec<Refused>,
    pub unmatched: Vec<Unmatched>,
    /// What unmatched texts could mean instead: the records there are, by the index of the field.
    pub choices: Vec<(usize, Vec<Candidate>)>,
    pub unread: Vec<Unread>,
    /// The first lines about records there are already, each with what is done.
    pub twins: Vec<Twin>,
    /// The first rows as they become records.
    pub preview: Vec<Preview>,
}

impl Intake {
    /// Whether nothing would change.
    pub fn is_nothing(&self) -> bool {
        self.made + self.changed + self.accounts.len() == 0
    }
}

/// A row that was not taken in.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// Its line in the file, from 1.
    pub line: u64,
    /// The header of the column at fault, where it is one.
    pub column: Option<String>,
    pub problem: Problem,
}

/// A text that names no record, or several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmatched {
    /// Index of the field.
    pub field: usize,
    pub text: String,
    pub rows: usize,
    /// Several records are called so.
    pub is_several: bool,
    /// The nearest name there is.
    pub near: Option<String>,
    /// A record of that name can be made from the name alone.
    pub can_be_made: bool,
}

/// A value of a guessed column that its field cannot hold: left out, the rest of its row kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    pub column: String,
    pub text: String,
    pub rows: usize,
}

/// A line about a record there is already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twin {
    pub line: u64,
    /// What the line calls it.
    pub name: String,
    pub done: Duplicates,
}

/// A row as it becomes a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    pub line: u64,
    pub verdict: Verdict,
    /// Index of the field, and what will stand there.
    pub cells: Vec<(usize, String)>,
}

/// What a row comes to.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    New,
    Changed,
    Same,
    Kept,
    Refused(Problem),
}

/// What to do with rows about records there are already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Duplicates {
    #[default]
    Update,
    /// Leave the record as it is.
    Skip,
    /// Make another one, unless both have the same id in the same system.
    New,
}

/// What to do with accounts that rows name and that there are none of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Missing {
    #[default]
    Refuse,
    Make,
}

/// What the user wishes of an intake.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    pub duplicates: Duplicates,
    /// What to do with single lines instead.
    pub lines: Vec<(u64, Duplicates)>,
    pub accounts: Missing,
    /// What texts of the file mean.
    pub links: Vec<(String, Meant)>,
}

impl Wishes {
    /// What to do where the line is about a record there is already.
    pub fn of_line(&self, line: u64) -> Duplicates {
        self.said_of(line).unwrap_or(self.duplicates)
    }

    /// What was said of that very line.
    pub fn said_of(&self, line: u64) -> Option<Duplicates> {
        let said = self.lines.iter().find(|(of, _)| *of == line);
        said.map(|(_, duplicates)| *duplicates)
    }
}

/// What the user says a text of the file means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meant {
    /// A record there is, by a reference.
    Known(String),
    /// A record of that name, still to be made.
    New,
    /// Nothing: the field stays blank.
    Blank,
}

impl Duplicates {
    pub const ALL: [Duplicates; 3] = [Duplicates::Update, Duplicates::Skip, Duplicates::New];

    /// `update`, `skip` or `new`, as the command line has it.
    pub fn code(self) -> &'static str {
        match self {
            Duplicates::Update => "update",
            Duplicates::Skip => "skip",
            Duplicates::New => "new",
        }
    }

    pub fn from_code(code: &str) -> Option<Duplicates> {
        let mut all = Duplicates::ALL.into_iter();
        all.find(|one| one.code() == code)
    }
}

impl Meant {
    /// As the command line writes it: `+` is a new record, blank is none.
    pub fn read(text: &str) -> Meant {
        match text {
            "" => Meant::Blank,
            "+" => Meant::New,
            reference => Meant::Known(reference.to_owned()),
        }
    }
}

/// What rows are judged against.
pub struct Known<'a> {
    /// Candidates of references, by kind; asked for once a kind.
    pub candidates: &'a dyn Fn(Kind) -> Result<Vec<Candidate>, Problem>,
    /// Records of a kind taken in before, by source system and id there; asked for once a kind.
    pub imported: &'a dyn Fn(Kind) -> Result<HashMap<(String, String), Id>, Problem>,
    /// The living records of the kind that the rows become.
    pub records: &'a Records,
    /// A copy of a record as it is, removed or not.
    pub record: &'a dyn Fn(Link) -> Option<Box<dyn Record>>,
}
