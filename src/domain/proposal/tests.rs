//! Cases of proposals, each computed by hand. Today is Saturday 21 November 2026.

use std::collections::BTreeSet;

use super::*;
use crate::domain::check::trial::{at_acme, book};
use crate::domain::{Names, Record};

const HOUSE: &str = "add colleague name=Aino
    add colleague name=Mikko
    set account Acme owner=Aino deputy=Mikko
    add unit account=Acme name=Oulu level=local
    add stakeholder account=Acme name=Liisa categories=decider unit=Oulu
    add stakeholder account=Acme name=Pekka";

/// Each proposal as `kind name key=value …`, and the key of its reason.
fn told(one: &Proposal, names: &dyn Names) -> String {
    let (link, cells, name) = match &one.act {
        Act::Make { link, cells, title } => {
            let own = cells
                .iter()
                .find(|(key, _)| ["title", "name", "year"].contains(key));
            let own = own.map_or_else(String::new, |(_, cell)| cell.values()[0].plain());
            let name = title.as_ref().map_or(own, |title| title.key.to_string());
            (link, cells, format!("+ {name}"))
        }
        Act::Change(link, cells) => (link, cells, names.name(*link)),
    };
    let shown = [
        "starts_on",
        "due_on",
        "owner",
        "ours",
        "theirs",
        "lead",
        "colleague",
    ];
    let more = [
        "deputy",
        "customer_owner",
        "base",
        "target",
        "goal",
        "status",
        "year",
    ];
    let all: Vec<&str> = shown.into_iter().chain(more).collect();
    let mut words = vec![format!("{} {name}", link.kind.code())];
    for (key, cell) in cells.iter().filter(|(key, _)| all.contains(key)) {
        if *key == "status" && matches!(link.kind, Kind::Activity) {
            continue;
        }
        let values = cell.values().iter().map(|value| match value {
            Value::Link(link) if names.named(*link).is_some() => names.name(*link),
            Value::Link(_) => "new".to_owned(),
            other => other.plain(),
        });
        words.push(format!("{key}={}", values.collect::<Vec<_>>().join(",")));
    }
    words.push(one.why.key.to_string());
    words.join(" ")
}

fn of_changes(lines: &str) -> Vec<String> {
    let book = book(&format!("{HOUSE}\n{lines}"));
    at_acme(&book, |scene| {
        let found = changes::proposals(scene, &mut Ids::new(0, 7, None));
        found.iter().map(|one| told(one, &scene.book)).collect()
    })
}

fn of_year(lines: &str, year: i64) -> (Vec<String>, Vec<String>) {
    let book = book(&format!("{HOUSE}\n{lines}"));
    at_acme(&book, |scene| {
        let roll = roll::roll(scene, year, &mut Ids::new(0, 7, None)).unwrap();
        let left = roll.left.iter();
        let left = left.map(|one| format!("{} {}", scene.book.name(one.record), one.why.key));
        let made = roll.proposals.iter().map(|one| told(one, &scene.book));
        (made.collect(), left.collect())
    })
}

#[test]
fn nothing_comes_and_nothing_is_proposed() {
    assert_eq!(of_changes(""), [] as [&str; 0]);
}

#[test]
fn a_coming_change_is_answered_and_whom_it_is_about_is_met_before_it() {
    let claim = "add claim account=Acme topic=coming_change text=Merger basis=fact on={-9d} happens_on=2027-02-01 about=unit:Oulu";
    let lines = format!(
        "{claim} response=\"Show our figures\"
        add activity account=Acme title=Before kind=meeting starts_on=2027-01-31 theirs=Liisa
        add activity account=Acme title=After kind=meeting starts_on=2027-02-10 ends_on=2027-02-11 theirs=Liisa
        add activity account=Acme title=Later kind=meeting starts_on=2027-03-04 theirs=Liisa
        add activity account=Acme title=Other kind=meeting starts_on=2027-02-10 theirs=Pekka
        add decision account=Acme name=Press due=2027-03-01
        add decision_part decision=Press stakeholder=Liisa part=decides"
    );
    assert_eq!(
        of_changes(&lines),
        [
            "activity + Show our figures due_on=2027-01-18 owner=Aino propose-answer",
            "activity After starts_on=2027-01-25 propose-before",
            "activity + propose-title-decision due_on=2027-01-18 owner=Aino propose-decision",
        ]
    );
    let answered = format!("{claim}\nadd activity account=Acme title=Talk answers=Merger");
    assert_eq!(of_changes(&answered), [] as [&str; 0]);
    let soon = claim.replace("2027-02-01", "{3d}");
    assert_eq!(
        of_changes(&soon),
        ["activity + Merger due_on=2026-11-22 owner=Aino propose-answer"]
    );
    // Two weeks before is a Saturday: the Friday is meant.
    let friday = claim.replace("2027-02-01", "2027-01-30");
    assert_eq!(
        of_changes(&friday),
        ["activity + Merger due_on=2027-01-15 owner=Aino propose-answer"]
    );
}

