//! Commands of forms: to the next field, back, unfold, close.

use std::collections::BTreeSet;

use super::filling::{make, make_named, settle, suggest};
use super::{editing, guiding};
use crate::domain::Problem;
use crate::i18n::{Arg, Message};
use crate::tui::form::{Editor, Form};
use crate::tui::overlay::Overlay;
use crate::tui::screen::What;
use crate::tui::{Effect, Model};

/// Lends the form that has the keys together with the model.
pub fn with_form(
    model: &mut Model,
    act: impl FnOnce(&mut Model, &mut Form) -> Vec<Effect>,
) -> Vec<Effect> {
    let Some(mut form) = lift(model) else {
        return Vec::new();
    };
    let effects = act(model, &mut form);
    suggest(model, &mut form);
    put_back(model, form);
    effects
}

fn lift(model: &mut Model) -> Option<Box<Form>> {
    if let Some(Overlay::Form(_)) = model.overlays.last() {
        return match model.overlays.pop() {
            Some(Overlay::Form(form)) => Some(form),
            _ => None,
        };
    }
    match &mut model.screen_mut().what {
        What::Guide(guide) => guide.form.take(),
        _ => None,
    }
}

fn put_back(model: &mut Model, form: Box<Form>) {
    if !form.held {
        model.overlays.push(Overlay::Form(form));
    } else if let What::Guide(guide) = &mut model.screen_mut().what {
        guide.form = Some(form);
    }
}

/// Commits the field and goes to the next; past the last closes, or goes on with the guide.
pub fn next(model: &mut Model) -> Vec<Effect> {
    let is_past = model
        .form_mut()
        .is_some_and(|form| form.focus >= form.asked().len());
    if is_past {
        return close_or_go_on(model);
    }
    with_form(model, |model, form| {
        let mut effects = make_named(model, form);
        effects.extend(settle(model, form));
        form.go(form.focus + 1, &model.book);
        effects
    })
}

/// Closes the form and begins another of the same kind; in a review goes on to the next step.
pub fn on(model: &mut Model) -> Vec<Effect> {
    let Some(form) = model.form_mut() else {
        return Vec::new();
    };
    let (kind, account, is_new) = (form.kind, form.account, !form.given.is_empty());
    if form.held {
        let mut effects = with_form(model, settle);
        effects.extend(guiding::next(model));
        return effects;
    }
    let mut effects = close(model);
    if model.form_mut().is_some_and(|form| !form.told.is_empty()) {
        return effects;
    }
    let is_kept = model
        .drafts
        .iter()
        .any(|one| (one.kind, one.account) == (kind, account));
    if is_new && !is_kept {
        effects.extend(editing::add_kind(model, kind, account, &[]));
    }
    effects
}

/// Commits the field and goes back to the one before; from a review's first to the step before.
pub fn previous(model: &mut Model) -> Vec<Effect> {
    if model
        .form_mut()
        .is_some_and(|form| form.held && form.focus == 0)
    {
        let mut effects = with_form(model, settle);
        effects.extend(guiding::previous(model));
        return effects;
    }
    with_form(model, |model, form| {
        let effects = settle(model, form);
        form.go(form.focus.saturating_sub(1), &model.book);
        effects
    })
}

/// Shows every field, or only the first ones again.
pub fn unfold(model: &mut Model) -> Vec<Effect> {
    with_form(model, |model, form| {
        let effects = settle(model, form);
        form.unfolded = !form.unfolded;
        form.go(form.focus, &model.book);
        effects
    })
}

/// Shows every field, from the line that offers it.
pub fn unfold_here(model: &mut Model) -> Vec<Effect> {
    let is_offered = model
        .form_mut()
        .is_some_and(|form| matches!(form.editor, Editor::Close) && form.folded() > 0);
    if is_offered {
        unfold(model)
    } else {
        Vec::new()
    }
}

fn close_or_go_on(model: &mut Model) -> Vec<Effect> {
    let is_held = model.form_mut().is_some_and(|form| form.held);
    if is_held {
        guiding::next(model)
    } else {
        close(model)
    }
}

