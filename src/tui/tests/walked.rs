//! Every finding of the sample, walked through as a user would: ⏎ shows what it rests on, `e`
//! opens the form that mends it with what is known, `S` puts it off unless it has to be acted on.

use std::collections::BTreeSet;

use super::Bench;
use crate::domain::check::{Fix, Severity, account_checks, portfolio_checks};
use crate::domain::{Kind, Value};
use crate::i18n::Language;
use crate::tui::form::Form;
use crate::tui::overlay::Overlay;
use crate::tui::pane::Row;

/// The findings of all, over the sample.
fn findings() -> Bench {
    let mut bench = Bench::new("", Language::En, (120, 40));
    bench.press("s f");
    bench
}

fn rows(bench: &Bench) -> Vec<Row> {
    let (table, _) = bench.model.in_hand().expect("a list");
    table.rows.clone()
}

/// Puts the cursor on a line of the list.
fn go(bench: &mut Bench, at: usize) {
    let (table, _) = bench.model.in_hand().expect("a list");
    let screen = bench.model.screen_mut();
    let focus = screen.focus;
    screen.lists[focus].go(&table, at);
}

fn form(bench: &Bench) -> Option<&Form> {
    match bench.model.overlays.last() {
        Some(Overlay::Form(form)) => Some(form),
        _ => None,
    }
}

/// Leaves whatever was opened, without a trace, for the findings.
fn leave(bench: &mut Bench) {
    for _ in 0..4 {
        let is_back = bench.model.overlays.is_empty() && bench.model.screens.len() == 2;
        if is_back {
            return;
        }
        bench.press("esc");
    }
    panic!("no way back");
}

/// What the form holds of a field, as the plain text that commands take.
fn held(bench: &Bench, form: &Form, key: &str) -> Vec<String> {
    let index = form.kind.field_index(key).expect("a field of the kind");
    let record = form.link.and_then(|link| bench.model.book.get(link));
    let stored = record.map(|record| record.cell(index));
    let cell = stored.or_else(|| form.cells.get(&index).cloned());
    let values = cell.iter().flat_map(|cell| cell.values().to_vec());
    values.map(|value: Value| value.plain()).collect()
}

#[test]
fn enter_on_every_finding_shows_what_it_rests_on() {
    let mut bench = findings();
    for (at, row) in rows(&bench).iter().enumerate() {
        let code = row.finding.expect("a finding");
        go(&mut bench, at);
        bench.press("enter");
        if bench.model.overlays.is_empty() {
            assert_eq!(bench.model.screens.len(), 3, "{code} shows nothing");
            let account = bench.model.screen().what.account();
            assert_eq!(account, row.account, "{code}");
            let own = row.link.filter(|link| link.kind != Kind::Account);
            if own.is_some() {
                let on = bench.model.row().and_then(|row| row.link);
                assert_eq!(on, own, "{code}: the cursor is on what it rests on");
            }
        } else {
            assert!(
                form(&bench).is_some(),
                "{code}: a form where there is no pane"
            );
        }
        leave(&mut bench);
    }
}

#[test]
fn one_key_on_every_finding_opens_the_form_that_mends_it() {
    let mut bench = findings();
    for (at, row) in rows(&bench).iter().enumerate() {
        let code = row.finding.expect("a finding");
        let fix = row
            .opens
            .clone()
            .unwrap_or_else(|| panic!("{code} has no way out"));
        go(&mut bench, at);
        bench.press("e");
        let form = form(&bench).unwrap_or_else(|| panic!("{code} opens no form"));
        match &fix {
            Fix::Add(kind, known) => {
                assert_eq!((form.kind, form.link), (*kind, None), "{code}");
                for (key, value) in known {
                    let held = held(&bench, form, key);
                    let is_known = value
                        .split(',')
                        .all(|one| held.iter().any(|held| held == one));
                    assert!(is_known, "{code}: {key} is {held:?}, not {value}");
                }
            }
            Fix::Set(link, keys) => {
                assert_eq!(form.link, Some(*link), "{code}");
                let first = keys.first().and_then(|key| link.kind.field_index(key));
                let on = form.asked().get(form.focus).copied();
                assert!(first.is_none() || on == first, "{code}: {keys:?}");
            }
        }
        leave(&mut bench);
    }
}

#[test]
fn every_finding_but_those_to_act_on_can_be_put_off() {
    let mut bench = findings();
    let act: BTreeSet<&str> = account_checks()
        .filter(|check| check.severity == Severity::Act)
        .map(|check| check.code)
        .collect();
    for (at, row) in rows(&bench).iter().enumerate() {
        let code = row.finding.expect("a finding");
        go(&mut bench, at);
        bench.press("S");
        let form = form(&bench);
        assert_eq!(form.is_none(), act.contains(code), "{code}");
        if let Some(form) = form {
            assert_eq!(form.kind, Kind::Snooze, "{code}");
            assert_eq!(held(&bench, form, "finding"), [code]);
            assert_eq!(held(&bench, form, "until").len(), 1, "{code} has a day");
            assert!(
                form.asked()
                    .contains(&Kind::Snooze.field_index("why").unwrap())
            );
        }
        leave(&mut bench);
    }
}

#[test]
fn the_sample_shows_every_finding_there_is() {
    let bench = findings();
    let shown: BTreeSet<&str> = rows(&bench).iter().filter_map(|row| row.finding).collect();
    let account = account_checks().map(|check| check.code);
    let all: BTreeSet<&str> = account
        .chain(portfolio_checks().map(|check| check.code))
        .collect();
    let missing: Vec<&&str> = all.difference(&shown).collect();
    assert_eq!(missing, [&"portfolio-concentrated"], "of two, one");
    assert_eq!(all.len(), 74);
}