#[test]
fn a_decision_brought_forward_takes_its_meetings_along() {
    let lines = "add decision account=Acme name=Press due=2027-02-01
        add decision_part decision=Press stakeholder=Liisa part=decides
        add decision_part decision=Press stakeholder=Pekka part=uses
        add activity account=Acme title=Talk kind=meeting starts_on=2027-02-10 ends_on=2027-02-11 theirs=Liisa";
    assert_eq!(
        of_changes(lines),
        ["activity Talk starts_on=2027-01-25 propose-before-decision"]
    );
    let early =
        "add activity account=Acme title=Early kind=meeting starts_on=2027-01-31 theirs=Liisa";
    assert_eq!(of_changes(&format!("{lines}\n{early}")), [""; 0]);
    // The talk is more than a month after it: another meeting is needed.
    assert_eq!(
        of_changes(&lines.replace("2027-02-01", "2026-12-20")),
        [
            "activity + propose-title-meet due_on=2026-12-04 owner=Aino theirs=Liisa propose-before-decision"
        ]
    );
    // Put off, the decision has a talk ahead of it; tomorrow nothing can be moved any more.
    for due in ["2027-03-30", "2026-11-22", "2026-11-01", "2028-02-01"] {
        assert_eq!(
            of_changes(&lines.replace("2027-02-01", due)),
            [""; 0],
            "{due}"
        );
    }
    let gone = of_changes(&format!(
        "{lines}\nset stakeholder Liisa left_on=2027-01-15"
    ));
    let asks = gone
        .iter()
        .filter(|one| one.contains("propose-before-decision"));
    assert_eq!(asks.count(), 0, "{gone:?}");
}

#[test]
fn the_turn_of_the_year_closes_one_plan_and_puts_the_next_in_force() {
    let lines = "add plan account=Acme kind=account_plan year=2025 status=in_force
        add plan account=Acme kind=account_plan year=2026";
    assert_eq!(
        of_changes(lines),
        [
            "plan Acme 2025 status=closed propose-close",
            "plan Acme 2026 status=in_force propose-in-force",
        ]
    );
    let before = lines.replace("2026", "2027").replace("2025", "2026");
    assert_eq!(of_changes(&before), [""; 0]);
    assert_eq!(of_changes(lines.lines().next().unwrap()), [""; 0]);
}

#[test]
fn an_act_is_told_what_it_asks_of_the_plan() {
    let lines = "add activity account=Acme title=Talk kind=meeting starts_on=2027-02-10 theirs=Liisa
        add activity account=Acme title=Team starts_on=2026-11-26 repeats=monthly owner=Aino
        add decision account=Acme name=Press due=2027-02-01
        add decision_part decision=Press stakeholder=Liisa part=decides
        set stakeholder Liisa left_on=2027-02-05
        set colleague Aino left_on=2027-01-31
        add claim account=Acme topic=coming_change text=Merger basis=fact on={-9d} happens_on=2027-03-01";
    let book = book(&format!("{HOUSE}\n{lines}"));
    at_acme(&book, |scene| {
        let counts = |kind: Kind| {
            let own = scene.book.own.all(kind);
            let all = own.chain(scene.book.frame.all(kind));
            let causes: BTreeSet<Link> = all.map(<dyn Record>::link).collect();
            changes::count(scene, &causes, &mut Ids::new(0, 7, None))
        };
        // The talk without Liisa.
        assert_eq!(counts(Kind::Stakeholder), 1);
        // The account and the decision's talk: Aino owns no dated activity after January.
        assert_eq!(counts(Kind::Colleague), 1);
        assert_eq!(counts(Kind::Decision), 1);
        assert_eq!(counts(Kind::DecisionPart), 1);
        assert_eq!(counts(Kind::Claim), 1);
        assert_eq!(counts(Kind::Activity), 0);
    });
}

