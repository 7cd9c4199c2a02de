//! Asking something out: the order, the preview of what stays at home, files that are there
//! already, and the clipboard.

use super::{Bench, KAARNA};
use crate::domain::Kind;
use crate::format::order::{CALENDAR, Order, What};
use crate::report::{Edition, REPORTS};
use crate::sealing::{Lock, Passphrase};
use crate::tui::effect::Taken;
use crate::tui::overlay::Overlay;
use crate::tui::{Effect, Message};

fn asked(bench: &Bench) -> (Order, String, Taken) {
    match bench.world.asked.last() {
        Some(Effect::Export {
            order, file, taken, ..
        }) => (order.clone(), file.clone(), *taken),
        other => panic!("{other:?}"),
    }
}

fn line(bench: &mut Bench, part: &str) -> bool {
    bench.screen((120, 40)).contains(part)
}

/// Turns the line that has the keys until it has been round.
fn round(bench: &mut Bench, read: impl Fn(&Order) -> String) -> Vec<String> {
    let mut seen = Vec::new();
    loop {
        let Some(Overlay::Export(export)) = bench.model.overlays.last() else {
            panic!("nothing is being asked for");
        };
        let now = read(&export.order);
        if seen.contains(&now) {
            return seen;
        }
        seen.push(now);
        bench.press("right");
    }
}

#[test]
fn every_report_and_every_format_of_the_tables_is_offered() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("x x");
    let whats = round(&mut bench, |order| order.what.label_key());
    let all: Vec<String> = What::all().into_iter().map(What::label_key).collect();
    assert_eq!(whats, all);
    assert!(all.len() > REPORTS.len());
    bench.press("right down");
    let formats = round(&mut bench, |order| order.format.to_owned());
    assert!(
        formats.contains(&CALENDAR.to_owned()),
        "the year is a calendar too"
    );
}

#[test]
fn the_customer_edition_is_offered_where_there_is_one() {
    use crate::tui::export::Line;
    let mut bench = Bench::english();
    bench.press(KAARNA).press("x x down down right up up");
    for _ in What::all() {
        let Some(Overlay::Export(export)) = bench.model.overlays.last() else {
            panic!("nothing is being asked for");
        };
        let what = export.order.what;
        let has_customers = what.editions().contains(&Edition::Customer);
        assert_eq!(
            export.lines().contains(&Line::Edition),
            has_customers,
            "{what:?}"
        );
        assert_eq!(
            export.is_for_customer(),
            has_customers,
            "{what:?}: the choice is kept"
        );
        bench.press("right");
    }
}

#[test]
fn the_customer_edition_tells_what_it_leaves_out_before_it_is_written() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("x x");
    assert!(line(&mut bench, "Not for the customer"));
    bench.press("down down right");
    assert!(line(&mut bench, "Left out of the customer edition:"));
    bench.press("enter");
    let (order, file, taken) = asked(&bench);
    assert_eq!(
        (order.request.edition, taken),
        (Edition::Customer, Taken::Ask)
    );
    assert!(file.starts_with("Kaarna") && file.contains("-summary-customer-2026-11-21."));
    assert!(line(&mut bench, &format!("Wrote /plans/{file}")));
    bench.press("x x");
    assert!(
        line(&mut bench, "Left out"),
        "the next order begins where the last one was"
    );
}

#[test]
fn of_an_account_that_is_not_open_the_world_tells_what_is_left_out() {
    let mut bench = Bench::english();
    bench.press("x x down down right");
    assert!(matches!(bench.world.asked.last(), Some(Effect::LeftOut(_))));
    assert!(line(
        &mut bench,
        "Left out of the customer edition: What we know 2"
    ));
}

#[test]
fn a_file_that_is_there_is_written_over_only_when_told_to() {
    for (key, taken) in [("y", Taken::Replace), ("n", Taken::Beside)] {
        let mut bench = Bench::english();
        bench.press(KAARNA).press("x m x m");
        let again = bench.world.asked.len();
        assert!(line(&mut bench, "is there already"));
        bench.press(key);
        assert_eq!(bench.world.asked.len(), again + 1);
        assert_eq!(asked(&bench).2, taken);
        assert!(bench.model.overlays.is_empty());
    }
    let mut bench = Bench::english();
    bench.press(KAARNA).press("x m x m");
    let before = bench.world.asked.len();
    bench.press("esc");
    assert_eq!(bench.world.asked.len(), before, "nothing is written");
}

