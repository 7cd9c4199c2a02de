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

/// The next planned occurrence.
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
    let rows = rows.as_array().unwrap().iter();
    let next = rows.min_by_key(|row| row["starts_on"].as_str().unwrap());
    next.unwrap()["id"].as_str().unwrap().to_owned()
}

fn findings(avain: &Avain) -> Vec<serde_json::Value> {
    let said = avain.run(&["check", "--account", ACCOUNT, "--json", "--all"]);
    serde_json::from_str(&said.out).unwrap()
}

fn codes(avain: &Avain) -> Vec<String> {
    let all = findings(avain).into_iter();
    all.map(|one| one["code"].as_str().unwrap().to_owned())
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
        happens(&mut avain, place);
        if place % 3 == 2 {
            review(&avain, day);
        }
    }
    let days = team_days(&avain);
    let gone = days.iter().filter(|day| day.as_str() <= "2027-11-28");
    assert_eq!(gone.count(), 12, "one a month: {days:?}");
    let mut distinct = days.clone();
    distinct.dedup();
    assert_eq!(distinct, days);
    let claims = avain.ok(&["search", "went well"]);
    assert_eq!(claims.matches("went well").count(), 12);
    the_diff_tells_it_all(&avain);
    let said = avain.run(&["undo"]);
    assert_eq!(said.code, 0, "{}", said.err);
}

/// What else a month brings: a new year, a signal, a change that comes, a resignation, an order.
fn happens(avain: &mut Avain, place: usize) {
    let day = avain.today.clone();
    match place {
        0 => {
            avain.ok(&["plan", ACCOUNT, "--year", "2027", "--yes"]);
        }
        1 => {
            let (new, last) = (format!("{ACCOUNT} 2027"), format!("{ACCOUNT} 2026"));
            avain.ok(&["set", "plan", &new, "status=in_force"]);
            avain.ok(&["set", "plan", &last, "status=closed"]);
        }
        2 => {
            avain.today = format!("{day}T09:00");
            avain.ok(&["log", ACCOUNT, "@Pekka_Niemi \"we are unhappy\" !"]);
            avain.today = format!("{day}T17:00");
            let signals = avain.json(&["list", "signal", "--account", ACCOUNT, "--json"]);
            let id = signals[0]["id"].as_str().unwrap().to_owned();
            let at = &avain.today;
            let (told, acted) = (format!("told_at={at}"), format!("acted_at={at}"));
            avain.ok(&["set", "signal", &id, &told, &acted]);
        }
        4 => {
            let said = avain.run(&[
                "add",
                "claim",
                &format!("account={ACCOUNT}"),
                "topic=coming_change",
                "text=A new mill director",
                "basis=customer_said",
                "said_by=Pekka Niemi",
                "happens_on=2027-06-30",
                &format!("on={day}"),
            ]);
            assert!(said.err.contains("avain plan"), "{}", said.err);
            avain.ok(&["plan", ACCOUNT, "--yes"]);
        }
        6 => {
            let said = avain.run(&["set", "colleague", "Aino Salo", "left_on=2027-07-31"]);
            assert!(said.err.contains("proposals for the plan"), "{}", said.err);
            avain.ok(&["plan", ACCOUNT, "--yes"]);
        }
        8 => {
            let found = codes(avain);
            for code in ["no-owner", "signal-breached", "coming-change-unplanned"] {
                assert!(!found.contains(&code.to_owned()), "{code}: {found:?}");
            }
            let name = "Monitoring for the whole Oulu mill";
            let closed = format!("closed_on={day}");
            let won = ["stage=won", &closed, "closed_value=255000"];
            avain.ok(&[&["set", "opportunity", name], &won[..]].concat());
        }
        _ => {}
    }
    avain.today = day;
}

