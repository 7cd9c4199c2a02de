//! Terms that could not be defended if every customer knew them all: pairs of terms in which one
//! account is worse off than another without a recorded reason.

use std::collections::{BTreeMap, BTreeSet};

use super::portfolio::{AccountFacts, Portfolio, TermFacts};
use super::record::FootprintState;
use super::scene::Scene;
use super::value::Id;
use super::{cents, measure};
use crate::i18n::Message;

/// One side of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<'a> {
    pub account: Id,
    /// The account's name.
    pub name: &'a str,
    pub term: Id,
}

/// Two terms for the same solution, of which the worse one could not be defended.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair<'a> {
    pub solution: Id,
    pub worse: At<'a>,
    pub better: At<'a>,
    /// Cents a year that levelling would cost; none where it is unknown.
    pub cost: Option<i64>,
}

/// Every such pair, of terms in force on the day with both volumes known (domain:
/// term-not-defensible). Net prices and discounts are compared as they are stated: where one of
/// the two is blank there is nothing to compare. Only those at which one account is worse off,
/// where one is named.
pub fn pairs(portfolio: &Portfolio, only: Option<Id>) -> Vec<Pair<'_>> {
    let mut pairs = Vec::new();
    each_pair(portfolio, only, |pair| pairs.push(pair));
    pairs
}

/// Tells every one of [`pairs`], those of a worse term one after the other: in a large portfolio
/// there are millions of them, and no one keeps them all.
pub fn each_pair<'a>(portfolio: &'a Portfolio, only: Option<Id>, tell: impl FnMut(Pair<'a>)) {
    let is_meant = |worse: &Known| only.is_none_or(|only| worse.account.account == only);
    apart(portfolio, is_meant, |better| !better.term.is_defended, tell);
}

/// The pairs of which the better term has a reason with evidence: what we can say.
pub fn defended(portfolio: &Portfolio) -> Vec<Pair<'_>> {
    let mut pairs = Vec::new();
    let is_wanted = |better: &Known| better.term.is_defended;
    apart(portfolio, |_| true, is_wanted, |pair| pairs.push(pair));
    pairs
}

/// What levelling all of them costs, in cents: of the pairs of one term the dearest, since that
/// levels the others too; and the number of terms whose cost is unknown.
pub fn total(pairs: &[Pair]) -> (i64, usize) {
    let mut by_term: BTreeMap<Id, Option<i64>> = BTreeMap::new();
    for pair in pairs {
        let cost = by_term.entry(pair.worse.term).or_default();
        *cost = (*cost).max(pair.cost);
    }
    let known = by_term.values().flatten();
    let unknown = by_term.values().filter(|cost| cost.is_none());
    (known.sum(), unknown.count())
}

/// What the records speak for in favour of the better term, though nobody wrote it down as its
/// reason: paying sooner, buying more solutions, buying more in all.
pub fn grounds(worse: &Scene, better: &Scene, pair: &Pair) -> Vec<Message> {
    let days = (
        payment_days(worse, pair.worse.term),
        payment_days(better, pair.better.term),
    );
    let sooner = match days {
        (Some(later), Some(sooner)) if sooner < later => Some(
            Message::new("glasshouse-pays-sooner")
                .text("sooner", sooner.to_string())
                .text("later", later.to_string()),
        ),
        _ => None,
    };
    let (few, many) = (bought(worse), bought(better));
    let broader = (many > few).then(|| {
        Message::new("glasshouse-buys-broader")
            .text("more", many.to_string())
            .text("fewer", few.to_string())
    });
    let sales = |scene: &Scene| measure::sales::compute(scene).value;
    let larger = sales(better)
        .zip(sales(worse))
        .filter(|(more, less)| more > less);
    let larger = larger.map(|(more, less)| {
        Message::new("glasshouse-buys-more")
            .money("more", cents::whole(more))
            .money("less", cents::whole(less))
    });
    [sooner, broader, larger].into_iter().flatten().collect()
}

/// The days a term gives for payment; where it is silent, those of the account's own payment term
/// in force.
fn payment_days(scene: &Scene, term: Id) -> Option<i64> {
    let own = scene.book.own.term.get(term);
    own.and_then(|term| term.payment_days).or_else(|| {
        let general = scene.terms_in_force().filter(|one| one.solution.is_none());
        general.filter_map(|one| one.payment_days).min()
    })
}

/// How many solutions an account buys.
fn bought(scene: &Scene) -> usize {
    let rows = scene.book.own.footprint.iter();
    let bought = rows.filter(|row| row.state == Some(FootprintState::Bought));
    let solutions: BTreeSet<Id> = bought.filter_map(|row| row.solution).collect();
    solutions.len()
}

fn apart<'a>(
    portfolio: &'a Portfolio,
    is_meant: impl Fn(&Known) -> bool,
    is_wanted: impl Fn(&Known) -> bool,
    mut tell: impl FnMut(Pair<'a>),
) {
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
    for (solution, terms) in &by_solution {
        for worse in terms.iter().filter(|worse| is_meant(worse)) {
            let better = terms.iter().filter(|other| is_better(worse, other));
            better.filter(|other| is_wanted(other)).for_each(|better| {
                tell(Pair {
                    solution: *solution,
                    worse: worse.at(),
                    better: better.at(),
                    cost: cost(worse, better),
                });
            });
        }
    }
}

/// A term whose yearly volume is known.
struct Known<'a> {
    account: &'a AccountFacts,
    term: &'a TermFacts,
    volume: f64,
}

impl<'a> Known<'a> {
    fn at(&self) -> At<'a> {
        At {
            account: self.account.account,
            name: &self.account.name,
            term: self.term.term,
        }
    }
}

/// Another account with no larger volume has it better.
fn is_better(worse: &Known, better: &Known) -> bool {
    worse.account.account != better.account.account
        && better.volume <= worse.volume
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
mod tests;
