//! term-not-defensible: another account with the same solution and no larger yearly volume has
//! better terms, and nothing recorded there defends it. It stands at the account that is worse
//! off, one line a pair of terms.

use crate::domain::check::{Around, Concerning, Fix, Found, PortfolioCheck, Reach, Severity};
use crate::domain::glasshouse::{Pair, pairs};
use crate::domain::{Kind, Link, Names};

pub const CHECK: PortfolioCheck = PortfolioCheck {
    code: "term-not-defensible",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    run,
};

fn run(around: &Around) -> Vec<Concerning> {
    let pairs = pairs(around.portfolio, around.only);
    let mut found = Vec::with_capacity(pairs.len());
    for alike in pairs.chunk_by(|one, next| one.solution == next.solution) {
        let solution = Link::new(Kind::Solution, alike[0].solution);
        let solution = around.frame.name(solution);
        let told = |pair: &Pair| (Some(pair.worse.account), told(pair, &solution));
        found.extend(alike.iter().map(told));
    }
    found
}

fn told(pair: &Pair, solution: &str) -> Found {
    let link = Link::new(Kind::Term, pair.worse.term);
    let better = Link::new(Kind::Term, pair.better.term);
    let name = format!("{solution} ({})", pair.better.name);
    let fix = Fix::set(better, &["reason", "evidence"]);
    let mut found = Found::named("finding-term-not-defensible", &name, link, fix);
    found.records.push(better);
    found.saying(|sentence| {
        sentence
            .money("cost", pair.cost.unwrap_or(0))
            .count("unknown", usize::from(pair.cost.is_none()))
    })
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::trial::check_portfolio;

    const PRELUDE: &str = "
                add account name=Beta
                add solution name=Valve
                add solution name=Pump
                add term account=Acme solution=Valve net_price=100 discount=5 list_price=200 yearly_volume=1000
            ";

    #[test]
    fn better_terms_elsewhere_need_a_reason_with_evidence() {
        check_portfolio(
            PRELUDE,
            &CHECK,
            &[
                ("", &[]),
                (
                    "add term account=Beta solution=Valve net_price=90 yearly_volume=1000",
                    &["Acme Valve", "Beta Valve"],
                ),
                (
                    "add term account=Beta solution=Valve net_price=90 yearly_volume=1001",
                    &[],
                ),
                ("add term account=Beta solution=Valve net_price=90", &[]),
                (
                    "add term account=Beta solution=Pump net_price=90 yearly_volume=1000",
                    &[],
                ),
                (
                    "add term account=Beta solution=Valve discount=6 yearly_volume=1",
                    &["Acme Valve", "Beta Valve"],
                ),
                (
                    "add term account=Beta solution=Valve net_price=90 yearly_volume=900 reason=Trial",
                    &["Acme Valve", "Beta Valve"],
                ),
                (
                    "add term account=Beta solution=Valve net_price=90 yearly_volume=900 reason=Trial evidence=Memo",
                    &[],
                ),
                (
                    "add term account=Beta solution=Valve net_price=90 yearly_volume=900 valid_to={-1d}",
                    &[],
                ),
                (
                    "add term account=Beta solution=Valve net_price=110 discount=4 yearly_volume=1000",
                    &["Beta Valve", "Acme Valve"],
                ),
                (
                    "add term account=Acme solution=Valve net_price=90 yearly_volume=900",
                    &[],
                ),
            ],
        );
    }
}
