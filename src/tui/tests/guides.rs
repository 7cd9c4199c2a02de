//! The guided ways: a plan for a year, and a review that waits, shows what it writes, and is one
//! entry; with them the relationships of people and what cannot be put off.

use super::edits::{commits, records};
use super::{Bench, KAARNA, PLAN};
use crate::domain::Kind;
use crate::i18n::Language;

/// Where the words of the review stand, from its beginning.
const TO_WORDS: &str = "tab tab tab tab tab";

#[test]
fn in_the_last_quarter_a_plan_may_be_for_the_next_year() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("P");
    let screen = bench.screen((80, 24));
    assert!(screen.contains("▸ Plan 2026"), "{screen}");
    assert!(screen.contains("New plan 2027"), "{screen}");
    bench.press("down enter y a 'Two more mills' ctrl-s");
    let all = records(&bench);
    let plan = all.plan.iter().find(|one| one.year == Some(2027)).unwrap();
    let goal = all
        .goal
        .iter()
        .find(|one| one.name == "Two more mills")
        .unwrap();
    assert_eq!(goal.plan, Some(plan.head.id));
    assert!(bench.screen((120, 40)).contains("New plan 2027"));
    let mut bench = Bench::english();
    bench.press(KAARNA).press("P enter");
    let screen = bench.screen((80, 24));
    assert!(
        screen.contains("▸ Plan 2026") && !screen.contains("New plan"),
        "{screen}"
    );
}

#[test]
fn instead_of_what_is_carried_over_an_empty_plan_may_be_made_or_none() {
    let of_2027 = |keys: &str| {
        let mut bench = Bench::english();
        bench.press(KAARNA).press("P down enter").press(keys);
        let all = records(&bench);
        let mut plans = all.plan.iter().filter(|one| one.year == Some(2027));
        let plan = plans.next().map(|one| one.head.id);
        let goals = all.goal.iter().filter(|one| one.plan == plan).count();
        (plan.is_some(), goals, bench.model.screens.len())
    };
    assert!(of_2027("n esc").0);
    assert_eq!(of_2027("n esc").1, 0);
    assert_eq!((of_2027("esc").0, of_2027("esc").2), (false, 2));
}

const SHARED: &str = "
add kpi name=\"Satisfaction\" formula=manual
add goal plan=\"Kaarna Paper Oy {y}\" name=\"Satisfied\" kpi=\"Satisfaction\" target=9
add kpi_reading kpi=\"Satisfaction\" account=\"Kaarna Paper Oy\" on={-60d} value=7
add kpi_reading kpi=\"Satisfaction\" account=\"Hohto Foods Abp\" on={-6d} value=3
";

#[test]
fn a_goal_is_carried_over_from_the_accounts_own_reading_of_a_shared_kpi() {
    let mut bench = Bench::new(&format!("{PLAN}{SHARED}"), Language::En, (80, 24));
    bench.press("/ 'hohto' enter enter esc esc");
    bench.press(KAARNA).press("P down enter y");
    let all = records(&bench);
    let plan = all.plan.iter().find(|one| one.year == Some(2027)).unwrap();
    let mut goals = all.goal.iter().filter(|one| one.plan == Some(plan.head.id));
    let goal = goals.find(|one| one.name == "Satisfied").unwrap();
    assert_eq!(goal.base, Some(7.0));
}

#[test]
fn a_review_that_was_left_waits_at_its_step_and_the_plan_home_says_so() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("R").press(TO_WORDS);
    bench.press("right tab 'Uptime sells' esc");
    let screen = bench.screen((80, 24));
    assert!(
        screen.contains("The review is kept as a draft."),
        "{screen}"
    );
    bench.press("down");
    let hints = bench.screen((80, 24));
    assert!(hints.contains("R review draft waits"), "{hints}");
    let draft = bench.world.drafts.first().unwrap();
    assert_eq!(draft.way.unwrap().step, 5);
    bench.press("R");
    let screen = bench.screen((80, 24));
    assert!(screen.contains("Uptime sells"), "{screen}");
    let (_, field) = bench.model.form_mut().unwrap().field().unwrap();
    assert_eq!(field.key, "learned");
}

