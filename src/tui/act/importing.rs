//! Taking in a file: its name, the choices of how it is read, one confirm.

use crate::domain::Problem;
use crate::domain::intake::Unmatched;
use crate::i18n::Message;
use crate::importing::sight::Sight;
use crate::tui::importing::{Import, UnderWay};
use crate::tui::locking::{Asked, Opener};
use crate::tui::overlay::Overlay;
use crate::tui::{Effect, Model};

use super::locking;

/// Asks for the file.
pub fn open(model: &mut Model) -> Vec<Effect> {
    let mut import = Import {
        typed: model.folder.clone().into(),
        ..Import::default()
    };
    import.request.mapping.is_guided = true;
    if let Some(account) = model.screen().what.account() {
        let given = ("account".to_owned(), account.to_string());
        import.request.mapping.given.push(given);
    }
    model.overlays.push(Overlay::Import(Box::new(import)));
    vec![Effect::Names(model.folder.clone())]
}

/// Asks for the names that go on from what is typed, and takes over the one chosen, else what
/// they have in common.
pub fn complete(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Import(import)) = model.overlays.last_mut() else {
        return Vec::new();
    };
    let named = import.named.take();
    let named = named.and_then(|at| import.names.get(at).cloned());
    let common = named.unwrap_or_else(|| common_start(&import.names));
    if common.len() > import.typed.value().len() {
        import.typed = common.into();
    }
    vec![Effect::Names(import.typed.value().to_owned())]
}

pub fn name_up(model: &mut Model) -> Vec<Effect> {
    if let Some(Overlay::Import(import)) = model.overlays.last_mut() {
        import.named = import.named.and_then(|at| at.checked_sub(1));
    }
    Vec::new()
}

/// To the next of the names that what is typed may go on to.
pub fn name_down(model: &mut Model) -> Vec<Effect> {
    if let Some(Overlay::Import(import)) = model.overlays.last_mut() {
        let next = import.named.map_or(0, |at| at + 1);
        import.named = (!import.names.is_empty()).then(|| next.min(import.names.len() - 1));
    }
    Vec::new()
}

/// What was typed of a name changes the names it may go on to.
pub fn typed(model: &Model) -> Vec<Effect> {
    match model.overlays.last() {
        Some(Overlay::Import(import)) => vec![Effect::Names(import.typed.value().to_owned())],
        _ => Vec::new(),
    }
}

/// Names have come for what was typed.
pub fn names(model: &mut Model, typed: &str, names: Vec<String>) {
    if let Some(Overlay::Import(import)) = model.overlays.last_mut()
        && import.typed.value() == typed
    {
        import.names = names;
        import.named = None;
    }
}

/// Looks at the file whose name is typed or chosen; into a folder.
pub fn read(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Import(import)) = model.overlays.last_mut() else {
        return Vec::new();
    };
    if import.named.is_some() {
        let effects = complete(model);
        let Some(Overlay::Import(import)) = model.overlays.last() else {
            return effects;
        };
        if import.typed.value().ends_with('/') {
            return effects;
        }
    }
    look_at_typed(model)
}

fn look_at_typed(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Import(import)) = model.overlays.last_mut() else {
        return Vec::new();
    };
    let file = import.typed.value().trim();
    if file.is_empty() {
        return Vec::new();
    }
    let folder = file.rfind('/').map_or("", |at| &file[..=at]);
    folder.clone_into(&mut model.folder);
    file.clone_into(&mut import.request.file);
    look(model)
}

fn look(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Import(import)) = model.overlays.last_mut() else {
        return Vec::new();
    };
    import.under_way = Some(UnderWay::LOOKING);
    vec![Effect::LookInto(import.request.clone())]
}

/// How the file would be taken in has come to be known.
pub fn looked(model: &mut Model, mut sight: Box<Sight>) {
    if let Some(Overlay::Import(import)) = model.overlays.last_mut() {
        import.under_way = None;
        if let Some(before) = &import.sight {
            keep_said(import, before, &mut sight);
        }
        import.sight = Some(sight);
    }
}

