//! Cases of the plan row.

use super::{PLAN, check, check_fix};

fn goal(rest: &str) -> String {
    format!("{PLAN} | add goal plan=\"Kaarna 2026\" name=Grow {rest}")
}

#[test]
fn the_plan_has_ambition_and_gain_for_both() {
    check(
        "plan-strategy-ambition",
        &[
            (PLAN, "open"),
            (&format!("{PLAN} ambition=First"), "Kaarna 2026"),
            (&format!("{PLAN} ambition=First status=closed"), "open"),
        ],
    );
    check_fix("plan-strategy-ambition", PLAN, "set Kaarna 2026 ambition");
    check_fix(
        "plan-strategy-ambition",
        "",
        "add plan account=Kaarna kind=account_plan year=2026",
    );
    check(
        "plan-strategy-gain",
        &[
            (&goal("value_to_us=Sales"), "open"),
            (&goal("value_to_us=Sales value_to_customer=Yield"), "Grow"),
            (
                &goal("value_to_us=Sales value_to_customer=Yield status=dropped"),
                "open",
            ),
        ],
    );
    check_fix(
        "plan-strategy-gain",
        &goal("value_to_us=Sales"),
        "set Grow value_to_customer value_to_us",
    );
    check_fix("plan-strategy-gain", PLAN, "add goal plan=Kaarna 2026");
    check(
        "plan-solutions-lever",
        &[
            ("add opportunity account=Kaarna name=Lime stage=won", "open"),
            ("add opportunity account=Kaarna name=Lime", "Lime"),
        ],
    );
}

#[test]
fn the_wanted_are_named_or_everybody_is_met() {
    let decider = "add stakeholder account=Kaarna name=Liisa categories=decider";
    let thread = format!("{decider} | add relationship colleague=Own stakeholder=Liisa strength=1");
    check(
        "plan-people-wanted",
        &[
            ("", "open"),
            ("add stakeholder account=Kaarna name=Oja", "open"),
            ("add stakeholder account=Kaarna name=Oja wanted=yes", "Oja"),
            (decider, "open"),
            (&thread, "Liisa"),
            (
                &format!("{thread} | add stakeholder account=Kaarna name=Oja categories=decider"),
                "open",
            ),
        ],
    );
    check(
        "plan-people-rhythm",
        &[
            (&thread, "open"),
            (&format!("{thread} contact_every=30"), "Own Liisa"),
        ],
    );
    check_fix("plan-people-rhythm", &thread, "set Own Liisa contact_every");
    check_fix(
        "plan-people-rhythm",
        &format!("{decider} | set account Kaarna owner=Own"),
        "add relationship stakeholder=Liisa colleague=Own",
    );
}

#[test]
fn everything_open_has_an_owner() {
    let opportunity = "add opportunity account=Kaarna name=Lime";
    let gone = "add colleague name=Gone left_on=2026-11-01";
    check(
        "plan-management-owners",
        &[
            ("", "open"),
            (opportunity, "open"),
            (&format!("{opportunity} owner=Own"), "Lime"),
            (&format!("{opportunity} stage=won"), "open"),
            (&format!("{gone} | {opportunity} owner=Gone"), "open"),
            (&format!("{opportunity} owner=Own | {}", goal("")), "open"),
            (&goal("owner=Own"), "Grow"),
            ("add project account=Kaarna name=Pilot lead=Own", "Pilot"),
            (
                "add project account=Kaarna name=Pilot lead=Own | add project account=Kaarna name=Other status=paused",
                "open",
            ),
            (
                "add project account=Kaarna name=Pilot lead=Own | add project account=Kaarna name=Other status=stopped",
                "Pilot",
            ),
        ],
    );
    check_fix("plan-management-owners", opportunity, "set Lime owner");
    check_fix(
        "plan-management-owners",
        "add project account=Kaarna name=Pilot",
        "set Pilot lead",
    );
}

#[test]
fn something_is_planned_in_each_of_the_coming_two_quarters() {
    let on = |title: &str, day: &str| {
        format!("add activity account=Kaarna title={title} starts_on={day}")
    };
    let first = on("One", "2027-01-01");
    check(
        "plan-management-cycle",
        &[
            ("", "open"),
            (&first, "open"),
            (&format!("{first} | {}", on("Two", "2026-12-31")), "open"),
            (&format!("{first} | {}", on("Two", "2027-07-01")), "open"),
            (&format!("{first} | {}", on("Two", "2027-06-30")), "One"),
            (
                &format!("{first} | {} status=cancelled", on("Two", "2027-06-30")),
                "open",
            ),
        ],
    );
    check_fix(
        "plan-management-cycle",
        &first,
        "add activity account=Kaarna starts_on=2027-04-01",
    );
    check_fix(
        "plan-management-cycle",
        "",
        "add activity account=Kaarna starts_on=2027-01-01",
    );
}

#[test]
fn kpis_need_audience_and_target_and_the_year_a_budget() {
    check(
        "plan-metrics-kpis",
        &[
            ("add kpi name=Trust account=Kaarna target=8", "open"),
            ("add kpi name=Trust account=Kaarna audience=kam", "open"),
            (
                "add kpi name=Trust account=Kaarna audience=kam target=8",
                "Trust",
            ),
            ("add kpi name=Trust audience=both target=8", "Trust"),
        ],
    );
    check_fix(
        "plan-metrics-kpis",
        "add kpi name=Trust",
        "set Trust audience target",
    );
    check(
        "plan-metrics-budget",
        &[
            ("budget_sales 2025-01 year 9", "open"),
            (
                "budget_sales 2025-12 quarter 9",
                "Kaarna budget_sales 2025-12-01",
            ),
        ],
    );
}
