//! What a form is called: a record is told with what it is of.

use super::form::value;
use crate::domain::{Cell, Field, Kind, Link, Names, Value};
use crate::i18n::Message;
use crate::tui::form::Form;
use crate::tui::model::Model;

/// The title of a form: what it makes or changes, and whose that is.
pub fn title(model: &Model, form: &Form) -> String {
    let kind = model.texts.get(&form.kind.label_key());
    let key = if form.is_new { "form-new" } else { "form-edit" };
    let mut words = vec![model.texts.say(&Message::new(key).text("kind", kind))];
    words.extend(parents(model, form));
    let account = form.account.filter(|_| form.kind != Kind::Account);
    let account = account.map(|id| model.book.name(Link::new(Kind::Account, id)));
    let is_told = |name: &String| words.iter().any(|one| one.contains(name.as_str()));
    let untold = account.filter(|name| !is_told(name));
    words.extend(untold);
    words.join(" · ")
}

/// What the record is of, beside its account: the person of a reading, the KPI, both sides of a
/// relationship, the item of an answer, the finding put off.
fn parents(model: &Model, form: &Form) -> Vec<String> {
    let kind = form.kind;
    let fields = kind.fields().iter().enumerate();
    let telling = fields.filter(|(_, field)| {
        let is_owner = kind.facts().owners.contains(&field.key);
        (is_owner || form.is_fixed(field)) && field.key != "account"
    });
    let cells = telling.map(|(index, field)| (index, field, form.cell(&model.book, index)));
    let known = cells.filter(|(index, _, cell)| {
        let is_open = form.field().is_some_and(|(at, _)| at == *index);
        !cell.is_blank() && !is_open && !is_own_risk(cell)
    });
    known
        .map(|(_, field, cell)| parent(model, form, field, &cell))
        .collect()
}

/// A risk of the account's own is no item of the checklist.
fn is_own_risk(cell: &Cell) -> bool {
    matches!(cell, Cell::One(Value::Choice("own")))
}

fn parent(model: &Model, form: &Form, field: &Field, cell: &Cell) -> String {
    let told = value(model, form.kind, field, cell);
    if form.kind != Kind::Snooze || field.key != "finding" {
        return told;
    }
    let pulse = form.account.and_then(|id| model.overview.pulse(id));
    let own = pulse.map(|pulse| pulse.findings.iter());
    let common = model.overview.findings.iter();
    let mut all = own.into_iter().flatten().chain(common);
    let finding = all.find(|one| one.code == told);
    finding.map_or(told, |one| model.texts.say(&one.sentence))
}
