//! A year played through on the sample, month by month: meetings, a series, a review each quarter,
//! signals, a resignation and a new year, as a user's commands.

use crate::support::avain::Avain;

const ACCOUNT: &str = "Kaarna Paper Oy";

/// The ids of the rows that some series has, planned ones last, and their days.
fn team_days(avain: &Avain) -> Vec<String> {
    let rows = avain.json(&[
        "list",
        "activity",
        "--account",
        ACCOUNT,
        "--where",
        "series=Account team",
        "--json",
    ]);
    let rows = rows.as_array().unwrap().iter();
    let mut days: Vec<String> = rows
        .map(|row| row["starts_on"].as_str().unwrap().to_owned())
        .collect();
    days.sort();
    days
}

fn planned(avain: &Avain) -> String {
    let rows = avain.json(&[
        "list",
        "activity",
        "--account",
        ACCOUNT,
        "--where",
        "series=Account team",
        "--where",
        "status=planned",
        "--json",
    ]);
    let rows = rows.as_array().unwrap();
    assert_eq!(rows.len(), 1, "one occurrence is ahead at a time");
    rows[0]["id"].as_str().unwrap().to_owned()
}

fn codes(avain: &Avain) -> Vec<String> {
    let said = avain.run(&["check", "--account", ACCOUNT, "--json", "--all"]);
    let json: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    let findings = json.as_array().unwrap().iter();
    findings
        .map(|one| one["code"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_year_goes_by() {
    let mut avain = Avain::sample();
    let months: Vec<String> = (0..12)
        .map(|ahead| {
            let (year, month) = (2026 + (11 + ahead) / 12, (11 + ahead) % 12 + 1);
            format!("{year}-{month:02}-28")
        })
        .collect();
    assert_eq!(months.first().unwrap(), "2026-12-28");
    for (place, day) in months.iter().enumerate() {
        avain.today.clone_from(day);
        let brief = avain.ok(&["brief", ACCOUNT]);
        assert!(brief.contains("What this meeting must answer"), "{day}");
        let team = planned(&avain);
        avain.ok(&["set", "activity", &team, "status=done"]);
        let line = format!("@Pekka_Niemi growth \"month {place} went well\" >report friday");
        avain.ok(&["log", ACCOUNT, &line]);
        if place % 3 == 2 {
            review(&avain, day);
        }
    }
    let days = team_days(&avain);
    assert_eq!(days.len(), 13, "twelve done, one ahead: {days:?}");
    let mut distinct = days.clone();
    distinct.dedup();
    assert_eq!(distinct, days);
    let claims = avain.ok(&["search", "went well"]);
    assert_eq!(claims.matches("went well").count(), 12);
    let said = avain.run(&["undo"]);
    assert_eq!(said.code, 0, "{}", said.err);
}

/// A review of the quarter, of the plan of that year; the new year's plan is made first.
fn review(avain: &Avain, day: &str) {
    let year = &day[..4];
    let plan = format!("{ACCOUNT} {year}");
    if avain.run(&["show", "plan", &plan]).code != 0 {
        avain.ok(&[
            "add",
            "plan",
            &format!("account={ACCOUNT}"),
            "kind=account_plan",
            &format!("year={year}"),
            "status=in_force",
        ]);
        let year: i32 = year.parse().unwrap();
        let last = format!("{ACCOUNT} {}", year - 1);
        avain.ok(&["set", "plan", &last, "status=closed"]);
    }
    let month: u32 = day[5..7].parse().unwrap();
    let period = format!("period={year}-Q{}", (month - 1) / 3 + 1);
    let plan = format!("plan={plan}");
    let held = format!("held_on={day}");
    avain.ok(&["add", "review", &plan, &period, &held, "verdict=on_track"]);
    assert!(!codes(avain).contains(&"review-missed".to_owned()), "{day}");
}

#[test]
fn a_signal_answered_late_stays_breached_until_it_is_closed() {
    let mut avain = Avain::sample();
    avain.today = "2026-12-01T09:00".to_owned();
    let signal = avain.ok(&["log", ACCOUNT, "@Pekka_Niemi \"we are unhappy\" !"]);
    assert!(!signal.trim().is_empty());
    assert!(codes(&avain).contains(&"signal-burning".to_owned()));
    let signals = avain.json(&["list", "signal", "--account", ACCOUNT, "--json"]);
    let id = signals[0]["id"].as_str().unwrap().to_owned();
    assert_eq!(signals[0]["kind"], "discontent");
    avain.today = "2026-12-02T10:00".to_owned();
    let now = "2026-12-02T10:00";
    let (told, acted) = (format!("told_at={now}"), format!("acted_at={now}"));
    avain.ok(&["set", "signal", &id, &told, &acted]);
    assert!(codes(&avain).contains(&"signal-breached".to_owned()));
    let note = avain.ok(&["report", "signal-note", ACCOUNT]);
    assert!(note.contains("we are unhappy") && note.contains("which is past"));
    avain.ok(&["set", "signal", &id, "closed_on=2026-12-02"]);
    assert!(!codes(&avain).contains(&"signal-breached".to_owned()));
}

#[test]
fn a_resignation_shows_at_once_and_the_book_says_what_to_hand_over() {
    let mut avain = Avain::sample();
    avain.today = "2027-01-11".to_owned();
    assert!(!codes(&avain).contains(&"no-owner".to_owned()));
    let book = avain.ok(&["handover", ACCOUNT]);
    assert!(book.contains("From: Aino Salo"), "{book}");
    avain.ok(&["set", "colleague", "Aino Salo", "left_on=2027-01-11"]);
    assert!(codes(&avain).contains(&"no-owner".to_owned()));
}
