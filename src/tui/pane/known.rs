//! Who of us knows whom of them: a column a colleague, the strength of each relationship as
//! stars, and what is missing named.

use std::collections::BTreeSet;

use super::people::by_weight;
use super::{Column, Row, Sight, Table};
use crate::domain::check::Fix;
use crate::domain::record::{Colleague, Relationship, Stakeholder};
use crate::domain::scene::{Scene, is_wanted};
use crate::domain::{Id, Kind, Link, Records};
use crate::tui::screen::Aspect;
use crate::tui::theme::Role;

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let Some(scene) = sight.scene() else {
        return Table::default();
    };
    let ours = colleagues(&scene);
    let picked = picked(sight);
    let mut columns = vec![
        Column::new(texts.get("column-name"), 14, 0).growing(),
        Column::new(texts.get("column-gap"), 20, 1),
    ];
    columns.extend(ours.iter().enumerate().map(|(place, one)| {
        let rank = u8::try_from(place).unwrap_or(u8::MAX).saturating_add(2);
        if Some(one.head.id) == picked {
            return Column::new(format!("▸{}", short(&one.name)), 9, 0);
        }
        Column::new(short(&one.name), 8, rank)
    }));
    let row = |person: &&Stakeholder| Row {
        opens: picked.map(|ours| pair(&scene, ours, person.head.id)),
        ..row(sight, &scene, person, (&ours, picked))
    };
    Table {
        wraps: false,
        columns,
        rows: by_weight(&scene).iter().map(row).collect(),
    }
}

/// The colleague whose column ←/→ have come to; none at the names.
pub fn picked(sight: &Sight) -> Option<Id> {
    let look = sight.look.filter(|look| look.aspect == Aspect::Known)?;
    let ours = colleagues(&sight.scene()?);
    let round = i32::try_from(ours.len()).ok()? + 1;
    let place = usize::try_from(look.turned.rem_euclid(round)).ok()?;
    ours.get(place.checked_sub(1)?).map(|one| one.head.id)
}

/// What a cell opens: the relationship of its pair, or a new one.
fn pair(scene: &Scene, ours: Id, theirs: Id) -> Fix {
    if let Some(link) = between(scene.book.own, ours, theirs) {
        return Fix::Set(link, (&[]).into());
    }
    let link = |kind, id| Link::new(kind, id).to_string();
    let known = vec![
        ("stakeholder", link(Kind::Stakeholder, theirs)),
        ("colleague", link(Kind::Colleague, ours)),
    ];
    Fix::Add(Kind::Relationship, known)
}

/// The relationship of one of us with one of theirs.
pub fn between(own: &Records, ours: Id, theirs: Id) -> Option<Link> {
    let found = relationship(own, ours, theirs)?;
    Some(Link::new(Kind::Relationship, found.head.id))
}

fn relationship(own: &Records, ours: Id, theirs: Id) -> Option<&Relationship> {
    let mut all = own.relationship.iter();
    all.find(|one| one.stakeholder == Some(theirs) && one.colleague == Some(ours))
}

/// Our people with a relationship to one of theirs, those who know most of them first.
fn colleagues<'a>(scene: &Scene<'a>) -> Vec<&'a Colleague> {
    let relationships = scene.book.own.relationship.iter();
    let ids: BTreeSet<Id> = relationships.filter_map(|one| one.colleague).collect();
    let active = ids
        .into_iter()
        .filter_map(|id| scene.active_colleague(Some(id)));
    let mut found: Vec<&Colleague> = active.collect();
    let known = |one: &Colleague| {
        let all = scene.book.own.relationship.iter();
        all.filter(|relation| relation.colleague == Some(one.head.id))
            .count()
    };
    found.sort_by_key(|one| (std::cmp::Reverse(known(one)), one.head.id));
    found
}

fn row(
    sight: &Sight,
    scene: &Scene,
    person: &Stakeholder,
    (ours, picked): (&[&Colleague], Option<Id>),
) -> Row {
    let threads = scene.threads(person.head.id).len();
    let texts = sight.texts;
    let (gap, role) = match threads {
        _ if is_wanted(person) => (texts.get("row-wanted"), Role::Faint),
        0 => (texts.get("known-nobody"), Role::Act),
        1 => (texts.get("known-one"), Role::Risk),
        _ => (String::new(), Role::Plain),
    };
    let mark = match role {
        Role::Act => "!",
        Role::Risk => "~",
        _ => " ",
    };
    let start = Row::of(Link::new(Kind::Stakeholder, person.head.id))
        .marked((mark, role))
        .text(person.name.clone())
        .styled(gap, role);
    ours.iter().fold(start, |row, one| {
        let role = if Some(one.head.id) == picked {
            Role::Strong
        } else {
            Role::Plain
        };
        row.styled(strength(scene, person, one), role)
    })
}

/// A star a step; ▪ for knowing by name alone, · for not at all.
fn strength(scene: &Scene, person: &Stakeholder, one: &Colleague) -> String {
    let found = relationship(scene.book.own, one.head.id, person.head.id);
    match found.map(|relation| relation.strength) {
        Some(Some(steps)) if steps > 0 => "★".repeat(usize::try_from(steps.min(3)).unwrap_or(0)),
        Some(_) => "▪".to_owned(),
        None => "·".to_owned(),
    }
}

/// Those whom nobody of us knows, and those whom one alone knows, as short names.
pub fn gaps(scene: &Scene) -> (Vec<String>, Vec<String>) {
    let known = by_weight(scene).into_iter().filter(|one| !is_wanted(one));
    let (mut nobody, mut one) = (Vec::new(), Vec::new());
    for person in known {
        match scene.threads(person.head.id).len() {
            0 => nobody.push(short(&person.name)),
            1 => one.push(short(&person.name)),
            _ => {}
        }
    }
    (nobody, one)
}

/// `Liisa Ahonen` as `L. Ahonen`.
pub fn short(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    match words.as_slice() {
        [first, .., last] => {
            let initial: String = first.chars().take(1).collect();
            format!("{initial}. {last}")
        }
        other => other.concat(),
    }
}
