//! The workbench as a process: killed while something is being written, with another writer
//! beside it, and its plan held against the same plan made on the command line.

use crate::support::avain::Avain;
use crate::support::terminal::{Terminal, until};

/// Everything kept as a draft.
fn drafts(avain: &Avain) -> String {
    let entries = std::fs::read_dir(avain.drafts())
        .into_iter()
        .flatten()
        .flatten();
    entries
        .filter_map(|entry| std::fs::read_to_string(entry.path()).ok())
        .collect()
}

fn kaarna() -> Avain {
    let avain = Avain::new();
    avain.ok(&["add", "account", "name=Kaarna Paper Oy", "status=active"]);
    avain.ok(&[
        "add",
        "plan",
        "account=Kaarna Paper Oy",
        "kind=account_plan",
        "year=2026",
    ]);
    avain
}

#[test]
fn killed_in_a_form_what_was_committed_stands_and_the_draft_comes_back() {
    let avain = kaarna();
    let mut bench = Terminal::open(&avain, "Kaarna");
    bench.press("enter a 'Outi Rantala' tab 'CTO' tab");
    until(
        || avain.ok(&["list", "stakeholder", "--json"]).contains("CTO"),
        "the title",
    );
    bench.press("esc g c a tab 'They close a mill' tab");
    until(|| drafts(&avain).contains("They close a mill"), "the draft");
    bench.press("'half a wo'");
    bench.kill();
    let people = avain.ok(&["list", "stakeholder", "--json"]);
    assert!(people.contains("Outi Rantala") && people.contains("CTO"));
    let mut bench = Terminal::open(&avain, "Kaarna");
    bench.press("enter g c");
    bench.forget();
    bench.press("a");
    bench.sees("mill");
    bench.quit();
}

#[test]
fn killed_in_a_field_of_a_record_that_exists_its_half_typed_text_comes_back() {
    let avain = kaarna();
    avain.ok(&[
        "add",
        "stakeholder",
        "account=Kaarna Paper Oy",
        "name=Outi Rantala",
        "title=CTO",
    ]);
    let mut bench = Terminal::open(&avain, "Kaarna");
    bench.press("enter enter tab ' and half a wo'");
    until(|| drafts(&avain).contains("CTO and half a wo"), "the draft");
    bench.kill();
    let people = avain.ok(&["list", "stakeholder", "--json"]);
    assert!(
        people.contains("\"CTO\""),
        "only what was left stands: {people}"
    );
    let mut bench = Terminal::open(&avain, "Kaarna");
    bench.press("enter enter");
    bench.sees("half");
    bench.press("'rd' tab");
    until(
        || {
            let people = avain.ok(&["list", "stakeholder", "--json"]);
            people.contains("CTO and half a word")
        },
        "the whole text",
    );
    until(|| drafts(&avain).is_empty(), "the draft to go");
    bench.quit();
}

#[test]
fn killed_in_a_review_its_words_come_back() {
    let avain = kaarna();
    let mut bench = Terminal::open(&avain, "Kaarna");
    bench.press("enter R tab tab tab tab tab right tab 'Uptime sells' tab 'Half a deci'");
    until(|| drafts(&avain).contains("Half a deci"), "the draft");
    bench.kill();
    assert!(!avain.ok(&["list", "review", "--json"]).contains("Uptime"));
    let mut bench = Terminal::open(&avain, "Kaarna");
    bench.press("enter");
    bench.forget();
    bench.press("R");
    bench.sees("Uptime");
    bench.sees("deci");
    bench.quit();
}

#[test]
fn what_the_command_line_adds_is_seen_without_a_key() {
    let avain = kaarna();
    let mut bench = Terminal::open(&avain, "Kaarna");
    bench.press("enter");
    bench.sees("Nobody yet");
    avain.ok(&[
        "add",
        "stakeholder",
        "account=Kaarna Paper Oy",
        "name=Veera Ek",
    ]);
    bench.sees("Veera");
    bench.quit();
}

