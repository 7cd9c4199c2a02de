//! The stakeholders: who has power, how they stand, and how long since we met.

use chrono::NaiveDate;

use super::{Column, Row, Sight, Table};
use crate::domain::record::Stakeholder;
use crate::domain::scene::{Scene, is_wanted};
use crate::domain::{Kind, Link};
use crate::tui::screen::Aspect;
use crate::tui::theme::Role;

/// From here on the unit stands beside the rest.
const WIDE: u16 = 100;

pub fn table(sight: &Sight) -> Table {
    match sight.look.unwrap_or_default().aspect {
        Aspect::List | Aspect::Map => list(sight),
        Aspect::Known => super::known::table(sight),
        Aspect::Tree => super::tree::table(sight),
    }
}

/// Their people: deciders first, then by power.
pub fn by_weight<'a>(scene: &Scene<'a>) -> Vec<&'a Stakeholder> {
    let mut people: Vec<&Stakeholder> = scene.people().collect();
    people.sort_by_key(|person| {
        let power = person.formal_power.max(person.informal_power);
        (
            std::cmp::Reverse(scene.is_decider(person)),
            std::cmp::Reverse(power),
            person.head.id,
        )
    });
    people
}

fn list(sight: &Sight) -> Table {
    let texts = sight.texts;
    let mut columns = vec![
        Column::new(texts.get("column-name"), 14, 0).growing(),
        Column::new(texts.get("column-title"), 10, 3).growing(),
        Column::new(texts.get("column-power"), 5, 1),
        Column::new(texts.get("column-mode"), 13, 1),
        Column::new(texts.get("column-met"), 9, 2).to_the_right(),
    ];
    // In less room the title says more.
    if sight.width >= WIDE {
        columns.push(Column::new(texts.get("stakeholder-unit"), 14, 4).growing());
    }
    let Some(scene) = sight.scene() else {
        return Table::default();
    };
    Table {
        wraps: false,
        columns,
        rows: by_weight(&scene)
            .into_iter()
            .map(|person| row(sight, &scene, person))
            .collect(),
    }
}

fn row(sight: &Sight, scene: &Scene, person: &Stakeholder) -> Row {
    let texts = sight.texts;
    let id = person.head.id;
    let met = scene.last_met(id);
    let power = person.formal_power.max(person.informal_power);
    let mode = scene.mode(id).map(|(mode, _)| {
        use crate::domain::field::Choice;
        texts.get(&format!("mode-brief-{}", mode.code().replace('_', "-")))
    });
    let met = age(sight, scene, id, met);
    let unit = person.unit.map(|id| Link::new(Kind::Unit, id));
    let stance = scene.stance(id).map(|(stance, _)| stance);
    let (mark, title) = if is_wanted(person) {
        (("?", Role::Faint), texts.get("row-wanted"))
    } else {
        (stance_mark(stance), person.title.clone())
    };
    Row::of(Link::new(Kind::Stakeholder, id))
        .marked(mark)
        .text(person.name.clone())
        .styled(title, Role::Faint)
        .text(power.map_or_else(String::new, power_bar))
        .text(mode.unwrap_or_default())
        .styled(met.0, met.1)
        .styled(sight.name(unit), Role::Faint)
}

/// ● for us, ◐ neither, ○ against; nothing where it is unknown.
pub fn stance_mark(stance: Option<i64>) -> (&'static str, Role) {
    match stance {
        None => (" ", Role::Plain),
        Some(stance) if stance > 0 => ("●", Role::Good),
        Some(0) => ("◐", Role::Plain),
        Some(_) => ("○", Role::Risk),
    }
}

fn power_bar(power: i64) -> String {
    let filled = usize::try_from(power.clamp(0, 5)).unwrap_or(0);
    format!("{}{}", "▪".repeat(filled), "·".repeat(5 - filled))
}

/// Days since we met, with `!` where a relationship wants it sooner.
fn age(
    sight: &Sight,
    scene: &Scene,
    person: crate::domain::Id,
    met: Option<NaiveDate>,
) -> (String, Role) {
    let Some(met) = met else {
        return ("–".to_owned(), Role::Faint);
    };
    let days = (scene.today() - met).num_days();
    let relationships = scene.book.own.relationship.iter();
    let every = relationships
        .filter(|one| one.stakeholder == Some(person))
        .filter_map(|one| one.contact_every)
        .min();
    let text = sight
        .texts
        .say(&crate::i18n::Message::new("row-days").text("days", days.to_string()));
    if every.is_some_and(|every| days > every) {
        (format!("{text} !"), Role::Act)
    } else {
        (text, Role::Plain)
    }
}
