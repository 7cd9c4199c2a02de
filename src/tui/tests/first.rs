//! A start at which nothing has changed: the first screen as it was kept, and the keys that need
//! more than it.

use super::{Bench, PLAN, now};
use crate::domain::change::editing;
use crate::domain::{Entry, Kind, Records, Value};
use crate::i18n::{Language, Message as Words};
use crate::tui::first::{First, Known};
use crate::tui::keymap::event_of;
use crate::tui::model::Start;
use crate::tui::{Effect, Message, Model, update};

/// The first screen of a world, kept and read again, with as many accounts as that.
fn kept(bench: &Bench, accounts: usize) -> First {
    let model = &bench.model;
    let first = First::of(&model.book.frame, &model.overview, now()).unwrap();
    let text = serde_json::to_string(&first).unwrap();
    let mut read: First = serde_json::from_str(&text).unwrap();
    assert_eq!(read, first);
    read.pulses.truncate(accounts);
    read
}

/// A workbench that knows no more than the first screen, and what it asked for.
fn begun(accounts: usize, size: (u16, u16)) -> (Bench, Vec<Effect>) {
    let mut bench = Bench::new(PLAN, Language::En, size);
    let first = kept(&bench, accounts);
    let old = &bench.model;
    let (model, effects) = Model::new(Start {
        frame: Records::default(),
        first: Some(first),
        rules: old.rules.clone(),
        texts: crate::i18n::Texts::new(Language::En),
        theme: old.theme,
        now: now(),
        ids: old.ids.clone(),
        actor: old.actor.clone(),
        size,
        file: old.file.clone(),
    });
    bench.model = model;
    (bench, effects)
}

fn key(model: &mut Model, name: &str) -> Vec<Effect> {
    update(model, Message::Key(event_of(name).unwrap()))
}

#[test]
fn the_first_screen_kept_is_the_one_computed() {
    for size in [(120, 40), (80, 24)] {
        let whole = Bench::new(PLAN, Language::En, size).screen(size);
        let (mut bench, effects) = begun(usize::MAX, size);
        assert_eq!(effects, [], "nothing is left to ask");
        assert_eq!(bench.screen(size), whole);
        assert_eq!(bench.model.known, Known::First);
    }
}

#[test]
fn the_title_counts_accounts_that_are_not_read_yet() {
    let size = (120, 40);
    let (mut bench, _) = begun(1, size);
    let all = bench.world.book.frame.account.iter().count();
    assert!(all > 1);
    assert!(bench.screen(size).contains(&format!("attention · {all}")));
}

#[test]
fn a_key_that_needs_all_accounts_waits_for_them() {
    let size = (120, 40);
    let (mut bench, _) = begun(1, size);
    let all = bench.world.book.frame.account.iter().count();
    let model = &mut bench.model;
    assert_eq!(key(model, "tab"), []);
    assert_eq!(key(model, "tab"), []);
    assert_eq!(model.known, Known::First, "moving asks for nothing");
    assert_eq!(key(model, "G"), [Effect::Frame]);
    assert_eq!(key(model, "enter"), [], "keys keep their order");
    let rows = Box::new(bench.world.frame());
    let effects = update(&mut bench.model, Message::Frame(rows));
    let last = *bench.model.order.last().unwrap();
    assert_eq!(bench.model.order.len(), all);
    assert_eq!(effects, [Effect::Facts, Effect::Open(last)]);
    bench.carry_out(effects);
    assert_eq!(bench.model.account(), Some(last));
    assert!(bench.model.overview.first.is_none());
}

#[test]
fn what_another_window_did_is_read_after_it() {
    let (mut bench, _) = begun(1, (120, 40));
    assert_eq!(key(&mut bench.model, "/"), [Effect::Frame]);
    let early = bench.world.frame();
    let known = &bench.model.book.frame.account;
    let mut all = early.account.iter();
    let account = all.find(|one| known.get(one.head.id).is_none()).unwrap();
    let index = Kind::Account.field_index("name").unwrap();
    let entry = Entry {
        id: bench.model.ids.clone().next_id(),
        seq: 99,
        at: now().at,
        actor: "Another".to_owned(),
        account: Some(account.head.id),
        label: Words::new("label-changed"),
        undoes: None,
        trace: false,
        operations: editing(
            account,
            index,
            &Some(Value::Text("Renamed".to_owned())).into(),
        ),
    };
    bench.world.carry_out(Effect::Commit(entry.clone()));
    let effects = update(&mut bench.model, Message::Elsewhere(Box::new(entry)));
    assert_eq!(effects, []);
    let effects = update(&mut bench.model, Message::Frame(Box::new(early.clone())));
    assert_eq!(effects, [Effect::Frame], "once more");
    bench.carry_out(effects);
    assert_eq!(bench.model.known, Known::All);
    bench.press("'renamed'");
    assert!(bench.screen((120, 40)).contains("1 / renamed"));
}
