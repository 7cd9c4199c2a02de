//! The white space: units down, solutions across. A cell is a sign of its own shape; the solution
//! that ←/→ have come to has a wider column that tells what the sign stands for, and ⏎ in it opens
//! the cell.

use std::borrow::Cow;

use crate::domain::check::Fix;
use crate::domain::field::Choice;
use crate::domain::record::{Footprint, FootprintState, Solution};
use crate::domain::scene::Scene;
use crate::domain::{Id, Kind, Link};
use crate::report::wording::dotted;
use crate::tui::pane::{Column, Row, Sight};
use crate::tui::theme::Role;

/// What the names of units, the chosen column and the edges take of a row.
const TAKEN: u16 = 50;
/// Between two columns.
const GAP: u16 = 2;
/// Letters of a solution's name that one column may take.
const WIDEST: u16 = 14;

/// The columns and the rows of the grid; no rows where nothing is sold.
pub fn grid(sight: &Sight, scene: &Scene) -> (Vec<Column>, Vec<Row>) {
    let solutions = solutions(scene);
    let picked = picked(sight, solutions.len());
    let width = column_width(sight.width, solutions.len());
    let mut columns = vec![Column::new(sight.texts.get("column-unit"), 12, 0).growing()];
    let across = solutions.iter().enumerate();
    columns.extend(across.map(|(place, solution)| {
        if place == picked {
            return Column::new(format!("▸{}", solution.name), 16, 0).growing();
        }
        let distance = u8::try_from(place.abs_diff(picked)).unwrap_or(u8::MAX);
        let title = shortened(&solution.name, width);
        Column::new(title, 1, distance.saturating_add(2))
    }));
    let rows = units(scene).into_iter().filter(|_| !solutions.is_empty());
    let rows = rows.map(|unit| row(sight, scene, unit, &solutions, picked));
    (columns, rows.collect())
}

/// How far ←/→ have to turn until the column of a record's solution is the chosen one.
pub fn turned_to(scene: &Scene, record: Link) -> Option<i32> {
    let cell = scene.book.own.footprint.get(record.id)?;
    let solutions = solutions(scene);
    let place = solutions
        .iter()
        .position(|one| Some(one.head.id) == cell.solution)?;
    i32::try_from(place).ok()
}

/// The name of the solution that ←/→ have come to.
pub fn picked_name(sight: &Sight) -> Option<String> {
    let scene = sight.scene()?;
    let solutions = solutions(&scene);
    let place = picked(sight, solutions.len());
    solutions.get(place).map(|one| one.name.clone())
}

fn picked(sight: &Sight, count: usize) -> usize {
    let turned = sight.look.unwrap_or_default().turned;
    let round = i32::try_from(count.max(1)).unwrap_or(i32::MAX);
    usize::try_from(turned.rem_euclid(round)).unwrap_or(0)
}

/// What we sell, category by category.
fn solutions<'a>(scene: &Scene<'a>) -> Vec<&'a Solution> {
    let mut all: Vec<&Solution> = scene.book.frame.solution.iter().collect();
    all.sort_by_key(|one| (&one.category, &one.name, one.head.id));
    all
}

/// The whole account first, where it has cells of its own or there are no units.
fn units(scene: &Scene) -> Vec<Option<Id>> {
    let mut cells = scene.book.own.footprint.iter();
    let of_whole = cells.any(|cell| cell.unit.is_none());
    let own: Vec<Id> = scene
        .book
        .own
        .unit
        .iter()
        .map(|unit| unit.head.id)
        .collect();
    let whole = (of_whole || own.is_empty()).then_some(None);
    whole.into_iter().chain(own.into_iter().map(Some)).collect()
}

fn column_width(room: u16, solutions: usize) -> u16 {
    let others = u16::try_from(solutions.saturating_sub(1)).unwrap_or(u16::MAX);
    let each = room.saturating_sub(TAKEN) / others.max(1);
    each.saturating_sub(GAP).clamp(1, WIDEST)
}

/// The first letters of a name, and a sign for those left out where there is room for it.
fn shortened(name: &str, width: u16) -> Cow<'_, str> {
    let width = usize::from(width);
    if name.chars().count() <= width {
        return Cow::Borrowed(name);
    }
    let kept = if width > 4 { width - 1 } else { width };
    let mut short: String = name.chars().take(kept).collect();
    if kept < width {
        short.push('…');
    }
    Cow::Owned(short)
}

fn row(
    sight: &Sight,
    scene: &Scene,
    unit: Option<Id>,
    solutions: &[&Solution],
    picked: usize,
) -> Row {
    let known = |solution: &Solution| {
        let mut cells = scene.book.own.footprint.iter();
        cells.find(|cell| cell.unit == unit && cell.solution == Some(solution.head.id))
    };
    let name = match unit {
        Some(id) => sight.name(Some(Link::new(Kind::Unit, id))),
        None => sight.texts.get("row-whole-account"),
    };
    let cells = solutions.iter().enumerate();
    let start = start(unit, solutions.get(picked), &known).text(name);
    cells.fold(start, |row, (place, solution)| {
        let cell = known(solution);
        let (sign, role) = glyph(cell.and_then(|one| one.state));
        if place != picked {
            return row.styled(sign, role);
        }
        row.styled(format!("{sign} {}", told(sight, cell)), role)
    })
}

/// The row stands for its cell in the chosen column; a cell nobody has filled opens a new one.
fn start<'a>(
    unit: Option<Id>,
    solution: Option<&&Solution>,
    known: &impl Fn(&Solution) -> Option<&'a Footprint>,
) -> Row {
    let Some(solution) = solution else {
        return Row::default();
    };
    match known(solution) {
        Some(cell) => Row::of(Link::new(Kind::Footprint, cell.head.id)),
        None => Row {
            mark: " ",
            opens: Some(making(unit, solution)),
            ..Row::default()
        },
    }
}

fn making(unit: Option<Id>, solution: &Solution) -> Fix {
    let link = Link::new(Kind::Solution, solution.head.id);
    let fix = Fix::add(Kind::Footprint, "solution", link);
    match unit {
        Some(unit) => fix.knowing("unit", Link::new(Kind::Unit, unit).to_string()),
        None => fix,
    }
}

/// ● they buy it, ○ they could, ▲ another sells it, - it is nothing for them, ? nobody knows.
fn glyph(state: Option<FootprintState>) -> (&'static str, Role) {
    match state {
        Some(FootprintState::Bought) => ("●", Role::Good),
        Some(FootprintState::Open) => ("○", Role::Risk),
        Some(FootprintState::Competitor) => ("▲", Role::Act),
        Some(FootprintState::NotRelevant) => ("-", Role::Faint),
        None => ("?", Role::Faint),
    }
}

/// What a sign stands for: what they buy for in a year, else what it could come to and from whom
/// they buy; where neither is known, the words of the sign.
fn told(sight: &Sight, cell: Option<&Footprint>) -> String {
    let texts = sight.texts;
    let state = cell.and_then(|one| one.state);
    let Some((cell, state)) = cell.zip(state) else {
        return texts.get("row-unknown");
    };
    let value = match state {
        FootprintState::Bought => cell.yearly_value,
        FootprintState::Open | FootprintState::Competitor => cell.potential,
        FootprintState::NotRelevant => None,
    };
    let rival = (state == FootprintState::Competitor).then(|| cell.competitor.clone());
    let parts = [value.map(|cents| texts.money(cents)), rival];
    let told = dotted(parts.into_iter().flatten());
    if told.is_empty() {
        return texts.get(&FootprintState::CHOICES.label_key(state.code()));
    }
    told
}
