//! The matrix: analyse, plan, do by strategy, solutions, people, management, metrics (domain,
//! section 5). Fifteen cells of two to four questions each, what each answer rests on, and the
//! one question to ask next.
//!
//! A question is answered by one living record of the kind it names, and rests on the freshest
//! of them. A new question is a row in the file of its row of the matrix, and its words.

mod analyse;
mod doing;
mod plan;

use super::fix::Fix;
use super::freshness::Age;
use super::record::{Kind, Record};
use super::scene::Scene;
use super::value::Link;

/// How full a cell is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fill {
    /// Every question is answered.
    Filled,
    /// Some are.
    Thin,
    /// None is.
    Empty,
    /// Every question is answered, but more than half rest on something past its half-life.
    Stale,
}

impl Fill {
    pub const ALL: &'static [Fill] = &[Fill::Filled, Fill::Thin, Fill::Empty, Fill::Stale];

    /// Permanent code; the label's key is `matrix-fill-` and the code.
    pub fn code(self) -> &'static str {
        match self {
            Fill::Filled => "filled",
            Fill::Thin => "thin",
            Fill::Empty => "empty",
            Fill::Stale => "stale",
        }
    }
}

/// The rows in order; a label's key is `matrix-row-` and the code.
pub const ROWS: &[&str] = &["analyse", "plan", "do"];

/// The columns in order; a label's key is `matrix-column-` and the code.
pub const COLUMNS: &[&str] = &["strategy", "solutions", "people", "management", "metrics"];

/// One cell of an account's matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct CellState {
    /// `analyse_strategy` … `do_metrics`.
    pub code: &'static str,
    /// Index in [`ROWS`].
    pub row: usize,
    /// Index in [`COLUMNS`].
    pub column: usize,
    pub fill: Fill,
    /// The questions that are asked, in order.
    pub questions: Vec<QuestionState>,
}

/// One question of a cell and how it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionState {
    /// Locale key of the question.
    pub key: &'static str,
    pub answered: bool,
    /// The freshest record that answers it.
    pub rests_on: Option<Link>,
    /// That record is past its half-life.
    pub aged: bool,
    /// What answers it, or brings the answer up to date.
    pub fix: Fix,
}

/// The fifteen cells, row by row.
pub fn matrix(scene: &Scene) -> Vec<CellState> {
    CELLS.iter().map(|cell| cell.state(scene)).collect()
}

/// What the tool asks next: the first question without an answer, with the code of its cell.
pub fn first_open_question(scene: &Scene) -> Option<(&'static str, QuestionState)> {
    CELLS.iter().find_map(|cell| {
        let mut questions = cell.ask(scene).into_iter();
        let open = questions.find(|question| !question.answered)?;
        Some((cell.code, open))
    })
}

/// A cell as declared.
struct Cell {
    code: &'static str,
    row: usize,
    column: usize,
    questions: &'static [Question],
}

/// A question as declared.
struct Question {
    key: &'static str,
    answer: fn(&Scene) -> Answer,
    fix: fn(&Scene) -> Fix,
}

/// How a question stands.
enum Answer {
    /// There is nothing it could be asked about.
    NotAsked,
    Open,
    /// Answered by this record, of this age.
    By(Link, Age),
}

const CELLS: &[Cell] = &[
    cell("analyse_strategy", 0, 0, analyse::STRATEGY),
    cell("analyse_solutions", 0, 1, analyse::SOLUTIONS),
    cell("analyse_people", 0, 2, analyse::PEOPLE),
    cell("analyse_management", 0, 3, analyse::MANAGEMENT),
    cell("analyse_metrics", 0, 4, analyse::METRICS),
    cell("plan_strategy", 1, 0, plan::STRATEGY),
    cell("plan_solutions", 1, 1, plan::SOLUTIONS),
    cell("plan_people", 1, 2, plan::PEOPLE),
    cell("plan_management", 1, 3, plan::MANAGEMENT),
    cell("plan_metrics", 1, 4, plan::METRICS),
    cell("do_strategy", 2, 0, doing::STRATEGY),
    cell("do_solutions", 2, 1, doing::SOLUTIONS),
    cell("do_people", 2, 2, doing::PEOPLE),
    cell("do_management", 2, 3, doing::MANAGEMENT),
    cell("do_metrics", 2, 4, doing::METRICS),
];

