//! `plan-dusty`: a plan in force that nobody opens or changes.

use chrono::NaiveDate;

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::{Head, Plan, PlanStatus};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};
use crate::i18n::Arg;

/// The plan's row, its goals and reviews and the account's activities have not changed for 60 days,
/// removals counting as changes, and no trace tells of the plan being opened since.
pub const CHECK: AccountCheck = AccountCheck {
    code: "plan-dusty",
    severity: Severity::Watch,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let limit = scene.days_ago(scene.rules.limits.dusty_days);
    let plans = scene.book.own.plan.iter();
    let in_force = plans.filter(|plan| plan.status == Some(PlanStatus::InForce));
    let dusty = in_force
        .map(|plan| (plan, last_touched(scene, plan)))
        .filter(|(_, day)| *day <= limit);
    dusty
        .map(|(plan, day)| {
            let link = Link::new(Kind::Plan, plan.head.id);
            let fix =
                Fix::add(Kind::Review, "plan", link).knowing("period", scene.quarter().to_string());
            let days = (scene.today() - day).num_days();
            Found::about("finding-plan-dusty", &scene.book, link, fix)
                .saying(|sentence| sentence.with("days", Arg::Count(days)).day("touched", day))
        })
        .collect()
}

/// The last day on which anything of the plan was opened or changed.
fn last_touched(scene: &Scene, plan: &Plan) -> NaiveDate {
    let own = scene.book.own;
    let id = Some(plan.head.id);
    let goals = own.goal.all().filter(|goal| goal.plan == id);
    let reviews = own.review.all().filter(|review| review.plan == id);
    let changed = |head: &Head| head.changed.date_naive();
    let days = goals
        .map(|goal| changed(&goal.head))
        .chain(reviews.map(|review| changed(&review.head)))
        .chain(own.activity.all().map(|activity| changed(&activity.head)))
        .chain(scene.journal.plan_opened.get(&plan.head.id).copied());
    days.fold(changed(&plan.head), NaiveDate::max)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::CHECK;
    use crate::domain::JournalFacts;
    use crate::domain::check::watch::cases::{check, check_with_journal};

    const OLD: &str = "@ {-60d} Aino
        add plan account=Acme kind=account_plan year=2026 status=in_force
        add goal plan=\"Acme 2026\" name=Uptime
        add activity account=Acme title=Visit";

    #[test]
    fn a_plan_nobody_touches_gathers_dust() {
        let cases = [
            ("", "Acme 2026"),
            ("set plan \"Acme 2026\" status=draft", ""),
            ("@ {-59d} Aino\nset plan \"Acme 2026\" ambition=x", ""),
            ("@ {-59d} Aino\nset goal Uptime status=reached", ""),
            ("@ {-59d} Aino\nremove goal Uptime", ""),
            ("@ {-59d} Aino\nset activity Visit status=done", ""),
            (
                "@ {-59d} Aino\nadd review plan=\"Acme 2026\" period=2026-Q3",
                "",
            ),
            (
                "@ {-59d} Aino\nadd unit account=Acme name=Oulu",
                "Acme 2026",
            ),
        ];
        for (lines, expected) in cases {
            check(&CHECK, &format!("{OLD}\n{lines}"), expected);
        }
        check(&CHECK, &OLD.replace("-60d", "-59d"), "");
    }

    #[test]
    fn opening_a_plan_dusts_it_off() {
        for (day, expected) in [("2026-09-22", "Acme 2026"), ("2026-09-23", "")] {
            let opened = |records: &crate::domain::Records| {
                let plans = records.plan.iter().map(|plan| plan.head.id);
                JournalFacts {
                    plan_opened: plans
                        .map(|id| (id, day.parse().unwrap()))
                        .collect::<BTreeMap<_, _>>(),
                    ..JournalFacts::default()
                }
            };
            check_with_journal(&CHECK, OLD, &opened, expected);
        }
    }
}
