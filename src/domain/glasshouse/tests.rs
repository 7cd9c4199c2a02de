//! Pairs by hand, and every pair a second time: slowly, from the domain's own sentences, over the
//! records themselves, on random portfolios.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::domain::Book;
use crate::domain::check::trial::{at, at_acme, book, now};
use crate::domain::record::Term;

#[test]
fn what_a_reason_with_evidence_defends_can_be_said_and_the_rest_has_grounds_at_most() {
    let book = book(
        "add account name=Beta\nadd account name=Gamma\nadd solution name=Valve\nadd solution name=Pump
         add term account=Acme solution=Valve net_price=100 yearly_volume=1000
         add term account=Acme payment_days=45
         add term account=Beta solution=Valve net_price=90 yearly_volume=10 payment_days=14
         add term account=Gamma solution=Valve net_price=80 yearly_volume=10 reason=Trial evidence=Mail
         add footprint account=Beta solution=Valve state=bought
         add footprint account=Beta solution=Pump state=open",
    );
    let portfolio = at_acme(&book, |scene| scene.portfolio.clone());
    let names = |pairs: &[Pair]| {
        let names = pairs
            .iter()
            .map(|pair| format!("{}<{}", pair.worse.name, pair.better.name));
        names.collect::<Vec<_>>()
    };
    assert_eq!(names(&pairs(&portfolio, None)), ["Acme<Beta"]);
    assert_eq!(names(&defended(&portfolio)), ["Acme<Gamma", "Beta<Gamma"]);
    let pair = &pairs(&portfolio, None)[0];
    let found = at_acme(&book, |worse| {
        at(&book, "Beta", |better| grounds(worse, better, pair))
    });
    let keys: Vec<&str> = found.iter().map(|ground| ground.key.as_ref()).collect();
    assert_eq!(keys, ["glasshouse-pays-sooner", "glasshouse-buys-broader"]);
}

#[test]
fn levelling_a_term_once_is_enough() {
    let at = |name: &'static str, term: u128| At {
        account: Id::default(),
        name,
        term: Id(uuid::Uuid::from_u128(term)),
    };
    let pair = |worse: u128, cost: Option<i64>| Pair {
        solution: Id::default(),
        worse: at("Acme", worse),
        better: at("Beta", 9),
        cost,
    };
    let pairs = [
        pair(1, Some(5)),
        pair(1, Some(7)),
        pair(2, None),
        pair(3, Some(2)),
    ];
    assert_eq!(total(&pairs), (9, 1));
    assert_eq!(total(&[]), (0, 0));
}

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
        let portfolio = at_acme(&book, |scene| scene.portfolio.clone());
        let pairs = pairs(&portfolio, None);
        let costs: Vec<Option<i64>> = pairs.iter().map(|pair| pair.cost).collect();
        assert_eq!(costs, [cost], "{better}");
        assert_eq!(pairs[0].better.name, "Beta");
    }
    let book = book(
        "add account name=Beta\nadd solution name=Valve
         add term account=Acme solution=Valve discount=5 yearly_volume=10
         add term account=Beta solution=Valve discount=7 yearly_volume=10",
    );
    let portfolio = at_acme(&book, |scene| scene.portfolio.clone());
    let pairs = pairs(&portfolio, None);
    assert_eq!(
        pairs[0].cost, None,
        "without a list price the cost is unknown"
    );
}

