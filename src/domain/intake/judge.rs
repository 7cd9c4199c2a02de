//! Judging rows: each becomes operations, or is refused with its line, column and reason.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::super::field::Type;
use super::super::ids::Ids;
use super::super::input::{self, Assignment};
use super::super::now::Now;
use super::super::problem::Problem;
use super::super::record::{Kind, Record};
use super::super::value::{Id, Link, Value};
use super::directory::Directory;
use super::queue::Queue;
use super::rows::{Reader, Row};
use super::same::{self, Index};
use super::values::is_made_by_name;
use super::{
    Duplicates, Form, Intake, Known, Mapping, Preview, Refused, Sheet, Twin, Unmatched, Unread,
    Verdict, Wishes, Words,
};
use crate::i18n::Message;

/// Rows shown as they become records.
const SHOWN: usize = 20;
/// Lines about known records that are told one by one.
const TWINS: usize = 50;
/// Lines between two words of progress.
const STEP: usize = 1_000;

/// A sheet with all that was decided of it.
#[derive(Clone, Copy)]
pub struct Judging<'a> {
    pub sheet: &'a Sheet,
    pub mapping: &'a Mapping,
    pub forms: &'a [Form],
    pub words: &'a Words,
    pub wishes: &'a Wishes,
    pub now: Now,
}

/// Judges every row and gathers the operations of those that fit. `progress` is told how many
/// lines are done, and tells whether to go on.
///
/// # Errors
/// What [`Known`] says, and that it was stopped; a row that does not fit is listed, not an error.
pub fn judge(
    judging: Judging,
    known: &Known,
    ids: &mut Ids,
    progress: &mut dyn FnMut(usize) -> bool,
) -> Result<Intake, Problem> {
    let mut judge = Judge::new(judging, known, ids)?;
    let mut queue = Queue::of(judging);
    let mut reader = Reader::new(judging.sheet, judging.mapping, judging.forms, judging.words);
    for (done, line) in judging.sheet.rows.iter().enumerate() {
        if done % STEP == 0 && !progress(done) {
            return Err(Problem::failed(Message::new("problem-import-stopped")));
        }
        if reader.is_left_out(line) {
            judge.intake.left_out += 1;
        } else if reader.is_too_long(line) {
            let message = Message::new("problem-import-ragged")
                .text("line", line.line.to_string())
                .count("found", line.cells.len())
                .count("expected", judging.sheet.header.len());
            judge.refuse(line.line, (None, Problem::usage(message)));
        } else {
            for row in reader.rows(line) {
                queue.row(&mut judge, row)?;
            }
        }
    }
    queue.rest(&mut judge)?;
    Ok(judge.intake())
}

/// How many rows say a text that means no one record.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Missed {
    pub(super) rows: usize,
    /// It means several.
    pub(super) is_several: bool,
}

/// Why a row does not fit, with the column at fault.
pub(super) type Fault = (Option<usize>, Problem);

pub(super) struct Judge<'a, 'k> {
    pub(super) judging: Judging<'a>,
    pub(super) known: &'a Known<'k>,
    pub(super) ids: &'a mut Ids,
    pub(super) kind: Kind,
    index: Index,
    pub(super) directory: Directory,
    /// What texts of link fields were found to mean, by the field.
    pub(super) found: Vec<HashMap<String, Link>>,
    /// Texts of link fields that mean nothing so far, or several.
    pub(super) missed: HashMap<(usize, String), Problem>,
    /// What texts of other fields were found to mean.
    pub(super) values: Vec<HashMap<String, Value>>,
    /// Records the file is about, with the line that was first.
    taken: HashMap<Link, u64>,
    pub(super) unmatched: BTreeMap<(usize, String), Missed>,
    pub(super) unread: BTreeMap<(usize, String), usize>,
    /// Operations that must come before those of rows: accounts that rows name.
    pub(super) intake: Intake,
}

impl<'a, 'k> Judge<'a, 'k> {
    fn new(
        judging: Judging<'a>,
        known: &'a Known<'k>,
        ids: &'a mut Ids,
    ) -> Result<Judge<'a, 'k>, Problem> {
        let kind = judging.mapping.kind;
        let index = Index::of(kind, known.records, &(known.imported)(kind)?);
        Ok(Judge {
            judging,
            known,
            ids,
            kind,
            index,
            directory: Directory::new(&judging.mapping.system, &judging.wishes.links),
            found: vec![HashMap::new(); kind.fields().len()],
            missed: HashMap::new(),
            values: vec![HashMap::new(); kind.fields().len()],
            taken: HashMap::new(),
            unmatched: BTreeMap::new(),
            unread: BTreeMap::new(),
            intake: Intake::default(),
        })
    }

