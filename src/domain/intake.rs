//! Taking in many records at once: every row is judged first, then one entry holds them all.

use std::collections::{HashMap, HashSet};

use super::change::{Operation, Slot};
use super::ids::Ids;
use super::input::{self, Assignment, How, read_value};
use super::now::Now;
use super::problem::Problem;
use super::record::{Kind, Record};
use super::reference::{Candidate, pick};
use super::value::{Id, Link, Value};
use crate::i18n::Message;

/// What rows came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Intake {
    pub operations: Vec<Operation>,
    pub made: usize,
    pub changed: usize,
    /// Rows that say what is known already.
    pub same: usize,
    pub refused: Vec<Refused>,
}

/// A row that was not taken in.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// Its line in the file, from 1.
    pub line: u64,
    pub problem: Problem,
}

/// One row: its line, and the text of each mapped field by its index in [`Kind::fields`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub line: u64,
    pub cells: Vec<(usize, String)>,
}

/// What rows are judged against.
pub struct Known<'a> {
    /// Candidates of references, by kind; asked for once a kind.
    pub candidates: &'a dyn Fn(Kind) -> Result<Vec<Candidate>, Problem>,
    /// Records taken in before, by source system and id there.
    pub imported: HashMap<(String, String), Id>,
    /// A copy of a record as it is.
    pub record: &'a dyn Fn(Link) -> Option<Box<dyn Record>>,
}

/// Judges rows and gathers the operations of those that fit. A row whose external id or pair is
/// known changes that record, others make one.
///
/// # Errors
/// Only what [`Known::candidates`] says; a row that does not fit is listed, not an error.
pub fn judge(
    kind: Kind,
    rows: &[Row],
    known: &Known,
    now: Now,
    ids: &mut Ids,
) -> Result<Intake, Problem> {
    let mut directory = Directory::default();
    for field in kind.fields() {
        for linked in field.ty.kinds() {
            let used = |row: &Row| {
                row.cells
                    .iter()
                    .any(|(index, text)| kind.fields()[*index].key == field.key && !text.is_empty())
            };
            if rows.iter().any(used) && !directory.by_kind.contains_key(&linked) {
                directory.add(linked, (known.candidates)(linked)?);
            }
        }
    }
    let mut intake = Intake::default();
    let mut taken = HashSet::new();
    for row in rows {
        match judge_row(kind, row, known, &directory, now, ids, &mut taken) {
            Ok(Judged::Made(operations)) => {
                intake.made += 1;
                intake.operations.extend(operations);
            }
            Ok(Judged::Changed(operations)) if operations.is_empty() => intake.same += 1,
            Ok(Judged::Changed(operations)) => {
                intake.changed += 1;
                intake.operations.extend(operations);
            }
            Err(problem) => intake.refused.push(Refused {
                line: row.line,
                problem,
            }),
        }
    }
    Ok(intake)
}

enum Judged {
    Made(Vec<Operation>),
    Changed(Vec<Operation>),
}

fn judge_row(
    kind: Kind,
    row: &Row,
    known: &Known,
    directory: &Directory,
    now: Now,
    ids: &mut Ids,
    taken: &mut HashSet<Link>,
) -> Result<Judged, Problem> {
    let mut assignments = Vec::new();
    for (index, text) in &row.cells {
        let field = &kind.fields()[*index];
        let mut resolve = |kinds: &[Kind], text: &str| directory.find(kinds, text);
        let values = read_value(kind, field, text, now, &mut resolve)?;
        if let Some(value) = values {
            assignments.push(Assignment {
                index: *index,
                how: if field.ty.is_set() {
                    How::Add
                } else {
                    How::Put
                },
                values: vec![value],
            });
        }
    }
    let target = existing(kind, &assignments, known);
    if let Some(record) = target {
        once(record.link(), taken)?;
        return input::edit(record.as_ref(), &assignments).map(Judged::Changed);
    }
    let (link, operations) = input::make(kind, &assignments, ids, &|link| (known.record)(link))?;
    once(link, taken)?;
    Ok(Judged::Made(operations))
}

/// A record may occur once in a file.
fn once(link: Link, taken: &mut HashSet<Link>) -> Result<(), Problem> {
    if taken.insert(link) {
        return Ok(());
    }
    Err(Problem::usage(
        Message::new("problem-import-twice").text("id", link.id.to_string()),
    ))
}

/// The record a row is about already: by its external id, or as a living pair.
fn existing(kind: Kind, assignments: &[Assignment], known: &Known) -> Option<Box<dyn Record>> {
    let text = |key: &str| {
        let index = kind.field_index(key)?;
        let assignment = assignments
            .iter()
            .find(|assignment| assignment.index == index)?;
        assignment.values.first().map(Value::plain)
    };
    let by_external = text("external_id").and_then(|external| {
        let system = text("source_system").unwrap_or_default();
        known.imported.get(&(system, external)).copied()
    });
    let cells: Vec<_> = assignments
        .iter()
        .filter_map(|one| Some((one.index, super::Cell::One(one.values.first()?.clone()))))
        .collect();
    let id = by_external.or_else(|| input::derived_id(kind, &cells))?;
    (known.record)(Link::new(kind, id)).filter(|record| !record.head().removed)
}

/// Candidates by kind and by name, so that many references are found fast.
#[derive(Default)]
struct Directory {
    by_kind: HashMap<Kind, Vec<Candidate>>,
    by_name: HashMap<(Kind, String), Vec<Link>>,
}

impl Directory {
    fn add(&mut self, kind: Kind, candidates: Vec<Candidate>) {
        for candidate in &candidates {
            for name in &candidate.names {
                self.by_name
                    .entry((kind, name.clone()))
                    .or_default()
                    .push(candidate.link);
            }
        }
        self.by_kind.insert(kind, candidates);
    }

    fn find(&self, kinds: &[Kind], text: &str) -> Result<Link, Problem> {
        if let [kind] = kinds
            && let Some([link]) = self
                .by_name
                .get(&(*kind, text.to_owned()))
                .map(Vec::as_slice)
        {
            return Ok(*link);
        }
        let candidates = kinds.iter().filter_map(|kind| self.by_kind.get(kind));
        let candidates: Vec<Candidate> = candidates.flatten().cloned().collect();
        pick(&candidates, kinds, text)
    }
}

/// The operations that bring a record to what a plan file says of it: made with its own id and
/// times where it is new, changed where it differs.
pub fn take_in(
    link: Link,
    cells: &[(usize, super::Cell)],
    stamps: [(Slot, Option<Value>); 2],
    removed: bool,
    known: Option<&dyn Record>,
) -> Vec<Operation> {
    if let Some(record) = known {
        let edits = cells
            .iter()
            .flat_map(|(index, cell)| super::change::editing(record, *index, cell));
        return edits.collect();
    }
    let mut operations = super::change::making(link, cells);
    if removed {
        operations.remove(0);
    }
    let stamp = |(slot, new): (Slot, Option<Value>)| Operation {
        record: link,
        slot,
        old: None,
        new,
    };
    operations.extend(
        stamps
            .into_iter()
            .filter(|(_, new)| new.is_some())
            .map(stamp),
    );
    operations
}