const fn cell(
    code: &'static str,
    row: usize,
    column: usize,
    questions: &'static [Question],
) -> Cell {
    Cell {
        code,
        row,
        column,
        questions,
    }
}

const fn question(
    key: &'static str,
    answer: fn(&Scene) -> Answer,
    fix: fn(&Scene) -> Fix,
) -> Question {
    Question { key, answer, fix }
}

impl Cell {
    fn state(&self, scene: &Scene) -> CellState {
        let questions = self.ask(scene);
        CellState {
            code: self.code,
            row: self.row,
            column: self.column,
            fill: fill(&questions),
            questions,
        }
    }

    fn ask(&self, scene: &Scene) -> Vec<QuestionState> {
        let questions = self.questions.iter();
        questions
            .filter_map(|question| question.state(scene))
            .collect()
    }
}

impl Question {
    fn state(&self, scene: &Scene) -> Option<QuestionState> {
        let (rests_on, aged) = match (self.answer)(scene) {
            Answer::NotAsked => return None,
            Answer::Open => (None, false),
            Answer::By(record, age) => (Some(record), !age.is_fresh()),
        };
        Some(QuestionState {
            key: self.key,
            answered: rests_on.is_some(),
            rests_on,
            aged,
            fix: (self.fix)(scene),
        })
    }
}

fn fill(questions: &[QuestionState]) -> Fill {
    let count = |is: fn(&QuestionState) -> bool| questions.iter().filter(|one| is(one)).count();
    let answered = count(|question| question.answered);
    if answered == 0 {
        Fill::Empty
    } else if answered < questions.len() {
        Fill::Thin
    } else if count(|question| question.aged) * 2 > questions.len() {
        Fill::Stale
    } else {
        Fill::Filled
    }
}

/// The freshest of the records that answer; among equals the newest.
fn freshest<'a, R: Record + 'a>(
    records: impl IntoIterator<Item = &'a R>,
    age: impl Fn(&R) -> Age,
) -> Answer {
    let aged = records.into_iter().map(|record| (record, age(record)));
    let best = aged.max_by(|(_, one), (_, other)| other.half_lives.total_cmp(&one.half_lives));
    best.map_or(Answer::Open, |(record, age)| {
        Answer::By(link_of(record), age)
    })
}

/// The newest of records that never age.
fn newest<'a, R: Record + 'a>(records: impl IntoIterator<Item = &'a R>) -> Answer {
    freshest(records, |_| Age::NEVER)
}

impl Answer {
    /// The fresher of two answers; the first where they are alike.
    fn or(self, other: Answer) -> Answer {
        match (&self, &other) {
            (Answer::By(_, one), Answer::By(_, another)) if another.half_lives < one.half_lives => {
                other
            }
            (Answer::By(..), _) => self,
            _ => other,
        }
    }
}

fn link_of<R: Record>(record: &R) -> Link {
    Link::new(record.kind(), record.head().id)
}

/// Makes a record of this account, with more known already.
fn add(scene: &Scene, kind: Kind, known: &[(&'static str, &str)]) -> Fix {
    let account = Link::new(Kind::Account, scene.book.id()).to_string();
    add_to(kind, ("account", account), known)
}

/// Makes a record of an owner that is not the account itself.
fn add_to(kind: Kind, owner: (&'static str, String), known: &[(&'static str, &str)]) -> Fix {
    let known = known.iter().map(|(key, text)| (*key, (*text).to_owned()));
    Fix::Add(kind, std::iter::once(owner).chain(known).collect())
}

/// Fills fields of the first record there is, else makes one of the account.
fn set_or_add<'a, R: Record + 'a>(
    scene: &Scene,
    found: Option<&'a R>,
    fields: &'static [&'static str],
    kind: Kind,
) -> Fix {
    match found {
        Some(record) => Fix::set(link_of(record), fields),
        None => add(scene, kind, &[]),
    }
}

#[cfg(test)]
mod tests;
