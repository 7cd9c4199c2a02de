//! Who of us knows a person: the relationship of a pair is edited, or made where there is none.

use super::editing::{add_kind, open_form};
use crate::domain::{Cell, Id, Kind, Link, Value};
use crate::i18n::Message;
use crate::tui::pane::known;
use crate::tui::{Effect, Model};

/// The relationship of the person under the cursor with the colleague picked in who knows whom;
/// elsewhere a new one, mine where I have none yet.
pub fn relationship(model: &mut Model) -> Vec<Effect> {
    let link = model.row().and_then(|row| row.link);
    let Some(person) = link.filter(|link| link.kind == Kind::Stakeholder) else {
        model.complain(Message::new("status-no-person"));
        return Vec::new();
    };
    let account = model.book.account_of(person);
    let theirs = ("stakeholder", person.to_string());
    if let Some(ours) = known::picked(&model.sight()) {
        if let Some(found) = of(model, account, ours, person.id) {
            return open_form(model, found);
        }
        let ours = Link::new(Kind::Colleague, ours);
        let extra = [theirs, ("colleague", ours.to_string())];
        return add_kind(model, Kind::Relationship, account, &extra);
    }
    let effects = add_kind(model, Kind::Relationship, account, &[theirs]);
    let me = model.me();
    let has_mine = me.is_some_and(|me| of(model, account, me.id, person.id).is_some());
    if let (Some(me), false) = (me, has_mine) {
        prefill(model, me);
    }
    effects
}

/// The relationship of one of us with one of theirs.
fn of(model: &Model, account: Option<Id>, ours: Id, theirs: Id) -> Option<Link> {
    let own = model.book.open.get(&account?)?;
    known::between(own, ours, theirs)
}

/// Puts me into the form as one of the pair, for the user to change; a draft has its own.
fn prefill(model: &mut Model, me: Link) {
    let Some(index) = Kind::Relationship.field_index("colleague") else {
        return;
    };
    let Some(mut form) = model.form().filter(|form| !form.is_resumed).cloned() else {
        return;
    };
    form.know(index, Cell::One(Value::Link(me)));
    form.begin(&model.book);
    if let Some(open) = model.form_mut() {
        *open = form;
    }
}
