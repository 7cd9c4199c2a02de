//! How the workbench is handled: forms, clashes, what happens elsewhere.

use super::edits::{commits, records};
use super::{Bench, KAARNA, PLAN};
use crate::domain::{Entry, Kind};
use crate::i18n::Language;
use crate::tui::{Effect, Message};

#[test]
fn six_fields_are_asked_first_in_the_order_people_know_them() {
    for (keys, expected) in [
        (
            "a",
            vec!["name", "class", "owner", "deputy", "status", "industry"],
        ),
        (
            "/ 'kaarna' enter enter a",
            vec![
                "name",
                "title",
                "unit",
                "categories",
                "formal_power",
                "stance",
            ],
        ),
    ] {
        let mut bench = Bench::english();
        bench.press(keys);
        let form = bench.model.form_mut().unwrap();
        let asked = form.asked();
        let keys = asked
            .iter()
            .map(|index| crate::tui::form::beside::field(form.kind, *index).1.key);
        assert_eq!(keys.collect::<Vec<_>>(), expected);
        assert!(form.folded() > 3);
    }
}

#[test]
fn a_stance_typed_with_a_person_is_a_reading_of_today_in_one_entry() {
    let mut bench = Bench::english();
    bench
        .press(KAARNA)
        .press("a 'Outi Rantala' tab tab tab tab tab");
    let before = commits(&bench);
    bench.press("'1' tab esc");
    assert_eq!(commits(&bench), before + 1);
    let all = records(&bench);
    let person = all
        .stakeholder
        .iter()
        .find(|one| one.name == "Outi Rantala");
    let person = Some(person.unwrap().head.id);
    let told = |bench: &Bench| -> Vec<_> {
        let all = records(bench);
        let readings = all.reading.iter().filter(|one| one.stakeholder == person);
        readings
            .map(|one| (one.stance, one.on.map(|on| on.to_string())))
            .collect()
    };
    let today = Some("2026-11-21".to_owned());
    assert_eq!(told(&bench), [(Some(1), today.clone())]);
    bench.press("/ 'outi' enter enter tab tab tab tab tab ctrl-u '-2' tab esc");
    assert_eq!(told(&bench), [(Some(-2), today)], "today's is mended");
    bench.press("u u");
    assert_eq!(told(&bench), []);
}

#[test]
fn what_is_typed_is_taken_back_word_by_word_within_the_field() {
    let mut bench = Bench::english();
    bench
        .press(KAARNA)
        .press("a 'Outi Rantala' ctrl-z ctrl-z tab esc");
    let all = records(&bench);
    assert!(all.stakeholder.iter().any(|one| one.name == "Outi"));
}

#[test]
fn letters_choose_in_choices_and_sets() {
    let mut bench = Bench::english();
    bench
        .press(KAARNA)
        .press("a 'Outi' tab tab tab 'du' tab esc");
    let all = records(&bench);
    let person = all
        .stakeholder
        .iter()
        .find(|one| one.name == "Outi")
        .unwrap();
    let codes: Vec<_> = person
        .categories
        .iter()
        .map(|one| crate::domain::field::Choice::code(*one))
        .collect();
    assert_eq!(codes, ["decider", "user"]);
}

#[test]
fn a_long_text_goes_out_to_an_editor_and_comes_back() {
    let mut bench = Bench::english();
    bench
        .press(KAARNA)
        .press("c tab tab tab tab 'Short.' ctrl-o");
    let asked = bench.world.asked.last().cloned();
    assert_eq!(asked, Some(Effect::EditText("Short.".to_owned())));
    bench.send(Message::Edited("Long.\nLonger.\n".to_owned()));
    bench.press("ctrl-n esc");
    let all = records(&bench);
    let mut texts = all.interaction.iter().map(|one| one.outcome.as_str());
    assert!(texts.any(|text| text == "Long.\nLonger."));
}

/// What another window does to the title of a person: an entry in the file.
pub fn by_another(bench: &mut Bench, name: &str, title: &str) -> Entry {
    let book = &bench.model.book;
    let mut people = book.open.values().flat_map(|own| own.stakeholder.iter());
    let person = people.find(|one| one.name.starts_with(name)).unwrap();
    let index = Kind::Stakeholder.field_index("title").unwrap();
    let new = crate::domain::Value::Text(title.to_owned());
    let operations = crate::domain::change::editing(person, index, &Some(new).into());
    Entry {
        id: bench.model.ids.next_id(),
        seq: 99,
        at: bench.model.now.at,
        actor: "Another".to_owned(),
        account: None,
        label: crate::i18n::Message::new("label-opened"),
        undoes: None,
        trace: false,
        operations,
    }
}

