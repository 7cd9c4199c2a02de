//! Guided ways: a new plan step by step, and a review that becomes one record in the end.

use chrono::Datelike;

use super::opening::{at_hand, open_account};
use super::{editing, opening};
use super::{filling, forming, proposing};
use crate::domain::input;
use crate::domain::reviewing;
use crate::domain::scene::Scene;
use crate::domain::{Cell, Id, Kind, Value};
use crate::domain::{label, pulse};
use crate::i18n::Message;
use crate::tui::effect::{Draft, Reached};
use crate::tui::form::Form;
use crate::tui::guide::{Guide, NEW_PLAN, REVIEW, Shows, Way};
use crate::tui::overlay::{Overlay, Years};
use crate::tui::queue::Then;
use crate::tui::screen::{Screen, What};
use crate::tui::{Effect, Model};

/// A new plan for the account at hand; where there is none, an account first.
pub fn new_plan(model: &mut Model) -> Vec<Effect> {
    if let Some(account) = model.account() {
        return open_account(model, account, Then::Plan);
    }
    let effects = editing::add_kind(model, Kind::Account, None, &[]);
    if let Some(form) = model.form_mut() {
        form.leads_on = true;
    }
    effects
}

/// The review of the account at hand.
pub fn review(model: &mut Model) -> Vec<Effect> {
    at_hand(model, Then::Review)
}

/// Goes through a plan's parts. Where this year has no plan yet, and in the last quarter, it asks
/// first for which year: choosing one makes its plan.
pub fn begin_plan(model: &mut Model, account: Id) -> Vec<Effect> {
    opening::show(model, account);
    let year = i64::from(model.now.year());
    if model.now.day().month() < 10 && has_plan(model, account, year) {
        return begin_plan_of(model, account, year);
    }
    model.overlays.push(Overlay::Years(Years {
        account,
        years: [year, year + 1],
        at: 0,
    }));
    Vec::new()
}

/// Goes through the parts of a year's plan; where the year has none yet it is made first.
pub fn begin_plan_of(model: &mut Model, account: Id, year: i64) -> Vec<Effect> {
    let is_new = !has_plan(model, account, year);
    begin(model, account, &NEW_PLAN, (year, plan_title(is_new)), None);
    if !is_new {
        return Vec::new();
    }
    if proposing::begin_roll(model, account, year) {
        return Vec::new();
    }
    make_plan(model, account, year)
}

/// Makes the plan of a year that was chosen; its form lies open for what else there is to say.
pub fn make_plan(model: &mut Model, account: Id, year: i64) -> Vec<Effect> {
    let extra = [("year", year.to_string())];
    let mut effects = editing::add_kind(model, Kind::Plan, Some(account), &extra);
    effects.extend(forming::with_form(model, |model, form| {
        let made = filling::make(model, form, true).unwrap_or_default();
        form.begin(&model.book);
        made
    }));
    effects
}

pub fn has_plan(model: &Model, account: Id, year: i64) -> bool {
    let scene = model.scene(account);
    scene.is_some_and(|scene| scene.plans().any(|plan| plan.year == Some(year)))
}

/// Locale key of what going through a plan is called.
pub fn plan_title(is_new: bool) -> &'static str {
    if is_new {
        "guide-new-plan"
    } else {
        "guide-plan"
    }
}

/// The other of the two years.
pub fn other_year(model: &mut Model) -> Vec<Effect> {
    if let Some(Overlay::Years(years)) = model.overlays.last_mut() {
        years.at = 1 - years.at;
    }
    Vec::new()
}

/// Begins the review of the quarter to look back on, or takes up the one begun on an earlier day.
pub fn begin_review(model: &mut Model, account: Id) -> Vec<Effect> {
    opening::show(model, account);
    if model
        .scene(account)
        .and_then(|scene| scene.current_plan())
        .is_none()
    {
        model.complain(Message::new("status-plan-first"));
        return begin_plan(model, account);
    }
    let cells = super::given::cells(model, Kind::Review, Some(account), &[]);
    let mut form = Form::of_new(Kind::Review, Some(account), cells, &model.book);
    form.unfolded = true;
    let mut way = Reached {
        step: 0,
        begun: model.now.at,
    };
    if let Some(draft) = review_draft(model, account) {
        way = draft.way.unwrap_or(way);
        form.resume(draft, &model.book, model.now);
    }
    form.way = Some(way);
    let year = model
        .scene(account)
        .and_then(|scene| reviewing::plan(&scene)?.year);
    let year = year.unwrap_or_else(|| i64::from(model.now.year()));
    let named = (year, "guide-review");
    begin(model, account, &REVIEW, named, Some(Box::new(form)));
    if way.step > 0 {
        model.say(Message::new("status-review-goes-on"));
    }
    vec![Effect::Changes(account, last_review(model, account))]
}

/// The review of an account that was begun and not confirmed.
pub fn review_draft(model: &Model, account: Id) -> Option<&Draft> {
    let mut drafts = model.drafts.iter();
    drafts.find(|one| (one.of.kind, one.of.account) == (Kind::Review, Some(account)))
}

