//! What all accounts come to together: sums over accounts with the class rows that fill their
//! gaps, and company turnover, the denominator of every share.
//!
//! A class row counts once, in the months where no account of the class has a row of the measure.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Measured;
use crate::domain::Now;
use crate::domain::figures::{Series, grouped};
use crate::domain::periods::Month;
use crate::domain::portfolio::{AccountFacts, AccountSeries};
use crate::domain::record::{Figure, FigureMeasure, Records};
use crate::domain::value::Id;

/// Company turnover over R12, and whether it is the company's own figure: `company_turnover`
/// where it covers all twelve months, else the sum over accounts (lost ones too) and class rows.
pub fn turnover(facts: &[AccountFacts], frame: &Records, now: Now) -> (Measured, bool) {
    let months = now.r12();
    let company = frame.figure.iter().filter(|figure| is_company(figure));
    let company = Series::of(company, FigureMeasure::CompanyTurnover, months.clone());
    let is_own = company.covers(&months);
    let sum = if is_own {
        company
    } else {
        of_accounts(facts, frame, FigureMeasure::Sales, &months)
    };
    let measured = match sum.total() {
        Some(cents) => Measured::known(cents as f64),
        None => Measured::unknown("why-no-sales"),
    };
    (measured, is_own)
}

/// A measure (sales, budget or target) summed over accounts and class rows.
pub fn of_accounts(
    facts: &[AccountFacts],
    frame: &Records,
    measure: FigureMeasure,
    months: &Range<Month>,
) -> Series {
    let mut sum = Series::default();
    let mut by_class: BTreeMap<Id, Series> = BTreeMap::new();
    for account in facts {
        let series = of_account(&account.series, measure).within(months);
        sum.add(&series);
        if let Some(class) = account.class {
            by_class.entry(class).or_default().add(&series);
        }
    }
    let rows = frame.figure.iter();
    for (class, series) in grouped(rows, class_of, measure, months.clone()) {
        sum.add(&match by_class.get(&class) {
            Some(accounts) => series.outside(accounts),
            None => series,
        });
    }
    sum
}

fn of_account(series: &AccountSeries, measure: FigureMeasure) -> &Series {
    match measure {
        FigureMeasure::BudgetSales => &series.budget,
        FigureMeasure::TopDownTarget => &series.target,
        _ => &series.sales,
    }
}

/// The class a figure is of, when it is of no account.
fn class_of(figure: &Figure) -> Option<Id> {
    figure.class.filter(|_| figure.account.is_none())
}

/// A figure of the whole company: of no account, class, seller or team.
pub(super) fn is_company(figure: &Figure) -> bool {
    figure.account.is_none()
        && figure.class.is_none()
        && figure.colleague.is_none()
        && figure.team.is_empty()
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::{portfolio, scene_of};
    use crate::domain::portfolio::Portfolio;

    fn of(script: &str) -> Portfolio {
        portfolio(&scene_of(script))
    }

    #[track_caller]
    fn check(script: &str, cents: Option<f64>, is_own: bool) {
        let portfolio = of(script);
        let found = (portfolio.turnover.value, portfolio.has_company_turnover);
        assert_eq!(found, (cents, is_own), "{script}");
    }

    #[test]
    fn turnover_is_the_companys_own_or_the_sum() {
        check("", None, false);
        check("sales 2026-01 month 100", Some(10_000.0), false);
        let other = "add account name=Other class=C status=lost";
        let classes = "add account_class code=C";
        let row = "add figure period=month measure=sales amount=30 class=C period_start=";
        check(
            &format!("{classes} | sales 2026-01 month 100 | {row}2026-01-01 | {row}2026-02-01"),
            Some(16_000.0),
            false,
        );
        // A class row gives way to the accounts of its class, month by month.
        check(
            &format!(
                "{classes} | {other} | {row}2026-01-01 | {row}2026-02-01 \
                 | add figure account=Other period_start=2026-01-01 period=month measure=sales amount=1"
            ),
            Some(3_100.0),
            false,
        );
        // An account of another class takes nothing from it.
        check(
            &format!("{classes} | sales 2026-01 month 1 | {row}2026-01-01"),
            Some(3_100.0),
            false,
        );
        let own = "add figure measure=company_turnover amount=1200 period=year period_start=";
        check(
            &format!("sales 2026-01 month 1 | {own}2025-11-01"),
            Some(120_000.0),
            true,
        );
        check(
            &format!("sales 2026-01 month 1 | {own}2025-12-01"),
            Some(100.0),
            false,
        );
        check(
            &format!("sales 2026-01 month 1 | {own}2025-12-01 | {own}2024-12-01"),
            Some(120_000.0),
            true,
        );
    }

    #[test]
    fn thirds_are_rounded_once_for_all_accounts() {
        // A third of 1.00 from each of three accounts is 1.00.
        check(
            "add account name=B | add account name=C | sales 2025-09 quarter 1 \
             | add figure account=B period_start=2025-09-01 period=quarter measure=sales amount=1 \
             | add figure account=C period_start=2025-09-01 period=quarter measure=sales amount=1",
            Some(100.0),
            false,
        );
    }
}