#[test]
fn one_of_theirs_who_leaves_is_taken_out_of_what_comes_after() {
    let lines = "set stakeholder Liisa left_on=2027-01-10
        add plan account=Acme kind=account_plan year=2026 status=in_force
        add goal plan=\"Acme 2026\" name=Grow customer_owner=Liisa
        add activity account=Acme title=Before kind=meeting starts_on=2027-01-09 theirs=Liisa
        add activity account=Acme title=After kind=meeting starts_on=2027-01-10 theirs=Liisa,Pekka
        add activity account=Acme title=Done kind=meeting starts_on=2027-01-10 theirs=Liisa status=done
        add opportunity account=Acme name=Pumps champion=Liisa owner=Mikko
        add opportunity account=Acme name=Asked champion=Liisa
        add activity account=Acme title=Talk opportunity=Asked";
    assert_eq!(
        of_changes(lines),
        [
            "activity After theirs=Pekka propose-person-left",
            "goal Grow customer_owner= propose-person-left",
            "activity + propose-title-champion due_on=2026-12-05 owner=Mikko propose-champion-left",
        ]
    );
}

#[test]
fn what_one_of_ours_leaves_behind_goes_to_the_deputy() {
    let lines = "set colleague Aino left_on=2026-12-31
        add relationship colleague=Aino stakeholder=Liisa strength=2
        add relationship colleague=Aino stakeholder=Pekka strength=2
        add relationship colleague=Mikko stakeholder=Pekka strength=1
        add activity account=Acme title=Mine starts_on=2027-01-04 owner=Aino ours=Aino
        add activity account=Acme title=Still starts_on=2026-12-30 owner=Aino
        add activity account=Acme title=Late due_on=2026-11-01 owner=Aino
        add promise account=Acme direction=ours text=Offer colleague=Aino due_on=2027-01-15
        add promise account=Acme direction=ours text=Kept colleague=Aino status=kept
        add opportunity account=Acme name=Pumps owner=Aino
        add project account=Acme name=Pilot lead=Aino status=running";
    let gone = of_changes(&format!(
        "{lines}\nset stakeholder Liisa left_on=2026-12-30"
    ));
    let introduced = gone
        .iter()
        .filter(|one| one.contains("propose-title-introduce"));
    assert_eq!(introduced.count(), 0, "Liisa leaves before Aino: {gone:?}");
    assert_eq!(
        of_changes(lines),
        [
            "account Acme owner=Mikko deputy= propose-colleague-left",
            "opportunity Pumps owner=Mikko propose-colleague-left",
            "project Pilot lead=Mikko propose-colleague-left",
            "activity Mine owner=Mikko ours=Mikko propose-colleague-left",
            "activity Late owner=Mikko propose-colleague-left",
            "promise Offer colleague=Mikko propose-colleague-left",
            "activity + propose-title-introduce due_on=2026-12-24 owner=Mikko ours=Aino,Mikko theirs=Liisa propose-only-thread",
        ]
    );
}

#[test]
fn the_next_of_a_series_is_whose_it_will_be() {
    let lines = "set colleague Aino left_on=2027-01-01
        add activity account=Acme title=Team starts_on=2026-11-26 repeats=monthly owner=Aino kind=internal ours=Aino
        add activity account=Acme title=Once starts_on=2026-11-27 owner=Mikko";
    let told = of_changes(lines);
    assert_eq!(
        told[0],
        "account Acme owner=Mikko deputy= propose-colleague-left"
    );
    assert_eq!(
        told[1..3],
        [
            "activity + Team owner=Aino ours=Aino starts_on=2026-12-26 propose-series",
            "activity + Team owner=Mikko ours=Mikko starts_on=2027-01-26 propose-series",
        ]
    );
}

#[test]
fn a_series_is_proposed_to_the_end_of_the_coming_quarter() {
    let lines = "add activity account=Acme title=Team starts_on=2026-11-26 repeats=monthly series=Team
        add activity account=Acme title=Round starts_on=2026-09-01 repeats=yearly whose=theirs status=done";
    let expected = ["2026-12-26", "2027-01-26", "2027-02-26", "2027-03-26"];
    let expected = expected.map(|day| format!("activity + Team starts_on={day} propose-series"));
    assert_eq!(of_changes(lines), expected);
}

