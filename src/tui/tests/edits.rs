//! What keys do to the plan: each act one entry, undoable, and nothing lost on the way.

use super::{Bench, KAARNA, PLAN};
use crate::domain::Kind;
use crate::domain::record::{ActivityStatus, Answer, Records, RiskItem};
use crate::i18n::Language;
use crate::tui::{Effect, Message};

pub fn records(bench: &Bench) -> Records {
    let mut all = Records::default();
    all.absorb(bench.world.book.frame.clone());
    for own in bench.world.book.open.values() {
        all.absorb(own.clone());
    }
    all
}

pub fn commits(bench: &Bench) -> usize {
    let asked = bench.world.asked.iter();
    asked.filter(|one| matches!(one, Effect::Commit(_))).count()
}

#[test]
fn a_new_person_exists_once_the_name_is_left() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("a 'Outi Rantala' tab");
    let found = |bench: &Bench| {
        let all = records(bench);
        let mut people = all.stakeholder.iter();
        people.any(|one| one.name == "Outi Rantala")
    };
    assert!(found(&bench));
    assert_eq!(commits(&bench), 1);
    bench.press("'CTO' tab esc u u");
    assert!(!found(&bench), "two acts, two undos");
}

#[test]
fn a_field_commits_when_left_and_only_if_it_differs() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("enter tab tab esc");
    assert_eq!(commits(&bench), 0);
    bench.press("enter tab ' and Deputy CEO' esc");
    assert_eq!(commits(&bench), 1);
    let all = records(&bench);
    let person = all
        .stakeholder
        .iter()
        .find(|one| one.name == "Liisa Ahonen");
    assert_eq!(
        person.unwrap().title,
        "Chief Procurement Officer and Deputy CEO"
    );
}

#[test]
fn days_are_typed_as_people_do_and_errors_are_told_under_the_field() {
    let mut bench = Bench::english();
    bench
        .press(KAARNA)
        .press("2 a 'Steering group' tab tab 'soon' tab");
    let screen = bench.screen((80, 24));
    assert!(screen.contains("! a day: 21.11., 2026-11-21"), "{screen}");
    bench.press("shift-tab ctrl-u '+3d' tab esc");
    let all = records(&bench);
    let made = all
        .activity
        .iter()
        .find(|one| one.title == "Steering group");
    assert_eq!(made.unwrap().starts_on.unwrap().to_string(), "2026-11-24");
}

#[test]
fn what_does_not_fit_is_told_before_a_form_closes_over_it() {
    let mut bench = Bench::english();
    bench
        .press(KAARNA)
        .press("2 a 'Workshop' tab tab '32.11.' esc");
    let screen = bench.screen((120, 40));
    assert!(
        screen.contains("Not saved: ") && screen.contains("32.11."),
        "{screen}"
    );
    bench.press("esc");
    assert!(!bench.screen((120, 40)).contains("32.11."));
    let all = records(&bench);
    let made = all.activity.iter().find(|one| one.title == "Workshop");
    assert_eq!(made.unwrap().starts_on, None);
}

#[test]
fn space_ticks_an_activity_off_and_makes_its_meeting() {
    let mut bench = Bench::english();
    let meetings = records(&bench).interaction.len();
    bench.press(KAARNA).press("2 down space");
    let all = records(&bench);
    let done = all
        .activity
        .iter()
        .find(|one| one.title.starts_with("Quarter"));
    assert_eq!(done.unwrap().status, Some(ActivityStatus::Done));
    assert_eq!(all.interaction.len(), meetings + 1);
    assert_eq!(commits(&bench), 1);
    bench.press("u");
    assert_eq!(records(&bench).interaction.len(), meetings);
}

#[test]
fn the_cursor_stays_on_its_record_when_the_row_moves() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("2 space space");
    let all = records(&bench);
    let first = all
        .activity
        .iter()
        .find(|one| one.title.starts_with("Price"));
    assert_eq!(first.unwrap().status, Some(ActivityStatus::Planned));
}

#[test]
fn a_checklist_item_is_answered_by_space() {
    let mut bench = Bench::english();
    let before = records(&bench).risk.len();
    bench.press(KAARNA).press("4 space space");
    assert_eq!(records(&bench).risk.len(), before + 1);
    assert_eq!(commits(&bench), 2);
    // Answered anew, an answer is of today: its age is what `say-no-unanswered` goes by.
    bench.press("down down down down space");
    let all = records(&bench);
    let mut risks = all.risk.iter();
    let answered = risks.find(|risk| risk.item == Some(RiskItem::CanSayNo));
    let answered = answered.unwrap();
    assert_eq!(answered.answer, Some(Answer::No));
    assert_eq!(answered.on, Some(bench.model.now.day()));
}

