//! What they buy, could buy, or buy from another: the white space as a grid, and below it the
//! opportunities by their levers.

use super::trouble::{Troubles, beneath};
use super::{Row, Sight, Table};
use crate::domain::field::Choice;
use crate::domain::record::{Lever, Opportunity, Stage};
use crate::domain::{Kind, Link};
use crate::report::wording::dotted;
use crate::tui::theme::Role;

mod white_space;

pub use white_space::{picked_name, turned_to};

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
    let (columns, mut rows) = white_space::grid(sight, &scene);
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
        columns,
        rows,
    }
}

/// One sentence a row: it stands below a grid whose columns are solutions.
fn opportunity(sight: &Sight, one: &Opportunity, troubles: &Troubles) -> Row {
    let texts = sight.texts;
    let link = Link::new(Kind::Opportunity, one.head.id);
    let lever = one
        .lever
        .map(|lever| texts.get(&Lever::CHOICES.label_key(lever.code())));
    let stage = one
        .stage
        .map(|stage| texts.get(&Stage::CHOICES.label_key(stage.code())));
    let told = [
        Some(one.name.clone()),
        stage,
        worth(sight, one),
        lever,
        Some(troubles.words(link, texts)),
    ];
    let role = if is_closed(one) {
        Role::Faint
    } else {
        Role::Plain
    };
    Row::of(link)
        .marked(troubles.mark(link).unwrap_or((" ", Role::Plain)))
        .styled(dotted(told.into_iter().flatten()), role)
}

/// The value, and what it comes to by its probability; of what is closed nothing more is expected.
fn worth(sight: &Sight, one: &Opportunity) -> Option<String> {
    let value = one.closed_value.or(one.value)?;
    let told = sight.texts.money(value);
    let (Some(chance), false) = (one.probability, is_closed(one)) else {
        return Some(told);
    };
    let weighed = sight
        .texts
        .money(value / 100 * chance + value % 100 * chance / 100);
    let percent = sight.texts.locale.percent(chance as f64 / 100.0, 0);
    Some(format!("{told} × {percent} = {weighed}"))
}

fn is_closed(one: &Opportunity) -> bool {
    matches!(one.stage, Some(Stage::Won | Stage::Lost))
}
