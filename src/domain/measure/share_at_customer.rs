//! `share_at_customer`: our sales by what the customer spends on such things, of the latest
//! calendar year that has both; in the running year both only to the last full month.

use std::ops::Range;

use super::{Known, Measured, quotient};
use crate::domain::periods::{Month, year};
use crate::domain::record::FigureMeasure;
use crate::domain::scene::Scene;

pub fn compute(scene: &Scene) -> Measured {
    match sums(scene) {
        Ok(sums) => quotient(sums.sales, sums.spend, "why-zero-customer-spend").into(),
        Err(why) => Measured::unknown(why),
    }
}

/// The latest calendar year that has both, whatever they come to.
pub fn year_of_both(scene: &Scene) -> Option<i32> {
    sums(scene).ok().map(|sums| sums.year)
}

struct Sums {
    year: i32,
    sales: i128,
    spend: i128,
}

fn sums(scene: &Scene) -> Known<Sums> {
    let known = known_months(scene);
    let years = (known.start.year()..=scene.now.year()).rev();
    let both = years.into_iter().find_map(|of_year| both(scene, of_year));
    both.ok_or_else(|| {
        let is_blank = |measure| scene.figures(measure, known.clone()).months_covered() == 0;
        if is_blank(FigureMeasure::CustomerSpend) {
            "why-no-customer-spend"
        } else if is_blank(FigureMeasure::Sales) {
            "why-no-sales"
        } else {
            "why-no-common-year"
        }
    })
}

/// From the first January with a figure to the last full month.
fn known_months(scene: &Scene) -> Range<Month> {
    let starts = scene
        .book
        .own
        .figure
        .iter()
        .filter_map(|figure| figure.period_start);
    let end = scene.now.running_month();
    let first = starts.min().map_or(end, Month::of);
    Month::new(first.year(), 1)..end
}

/// A year's sums to the last full month; none where one of them is not known.
fn both(scene: &Scene, of_year: i32) -> Option<Sums> {
    let months = year(of_year);
    let months = months.start..months.end.min(scene.now.running_month());
    let sum = |measure| scene.figures(measure, months.clone()).twelfths();
    Some(Sums {
        year: of_year,
        spend: sum(FigureMeasure::CustomerSpend)?,
        sales: sum(FigureMeasure::Sales)?,
    })
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::check;

    #[test]
    fn the_latest_year_with_both_counts() {
        check(
            "share_at_customer",
            &[
                ("", "why-no-customer-spend"),
                ("customer_spend 2025-01 year 1000", "why-no-sales"),
                ("sales 2025-01 month 10", "why-no-customer-spend"),
                (
                    "customer_spend 2024-01 year 1000 | sales 2025-01 month 10",
                    "why-no-common-year",
                ),
                (
                    "customer_spend 2025-01 year 1000 | sales 2025-01 month 200",
                    "0.2",
                ),
                // The running year counts to its last full month: ten twelfths of 1200.
                (
                    "customer_spend 2025-01 year 1000 | sales 2025-01 month 200 | customer_spend 2026-01 year 1200 \
                  | sales 2026-10 month 100 | sales 2026-11 month 500",
                    "0.1",
                ),
                // A running year without sales falls back on the year before.
                (
                    "customer_spend 2025-01 year 1000 | sales 2025-01 month 200 | customer_spend 2026-01 year 1200",
                    "0.2",
                ),
                (
                    "customer_spend 2027-01 year 1000 | sales 2027-01 month 200",
                    "why-no-customer-spend",
                ),
                (
                    "customer_spend 2025-01 year 0 | sales 2025-01 month 200",
                    "why-zero-customer-spend",
                ),
            ],
        );
    }
}
