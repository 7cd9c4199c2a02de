//! Screens of one pane: matrix, goals, knowledge, signals, offer, prices, money, team, promises,
//! negotiation, and the history of a KPI.

use super::opening;
use crate::domain::matrix::{first_open_question, matrix};
use crate::domain::{Id, Link};
use crate::i18n::Message;
use crate::tui::pane::{self, Pane};
use crate::tui::queue::Then;
use crate::tui::screen::{Aspect, Screen, Sheet, What};
use crate::tui::{Effect, Model};

pub fn matrix_sheet(model: &mut Model) -> Vec<Effect> {
    show(model, &pane::MATRIX)
}

pub fn goals(model: &mut Model) -> Vec<Effect> {
    show(model, &pane::GOALS)
}

pub fn knowledge(model: &mut Model) -> Vec<Effect> {
    show(model, &pane::KNOWLEDGE)
}

pub fn signals(model: &mut Model) -> Vec<Effect> {
    show(model, &pane::SIGNALS)
}

pub fn offer(model: &mut Model) -> Vec<Effect> {
    reach(model, &pane::OFFER)
}

pub fn prices(model: &mut Model) -> Vec<Effect> {
    reach(model, &pane::PRICES)
}

pub fn money(model: &mut Model) -> Vec<Effect> {
    reach(model, &pane::MONEY)
}

pub fn team(model: &mut Model) -> Vec<Effect> {
    reach(model, &pane::TEAM)
}

pub fn promises(model: &mut Model) -> Vec<Effect> {
    reach(model, &pane::PROMISES)
}

pub fn negotiation(model: &mut Model) -> Vec<Effect> {
    reach(model, &pane::NEGOTIATION)
}

/// Puts a pane of the account at hand on screen, opening the one under the cursor where the screen
/// is about no single one.
fn reach(model: &mut Model, pane: &'static Pane) -> Vec<Effect> {
    opening::at_hand(model, Then::Sheet(pane, None))
}

/// A pane of an account that is open, the cursor on a record of it where one is meant.
pub fn lay(model: &mut Model, account: Id, pane: &'static Pane, on: Option<Link>) {
    push(model, pane, account, None);
    let column = model
        .scene(account)
        .and_then(|scene| pane::offer::turned_to(&scene, on?));
    if let Some(column) = column {
        model.screen_mut().look.turned = column;
    }
    if let Some(list) = model.screen_mut().lists.first_mut() {
        list.on = on;
    }
}

/// Puts a pane of the account at hand on screen, in the place of another such one.
fn show(model: &mut Model, pane: &'static Pane) -> Vec<Effect> {
    let Some(account) = model.screen().what.account() else {
        model.complain(Message::new("status-no-account"));
        return Vec::new();
    };
    push(model, pane, account, None);
    Vec::new()
}

fn push(model: &mut Model, pane: &'static Pane, account: Id, of: Option<Link>) {
    let is_sheet = |screen: &Screen| matches!(screen.what, What::Sheet(_));
    model.screens.retain(|screen| !is_sheet(screen));
    let sheet = Sheet { pane, account, of };
    model.screens.push(Screen::new(What::Sheet(sheet)));
}

/// A KPI over time.
pub fn history(model: &mut Model, kpi: Link) -> Vec<Effect> {
    if let Some(account) = model.screen().what.account() {
        push(model, &pane::HISTORY, account, Some(kpi));
    }
    Vec::new()
}

/// The stakeholders as list, map, who knows whom, tree, and back to the list.
pub fn next_aspect(model: &mut Model) -> Vec<Effect> {
    let screen = model.screen_mut();
    if !matches!(screen.what, What::Account(_)) {
        return Vec::new();
    }
    let is_here = screen.zoomed && screen.focus == 0;
    screen.focus = 0;
    screen.zoomed = true;
    screen.look.turned = 0;
    screen.look.aspect = if is_here {
        screen.look.aspect.next()
    } else {
        Aspect::Map
    };
    Vec::new()
}

/// The annual cycle as a wheel, at this month.
pub fn wheel(model: &mut Model) -> Vec<Effect> {
    let screen = model.screen_mut();
    if matches!(screen.what, What::Account(_)) {
        screen.focus = 1;
        screen.zoomed = true;
        screen.look.turned = 0;
    }
    Vec::new()
}

/// Shows the first question of the matrix that nothing answers.
pub fn next_question(model: &mut Model) -> Vec<Effect> {
    let Some(account) = model.screen().what.account() else {
        model.complain(Message::new("status-no-account"));
        return Vec::new();
    };
    let Some((cell, question)) = place_of_first(model, account) else {
        model.say(Message::new("status-all-answered"));
        return Vec::new();
    };
    push(model, &pane::MATRIX, account, None);
    let screen = model.screen_mut();
    screen.look.turned = i32::try_from(cell).unwrap_or(0);
    if let Some(list) = screen.lists.first_mut() {
        list.at = question;
    }
    Vec::new()
}

/// The cell of the first open question, and its place there.
fn place_of_first(model: &Model, account: Id) -> Option<(usize, usize)> {
    let scene = model.scene(account)?;
    let (code, open) = first_open_question(&scene)?;
    let cells = matrix(&scene);
    let cell = cells.iter().position(|cell| cell.code == code)?;
    let mut questions = cells.get(cell)?.questions.iter();
    Some((cell, questions.position(|one| one.key == open.key)?))
}
