//! What a message changes, and what it asks of the world. Pure: the same model and message give
//! the same model and effects.

use crossterm::event::KeyEvent;

use super::act::{
    clashing, exporting, filling, forming, importing, opening, prefixing, proposing, renewing,
    reporting, seeking, veiling, wandering,
};
use super::command::Group;
use super::first::Known;
use super::form::editor::{Took, insert, typed_into};
use super::keymap::name_of;
use super::message::{Hit, Message};
use super::model::Model;
use super::overlay::Overlay;
use super::place::Place;
use super::queue::{Opening, Then};
use super::{Effect, Overview, view};
use crate::domain::{Book, Entry, Id, Kind, Now, Operation, Records, Slot};
use crate::i18n;

/// Lets a message change the model.
pub fn update(model: &mut Model, message: Message) -> Vec<Effect> {
    if !matches!(message, Message::GoOn | Message::Now(_)) {
        model.catch_up();
    }
    let only_moves = only_moves(model, &message);
    let wants_all = model.wants_all(&message);
    let is_key = matches!(message, Message::Key(_));
    match message {
        Message::Key(_) if only_moves => model.keep_glance(),
        Message::GoOn => {}
        Message::Now(_) if only_moves => {}
        _ => model.glanced = None,
    }
    let mut effects = changed(model, message);
    if wants_all {
        effects.extend(model.ask_for_all());
    }
    if model.known != Known::All {
        // They are asked for once the frame is known.
        effects.retain(|effect| *effect != Effect::Facts);
    }
    // A key that asks for an account, or waits for one, leaves what is shown.
    let is_shown_still = only_moves || is_key && model.opening.account.is_some();
    if !is_shown_still {
        model.memo.forget();
        veiling::anew(model);
    }
    clashing::raise(model);
    proposing::hint(model);
    effects
}

/// Whether a message leaves what the panes show as it is: the cursor moves, time goes on within
/// the minute, the room changes.
fn only_moves(model: &Model, message: &Message) -> bool {
    match message {
        Message::Key(key) => {
            let place = model.place();
            let is_still = match model.keys.command_of(place, *key) {
                Some(command) => command.group == Group::Move,
                None => matches!(place, Place::Palette | Place::Filter),
            };
            is_still && model.opening.account.is_none()
        }
        Message::Now(now) => now.is_same_minute(model.now),
        Message::Rested | Message::GoOn | Message::Resize(..) | Message::Found(..) => true,
        _ => false,
    }
}

fn changed(model: &mut Model, message: Message) -> Vec<Effect> {
    match message {
        Message::Key(key) => key_or_wait(model, key),
        Message::Paste(text) => paste(model, &text),
        // Like a key, a click waits for the whole frame; unlike a key it is not to come late.
        Message::Mouse(_) if model.known != Known::All => Vec::new(),
        Message::Mouse(event) => view::pointing::mouse(model, event),
        Message::Resize(columns, rows) => {
            model.size = (columns, rows);
            Vec::new()
        }
        Message::Now(now) => moment(model, now),
        Message::Opened(account, records, journal) => {
            model.journals.insert(account, *journal);
            opened(model, account, *records)
        }
        Message::Copied(order, text) => exporting::copied(model, &order, &text),
        Message::TakenIn(rejected, erased) => importing::taken_in(model, rejected, erased),
        Message::Stirred => vec![Effect::Tail],
        Message::Rested => model.foresee().into_iter().collect(),
        Message::GoOn => {
            model.go_on();
            Vec::new()
        }
        Message::Came(entry) => came(model, &entry),
        Message::Filled(frame) => filled(model, *frame),
        Message::Frame(frame) => {
            let mut effects = model.know(*frame);
            effects.extend(go_on(model));
            effects
        }
        Message::Wandered(day, frame) => wandering::arrive(model, day, *frame),
        // What others write meanwhile is read again on the way back to today.
        Message::Elsewhere(_) | Message::Rewritten(..) if model.past.is_some() => Vec::new(),
        Message::Elsewhere(entry) => clashing::elsewhere(model, &entry),
        Message::Rewritten(frame, drafts) => renewing::anew(model, *frame, drafts),
        answer => answered(model, answer),
    }
}

