//! Any keys in any order: nothing panics, and the Book on screen says what the file says.

use super::{Bench, PLAN};
use crate::domain::{Kind, Record, Records};
use crate::i18n::Language;
use crate::tui::command::COMMANDS;

/// Keys that quit are left out.
fn keys() -> Vec<String> {
    let named = COMMANDS.iter().flat_map(|command| command.keys);
    let kept = named.filter(|key| !["q", "ctrl-c"].contains(key));
    let mut keys: Vec<String> = kept.map(|key| (*key).to_owned()).collect();
    keys.extend(["'Öljy'", "'3'", "'+3d'", "backspace", "esc", "tab", "enter"].map(str::to_owned));
    keys
}

/// A record with all that stands in it.
fn cells(record: &dyn Record) -> String {
    let cells = (0..record.kind().fields().len()).map(|index| record.cell(index));
    format!("{:?} {:?}", record.head(), cells.collect::<Vec<_>>())
}

fn run(seed: u64, presses: usize) {
    let keys = keys();
    let mut bench = Bench::new(PLAN, Language::En, (80, 24));
    let mut state = seed;
    for step in 0..presses {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let key = &keys[usize::try_from(state % keys.len() as u64).unwrap()];
        bench.press(key);
        nothing_stale(&bench, seed, key);
        if step % 40 == 0 {
            bench.draw((80, 24));
            bench.draw((40, 12));
        }
    }
    let world = &bench.world.book;
    same(&bench.model.book.frame, &world.frame, seed);
    for (account, own) in &bench.model.book.open {
        same(own, &world.open[account], seed);
    }
}

/// What is remembered of the panes on screen is what would be computed now.
fn nothing_stale(bench: &Bench, seed: u64, key: &str) {
    let model = &bench.model;
    let mut accounts = model.book.frame.account.iter();
    let is_there = accounts.any(|account| crate::sample::is_of_it(account));
    assert_eq!(model.has_sample(), is_there, "seed {seed}: after {key}");
    let screen = model.screen();
    for (pane, list) in screen.what.panes().into_iter().zip(&screen.lists) {
        let shown = model.shown(pane, list);
        let fresh = model.table(pane, list);
        assert!(**shown == fresh, "seed {seed}: {} after {key}", pane.title);
    }
}

/// The same living records. A record whose making was undone while its account was closed has
/// left its tombstone in the file alone.
fn same(shown: &Records, kept: &Records, seed: u64) {
    for kind in Kind::ALL {
        let told = |records: &Records| -> Vec<String> {
            let living = records.all(*kind).filter(|one| !one.head().removed);
            living.map(cells).collect()
        };
        assert_eq!(told(shown), told(kept), "seed {seed}: {kind:?}");
    }
}

#[test]
fn any_keys_leave_the_book_and_the_file_of_one_mind() {
    for seed in 1..=12 {
        run(seed * 7919, 400);
    }
}

#[test]
fn every_command_runs_wherever_it_works() {
    let screens = ["portfolio", "account", "form-new", "review"];
    let ways = super::screens::WAYS.iter();
    for (name, keys) in ways.filter(|(name, _)| screens.contains(name)) {
        for command in COMMANDS.iter().filter(|command| command.id != "quit") {
            let mut bench = Bench::new(PLAN, Language::En, (80, 24));
            bench.press(keys);
            if command.works_in(bench.model.place()) {
                let effects = (command.run)(&mut bench.model);
                bench.carry_out(effects);
                assert!(!bench.model.screens.is_empty(), "{} on {name}", command.id);
                bench.draw((80, 24));
            }
        }
    }
}
