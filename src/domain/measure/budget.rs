//! `budget_bottom_up`, `budget_top_down`, `budget_gap` and `budget_deviation` of one account, for
//! the calendar year of the day: its budget, the target set from above, the difference, and how
//! sales run against the budget. One file: four views of two series. Those of the portfolio stand
//! in `portfolio_budget`.

use super::{Known, Measured, amount, known_cents, quotient};
use crate::domain::periods::year;
use crate::domain::record::FigureMeasure;
use crate::domain::scene::Scene;

pub fn compute_bottom_up(scene: &Scene) -> Measured {
    known_cents(bottom_up(scene))
}

pub fn compute_top_down(scene: &Scene) -> Measured {
    known_cents(top_down(scene))
}

/// Top-down less bottom-up.
pub fn compute_gap(scene: &Scene) -> Measured {
    let gap = || Ok(top_down(scene)? - bottom_up(scene)?);
    known_cents(gap())
}

/// Sales by budget of the year's months to the last full one, less one; unknown in January.
pub fn compute_deviation(scene: &Scene) -> Measured {
    deviation(scene).into()
}

fn bottom_up(scene: &Scene) -> Known<i128> {
    let months = year(scene.now.year());
    amount(scene, FigureMeasure::BudgetSales, months, "why-no-budget")
}

fn top_down(scene: &Scene) -> Known<i128> {
    let months = year(scene.now.year());
    amount(scene, FigureMeasure::TopDownTarget, months, "why-no-target")
}

fn deviation(scene: &Scene) -> Known<f64> {
    let months = scene.now.year_to_date();
    if months.is_empty() {
        return Err("why-january");
    }
    let budget = amount(
        scene,
        FigureMeasure::BudgetSales,
        months.clone(),
        "why-no-budget",
    )?;
    let sales = super::sales::twelfths(scene, months)?;
    Ok(quotient(sales, budget, "why-zero-budget")? - 1.0)
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::{check, check_on};

    #[test]
    fn budgets_are_those_of_the_year() {
        check(
            "budget_bottom_up",
            &[
                (
                    "budget_sales 2025-01 year 12 | budget_sales 2027-01 year 12",
                    "why-no-budget",
                ),
                (
                    "budget_sales 2026-01 year 1200 | budget_sales 2026-12 month 50",
                    "115000",
                ),
            ],
        );
        check(
            "budget_top_down",
            &[
                ("", "why-no-target"),
                ("top_down_target 2026-01 year 1300", "130000"),
            ],
        );
        check(
            "budget_gap",
            &[
                ("budget_sales 2026-01 year 1200", "why-no-target"),
                ("top_down_target 2026-01 year 1300", "why-no-budget"),
                (
                    "budget_sales 2026-01 year 1200 | top_down_target 2026-01 year 1300",
                    "10000",
                ),
                (
                    "budget_sales 2026-01 year 1200 | top_down_target 2026-01 year 1100",
                    "-10000",
                ),
            ],
        );
    }

    #[test]
    fn deviation_runs_to_the_last_full_month() {
        let budget = "budget_sales 2026-01 year 1200";
        check(
            "budget_deviation",
            &[
                ("sales 2026-01 month 10", "why-no-budget"),
                (budget, "why-no-sales"),
                // Ten months of 100 are the budget; November does not count yet.
                (
                    &format!("{budget} | sales 2026-01 month 900 | sales 2026-11 month 900"),
                    "-0.1",
                ),
                (&format!("{budget} | sales 2026-10 month 1250"), "0.25"),
                (
                    "budget_sales 2026-01 year 0 | sales 2026-01 month 10",
                    "why-zero-budget",
                ),
            ],
        );
        check_on(
            "2027-01-31",
            "budget_deviation",
            &[(
                "budget_sales 2027-01 year 1 | sales 2027-01 month 1",
                "why-january",
            )],
        );
    }
}
