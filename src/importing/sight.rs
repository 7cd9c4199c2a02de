//! What a person needs to see of a file before it is taken in, and no more: the rows stay behind.

use super::{Looked, Rows};
use crate::domain::Kind;
use crate::domain::intake::forms::Open;
use crate::domain::intake::mapping::key_of;
use crate::domain::intake::{Intake, Preview, Refused, Twin, Unmatched};
use crate::domain::reference::Candidate;

/// Refused rows and unmatched texts that are shown.
const SHOWN: usize = 50;

/// A file as it would be taken in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sight {
    pub format: &'static str,
    pub encoding: Option<&'static str>,
    pub delimiter: Option<char>,
    pub header_row: usize,
    pub sheet: Option<String>,
    pub other_sheets: Vec<String>,
    pub rows: usize,
    /// None for a plan of our own.
    pub kind: Option<Kind>,
    pub system: String,
    pub columns: Vec<Column>,
    pub open: Vec<Open>,
    pub made: usize,
    pub changed: usize,
    pub same: usize,
    pub kept: usize,
    pub accounts: usize,
    /// How many rows were refused, and the first of them.
    pub refused: usize,
    pub reasons: Vec<Refused>,
    pub unmatched: Vec<Unmatched>,
    /// What unmatched texts could mean, by the field.
    pub choices: Vec<(usize, Vec<Candidate>)>,
    /// Lines about records there are already.
    pub twins: Vec<Twin>,
    pub preview: Vec<Preview>,
}

/// A column with the key of the field it fills and what stands first in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    pub header: String,
    pub key: String,
    pub sample: String,
}

impl Sight {
    pub fn of(looked: &Looked) -> Sight {
        let sight = Sight::of_intake(looked.intake());
        match looked {
            Looked::Plan(_) => Sight {
                format: "json",
                ..sight
            },
            Looked::Rows(rows) => sight.read(rows),
        }
    }

    /// Whether there is anything to take in.
    pub fn is_ready(&self) -> bool {
        self.open.is_empty() && self.made + self.changed > 0
    }

    /// Whether every row says what is on file already, or is to be left as it is there.
    pub fn is_known(&self) -> bool {
        let is_new = self.made + self.changed + self.refused > 0;
        self.open.is_empty() && !is_new && self.same + self.kept > 0
    }

    fn of_intake(intake: &Intake) -> Sight {
        Sight {
            made: intake.made,
            changed: intake.changed,
            same: intake.same,
            kept: intake.kept,
            accounts: intake.accounts.len(),
            refused: intake.refused.len(),
            reasons: intake.refused.iter().take(SHOWN).cloned().collect(),
            unmatched: intake.unmatched.iter().take(SHOWN).cloned().collect(),
            choices: intake.choices.clone(),
            twins: intake.twins.clone(),
            preview: intake.preview.clone(),
            ..Sight::default()
        }
    }

    fn read(self, rows: &Rows) -> Sight {
        let (reading, mapping) = (&rows.reading, &rows.mapping);
        let columns = reading.sheet.header.iter().zip(&mapping.columns);
        let columns = columns.enumerate().map(|(place, (header, column))| {
            let texts = reading.sheet.rows.iter().map(|row| row.text(place).trim());
            Column {
                header: header.clone(),
                key: key_of(mapping.kind, column.target),
                sample: texts
                    .filter(|text| !text.is_empty())
                    .take(1)
                    .collect::<String>(),
            }
        });
        Sight {
            format: reading.format,
            encoding: reading.encoding,
            delimiter: reading.delimiter,
            header_row: reading.header_row,
            sheet: reading.sheet_name.clone(),
            other_sheets: reading.other_sheets.clone(),
            rows: rows.count,
            kind: Some(mapping.kind),
            system: mapping.system.clone(),
            columns: columns.collect(),
            open: rows.open.clone(),
            ..self
        }
    }
}
