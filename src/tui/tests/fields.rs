//! The fields of a form as a newcomer fills them in: scales, names that nobody has yet, what a
//! field is for, and drafts that are dropped.

use super::edits::{commits, records};
use super::{Bench, KAARNA, PLAN};
use crate::i18n::Language;
use crate::tui::{Message, update};

#[test]
fn a_step_of_a_scale_is_chosen_by_digit_letter_or_arrow() {
    for (keys, expected) in [
        ("'2'", 2),
        ("'-1'", -1),
        ("'p'", 1),
        ("'c'", -1),
        ("down", -2),
        ("up", 2),
        ("'n' down", 1),
    ] {
        let mut bench = Bench::english();
        bench.press(KAARNA).press("r tab").press(keys);
        bench.press("ctrl-s");
        let all = records(&bench);
        let latest = all.reading.iter().max_by_key(|one| one.head.id).unwrap();
        assert_eq!(latest.stance, Some(expected), "{keys}");
    }
}

#[test]
fn a_key_that_stands_for_no_choice_is_answered() {
    for keys in ["r 'q'", "r tab '7'", "a tab tab tab 'q'"] {
        let mut bench = Bench::english();
        let screen = bench.press(KAARNA).press(keys).screen((80, 24));
        assert!(screen.contains("None of the choices begins so"), "{screen}");
    }
}

#[test]
fn enter_makes_what_nobody_is_called_yet_and_tab_asks_first() {
    let mut bench = Bench::english();
    bench
        .press(KAARNA)
        .press("6 a 'Grow' tab 'Share of wallet'");
    let kpis = records(&bench).kpi.len();
    assert!(bench.screen((80, 24)).contains("⏎ make it"));
    bench.press("tab");
    assert_eq!(records(&bench).kpi.len(), kpis);
    let screen = bench.screen((80, 24));
    assert!(screen.contains("Share of wallet yet: ⏎"), "{screen}");
    bench.press("enter");
    assert_eq!(records(&bench).kpi.len(), kpis + 1);
}

#[test]
fn a_link_shows_whom_it_may_name_before_anything_is_typed() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("t");
    let screen = bench.screen((80, 24));
    assert!(screen.contains("Matti Harju  (colleague)"), "{screen}");
    bench.press("down enter '2' ctrl-s");
    let all = records(&bench);
    let made = all.relationship.iter().max_by_key(|one| one.head.changed);
    assert_eq!(made.unwrap().strength, Some(2));
}

#[test]
fn the_name_that_stands_in_a_link_may_be_typed_again() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("2 a 'Visit' tab tab tab tab");
    bench.press("'ai' enter ctrl-s");
    let all = records(&bench);
    let made = all
        .activity
        .iter()
        .find(|one| one.title == "Visit")
        .unwrap();
    let owner = all.colleague.living(made.owner).unwrap();
    assert_eq!(owner.name, "Aino Salo");
}

#[test]
fn the_keys_go_on_to_the_field_after_one_that_leaves_the_form() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("t 'matti' enter");
    let (_, field) = bench.model.form_mut().unwrap().field().unwrap();
    assert_eq!(field.key, "strength");
}

#[test]
fn help_in_a_form_begins_with_what_the_field_is_for() {
    for (language, expected) in [
        (Language::En, "How this person stands towards us"),
        (Language::Fi, "Miten henkilö suhtautuu meihin"),
        (Language::Sv, "Hur personen är inställd till oss"),
    ] {
        let mut bench = Bench::new(PLAN, language, (80, 24));
        let screen = bench.press(KAARNA).press("r tab f1").screen((80, 24));
        assert!(screen.contains(expected), "{screen}");
        assert!(screen.contains("ctrl-z"), "{screen}");
    }
}

