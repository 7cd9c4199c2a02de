//! The units of the customer and who reports to whom, as a tree. What loops is told once.

use std::collections::BTreeSet;

use super::people::{by_weight, stance_mark};
use super::{Column, Row, Sight, Table};
use crate::domain::field::Choice;
use crate::domain::record::{Stakeholder, Unit, UnitLevel};
use crate::domain::scene::Scene;
use crate::domain::{Id, Kind, Link};
use crate::tui::theme::Role;

/// Deeper than this nothing is moved further in.
const DEEPEST: usize = 12;

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-unit-or-person"), 24, 0).growing(),
        Column::new(texts.get("column-title"), 24, 1).growing(),
    ];
    let Some(scene) = sight.scene() else {
        return Table::default();
    };
    let mut tree = Tree {
        sight,
        people: by_weight(&scene),
        units: scene.book.own.unit.iter().collect(),
        scene,
        told: BTreeSet::new(),
        rows: Vec::new(),
    };
    tree.grow();
    Table {
        wraps: false,
        columns,
        rows: tree.rows,
    }
}

struct Tree<'a> {
    sight: &'a Sight<'a>,
    scene: Scene<'a>,
    people: Vec<&'a Stakeholder>,
    units: Vec<&'a Unit>,
    told: BTreeSet<Id>,
    rows: Vec<Row>,
}

impl Tree<'_> {
    /// Units from the top, the people without one after them; at last what only loops reach.
    fn grow(&mut self) {
        let roots = self.units_under(None);
        for unit in roots {
            self.unit(unit, 0);
        }
        let rest: Vec<Id> = self.units.iter().map(|unit| unit.head.id).collect();
        for unit in rest {
            self.unit(unit, 0);
        }
        for person in self.heads_of(None) {
            self.person(person, 0);
        }
        let rest: Vec<Id> = self.people.iter().map(|person| person.head.id).collect();
        for person in rest {
            self.person(person, 0);
        }
    }

    fn units_under(&self, parent: Option<Id>) -> Vec<Id> {
        let under = |unit: &&&Unit| {
            let above = self.scene.book.own.unit.living(unit.parent);
            above.map(|one| one.head.id) == parent
        };
        self.units
            .iter()
            .filter(under)
            .map(|unit| unit.head.id)
            .collect()
    }

    /// The people of a unit whose superior is not of it.
    fn heads_of(&self, unit: Option<Id>) -> Vec<Id> {
        let here = |person: &Stakeholder| {
            let found = self.scene.book.own.unit.living(person.unit);
            found.map(|one| one.head.id) == unit
        };
        let is_head = |person: &&&Stakeholder| {
            let superior = self.scene.book.own.stakeholder.living(person.reports_to);
            here(person) && superior.is_none_or(|one| !here(one))
        };
        self.people
            .iter()
            .filter(is_head)
            .map(|one| one.head.id)
            .collect()
    }

    fn unit(&mut self, id: Id, depth: usize) {
        let Some(unit) = self.scene.book.own.unit.living(Some(id)) else {
            return;
        };
        if !self.told.insert(id) {
            return;
        }
        let level = unit.level.map(|level| {
            let texts = self.sight.texts;
            texts.get(&UnitLevel::CHOICES.label_key(level.code()))
        });
        let row = Row::of(Link::new(Kind::Unit, id))
            .marked(("▣", Role::Plain))
            .styled(indented(&unit.name, depth), Role::Strong)
            .styled(level.unwrap_or_default(), Role::Faint);
        self.rows.push(row);
        for person in self.heads_of(Some(id)) {
            self.person(person, depth + 1);
        }
        for below in self.units_under(Some(id)) {
            self.unit(below, depth + 1);
        }
    }

    fn person(&mut self, id: Id, depth: usize) {
        let Some(person) = self.people.iter().find(|one| one.head.id == id).copied() else {
            return;
        };
        if !self.told.insert(id) {
            return;
        }
        let stance = self.scene.stance(id).map(|(stance, _)| stance);
        let row = Row::of(Link::new(Kind::Stakeholder, id))
            .marked(stance_mark(stance))
            .text(indented(&person.name, depth))
            .styled(person.title.clone(), Role::Faint);
        self.rows.push(row);
        let under = self.people.iter().filter(|one| one.reports_to == Some(id));
        let same = under.filter(|one| one.unit == person.unit);
        let below: Vec<Id> = same.map(|one| one.head.id).collect();
        for one in below {
            self.person(one, depth + 1);
        }
    }
}

fn indented(name: &str, depth: usize) -> String {
    match depth.min(DEEPEST) {
        0 => name.to_owned(),
        deep => format!("{}└ {name}", "  ".repeat(deep - 1)),
    }
}
