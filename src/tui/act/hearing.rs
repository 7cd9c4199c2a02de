//! Words of discontent, cutting or ending in what is being typed: the signal they may be is
//! offered under the field, and raised from there with the words as they stand.

use super::editing;
use crate::domain::capture::words;
use crate::domain::field::Choice;
use crate::domain::record::SignalKind;
use crate::domain::{Cell, Kind, Value};
use crate::tui::form::Form;
use crate::tui::{Effect, Model};

/// The kind of signal a long text that is being typed hints at. A signal's own words are one
/// already.
pub fn heard(form: &Form) -> Option<SignalKind> {
    if form.kind == Kind::Signal {
        return None;
    }
    words::signal(&form.editor.long_text()?)
}

/// The words of a signal to be, once they are left, tell its kind where nobody has said it.
pub fn tell_kind(form: &mut Form, left: usize) {
    let place = |key| form.kind.field_index(key);
    let (Kind::Signal, Some(said), Some(kind)) = (form.kind, place("words"), place("kind")) else {
        return;
    };
    if left != said || form.own.contains(&kind) {
        return;
    }
    let heard = match form.cells.get(&said) {
        Some(Cell::One(Value::Text(text))) => words::signal(text),
        _ => None,
    };
    if let Some(heard) = heard {
        let heard = Value::Choice(heard.code());
        form.cells.insert(kind, Cell::One(heard));
    }
}

/// Opens a new signal with what is being typed as its words; the form waits below it.
pub fn raise(model: &mut Model) -> Vec<Effect> {
    let account = model.account();
    let found = model.form_mut().and_then(|form| {
        let text = form.editor.long_text()?;
        let account = form.account.or(account)?;
        Some((heard(form)?, text, account))
    });
    let Some((kind, text, account)) = found else {
        return Vec::new();
    };
    let extra = [("words", text), ("kind", kind.code().to_owned())];
    let effects = editing::add_kind(model, Kind::Signal, Some(account), &extra);
    // The words are the user's own, so that the signal is made of them as they stand.
    let words = Kind::Signal.field_index("words");
    if let (Some(words), Some(form)) = (words, model.form_mut()) {
        form.own.insert(words);
    }
    effects
}
