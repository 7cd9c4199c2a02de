//! How the workbench is handled: forms, clashes, what happens elsewhere.

use super::edits::{commits, records};
use super::{Bench, KAARNA};
use crate::domain::{Entry, Kind};
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
        .press("c tab tab tab tab tab 'Short.' ctrl-o");
    let asked = bench.world.asked.last().cloned();
    assert_eq!(asked, Some(Effect::EditText("Short.".to_owned())));
    bench.send(Message::Edited("Long.\nLonger.\n".to_owned()));
    bench.press("ctrl-n esc");
    let all = records(&bench);
    let mut texts = all.interaction.iter().map(|one| one.outcome.as_str());
    assert!(texts.any(|text| text == "Long.\nLonger."));
}

/// What another window does to the title of a person: an entry in the file.
fn by_another(bench: &mut Bench, name: &str, title: &str) -> Entry {
    let book = &bench.model.book;
    let mut people = book.open.values().flat_map(|own| own.stakeholder.iter());
    let person = people.find(|one| one.name == name).unwrap();
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
