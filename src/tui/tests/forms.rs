//! Forms as a newcomer meets them: what they make and what they leave alone, which keys move,
//! choose and close, and what they say of themselves.

use super::edits::{commits, records};
use super::{Bench, KAARNA};

#[test]
fn a_form_left_without_anything_given_makes_nothing() {
    for keys in [
        "c tab esc",
        "c tab tab tab tab tab enter",
        "c tab ctrl-s",
        "r tab tab esc",
        "3 r tab tab tab ctrl-s",
        "2 a tab tab tab esc",
        "4 a tab tab esc",
        "4 down enter tab esc",
        "t tab tab esc",
        "! tab tab esc",
        "a tab tab tab tab tab tab tab esc",
        "g r esc 8 a tab tab esc",
    ] {
        let mut bench = Bench::english();
        bench.press(KAARNA);
        bench.press(keys);
        assert_eq!(commits(&bench), 0, "{keys}");
        assert!(bench.model.form_mut().is_none(), "{keys}");
        assert!(bench.world.drafts.is_empty(), "{keys}");
    }
}

#[test]
fn tab_goes_round_in_a_form_and_enter_on_the_last_line_closes_it() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("a");
    let count = bench.model.form_mut().unwrap().asked().len();
    for _ in 0..=count {
        bench.press("tab");
    }
    assert_eq!(bench.model.form_mut().unwrap().focus, 0);
    for _ in 0..count {
        bench.press("enter");
    }
    assert!(bench.model.form_mut().is_some());
    bench.press("enter");
    assert!(bench.model.form_mut().is_none());
}

#[test]
fn the_cursor_stands_on_what_was_just_added() {
    for (keys, kind) in [
        ("a 'Aatu Aho' tab esc", "stakeholder"),
        ("2 a 'Workshop' tab tab '1.2.2027' tab esc", "activity"),
        ("6 a 'A goal' ctrl-s", "goal"),
        ("g u a 'Annex' ctrl-s", "unit"),
        ("g k a 'NPS' ctrl-s", "kpi"),
    ] {
        let mut bench = Bench::english();
        bench.press(KAARNA);
        bench.press(keys);
        let made = bench.world.entries.last().unwrap().operations[0].record;
        assert_eq!(made.kind.code(), kind);
        let row = bench.model.row().and_then(|row| row.link);
        assert_eq!(row, Some(made), "{keys}");
    }
    let mut bench = Bench::english();
    bench.press("a 'Aamu Oy' ctrl-s");
    let made = bench.world.entries.last().unwrap().operations[0].record;
    assert_eq!(bench.model.row().and_then(|row| row.link), Some(made));
}

#[test]
fn a_form_of_a_child_names_its_parent() {
    for (keys, expected) in [
        ("r", "New: reading of a person · Liisa Ahonen · Kaarna"),
        ("3 r", "KPI reading · Delivery on time · Kaarna"),
        ("4 enter", "New: risk · deciders known?"),
        (
            "g g 'relationships' enter enter",
            "Matti Harju · Pekka Niemi",
        ),
    ] {
        let mut bench = Bench::english();
        let screen = bench.press(KAARNA).press(keys).screen((120, 40));
        assert!(screen.contains(expected), "{keys}: {screen}");
    }
}

#[test]
fn ctrl_n_saves_this_and_begins_one_more_of_the_same() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("r down ctrl-n");
    assert_eq!(commits(&bench), 1);
    let screen = bench.press("tab").screen((120, 40));
    assert!(
        screen.contains("New: reading of a person · Liisa Ahonen"),
        "{screen}"
    );
    assert!(screen.contains("ctrl-n save + one more"), "{screen}");
    let mut bench = Bench::english();
    bench.press(KAARNA).press("enter ctrl-n 'Veera Ek' ctrl-s");
    let all = records(&bench);
    assert!(all.stakeholder.iter().any(|one| one.name == "Veera Ek"));
}

#[test]
fn arrows_and_letters_choose_in_choices_and_sets_alike() {
    let mut bench = Bench::english();
    bench
        .press(KAARNA)
        .press("a 'Outi' tab tab tab down space ctrl-s");
    let all = records(&bench);
    let person = all.stakeholder.iter().find(|one| one.name == "Outi");
    let categories = &person.unwrap().categories;
    let codes: Vec<_> = categories
        .iter()
        .map(|one| crate::domain::field::Choice::code(*one))
        .collect();
    assert_eq!(codes, ["user"]);
    bench.press("c down down up ctrl-s");
    let all = records(&bench);
    let made = all.interaction.iter().max_by_key(|one| one.head.id);
    let channel = made
        .unwrap()
        .channel
        .map(crate::domain::field::Choice::code);
    assert_eq!(channel, Some("visit"));
}

