//! big-but-unprofitable: an account among the top third by sales and the bottom third by margin
//! ratio, of enough accounts that have both. Thirds are rounded down; of equals the older account
//! comes first.

use crate::domain::cents::whole;
use crate::domain::check::{Around, Concerning, Fix, Found, PortfolioCheck, Reach, Severity};
use crate::domain::portfolio::AccountFacts;
use crate::domain::{Kind, Link};

pub const CHECK: PortfolioCheck = PortfolioCheck {
    code: "big-but-unprofitable",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    run,
};

/// An account with its sales and its margin ratio.
type Judged<'a> = (&'a AccountFacts, f64, f64);

fn run(around: &Around) -> Vec<Concerning> {
    let Around {
        portfolio, rules, ..
    } = *around;
    let judged = portfolio
        .facts
        .iter()
        .filter_map(|account| Some((account, account.sales.value?, account.margin_ratio.value?)));
    let mut judged: Vec<Judged> = judged.collect();
    if judged.len() < rules.limits.accounts_for_thirds {
        return Vec::new();
    }
    let third = judged.len() / 3;
    judged.sort_by(|one, other| other.1.total_cmp(&one.1));
    let mut largest: Vec<Judged> = judged.iter().take(third).copied().collect();
    judged.sort_by(|one, other| one.2.total_cmp(&other.2));
    let poorest = &judged[..third];
    largest.retain(|(big, ..)| poorest.iter().any(|(poor, ..)| poor.account == big.account));
    largest.into_iter().map(unprofitable).collect()
}

fn unprofitable((account, sales, ratio): Judged) -> Concerning {
    let link = Link::new(Kind::Account, account.account);
    let fix = Fix::add(Kind::Activity, "account", link);
    let found = Found::named("finding-big-but-unprofitable", &account.name, link, fix);
    let found = found.saying(|sentence| {
        sentence
            .money("sales", whole(sales))
            .percent("ratio", ratio)
    });
    (Some(account.account), found)
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_portfolio;

    const PRELUDE: &str = "
                add account name=B1
                add figure account=B1 measure=sales period=year period_start=2025-11-01 amount=900
                add figure account=B1 measure=direct_cost period=year period_start=2025-11-01 amount=600
                add figure account=B1 measure=service_cost period=year period_start=2025-11-01 amount=0
                add account name=B2
                add figure account=B2 measure=sales period=year period_start=2025-11-01 amount=500
                add figure account=B2 measure=direct_cost period=year period_start=2025-11-01 amount=300
                add figure account=B2 measure=service_cost period=year period_start=2025-11-01 amount=0
                add account name=B3
                add figure account=B3 measure=sales period=year period_start=2025-11-01 amount=400
                add figure account=B3 measure=direct_cost period=year period_start=2025-11-01 amount=200
                add figure account=B3 measure=service_cost period=year period_start=2025-11-01 amount=0
                add account name=B4
                add figure account=B4 measure=sales period=year period_start=2025-11-01 amount=300
                add figure account=B4 measure=direct_cost period=year period_start=2025-11-01 amount=100
                add figure account=B4 measure=service_cost period=year period_start=2025-11-01 amount=0
                add account name=B5
                add figure account=B5 measure=sales period=year period_start=2025-11-01 amount=200
                add figure account=B5 measure=direct_cost period=year period_start=2025-11-01 amount=190
                add figure account=B5 measure=service_cost period=year period_start=2025-11-01 amount=0
            ";

    #[test]
    fn big_and_poor_of_six() {
        check_portfolio(PRELUDE, &CHECK, &[
("", &[]),
("
                add figure account=Acme measure=sales period=year period_start=2025-11-01 amount=1000
                add figure account=Acme measure=direct_cost period=year period_start=2025-11-01 amount=950
                add figure account=Acme measure=service_cost period=year period_start=2025-11-01 amount=0
            ", &["Acme"]),
("
                add figure account=Acme measure=sales period=year period_start=2025-11-01 amount=600
                add figure account=Acme measure=direct_cost period=year period_start=2025-11-01 amount=550
                add figure account=Acme measure=service_cost period=year period_start=2025-11-01 amount=0
            ", &["Acme"]),
("
                add figure account=Acme measure=sales period=year period_start=2025-11-01 amount=450
                add figure account=Acme measure=direct_cost period=year period_start=2025-11-01 amount=400
                add figure account=Acme measure=service_cost period=year period_start=2025-11-01 amount=0
            ", &[]),
("
                add figure account=Acme measure=sales period=year period_start=2025-11-01 amount=1000
                add figure account=Acme measure=direct_cost period=year period_start=2025-11-01 amount=600
                add figure account=Acme measure=service_cost period=year period_start=2025-11-01 amount=0
            ", &["B1"]),
("
                remove account B4
                add figure account=Acme measure=sales period=year period_start=2025-11-01 amount=1000
                add figure account=Acme measure=direct_cost period=year period_start=2025-11-01 amount=950
                add figure account=Acme measure=service_cost period=year period_start=2025-11-01 amount=0
            ", &[]),
        ]);
    }
}