/// Answers that only change what is known.
fn answered(model: &mut Model, message: Message) -> Vec<Effect> {
    match message {
        Message::Stored(entry) => {
            model.pending.retain(|one| *one != entry);
            model.saved = Some(model.now.at);
        }
        Message::Refused(entry, problem) => clashing::refused(model, *entry, problem),
        Message::Changed(account, entries) => {
            model.changes.insert(account, entries);
        }
        Message::Edited(text) => forming::edited(model, &text),
        Message::Overview(overview) => {
            let is_first = model.overview.pulses.is_empty() || model.overview.first.is_some();
            model.overview = *overview;
            if is_first {
                model.sort();
            }
        }
        Message::Reported(paper) => reporting::show(model, *paper),
        Message::Exported {
            order,
            path,
            unshown,
            faults,
        } => exporting::exported(model, order, path, (unshown, faults)),
        Message::Taken(clashing) => exporting::taken(model, *clashing),
        Message::LeftOut(account, kinds) => exporting::left_out(model, account, &kinds),
        Message::Names(typed, names) => importing::names(model, &typed, names),
        Message::Looked(sight) => importing::looked(model, sight),
        Message::UnderWay(done, all) => importing::under_way(model, done, all),
        Message::NotLooked(problem) => importing::failed(model, problem),
        Message::Sealed { by_passphrase } => importing::sealed(model, by_passphrase),
        Message::Found(words, hits) => found(model, &words, hits),
        Message::Draft(draft) => waits(model, draft),
        Message::Failed(problem) => {
            model.opening = Opening::default();
            if model.known != Known::All {
                model.known = Known::First;
            }
            model.outbox.writing = None;
            model.complain(problem.message);
        }
        _ => {}
    }
    Vec::new()
}

/// Takes in what the world made; with accounts the whole picture changes.
fn came(model: &mut Model, entry: &Entry) -> Vec<Effect> {
    model.take(entry);
    model.saved = Some(model.now.at);
    model.say(model.label_of(entry));
    let is_account = |one: &Operation| one.record.kind == Kind::Account && one.slot == Slot::Exists;
    let of_accounts = entry.operations.iter().any(is_account);
    of_accounts.then_some(Effect::Facts).into_iter().collect()
}

/// Begins with the sample as a start does with a file that has accounts.
fn filled(model: &mut Model, frame: Records) -> Vec<Effect> {
    model.book = Book::of_frame(frame);
    model.known = Known::All;
    model.overview = Overview::default();
    model.saved = Some(model.now.at);
    model.sort();
    model.say(i18n::Message::new("status-sample-filled"));
    vec![Effect::Facts]
}

/// A draft kept from an earlier day waits, and is told of.
fn waits(model: &mut Model, draft: super::Draft) {
    model.drafts.push(draft);
    let kinds = model.drafts.iter().map(|one| one.of.kind.label_key());
    let kinds = kinds.map(i18n::Message::new).collect();
    let said = i18n::Message::new("status-drafts-wait");
    model.say(said.with("what", i18n::Arg::List(kinds)));
}

fn moment(model: &mut Model, now: Now) -> Vec<Effect> {
    if wandering::holds(model, now) {
        return Vec::new();
    }
    let is_new_day = now.day() != model.now.day();
    model.now = now;
    let millis = u64::try_from(now.at.timestamp_millis()).unwrap_or(0);
    model.ids.advance(millis);
    let accounts: Vec<Id> = model.book.open.keys().copied().collect();
    if is_new_day {
        for account in accounts {
            model.look(account);
        }
        return vec![Effect::Facts];
    }
    Vec::new()
}

/// Keys wait while an account is opening, all but the one that ends the program.
fn key_or_wait(model: &mut Model, key: KeyEvent) -> Vec<Effect> {
    let is_quit = name_of(key).as_deref() == Some("ctrl-c");
    let waits = model.opening.account.is_some() || model.is_beyond(key);
    if waits && !is_quit {
        model.opening.keys.push_back(key);
        return Vec::new();
    }
    model.status = None;
    pressed(model, key)
}

fn pressed(model: &mut Model, key: KeyEvent) -> Vec<Effect> {
    if let Some(Overlay::Prefix(_)) = model.overlays.last() {
        return prefixing::follow(model, key);
    }
    if let Some(effects) = typed(model, key) {
        return effects;
    }
    if let Some(command) = model.keys.command_of(model.place(), key) {
        model.hold_on();
        if wandering::refuses_command(model, command) {
            return Vec::new();
        }
        return (command.run)(model);
    }
    prefixing::begin(model, key);
    Vec::new()
}

