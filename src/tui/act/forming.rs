//! Commands of forms: to the next field, back, unfold, close.

use std::collections::BTreeSet;

use super::filling::{
    choose_link, forget, form_for_named, keep, make, make_named, put_by, settle, suggest,
    take_only_new,
};
use super::{editing, guiding};
use crate::domain::{Kind, Link, Problem};
use crate::i18n::{Arg, Message};
use crate::tui::form::{Editor, Form, beside};
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
    let mut effects = act(model, &mut form);
    suggest(model, &mut form);
    let kept = keep(model, &mut form);
    put_back(model, form);
    effects.extend(kept);
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
    if !form.is_held() {
        model.overlays.push(Overlay::Form(form));
    } else if let What::Guide(guide) = &mut model.screen_mut().what {
        guide.form = Some(form);
    }
}

/// How a form is left.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leaving {
    /// Told to be done.
    Done,
    /// Put aside.
    Aside,
}

/// Commits the field and goes to the next; from the closing line round to the first.
pub fn next(model: &mut Model) -> Vec<Effect> {
    if is_past(model) {
        return with_form(model, |model, form| {
            form.go(0, &model.book);
            Vec::new()
        });
    }
    step_on(model)
}

/// Commits the field and goes to the next; on the closing line the form is done.
pub fn enter(model: &mut Model) -> Vec<Effect> {
    if is_past(model) {
        return done(model);
    }
    if let Some(form) = model.form_mut() {
        take_only_new(form);
    }
    step_on(model)
}

/// The form is done, from wherever the keys are; a guided way goes on to its next step.
pub fn done(model: &mut Model) -> Vec<Effect> {
    if !model.form_mut().is_some_and(|form| form.is_held()) {
        return leave(model, Leaving::Done);
    }
    let mut effects = with_form(model, settle);
    effects.extend(guiding::next(model));
    effects
}

fn is_past(model: &mut Model) -> bool {
    let form = model.form_mut();
    form.is_some_and(|form| form.focus >= form.asked().len())
}

fn step_on(model: &mut Model) -> Vec<Effect> {
    let mut above = None;
    let effects = with_form(model, |model, form| {
        let mut effects = make_named(model, form);
        above = form_for_named(model, form);
        if above.is_some() {
            return effects;
        }
        let was_told = unnamed(form).is_some();
        let left = form.asked().split_off(form.focus);
        effects.extend(settle(model, form));
        // A form that went on in another record begins there.
        let is_same = !form.visited.is_empty();
        if is_same && (was_told || unnamed(form).is_none()) {
            form.go(after_field(form, &left), &model.book);
        }
        effects
    });
    model.overlays.extend(above.map(Overlay::Form));
    effects
}

/// The place after the field that was left, whatever leaving it took out of the form: a part of a
/// pair is not asked for again. `left` are that field and those after it, as they stood.
fn after_field(form: &Form, left: &[usize]) -> usize {
    let asked = form.asked();
    let mut later = left.iter().skip(1);
    let next = later.find_map(|index| asked.iter().position(|one| one == index));
    next.unwrap_or(asked.len())
}

/// The field that has the keys names what nothing is called: there the keys stay once, so that
/// making it is chosen.
fn unnamed(form: &Form) -> Option<&Message> {
    let (index, field) = form.field()?;
    let is_link = !field.ty.kinds().is_empty();
    form.errors.get(&index).filter(|_| is_link)
}

/// Saves what the form holds and begins another of the same kind.
pub fn on(model: &mut Model) -> Vec<Effect> {
    let Some(form) = model.form_mut() else {
        return Vec::new();
    };
    if form.is_held() || form.answers {
        model.complain(Message::new("status-one-at-a-time"));
        return Vec::new();
    }
    form.leads_on = false;
    let (kind, account, extra) = (form.kind, form.account, form.extra.clone());
    let account = account.filter(|_| kind != Kind::Account);
    let mut effects = leave(model, Leaving::Done);
    let is_open = model.form_mut().is_some();
    let mut kept = model.drafts.iter();
    let is_kept = kept.any(|one| one.of.record.is_none() && one.of.kind == kind);
    if !is_open && !is_kept {
        effects.extend(editing::add_kind(model, kind, account, &extra));
    }
    effects
}

