//! From the bytes of a file to one act: read, mapped, judged against what the store knows, and
//! taken in as one entry. The command line and the workbench import by this and nothing else.
//!
//! Knows nothing of screens or arguments; opens no file but those it writes itself: the rows that
//! were refused ([`rejects`]) and what was said of headers before ([`memory`]).

pub mod memory;
mod problems;
pub mod rejects;
pub mod report;
pub mod sight;

use std::cell::RefCell;
use std::collections::HashSet;
use std::path::Path;

use crate::domain::intake::forms::{self, AskedForms, Open};
use crate::domain::intake::{self, Intake, Judging, Known, Mapping, Sheet, Wishes, Words, mapping};
use crate::domain::{Ids, Kind, Link, Now, Operation, Problem, Record, Records, Slot};
use crate::format::plan_json;
use crate::format::reading::{self, Reading};
use crate::i18n::{Language, Message, Texts};
use crate::sealing;
use crate::store::Store;

/// What the user said of an import; what is not said is found out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// How the file is called, for what is said of it.
    pub file: String,
    pub reading: reading::Asked,
    pub mapping: mapping::Asked,
    pub forms: AskedForms,
    pub wishes: Wishes,
}

/// What a file comes to.
#[derive(Debug)]
pub enum Looked {
    /// A plan of our own: every record with its id and times.
    Plan(Box<Intake>),
    Rows(Box<Rows>),
}

/// Rows of one kind, read, mapped and judged.
#[derive(Debug)]
pub struct Rows {
    pub reading: Reading,
    /// How many there are; those that were let go count.
    pub count: usize,
    pub mapping: Mapping,
    /// Columns that can be read in two ways: nothing is judged before it is told which.
    pub open: Vec<Open>,
    pub intake: Intake,
}

impl Looked {
    pub fn intake(&self) -> &Intake {
        match self {
            Looked::Plan(intake) => intake,
            Looked::Rows(rows) => &rows.intake,
        }
    }

    /// The operations, to be written; with them go the rows that were not refused, which nobody
    /// asks for any more.
    pub fn let_go(&mut self) -> Vec<Operation> {
        match self {
            Looked::Plan(intake) => std::mem::take(&mut intake.operations),
            Looked::Rows(rows) => {
                let refused = rows.intake.refused.iter().map(|one| one.line);
                let refused: HashSet<u64> = refused.collect();
                let lines = &mut rows.reading.sheet.rows;
                lines.retain(|line| refused.contains(&line.line));
                lines.shrink_to_fit();
                std::mem::take(&mut rows.intake.operations)
            }
        }
    }

    /// What the journal calls the act.
    pub fn label(&self) -> Message {
        let intake = self.intake();
        let count = intake.made + intake.changed + intake.accounts.len();
        match self {
            Looked::Plan(_) => Message::new("label-import-plan"),
            Looked::Rows(rows) => Message::new("label-import")
                .message("kind", Message::new(rows.mapping.kind.label_key())),
        }
        .count("count", count)
    }
}

/// What an import works with.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    pub store: &'a Store,
    /// Where what was said of headers before is kept.
    pub state: &'a Path,
    pub now: Now,
}

/// Told how many rows of how many are done; tells whether to go on.
pub type Progress<'a> = dyn FnMut(usize, usize) -> bool + 'a;

/// Reads and judges a file; nothing is written.
///
/// # Errors
/// What makes a file unreadable; usage, where what was asked for is not there or nothing tells
/// what the rows are; what the database says.
pub fn look(
    desk: Desk,
    bytes: &[u8],
    request: &Request,
    ids: &mut Ids,
    progress: &mut Progress,
) -> Result<Looked, Problem> {
    let (store, now) = (desk.store, desk.now);
    if sealing::is_sealed(bytes) {
        let message = Message::new("problem-sealed").text("file", &request.file);
        return Err(Problem::usage(message));
    }
    if request.mapping.kind.is_none() && is_plan(bytes) {
        return plan(store, &request.file, bytes).map(|intake| Looked::Plan(Box::new(intake)));
    }
    let reading = reading::read(bytes, &request.reading, now)
        .map_err(|why| problems::unreadable(&why, &request.file))?;
    let sheet = &reading.sheet;
    let mut request = request.clone();
    memory::recall(desk.state, &sheet.header, &mut request);
    let kind = match mapping::kind_of(sheet, request.mapping.kind) {
        Some(kind) => kind,
        None if request.mapping.is_guided => nearest(sheet),
        None => {
            let message = Message::new("problem-import-kind").text("file", &request.file);
            let columns = sheet.header.join(", ");
            return Err(Problem::usage(message.text("columns", columns)));
        }
    };
    let words = words(kind, &Language::ALL.map(Texts::new));
    let mapping = mapping::map(sheet, kind, &request.mapping, &words)?;
    let (forms, open) = forms::decide(sheet, &mapping, request.forms);
    let mut rows = Rows {
        intake: Intake::default(),
        open,
        mapping,
        count: reading.sheet.rows.len(),
        reading,
    };
    if rows.open.is_empty() {
        let judging = Judging {
            sheet: &rows.reading.sheet,
            mapping: &rows.mapping,
            forms: &forms,
            words: &words,
            wishes: &request.wishes,
            now,
        };
        rows.intake = judge(store, judging, ids, progress)?;
    }
    Ok(Looked::Rows(Box::new(rows)))
}