#[test]
fn a_review_lists_what_it_writes_before_its_one_confirm() {
    let mut bench = Bench::english();
    bench
        .press(KAARNA)
        .press("R tab space")
        .press("tab tab tab tab");
    bench.press("right tab 'Uptime sells' ctrl-s");
    let before = commits(&bench);
    let screen = bench.screen((120, 40));
    for expected in [
        "Recorded now as a new quarterly review:",
        "Verdict",
        "– → on track",
        "– → Uptime sells",
        "– → 2026-Q4",
        "Already changed on the way here:",
        "→ reached",
    ] {
        assert!(screen.contains(expected), "{expected}: {screen}");
    }
    bench.press("down down enter");
    assert_eq!(commits(&bench), before + 1);
    assert_eq!(records(&bench).review.len(), 1);
    bench.press("u");
    assert_eq!(
        records(&bench)
            .review
            .iter()
            .filter(|one| !one.head.removed)
            .count(),
        0
    );
}

#[test]
fn a_review_plans_the_next_quarter_and_moves_what_is_undone_into_it() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("R tab tab tab tab");
    let screen = bench.screen((120, 40));
    assert!(screen.contains("Price letter for spare parts"), "{screen}");
    assert!(!screen.contains("Autumn service day"), "{screen}");
    bench.press("m");
    assert!(bench.screen((120, 40)).contains("(+49)"));
    bench.press("enter");
    let all = records(&bench);
    let moved = all
        .activity
        .iter()
        .find(|one| one.title.starts_with("Price"));
    // Sunday 15 November, and the first Sunday of the next quarter.
    let day = moved.unwrap().due_on.map(|day| day.to_string());
    assert_eq!(day.as_deref(), Some("2027-01-03"));
}

#[test]
fn a_relationship_is_made_and_edited_from_its_person_and_its_cell() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("down t ctrl-s");
    assert_eq!(commits(&bench), 0, "only what was known");
    bench.press("t '2' ctrl-s");
    let all = records(&bench);
    let mut made = all.relationship.iter();
    assert!(made.any(|one| one.strength == Some(2) && one.contact_every.is_none()));
    assert_eq!(all.relationship.len(), 3);
    let mut bench = Bench::english();
    bench.press(KAARNA).press("v v right");
    let screen = bench.screen((120, 40));
    assert!(
        screen.contains("▸M. Harju") || screen.contains("▸A. Salo"),
        "{screen}"
    );
    bench.press("e");
    let form = bench.model.form_mut().unwrap();
    assert_eq!(form.kind, Kind::Relationship);
    bench.press("esc right enter '1' ctrl-s");
    assert_eq!(commits(&bench), 1);
}

#[test]
fn a_pair_that_lives_is_gone_on_with() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("t 'Aino' tab");
    assert!(bench.model.form_mut().unwrap().link.is_some());
    bench.press("ctrl-u '1' ctrl-s");
    let all = records(&bench);
    assert_eq!(all.relationship.len(), 2);
    assert!(all.relationship.iter().any(|one| one.strength == Some(1)));
}

#[test]
fn what_has_to_be_acted_on_cannot_be_put_off_and_a_snooze_tells_its_finding() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("f S");
    let screen = bench.screen((120, 40));
    assert!(screen.contains("cannot be put off"), "{screen}");
    bench.press("down down S");
    let row = bench.model.form().map(|form| form.kind);
    assert_eq!(row, Some(Kind::Snooze));
    let screen = bench.screen((120, 40));
    let title = screen.lines().find(|line| line.contains("New: ")).unwrap();
    assert!(!title.contains("-without-"), "{title}");
    bench.press("ctrl-s");
    assert_eq!(commits(&bench), 1);
}

#[test]
fn half_typed_text_of_a_record_that_exists_is_kept_and_taken_up() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("enter tab ' and half a wo'");
    let draft = bench.world.drafts.first().cloned().unwrap();
    assert!(draft.of.record.is_some());
    let mut again = Bench::english();
    again.send(crate::tui::Message::Draft(draft));
    let screen = again.screen((120, 40));
    assert!(screen.contains("Unfinished from last time: "), "{screen}");
    again.press(KAARNA).press("enter");
    let (_, field) = again.model.form_mut().unwrap().field().unwrap();
    assert_eq!(field.key, "title");
    again.press("'rd' tab esc");
    let all = records(&again);
    let mut titles = all.stakeholder.iter().map(|one| one.title.as_str());
    assert!(titles.any(|one| one == "Chief Procurement Officer and half a word"));
    assert!(again.world.drafts.is_empty());
    bench.press("tab");
    assert!(bench.world.drafts.is_empty());
}

#[test]
fn a_review_begins_with_what_changed_since_the_last_one() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("2 down space R / 'mill'");
    let screen = bench.screen((80, 24));
    assert!(screen.contains("What changed"), "{screen}");
    assert!(screen.contains("Quarter review at the mill"), "{screen}");
}
