//! Adding, editing and removing records from a list.

use tui_input::Input;

use super::opening::at_hand;
use super::{filling, given, guiding};
use crate::domain::check::{Severity, account_checks, portfolio_checks};
use crate::domain::field::Choice;
use crate::domain::record::Formula;
use crate::domain::{Id, Kind, Link, Names, Value};
use crate::i18n::Message;
use crate::tui::effect::Draft;
use crate::tui::form::Form;
use crate::tui::overlay::{Confirm, Going, Overlay};
use crate::tui::pane::Row;
use crate::tui::queue::Then;
use crate::tui::screen::What;
use crate::tui::{Effect, Model};

/// A new record of the pane's kind.
pub fn add(model: &mut Model) -> Vec<Effect> {
    let what = &model.screen().what;
    let kind = match what {
        What::Records(kind, _) => Some(*kind),
        _ => model.screen().pane().and_then(|pane| pane.adds),
    };
    let account = what.account();
    let of = match what {
        What::Sheet(sheet) => sheet.of.map(|link| (link.kind.code(), link.to_string())),
        _ => None,
    };
    match kind {
        Some(kind) => add_kind(model, kind, account, of.as_slice()),
        None => Vec::new(),
    }
}

/// A form for a new record, with what is known of it from here.
pub fn add_kind(
    model: &mut Model,
    kind: Kind,
    account: Option<Id>,
    extra: &[(&'static str, String)],
) -> Vec<Effect> {
    if let (Kind::Goal, Some(id)) = (kind, account.filter(|id| has_no_plan(model, *id))) {
        model.complain(Message::new("status-plan-first"));
        return guiding::begin_plan(model, id);
    }
    let account = if kind == Kind::Account { None } else { account };
    let cells = given::cells(model, kind, account, extra);
    let mut form = Form::of_new(kind, account, cells, &model.book);
    form.extra = extra.to_vec();
    form.begin(&model.book);
    let known: Vec<_> = extra
        .iter()
        .filter_map(|(key, _)| kind.field_index(key))
        .collect();
    let fits = |draft: &&Draft| {
        let same = |index: &usize| {
            let stated = form.cells.get(index);
            draft
                .cells
                .iter()
                .any(|(at, cell)| at == index && Some(cell) == stated)
        };
        draft.of == form.subject() && known.iter().all(same)
    };
    if let Some(draft) = model.drafts.iter().find(fits).cloned() {
        form.resume(&draft, &model.book, model.now);
    }
    filling::suggest(model, &mut form);
    model.overlays.push(Overlay::Form(Box::new(form)));
    Vec::new()
}

fn has_no_plan(model: &Model, account: Id) -> bool {
    let scene = model.scene(account);
    scene.is_some_and(|scene| scene.current_plan().is_none())
}

/// The form of the record under the cursor.
pub fn edit(model: &mut Model) -> Vec<Effect> {
    let Some(row) = model.row() else {
        return Vec::new();
    };
    if row.finding.is_some() {
        return super::opening::mend_row(model, row);
    }
    match row.link {
        Some(link) if model.book.get(link).is_some() && !is_cell(&row) => open_form(model, link),
        _ => super::opening::open(model),
    }
}

/// A cell of who knows whom stands for the relationship of its pair, not for its person.
fn is_cell(row: &Row) -> bool {
    let is_person = row.link.is_some_and(|link| link.kind == Kind::Stakeholder);
    is_person && row.opens.is_some()
}

/// The form of the account on screen.
pub fn edit_account(model: &mut Model) -> Vec<Effect> {
    match model.account() {
        Some(id) => open_form(model, Link::new(Kind::Account, id)),
        None => Vec::new(),
    }
}

/// A form for a record that exists.
pub fn open_form(model: &mut Model, link: Link) -> Vec<Effect> {
    if model.book.get(link).is_none() {
        model.complain(Message::new("status-gone"));
        return Vec::new();
    }
    let account = model.book.account_of(link);
    let mut form = Form::of_record(link, account, &model.book);
    let kept = model.drafts.iter().find(|draft| draft.of == form.subject());
    if let Some(draft) = kept {
        form.resume(draft, &model.book, model.now);
    }
    filling::suggest(model, &mut form);
    model.overlays.push(Overlay::Form(Box::new(form)));
    Vec::new()
}

/// Removes the record under the cursor; a whole account only when its name is typed.
pub fn remove(model: &mut Model) -> Vec<Effect> {
    let Some(row) = model.row() else {
        return Vec::new();
    };
    let living = row.link.filter(|link| {
        let record = model.book.get(*link);
        record.is_some_and(|record| !record.head().removed)
    });
    let Some(link) = living.filter(|_| row.finding.is_none()) else {
        model.complain(Message::new("status-nothing-to-remove"));
        return Vec::new();
    };
    if link.kind == Kind::Account {
        model.overlays.push(Overlay::Confirm(Confirm {
            going: Going::Account(link),
            name: model.book.name(link),
            typed: Input::default(),
        }));
        return Vec::new();
    }
    vec![Effect::Remove(link)]
}

/// A new reading of what the row stands for: of a person, a KPI, or our role at the account.
pub fn reading(model: &mut Model) -> Vec<Effect> {
    let account = model.screen().what.account();
    let link = model.row().and_then(|row| row.link);
    match link.map(|link| (link.kind, link)) {
        Some((Kind::Stakeholder, link)) => {
            let extra = [("stakeholder", link.to_string())];
            add_kind(model, Kind::Reading, account, &extra)
        }
        Some((Kind::Kpi, link)) if is_computed(model, link) => {
            model.complain(Message::new("status-kpi-computed"));
            Vec::new()
        }
        Some((Kind::Kpi, link)) => {
            let extra = [("kpi", link.to_string())];
            add_kind(model, Kind::KpiReading, account, &extra)
        }
        _ if account.is_some() => add_kind(model, Kind::RoleReading, account, &[]),
        _ => Vec::new(),
    }
}

/// Whether a KPI is read from what is recorded: it takes no readings.
fn is_computed(model: &Model, kpi: Link) -> bool {
    let formula = model.book.get(kpi).map(|record| record.get("formula"));
    let formula = formula.and_then(|cell| cell.values().first().map(Value::plain));
    formula.is_some_and(|code| code != Formula::Manual.code())
}

/// What we just did with them: an interaction, with the person under the cursor.
pub fn contact(model: &mut Model) -> Vec<Effect> {
    let Some(account) = model.screen().what.account() else {
        return Vec::new();
    };
    let link = model.row().and_then(|row| row.link);
    let person = link.filter(|link| link.kind == Kind::Stakeholder);
    let extra: Vec<_> = person
        .map(|link| ("theirs", link.to_string()))
        .into_iter()
        .collect();
    add_kind(model, Kind::Interaction, Some(account), &extra)
}

/// Raises a signal: its 24 hours run from now.
pub fn signal(model: &mut Model) -> Vec<Effect> {
    at_hand(model, Then::Signal)
}

/// What has to be acted on is never put off.
fn is_to_act_on(code: &str) -> bool {
    let own = account_checks().map(|one| (one.code, one.severity));
    let mut all = own.chain(portfolio_checks().map(|one| (one.code, one.severity)));
    all.any(|one| one == (code, Severity::Act))
}

/// Puts off the finding under the cursor.
pub fn snooze(model: &mut Model) -> Vec<Effect> {
    let row = model.row();
    let Some((code, account)) = row.and_then(|row| Some((row.finding?, row.account))) else {
        model.complain(Message::new("status-no-finding"));
        return Vec::new();
    };
    if is_to_act_on(code) {
        model.complain(Message::new("status-act-stays"));
        return Vec::new();
    }
    let until = model.now.day() + chrono::Days::new(7);
    let extra = [("finding", code.to_owned()), ("until", until.to_string())];
    add_kind(model, Kind::Snooze, account, &extra)
}
