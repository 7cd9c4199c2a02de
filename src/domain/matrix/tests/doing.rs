//! Cases of the do row.

use super::{PLAN, check, check_fill, check_fix, claim};
use crate::domain::matrix::Fill;

#[test]
fn a_change_answers_only_while_fresh() {
    check(
        "do-strategy-changed",
        &[
            (&claim("what_is_happening", "x", "2026-09-23"), "x"),
            (&claim("what_is_happening", "x", "2026-09-22"), "open"),
        ],
    );
}

#[test]
fn doing_is_what_was_done_this_quarter() {
    let activity = |rest: &str| format!("add activity account=Kaarna title=Visit {rest}");
    let met = |on: &str| format!("add interaction account=Kaarna on={on}");
    check(
        "do-strategy-done",
        &[
            ("", "open"),
            (&met("2026-10-01"), "Kaarna 2026-10-01"),
            (&met("2026-09-30"), "open"),
            (&met("2026-11-22"), "open"),
            (&activity("status=done done_on=2026-10-05"), "Visit"),
            (&activity("status=done due_on=2026-10-05"), "Visit"),
            (&activity("status=done done_on=2026-09-05"), "open"),
            (&activity("due_on=2026-10-05"), "open"),
            (
                &activity("status=done done_on=2026-10-05 whose=theirs"),
                "open",
            ),
        ],
    );
    check(
        "do-people-met",
        &[
            ("", "open"),
            (&met("2020-01-01"), "Kaarna 2020-01-01"),
            (&met("2026-11-22"), "open"),
        ],
    );
}

#[test]
fn tests_effects_and_words_of_the_customer_answer() {
    let activity = |rest: &str| format!("add activity account=Kaarna title=Visit {rest}");
    let feedback = |rest: &str| {
        format!("add feedback account=Kaarna words=Fine on=2026-11-01 direction={rest}")
    };
    check(
        "do-people-said",
        &[
            (&feedback("to_team_member"), "open"),
            (&feedback("from_customer"), "Fine"),
        ],
    );
    check(
        "do-metrics-effects",
        &[
            (&activity("status=done"), "open"),
            (&activity("status=done effect_on_sales=0"), "Visit"),
        ],
    );
    check_fix(
        "do-metrics-effects",
        &activity("status=done"),
        "set Visit effect_on_relationship effect_on_sales",
    );
    check(
        "do-solutions-tested",
        &[
            (&activity(""), "open"),
            (&activity("test_result=works"), "Visit"),
        ],
    );
    check_fix(
        "do-solutions-tested",
        &activity(""),
        "set Visit tested_with test_result",
    );
}

#[test]
fn opportunities_move_when_changed_or_closed_lately() {
    let at = |when: &str, rest: &str| {
        format!("@ {when} Own | add opportunity account=Kaarna name=Lime {rest}")
    };
    check(
        "do-solutions-move",
        &[
            (&at("2026-08-23", ""), "Lime"),
            (&at("2026-08-22", ""), "open"),
            (&at("2026-11-01", "stage=lost"), "open"),
            (&at("2026-01-01", "stage=won closed_on=2026-08-23"), "Lime"),
            (&at("2026-01-01", "stage=won closed_on=2026-08-22"), "open"),
        ],
    );
    check_fix("do-solutions-move", &at("2026-01-01", ""), "set Lime stage");
}

#[test]
fn signals_are_asked_about_only_when_there_are_any() {
    let signal = |rest: &str| {
        format!("add signal account=Kaarna words=Angry raised_at=2026-11-01T09:00 {rest}")
    };
    let acted = signal("told_at=2026-11-01T10:00 acted_at=2026-11-01T11:00");
    check(
        "do-management-signals",
        &[
            ("", "not asked"),
            (&signal(""), "open"),
            (&signal("told_at=2026-11-01T10:00"), "open"),
            (&acted, "Angry"),
            (
                &format!("{acted} | {}", signal("").replace("Angry", "Gone")),
                "open",
            ),
        ],
    );
    check_fix(
        "do-management-signals",
        &signal(""),
        "set Angry told_at told_to act acted_at",
    );
    let rest = format!(
        "{PLAN} | add review plan=\"Kaarna 2026\" period=2026-Q3 | add feedback account=Kaarna direction=to_team_member on=2026-11-01"
    );
    check_fill("do_management", &rest, Fill::Filled);
    check_fill(
        "do_management",
        &format!("{rest} | {}", signal("")),
        Fill::Thin,
    );
}

#[test]
fn the_last_quarter_is_reviewed_and_the_team_told() {
    let review = |rest: &str| format!("{PLAN} | add review plan=\"Kaarna 2026\" {rest}");
    check(
        "do-management-reviewed",
        &[
            (PLAN, "open"),
            (&review("period=2026-Q4"), "open"),
            (&review("period=2026-Q3"), "Kaarna 2026 2026-Q3"),
            (&review("period=2026-Q3 held_on=2026-11-22"), "open"),
        ],
    );
    check_fix(
        "do-management-reviewed",
        PLAN,
        "add review plan=Kaarna 2026 period=2026-Q3",
    );
    let told = "add feedback direction=to_team_member on=2026-11-01 words=Well to_colleague=Own";
    check(
        "do-management-feedback",
        &[
            (told, "open"),
            (&format!("{told} account=Kaarna"), "Well"),
            (
                &format!("{told} | add seat account=Kaarna role=seller colleague=Own"),
                "Well",
            ),
        ],
    );
}

#[test]
fn kpis_are_read_by_fresh_readings() {
    let read = |on: &str| {
        format!("add kpi name=Trust | add kpi_reading kpi=Trust account=Kaarna value=7 on={on}")
    };
    check(
        "do-metrics-read",
        &[
            (&read("2026-08-24"), "Trust 2026-08-24"),
            (&read("2026-08-23"), "open"),
            (&read("2026-11-22"), "open"),
        ],
    );
    check_fix(
        "do-metrics-read",
        "add kpi name=Trust",
        "add kpi_reading account=Kaarna kpi=Trust on=2026-11-21",
    );
    check_fix("do-metrics-read", "", "add kpi account=Kaarna");
}
