//! `space`: done, kept, reached, told, answered: what ticking off means for each kind.

use super::{filling, labels};
use crate::domain::checklist::question_key;
use crate::domain::field::Choice;
use crate::domain::input::{self, Assignment};
use crate::domain::record::{Answer, RiskItem};
use crate::domain::{Cell, Id, Kind, Link, Record, Value};
use crate::i18n::Message;
use crate::tui::{Effect, Model};

/// Ticks off the record under the cursor, or takes the tick back.
pub fn tick(model: &mut Model) -> Vec<Effect> {
    let row = model.row();
    let Some(link) = row.as_ref().and_then(|row| row.link) else {
        return Vec::new();
    };
    if row.is_some_and(|row| row.finding.is_some()) {
        model.complain(Message::new("status-nothing-to-tick"));
        return Vec::new();
    }
    let is_living = model.book.get(link).is_some_and(|one| !one.head().removed);
    if link.kind == Kind::Risk && !is_living {
        return answer(model, link);
    }
    let Some(record) = model.book.get(link) else {
        return Vec::new();
    };
    let assignments = if ticks(link.kind) {
        ticked(model, record)
    } else {
        Vec::new()
    };
    let Some(first) = assignments.first() else {
        model.complain(Message::new("status-nothing-to-tick"));
        return Vec::new();
    };
    let new: Cell = first.values.first().cloned().into();
    let label = labels::changed(&model.book, record, first.index, &new);
    let Ok(operations) = input::edit(record, &assignments) else {
        return Vec::new();
    };
    model.say(label.clone());
    model.enter(label, operations)
}

/// Whether records of a kind can be ticked off.
pub fn ticks(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Activity
            | Kind::Promise
            | Kind::Goal
            | Kind::Project
            | Kind::Negotiation
            | Kind::Stakeholder
            | Kind::Risk
            | Kind::Signal
    )
}

fn ticked(model: &Model, record: &dyn Record) -> Vec<Assignment> {
    let today = || Some(Value::Day(model.now.day()));
    let status = chosen(record, "status");
    let choice = |code: &'static str| Some(Value::Choice(code));
    let fields: Vec<(&str, Option<Value>)> = match (record.kind(), status) {
        (Kind::Activity, Some("done")) => vec![("status", choice("planned")), ("done_on", None)],
        (Kind::Activity, _) => vec![("status", choice("done")), ("done_on", today())],
        (Kind::Promise, Some("kept")) => vec![("status", choice("open")), ("closed_on", None)],
        (Kind::Promise, _) => vec![("status", choice("kept")), ("closed_on", today())],
        (Kind::Goal, Some("reached")) | (Kind::Negotiation, Some("over")) => {
            vec![("status", choice("open"))]
        }
        (Kind::Goal, _) => vec![("status", choice("reached"))],
        (Kind::Project, Some("done")) => vec![("status", choice("running"))],
        (Kind::Project, _) => vec![("status", choice("done"))],
        (Kind::Negotiation, _) => vec![("status", choice("over"))],
        (Kind::Stakeholder, _) => vec![("confirmed_on", today())],
        (Kind::Risk, status) => risk(record, status, today()),
        (Kind::Signal, _) => vec![(step(record), step_value(model, record))],
        _ => Vec::new(),
    };
    let kind = record.kind();
    let assign =
        |(key, value): (&str, Option<Value>)| Some(Assignment::put(kind.field_index(key)?, value));
    fields.into_iter().filter_map(assign).collect()
}

fn chosen(record: &dyn Record, key: &str) -> Option<&'static str> {
    match record.get(key) {
        Cell::One(Value::Choice(code)) => Some(code),
        _ => None,
    }
}

/// An item of the checklist goes yes, no, unknown, as of today; an own risk open, handled.
fn risk(
    record: &dyn Record,
    status: Option<&str>,
    today: Option<Value>,
) -> Vec<(&'static str, Option<Value>)> {
    let choice = |code: &'static str| Some(Value::Choice(code));
    if chosen(record, "item") == Some("own") {
        let next = if status == Some("handled") {
            "open"
        } else {
            "handled"
        };
        return vec![("status", choice(next))];
    }
    let next = match chosen(record, "answer") {
        Some("yes") => "no",
        Some("no") => "unknown",
        _ => "yes",
    };
    vec![("answer", choice(next)), ("on", today)]
}

/// The step a signal comes to next: told, acted on, closed.
fn step(record: &dyn Record) -> &'static str {
    let is_blank = |key: &str| record.get(key).is_blank();
    if is_blank("told_at") {
        "told_at"
    } else if is_blank("acted_at") {
        "acted_at"
    } else {
        "closed_on"
    }
}

fn step_value(model: &Model, record: &dyn Record) -> Option<Value> {
    Some(match step(record) {
        "closed_on" => Value::Day(model.now.day()),
        _ => Value::Minute(model.now.at),
    })
}

/// The first answer to an item of the checklist makes its record.
fn answer(model: &mut Model, link: Link) -> Vec<Effect> {
    let account = model.screen().what.account();
    let item = account.and_then(|account| item_of(account, link));
    let (Some(account), Some(item)) = (account, item) else {
        return Vec::new();
    };
    let values = [
        ("account", Value::Link(Link::new(Kind::Account, account))),
        ("item", Value::Choice(item.code())),
        ("answer", Value::Choice(Answer::Yes.code())),
        ("on", Value::Day(model.now.day())),
    ];
    let label = Message::new("label-add")
        .message("kind", Message::new(Kind::Risk.label_key()))
        .message(
            "name",
            Message::new(RiskItem::CHOICES.label_key(item.code())),
        );
    let effects = make(model, label, Kind::Risk, values.into_iter());
    let answer = Message::new(Answer::CHOICES.label_key(Answer::Yes.code()));
    let question = Message::new(question_key(item));
    let said = Message::new("status-answered").message("question", question);
    model.say(said.message("answer", answer));
    effects
}

fn item_of(account: Id, link: Link) -> Option<RiskItem> {
    let mut items = RiskItem::ALL.iter().copied();
    items.find(|item| crate::tui::pane::risks::answer_link(account, *item) == Some(link))
}

fn make(
    model: &mut Model,
    label: Message,
    kind: Kind,
    values: impl Iterator<Item = (&'static str, Value)>,
) -> Vec<Effect> {
    let put = |(key, value)| Some(Assignment::put(kind.field_index(key)?, Some(value)));
    let assignments: Vec<Assignment> = values.filter_map(put).collect();
    let book = &model.book;
    let known = |link: Link| filling::copy(book, link);
    let Ok((_, operations)) = input::make(kind, &assignments, &mut model.ids, &known) else {
        return Vec::new();
    };
    model.say(label.clone());
    model.enter(label, operations)
}
