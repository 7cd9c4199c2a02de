//! `discount_ratio`: discount given by what sales would have been without it; R12 unless other
//! months are given. Sales are net of discounts.

use std::ops::Range;

use super::{Measured, amount, quotient};
use crate::domain::periods::Month;
use crate::domain::record::FigureMeasure;
use crate::domain::scene::Scene;

pub fn compute(scene: &Scene) -> Measured {
    over(scene, scene.now.r12())
}

/// Discount by gross sales over some months.
pub fn over(scene: &Scene, months: Range<Month>) -> Measured {
    let ratio = || {
        let sales = super::sales::twelfths(scene, months.clone())?;
        let given = amount(
            scene,
            FigureMeasure::DiscountGiven,
            months.clone(),
            "why-no-discounts",
        )?;
        quotient(given, sales + given, "why-zero-sales")
    };
    ratio().into()
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::check;

    #[test]
    fn the_discount_is_of_gross_sales() {
        check(
            "discount_ratio",
            &[
                ("discount_given 2026-01 month 10", "why-no-sales"),
                ("sales 2026-01 month 90", "why-no-discounts"),
                (
                    "sales 2026-01 month 90 | discount_given 2026-01 month 10",
                    "0.1",
                ),
                (
                    "sales 2026-01 month 90 | discount_given 2026-01 month 0",
                    "0",
                ),
                (
                    "sales 2026-01 month -10 | discount_given 2026-01 month 10",
                    "why-zero-sales",
                ),
            ],
        );
    }
}
