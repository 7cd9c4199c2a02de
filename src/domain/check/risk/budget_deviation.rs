//! budget-deviation: sales run behind the budget of the year's months, to the last full one that
//! has sales.

use crate::domain::Kind;
use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::periods::Month;
use crate::domain::record::FigureMeasure;
use crate::domain::scene::Scene;

pub const CHECK: AccountCheck = AccountCheck {
    code: "budget-deviation",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let Some((deviation, last)) = deviation(scene) else {
        return Vec::new();
    };
    if deviation >= scene.rules.limits.budget_deviation {
        return Vec::new();
    }
    let fix = Fix::add(Kind::Activity, "account", scene.book.link());
    let found = Found::account("finding-budget-deviation", scene, fix);
    vec![found.saying(|sentence| {
        sentence
            .percent("behind", -deviation)
            .day("last", last.last_day())
    })]
}

/// Sales by budget less one, and the last month counted; none where either is missing or the
/// budget is zero.
fn deviation(scene: &Scene) -> Option<(f64, Month)> {
    let months = scene.now.year_to_date();
    let sales = scene.figures(FigureMeasure::Sales, months.clone());
    let with_sales = sales.monthly(months.clone());
    let with_sales = Month::each(months.clone()).zip(with_sales);
    let last = with_sales.filter(|(_, cents)| cents.is_some()).last()?.0;
    let counted = months.start..last.plus(1);
    let budget = scene
        .figures(FigureMeasure::BudgetSales, counted)
        .twelfths()?;
    let deviation = sales.twelfths()? as f64 / budget as f64 - 1.0;
    (budget != 0).then_some((deviation, last))
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_in;

    const PRELUDE: &str = "add figure account=Acme measure=budget_sales period=year period_start=2026-01-01 amount=1200";

    #[test]
    fn sales_are_held_against_the_months_that_have_them() {
        check_in(
            PRELUDE,
            &CHECK,
            &[
                ("", &[]),
                (
                    "add figure account=Acme measure=sales period=month period_start=2026-01-01 amount=90",
                    &[],
                ),
                (
                    "add figure account=Acme measure=sales period=month period_start=2026-01-01 amount=89",
                    &["Acme"],
                ),
                (
                    "add figure account=Acme measure=sales period=month period_start=2026-02-01 amount=180",
                    &[],
                ),
                (
                    "add figure account=Acme measure=sales period=month period_start=2026-02-01 amount=179",
                    &["Acme"],
                ),
                (
                    "add figure account=Acme measure=sales period=month period_start=2026-11-01 amount=10",
                    &[],
                ),
            ],
        );
    }
}