/// A term of some account, as a script has it; blank where a word is blank.
fn term() -> impl Strategy<Value = String> {
    let words = |all: &'static [&'static str]| select(all);
    (
        words(&["Acme", "Beta", "Gamma", "Delta"]),
        words(&["", "solution=Valve", "solution=Valve", "solution=Pump"]),
        words(&["", "net_price=90", "net_price=100", "net_price=100.01"]),
        words(&["", "discount=0", "discount=5", "discount=7.5"]),
        words(&["", "list_price=200", "list_price=133.33"]),
        words(&["", "yearly_volume=10", "yearly_volume=10", "yearly_volume=20.5"]),
        words(&["", "reason=Trial", "evidence=Mail", "reason=Trial evidence=Mail"]),
        words(&["", "", "valid_from={0d}", "valid_from={1d}", "valid_from={-400d}"]),
        words(&["", "", "valid_to={0d}", "valid_to={-1d}", "valid_to={9d}"]),
    )
        .prop_map(|(account, solution, net, discount, list, volume, why, from, to)| {
            format!(
                "add term account={account} {solution} {net} {discount} {list} {volume} {why} {from} {to}"
            )
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_pair_is_found_a_slow_second_way(terms in prop::collection::vec(term(), 0..14)) {
        let house = "add account name=Beta status=lost\nadd account name=Gamma status=prospect
            add account name=Delta\nadd solution name=Valve\nadd solution name=Pump";
        let script = format!("{house}\n{}", terms.join("\n"));
        let book = book(&script);
        let portfolio = at_acme(&book, |scene| scene.portfolio.clone());
        for is_defended in [false, true] {
            let fast = if is_defended { defended(&portfolio) } else { pairs(&portfolio, None) };
            prop_assert_eq!(told(&fast), slow(&book, is_defended), "{}", script);
        }
        let all = pairs(&portfolio, None);
        let (mut sum, mut unknown) = (0, 0);
        let worse: BTreeSet<Id> = all.iter().map(|pair| pair.worse.term).collect();
        for term in worse {
            let own = slow(&book, false).into_iter().filter(|(one, ..)| *one == term);
            match own.filter_map(|(_, _, cost)| cost).max() {
                Some(cost) => sum += cost,
                None => unknown += 1,
            }
        }
        prop_assert_eq!(total(&all), (sum, unknown), "{}", script);
        for account in book.accounts() {
            let own: Vec<Pair> = pairs(&portfolio, Some(account.id()));
            let of_it = all.iter().filter(|pair| pair.worse.account == account.id());
            prop_assert_eq!(own, of_it.cloned().collect::<Vec<_>>());
        }
    }
}

/// The worse term, the better one, and what levelling costs.
type Told = BTreeSet<(Id, Id, Option<i64>)>;

fn told(pairs: &[Pair]) -> Told {
    let told = pairs
        .iter()
        .map(|pair| (pair.worse.term, pair.better.term, pair.cost));
    told.collect()
}

/// Every term beside every other, question by question.
fn slow(book: &Book, is_defended: bool) -> Told {
    let mut all: Vec<&Term> = Vec::new();
    for account in book.accounts() {
        all.extend(account.own.term.iter());
    }
    let mut found = Told::new();
    for worse in &all {
        for better in &all {
            // Another account, the same solution.
            if worse.account == better.account || worse.solution != better.solution {
                continue;
            }
            if worse.solution.is_none() || !is_on(worse) || !is_on(better) {
                continue;
            }
            // Both volumes known, and theirs no larger.
            let (Some(own_volume), Some(volume)) = (worse.yearly_volume, better.yearly_volume)
            else {
                continue;
            };
            if volume > own_volume {
                continue;
            }
            let has_reason = !better.reason.is_empty() && !better.evidence.is_empty();
            if has_reason != is_defended {
                continue;
            }
            // A lower net price, else a higher discount: the difference, in cents a piece.
            let mut a_piece = None;
            let mut is_better = false;
            if let (Some(own), Some(other)) = (worse.net_price, better.net_price)
                && other < own
            {
                is_better = true;
                a_piece = Some((own - other) as f64);
            }
            if let (Some(own), Some(other), false) = (worse.discount, better.discount, is_better)
                && other > own
            {
                is_better = true;
                a_piece = worse
                    .list_price
                    .map(|list| list as f64 * (other - own) / 100.0);
            }
            if is_better {
                #[allow(clippy::cast_possible_truncation)] // prices and volumes are small here
                let cost = a_piece.map(|cents| (cents * own_volume).round() as i64);
                found.insert((worse.head.id, better.head.id, cost));
            }
        }
    }
    found
}

fn is_on(term: &Term) -> bool {
    let first = term.valid_from.unwrap_or(NaiveDate::MIN);
    let last = term.valid_to.unwrap_or(NaiveDate::MAX);
    (first..=last).contains(&now().day())
}