fn title(bench: &Bench, name: &str) -> String {
    let all = bench.model.book.open.values();
    let mut people = all.flat_map(|own| own.stakeholder.iter());
    people.find(|one| one.name == name).unwrap().title.clone()
}

#[test]
fn what_another_window_does_is_seen_at_once_and_never_overwritten_unseen() {
    let mut bench = Bench::english();
    bench.press(KAARNA);
    let entry = by_another(&mut bench, "Liisa Ahonen", "CPO and CFO");
    bench.send(Message::Elsewhere(Box::new(entry)));
    assert_eq!(title(&bench, "Liisa Ahonen"), "CPO and CFO");
    let before = commits(&bench);
    bench.press("enter tab");
    let entry = by_another(&mut bench, "Liisa Ahonen", "Chief of all");
    bench.send(Message::Elsewhere(Box::new(entry)));
    bench.press("tab esc");
    assert_eq!(title(&bench, "Liisa Ahonen"), "Chief of all");
    assert_eq!(commits(&bench), before, "an untouched field writes nothing");
}

#[test]
fn a_clash_shows_both_values_and_the_person_chooses() {
    for (choice, expected) in [("t", "Theirs title"), ("m", "Mine title")] {
        let mut bench = Bench::english();
        bench.press(KAARNA).press("enter tab ctrl-u");
        bench.press("'Mine title'");
        let entry = by_another(&mut bench, "Liisa Ahonen", "Theirs title");
        bench.send(Message::Elsewhere(Box::new(entry)));
        bench.press("tab");
        let screen = bench.screen((80, 24));
        assert!(screen.contains("Theirs: Theirs title"), "{screen}");
        assert!(screen.contains("Mine: Mine title"), "{screen}");
        bench.press(choice).press("esc");
        assert_eq!(title(&bench, "Liisa Ahonen"), expected);
    }
}

#[test]
fn an_entry_the_file_refuses_asks_whose_value_stands() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("enter tab ctrl-u 'Mine' tab esc");
    let entry = bench.world.entries.last().cloned().unwrap();
    let problem = crate::domain::Problem::new(
        crate::domain::Trouble::Clash,
        crate::i18n::Message::new("problem-gone"),
    );
    bench.send(Message::Refused(Box::new(entry), problem));
    let theirs = by_another(&mut bench, "Liisa Ahonen", "Theirs");
    bench.send(Message::Elsewhere(Box::new(theirs)));
    let screen = bench.screen((80, 24));
    assert!(
        screen.contains("Theirs: Theirs") && screen.contains("Mine: Mine"),
        "{screen}"
    );
    bench.press("m");
    assert_eq!(title(&bench, "Liisa Ahonen"), "Mine");
}

#[test]
fn after_a_prefix_key_a_box_shows_what_follows() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("x");
    let screen = bench.screen((80, 24));
    assert!(screen.contains("m   Summary for us, Markdown"), "{screen}");
    bench.press("m");
    assert!(matches!(
        bench.world.asked.last(),
        Some(Effect::Export { order, .. }) if order.format == "md"
    ));
    bench.press("g a");
    assert!(bench.screen((80, 24)).contains("Activities"));
    bench.press("g z");
    assert!(
        bench
            .screen((80, 24))
            .contains("No command has these keys: g z")
    );
    bench.press("g esc");
    assert!(bench.model.overlays.is_empty());
}

#[test]
fn own_keys_run_commands_and_stand_in_hints_and_help() {
    let mut bench = Bench::english();
    bench.model.keys = crate::tui::own_keys::read("add = \"A\"").0;
    bench.press(KAARNA).press("a");
    assert!(bench.model.overlays.is_empty());
    assert!(bench.screen((80, 24)).contains("A add"));
    bench.press("A");
    assert!(bench.model.form_mut().is_some());
}

#[test]
fn in_ascii_no_sign_is_left_that_is_no_letter() {
    for keys in ["", KAARNA, "x", "/ 'kaarna' enter enter a", ":", "?"] {
        let mut bench = Bench::english();
        bench.model.keys.is_ascii = true;
        bench.press(keys);
        for cell in bench.draw((120, 40)).content() {
            let symbol = cell.symbol();
            let is_plain = symbol
                .chars()
                .all(|c| c.is_ascii() || c.is_alphabetic() || c == '€');
            assert!(is_plain, "{keys}: {symbol}");
        }
    }
}

