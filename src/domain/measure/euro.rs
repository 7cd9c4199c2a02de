//! `euro_asked`, `euro_backed` and `euro_unbacked`: the growth the budget of the year asks for,
//! what stands behind it, and what nothing does; in cents. One file: a chain of three.

use super::{Known, Measured, amount, known_cents, of_items};
use crate::domain::periods::year;
use crate::domain::record::{FigureMeasure, Opportunity, Stage};
use crate::domain::scene::Scene;

/// Budget sales of the year less sales of the year before.
pub fn compute_asked(scene: &Scene) -> Measured {
    known_cents(asked(scene))
}

fn asked(scene: &Scene) -> Known<i128> {
    let this = scene.now.year();
    let budget = amount(
        scene,
        FigureMeasure::BudgetSales,
        year(this),
        "why-no-budget",
    )?;
    let sales = FigureMeasure::Sales;
    Ok(budget - amount(scene, sales, year(this - 1), "why-no-sales-last-year")?)
}

/// The weighted pipeline expected in the year and tied to a goal, and the closed value of what
/// was won in it and is tied to a goal. What lacks a sum or a probability is skipped and counted.
pub fn compute_backed(scene: &Scene) -> Measured {
    let opportunities = scene.book.own.opportunity.iter();
    let sums = opportunities.filter_map(|opportunity| backing(scene, opportunity));
    of_items(sums, "why-backing-incomplete")
}

/// Hundredths of a cent an opportunity backs the year with; the inner none when something of it
/// is missing, the outer when it does not back this year at all.
pub fn backing(scene: &Scene, opportunity: &Opportunity) -> Option<Option<i128>> {
    let (day, hundredths) = match opportunity.stage {
        Some(Stage::Lost) => return None,
        Some(Stage::Won) => {
            let closed = opportunity
                .closed_value
                .map(|cents| i128::from(cents) * 100);
            (opportunity.closed_on, closed)
        }
        _ => (
            opportunity.expected_on,
            super::pipeline::weight(opportunity),
        ),
    };
    let in_year = day.is_some_and(|day| chrono::Datelike::year(&day) == scene.now.year());
    let (own, frame) = (scene.book.own, scene.book.frame);
    let goal = own.goal.living(opportunity.goal);
    let tied = goal
        .or_else(|| frame.goal.living(opportunity.goal))
        .is_some();
    (in_year && tied).then_some(hundredths)
}

/// What is asked but not backed, as both are told in whole cents; never below zero.
pub fn compute_unbacked(scene: &Scene) -> Measured {
    let (asked, backed) = (compute_asked(scene), compute_backed(scene));
    match (asked.value, backed.value) {
        (Some(asked), Some(value)) => Measured {
            value: Some((asked - value).max(0.0)),
            ..backed
        },
        (None, _) => asked,
        (_, None) => backed,
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::check;

    const PLAN: &str = "add plan account=Kaarna kind=account_plan year=2026 | add goal plan=\"Kaarna 2026\" name=Grow";

    fn backed(rest: &str) -> String {
        let scripts = rest
            .split(';')
            .map(|rest| format!(" | add opportunity account=Kaarna {}", rest.trim()));
        format!(
            "budget_sales 2026-01 year 1200 | sales 2025-01 year 1000 | {PLAN}{}",
            scripts.collect::<String>()
        )
    }

    #[test]
    fn the_budget_asks_for_growth() {
        check(
            "euro_asked",
            &[
                ("", "why-no-budget"),
                ("budget_sales 2026-01 year 1200", "why-no-sales-last-year"),
                ("sales 2025-01 year 1000", "why-no-budget"),
                (
                    "budget_sales 2026-01 year 1200 | sales 2025-01 year 1000",
                    "20000",
                ),
                (
                    "budget_sales 2026-01 year 900 | sales 2025-01 year 1000",
                    "-10000",
                ),
            ],
        );
    }

    #[test]
    fn what_backs_it_is_tied_to_a_goal_and_due_this_year() {
        check(
            "euro_backed",
            &[
                ("", "0"),
                (
                    &backed("name=A goal=Grow value=100 probability=50 expected_on=2026-12-01"),
                    "5000",
                ),
                (
                    &backed("name=A value=100 probability=50 expected_on=2026-12-01"),
                    "0",
                ),
                (
                    &backed("name=A goal=Grow value=100 probability=50 expected_on=2027-01-01"),
                    "0",
                ),
                (&backed("name=A goal=Grow value=100 probability=50"), "0"),
                (
                    &backed(
                        "name=A goal=Grow value=100 probability=50 expected_on=2026-12-01 stage=lost",
                    ),
                    "0",
                ),
                (
                    &backed("name=A goal=Grow value=100 expected_on=2026-12-01"),
                    "why-backing-incomplete +1",
                ),
                (
                    &backed("name=A goal=Grow stage=won closed_on=2026-02-01 closed_value=80"),
                    "8000",
                ),
                (
                    &backed("name=A goal=Grow stage=won closed_on=2025-12-31 closed_value=80"),
                    "0",
                ),
                (
                    &backed(
                        "name=A goal=Grow stage=won closed_on=2026-02-01; name=B goal=Grow stage=won closed_on=2026-02-01 closed_value=3",
                    ),
                    "300 +1",
                ),
                (
                    &format!(
                        "{} | remove goal Grow",
                        backed("name=A goal=Grow value=100 probability=50 expected_on=2026-12-01")
                    ),
                    "0",
                ),
            ],
        );
    }

    #[test]
    fn a_goal_of_a_sales_plan_backs_too() {
        let script = "add plan kind=sales_plan year=2026 owner=Own | add goal plan=\"Own 2026\" name=Grow \
            | add opportunity account=Kaarna name=A goal=Grow value=100 probability=50 expected_on=2026-12-01";
        check("euro_backed", &[(script, "5000")]);
    }

    #[test]
    fn the_rest_is_unbacked() {
        check(
            "euro_unbacked",
            &[
                ("", "why-no-budget"),
                (
                    &backed("name=A goal=Grow value=100 probability=50 expected_on=2026-12-01"),
                    "15000",
                ),
                (
                    &backed("name=A goal=Grow value=1000 probability=50 expected_on=2026-12-01"),
                    "0",
                ),
                (
                    &backed("name=A goal=Grow value=1000 expected_on=2026-12-01"),
                    "why-backing-incomplete +1",
                ),
            ],
        );
    }
}