/// When the account was last reviewed.
fn last_review(model: &Model, account: Id) -> Option<chrono::DateTime<chrono::FixedOffset>> {
    let own = model.book.open.get(&account)?;
    own.review.iter().map(|review| review.head.created).max()
}

fn begin(
    model: &mut Model,
    account: Id,
    way: &'static Way,
    (year, title): (i64, &'static str),
    form: Option<Box<Form>>,
) {
    let reached = form.as_ref().and_then(|form| form.way);
    let guide = Guide {
        way,
        account,
        year,
        title,
        at: reached.map_or(0, |way| way.step).min(way.steps.len() - 1),
        form,
    };
    model
        .screens
        .push(Screen::new(What::Guide(Box::new(guide))));
}

/// On to the next step; past the last of a plan the guide is done.
pub fn next(model: &mut Model) -> Vec<Effect> {
    let What::Guide(guide) = &model.screen().what else {
        return Vec::new();
    };
    if !guide.is_last() {
        return go(model, 1);
    }
    if is_to_confirm(model) {
        return Vec::new();
    }
    model.screens.pop();
    model.say(Message::new("status-plan-ready"));
    Vec::new()
}

/// Back to the step before.
pub fn previous(model: &mut Model) -> Vec<Effect> {
    go(model, -1)
}

fn go(model: &mut Model, by: isize) -> Vec<Effect> {
    let screen = model.screen_mut();
    if let What::Guide(guide) = &mut screen.what {
        guide.at = guide.at.saturating_add_signed(by);
        let at = guide.at;
        if let Some(way) = guide.form.as_mut().and_then(|form| form.way.as_mut()) {
            way.step = at;
        }
        screen.lists = vec![crate::tui::list::List::default()];
    }
    let mut effects = keep(model);
    proposing::offer(model);
    if is_to_confirm(model)
        && let Some(account) = model.screen().what.account()
    {
        effects.push(Effect::Changes(account, last_review(model, account)));
    }
    effects
}

/// The account whose year or quarter ahead a guided way is at.
pub fn plans_ahead(model: &Model) -> Option<Id> {
    let What::Guide(guide) = &model.screen().what else {
        return None;
    };
    matches!(guide.step().code, "year" | "quarter").then_some(guide.account)
}

/// Keeps the review as it stands, with the step it has come to.
fn keep(model: &mut Model) -> Vec<Effect> {
    let What::Guide(guide) = &mut model.screen_mut().what else {
        return Vec::new();
    };
    let Some(mut form) = guide.form.take() else {
        return Vec::new();
    };
    let effects = filling::keep(model, &mut form);
    if let What::Guide(guide) = &mut model.screen_mut().what {
        guide.form = Some(form);
    }
    effects
}

/// Leaves the guide; the words of a review stay as a draft.
pub fn leave(model: &mut Model) -> Vec<Effect> {
    let Some(screen) = model.screens.pop() else {
        return Vec::new();
    };
    let What::Guide(guide) = screen.what else {
        model.screens.push(screen);
        return Vec::new();
    };
    let now = model.now;
    let Some(draft) = guide.form.and_then(|form| form.draft(now)) else {
        return Vec::new();
    };
    model.say(Message::new("status-review-kept"));
    filling::put_by(model, draft)
}

/// The question whether the review is right is on screen.
pub fn is_to_confirm(model: &Model) -> bool {
    let What::Guide(guide) = &model.screen().what else {
        return false;
    };
    matches!(guide.step().shows, Shows::Confirm)
}

/// Makes the review in one entry, with the measures and findings of the day.
pub fn confirm(model: &mut Model) -> Vec<Effect> {
    let What::Guide(guide) = &model.screen().what else {
        return Vec::new();
    };
    let (account, form) = (guide.account, guide.form.clone());
    let (Some(form), Some(scene)) = (form, model.scene(account)) else {
        return Vec::new();
    };
    let mut cells: Vec<(usize, Cell)> = form.cells.clone().into_iter().collect();
    for (key, text) in snapshots(model, &scene) {
        if let Some(index) = Kind::Review.field_index(key) {
            cells.push((index, Cell::One(Value::Text(text))));
        }
    }
    let cells = cells.iter();
    let assignments: Vec<_> = cells
        .map(|(at, cell)| filling::assignment(*at, cell))
        .collect();
    let made = input::make(Kind::Review, &assignments, &mut model.ids, &|_| None);
    let (link, operations) = match made {
        Ok(made) => made,
        Err(problem) => {
            model.complain(problem.message);
            return Vec::new();
        }
    };
    let period = Kind::Review.field_index("period");
    let period = period.and_then(|index| form.cells.get(&index));
    let period = period.and_then(|cell| cell.values().first().map(Value::plain));
    let label = label::named("label-review", link, period.unwrap_or_default());
    model.screens.pop();
    model.say(label.clone());
    let mut effects = model.enter(label, operations);
    effects.extend(filling::forget(model, form.subject()));
    effects
}

/// What was computed on the day.
fn snapshots(model: &Model, scene: &Scene) -> [(&'static str, String); 2] {
    let known = model.overview.pulse(scene.book.id());
    let findings = known.map_or(&[][..], |pulse| &pulse.findings[..]);
    pulse::snapshots(&pulse::measures(scene, findings), findings)
}
