//! The line of hints: the keys that mean something just here, as many as fit.

use ratatui::layout::Rect;

use super::brush::{Brush, wide};
use crate::domain::Kind;
use crate::tui::act::{guiding, ticking};
use crate::tui::command::{COMMANDS, Command, Group};
use crate::tui::form::Form;
use crate::tui::model::Model;
use crate::tui::overlay::Overlay;
use crate::tui::pane::{FINDINGS, KPIS, OFFER, PEOPLE, Row};
use crate::tui::place::Place;
use crate::tui::screen::What;
use crate::tui::theme::Role;

/// A key, and what it does.
type Hint = (String, String);

/// Commands that one pane lives by, told before those of every screen.
const OF_PANES: &[(&str, &[&str])] = &[
    (PEOPLE.title, &["reading", "relationship"]),
    (KPIS.title, &["reading"]),
    (FINDINGS.title, &["snooze"]),
    (OFFER.title, &["turn-on"]),
];
/// Of a screen of an account, where there is room.
const OF_ACCOUNTS: &[&str] = &["exports"];
/// What those come before.
const LATE: &[&str] = &["signal", "undo"];

/// The keys that work here, as many as fit; the way to all of them keeps its place.
pub fn hints(model: &Model, area: Rect, brush: &mut Brush) {
    let told = told(model);
    let needed = |(key, label): &Hint| wide(key) + wide(label) + 3;
    let last = told.last().map_or(0, needed);
    let mut x = area.x + 1;
    for (index, hint) in told.iter().enumerate() {
        let is_last = index + 1 == told.len();
        let reserved = if is_last { 0 } else { last };
        if x + needed(hint) + reserved > area.right() + 1 {
            continue;
        }
        x += brush.text(x, area.y, area.width, &hint.0, Role::Key) + 1;
        x += brush.text(x, area.y, area.width, &hint.1, Role::Faint) + 2;
    }
}

/// What the field with the keys takes, then the commands of the place: those of its pane among
/// them.
fn told(model: &Model) -> Vec<Hint> {
    let place = model.place();
    let here = |one: &&Command| one.hint && one.works_in(place) && means_something(model, one);
    let commands: Vec<&Command> = COMMANDS.iter().filter(here).collect();
    let late = commands.iter().position(|one| LATE.contains(&one.id));
    let (early, late) = commands.split_at(late.unwrap_or(commands.len()));
    let hint = |command: &&Command| hint(model, command);
    let mut told = own_keys(model);
    told.extend(early.iter().map(hint));
    told.extend(review_waits(model));
    told.extend(of_pane(model).iter().map(hint));
    told.extend(late.iter().map(hint));
    told
}

fn hint(model: &Model, command: &Command) -> Hint {
    let keys = model.keys.keys(command);
    let key = keys.first().copied().unwrap_or_default();
    let first = key.split(' ').next().unwrap_or_default();
    let label = model.texts.get(&label_key(model, command));
    (model.keys.shown(first).to_owned(), label)
}

/// What a command is called in the line: by what it does just here.
fn label_key(model: &Model, command: &Command) -> String {
    let is_held = model.form().is_some_and(Form::is_held);
    match command.id {
        "tick" => match row(model).and_then(|row| row.link).map(|link| link.kind) {
            // An item of the checklist is answered, a person is looked at again.
            Some(Kind::Risk) => "hint-answer".to_owned(),
            Some(Kind::Stakeholder) => "hint-checked".to_owned(),
            _ => command.hint_key(),
        },
        "open" if guiding::is_to_confirm(model) => "hint-confirm".to_owned(),
        "reading" if pane_title(model) == Some(PEOPLE.title) => "hint-assess".to_owned(),
        "form-done" if is_held => "form-next-step".to_owned(),
        _ => command.hint_key(),
    }
}

/// Whether a command would do anything just here.
fn means_something(model: &Model, command: &Command) -> bool {
    let form = model.form();
    match command.id {
        "tick" => row(model).is_some_and(|row| can_tick(&row)),
        "open" => guiding::is_to_confirm(model) || row(model).is_some_and(|row| opens(&row)),
        "add" => adds(model),
        "next-step" => !guiding::is_to_confirm(model),
        "edit" => !guiding::is_to_confirm(model) && row(model).is_some_and(|row| edits(&row)),
        "proposals-empty" => is_roll(model),
        "undo" => model.place() != Place::Start,
        "form-unfold" => form.is_some_and(|form| form.folded() > 0),
        "form-on" => form.is_some_and(|form| !form.is_held() && !form.answers),
        "form-drop" => form.is_some_and(|form| form.is_resumed),
        _ => true,
    }
}

/// The plan of a year is being carried over.
fn is_roll(model: &Model) -> bool {
    let shown = model.overlays.last();
    shown.is_some_and(|one| matches!(one, Overlay::Proposals(shown) if shown.year.is_some()))
}

/// The commands of the pane with the keys, then those of an account's screen.
fn of_pane(model: &Model) -> Vec<&'static Command> {
    let place = model.place();
    if !matches!(place, Place::Account | Place::Guide | Place::Records) {
        return Vec::new();
    }
    let title = pane_title(model);
    let own = OF_PANES.iter().find(|(pane, _)| Some(*pane) == title);
    let own = own.map_or(&[][..], |(_, ids)| ids);
    let all = own.iter().chain(OF_ACCOUNTS);
    let found = all.filter_map(|id| COMMANDS.iter().find(|one| one.id == *id));
    // What is done to a row needs one.
    let has_row = row(model).is_some();
    let means = |one: &&Command| has_row || one.group != Group::Edit;
    found
        .filter(|one| one.works_in(place))
        .filter(means)
        .collect()
}

fn pane_title(model: &Model) -> Option<&'static str> {
    model.screen().pane().map(|pane| pane.title)
}

fn row(model: &Model) -> Option<Row> {
    let (table, list) = model.in_hand()?;
    table.rows.get(list.place(&table)).cloned()
}

/// Whether the list that has the keys takes new records.
fn adds(model: &Model) -> bool {
    let screen = model.screen();
    matches!(screen.what, What::Records(..))
        || screen.pane().is_some_and(|pane| pane.adds.is_some())
}

/// Whether a row opens anything: a line of text does not.
fn opens(row: &Row) -> bool {
    row.link.is_some() || row.opens.is_some()
}

/// Whether a row has a form: its record's, or that of what mends it.
fn edits(row: &Row) -> bool {
    row.opens.is_some() || (row.link.is_some() && row.finding.is_none())
}

/// Whether a row is a record that may be done.
fn can_tick(row: &Row) -> bool {
    let kind = row.link.map(|link| link.kind);
    row.finding.is_none() && kind.is_some_and(ticking::ticks)
}

/// Keys that mean something in the field of a form that has them.
fn own_keys(model: &Model) -> Vec<Hint> {
    let own = model.form().map_or(&[][..], |form| form.editor.keys());
    let told = |(key, label): &(&str, &str)| {
        let key = model.keys.shown(key).to_owned();
        (key, model.texts.get(label))
    };
    own.iter().map(told).collect()
}

/// To go on with a review that waits.
fn review_waits(model: &Model) -> Option<Hint> {
    let account = match (model.place(), &model.screen().what) {
        (Place::Account, What::Account(id)) => *id,
        _ => return None,
    };
    guiding::review_draft(model, account)?;
    let command = COMMANDS.iter().find(|one| one.id == "review")?;
    let (key, _) = hint(model, command);
    Some((key, model.texts.get("hint-review-waits")))
}
