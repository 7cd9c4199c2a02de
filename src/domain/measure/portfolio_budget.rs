//! The four budget measures of the whole portfolio, for the calendar year of the day.
//!
//! Bottom-up is the sum of account budgets with the class rows that fill their gaps; top-down is
//! the company's own target, else those of accounts and classes, else of sellers, else of teams.
//! The first of these that has any row in the year counts for the whole year.

use std::collections::BTreeMap;
use std::ops::Range;

use super::turnover::{is_company, of_accounts};
use super::{Known, Measured, known_cents, quotient};
use crate::domain::Now;
use crate::domain::figures::{Series, grouped};
use crate::domain::periods::{Month, year};
use crate::domain::portfolio::Portfolio;
use crate::domain::record::{Figure, FigureMeasure, Records};

const TARGET: FigureMeasure = FigureMeasure::TopDownTarget;

pub fn compute_bottom_up(portfolio: &Portfolio, frame: &Records, now: Now) -> Measured {
    known_cents(bottom_up(portfolio, frame, now))
}

pub fn compute_top_down(portfolio: &Portfolio, frame: &Records, now: Now) -> Measured {
    known_cents(top_down(portfolio, frame, now))
}

/// Top-down less bottom-up.
pub fn compute_gap(portfolio: &Portfolio, frame: &Records, now: Now) -> Measured {
    let gap = || Ok(top_down(portfolio, frame, now)? - bottom_up(portfolio, frame, now)?);
    known_cents(gap())
}

/// Sales by budget of the year's months to the last full one, less one; unknown in January.
pub fn compute_deviation(portfolio: &Portfolio, frame: &Records, now: Now) -> Measured {
    let months = now.year_to_date();
    let sum = |measure, why| {
        let series = of_accounts(&portfolio.facts, frame, measure, &months);
        series.twelfths().ok_or(why)
    };
    let deviation = || {
        if months.is_empty() {
            return Err("why-january");
        }
        let budget = sum(FigureMeasure::BudgetSales, "why-no-budget")?;
        let sales = sum(FigureMeasure::Sales, "why-no-sales")?;
        Ok(quotient(sales, budget, "why-zero-budget")? - 1.0)
    };
    deviation().into()
}

fn bottom_up(portfolio: &Portfolio, frame: &Records, now: Now) -> Known<i128> {
    let months = year(now.year());
    let sum = of_accounts(&portfolio.facts, frame, FigureMeasure::BudgetSales, &months);
    sum.twelfths().ok_or("why-no-budget")
}

fn top_down(portfolio: &Portfolio, frame: &Records, now: Now) -> Known<i128> {
    let months = year(now.year());
    let company = frame.figure.iter().filter(|figure| is_company(figure));
    Series::of(company, TARGET, months.clone())
        .twelfths()
        .or_else(|| of_accounts(&portfolio.facts, frame, TARGET, &months).twelfths())
        .or_else(|| each(frame, |figure| figure.colleague, &months))
        .or_else(|| each(frame, team_of, &months))
        .ok_or("why-no-target")
}

/// The targets of all sellers, or of all teams, added up.
fn each<'a, K: Ord>(
    frame: &'a Records,
    owner: impl Fn(&'a Figure) -> Option<K>,
    months: &Range<Month>,
) -> Option<i128> {
    let rows = frame.figure.iter();
    let rows = rows.filter(|figure| figure.account.is_none() && figure.class.is_none());
    let targets: BTreeMap<K, Series> = grouped(rows, owner, TARGET, months.clone());
    let sums = targets.values().filter_map(Series::twelfths);
    (!targets.is_empty()).then(|| sums.sum())
}

/// The team a figure is of, when it is of no seller.
fn team_of(figure: &Figure) -> Option<&str> {
    let team = Some(figure.team.as_str()).filter(|team| !team.is_empty());
    team.filter(|_| figure.colleague.is_none())
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::check_portfolio;

    const FRAME: &str = "add account_class code=C | add colleague name=Aino | add colleague name=Matti \
        | add account name=Other class=C";

    fn row(measure: &str, amount: &str, whose: &str) -> String {
        format!(
            " | add figure measure={measure} amount={amount} period=year period_start=2026-01-01 {whose}"
        )
    }

    #[test]
    fn bottom_up_is_the_sum_of_accounts_and_of_classes_without_them() {
        let target = |amount, whose| row("budget_sales", amount, whose);
        let of = |rows: &[String]| format!("{FRAME}{}", rows.concat());
        check_portfolio(
            "budget_bottom_up",
            &[
                (FRAME, "why-no-budget"),
                (
                    &of(&[target("5", "account=Kaarna"), target("7", "account=Other")]),
                    "1200",
                ),
                (
                    &of(&[target("5", "account=Kaarna"), target("7", "class=C")]),
                    "1200",
                ),
                (
                    &of(&[target("5", "account=Other"), target("7", "class=C")]),
                    "500",
                ),
                (
                    &of(&[
                        target("5", "colleague=Aino"),
                        target("7", "team=North"),
                        target("8", ""),
                    ]),
                    "why-no-budget",
                ),
            ],
        );
    }

    #[test]
    fn top_down_is_the_companys_then_accounts_then_sellers_then_teams() {
        let target = |amount, whose| row("top_down_target", amount, whose);
        let teams = target("1", "team=North") + &target("2", "team=South");
        let sellers = teams.clone()
            + &target("10", "colleague=Aino")
            + &target("20", "colleague=Matti team=North");
        let classes = sellers.clone() + &target("100", "class=C");
        let accounts =
            classes.clone() + &target("1000", "account=Kaarna") + &target("2000", "account=Other");
        let company = accounts.clone() + &target("5000", "");
        let all = [
            ("", "why-no-target"),
            (&teams, "300"),
            (&sellers, "3000"),
            (&classes, "10000"),
            (&accounts, "300000"),
            (&company, "500000"),
        ];
        for (rows, expected) in all {
            check_portfolio("budget_top_down", &[(&format!("{FRAME}{rows}"), expected)]);
        }
    }

    #[test]
    fn gap_and_deviation_compare_the_sums() {
        let both =
            row("budget_sales", "1200", "account=Kaarna") + &row("top_down_target", "1500", "");
        check_portfolio(
            "budget_gap",
            &[
                (&format!("{FRAME}{both}"), "30000"),
                (FRAME, "why-no-target"),
            ],
        );
        check_portfolio(
            "budget_deviation",
            &[
                (FRAME, "why-no-budget"),
                (&format!("{FRAME}{both}"), "why-no-sales"),
                (
                    &format!(
                        "{FRAME}{both} | sales 2026-01 month 400 | sales 2026-10 month 500 | sales 2026-11 month 500"
                    ),
                    "-0.1",
                ),
            ],
        );
    }
}