#[test]
fn a_link_is_found_by_typing_and_made_where_it_is_new() {
    let mut bench = Bench::english();
    bench.press("a 'Rautio Steel' tab tab 'petr' tab 'Uusi Kollega' down tab esc");
    let all = records(&bench);
    let account = all.account.iter().find(|one| one.name == "Rautio Steel");
    let account = account.unwrap();
    let name = |id| all.colleague.living(id).map(|one| one.name.clone());
    assert_eq!(name(account.owner).as_deref(), Some("Petra Lindqvist"));
    assert_eq!(name(account.deputy).as_deref(), Some("Uusi Kollega"));
}

#[test]
fn removing_is_undone_by_a_key_and_an_account_asks_for_its_name() {
    let mut bench = Bench::english();
    let people = records(&bench).stakeholder.len();
    bench.press(KAARNA).press("d");
    assert_eq!(records(&bench).stakeholder.len(), people - 1);
    bench.press("u");
    assert_eq!(records(&bench).stakeholder.len(), people);
    let accounts = records(&bench).account.len();
    bench.press("esc d 'Kaarna' enter");
    assert_eq!(records(&bench).account.len(), accounts);
    bench.press("d 'Kaarna Paper Oy' enter");
    assert_eq!(records(&bench).account.len(), accounts - 1);
}

#[test]
fn what_cannot_be_a_record_yet_is_kept_as_a_draft_and_taken_up_again() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("! esc ! 'The buyer is silent'");
    bench.press("esc");
    assert_eq!(records(&bench).signal.len(), 3);
    bench.press("4 a esc 1 : 'Claims' enter a tab 'They close a mill' tab esc");
    assert_eq!(records(&bench).claim.len(), 4);
    assert!(!bench.world.drafts.is_empty());
    bench.press("a");
    let screen = bench.screen((80, 24));
    assert!(screen.contains("They close a mill"), "{screen}");
}

#[test]
fn keys_typed_while_an_account_opens_reach_it() {
    let mut bench = Bench::english();
    bench.world.slow = true;
    bench.press("/ 'kaarna' enter enter 2 a 'Typed ahead' tab esc");
    assert_eq!(commits(&bench), 0);
    for answer in std::mem::take(&mut bench.world.held) {
        bench.send(answer);
    }
    let all = records(&bench);
    assert!(all.activity.iter().any(|one| one.title == "Typed ahead"));
}

#[test]
fn a_refused_entry_is_taken_back() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("2 down space");
    let entry = bench.world.entries.last().cloned().unwrap();
    let problem = crate::domain::Problem::failed(crate::i18n::Message::new("problem-gone"));
    bench.send(Message::Refused(Box::new(entry), problem));
    let account = bench.model.screen().what.account().unwrap();
    let own = &bench.model.book.open[&account];
    let activity = own
        .activity
        .iter()
        .find(|one| one.title.starts_with("Quarter"));
    assert_eq!(activity.unwrap().status, None);
}

#[test]
fn a_review_becomes_one_record_with_the_measures_and_findings_of_the_day() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("R tab tab tab tab tab");
    let before = commits(&bench);
    bench.press("right tab 'Uptime sells' tab 'Second sponsor first' tab 'Meet the CFO' ctrl-s");
    bench.press("enter");
    let all = records(&bench);
    let review = all.review.iter().next().expect("a review");
    assert_eq!(review.learned, "Uptime sells");
    assert_eq!(review.period, "2026-Q4");
    assert!(review.measures.contains("\"sales\""));
    assert!(review.findings.starts_with('['));
    assert_eq!(commits(&bench), before + 1);
}

#[test]
fn a_new_plan_is_made_step_by_step() {
    let mut bench = Bench::english();
    bench.press("/ 'oljy' enter n enter");
    bench.press("'Grow with them' esc");
    bench.press("a 'Two more sites' tab esc tab a 'Veera Ek' tab esc tab tab tab tab");
    let all = records(&bench);
    assert!(all.plan.iter().any(|one| one.ambition == "Grow with them"));
    assert!(all.goal.iter().any(|one| one.name == "Two more sites"));
    assert!(all.stakeholder.iter().any(|one| one.name == "Veera Ek"));
}

#[test]
fn the_first_account_leads_on_to_its_plan() {
    let mut bench = Bench::new("", Language::En, (80, 24));
    bench.press("n 'Rautio Steel' tab esc esc");
    let all = records(&bench);
    assert_eq!(
        (all.account.len(), all.plan.len(), all.goal.len()),
        (1, 0, 0)
    );
    let mut bench = Bench::new("", Language::En, (80, 24));
    bench.press("n 'Rautio Steel' tab esc enter ctrl-s a 'A first goal' tab esc");
    let all = records(&bench);
    assert_eq!(
        (all.account.len(), all.plan.len(), all.goal.len()),
        (1, 1, 1)
    );
}