#[test]
fn what_is_copied_goes_to_the_terminal_as_text_and_names_the_file() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("x x y");
    assert_eq!(
        bench.world.asked.last(),
        Some(&Effect::Clip("# Kaarna".to_owned()))
    );
    assert!(line(&mut bench, "Copied to the clipboard as md: 8 letters"));
    bench.press("x m x x y");
    assert!(line(&mut bench, "the file: /plans/Kaarna"));
    bench.world.text = "x".repeat(60_000);
    bench.press("x x y");
    assert!(line(&mut bench, "Too long for the clipboard: 60 kB"));
    assert!(matches!(bench.world.asked.last(), Some(Effect::Copy(_))));
}

#[test]
fn a_workbook_is_no_text() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("x x");
    let Some(Overlay::Export(export)) = bench.model.overlays.last_mut() else {
        panic!("nothing is being asked for");
    };
    export.order.what = What::Plan("xlsx");
    export.order.format = "xlsx";
    bench.press("y");
    assert!(line(&mut bench, "“xlsx” is not text"));
    assert!(
        !bench
            .world
            .asked
            .iter()
            .any(|one| matches!(one, Effect::Copy(_)))
    );
}

#[test]
fn a_table_is_of_a_kind_and_a_plan_of_one_account_or_all() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("x x");
    let turns = What::all()
        .iter()
        .position(|what| *what == What::Plan("csv"))
        .unwrap();
    bench.press(&"right ".repeat(turns));
    bench.press("down right down right enter");
    let (order, file, _) = asked(&bench);
    assert_eq!((order.account, order.format), (None, "csv"));
    assert_ne!(order.table, Kind::Stakeholder);
    assert!(file.starts_with("All-accounts-"), "{file}");
}

#[test]
fn a_report_that_is_read_is_asked_for_as_it_was_made() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("g r 'cycle' enter x x enter");
    let (order, file, _) = asked(&bench);
    assert_eq!(order.what, What::Report("year"));
    assert!(file.contains("-year-internal-"), "{file}");
}

/// What the last file is encrypted with.
fn lock(bench: &Bench) -> Option<Lock> {
    match bench.world.asked.last() {
        Some(Effect::Export { lock, .. }) => lock.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_passphrase_is_typed_twice_and_never_shown() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("x x down down down right");
    let open = bench.screen((120, 40));
    assert!(
        open.contains("passphrase") && open.contains(".age"),
        "{open}"
    );
    bench.press("y");
    assert!(
        line(&mut bench, "is not copied"),
        "it would leave unencrypted"
    );
    bench.press("enter enter");
    assert!(line(&mut bench, "No passphrase was given"));
    bench.press("'kaarna opens' enter 'kaarna open' enter");
    assert!(line(&mut bench, "two passphrases differ"));
    let before = bench.world.asked.len();
    bench.press("'kaarna opens'");
    bench.send(Message::Paste("  \u{e4}\nmore".to_owned()));
    bench.press("enter 'kaarna opens  \u{e4}'");
    let typed = bench.screen((120, 40));
    assert!(
        typed.contains("> ***") && !typed.contains("opens"),
        "{typed}"
    );
    assert!(!format!("{:?}", bench.model.overlays).contains("opens"));
    assert_eq!(bench.world.asked.len(), before, "nothing is written yet");
    bench.press("enter");
    let (_, file, taken) = asked(&bench);
    assert_eq!(file.rsplit_once('.').map(|(_, end)| end), Some("age"));
    assert_eq!(taken, Taken::Ask);
    let words = Passphrase("kaarna opens  \u{e4}".to_owned());
    assert_eq!(lock(&bench), Some(Lock::Passphrase(words.clone())));
    assert!(bench.model.overlays.is_empty());
    bench.press("x x enter 'again' enter 'again' enter");
    assert!(
        matches!(bench.model.overlays.last(), Some(Overlay::Taken(_))),
        "the choice is kept"
    );
    bench.press("y");
    let again = Passphrase("again".to_owned());
    assert_eq!(lock(&bench), Some(Lock::Passphrase(again)));
    bench.press("x m");
    assert_eq!(lock(&bench), None, "what was not asked for is not done");
}

#[test]
fn keys_of_those_who_may_open_it_are_read_before_anything_is_written() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("x x down down down left enter");
    bench.press("enter");
    assert!(line(&mut bench, "No key was given"));
    bench.press("'age1nobody' enter");
    assert!(line(&mut bench, "age1nobody"), "what was typed stays");
    let keys = [(); 2].map(|()| age::x25519::Identity::generate().to_public());
    let typed = keys.each_ref().map(ToString::to_string).join(", ");
    bench.press(&format!("ctrl-u '{typed}' enter"));
    assert_eq!(lock(&bench), Some(Lock::Recipients(keys.to_vec())));
    bench.press("x x enter esc");
    assert!(line(&mut bench, "Encryption"), "one step back");
    bench.press("esc");
    assert!(bench.model.overlays.is_empty());
}
