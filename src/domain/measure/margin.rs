//! `margin` and `margin_ratio`: sales less direct and service cost, and that by sales; R12
//! unless other months are given. One file, because the ratio is the margin seen another way.

use std::ops::Range;

use super::{Known, Measured, amount, known_cents, quotient};
use crate::domain::periods::Month;
use crate::domain::record::FigureMeasure;
use crate::domain::scene::Scene;

pub fn compute(scene: &Scene) -> Measured {
    over(scene, scene.now.r12())
}

pub fn compute_ratio(scene: &Scene) -> Measured {
    ratio_over(scene, scene.now.r12())
}

/// Margin over some months, in cents.
pub fn over(scene: &Scene, months: Range<Month>) -> Measured {
    known_cents(twelfths(scene, months))
}

/// Margin by sales over some months.
pub fn ratio_over(scene: &Scene, months: Range<Month>) -> Measured {
    let ratio = || {
        let sales = super::sales::twelfths(scene, months.clone())?;
        quotient(twelfths(scene, months.clone())?, sales, "why-zero-sales")
    };
    ratio().into()
}

/// Margin in twelfths of a cent; unknown when sales or either cost is.
pub(super) fn twelfths(scene: &Scene, months: Range<Month>) -> Known<i128> {
    let sales = super::sales::twelfths(scene, months.clone())?;
    let direct = amount(
        scene,
        FigureMeasure::DirectCost,
        months.clone(),
        "why-no-direct-cost",
    )?;
    let service = amount(
        scene,
        FigureMeasure::ServiceCost,
        months,
        "why-no-service-cost",
    )?;
    Ok(sales - direct - service)
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::check;

    #[test]
    fn margin_is_sales_less_both_costs() {
        check(
            "margin",
            &[
                ("", "why-no-sales"),
                ("sales 2026-01 month 100", "why-no-direct-cost"),
                (
                    "sales 2026-01 month 100 | direct_cost 2026-01 month 60",
                    "why-no-service-cost",
                ),
                (
                    "sales 2026-01 month 100 | direct_cost 2026-01 month 60 | service_cost 2026-02 month 15.5",
                    "2450",
                ),
                (
                    "sales 2026-01 month 10 | direct_cost 2026-01 month 60 | service_cost 2026-02 month 0",
                    "-5000",
                ),
                // Two twelfths of 0.05 each: 100.00 - 0.00833 - 0.00833 = 99.98333, rounded once.
                (
                    "sales 2026-01 month 100 | direct_cost 2024-12 year 0.10 | service_cost 2024-12 year 0.10",
                    "9998",
                ),
            ],
        );
    }

    #[test]
    fn the_ratio_is_of_sales() {
        check(
            "margin_ratio",
            &[
                (
                    "sales 2026-01 month 100 | direct_cost 2026-01 month 60 | service_cost 2026-02 month 15",
                    "0.25",
                ),
                (
                    "sales 2026-01 month 0 | direct_cost 2026-01 month 60 | service_cost 2026-02 month 15",
                    "why-zero-sales",
                ),
                ("sales 2026-01 month 100", "why-no-direct-cost"),
            ],
        );
    }
}
