//! Cases of the analyse row.

use super::{check, check_fix, claim};

#[test]
fn claims_answer_strategy() {
    let goal = claim("customer_goal", "Grow", "2026-11-01");
    let aged = claim("customer_goal", "Old", "2025-11-21");
    let ahead = claim("customer_goal", "Ahead", "2026-11-22");
    check(
        "analyse-strategy-goals",
        &[
            ("", "open"),
            (&goal, "Grow"),
            (&aged, "Old aged"),
            (&ahead, "open"),
            (&format!("{goal} | {aged}"), "Grow"),
            (&format!("{goal} | remove claim Grow"), "open"),
        ],
    );
    for topic in [
        "market",
        "political",
        "economic",
        "social",
        "technological",
        "environmental",
        "legal",
    ] {
        check(
            "analyse-strategy-market",
            &[(&claim(topic, "x", "2026-11-01"), "x")],
        );
    }
    check("analyse-strategy-market", &[(&goal, "open")]);
    check(
        "analyse-strategy-competition",
        &[(&claim("competition", "x", "2026-11-01"), "x")],
    );
    check(
        "analyse-strategy-key-supplier",
        &[(&claim("why_key_supplier", "x", "2026-11-01"), "x")],
    );
    check(
        "plan-strategy-way",
        &[(&claim("strategy", "x", "2026-11-01"), "x")],
    );
    check(
        "plan-strategy-way",
        &[(&claim("message", "x", "2026-11-01"), "x")],
    );
}

#[test]
fn solutions_are_analysed_by_footprint_spend_and_rivals() {
    let solution = "add solution name=Lime";
    let footprint =
        |rest: &str| format!("{solution} | add footprint account=Kaarna solution=Lime {rest}");
    check(
        "analyse-solutions-footprint",
        &[("", "open"), (&footprint(""), "Kaarna Lime")],
    );
    check(
        "analyse-solutions-share",
        &[
            ("sales 2025-01 year 10", "open"),
            (
                "customer_spend 2025-01 year 10",
                "Kaarna customer_spend 2025-01-01",
            ),
            (
                "customer_spend 2024-01 year 10",
                "Kaarna customer_spend 2024-01-01 aged",
            ),
            (
                "customer_spend 2024-01 year 10 | customer_spend 2025-01 quarter 10",
                "Kaarna customer_spend 2025-01-01 aged",
            ),
        ],
    );
    let rival = claim("competitor_in_account", "Nordkalk", "2020-01-01");
    check(
        "analyse-solutions-competitors",
        &[
            ("", "open"),
            (&footprint("state=bought"), "open"),
            (&footprint("state=competitor"), "Kaarna Lime"),
            (&footprint("state=open competitor=Nordkalk"), "Kaarna Lime"),
            (&rival, "Nordkalk aged"),
            (
                &format!("{rival} | {}", footprint("state=competitor")),
                "Kaarna Lime",
            ),
        ],
    );
    check(
        "plan-solutions-open",
        &[
            (&footprint("state=bought"), "open"),
            (&footprint("state=open"), "Kaarna Lime"),
            (&footprint("state=competitor potential=100"), "Kaarna Lime"),
        ],
    );
}

#[test]
fn every_level_in_use_needs_a_decider() {
    let units = "add unit account=Kaarna name=Head level=central | add unit account=Kaarna name=Oulu level=local \
        | add unit account=Kaarna name=Store";
    let person = |name: &str, rest: &str| {
        format!(" | add stakeholder account=Kaarna name={name} confirmed_on=2026-11-01 {rest}")
    };
    let head = person("Liisa", "unit=Head categories=decider");
    let oulu = person("Oja", "unit=Oulu categories=decider,user");
    check(
        "analyse-people-deciders",
        &[
            ("", "open"),
            (&person("Liisa", "categories=decider")[3..], "Liisa"),
            (&person("Liisa", "categories=user")[3..], "open"),
            (&format!("{units}{head}"), "open"),
            (&format!("{units}{head}{oulu}"), "Oja"),
            (
                &format!("{units}{head}{oulu} | set stakeholder Oja left_on=2026-11-20"),
                "open",
            ),
            (
                &format!("{units}{head}{oulu} | set stakeholder Oja confirmed_on=2020-01-01"),
                "Liisa",
            ),
        ],
    );
    check_fix(
        "analyse-people-deciders",
        &format!("{units}{head}"),
        "add stakeholder account=Kaarna categories=decider unit=Oulu",
    );
    check_fix(
        "analyse-people-deciders",
        "",
        "add stakeholder account=Kaarna categories=decider",
    );
}

