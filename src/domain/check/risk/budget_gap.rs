//! budget-gap: what is asked from above lies too far above what was budgeted from below: in the
//! whole portfolio, and in accounts with a target of their own.

use crate::domain::cents::whole;
use crate::domain::check::{Around, Concerning, Fix, Found, PortfolioCheck, Reach, Severity};
use crate::domain::measure::portfolio_budget;
use crate::domain::portfolio::AccountFacts;
use crate::domain::rules::Rules;
use crate::domain::{Kind, Link};
use crate::i18n::Message;

pub const CHECK: PortfolioCheck = PortfolioCheck {
    code: "budget-gap",
    severity: Severity::Risk,
    reach: Reach::Everyone,
    run,
};

fn run(around: &Around) -> Vec<Concerning> {
    let Around {
        portfolio, rules, ..
    } = *around;
    let whole = gap(
        portfolio_budget::compute_top_down(portfolio, around.frame, around.now).value,
        portfolio_budget::compute_bottom_up(portfolio, around.frame, around.now).value,
        rules,
    );
    let whole = whole.map(|gap| (None, of_the_whole(gap)));
    let accounts = portfolio.facts.iter().filter_map(|account| {
        let (target, budget) = (
            account.budget_top_down.value,
            account.budget_bottom_up.value,
        );
        let gap = gap(target, budget, rules)?;
        Some((Some(account.account), of_account(account, gap)))
    });
    whole.into_iter().chain(accounts).collect()
}

/// Cents by which a target lies too far above a budget.
fn gap(target: Option<f64>, budget: Option<f64>, rules: &Rules) -> Option<i64> {
    let (target, budget) = (target?, budget?);
    let gap = target - budget;
    (gap > budget * rules.limits.budget_gap && gap > 0.0).then_some(whole(gap))
}

fn of_the_whole(gap: i64) -> Found {
    Found {
        sentence: Message::new("finding-budget-gap")
            .money("gap", gap)
            .text("names", "")
            .count("count", 0),
        records: Vec::new(),
        about: 0,
        fix: Fix::Add(Kind::Opportunity, Vec::new()),
    }
}

fn of_account(account: &AccountFacts, gap: i64) -> Found {
    let link = Link::new(Kind::Account, account.account);
    let fix = Fix::add(Kind::Opportunity, "account", link);
    Found::named("finding-budget-gap", &account.name, link, fix)
        .saying(|sentence| sentence.money("gap", gap))
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_portfolio;

    const PRELUDE: &str = "add figure account=Acme measure=budget_sales period=year period_start=2026-01-01 amount=1000";

    #[test]
    fn targets_stay_near_budgets() {
        check_portfolio(PRELUDE, &CHECK, &[
("", &[]),
("add figure account=Acme measure=top_down_target period=year period_start=2026-01-01 amount=1050", &[]),
("add figure account=Acme measure=top_down_target period=year period_start=2026-01-01 amount=1051", &["Acme"]),
("
                add account name=Beta
                add figure account=Beta measure=top_down_target period=year period_start=2026-01-01 amount=2000
            ", &[]),
        ]);
    }
}