#[test]
fn what_was_understood_of_a_moment_stands_under_it() {
    let mut bench = Bench::english();
    bench
        .press(KAARNA)
        .press("! 'They are silent' ctrl-s 8 end e");
    let screen = bench.press("'yesterday 9.30'").screen((80, 24));
    assert!(
        screen.contains("Fri 20 Nov 2026 09:30 · yesterday"),
        "{screen}"
    );
    let mut bench = Bench::english();
    let screen = bench.press(KAARNA).press("6 a 'Grow' tab tab tab '24.12.'");
    let screen = screen.screen((80, 24));
    assert!(screen.contains("Thu 24 Dec 2026 · in 33 days"), "{screen}");
}

/// The same file opened again after the program ended under it.
fn again(bench: Bench) -> Bench {
    let mut world = bench.world;
    let drafts = std::mem::take(&mut world.drafts);
    let mut bench = Bench::of(world, Language::En, (80, 24));
    for draft in drafts {
        bench.world.drafts.push(draft.clone());
        let effects = update(&mut bench.model, Message::Draft(draft));
        bench.carry_out(effects);
    }
    bench
}

#[test]
fn what_was_half_chosen_in_a_record_comes_back() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("E tab tab tab tab 'l'");
    let made = commits(&bench);
    let mut bench = again(bench);
    bench.press(KAARNA).press("E");
    let screen = bench.screen((80, 24));
    assert!(screen.contains("‹ lost ›"), "{screen}");
    assert_eq!(commits(&bench), made);
    bench.press("tab");
    assert_eq!(commits(&bench), made + 1);
    assert!(bench.world.drafts.is_empty());
}

#[test]
fn a_draft_that_was_gone_on_from_is_dropped_by_a_key_and_taken_back() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("a tab 'Halfway' tab");
    let mut bench = again(bench);
    bench.press(KAARNA).press("a");
    let screen = bench.screen((120, 40));
    assert!(screen.contains("ctrl-x drop the draft"), "{screen}");
    assert!(screen.contains("Halfway"), "{screen}");
    bench.press("ctrl-x");
    assert!(bench.world.drafts.is_empty());
    assert!(!bench.screen((120, 40)).contains("Halfway"));
    bench.press("ctrl-z");
    assert_eq!(bench.world.drafts.len(), 1);
    assert!(bench.screen((120, 40)).contains("Halfway"));
    bench.press("ctrl-x esc");
    assert_eq!(commits(&bench), 0);
    assert!(bench.model.form_mut().is_none());
}

#[test]
fn whom_a_draft_names_of_us_stays_in_it() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("down t shift-tab down");
    let mut bench = again(bench);
    bench.press(KAARNA).press("down t");
    let form = bench.model.form().unwrap();
    let index = form.kind.field_index("colleague").unwrap();
    let held = form.cells[&index].values()[0].as_link();
    assert!(held.is_some() && held != bench.model.me(), "{held:?}");
}

#[test]
fn a_line_knows_the_keys_of_a_shell() {
    for (keys, expected) in [
        ("'one two' ctrl-a 'x'", "xone two"),
        ("'one two' ctrl-a ctrl-e 'x'", "one twox"),
        ("'one two' ctrl-w", "one "),
        ("'one two' ctrl-u 'x'", "x"),
        ("'one two' alt-b 'x'", "one xtwo"),
        ("'one two' ctrl-a alt-f 'x'", "one xtwo"),
        ("'one two' ctrl-a alt-d", "two"),
        ("'one two' ctrl-a ctrl-d", "ne two"),
        ("'one two' ctrl-a ctrl-k 'x'", "x"),
        ("'e\u{301}a' left left 'x'", "xe\u{301}a"),
        ("'a👩‍👩‍👧b' left backspace", "ab"),
    ] {
        let mut bench = Bench::english();
        bench.press("a").press(keys);
        let text = bench.model.form_mut().unwrap().editor.text();
        assert_eq!(text.as_deref(), Some(expected), "{keys}");
    }
}