#[test]
fn people_are_known_by_power_stance_and_expectation() {
    let person = |rest: &str| {
        format!("add stakeholder account=Kaarna name=Liisa confirmed_on=2026-11-01 {rest}")
    };
    check(
        "analyse-people-informal-power",
        &[
            (&person("formal_power=5"), "open"),
            (&person("informal_power=0"), "Liisa"),
            (
                &person("informal_power=3 confirmed_on=2026-05-25"),
                "Liisa aged",
            ),
            (&person("informal_power=3 left_on=2026-11-21"), "open"),
        ],
    );
    check(
        "analyse-people-expectations",
        &[
            (&person(""), "open"),
            (&person("expectation=Speed"), "Liisa"),
        ],
    );
    let reading = |rest: &str| format!("{} | add reading stakeholder=Liisa {rest}", person(""));
    check(
        "analyse-people-stance",
        &[
            (&reading("on=2026-11-01 mode=growth"), "open"),
            (&reading("on=2026-11-01 stance=0"), "Liisa 2026-11-01"),
            (&reading("on=2026-08-23 stance=1"), "open"),
            (&reading("on=2026-08-24 stance=1"), "Liisa 2026-08-24"),
            (&reading("on=2026-11-22 stance=1"), "open"),
        ],
    );
    check_fix(
        "analyse-people-stance",
        &person(""),
        "add reading stakeholder=Liisa on=2026-11-21",
    );
    check_fix(
        "analyse-people-expectations",
        &person(""),
        "set Liisa expectation",
    );
    check_fix(
        "analyse-people-expectations",
        "",
        "add stakeholder account=Kaarna",
    );
}

#[test]
fn the_team_is_seats_filled_and_a_mandate() {
    let gone = "add colleague name=Gone left_on=2026-11-21 | add seat account=Kaarna role=seller colleague=Gone";
    check(
        "analyse-management-team",
        &[
            ("add seat account=Kaarna role=seller", "open"),
            (gone, "open"),
            (
                "add seat account=Kaarna role=seller colleague=Own",
                "Kaarna seller",
            ),
        ],
    );
    check_fix(
        "analyse-management-team",
        gone,
        "set Kaarna seller colleague",
    );
    let other = "add account name=Other | add mandate colleague=Own account=Other";
    check(
        "analyse-management-mandate",
        &[
            ("", "open"),
            (other, "open"),
            ("add mandate colleague=Own", "Own"),
            ("add mandate colleague=Own account=Kaarna", "Own Kaarna"),
        ],
    );
    check_fix(
        "analyse-management-mandate",
        "set account Kaarna owner=Own",
        "add mandate account=Kaarna colleague=Own",
    );
}

#[test]
fn metrics_are_margin_and_both_roles() {
    let sales = "sales 2026-01 month 9 | direct_cost 2026-01 month 1";
    check(
        "analyse-metrics-sales",
        &[
            (sales, "open"),
            (
                &format!("{sales} | service_cost 2026-01 month 1"),
                "Kaarna sales 2026-01-01",
            ),
        ],
    );
    check_fix(
        "analyse-metrics-sales",
        sales,
        "add figure account=Kaarna measure=service_cost period=month",
    );
    check_fix(
        "analyse-metrics-sales",
        "",
        "add figure account=Kaarna measure=sales period=month",
    );
    let role = |on: &str, rest: &str| format!("add role_reading account=Kaarna on={on} {rest}");
    let (now, next) = (
        role("2026-01-01", "role_now=2"),
        role("2024-01-01", "role_next_year=3"),
    );
    check(
        "analyse-metrics-role",
        &[
            (&now, "open"),
            (&next, "open"),
            (&format!("{now} | {next}"), "Kaarna 2026-01-01"),
            (
                &role("2025-11-21", "role_now=2 role_next_year=3"),
                "Kaarna 2025-11-21 aged",
            ),
            (&role("2026-11-22", "role_now=2 role_next_year=3"), "open"),
        ],
    );
}