#[test]
fn the_palette_finds_words_of_every_language_and_recent_commands_first() {
    let mut bench = Bench::english();
    for typed in ["tavoitteet", "nyckeltal", "KPIs"] {
        bench.press(":").press(&format!("'{typed}'"));
        let screen = bench.screen((80, 24));
        let first = if typed == "tavoitteet" {
            "Goals"
        } else {
            "KPIs"
        };
        let line = screen
            .lines()
            .find(|line| line.contains("list"))
            .unwrap_or_default();
        assert!(line.contains(first), "{typed}: {screen}");
        bench.press("esc");
    }
    bench.press(": 'sort by need' enter :");
    let screen = bench.screen((80, 24));
    let line = screen
        .lines()
        .find(|line| line.contains("Sort by need"))
        .unwrap();
    let place = screen.lines().position(|one| one == line).unwrap();
    let typed = screen.lines().position(|one| one.contains("> ")).unwrap();
    assert_eq!(place, typed + 1, "{screen}");
}

#[test]
fn an_activity_moves_by_days_and_weeks_in_one_entry() {
    let mut bench = Bench::english();
    let day = |bench: &Bench| {
        let all = records(bench);
        let one = all
            .activity
            .iter()
            .find(|one| one.title.starts_with("Quarter"));
        one.and_then(|one| one.starts_on.or(one.due_on)).unwrap()
    };
    let before = day(&bench);
    bench.press(KAARNA).press("2 down");
    let commits_before = commits(&bench);
    bench.press("m right right left w");
    let screen = bench.screen((80, 24));
    assert!(screen.contains("(+8)"), "{screen}");
    bench.press("enter");
    assert_eq!((day(&bench) - before).num_days(), 8);
    assert_eq!(commits(&bench), commits_before + 1);
    bench.press("u m W esc");
    assert_eq!(day(&bench), before);
}

#[test]
fn a_filter_tells_how_many_rows_it_leaves() {
    let mut bench = Bench::english();
    bench.press("/ 'kaarna'");
    assert!(bench.screen((80, 24)).contains("one row"));
}

#[test]
fn a_file_that_can_only_be_read_says_so() {
    let mut bench = Bench::english();
    bench.model.read_only = true;
    assert!(bench.screen((80, 24)).contains("read only"));
}

const LAST_YEAR: &str = "
@ {-400d} \"Aino Salo\"
add plan account=\"Hohto Foods Abp\" kind=account_plan year={y-1} status=closed ambition=\"Their first call\"
add goal plan=\"Hohto Foods Abp {y-1}\" name=\"More of their lines\" target=45
add goal plan=\"Hohto Foods Abp {y-1}\" name=\"Given up\" status=dropped
add activity account=\"Hohto Foods Abp\" title=\"Spring audit\" repeats=yearly starts_on={-300d}
add activity account=\"Hohto Foods Abp\" title=\"Just once\" starts_on={-300d}
add activity account=\"Hohto Foods Abp\" title=\"Last year's audit\" repeats=yearly starts_on={-350d}
";

#[test]
fn last_years_plan_is_carried_over_on_request_as_one_entry() {
    let script = format!("{PLAN}{LAST_YEAR}");
    let mut bench = Bench::new(&script, Language::En, (80, 24));
    bench.press("/ 'hohto' enter n enter");
    let screen = bench.screen((80, 24));
    assert!(screen.contains("2025"), "{screen}");
    bench.press("y");
    assert_eq!(commits(&bench), 1);
    let all = records(&bench);
    let plan = all
        .plan
        .iter()
        .find(|one| one.ambition == "Their first call" && one.year == Some(2026));
    let plan = plan.unwrap().head.id;
    let goals: Vec<_> = all
        .goal
        .iter()
        .filter(|one| one.plan == Some(plan))
        .collect();
    assert_eq!(goals.len(), 1);
    assert_eq!((goals[0].base, goals[0].target), (None, Some(45.0)));
    let audits = all
        .activity
        .iter()
        .filter(|one| one.title == "Last year's audit");
    let days: Vec<_> = audits
        .filter_map(|one| one.starts_on)
        .map(|day| day.to_string())
        .collect();
    assert_eq!(days, ["2025-12-06", "2026-12-06"]);
    bench.press("u");
    assert!(
        !records(&bench)
            .plan
            .iter()
            .any(|one| one.year == Some(2026) && one.ambition == "Their first call")
    );
}

#[test]
fn a_cursor_that_moves_has_nothing_computed_anew() {
    let mut bench = Bench::english();
    let table = |bench: &Bench| {
        let (table, _) = bench.model.in_hand().unwrap();
        table
    };
    let before = table(&bench);
    bench.press("down down G home");
    assert!(std::rc::Rc::ptr_eq(&before, &table(&bench)));
    bench.press("s");
    assert!(!std::rc::Rc::ptr_eq(&before, &table(&bench)));
}