    fn intake(mut self) -> Intake {
        let kind = self.kind;
        let near = |field: usize, text: &str, directory: &Directory| {
            directory
                .nearest(&kind.fields()[field].ty.kinds(), text)
                .map(str::to_owned)
        };
        let unmatched = self
            .unmatched
            .iter()
            .map(|((field, text), missed)| Unmatched {
                field: *field,
                near: if missed.is_several {
                    None
                } else {
                    near(*field, text, &self.directory)
                },
                is_several: missed.is_several,
                can_be_made: kind.fields()[*field]
                    .ty
                    .kinds()
                    .into_iter()
                    .any(is_made_by_name),
                text: text.clone(),
                rows: missed.rows,
            });
        self.intake.unmatched = unmatched.collect();
        let fields: BTreeSet<usize> = self.intake.unmatched.iter().map(|one| one.field).collect();
        self.intake.choices = fields
            .into_iter()
            .map(|field| (field, self.directory.all(&kind.fields()[field].ty.kinds())))
            .collect();
        let header = &self.judging.sheet.header;
        let unread = self.unread.iter().map(|((column, text), rows)| Unread {
            column: header[*column].clone(),
            text: text.clone(),
            rows: *rows,
        });
        self.intake.unread = unread.collect();
        // Rows that waited for others were judged out of turn.
        self.intake.preview.sort_by_key(|one| one.line);
        self.intake.refused.sort_by_key(|one| one.line);
        self.intake
    }

    pub(super) fn row(&mut self, row: &Row) -> Result<(), Problem> {
        let mut faults = Vec::new();
        let assignments = self.assignments(row, &mut faults)?;
        let judged = match faults.into_iter().next() {
            Some(fault) => Err(fault),
            None => self
                .judged(row, &assignments)
                .map_err(|problem| (None, problem)),
        };
        let verdict = match judged {
            Ok(verdict) => verdict,
            Err(fault) => {
                let verdict = Verdict::Refused(fault.1.clone());
                self.refuse(row.line, fault);
                verdict
            }
        };
        if self.intake.preview.len() < SHOWN {
            let cells = row.cells.iter().map(|given| {
                (
                    given.field,
                    self.shown(given.field, &given.text, &assignments),
                )
            });
            let cells = cells.collect();
            self.intake.preview.push(Preview {
                line: row.line,
                verdict,
                cells,
            });
        }
        Ok(())
    }

    /// A cell as people read it: what it links to by its name, whatever id it was given by.
    fn shown(&self, field: usize, text: &str, assignments: &[Assignment]) -> String {
        let mut same = assignments.iter().filter(|one| one.index == field);
        let link = same.find_map(|one| one.values.first()?.as_link());
        let name = link.and_then(|link| self.directory.name_of(link.id));
        name.map_or_else(|| self.directory.shown(text), str::to_owned)
    }

    fn refuse(&mut self, line: u64, (column, problem): Fault) {
        let header = &self.judging.sheet.header;
        let column = column.and_then(|place| header.get(place).cloned());
        self.intake.refused.push(Refused {
            line,
            column,
            problem,
        });
    }

    /// What a row comes to, its operations gathered.
    fn judged(&mut self, row: &Row, assignments: &[Assignment]) -> Result<Verdict, Problem> {
        let nature = self.index.nature(assignments);
        let wish = self.judging.wishes.of_line(row.line);
        if let Some(link) = self.target(row, assignments, nature.as_ref(), wish) {
            self.once(link, row.line)?;
            let record = self.copy(link).ok_or_else(|| again(row.line))?;
            let edit = input::edit(record.as_ref(), assignments);
            if wish == Duplicates::Skip {
                if edit.is_ok_and(|operations| !operations.is_empty()) {
                    self.twin(row, assignments, wish);
                }
                self.intake.kept += 1;
                return Ok(Verdict::Kept);
            }
            let operations = edit?;
            if operations.is_empty() {
                self.intake.same += 1;
                return Ok(Verdict::Same);
            }
            self.twin(row, assignments, Duplicates::Update);
            self.intake.changed += 1;
            self.intake.operations.extend(operations);
            return Ok(Verdict::Changed);
        }
        if self.judging.wishes.said_of(row.line).is_some() {
            self.twin(row, assignments, wish);
        }
        let is_pair = !self.kind.facts().pair.is_empty();
        let known = |link: Link| {
            let is_asked = is_pair || link.kind != self.kind;
            is_asked.then(|| (self.known.record)(link)).flatten()
        };
        let (link, operations) = input::make(self.kind, assignments, self.ids, &known)?;
        self.once(link, row.line)?;
        self.intake.made += 1;
        self.intake.operations.extend(operations);
        if wish != Duplicates::New {
            self.index.add(self.kind, link.id, assignments, nature);
        }
        if self.directory.has(self.kind) {
            self.add_to_directory(link, assignments);
        }
        Ok(Verdict::New)
    }