/// Offers a key to whatever is being typed into; `None` where it is not text.
fn typed(model: &mut Model, key: KeyEvent) -> Option<Vec<Effect>> {
    if model.form_mut().is_some() {
        return typed_in_form(model, key);
    }
    let is_command = model.keys.command_of(model.place(), key).is_some();
    let input = match model.overlays.last_mut()? {
        Overlay::Palette(palette) => &mut palette.typed,
        Overlay::Filter(typed) | Overlay::Past(typed) => typed,
        Overlay::Confirm(question) => &mut question.typed,
        Overlay::Capture(line) => &mut line.typed,
        Overlay::Locking(asking) => &mut asking.typed,
        Overlay::Import(import) if import.sight.is_none() => &mut import.typed,
        _ => return None,
    };
    if is_command {
        return None;
    }
    match typed_into(input, key) {
        Took::Nothing => None,
        _ => Some(now_typed(model)),
    }
}

fn typed_in_form(model: &mut Model, key: KeyEvent) -> Option<Vec<Effect>> {
    let mut took = Took::Nothing;
    let mut effects = forming::with_form(model, |model, form| {
        took = form.key(key, &model.texts);
        Vec::new()
    });
    match took {
        Took::Nothing => return None,
        Took::Key => {}
        Took::Stray => model.complain(i18n::Message::new("status-no-choice")),
        Took::Choose => effects.extend(forming::choose(model)),
    }
    Some(effects)
}

fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    if model.form_mut().is_some() {
        return forming::with_form(model, |model, form| {
            form.paste(text);
            filling::suggest(model, form);
            Vec::new()
        });
    }
    let line = crate::domain::input::clean_line(text);
    match model.overlays.last_mut() {
        Some(Overlay::Palette(palette)) => insert(&mut palette.typed, &line),
        Some(Overlay::Filter(typed) | Overlay::Past(typed)) => insert(typed, &line),
        Some(Overlay::Confirm(question)) => insert(&mut question.typed, &line),
        Some(Overlay::Capture(capture)) => insert(&mut capture.typed, &line),
        Some(Overlay::Locking(asking)) => asking.paste(text),
        Some(Overlay::Import(import)) if import.sight.is_none() => insert(&mut import.typed, &line),
        _ => return Vec::new(),
    }
    now_typed(model)
}

/// What was typed takes effect as it grows.
fn now_typed(model: &mut Model) -> Vec<Effect> {
    let mut effects = seeking::typed(model);
    effects.extend(importing::typed(model));
    effects
}

/// An account has come: what was wanted of it is done, then the keys that waited.
fn opened(model: &mut Model, account: Id, records: Records) -> Vec<Effect> {
    model.book.open(account, records);
    if is_only_shown(model, account) {
        model.unlooked = Some(account);
    } else {
        model.look(account);
    }
    if model.opening.account != Some(account) {
        return Vec::new();
    }
    model.opening.account = None;
    let mut effects = match model.opening.then.take() {
        Some(then) => opening::arrive(model, account, then),
        None => Vec::new(),
    };
    effects.extend(go_on(model));
    effects
}

/// All that is wanted of an account is to see it, and the portfolio knows enough of it for a
/// first frame.
fn is_only_shown(model: &Model, account: Id) -> bool {
    let opening = &model.opening;
    let shows = matches!(opening.then, Some(Then::Show)) && opening.account == Some(account);
    let is_known = model.overview.first.is_none() && model.overview.pulse(account).is_some();
    shows && is_known && opening.keys.is_empty()
}

/// Takes up the keys that waited, as far as nothing else is waited for.
fn go_on(model: &mut Model) -> Vec<Effect> {
    let mut effects = Vec::new();
    let mut keys = std::mem::take(&mut model.opening.keys);
    while let Some(key) = keys.pop_front() {
        model.memo.forget();
        effects.extend(key_or_wait(model, key));
    }
    effects
}

fn found(model: &mut Model, words: &str, hits: Vec<Hit>) {
    let Some(Overlay::Palette(mut palette)) = model
        .overlays
        .pop_if(|one| matches!(one, Overlay::Palette(palette) if palette.typed.value() == words))
    else {
        return;
    };
    let sight = model.sight();
    let hits = hits.into_iter().filter(|hit| sight.shows(hit.link));
    palette.take(model, &hits.collect::<Vec<_>>());
    model.overlays.push(Overlay::Palette(palette));
}

/// Opens an account as Enter on its row does.
pub fn open_account(model: &mut Model, account: Id) -> Vec<Effect> {
    opening::open_account(model, account, Then::Show)
}
