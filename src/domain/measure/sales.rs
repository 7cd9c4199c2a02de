//! `sales`: what we sold to the account, in cents, over R12 unless other months are given.

use std::ops::Range;

use chrono::NaiveDate;

use super::{Known, Measured, amount, known_cents};
use crate::domain::figures::Series;
use crate::domain::periods::Month;
use crate::domain::record::FigureMeasure;
use crate::domain::scene::Scene;

/// The last day of the last month of R12 with sales, and how many months of it come after that: what
/// is told of twelve months lacks them. None where no month does, or none has sales.
pub fn behind<'a>(
    sales: impl IntoIterator<Item = &'a Series>,
    months: Range<Month>,
) -> Option<(NaiveDate, usize)> {
    let last = |sales: &Series| {
        let known = Month::each(months.clone()).zip(sales.monthly(months.clone()));
        known
            .filter(|(_, cents)| cents.is_some())
            .map(|(month, _)| month)
            .last()
    };
    let last = sales.into_iter().filter_map(last).max()?;
    let missing = usize::try_from(months.end.since(last) - 1).unwrap_or(0);
    (missing > 0).then(|| (last.last_day(), missing))
}

/// The same of one account.
pub fn behind_of(scene: &Scene) -> Option<(NaiveDate, usize)> {
    let months = scene.now.r12();
    let sales = scene.figures(FigureMeasure::Sales, months.clone());
    behind([&sales], months)
}

pub fn compute(scene: &Scene) -> Measured {
    over(scene, scene.now.r12())
}

/// Sales over some months.
pub fn over(scene: &Scene, months: Range<Month>) -> Measured {
    known_cents(twelfths(scene, months))
}

/// Sales in twelfths of a cent.
pub(super) fn twelfths(scene: &Scene, months: Range<Month>) -> Known<i128> {
    amount(scene, FigureMeasure::Sales, months, "why-no-sales")
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::check;

    #[test]
    fn sales_are_those_of_the_twelve_full_months() {
        check(
            "sales",
            &[
                ("", "why-no-sales"),
                // The day is 21 November 2026: R12 runs from November 2025 to October 2026.
                ("sales 2025-10 month 100", "why-no-sales"),
                (
                    "sales 2025-11 month 100 | sales 2026-10 month 50.55 | sales 2026-11 month 7",
                    "15055",
                ),
                ("sales 2026-01 year 1200", "100000"),
                ("sales 2026-01 month 0", "0"),
                (
                    "sales 2026-01 month 100 | remove figure \"Kaarna sales 2026-01-01\"",
                    "why-no-sales",
                ),
                (
                    "add solution name=Lime | sales 2026-01 month 100 | sales 2026-01 month 70 solution=Lime",
                    "10000",
                ),
            ],
        );
    }
}