/// The plan as it is told and kept, without ids and times.
fn told(avain: &Avain) -> (String, String) {
    let summary = avain.ok(&["summary", "Kaarna Paper Oy"]);
    let json = avain.json(&["export", "--format", "json"]);
    let mut text = serde_json::to_string_pretty(&json).unwrap();
    let mut ids: Vec<String> = Vec::new();
    for word in text.split('"') {
        let is_id = word.len() == 36 && word.matches('-').count() == 4;
        if is_id && !ids.contains(&word.to_owned()) {
            ids.push(word.to_owned());
        }
    }
    for (place, id) in ids.iter().enumerate() {
        text = text.replace(id, &format!("id-{place}"));
    }
    let is_time = |line: &&str| {
        ["\"created\"", "\"changed\"", "\"exported", "\"at\""]
            .iter()
            .any(|key| line.trim_start().starts_with(key))
    };
    let lines: Vec<&str> = text.lines().filter(|line| !is_time(line)).collect();
    (summary, lines.join("\n"))
}

#[test]
fn the_same_plan_by_keys_and_by_commands_is_the_same_plan() {
    let by_keys = Avain::new();
    let by_commands = Avain::new();
    for avain in [&by_keys, &by_commands] {
        avain.ok(&["add", "colleague", "name=Aino Salo"]);
    }
    let mut bench = Terminal::open(&by_keys, "No accounts yet");
    bench.press("n 'Kaarna Paper Oy' tab tab tab tab tab 'Paper' tab enter esc esc");
    bench.press("g u a 'Oulu mill' tab esc esc");
    bench.press("1 a 'Outi Rantala' tab 'CTO' tab 'Oulu' tab 'd' tab '5' tab '1' tab enter");
    bench.press("a 'Veera Ek' tab 'Buyer' tab tab 'u' tab '2' tab '-1' tab enter");
    bench.press("2 a 'Steering group' tab tab '30.11.2026' tab enter");
    bench.press("esc g c a 'm' tab 'It grows' tab 'f' tab esc esc");
    bench.press("g k a 'NPS' tab tab tab 'points' tab tab '40' tab esc esc");
    bench.press("g p a 'o' tab 'Send the list' tab tab tab '4.12.2026' tab esc esc");
    bench.press("g g 'plans' enter a 'They call us first' tab enter esc");
    bench.press("g o a 'Grow' tab tab tab '31.12.2026' tab esc esc");
    bench.press("4 space");
    until(
        || {
            by_keys
                .ok(&["list", "risk", "--json"])
                .contains("deciders_known")
        },
        "the answer",
    );
    bench.quit();
    for line in [
        "account|name=Kaarna Paper Oy|status=active|owner=Aino Salo|industry=Paper",
        "unit|account=Kaarna Paper Oy|name=Oulu mill",
        "stakeholder|account=Kaarna Paper Oy|name=Outi Rantala|title=CTO|unit=Oulu mill|categories=decider|formal_power=5",
        "reading|stakeholder=Outi Rantala|on=2026-11-21|stance=1|by=Aino Salo",
        "stakeholder|account=Kaarna Paper Oy|name=Veera Ek|title=Buyer|categories=user|formal_power=2",
        "reading|stakeholder=Veera Ek|on=2026-11-21|stance=-1|by=Aino Salo",
        "activity|account=Kaarna Paper Oy|title=Steering group|starts_on=2026-11-30|owner=Aino Salo",
        "claim|account=Kaarna Paper Oy|topic=market|text=It grows|basis=fact|author=Aino Salo|on=2026-11-21",
        "kpi|account=Kaarna Paper Oy|name=NPS|measured_in=points|target=40",
        "promise|account=Kaarna Paper Oy|direction=ours|text=Send the list|due_on=2026-12-04",
        "plan|account=Kaarna Paper Oy|kind=account_plan|year=2026|owner=Aino Salo|status=draft|ambition=They call us first",
        "goal|plan=Kaarna Paper Oy 2026|name=Grow|due=2026-12-31|owner=Aino Salo",
        "risk|account=Kaarna Paper Oy|item=deciders_known|answer=yes|on=2026-11-21",
    ] {
        let mut words = vec!["add"];
        words.extend(line.split('|'));
        by_commands.ok(&words);
    }
    let (summary, json) = told(&by_keys);
    let (expected_summary, expected_json) = told(&by_commands);
    assert_eq!(summary, expected_summary);
    assert_eq!(json, expected_json);
}
