//! term-not-defensible: another account with the same solution and no larger yearly volume has
//! better terms, and nothing recorded there defends it. It stands at the account that is worse
//! off, one line a pair of terms.

use crate::domain::check::{Around, Concerning, Fix, Found, PortfolioCheck, Reach, Severity};
use crate::domain::glasshouse::{Pair, each_pair};
use crate::domain::{Kind, Link, Names};

pub const CHECK: PortfolioCheck = PortfolioCheck {
    code: "term-not-defensible",
    severity: Severity::Risk,
    reach: Reach::KeyAccounts,
    run,
};

/// Pairs of a term that are told one by one, one more than a sentence names; the others together.
const APART: usize = 4;
/// Better terms that one worse term is said to rest on; the sentence counts them all.
const RESTED_ON: usize = 40;

fn run(around: &Around) -> Vec<Concerning> {
    let mut found = Vec::new();
    let mut last: Option<Worse> = None;
    each_pair(around.portfolio, around.only, |pair| match &mut last {
        Some(worse) if worse.first[0].worse.term == pair.worse.term => worse.take(pair),
        _ => {
            let whole = last.replace(Worse::of(pair));
            found.extend(
                whole
                    .into_iter()
                    .flat_map(|worse| worse.found(around.frame)),
            );
        }
    });
    found.extend(last.into_iter().flat_map(|worse| worse.found(around.frame)));
    found
}

/// A term that is the worse one of some pairs.
struct Worse<'a> {
    first: Vec<Pair<'a>>,
    others: Others,
}

/// What the pairs that are not told one by one come to.
#[derive(Default)]
struct Others {
    count: usize,
    cost: i64,
    /// Of one of them at least it is not known what levelling costs.
    is_unknown: bool,
    better: Vec<Link>,
}

impl<'a> Worse<'a> {
    fn of(pair: Pair<'a>) -> Worse<'a> {
        Worse {
            first: vec![pair],
            others: Others::default(),
        }
    }

    fn take(&mut self, pair: Pair<'a>) {
        if self.first.len() < APART {
            self.first.push(pair);
            return;
        }
        let others = &mut self.others;
        others.count += 1;
        others.cost = others.cost.saturating_add(pair.cost.unwrap_or(0));
        others.is_unknown |= pair.cost.is_none();
        if others.better.len() < RESTED_ON - APART {
            others.better.push(Link::new(Kind::Term, pair.better.term));
        }
    }

    fn found(self, names: &dyn Names) -> Vec<Concerning> {
        let (first, others) = (&self.first[0], self.others);
        let solution = names.name(Link::new(Kind::Solution, first.solution));
        let each = |pair: &Pair| {
            let found = told(pair, &solution, 1);
            saying(found, pair.cost.unwrap_or(0), pair.cost.is_none())
        };
        let mut found: Vec<Found> = self.first.iter().map(each).collect();
        if others.count > 0 {
            // Called as the first is, so that the sentence names no more than it did.
            let mut rest = told(first, &solution, others.count);
            rest.records.extend(others.better);
            found.push(saying(rest, others.cost, others.is_unknown));
        }
        let account = Some(first.worse.account);
        found.into_iter().map(|found| (account, found)).collect()
    }
}

/// So many pairs of a term, named by one of them.
fn told(pair: &Pair, solution: &str, count: usize) -> Found {
    let link = Link::new(Kind::Term, pair.worse.term);
    let better = Link::new(Kind::Term, pair.better.term);
    let name = format!("{solution} ({})", pair.better.name);
    let fix = Fix::set(better, &["reason", "evidence"]);
    let mut found = Found::named("finding-term-not-defensible", &name, link, fix);
    found.records.push(better);
    found.counting(count)
}

fn saying(found: Found, cost: i64, is_unknown: bool) -> Found {
    found.saying(|sentence| {
        sentence
            .money("cost", cost)
            .count("unknown", usize::from(is_unknown))
    })
}

#[cfg(test)]
mod tests {
    use super::{APART, CHECK};
    use crate::domain::check::gather::gathered;
    use crate::domain::check::trial::{at_acme, book, check_portfolio};
    use crate::domain::check::{Around, Found};
    use crate::i18n::Message;

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

    #[test]
    fn however_many_pairs_a_term_has_all_are_counted_and_summed() {
        const OTHERS: usize = 12;
        let mut lines = PRELUDE.to_owned();
        for other in 0..OTHERS {
            lines.push_str(&format!(
                "add account name=B{other}\n\
                 add term account=B{other} solution=Valve net_price=90 yearly_volume=1000\n"
            ));
        }
        let book = book(&lines);
        at_acme(&book, |scene| {
            let around = Around {
                portfolio: scene.portfolio,
                frame: scene.book.frame,
                rules: scene.rules,
                now: scene.now,
                only: None,
            };
            let found = (CHECK.run)(&around).into_iter().map(|(_, found)| found);
            let found: Vec<Found> = found.collect();
            assert_eq!(found.len(), APART + 1);
            let whole = gathered(found).unwrap();
            let expected = Message::new("finding-term-not-defensible")
                .count("count", OTHERS)
                .text("names", "Valve (B0), Valve (B1), Valve (B2), …")
                .money("cost", 12 * 10_00 * 1_000)
                .count("unknown", 0);
            assert_eq!(whole.sentence, expected);
            assert_eq!(whole.records.len(), 1 + OTHERS);
        });
    }
}