/// The problem of columns that can be read in two ways.
pub fn open_problem(open: &[Open]) -> Option<Problem> {
    let first = open.first()?;
    let key = match first.what {
        forms::Kindred::Numbers => "problem-import-numbers",
        forms::Kindred::Days => "problem-import-days",
    };
    let message = Message::new(key)
        .text("column", &first.column)
        .text("sample", &first.sample);
    Some(Problem::usage(message))
}

fn judge(
    store: &Store,
    judging: Judging,
    ids: &mut Ids,
    progress: &mut Progress,
) -> Result<Intake, Problem> {
    let kind = judging.mapping.kind;
    let living = store.living(kind)?;
    let loaded = RefCell::new(Records::default());
    let record = |link: Link| -> Option<Box<dyn Record>> {
        if loaded.borrow().get(link).is_none() {
            loaded.borrow_mut().absorb(store.fetch([link]).ok()?);
        }
        let records = loaded.borrow();
        records.get(link).map(|_| records.copy(link))
    };
    let known = Known {
        candidates: &|kind| store.candidates(&[kind]),
        imported: &|kind| store.imported(kind),
        records: &living,
        record: &record,
    };
    let all = judging.sheet.rows.len();
    intake::judge(judging, &known, ids, &mut |done| progress(done, all))
}

/// The kind whose fields are called as the columns are.
fn nearest(sheet: &Sheet) -> Kind {
    let languages = Language::ALL.map(Texts::new);
    mapping::nearest(sheet, &|kind| words(kind, &languages))
}

/// What the fields of a kind are called, in every language.
fn words(kind: Kind, languages: &[Texts]) -> Words {
    Words::of(kind, &|key| {
        languages.iter().map(|texts| texts.get(key)).collect()
    })
}

/// JSON with our own schema in its first bytes.
fn is_plan(bytes: &[u8]) -> bool {
    const NEAR: usize = 200;
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(NEAR)]);
    start
        .trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with('{')
        && start.contains("\"schema\"")
}

/// A plan file of our own: every record with its id and times.
fn plan(store: &Store, file: &str, bytes: &[u8]) -> Result<Intake, Problem> {
    let read = plan_json::read(bytes).map_err(|why| {
        Problem::failed(match why {
            plan_json::Unreadable::Schema => {
                Message::new("problem-import-schema").text("file", file)
            }
            plan_json::Unreadable::Record(number, reason) => Message::new("problem-import-record")
                .text("file", file)
                .count("number", number)
                .message("reason", reason),
        })
    })?;
    let known = store.fetch(read.iter().map(|record| record.link))?;
    let mut intake = Intake::default();
    for record in read {
        let stamps = [
            (Slot::Created, record.created),
            (Slot::Changed, record.changed),
        ];
        let known = known.get(record.link);
        let operations = intake::take_in(record.link, &record.cells, stamps, record.removed, known);
        match (known, operations.is_empty()) {
            (None, _) => intake.made += 1,
            (Some(_), true) => intake.same += 1,
            (Some(_), false) => intake.changed += 1,
        }
        intake.operations.extend(operations);
    }
    Ok(intake)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The kind a file is taken for and how many of its columns are known; none where it is refused.
    fn seen(text: &str, is_guided: bool) -> Option<(Kind, usize)> {
        let store = Store::in_memory().unwrap();
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let desk = Desk {
            store: &store,
            state: Path::new("/nowhere"),
            now: Now::noon(day),
        };
        let mut request = Request::default();
        request.mapping.is_guided = is_guided;
        let mut ids = Ids::new(0, 1, None);
        let looked = look(desk, text.as_bytes(), &request, &mut ids, &mut |_, _| true);
        match looked.ok()? {
            Looked::Rows(rows) => {
                let columns = rows.mapping.columns.iter();
                let known = columns.filter(|one| one.target != mapping::Target::Leave);
                Some((rows.mapping.kind, known.count()))
            }
            Looked::Plan(_) => None,
        }
    }

    #[test]
    fn a_guided_import_guesses_what_nothing_tells() {
        let people = "Nimi;Titteli;Virallinen valta, 0–5\nLiisa;Johtaja;4\n";
        assert_eq!(seen(people, true), Some((Kind::Stakeholder, 3)));
        assert_eq!(
            seen("Name,Industry\nKaarna,Paper\n", true),
            Some((Kind::Account, 2))
        );
        // Of a name alone nothing can be told: the likeliest is shown.
        assert_eq!(
            seen("Name,Colour\nKaarna,red\n", true),
            Some((Kind::Account, 1))
        );
        assert_eq!(seen("Foo,Bar\n1,2\n", true), Some((Kind::Account, 0)));
        assert_eq!(seen(people, false), None);
    }
}