#[test]
fn a_long_text_knows_them_too_and_takes_lines_that_are_pasted() {
    for (keys, expected) in [
        ("'one two' ctrl-u 'x'", "x"),
        ("'one two' ctrl-w", "one "),
        ("'one two' ctrl-a 'x' ctrl-e 'y'", "xone twoy"),
        ("'one two' alt-b 'x'", "one xtwo"),
    ] {
        let mut bench = Bench::english();
        bench.press(KAARNA).press("c tab tab tab tab").press(keys);
        let text = bench.model.form_mut().unwrap().editor.text();
        assert_eq!(text.as_deref(), Some(expected), "{keys}");
    }
    let mut bench = Bench::english();
    bench.press(KAARNA).press("c tab tab tab tab");
    bench.send(Message::Paste("one\r\ntwo\u{1b}[31m".to_owned()));
    let text = bench.model.form_mut().unwrap().editor.text();
    assert_eq!(text.as_deref(), Some("one\ntwo[31m"));
}

#[test]
fn a_first_class_makes_its_account_a_key_account() {
    let mut bench = Bench::new("", Language::En, (80, 24));
    bench.press("n 'Rautio Steel' tab 'A' enter 'Aino Salo' enter ctrl-s");
    let all = records(&bench);
    let class = all.account_class.iter().next().unwrap();
    let demanded = class.plan_kind.map(crate::domain::field::Choice::code);
    assert_eq!(demanded, Some("account_plan"));
    let screen = bench.screen((80, 24));
    assert!(screen.contains("Which year?"), "{screen}");
    bench.press("enter");
    let screen = bench.screen((120, 40));
    assert!(screen.contains("Owner          Aino Salo"), "{screen}");
}

#[test]
fn a_form_is_new_until_it_is_closed() {
    let mut bench = Bench::english();
    let screen = bench.press(KAARNA).press("6 a 'Grow' tab").screen((80, 24));
    assert!(
        screen.contains("New: goal · Kaarna Paper Oy 2026 ━"),
        "{screen}"
    );
}

#[test]
fn the_hints_are_of_what_works_just_here() {
    for (keys, told, untold) in [
        ("4", "space answer", "space done"),
        ("1", "r reading", "space answer"),
        ("1", "x export", "ctrl-n"),
        ("R tab tab tab tab tab", "ctrl-s next step", "ctrl-n"),
        ("R tab tab tab tab tab ctrl-s", "⏎ confirm", "e edit"),
        ("R", "tab next step", "a add"),
    ] {
        let mut bench = Bench::english();
        let screen = bench.press(KAARNA).press(keys).screen((120, 40));
        let hints = screen.lines().last().unwrap_or_default();
        assert!(hints.contains(told), "{keys}: {hints}");
        assert!(!hints.contains(untold), "{keys}: {hints}");
    }
}

#[test]
fn an_answer_is_told_with_its_question() {
    let mut bench = Bench::english();
    let screen = bench.press(KAARNA).press("4 space").screen((80, 24));
    let told = "Do we know the deciders at every level? – yes";
    assert!(screen.contains(told), "{screen}");
}

#[test]
fn a_day_is_typed_in_place_of_the_one_that_stands_there_and_a_name_goes_on() {
    let after = |keys: &str| {
        let mut bench = Bench::english();
        bench.press(KAARNA).press("1 r shift-tab").press(keys);
        let form = bench.model.form_mut().unwrap();
        form.editor.text().unwrap()
    };
    assert_eq!(after(""), "2026-11-21");
    assert_eq!(after("'-3d'"), "-3d");
    assert_eq!(after("backspace '0'"), "2026-11-20");
    assert_eq!(after("home '1'"), "12026-11-21");
    assert_eq!(after("'-3d' ctrl-z ctrl-z ctrl-z"), "2026-11-21");
    let mut bench = Bench::english();
    bench.press(KAARNA).press("E 'Ab'");
    let text = bench.model.form_mut().unwrap().editor.text();
    assert_eq!(text.as_deref(), Some("Kaarna Paper OyAb"));
}
