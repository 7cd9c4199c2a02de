//! `portfolio-balance`: sales lean on few accounts, though not yet dangerously.

use crate::domain::check::{Around, Concerning, Fix, Found, PortfolioCheck, Reach, Severity};
use crate::domain::{Kind, Link};
use crate::i18n::Arg;

/// HHI from 0.18 to below 0.25 (from there on it is `portfolio-concentrated`), judged only with the
/// company's own turnover over R12 or at least ten accounts with sales. It rests on the largest.
pub const CHECK: PortfolioCheck = PortfolioCheck {
    code: "portfolio-balance",
    severity: Severity::Watch,
    reach: Reach::Everyone,
    run,
};

fn run(around: &Around) -> Vec<Concerning> {
    let limits = &around.rules.limits;
    let watched = limits.hhi_watch..limits.hhi_concentrated;
    let known = around.concentration();
    let known = known.filter(|(hhi, _)| watched.contains(hhi));
    let found = known.map(|(hhi, largest)| {
        let link = Link::new(Kind::Account, largest.account);
        let fix = Fix::Add(Kind::Opportunity, Vec::new());
        Found::named("finding-portfolio-balance", &largest.name, link, fix).saying(|sentence| {
            let limit = Arg::Number(watched.start);
            sentence.with("hhi", Arg::Number(hhi)).with("limit", limit)
        })
    });
    found.into_iter().map(|found| (None, found)).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_portfolio;

    #[test]
    fn a_leaning_portfolio_is_watched_before_it_is_concentrated() {
        let sales = |account: &str, amount: u32| {
            format!(
                "add figure account={account} measure=sales period=year period_start=2025-11-01 amount={amount}"
            )
        };
        let turnover =
            "add figure measure=company_turnover period=year period_start=2025-11-01 amount=1000";
        let with_turnover = |amount| format!("{turnover}\n{}", sales("Acme", amount));
        let ten = |amount| {
            let others = (1..10)
                .map(|at| format!("add account name=C{at}\n{}", sales(&format!("C{at}"), 100)));
            format!(
                "{}\n{}",
                sales("Acme", amount),
                others.collect::<Vec<_>>().join("\n")
            )
        };
        let cases: [(String, &[&str]); 8] = [
            (sales("Acme", 450), &[]),
            (with_turnover(424), &[]),
            (with_turnover(425), &["Acme"]),
            (with_turnover(499), &["Acme"]),
            (with_turnover(500), &[]),
            (ten(100), &[]),
            (ten(600), &["Acme"]),
            (ten(800), &[]),
        ];
        for (lines, expected) in cases {
            check_portfolio("", &CHECK, &[(&lines, expected)]);
        }
    }
}