/// Commits the field and goes back to the one before; from a review's first to the step before.
pub fn previous(model: &mut Model) -> Vec<Effect> {
    if model
        .form_mut()
        .is_some_and(|form| form.is_held() && form.focus == 0)
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

/// Closes the form; what was valid is kept, and what cannot be a record yet stays as a draft.
/// What does not fit its field is told first, once: closing again lets it go.
pub fn close(model: &mut Model) -> Vec<Effect> {
    leave(model, Leaving::Aside)
}

fn leave(model: &mut Model, how: Leaving) -> Vec<Effect> {
    let mut effects = with_form(model, |model, form| {
        let effects = settle(model, form);
        form.edit(&model.book);
        effects
    });
    if model.form_mut().is_some_and(|form| form.is_held()) {
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
    effects.extend(end(model, &mut form, how));
    if let Some(link) = form.link {
        effects.extend(after(model, &form, link));
    }
    effects
}

/// Makes of a closing form what can be made of it: nothing of one in which nothing was given.
fn end(model: &mut Model, form: &mut Form, how: Leaving) -> Vec<Effect> {
    let is_given = !form.own.is_empty() || !form.typed.is_empty();
    let is_wanted = is_given || (how == Leaving::Done && form.says_it_all());
    if form.link.is_some() || !is_wanted {
        if how == Leaving::Done && form.link.is_none() {
            model.say(Message::new("status-nothing-given"));
        }
        let is_kept = form.kept.take().is_some();
        return if is_kept {
            forget(model, form.subject())
        } else {
            Vec::new()
        };
    }
    match make(model, form, true) {
        Ok(made) => made,
        Err(problem) => keep_for_later(model, form, &problem),
    }
}

/// What follows when a form is through with its record: the field below gets its link, the
/// cursor stands on it, a first account goes on to its plan.
fn after(model: &mut Model, form: &Form, link: Link) -> Vec<Effect> {
    if form.answers {
        return with_form(model, |model, below| {
            choose_link(below, link);
            let effects = settle(model, below);
            below.go(below.focus + 1, &model.book);
            effects
        });
    }
    stand_on(model, link);
    if form.leads_on {
        return guiding::begin_plan(model, link.id);
    }
    Vec::new()
}

/// Puts the cursor of every pane that shows a record on its row.
fn stand_on(model: &mut Model, link: Link) {
    let screen = model.screen();
    let panes = screen.what.panes().into_iter().zip(&screen.lists);
    let rows: Vec<Option<usize>> = panes
        .map(|(pane, list)| {
            let table = model.table(pane, list);
            table.rows.iter().position(|row| row.link == Some(link))
        })
        .collect();
    for (list, row) in model.screen_mut().lists.iter_mut().zip(rows) {
        if let Some(at) = row {
            list.at = at;
            list.on = Some(link);
        }
    }
}

/// What to tell of fields that hold something unfit, when the form closes over them for the first time.
fn warn(form: &mut Form) -> Option<Message> {
    let unfit: BTreeSet<usize> = form.errors.keys().copied().collect();
    if unfit.is_subset(&form.told) {
        return None;
    }
    form.told = unfit;
    let labels = form.told.iter().map(|index| {
        let (kind, field) = beside::field(form.kind, *index);
        Message::new(field.label_key(kind))
    });
    Some(Message::new("status-unfit").with("fields", Arg::List(labels.collect())))
}

fn keep_for_later(model: &mut Model, form: &Form, problem: &Problem) -> Vec<Effect> {
    let Some(draft) = form.draft(model.now) else {
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
    put_by(model, draft)
}

/// Takes over the name a set's letters mean, and stays for the next one.
pub fn choose(model: &mut Model) -> Vec<Effect> {
    with_form(model, |model, form| {
        take_only_new(form);
        let mut effects = make_named(model, form);
        effects.extend(settle(model, form));
        form.edit(&model.book);
        effects
    })
}

/// Drops the draft that a form went on from: it begins anew. Until it is left the draft can be
/// taken back.
pub fn drop_draft(model: &mut Model) -> Vec<Effect> {
    let mut is_done = false;
    let effects = with_form(model, |model, form| {
        is_done = form.drop_draft(&model.book, model.now);
        Vec::new()
    });
    if is_done {
        let subject = model.form().map(Form::subject);
        model.drafts.retain(|draft| Some(draft.of) != subject);
        model.say(Message::new("status-draft-dropped"));
    } else {
        model.complain(Message::new("status-no-draft"));
    }
    effects
}

/// Takes back what was last typed into the field, else the draft that was dropped.
pub fn take_back(model: &mut Model) -> Vec<Effect> {
    let mut is_done = false;
    let effects = with_form(model, |model, form| {
        is_done = form.take_back() || form.take_draft_back(&model.book, model.now);
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
