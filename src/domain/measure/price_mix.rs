//! `price_mix_premium` and `price_mix_new`: which part of R12 sales is in premium solutions, and
//! in solutions launched within the last 24 months. One file: two readings of the same rows.
//!
//! Read from solution rows even where rows without solution win the total. Only sales whose
//! solution has a price class (a launch day) are judged. A launch still ahead is not new.

use chrono::{Months, NaiveDate};

use super::{Known, Measured, quotient};
use crate::domain::figures::Series;
use crate::domain::record::{FigureMeasure, PriceClass, Solution};
use crate::domain::scene::Scene;

pub fn compute_premium(scene: &Scene) -> Measured {
    let is_premium = |solution: &Solution| Some(solution.price_class? == PriceClass::Premium);
    mix(scene, &is_premium, "why-no-price-class").into()
}

pub fn compute_new(scene: &Scene) -> Measured {
    let today = scene.today();
    let months = u32::try_from(scene.rules.limits.new_solution_months).unwrap_or(0);
    let since = today
        .checked_sub_months(Months::new(months))
        .unwrap_or(NaiveDate::MIN);
    let is_new = |solution: &Solution| Some((since..=today).contains(&solution.launched_on?));
    mix(scene, &is_new, "why-no-launch-day").into()
}

/// The part of sales that is `within`, of the sales that can be judged at all.
fn mix(
    scene: &Scene,
    within: &dyn Fn(&Solution) -> Option<bool>,
    why_unjudged: &'static str,
) -> Known<f64> {
    let rows = scene.book.own.figure.iter();
    let sales = Series::by_solution(rows, FigureMeasure::Sales, scene.now.r12());
    if sales.is_empty() {
        return Err("why-no-sales-by-solution");
    }
    let mut judged = None;
    let mut part = 0;
    for (solution, series) in &sales {
        let solution = scene.book.frame.solution.living(Some(*solution));
        let Some(is_within) = solution.and_then(within) else {
            continue;
        };
        let twelfths = series.twelfths().unwrap_or(0);
        *judged.get_or_insert(0) += twelfths;
        if is_within {
            part += twelfths;
        }
    }
    quotient(part, judged.ok_or(why_unjudged)?, "why-zero-sales")
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::check;

    #[test]
    fn premium_is_a_share_of_what_has_a_price_class() {
        check(
            "price_mix_premium",
            &[
                ("sales 2026-01 month 100", "why-no-sales-by-solution"),
                (
                    "add solution name=A | sales 2026-01 month 100 solution=A",
                    "why-no-price-class",
                ),
                (
                    "add solution name=A price_class=premium | sales 2025-10 month 100 solution=A",
                    "why-no-sales-by-solution",
                ),
                (
                    "add solution name=A price_class=premium | sales 2026-01 month 0 solution=A",
                    "why-zero-sales",
                ),
                (
                    "add solution name=A price_class=premium | add solution name=B price_class=basic | add solution name=C \
                     | sales 2026-01 month 100 solution=A | sales 2026-02 month 300 solution=B | sales 2026-01 month 500 solution=C",
                    "0.25",
                ),
                // The total row wins the sum, but tells nothing of the mix.
                (
                    "add solution name=A price_class=premium | add solution name=B price_class=standard | sales 2026-01 month 1000 \
                     | sales 2026-01 month 150 solution=A | sales 2026-01 month 50 solution=B",
                    "0.75",
                ),
            ],
        );
    }

    #[test]
    fn new_is_launched_within_24_months() {
        let of_launches = |first: &str, expected: &'static str| {
            let script = format!(
                "add solution name=A launched_on={first} | add solution name=B launched_on=2010-01-01 | add solution name=C \
                 | sales 2026-01 month 100 solution=A | sales 2026-01 month 300 solution=B | sales 2026-01 month 9 solution=C"
            );
            check("price_mix_new", &[(script.as_str(), expected)]);
        };
        of_launches("2024-11-21", "0.25");
        of_launches("2024-11-20", "0");
        of_launches("2026-11-21", "0.25");
        of_launches("2026-11-22", "0");
        check(
            "price_mix_new",
            &[(
                "add solution name=A | sales 2026-01 month 100 solution=A",
                "why-no-launch-day",
            )],
        );
    }
}
