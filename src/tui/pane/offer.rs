//! The white space: every unit by every solution, with what they buy, could buy, or buy from
//! another; below it the opportunities by their levers.

use super::trouble::{Troubles, beneath};
use super::{Column, Row, Sight, Table};
use crate::domain::check::Fix;
use crate::domain::field::Choice;
use crate::domain::record::{Footprint, FootprintState, Lever, Opportunity, Solution, Stage};
use crate::domain::scene::Scene;
use crate::domain::{Id, Kind, Link};
use crate::tui::theme::Role;

/// What is found of opportunities, and of the offer as a whole.
const CHECKS: &[&str] = &[
    "category-shut-out",
    "lever-unused",
    "static-business",
    "selling-into-even-keel",
    "win-win-one-sided",
    "responsibility-unassigned",
];

pub fn table(sight: &Sight) -> Table {
    let Some(scene) = sight.scene() else {
        return Table::default();
    };
    let mut rows = white_space(sight, &scene);
    let troubles = Troubles::of(&scene, CHECKS);
    let mut opportunities: Vec<&Opportunity> = scene.book.own.opportunity.iter().collect();
    opportunities.sort_by_key(|one| (is_closed(one), one.expected_on, one.head.id));
    if !opportunities.is_empty() {
        rows.push(Row::heading(sight.texts.get("kinds-opportunity")));
    }
    let told = opportunities.iter();
    rows.extend(told.map(|one| opportunity(sight, one, &troubles)));
    beneath(sight, CHECKS, &mut rows);
    Table {
        wraps: true,
        columns: columns(sight),
        rows,
    }
}

fn columns(sight: &Sight) -> Vec<Column> {
    let texts = sight.texts;
    vec![
        Column::new(texts.get("column-unit"), 14, 1).growing(),
        Column::new(texts.get("column-solution"), 18, 0).growing(),
        Column::new(texts.get("column-state"), 24, 1),
        Column::new(texts.get("column-yearly"), 14, 2).to_the_right(),
        Column::new(texts.get("column-potential"), 14, 2).to_the_right(),
        Column::new(texts.get("column-competitor"), 16, 3).growing(),
    ]
}

/// A row a cell: the whole account first where it has cells or there are no units.
fn white_space(sight: &Sight, scene: &Scene) -> Vec<Row> {
    let cells: Vec<&Footprint> = scene.book.own.footprint.iter().collect();
    let mut units: Vec<Option<Id>> = Vec::new();
    if scene.book.own.unit.iter().next().is_none() || cells.iter().any(|cell| cell.unit.is_none()) {
        units.push(None);
    }
    units.extend(scene.book.own.unit.iter().map(|unit| Some(unit.head.id)));
    let mut solutions: Vec<&Solution> = scene.book.frame.solution.iter().collect();
    solutions.sort_by(|a, b| (&a.category, &a.name).cmp(&(&b.category, &b.name)));
    let mut rows = Vec::new();
    for unit in units {
        for (place, solution) in solutions.iter().enumerate() {
            let known = cells.iter();
            let mut known =
                known.filter(|cell| cell.unit == unit && cell.solution == Some(solution.head.id));
            rows.push(cell(
                sight,
                unit,
                solution,
                known.next().copied(),
                place == 0,
            ));
        }
    }
    rows
}

fn cell(
    sight: &Sight,
    unit: Option<Id>,
    solution: &Solution,
    known: Option<&Footprint>,
    is_first: bool,
) -> Row {
    let texts = sight.texts;
    let name = match unit {
        Some(id) => sight.name(Some(Link::new(Kind::Unit, id))),
        None => texts.get("row-whole-account"),
    };
    let role = if is_first { Role::Strong } else { Role::Faint };
    let start = match known {
        Some(one) => Row::of(Link::new(Kind::Footprint, one.head.id)),
        None => Row {
            opens: Some(making(unit, solution)),
            ..Row::default()
        },
    };
    let state = known.and_then(|one| one.state);
    let money = |cents: Option<i64>| cents.map_or_else(String::new, |cents| texts.money(cents));
    start
        .marked(glyph(state))
        .styled(name, role)
        .text(solution.name.clone())
        .styled(state_words(sight, state), glyph(state).1)
        .text(money(known.and_then(|one| one.yearly_value)))
        .text(money(known.and_then(|one| one.potential)))
        .text(known.map_or_else(String::new, |one| one.competitor.clone()))
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

fn state_words(sight: &Sight, state: Option<FootprintState>) -> String {
    match state {
        Some(state) => sight
            .texts
            .get(&FootprintState::CHOICES.label_key(state.code())),
        None => sight.texts.get("row-unknown"),
    }
}

fn opportunity(sight: &Sight, one: &Opportunity, troubles: &Troubles) -> Row {
    let texts = sight.texts;
    let link = Link::new(Kind::Opportunity, one.head.id);
    let lever = one
        .lever
        .map(|lever| texts.get(&Lever::CHOICES.label_key(lever.code())));
    let stage = one
        .stage
        .map(|stage| texts.get(&Stage::CHOICES.label_key(stage.code())));
    let money = |cents: Option<i64>| cents.map_or_else(String::new, |cents| texts.money(cents));
    let role = if is_closed(one) {
        Role::Faint
    } else {
        Role::Plain
    };
    Row::of(link)
        .marked(troubles.mark(link).unwrap_or((" ", Role::Plain)))
        .styled(lever.unwrap_or_default(), Role::Faint)
        .styled(one.name.clone(), role)
        .styled(stage.unwrap_or_default(), role)
        .styled(money(one.closed_value.or(one.value)), role)
        .styled(weighed(sight, one), role)
        .styled(troubles.words(link, texts), Role::Faint)
}

/// Value x probability, and the probability; of what is closed nothing more is expected.
fn weighed(sight: &Sight, one: &Opportunity) -> String {
    let (Some(value), Some(chance), false) = (one.value, one.probability, is_closed(one)) else {
        return String::new();
    };
    sight
        .texts
        .money(value / 100 * chance + value % 100 * chance / 100)
}

fn is_closed(one: &Opportunity) -> bool {
    matches!(one.stage, Some(Stage::Won | Stage::Lost))
}
