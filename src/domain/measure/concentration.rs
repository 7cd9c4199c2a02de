//! `top1`, `top2`, `top3`, `top5` and `hhi`: how much hangs on the largest accounts, R12, and the
//! sum of squared shares, between 0 and 1. One file: all read the same list of shares.
//!
//! A share is of company turnover. Class rows stand for no single account and so count only there.

use super::Measured;
use crate::domain::portfolio::{AccountFacts, Portfolio};
use crate::domain::record::Records;
use crate::domain::{Id, Now};

pub fn top1(portfolio: &Portfolio, _: &Records, _: Now) -> Measured {
    largest(portfolio, 1)
}

pub fn top2(portfolio: &Portfolio, _: &Records, _: Now) -> Measured {
    largest(portfolio, 2)
}

pub fn top3(portfolio: &Portfolio, _: &Records, _: Now) -> Measured {
    largest(portfolio, 3)
}

pub fn top5(portfolio: &Portfolio, _: &Records, _: Now) -> Measured {
    largest(portfolio, 5)
}

/// The index without one account: its sales are out of the sum of squares and out of turnover.
pub fn hhi_without(portfolio: &Portfolio, account: Id) -> Measured {
    let own = portfolio.of_account(account);
    let own = own.and_then(|facts| facts.series.sales.twelfths());
    let others = portfolio.facts.iter();
    let others = others.filter(|facts| facts.account != account);
    over(portfolio, others, own.unwrap_or(0), index)
}

/// Divided once, from whole sums: added share by share, an even 0.25 could fall short of itself.
pub fn hhi(portfolio: &Portfolio, _: &Records, _: Now) -> Measured {
    over(portfolio, portfolio.facts.iter(), 0, index)
}

fn index(sales: &[i128], turnover: i128) -> f64 {
    let squares: i128 = sales.iter().map(|one| one * one).sum();
    squares as f64 / (turnover * turnover) as f64
}

fn largest(portfolio: &Portfolio, count: usize) -> Measured {
    over(portfolio, portfolio.facts.iter(), 0, |sales, turnover| {
        let largest: i128 = sales.iter().take(count).sum();
        largest as f64 / turnover as f64
    })
}

/// A ratio of the sales of those accounts that have any, the largest first, and turnover less
/// what is gone of it, all in twelfths of a cent, so that a share here is the account's own
/// `share_of_our_turnover`.
fn over<'a>(
    portfolio: &Portfolio,
    accounts: impl Iterator<Item = &'a AccountFacts>,
    gone: i128,
    ratio: impl Fn(&[i128], i128) -> f64,
) -> Measured {
    let turnover = match portfolio.turnover.value {
        None => return portfolio.turnover.clone(),
        Some(turnover) => whole(turnover) * 12 - gone,
    };
    if turnover == 0 {
        return Measured::unknown("why-zero-turnover");
    }
    let mut sales: Vec<i128> = accounts
        .filter_map(|facts| facts.series.sales.twelfths())
        .collect();
    if sales.is_empty() {
        return Measured::unknown("why-no-sales");
    }
    sales.sort_unstable_by_key(|twelfths| std::cmp::Reverse(*twelfths));
    Measured::known(ratio(&sales, turnover))
}

#[allow(clippy::cast_possible_truncation)] // cents are whole and bounded to 9e15
fn whole(cents: f64) -> i128 {
    cents as i128
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::{check_portfolio, portfolio, scene_of};

    /// 40, 30, 20 and 10 of a hundred; one account without figures.
    const FOUR: &str = "sales 2026-01 month 40 | add account name=B | add account name=C | add account name=D \
        | add account name=Silent \
        | add figure account=B period_start=2026-01-01 period=month measure=sales amount=30 \
        | add figure account=C period_start=2026-01-01 period=month measure=sales amount=20 \
        | add figure account=D period_start=2026-01-01 period=month measure=sales amount=10";

    #[test]
    fn the_largest_come_first() {
        for (code, expected) in [
            ("top1", "0.4"),
            ("top2", "0.7"),
            ("top3", "0.9"),
            ("top5", "1"),
            ("hhi", "0.3"),
        ] {
            check_portfolio(code, &[("", "why-no-sales"), (FOUR, expected)]);
        }
    }

    #[test]
    fn shares_are_of_unrounded_sales() {
        let script = "sales 2026-01 quarter 0.01 | sales 2025-10 quarter 0.01 | add account name=B \
            | add figure account=B period_start=2026-01-01 period=month measure=sales amount=0.05 \
            | add figure measure=company_turnover amount=1 period=year period_start=2025-11-01";
        // A cent, and two thirds of another.
        check_portfolio("top2", &[(script, "0.06666666666666667")]);
    }

    #[test]
    fn an_even_index_is_exact() {
        let own =
            "add figure measure=company_turnover amount=100 period=year period_start=2025-11-01";
        let script = format!(
            "sales 2026-01 month 42 | add account name=B \
             | add figure account=B period_start=2026-01-01 period=month measure=sales amount=6 | {own}"
        );
        let portfolio = portfolio(&scene_of(&script));
        let frame = crate::domain::Records::default();
        let now = scene_of("").now;
        assert_eq!(super::hhi(&portfolio, &frame, now).value, Some(0.18));
    }

    #[test]
    fn shares_are_of_company_turnover() {
        let script = format!(
            "{FOUR} | add figure measure=company_turnover amount=200 period=year period_start=2025-11-01"
        );
        let zero = "sales 2026-01 month 0";
        check_portfolio(
            "top1",
            &[(script.as_str(), "0.2"), (zero, "why-zero-turnover")],
        );
        check_portfolio("hhi", &[(script.as_str(), "0.075")]);
        check_portfolio(
            "hhi",
            &[(
                "add figure measure=company_turnover amount=2 period=year period_start=2025-11-01",
                "why-no-sales",
            )],
        );
    }
}
