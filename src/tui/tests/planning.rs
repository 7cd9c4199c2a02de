//! Planning on: proposals because of what comes, signals heard in what is typed, and a past day.

use super::edits::{commits, records};
use super::{Bench, KAARNA, PLAN};
use crate::domain::change::editing;
use crate::domain::{Cell, Kind, Link, Value, label};
use crate::i18n::Language;
use crate::tui::Effect;

const LEAVING: &str = "
add colleague name=\"Mikko Harju\"
set account \"Kaarna Paper Oy\" owner=\"Aino Salo\" deputy=\"Mikko Harju\"
set colleague \"Aino Salo\" left_on={+30d}
add activity account=\"Kaarna Paper Oy\" title=\"January talk\" starts_on={+50d} owner=\"Aino Salo\"
";

#[test]
fn what_one_who_leaves_has_is_proposed_and_written_as_one_entry() {
    let mut bench = Bench::new(&format!("{PLAN}{LEAVING}"), Language::En, (120, 40));
    bench.press(KAARNA).press("p");
    let screen = bench.screen((120, 40));
    assert!(screen.contains("What the plan proposes"), "{screen}");
    assert!(
        screen.contains("Owner: Aino Salo → Mikko Harju"),
        "{screen}"
    );
    assert!(screen.contains("January talk"), "{screen}");
    // The first line is the account itself: it stays with Aino for now.
    bench.press("space y");
    assert_eq!(commits(&bench), 1);
    let all = records(&bench);
    let account = all.account.iter().find(|one| one.name == "Kaarna Paper Oy");
    let aino = all.colleague.iter().find(|one| one.name == "Aino Salo");
    let mikko = all
        .colleague
        .iter()
        .find(|one| one.name == "Mikko Harju")
        .unwrap();
    assert_eq!(account.unwrap().owner, aino.map(|one| one.head.id));
    let talk = all.activity.iter().find(|one| one.title == "January talk");
    assert_eq!(talk.unwrap().owner, Some(mikko.head.id));
    bench.press("u");
    let all = records(&bench);
    let talk = all.activity.iter().find(|one| one.title == "January talk");
    assert_eq!(talk.unwrap().owner, aino.map(|one| one.head.id));
}

#[test]
fn a_leaving_date_tells_at_once_that_the_plan_proposes_something() {
    let talk = "add activity account=\"Kaarna Paper Oy\" title=\"January talk\" starts_on={+50d} theirs=\"Liisa Ahonen\"";
    let mut bench = Bench::new(&format!("{PLAN}\n{talk}"), Language::En, (120, 40));
    bench.press(KAARNA);
    let all = records(&bench);
    let mut people = all.stakeholder.iter();
    let liisa = people.find(|one| one.name == "Liisa Ahonen").unwrap();
    let phone = Kind::Stakeholder.field_index("phone").unwrap();
    let left = Kind::Stakeholder.field_index("left_on").unwrap();
    let day = Value::Day(chrono::NaiveDate::from_ymd_opt(2026, 12, 31).unwrap());
    let mut set = |field: usize, value: Value| {
        let operations = editing(liisa, field, &Cell::One(value));
        let label = label::changed(
            Link::new(Kind::Stakeholder, liisa.head.id),
            "Liisa Ahonen",
            &operations,
        );
        let effects = bench.model.enter(label, operations);
        bench.carry_out(effects);
        bench.screen((120, 40))
    };
    let screen = set(phone, Value::Text("040".to_owned()));
    assert!(!screen.contains("proposal"), "{screen}");
    let screen = set(left, day);
    assert!(screen.contains("1 proposal: p shows it"), "{screen}");
    bench.press("p");
    let screen = bench.screen((120, 40));
    assert!(screen.contains("January talk"), "{screen}");
}

#[test]
fn where_nothing_comes_nothing_is_proposed() {
    let mut bench = Bench::english();
    bench.press("/ 'hohto' enter enter p");
    let screen = bench.screen((80, 24));
    assert!(screen.contains("Nothing asks for a change"), "{screen}");
}

#[test]
fn words_of_discontent_are_heard_while_they_are_typed() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("7 a");
    bench.press("tab 'They are unhappy with the invoices'");
    let screen = bench.screen((80, 24));
    assert!(screen.contains("! This sounds like a signal"), "{screen}");
    bench.press("ctrl-g ctrl-s");
    let all = records(&bench);
    let signal = all.signal.iter().find(|one| one.words.contains("unhappy"));
    assert!(signal.unwrap().raised_at.is_some());
    let screen = bench.screen((80, 24));
    assert!(
        screen.contains("unhappy with the invoices"),
        "the form waits: {screen}"
    );
}

#[test]
fn a_past_day_is_shown_as_it_was_and_cannot_be_changed() {
    let script = format!(
        "{PLAN}\n@ {{-1d}} \"Aino Salo\"\nset account \"Kaarna Paper Oy\" name=\"Kaarna Board Oy\""
    );
    let mut bench = Bench::new(&script, Language::En, (120, 40));
    let before = commits(&bench);
    assert!(bench.screen((120, 40)).contains("Kaarna Board Oy"));
    // The end of the last quarter is meant until something is typed.
    let asked = bench.press("T").screen((120, 40));
    assert!(asked.contains("Wed 30 Sept 2026"), "{asked}");
    bench.press("'-2d' enter");
    let screen = bench.screen((120, 40));
    assert!(screen.contains("AS OF 19 Nov 2026"), "{screen}");
    assert!(
        screen.contains("Kaarna Paper Oy") && !screen.contains("Kaarna Board Oy"),
        "{screen}"
    );
    for keys in ["a", "e", "d", "!", "u", "n"] {
        bench.press(keys);
        let screen = bench.screen((120, 40));
        assert!(
            screen.contains("nothing can be changed"),
            "{keys}: {screen}"
        );
        bench.press("esc");
    }
    // A form may be read; what is typed into it is refused.
    bench.press(KAARNA).press("enter tab ctrl-u 'Else' tab esc");
    assert_eq!(commits(&bench), before);
    let is_change = |one: &Effect| {
        matches!(
            one,
            Effect::Commit(_) | Effect::Remove(_) | Effect::Undo | Effect::KeepDraft(_)
        )
    };
    assert!(!bench.world.asked.iter().any(is_change));
    bench.press("esc esc T");
    let screen = bench.screen((120, 40));
    assert!(
        screen.contains("Kaarna Board Oy") && !screen.contains("AS OF"),
        "{screen}"
    );
}
