//! share-of-turnover: a large share of our turnover hangs on one account. Judged only with the
//! company's own turnover, or with enough accounts with sales.

use crate::domain::check::{Around, Concerning, Fix, Found, PortfolioCheck, Reach, Severity};
use crate::domain::{Kind, Link};

pub const CHECK: PortfolioCheck = PortfolioCheck {
    code: "share-of-turnover",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    run,
};

fn run(around: &Around) -> Vec<Concerning> {
    let Around {
        portfolio, rules, ..
    } = *around;
    let turnover = portfolio.turnover.value.filter(|turnover| *turnover > 0.0);
    let Some(turnover) = turnover.filter(|_| portfolio.is_fit_for_shares(rules)) else {
        return Vec::new();
    };
    let shares = portfolio
        .facts
        .iter()
        .filter_map(|account| Some((account, account.sales.value? / turnover)));
    shares
        .filter(|(_, share)| *share >= rules.limits.share_of_turnover)
        .map(|(account, share)| {
            let link = Link::new(Kind::Account, account.account);
            let fix = Fix::Add(Kind::Opportunity, Vec::new());
            let found = Found::named("finding-share-of-turnover", &account.name, link, fix)
                .saying(|sentence| sentence.percent("share", share));
            (Some(account.account), found)
        })
        .collect()
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
    fn a_tenth_of_turnover_is_much() {
        check_portfolio(
            PRELUDE,
            &CHECK,
            &[
                ("", &[]),
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
                add figure measure=company_turnover period=year period_start=2025-11-01 amount=9000
            ",
                    &["Acme"],
                ),
                (
                    "
                add figure account=Acme measure=sales period=year period_start=2025-11-01 amount=900
                add figure measure=company_turnover period=year period_start=2025-11-01 amount=9001
            ",
                    &[],
                ),
            ],
        );
    }
}