/// Closes the form; what was valid is kept, and what cannot be a record yet stays as a draft.
/// What does not fit its field is told first, once: closing again lets it go.
pub fn close(model: &mut Model) -> Vec<Effect> {
    let mut effects = with_form(model, |model, form| {
        if is_untouched(model, form) {
            Vec::new()
        } else {
            settle(model, form)
        }
    });
    if model.form_mut().is_some_and(|form| form.held) {
        effects.extend(guiding::leave(model));
        return effects;
    }
    if let Some(misfits) = model.form_mut().and_then(warn) {
        model.complain(misfits);
        return effects;
    }
    let Some(Overlay::Form(mut form)) = model.overlays.pop() else {
        return effects;
    };
    if let Some(link) = form.link {
        if form.leads_on {
            effects.extend(guiding::begin_plan(model, link.id));
        }
        return effects;
    }
    if form.draft().is_none() {
        return effects;
    }
    match make(model, &mut form, true) {
        Ok(made) => effects.extend(made),
        Err(problem) => effects.extend(keep_for_later(model, &form, &problem)),
    }
    effects
}

/// What to tell of fields that hold something unfit, when the form closes over them for the first time.
fn warn(form: &mut Form) -> Option<Message> {
    let fields = form.kind.fields();
    // The line that closes the form stands past the last field.
    let unfit = form.errors.keys().copied().filter(|at| *at < fields.len());
    let unfit: BTreeSet<usize> = unfit.collect();
    if unfit.is_subset(&form.told) {
        return None;
    }
    form.told = unfit;
    let labels = form
        .told
        .iter()
        .map(|index| Message::new(fields[*index].label_key(form.kind)));
    Some(Message::new("status-unfit").with("fields", Arg::List(labels.collect())))
}

/// Opened for a new record and left as it was: closing it makes nothing.
fn is_untouched(model: &Model, form: &Form) -> bool {
    let is_as_it_was = form.field().is_none_or(|(index, field)| {
        let before = form.cell(&model.book, index);
        form.read(field, model.now)
            .is_ok_and(|cell| cell == before || (cell.is_blank() && before.is_blank()))
    });
    form.link.is_none() && form.draft().is_none() && form.visited.is_empty() && is_as_it_was
}

fn keep_for_later(model: &mut Model, form: &Form, problem: &Problem) -> Vec<Effect> {
    let Some(draft) = form.draft() else {
        return Vec::new();
    };
    let missing = form.kind.fields().iter().enumerate();
    let missing =
        missing.filter(|(index, field)| field.required && !form.cells.contains_key(index));
    let labels: Vec<Message> = missing
        .map(|(_, field)| Message::new(field.label_key(form.kind)))
        .collect();
    if labels.is_empty() {
        model.complain(problem.message.clone());
    } else {
        model.complain(Message::new("status-draft").with("fields", Arg::List(labels)));
    }
    let same = (form.kind, form.account);
    model.drafts.retain(|one| (one.kind, one.account) != same);
    model.drafts.push(draft.clone());
    vec![Effect::KeepDraft(draft)]
}

/// Takes over the name a set's letters mean, and stays for the next one.
pub fn choose(model: &mut Model) -> Vec<Effect> {
    with_form(model, |model, form| {
        let mut effects = make_named(model, form);
        effects.extend(settle(model, form));
        form.edit(&model.book);
        effects
    })
}

/// Takes back what was last typed into the field.
pub fn take_back(model: &mut Model) -> Vec<Effect> {
    let mut is_done = false;
    let effects = with_form(model, |_, form| {
        is_done = form.take_back();
        Vec::new()
    });
    if !is_done {
        model.complain(Message::new("status-nothing-typed"));
    }
    effects
}

/// Hands a long text over to the user's own editor.
pub fn outside(model: &mut Model) -> Vec<Effect> {
    let text = model.form_mut().and_then(|form| form.editor.long_text());
    if let Some(text) = text {
        return vec![Effect::EditText(text)];
    }
    model.complain(Message::new("status-no-long-text"));
    Vec::new()
}

/// Takes over the long text as the user's own editor left it.
pub fn edited(model: &mut Model, text: &str) {
    if let Some(form) = model.form_mut() {
        form.remember(form.editor.clone(), false);
        form.editor.replace(text.trim_end());
    }
}