#[test]
fn the_hint_line_says_what_the_keys_do_in_the_field() {
    for (keys, expected) in [
        ("c", "↓ choose"),
        ("c tab tab tab tab", "⏎ new line"),
        ("a tab tab 'ou'", "⏎ take it"),
        ("a tab tab tab", "space mark"),
    ] {
        let mut bench = Bench::english();
        let screen = bench.press(KAARNA).press(keys).screen((80, 24));
        let hints = screen.lines().last().unwrap_or_default();
        assert!(hints.contains(expected), "{keys}: {hints}");
        assert!(hints.contains("tab next field"), "{keys}: {hints}");
    }
}

#[test]
fn a_new_record_in_a_link_is_made_only_when_its_row_is_chosen() {
    let mut bench = Bench::english();
    bench
        .press(KAARNA)
        .press("6 a 'Grow' tab 'Share of wallet' tab");
    let kpis = records(&bench).kpi.len();
    let screen = bench.screen((80, 24));
    assert!(screen.contains("+ New KPI “Share of wallet”"), "{screen}");
    assert!(screen.contains("Nothing is called"), "{screen}");
    bench.press("down enter");
    assert_eq!(records(&bench).kpi.len(), kpis + 1);
    bench.press("ctrl-s");
    let all = records(&bench);
    let goal = all.goal.iter().find(|one| one.name == "Grow").unwrap();
    let kpi = all.kpi.living(goal.kpi).unwrap();
    assert_eq!(kpi.name, "Share of wallet");
}

#[test]
fn a_class_is_made_from_the_account_form_of_an_empty_file() {
    let mut bench = Bench::new("", crate::i18n::Language::En, (80, 24));
    bench.press("n 'Rautio Steel' tab 'A' down enter ctrl-s");
    let all = records(&bench);
    let account = all.account.iter().next().unwrap();
    let class = all.account_class.living(account.class).unwrap();
    assert_eq!((class.code.as_str(), class.name.as_str()), ("A", ""));
}

#[test]
fn what_a_name_is_not_enough_for_is_made_in_a_form_above() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("2 a 'Answer them' ctrl-f");
    let form = bench.model.form_mut().unwrap();
    let index = form.kind.field_index("answers").unwrap();
    let place = form.asked().iter().position(|at| *at == index).unwrap();
    for _ in 0..place {
        bench.press("tab");
    }
    bench.press("'They ask for one price list' down enter");
    let form = bench.model.form_mut().unwrap();
    assert_eq!(form.kind.code(), "claim");
    bench.press("down tab tab down ctrl-s ctrl-s");
    let all = records(&bench);
    let activity = all.activity.iter().find(|one| one.title == "Answer them");
    let claim = all.claim.living(activity.unwrap().answers).unwrap();
    assert_eq!(claim.text, "They ask for one price list");
}

#[test]
fn an_item_of_the_checklist_opens_on_its_answer() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("4 enter");
    let (_, field) = bench.model.form_mut().unwrap().field().unwrap();
    assert_eq!(field.key, "answer");
    bench.press("'y' ctrl-s");
    let all = records(&bench);
    let risk = all.risk.iter().max_by_key(|one| one.head.changed).unwrap();
    let item = risk.item.map(crate::domain::field::Choice::code);
    assert_eq!(item, Some("deciders_known"));
}

#[test]
fn a_signal_that_lives_asks_when_it_was_told_and_acted_on() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("! 'They are silent' ctrl-s 8");
    let signal = records(&bench)
        .signal
        .iter()
        .max_by_key(|one| one.head.id)
        .unwrap()
        .head
        .id;
    let link = crate::domain::Link::new(crate::domain::Kind::Signal, signal);
    crate::tui::act::editing::open_form(&mut bench.model, link);
    let form = bench.model.form_mut().unwrap();
    let fields = form.kind.fields();
    let asked: Vec<_> = form.asked().into_iter().map(|at| fields[at].key).collect();
    assert_eq!(asked[..2], ["told_at", "acted_at"]);
}

#[test]
fn the_words_of_a_signal_tell_its_kind_where_nobody_said_it() {
    let kind_after = |keys: &str| {
        let mut bench = Bench::english();
        bench.press(KAARNA).press(keys);
        let all = records(&bench);
        let signal = all.signal.iter().max_by_key(|one| one.head.id);
        signal.unwrap().kind.map(crate::domain::field::Choice::code)
    };
    let heard = "! 'They ask others for a tender' ctrl-s";
    assert_eq!(kind_after(heard), Some("cutting"));
    assert_eq!(kind_after("! 'They are silent' ctrl-s"), None);
}

#[test]
fn a_name_that_another_account_has_is_warned_of_and_kept() {
    let mut bench = Bench::english();
    bench.press("a 'kaarna paper oy'");
    let screen = bench.screen((80, 24));
    assert!(
        screen.contains("An account is called Kaarna Paper Oy already."),
        "{screen}"
    );
    bench.press("ctrl-s");
    let twins = records(&bench);
    let twins = twins
        .account
        .iter()
        .filter(|one| one.name.eq_ignore_ascii_case("Kaarna Paper Oy"));
    assert_eq!(twins.count(), 2);
}