const PLAN: &str =
    "add plan account=Acme kind=account_plan year=2026 owner=Aino status=in_force ambition=More
    add kpi account=Acme name=Stops measured_in=stops better=down
    add kpi account=Acme name=Mood base=6 target=7
    add kpi account=Acme name=Calm base=6 target=9
    add kpi_reading account=Acme kpi=Stops on={-9d} value=2
    add kpi_reading account=Acme kpi=Mood on={-9d} value=7.5
    add kpi_reading account=Acme kpi=Calm on={-9d} value=7
    add goal plan=\"Acme 2026\" name=Fewer kpi=Stops base=6 target=3 due=2026-12-31 owner=Aino
    add goal plan=\"Acme 2026\" name=Signed target=1 status=reached
    add goal plan=\"Acme 2026\" name=Gone status=dropped
    add goal plan=\"Acme 2026\" name=Missed base=37 target=45 status=missed";

#[test]
fn a_plan_goes_on_with_its_goals_from_where_they_came_to() {
    let (made, left) = of_year(PLAN, 2027);
    assert_eq!(
        made,
        [
            "plan + 2027 owner=Aino year=2027 status=draft propose-plan",
            // 6 to 3 is a step of 3 down; from 2 it would be below nothing: none at all.
            "goal + Fewer owner=Aino base=2 target=0 propose-goal-raised",
            "goal + Missed base=37 target=45 propose-goal-missed",
            // Mood was to rise by 1 and stands at 7.5.
            "kpi Mood base=7.5 target=8.5 propose-target",
        ]
    );
    assert_eq!(left, ["Signed left-reached", "Gone left-dropped"]);
}

#[test]
fn a_kpi_of_the_portfolio_goes_on_from_what_its_measure_comes_to() {
    let lines = "add plan account=Acme kind=account_plan year=2026
        add figure account=Acme measure=sales period=year period_start=2025-11-01 amount=10
        add kpi account=Acme name=Lean formula=hhi base=0.5 target=0.75
        add kpi_reading account=Acme kpi=Lean on={-9d} value=0.1";
    let (made, _) = of_year(lines, 2027);
    // Acme is all there is: 1, and the step of 0.25 again.
    assert_eq!(made[1], "kpi Lean base=1 target=1.25 propose-target");
}

#[test]
fn series_and_what_is_planned_for_the_year_follow_the_goals_that_go_on() {
    let lines = format!(
        "{PLAN}
        add activity account=Acme title=Round starts_on=2026-09-30 repeats=half_yearly goal=Missed status=done
        add activity account=Acme title=Budget starts_on=2026-09-07 repeats=yearly whose=theirs status=done
        add activity account=Acme title=Visit starts_on=2027-02-01 goal=Missed
        add activity account=Acme title=Call due_on=2026-11-09
        add activity account=Acme title=Card due_on=2026-12-23
        add opportunity account=Acme name=Pumps goal=Missed expected_on=2027-04-30
        add opportunity account=Acme name=Soon goal=Missed expected_on=2026-12-30"
    );
    let (made, left) = of_year(&lines, 2027);
    assert_eq!(
        made[4..],
        [
            "activity + Budget starts_on=2027-09-07 propose-series",
            "activity + Round goal=new starts_on=2027-03-30 propose-series",
            "activity + Round goal=new starts_on=2027-09-30 propose-series",
            "activity Visit goal=new propose-tied",
            "opportunity Pumps goal=new propose-tied",
        ]
    );
    assert_eq!(left[2..], ["Call left-late", "Card left-once"]);
}

#[test]
fn what_is_refused_is_not_made_and_nothing_links_to_it() {
    let lines = format!(
        "{HOUSE}\n{PLAN}\nadd activity account=Acme title=Visit starts_on=2027-02-01 goal=Missed"
    );
    let book = book(&lines);
    at_acme(&book, |scene| {
        let roll = roll::roll(scene, 2027, &mut Ids::new(0, 7, None)).unwrap();
        let place = |name: &str| {
            let mut all = roll.proposals.iter();
            all.position(|one| told(one, &scene.book).contains(name))
                .unwrap()
        };
        let made = |refused: &[usize]| {
            let refused: BTreeSet<usize> = refused.iter().copied().collect();
            let say = |message: &Message| message.key.to_string();
            let operations = operations(&roll.proposals, &refused, &scene.book, &say);
            super::super::change::touched(&operations).len()
        };
        // The plan, two goals, one KPI, one activity tied anew.
        assert_eq!(made(&[]), 5);
        // Without the missed goal the visit has nothing to be tied to.
        assert_eq!(made(&[place("Missed")]), 3);
    });
}