#[test]
fn the_year_chosen_has_its_plan_at_once_and_undo_takes_it_back() {
    let plans = |bench: &Bench| {
        let all = records(bench);
        all.plan.iter().filter(|one| !one.head.removed).count()
    };
    let mut bench = Bench::new("", Language::En, (80, 24));
    bench.press("n 'Rautio Steel' ctrl-s");
    let screen = bench.screen((80, 24));
    assert!(screen.contains("A new one is there at once"), "{screen}");
    assert_eq!(plans(&bench), 0);
    bench.press("down enter esc");
    assert_eq!(plans(&bench), 1, "the form was closed untyped");
    let all = records(&bench);
    assert!(all.plan.iter().all(|one| one.year == Some(2027)));
    bench.press("u");
    assert_eq!(plans(&bench), 0);
}

#[test]
fn what_the_first_account_needs_is_told_at_once() {
    let mut bench = Bench::new("", Language::En, (120, 40));
    bench.press("n 'Rautio Steel' tab esc esc esc esc");
    let screen = bench.screen((120, 40));
    assert!(screen.contains("Rautio Steel: "), "{screen}");
}

#[test]
fn help_scrolls_to_its_end_and_back() {
    let mut bench = Bench::english();
    bench.press("? end up");
    let near_the_end = bench.screen((80, 24));
    bench.press("down");
    assert_ne!(near_the_end, bench.screen((80, 24)));
}

#[test]
fn every_kind_can_be_listed_and_added_to_by_keys() {
    for kind in Kind::ALL {
        let mut bench = Bench::english();
        bench.press(KAARNA);
        let account = bench.model.screen().what.account();
        crate::tui::act::opening::list(&mut bench.model, *kind);
        let listed = bench.model.screen().what.account();
        assert!(listed == account || listed.is_none());
        bench.press("a");
        let form = bench.model.form_mut().expect("a form");
        assert_eq!(form.kind, *kind);
        assert!(!form.asked().is_empty());
        bench.press("esc");
    }
}

#[test]
fn the_language_changes_at_once() {
    let mut bench = Bench::english();
    bench.press("l");
    assert_eq!(bench.model.texts.language(), Language::Fi);
    assert!(bench.screen((80, 24)).contains("Asiakassalkku"));
}

#[test]
fn quitting_needs_the_portfolio_or_ctrl_c() {
    let mut bench = Bench::new(PLAN, Language::En, (80, 24));
    bench.press(KAARNA).press("q");
    assert!(!bench.quit);
    bench.press("q");
    assert!(bench.quit);
    let mut bench = Bench::english();
    bench.press(KAARNA).press("a ctrl-c");
    assert!(bench.quit);
}

#[test]
fn a_person_moves_by_steps_and_each_is_taken_back() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("m down");
    let told = |bench: &Bench| {
        let all = records(bench);
        let rita = all
            .stakeholder
            .iter()
            .find(|one| one.name == "Rita Oja")
            .unwrap();
        let own = all
            .reading
            .iter()
            .filter(|one| one.stakeholder == Some(rita.head.id));
        let latest = own.max_by_key(|one| one.on).and_then(|one| one.stance);
        (latest, rita.formal_power)
    };
    let readings = records(&bench).reading.len();
    for (keys, expected) in [
        ("shift-right", (Some(0), Some(4))),
        ("shift-right", (Some(1), Some(4))),
        ("shift-down", (Some(1), Some(3))),
        ("u", (Some(1), Some(4))),
        ("u", (Some(0), Some(4))),
        ("u", (Some(-1), Some(4))),
    ] {
        bench.press(keys);
        assert_eq!(told(&bench), expected, "{keys}");
    }
    assert_eq!(records(&bench).reading.len(), readings);
}

#[test]
fn superiors_in_a_ring_are_told_once() {
    let ring = "set stakeholder \"Rita Oja\" reports_to=\"Pekka Niemi\"\nset stakeholder \"Pekka Niemi\" reports_to=\"Rita Oja\"\n";
    let mut bench = Bench::new(&format!("{PLAN}{ring}"), Language::En, (80, 24));
    let screen = bench.press(KAARNA).press("v v v").screen((80, 24));
    for name in ["Rita Oja", "Pekka Niemi"] {
        assert_eq!(screen.matches(name).count(), 1, "{screen}");
    }
}

#[test]
fn n_leads_to_the_first_open_question_and_enter_to_its_form() {
    let mut bench = Bench::english();
    bench.press(KAARNA).press("n");
    assert!(bench.screen((80, 24)).contains("What are they after?"));
    bench.press("enter");
    assert_eq!(bench.model.form_mut().unwrap().kind, Kind::Claim);
}
