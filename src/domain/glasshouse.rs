//! Terms that could not be defended if every customer knew them all: pairs of terms in which one
//! account is worse off than another without a recorded reason.

use std::collections::BTreeMap;

use super::portfolio::{AccountFacts, Portfolio, TermFacts};
use super::value::Id;

/// One side of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At {
    pub account: Id,
    /// The account's name.
    pub name: String,
    pub term: Id,
}

/// Two terms for the same solution, of which the worse one could not be defended.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    pub solution: Id,
    pub worse: At,
    pub better: At,
    /// Cents a year that levelling would cost; none where it is unknown.
    pub cost: Option<i64>,
}

/// Every such pair, of terms in force on the day with both volumes known (domain:
/// term-not-defensible). Net prices and discounts are compared as they are stated: where one of
/// the two is blank there is nothing to compare.
pub fn pairs(portfolio: &Portfolio) -> Vec<Pair> {
    let mut by_solution: BTreeMap<Id, Vec<Known>> = BTreeMap::new();
    for account in &portfolio.facts {
        for term in &account.terms {
            if let (Some(solution), Some(volume)) = (term.solution, term.yearly_volume) {
                let known = Known {
                    account,
                    term,
                    volume,
                };
                by_solution.entry(solution).or_default().push(known);
            }
        }
    }
    let mut pairs = Vec::new();
    for (solution, terms) in &by_solution {
        for worse in terms {
            let better = terms.iter().filter(|other| is_unfair(worse, other));
            pairs.extend(better.map(|better| Pair {
                solution: *solution,
                worse: worse.at(),
                better: better.at(),
                cost: cost(worse, better),
            }));
        }
    }
    pairs
}

/// A term whose yearly volume is known.
struct Known<'a> {
    account: &'a AccountFacts,
    term: &'a TermFacts,
    volume: f64,
}

impl Known<'_> {
    fn at(&self) -> At {
        At {
            account: self.account.account,
            name: self.account.name.clone(),
            term: self.term.term,
        }
    }
}

/// Another account with no larger volume has it better, and nothing there defends it.
fn is_unfair(worse: &Known, better: &Known) -> bool {
    worse.account.account != better.account.account
        && better.volume <= worse.volume
        && !better.term.is_defended
        && (price_gap(worse, better).is_some() || discount_gap(worse, better).is_some())
}

/// Cents by which the better net price lies below the worse.
fn price_gap(worse: &Known, better: &Known) -> Option<i64> {
    let (ours, theirs) = (worse.term.net_price?, better.term.net_price?);
    (theirs < ours).then_some(ours - theirs)
}

/// Points by which the better discount lies above the worse.
fn discount_gap(worse: &Known, better: &Known) -> Option<f64> {
    let (ours, theirs) = (worse.term.discount?, better.term.discount?);
    (theirs > ours).then_some(theirs - ours)
}

/// The difference by the worse side's volume: of net prices where these differ so, else of
/// discounts on its list price.
#[allow(clippy::cast_possible_truncation)] // amounts are bounded to 9e15; the cast saturates
fn cost(worse: &Known, better: &Known) -> Option<i64> {
    let difference = match price_gap(worse, better) {
        Some(cents) => cents as f64,
        None => discount_gap(worse, better)? / 100.0 * worse.term.list_price? as f64,
    };
    Some((difference * worse.volume).round() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::check::trial::{at_acme, book};

    #[test]
    fn levelling_costs_the_difference_by_the_volume_of_the_worse_off() {
        let cases = [
            ("net_price=90", Some(1_000_000)),
            ("net_price=90 discount=50", Some(1_000_000)),
            ("net_price=100 discount=7", Some(400_000)),
            ("discount=7", Some(400_000)),
        ];
        for (better, cost) in cases {
            let book = book(&format!(
                "add account name=Beta\nadd solution name=Valve
                 add term account=Acme solution=Valve net_price=100 discount=5 list_price=200 yearly_volume=1000
                 add term account=Beta solution=Valve yearly_volume=10 {better}"
            ));
            let pairs = at_acme(&book, |scene| pairs(scene.portfolio));
            let costs: Vec<Option<i64>> = pairs.iter().map(|pair| pair.cost).collect();
            assert_eq!(costs, [cost], "{better}");
            assert_eq!(pairs[0].better.name, "Beta");
        }
        let book = book(
            "add account name=Beta\nadd solution name=Valve
             add term account=Acme solution=Valve discount=5 yearly_volume=10
             add term account=Beta solution=Valve discount=7 yearly_volume=10",
        );
        let pairs = at_acme(&book, |scene| pairs(scene.portfolio));
        assert_eq!(
            pairs[0].cost, None,
            "without a list price the cost is unknown"
        );
    }
}