/// From the new year to the end: who left, what was won, what came of the goals, four reviews.
fn the_diff_tells_it_all(avain: &Avain) {
    let days = ["2026-12-31", "2027-11-28"];
    let told = avain.json(&["diff", ACCOUNT, days[0], days[1], "--format", "json"]);
    assert_eq!(told["forecast"]["won"], 25_500_000);
    let changes = told["changes"].as_array().unwrap();
    let count = |kind: &str, what: &str| {
        let like = |one: &&serde_json::Value| one["record"]["kind"] == kind && one["what"] == what;
        changes.iter().filter(like).count()
    };
    let owner = &changes
        .iter()
        .find(|one| one["record"]["kind"] == "account");
    let fields = owner.unwrap()["fields"].to_string();
    assert!(fields.contains("owner"), "{fields}");
    assert_eq!((count("signal", "added"), count("review", "added")), (1, 4));
    // A claim a month, one of discontent, and the change that came.
    assert_eq!(count("claim", "added"), 13);
    assert_eq!(
        (count("opportunity", "edited"), count("goal", "removed")),
        (2, 0)
    );
    let goals = told["forecast"].to_string();
    assert!(goals.contains("Account team"), "{goals}");
    let text = avain.ok(&["diff", ACCOUNT, days[0], days[1]]);
    assert!(text.contains("Owner: Aino Salo → Mikko Harju"), "{text}");
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

#[test]
fn the_diff_tells_what_the_weeks_brought() {
    let mut avain = Avain::sample();
    let step = |avain: &mut Avain, day: &str, arguments: &[&str]| {
        day.clone_into(&mut avain.today);
        avain.ok(arguments);
    };
    let meeting = ["set", "activity", "Steering group, autumn", "status=done"];
    step(&mut avain, "2026-11-30", &meeting);
    let won = [
        "set",
        "opportunity",
        "Monitoring for the whole Oulu mill",
        "stage=won",
        "closed_on=2026-12-18",
        "closed_value=250000",
    ];
    step(&mut avain, "2026-12-18", &won);
    let kept = ["set", "promise", "An invoice for each mill", "status=kept"];
    step(&mut avain, "2026-12-20", &kept);
    let day = "2026-12-31";
    let json = ["diff", ACCOUNT, "2026-11-21", day, "--format", "json"];
    day.clone_into(&mut avain.today);
    let told = avain.json(&json);
    let forecast = &told["forecast"];
    // 65 % of 260 000 was expected by 15 December; 250 000 came.
    assert_eq!(forecast["expected"], 16_900_000);
    assert_eq!(forecast["won"], 25_000_000);
    let one = &forecast["opportunities"].as_array().unwrap()[..];
    assert_eq!((one.len(), &one[0]["came"]), (1, &serde_json::json!("won")));
    let came = |name: &str| {
        let mut all = forecast["activities"].as_array().unwrap().iter();
        let found = all.find(|one| one["activity"]["name"] == name);
        found.unwrap()["came"].as_str().unwrap().to_owned()
    };
    assert_eq!(came("Steering group, autumn"), "in_time");
    assert_eq!(came("Christmas greeting to the mills"), "not_done");
    let changed = told["changes"].as_array().unwrap().iter();
    let changed: Vec<(&str, &str)> = changed
        .map(|one| {
            let kind = one["record"]["kind"].as_str().unwrap();
            (kind, one["what"].as_str().unwrap())
        })
        .collect();
    let expected = [
        ("interaction", "added"),
        ("activity", "edited"),
        ("opportunity", "edited"),
        ("promise", "edited"),
    ];
    assert_eq!(changed, expected, "the meeting that was held, and no more");
    let gone = told["findings"]["gone"].to_string();
    assert!(gone.contains("promise-late"), "{gone}");
    let history = avain.ok(&["report", "history", ACCOUNT, "--from", "2026-11-22"]);
    assert_eq!(history.matches("| Aino Salo |").count(), 3, "{history}");
}

#[test]
fn a_plan_goes_on_into_the_new_year_as_one_entry() {
    let mut avain = Avain::sample();
    avain.today = "2026-12-15".to_owned();
    let year = ["plan", ACCOUNT, "--year", "2027"];
    let shown = avain.ok(&year);
    assert!(
        shown.contains("Plan: 2027") && shown.contains("Happens once"),
        "{shown}"
    );
    let of_year = |avain: &Avain| {
        let rows = avain.json(&[
            "list",
            "plan",
            "--account",
            ACCOUNT,
            "--where",
            "year=2027",
            "--json",
        ]);
        rows.as_array().unwrap().len()
    };
    assert_eq!(of_year(&avain), 0, "it was only shown");
    let json = avain.json(&[&year[..], &["--json", "--without", "4"]].concat());
    let proposals = json["proposals"].as_array().unwrap();
    assert_eq!(
        (&json["year"], &proposals[0]["act"]),
        (&2027.into(), &"make".into())
    );
    assert_eq!(proposals[0]["fields"]["status"], "draft");
    let left_in = proposals.iter().map(|one| one["is_in"] == true);
    assert_eq!(left_in.enumerate().filter(|(_, is_in)| !is_in).count(), 1);
    assert!(!json["left"].as_array().unwrap().is_empty());
    assert_eq!(of_year(&avain), 0, "data is only looked at");
    avain.ok(&[&year[..], &["--yes", "--without", "4"]].concat());
    assert_eq!(of_year(&avain), 1);
    let goals = avain.json(&["list", "goal", "--account", ACCOUNT, "--json"]);
    let goals = goals.as_array().unwrap().iter();
    let plan = format!("{ACCOUNT} 2027");
    let names: Vec<&str> = goals
        .filter(|one| one["plan"]["name"] == plan.as_str())
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    assert_eq!(names.len(), 2, "the fourth line was left out: {names:?}");
    avain.fails(2, &year);
    avain.ok(&["undo"]);
    assert_eq!(of_year(&avain), 0, "one undo takes all of it back");
    avain.ok(&["redo"]);
    avain.today = "2027-01-04".to_owned();
    assert!(
        codes(&avain).contains(&"class-without-plan".to_owned()),
        "a draft"
    );
    avain.ok(&["set", "plan", &plan, "status=in_force"]);
    assert!(!codes(&avain).contains(&"class-without-plan".to_owned()));
    assert_eq!(team_days(&avain).last().unwrap(), "2027-12-26");
}

#[test]
fn what_the_leaver_has_is_planned_anew() {
    let mut avain = Avain::sample();
    avain.today = "2027-01-11".to_owned();
    avain.ok(&["set", "colleague", "Aino Salo", "left_on=2027-01-31"]);
    let shown = avain.ok(&["plan", ACCOUNT]);
    assert!(shown.contains("Owner: Aino Salo → Mikko Harju"), "{shown}");
    avain.ok(&["plan", ACCOUNT, "--yes"]);
    let account = avain.json(&["show", "account", ACCOUNT, "--json"]);
    assert_eq!(account["owner"]["name"], "Mikko Harju");
    avain.today = "2027-02-01".to_owned();
    let left = codes(&avain);
    for code in ["no-owner", "responsibility-unassigned"] {
        assert!(!left.contains(&code.to_owned()), "{code}");
    }
    // What never had an owner still has none; all that was the leaver's has one.
    let findings = findings(&avain);
    let ownerless = findings
        .iter()
        .filter(|one| one["code"] == "activity-without-owner");
    let names: Vec<&str> = ownerless
        .flat_map(|one| one["records"].as_array().unwrap())
        .filter_map(|record| record["name"].as_str())
        .collect();
    assert_eq!(names, ["Christmas greeting to the mills"]);
    avain.ok(&["undo"]);
    assert!(codes(&avain).contains(&"no-owner".to_owned()));
}
