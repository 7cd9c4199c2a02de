//! `service_load` and `service_hours`: what service costs by sales, and the hours it takes for
//! each 10 000 of sales. One file: service seen in money and in time. R12 unless other months
//! are given.

use std::ops::Range;

use super::{Measured, amount, quotient};
use crate::domain::periods::Month;
use crate::domain::record::FigureMeasure;
use crate::domain::scene::Scene;

/// Hours stand in hundredths and sales in cents, so their quotient is hours by unit of currency.
const PER_SALES: f64 = 10_000.0;

pub fn compute_load(scene: &Scene) -> Measured {
    load_over(scene, scene.now.r12())
}

pub fn compute_hours(scene: &Scene) -> Measured {
    let months = scene.now.r12();
    let hours = || {
        let sales = super::sales::twelfths(scene, months.clone())?;
        let hours = amount(
            scene,
            FigureMeasure::ServiceHours,
            months.clone(),
            "why-no-service-hours",
        )?;
        Ok(quotient(hours, sales, "why-zero-sales")? * PER_SALES)
    };
    hours().into()
}

/// Service cost by sales over some months.
pub fn load_over(scene: &Scene, months: Range<Month>) -> Measured {
    let load = || {
        let sales = super::sales::twelfths(scene, months.clone())?;
        let cost = amount(
            scene,
            FigureMeasure::ServiceCost,
            months.clone(),
            "why-no-service-cost",
        )?;
        quotient(cost, sales, "why-zero-sales")
    };
    load().into()
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::check;

    #[test]
    fn load_is_cost_by_sales() {
        check(
            "service_load",
            &[
                ("service_cost 2026-01 month 10", "why-no-sales"),
                ("sales 2026-01 month 100", "why-no-service-cost"),
                (
                    "sales 2026-01 month 0 | service_cost 2026-01 month 10",
                    "why-zero-sales",
                ),
                (
                    "sales 2026-01 month 80 | service_cost 2026-01 month 10",
                    "0.125",
                ),
            ],
        );
    }

    #[test]
    fn hours_are_counted_by_ten_thousand() {
        check(
            "service_hours",
            &[
                ("sales 2026-01 month 100", "why-no-service-hours"),
                (
                    "sales 2026-01 month 0 | service_hours 2026-01 month 1",
                    "why-zero-sales",
                ),
                // 50 h on 100 000 of sales are 5 h on each 10 000.
                (
                    "sales 2026-01 month 100000 | service_hours 2026-01 month 50",
                    "5",
                ),
                (
                    "sales 2026-01 month 20000 | service_hours 2026-01 month 2.5",
                    "1.25",
                ),
            ],
        );
    }
}