/// A text whose meaning was chosen is matched from then on: its line stays where it was, so that
/// it can be chosen again.
fn keep_said(import: &Import, before: &Sight, now: &mut Sight) {
    if before.kind != now.kind {
        return;
    }
    let mut unmatched = before.unmatched.clone();
    unmatched.retain(|one| {
        let is_one = |other: &Unmatched| (other.field, &other.text) == (one.field, &one.text);
        import.meant(&one.text).is_some() || now.unmatched.iter().any(is_one)
    });
    for one in std::mem::take(&mut now.unmatched) {
        match unmatched
            .iter_mut()
            .find(|old| (old.field, &old.text) == (one.field, &one.text))
        {
            Some(old) => *old = one,
            None => unmatched.push(one),
        }
    }
    now.unmatched = unmatched;
    for (field, choices) in &before.choices {
        if !now.choices.iter().any(|(other, _)| other == field) {
            now.choices.push((*field, choices.clone()));
        }
    }
}

/// The file is encrypted: asks for what opens it.
pub fn sealed(model: &mut Model, by_passphrase: bool) {
    let Some(Overlay::Import(import)) = model.overlays.last_mut() else {
        return;
    };
    import.under_way = None;
    let asked = if by_passphrase {
        Asked::Passphrase
    } else {
        Asked::Identity
    };
    locking::ask(model, asked);
}

/// Has the file opened by what was given for it, and looked at.
pub fn unseal(model: &mut Model, opener: Opener) -> Vec<Effect> {
    let Some(Overlay::Import(import)) = model.overlays.last_mut() else {
        return Vec::new();
    };
    import.under_way = Some(UnderWay::LOOKING);
    vec![Effect::Unseal(import.request.clone(), opener)]
}

/// How far a look, or the taking in, has come.
pub fn under_way(model: &mut Model, done: usize, all: usize) {
    if let Some(Overlay::Import(import)) = model.overlays.last_mut()
        && let Some(under_way) = &mut import.under_way
    {
        (under_way.done, under_way.all) = (done, all);
    }
}

/// The file could not be read as asked; what was seen of it before stays on screen.
pub fn failed(model: &mut Model, problem: Problem) {
    model.complain(problem.message);
    if let Some(Overlay::Import(import)) = model.overlays.last_mut() {
        import.under_way = None;
    }
}

pub fn up(model: &mut Model) -> Vec<Effect> {
    step(model, -1)
}

pub fn down(model: &mut Model) -> Vec<Effect> {
    step(model, 1)
}

pub fn back(model: &mut Model) -> Vec<Effect> {
    turn(model, -1)
}

pub fn on(model: &mut Model) -> Vec<Effect> {
    turn(model, 1)
}

fn step(model: &mut Model, by: isize) -> Vec<Effect> {
    if let Some(Overlay::Import(import)) = model.overlays.last_mut() {
        let last = import.lines().len().saturating_sub(1);
        import.at = import.at.min(last).saturating_add_signed(by).min(last);
    }
    Vec::new()
}

fn turn(model: &mut Model, by: isize) -> Vec<Effect> {
    let Some(Overlay::Import(import)) = model.overlays.last_mut() else {
        return Vec::new();
    };
    if import
        .under_way
        .is_some_and(|under_way| under_way.is_taking)
    {
        return Vec::new();
    }
    import.turn(by);
    look(model)
}

/// Takes the file in as it is shown.
pub fn take(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Import(import)) = model.overlays.last_mut() else {
        return Vec::new();
    };
    let sight = import.sight.as_ref().filter(|_| import.under_way.is_none());
    if sight.is_some_and(|sight| sight.is_known()) {
        model.overlays.pop();
        model.say(Message::new("import-nothing"));
        return Vec::new();
    }
    if !sight.is_some_and(|sight| sight.is_ready()) {
        model.complain(Message::new("status-import-nothing"));
        return Vec::new();
    }
    import.under_way = Some(UnderWay::TAKING);
    vec![Effect::TakeIn(import.request.clone())]
}

/// A file was taken in: the portfolio is looked at anew.
pub fn taken_in(model: &mut Model, rejected: Option<String>, erased: usize) -> Vec<Effect> {
    if matches!(model.overlays.last(), Some(Overlay::Import(_))) {
        model.overlays.pop();
    }
    if erased > 0 {
        model.complain(Message::new("erased-left-out").count("count", erased));
    }
    if let Some(path) = rejected {
        model.complain(Message::new("import-rejected").text("file", path));
    }
    model.sort();
    vec![Effect::Facts]
}

fn common_start(names: &[String]) -> String {
    let Some(first) = names.first() else {
        return String::new();
    };
    let shared = first.char_indices().find(|(at, letter)| {
        let end = at + letter.len_utf8();
        names.iter().any(|name| name.get(..end) != first.get(..end))
    });
    first[..shared.map_or(first.len(), |(at, _)| at)].to_owned()
}
