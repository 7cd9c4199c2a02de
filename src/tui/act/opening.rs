//! Opening accounts and what is in them. An account that is not in the Book yet is asked for,
//! and what was to be done with it waits.

use super::{capturing, editing, evidence, guiding, proposing};
use crate::domain::check::Fix;
use crate::domain::{Id, Kind};
use crate::i18n::Message;
use crate::tui::overlay::Overlay;
use crate::tui::pane::Row;
use crate::tui::queue::Then;
use crate::tui::screen::{Screen, What};
use crate::tui::{Effect, Model};

/// Opens what the row under the cursor stands for.
pub fn open(model: &mut Model) -> Vec<Effect> {
    if guiding::is_to_confirm(model) {
        return guiding::confirm(model);
    }
    let Some(row) = model.row() else {
        return Vec::new();
    };
    let account = row.account.or_else(|| model.screen().what.account());
    if let Some(code) = row.finding {
        return evidence::seek(model, account, code, &row);
    }
    match (row.opens, row.link) {
        (Some(fix), _) => match account {
            Some(account) => open_account(model, account, Then::Mend(fix)),
            None => mend(model, None, fix),
        },
        (None, Some(link)) if link.kind == Kind::Account => {
            open_account(model, link.id, Then::Show)
        }
        (None, Some(link)) if link.kind == Kind::Kpi && model.screen().is_alone() => {
            super::sheets::history(model, link)
        }
        (None, Some(link)) => editing::open_form(model, link),
        (None, None) => Vec::new(),
    }
}

/// The form that mends the finding under the cursor.
pub fn mend_row(model: &mut Model, row: Row) -> Vec<Effect> {
    let account = row.account.or_else(|| model.screen().what.account());
    match (row.opens, account) {
        (Some(fix), Some(account)) => open_account(model, account, Then::Mend(fix)),
        (Some(fix), None) => mend(model, None, fix),
        (None, _) => Vec::new(),
    }
}

/// Does something with the account at hand, opened before; says so where there is none.
pub fn at_hand(model: &mut Model, then: Then) -> Vec<Effect> {
    if let Some(account) = model.account() {
        return open_account(model, account, then);
    }
    model.complain(Message::new("status-no-account"));
    Vec::new()
}

/// Brings an account into the Book, then does what was wanted of it.
pub fn open_account(model: &mut Model, account: Id, then: Then) -> Vec<Effect> {
    if model.book.open.contains_key(&account) {
        return arrive(model, account, then);
    }
    model.opening.account = Some(account);
    model.opening.then = Some(then);
    vec![Effect::Open(account)]
}

/// What was wanted of an account, now that it is open.
pub fn arrive(model: &mut Model, account: Id, then: Then) -> Vec<Effect> {
    match then {
        Then::Show => {
            show(model, account);
            Vec::new()
        }
        Then::Mend(fix) => mend(model, Some(account), fix),
        Then::Edit(link) => editing::open_form(model, link),
        Then::List(kind) => {
            show(model, account);
            let what = What::Records(kind, Some(account));
            model.screens.push(Screen::new(what));
            Vec::new()
        }
        Then::Sheet(pane, on) => {
            super::sheets::lay(model, account, pane, on);
            Vec::new()
        }
        Then::Evidence(of) => evidence::show(model, account, of),
        Then::Plan => guiding::begin_plan(model, account),
        Then::Review => guiding::begin_review(model, account),
        Then::Replan => proposing::begin(model, account),
        Then::Log => capturing::begin(model, account),
        Then::Signal => editing::add_kind(model, Kind::Signal, Some(account), &[]),
    }
}

/// Puts an account on screen.
pub fn show(model: &mut Model, account: Id) {
    if matches!(model.screen().what, What::Account(id) if id == account) {
        return;
    }
    model
        .screens
        .retain(|screen| matches!(screen.what, What::Portfolio));
    model.screens.push(Screen::new(What::Account(account)));
}

/// Opens the form that mends a finding, at the field that is missing.
pub fn mend(model: &mut Model, account: Option<Id>, fix: Fix) -> Vec<Effect> {
    match fix {
        Fix::Add(kind, known) => editing::add_kind(model, kind, account, &known),
        Fix::Set(link, keys) => {
            let effects = editing::open_form(model, link);
            let Some(index) = keys.first().and_then(|key| link.kind.field_index(key)) else {
                return effects;
            };
            if let Some(Overlay::Form(form)) = model.overlays.last_mut() {
                form.unfolded = !form.asked().contains(&index);
                let place = form.asked().iter().position(|at| *at == index);
                form.go(place.unwrap_or(0), &model.book);
            }
            effects
        }
    }
}

/// The account before, and after, in the order of the portfolio.
pub fn neighbour_before(model: &mut Model) -> Vec<Effect> {
    neighbour(model, -1)
}

/// The next account in the order of the portfolio.
pub fn neighbour_after(model: &mut Model) -> Vec<Effect> {
    neighbour(model, 1)
}

fn neighbour(model: &mut Model, by: isize) -> Vec<Effect> {
    let here = model.screen().what.account();
    let place = model.order.iter().position(|id| Some(*id) == here);
    let next = place.and_then(|place| model.order.get(place.checked_add_signed(by)?));
    match next.copied() {
        Some(account) => open_account(model, account, Then::Show),
        None => Vec::new(),
    }
}

/// The findings of the account on screen, or of all.
pub fn findings(model: &mut Model) -> Vec<Effect> {
    let what = What::Findings(model.screen().what.account());
    if !matches!(model.screen().what, What::Findings(_)) {
        model.screens.push(Screen::new(what));
    }
    Vec::new()
}

/// The list of a kind: of the account at hand where the kind belongs to accounts.
pub fn list(model: &mut Model, kind: Kind) -> Vec<Effect> {
    let account = model.account();
    model
        .screens
        .retain(|screen| !matches!(screen.what, What::Records(..)));
    match account {
        Some(account) if belongs_to_accounts(kind) => {
            open_account(model, account, Then::List(kind))
        }
        _ => {
            model.screens.push(Screen::new(What::Records(kind, None)));
            Vec::new()
        }
    }
}

/// Its first owner leads up to an account.
fn belongs_to_accounts(kind: Kind) -> bool {
    let owner = kind.owner_field().and_then(|key| kind.field(key));
    let owners = owner.map(|field| field.ty.kinds()).unwrap_or_default();
    let leads = |owner: &Kind| *owner == Kind::Account || belongs_to_accounts(*owner);
    owners.iter().any(leads)
}
