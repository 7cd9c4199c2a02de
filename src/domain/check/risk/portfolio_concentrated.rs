//! portfolio-concentrated: the sum of squared shares of the accounts is high. Judged only with the
//! company's own turnover, or with enough accounts with sales.

use crate::domain::check::{Around, Concerning, Fix, Found, PortfolioCheck, Reach, Severity};
use crate::domain::{Kind, Link};
use crate::i18n::Arg;

pub const CHECK: PortfolioCheck = PortfolioCheck {
    code: "portfolio-concentrated",
    severity: Severity::Risk,
    reach: Reach::Everyone,
    run,
};

fn run(around: &Around) -> Vec<Concerning> {
    let limit = around.rules.limits.hhi_concentrated;
    let known = around.concentration().filter(|(hhi, _)| *hhi >= limit);
    let found = known.map(|(hhi, largest)| {
        let link = Link::new(Kind::Account, largest.account);
        let fix = Fix::Add(Kind::Opportunity, Vec::new());
        Found::named("finding-portfolio-concentrated", &largest.name, link, fix)
            .saying(|sentence| sentence.with("hhi", Arg::Number(hhi)))
    });
    found.into_iter().map(|found| (None, found)).collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_portfolio;

    const PRELUDE: &str = "
                add account name=C1
                add figure account=C1 measure=sales period=year period_start=2025-11-01 amount=10
                add account name=C2
                add figure account=C2 measure=sales period=year period_start=2025-11-01 amount=10
                add account name=C3
                add figure account=C3 measure=sales period=year period_start=2025-11-01 amount=10
                add account name=C4
                add figure account=C4 measure=sales period=year period_start=2025-11-01 amount=10
                add account name=C5
                add figure account=C5 measure=sales period=year period_start=2025-11-01 amount=10
                add account name=C6
                add figure account=C6 measure=sales period=year period_start=2025-11-01 amount=10
                add account name=C7
                add figure account=C7 measure=sales period=year period_start=2025-11-01 amount=10
                add account name=C8
                add figure account=C8 measure=sales period=year period_start=2025-11-01 amount=10
                add account name=C9
                add figure account=C9 measure=sales period=year period_start=2025-11-01 amount=10
            ";

    #[test]
    fn a_concentrated_portfolio_is_told_once_there_is_enough_of_it() {
        check_portfolio(
            PRELUDE,
            &CHECK,
            &[
                ("", &[]),
                (
                    "add figure account=Acme measure=sales period=year period_start=2025-11-01 amount=10",
                    &[],
                ),
                (
                    "add figure account=Acme measure=sales period=year period_start=2025-11-01 amount=900",
                    &["Acme"],
                ),
                (
                    "
                add figure account=Acme measure=sales period=year period_start=2025-11-01 amount=900
                remove account C9
            ",
                    &[],
                ),
                (
                    "
                add figure account=Acme measure=sales period=year period_start=2025-11-01 amount=900
                remove account C9
                add figure measure=company_turnover period=year period_start=2025-11-01 amount=1800
            ",
                    &["Acme"],
                ),
                (
                    "
                add figure account=Acme measure=sales period=year period_start=2025-11-01 amount=900
                add figure measure=company_turnover period=year period_start=2025-11-01 amount=2000
            ",
                    &[],
                ),
            ],
        );
    }
}