    /// Notes that a line is about a record there is already, once a line.
    fn twin(&mut self, row: &Row, assignments: &[Assignment], done: Duplicates) {
        let is_told = self.intake.twins.last().map(|one| one.line) == Some(row.line);
        if is_told || self.intake.twins.len() >= TWINS {
            return;
        }
        let named: Vec<&str> = self.kind.facts().named.concat();
        let cells = row.cells.iter();
        let names = cells.filter(|given| named.contains(&self.kind.fields()[given.field].key));
        let names = names.map(|given| self.shown(given.field, &given.text, assignments));
        let name = names.collect::<Vec<_>>().join(" ");
        let line = row.line;
        self.intake.twins.push(Twin { line, name, done });
    }

    fn add_to_directory(&mut self, link: Link, assignments: &[Assignment]) {
        let text = |key: &str| {
            let index = self.kind.field_index(key)?;
            let found = assignments.iter().find(|one| one.index == index)?;
            found.values.first().map(Value::plain)
        };
        let named = self.kind.facts().named.first().copied().unwrap_or_default();
        if let Some(name) = named.iter().find_map(|key| text(key)) {
            self.directory
                .add(link, name, text("external_id").as_deref());
            self.missed.clear();
        }
    }

    /// The record a row is about: a living one, or one that an earlier row made.
    fn target(
        &self,
        row: &Row,
        assignments: &[Assignment],
        nature: Option<&Vec<u8>>,
        wish: Duplicates,
    ) -> Option<Link> {
        let is_sought = wish != Duplicates::New;
        let alike = || {
            let nature = nature.filter(|_| is_sought);
            let record = |link| self.copy(link);
            self.index.alike(self.kind, assignments, nature, &record)
        };
        let living = |id: Id| {
            let link = Link::new(self.kind, id);
            let is_there = || self.copy(link).is_some_and(|record| !record.head().removed);
            (self.taken.contains_key(&link) || is_there()).then_some(link)
        };
        row.id
            .and_then(living)
            .or_else(|| living(self.index.external(self.kind, assignments)?))
            .or_else(|| living(same::pair(self.kind, assignments)?))
            .or_else(|| living(alike()?))
    }

    fn copy(&self, link: Link) -> Option<Box<dyn Record>> {
        let records = self.known.records;
        let there = records.get(link).map(|_| records.copy(link));
        there.or_else(|| (self.known.record)(link))
    }

    /// A record may occur once in a file.
    fn once(&mut self, link: Link, line: u64) -> Result<(), Problem> {
        match self.taken.insert(link, line) {
            None => Ok(()),
            Some(first) => {
                self.taken.insert(link, first);
                Err(again(first))
            }
        }
    }

    fn assignments(
        &mut self,
        row: &Row,
        faults: &mut Vec<Fault>,
    ) -> Result<Vec<Assignment>, Problem> {
        let mut assignments: Vec<Assignment> = Vec::with_capacity(row.cells.len() + 1);
        for (place, given) in row.cells.iter().enumerate() {
            let field = &self.kind.fields()[given.field];
            if let Type::Link(_) = field.ty {
                let first = row.cells.iter().position(|one| one.field == given.field);
                if first == Some(place) {
                    let all = row.cells.iter().filter(|one| one.field == given.field);
                    self.link(&all.collect::<Vec<_>>(), &mut assignments, faults)?;
                }
            } else {
                self.value(given, &mut assignments, faults)?;
            }
        }
        self.put_system(&mut assignments);
        Ok(assignments)
    }

    /// What is taken in from a known export keeps where it is from.
    fn put_system(&self, assignments: &mut Vec<Assignment>) {
        let has = |key: &str| {
            let index = self.kind.field_index(key);
            assignments.iter().any(|one| Some(one.index) == index)
        };
        let system = &self.judging.mapping.system;
        if let Some(index) = self.kind.field_index("source_system")
            && !system.is_empty()
            && has("external_id")
            && !has("source_system")
        {
            assignments.push(Assignment::put(index, Some(Value::Text(system.clone()))));
        }
    }
}

fn again(line: u64) -> Problem {
    Problem::usage(Message::new("problem-import-twice").text("line", line.to_string()))
}
