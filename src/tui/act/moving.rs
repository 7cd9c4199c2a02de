//! Moving the cursor, between panes, and back.

use crate::tui::overlay::Overlay;
use crate::tui::screen::What;
use crate::tui::{Effect, Model, view};

fn step(model: &mut Model, by: isize) -> Vec<Effect> {
    if let Some(Overlay::Help(at)) = model.overlays.last() {
        let at = at.saturating_add_signed(by).min(view::help::latest(model));
        model.overlays.pop();
        model.overlays.push(Overlay::Help(at));
        return Vec::new();
    }
    if let Some((table, _)) = model.in_hand() {
        let screen = model.screen_mut();
        if let Some(list) = screen.lists.get_mut(screen.focus) {
            list.step(&table, by);
        }
    }
    Vec::new()
}

pub fn up(model: &mut Model) -> Vec<Effect> {
    step(model, -1)
}

pub fn down(model: &mut Model) -> Vec<Effect> {
    step(model, 1)
}

pub fn page_up(model: &mut Model) -> Vec<Effect> {
    let page = view::layout::page(model);
    step(model, -page)
}

pub fn page_down(model: &mut Model) -> Vec<Effect> {
    let page = view::layout::page(model);
    step(model, page)
}

pub fn first(model: &mut Model) -> Vec<Effect> {
    step(model, isize::MIN / 2)
}

pub fn last(model: &mut Model) -> Vec<Effect> {
    step(model, isize::MAX / 2)
}

/// Moves the cursor as the wheel of the mouse turns.
pub fn wheel(model: &mut Model, by: isize) -> Vec<Effect> {
    step(model, by)
}

/// Gives the keys to a pane.
pub fn focus(model: &mut Model, pane: usize) -> Vec<Effect> {
    let screen = model.screen_mut();
    if pane < screen.lists.len() {
        screen.focus = pane;
    }
    Vec::new()
}

pub fn next_pane(model: &mut Model) -> Vec<Effect> {
    let screen = model.screen();
    focus(model, (screen.focus + 1) % screen.lists.len().max(1))
}

pub fn previous_pane(model: &mut Model) -> Vec<Effect> {
    let screen = model.screen();
    let count = screen.lists.len().max(1);
    focus(model, (screen.focus + count - 1) % count)
}

pub fn pane_1(model: &mut Model) -> Vec<Effect> {
    focus(model, 0)
}

pub fn pane_2(model: &mut Model) -> Vec<Effect> {
    focus(model, 1)
}

pub fn pane_3(model: &mut Model) -> Vec<Effect> {
    focus(model, 2)
}

pub fn pane_4(model: &mut Model) -> Vec<Effect> {
    focus(model, 3)
}

/// Shows only the pane that has the keys, or all again.
pub fn zoom(model: &mut Model) -> Vec<Effect> {
    let screen = model.screen_mut();
    screen.zoomed = !screen.zoomed;
    Vec::new()
}

/// Takes one thing back: the filter, the zoom, then the screen itself.
pub fn back(model: &mut Model) -> Vec<Effect> {
    let screen = model.screen_mut();
    let focus = screen.focus;
    if let Some(list) = screen.lists.get_mut(focus)
        && !list.filter.is_empty()
    {
        list.filter.clear();
        return Vec::new();
    }
    if screen.zoomed {
        screen.zoomed = false;
        return Vec::new();
    }
    if let What::Guide(_) = screen.what {
        return super::guiding::leave(model);
    }
    if model.screens.len() > 1 {
        model.screens.pop();
    }
    Vec::new()
}

/// Back, and out of the program from the portfolio.
pub fn leave(model: &mut Model) -> Vec<Effect> {
    if model.screens.len() > 1 {
        back(model)
    } else {
        vec![Effect::Quit]
    }
}

/// Sorts the accounts by need of attention, by sales or by what comes next, in turn.
pub fn sort(model: &mut Model) -> Vec<Effect> {
    model.sorting = model.sorting.next();
    model.say(crate::i18n::Message::new(model.sorting.title()));
    model.sort();
    vec![Effect::Facts]
}
