//! Shift and an arrow moves a person by one step: stance across, power up and down. A step of
//! stance is a reading of today, made or changed; each step is one entry of its own.

use super::labels;
use crate::domain::input::{self, Assignment};
use crate::domain::record::Stakeholder;
use crate::domain::{Cell, Id, Kind, Link, Record, Value};
use crate::i18n::Message;
use crate::tui::{Effect, Model};

pub fn stance_down(model: &mut Model) -> Vec<Effect> {
    stance(model, -1)
}

pub fn stance_up(model: &mut Model) -> Vec<Effect> {
    stance(model, 1)
}

pub fn power_up(model: &mut Model) -> Vec<Effect> {
    power(model, 1)
}

pub fn power_down(model: &mut Model) -> Vec<Effect> {
    power(model, -1)
}

/// The person under the cursor.
fn person(model: &mut Model) -> Option<Id> {
    let link = model.row().and_then(|row| row.link);
    let found = link
        .filter(|link| link.kind == Kind::Stakeholder)
        .map(|link| link.id);
    if found.is_none() {
        model.complain(Message::new("status-no-person"));
    }
    found
}

/// From neutral where nothing was read yet.
fn stance(model: &mut Model, by: i64) -> Vec<Effect> {
    let Some(id) = person(model) else {
        return Vec::new();
    };
    let account = model.screen().what.account();
    let Some(scene) = account.and_then(|account| model.scene(account)) else {
        return Vec::new();
    };
    let today = scene.today();
    let before = scene.stance(id).map(|(stance, _)| stance);
    let after = (before.unwrap_or(0) + by).clamp(-2, 2);
    let of_today = scene
        .readings(id)
        .into_iter()
        .find(|one| one.on == Some(today))
        .cloned();
    if before == Some(after) {
        model.say(Message::new("status-at-the-edge"));
        return Vec::new();
    }
    let kind = Kind::Reading;
    let put = |key: &str, value: Value| Some(Assignment::put(kind.field_index(key)?, Some(value)));
    let step = put("stance", Value::Int(after));
    let operations = if let Some(reading) = &of_today {
        input::edit(reading, step.as_slice())
    } else {
        let whose = Value::Link(Link::new(Kind::Stakeholder, id));
        let given = [
            put("stakeholder", whose),
            put("on", Value::Day(today)),
            step,
        ];
        let mut given: Vec<Assignment> = given.into_iter().flatten().collect();
        given.extend(model.me().and_then(|me| put("by", Value::Link(me))));
        let made = input::make(kind, &given, &mut model.ids, &|_| None);
        made.map(|(_, operations)| operations)
    };
    let Ok(operations) = operations else {
        return Vec::new();
    };
    let label = stance_label(model, id, before, after);
    model.say(label.clone());
    model.enter(label, operations)
}

fn stance_label(model: &Model, id: Id, before: Option<i64>, after: i64) -> Message {
    use crate::domain::Names;
    let told = |stance: Option<i64>| match stance {
        Some(step) => {
            let sign = if step < 0 { "minus-" } else { "" };
            model.texts.get(&format!("stance-{sign}{}", step.abs()))
        }
        None => "–".to_owned(),
    };
    let name = model.book.name(Link::new(Kind::Stakeholder, id));
    Message::new("label-field")
        .text("name", name)
        .message("field", Message::new("reading-stance"))
        .text("old", told(before))
        .text("new", told(Some(after)))
}

/// The power shown is the greater of the two: that one moves, and both where they are alike and
/// go down.
fn power(model: &mut Model, by: i64) -> Vec<Effect> {
    let Some(id) = person(model) else {
        return Vec::new();
    };
    let link = Link::new(Kind::Stakeholder, id);
    let account = model.book.account_of(link);
    let own = account.and_then(|account| model.book.open.get(&account));
    let Some(person) = own.and_then(|own| own.stakeholder.living(Some(id))) else {
        return Vec::new();
    };
    let fields = moved(person, by);
    let record: &dyn Record = person;
    let first = fields.first().copied();
    let first = first.and_then(|(key, value)| Some((Kind::Stakeholder.field_index(key)?, value)));
    let Some((index, value)) = first else {
        model.say(Message::new("status-at-the-edge"));
        return Vec::new();
    };
    let label = labels::changed(&model.book, record, index, &Cell::One(Value::Int(value)));
    let put = |(key, value): &(&str, i64)| {
        let index = Kind::Stakeholder.field_index(key)?;
        Some(Assignment::put(index, Some(Value::Int(*value))))
    };
    let assignments: Vec<Assignment> = fields.iter().filter_map(put).collect();
    let Ok(operations) = input::edit(record, &assignments) else {
        return Vec::new();
    };
    model.say(label.clone());
    model.enter(label, operations)
}

/// The fields that a step changes, with what they become; none at the edge.
fn moved(person: &Stakeholder, by: i64) -> Vec<(&'static str, i64)> {
    let (formal, informal) = (person.formal_power, person.informal_power);
    let shown = formal.max(informal);
    let after = (shown.unwrap_or(0) + by).clamp(0, 5);
    if shown == Some(after) {
        return Vec::new();
    }
    let mut fields = Vec::new();
    if formal == shown {
        fields.push(("formal_power", after));
    }
    if informal == shown && informal.is_some() && (by < 0 || formal != shown) {
        fields.push(("informal_power", after));
    }
    fields
}
