//! The chosen cell of the matrix: its questions, and what each answer rests on.

use super::{Column, Row, Sight, Table};
use crate::domain::Kind;
use crate::domain::check::Fix;
use crate::domain::matrix::{CellState, Fill, QuestionState, matrix};
use crate::tui::theme::Role;

/// How many cells there are.
pub const CELLS: i32 = 15;

/// The index of the cell that turning so far has come to.
pub fn chosen(turned: i32) -> usize {
    usize::try_from(turned.rem_euclid(CELLS)).unwrap_or(0)
}

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-question"), 30, 0).growing(),
        Column::new(texts.get("column-rests-on"), 20, 1).growing(),
    ];
    let Some(scene) = sight.scene() else {
        return Table::default();
    };
    let at = chosen(sight.look.unwrap_or_default().turned);
    let cells = matrix(&scene);
    let questions = cells.get(at).map(|cell| cell.questions.as_slice());
    Table {
        wraps: true,
        columns,
        rows: questions
            .unwrap_or_default()
            .iter()
            .map(|question| row(sight, question))
            .collect(),
    }
}

/// An answer opens what it rests on; what is open or aged, the form that mends it.
fn row(sight: &Sight, question: &QuestionState) -> Row {
    let texts = sight.texts;
    let (mark, rests) = match question.rests_on {
        None => (("?", Role::Act), (texts.get("row-open"), Role::Act)),
        Some(link) => {
            let kind = texts.get(&link.kind.label_key());
            let name = sight.told(link);
            let told = if name.is_empty() || link.kind == Kind::Account {
                kind
            } else {
                format!("{kind}: {name}")
            };
            if question.aged {
                let stale = texts.get("freshness-stale");
                (("~", Role::Risk), (format!("{told} · {stale}"), Role::Risk))
            } else {
                (("●", Role::Good), (told, Role::Plain))
            }
        }
    };
    let opens = match question.rests_on {
        Some(link) if !question.aged => Fix::set(link, &[]),
        _ => question.fix.clone(),
    };
    Row {
        opens: Some(opens),
        ..Row::default()
    }
    .marked(mark)
    .text(texts.get(question.key))
    .styled(rests.0, rests.1)
}

/// A cell as a sign of its own shape.
pub fn fill_mark(fill: Fill) -> (&'static str, Role) {
    match fill {
        Fill::Filled => ("■", Role::Good),
        Fill::Thin => ("◧", Role::Plain),
        Fill::Empty => ("□", Role::Faint),
        Fill::Stale => ("▨", Role::Risk),
    }
}

/// How many cells have an answer to every question, stale ones left out.
pub fn filled(cells: &[CellState]) -> usize {
    let full = cells.iter().filter(|cell| cell.fill == Fill::Filled);
    full.count()
}
