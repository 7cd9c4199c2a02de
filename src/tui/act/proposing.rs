//! Proposals laid over the screen: what the plan would change of itself, each line to be taken out
//! or left in, and all of it as one entry.

use super::guiding;
use super::opening::at_hand;
use crate::domain::proposal::{self, changes, roll};
use crate::domain::{Id, Kind, Link, Names};
use crate::i18n::Message;
use crate::tui::overlay::{Overlay, Proposals};
use crate::tui::queue::Then;
use crate::tui::{Effect, Model};

/// What coming changes and series ask of the account at hand.
pub fn ask(model: &mut Model) -> Vec<Effect> {
    at_hand(model, Then::Replan)
}

/// Lays the proposals over the screen; says so where there are none.
pub fn begin(model: &mut Model, account: Id) -> Vec<Effect> {
    let mut ids = model.ids.clone();
    let found = model.scene(account);
    let found = found.map_or_else(Vec::new, |scene| changes::proposals(&scene, &mut ids));
    model.ids = ids;
    if found.is_empty() {
        model.say(Message::new("plan-nothing"));
        return Vec::new();
    }
    model.overlays.push(Overlay::Proposals(Box::new(Proposals {
        account,
        proposals: found,
        ..Proposals::default()
    })));
    Vec::new()
}

/// Lays the plan of a year over the screen as it follows from the last one; false where there is
/// no earlier plan.
pub fn begin_roll(model: &mut Model, account: Id, year: i64) -> bool {
    let mut ids = model.ids.clone();
    let rolled = model.scene(account);
    let rolled = rolled.and_then(|scene| roll::roll(&scene, year, &mut ids));
    model.ids = ids;
    let Some(rolled) = rolled else {
        return false;
    };
    model.overlays.push(Overlay::Proposals(Box::new(Proposals {
        account,
        year: Some(year),
        proposals: rolled.proposals,
        left: rolled.left,
        ..Proposals::default()
    })));
    true
}

/// Says, once nothing lies over the screen, how many proposals there are because of what was just
/// entered. One of ours who leaves is missed at more accounts than are open.
pub fn hint(model: &mut Model) {
    if model.causes.is_empty() || !model.overlays.is_empty() {
        return;
    }
    let causes = std::mem::take(&mut model.causes);
    let own = causes
        .iter()
        .find_map(|cause| model.book.account_of(*cause));
    let mut ids = model.ids.clone();
    let scene = own.or_else(|| model.account());
    let scene = scene.and_then(|account| model.scene(account));
    let count = scene.map_or(0, |scene| changes::count(&scene, &causes, &mut ids));
    let leaves = |cause: &Link| {
        let colleague = model.book.frame.colleague.living(Some(cause.id));
        colleague.is_some_and(|one| one.left_on.is_some())
    };
    let hint = if count > 0 {
        Message::new("status-proposals").count("count", count)
    } else if causes.iter().any(leaves) {
        Message::new("status-leaver")
    } else {
        return;
    };
    match model.status.take() {
        Some(told) if told.is_problem => model.status = Some(told),
        Some(told) => {
            let both = Message::new("status-both").message("first", told.message);
            model.say(both.message("second", hint));
        }
        None => model.say(hint),
    }
}

/// How many proposals there are for an account, without showing them.
pub fn count(model: &Model, account: Id) -> usize {
    let mut ids = model.ids.clone();
    let found = model.scene(account);
    found.map_or(0, |scene| changes::proposals(&scene, &mut ids).len())
}

pub fn up(model: &mut Model) -> Vec<Effect> {
    step(model, -1)
}

pub fn down(model: &mut Model) -> Vec<Effect> {
    step(model, 1)
}

fn step(model: &mut Model, by: isize) -> Vec<Effect> {
    if let Some(Overlay::Proposals(shown)) = model.overlays.last_mut() {
        let last = (shown.proposals.len() + shown.left.len()).saturating_sub(1);
        shown.at = shown.at.saturating_add_signed(by).min(last);
    }
    Vec::new()
}

/// Takes the line under the cursor out, or puts it back in.
pub fn turn(model: &mut Model) -> Vec<Effect> {
    if let Some(Overlay::Proposals(shown)) = model.overlays.last_mut()
        && shown.at < shown.proposals.len()
        && !shown.refused.remove(&shown.at)
    {
        shown.refused.insert(shown.at);
    }
    Vec::new()
}

/// Does without them; a plan that would have come of them is left, and the way to it.
pub fn leave(model: &mut Model) -> Vec<Effect> {
    if let Some(Overlay::Proposals(shown)) = model.overlays.pop()
        && shown.year.is_some()
    {
        return guiding::leave(model);
    }
    Vec::new()
}

/// Of a year's plan an empty one is made instead.
pub fn empty(model: &mut Model) -> Vec<Effect> {
    match model.overlays.pop() {
        Some(Overlay::Proposals(shown)) => match shown.year {
            Some(year) => guiding::make_plan(model, shown.account, year),
            None => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// Does what is left in, as one entry.
pub fn accept(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Proposals(shown)) = model.overlays.pop() else {
        return Vec::new();
    };
    let operations = model.book.account(shown.account).map(|book| {
        let say = |message: &Message| model.texts.say(message);
        proposal::operations(&shown.proposals, &shown.refused, &book, &say)
    });
    let operations = operations.unwrap_or_default();
    if operations.is_empty() {
        return Vec::new();
    }
    let account = Link::new(Kind::Account, shown.account);
    let name = model.book.name(account);
    let label = proposal::label(&shown.proposals, shown.year, account, name);
    model.say(Message::new("status-proposed").count("count", shown.accepted()));
    model.enter(label, operations)
}

/// Says how many proposals wait where a step of a guided way is about the year or the quarter.
pub fn offer(model: &mut Model) {
    let Some(account) = guiding::plans_ahead(model) else {
        return;
    };
    let count = count(model, account);
    if count > 0 {
        model.say(Message::new("status-proposals").count("count", count));
    }
}
