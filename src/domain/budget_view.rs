//! The year's budget from below against the targets from above: by class, by seller, and for the
//! company.

use std::collections::BTreeMap;
use std::ops::Range;

use super::figures::{Series, grouped};
use super::measure::portfolio_budget::{compute_bottom_up, compute_top_down};
use super::now::Now;
use super::periods::{Month, year};
use super::portfolio::{AccountFacts, Portfolio};
use super::record::{Figure, FigureMeasure, Records};
use super::value::Id;

/// Sums of one class, seller or the company, in cents; none where nothing is on record.
#[derive(Clone, Debug, PartialEq)]
pub struct Sums {
    pub whose: Whose,
    pub bottom_up: Option<i64>,
    pub top_down: Option<i64>,
    /// Some account in it has a budget but no target, and nothing stands in for that.
    pub is_partial: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Company,
    /// None: accounts without a class.
    Class(Option<Id>),
    /// None: accounts without an owner.
    Seller(Option<Id>),
}

impl Sums {
    /// Top-down less bottom-up; unknown where the two are not of the same accounts.
    pub fn gap(&self) -> Option<i64> {
        let gap = self.top_down? - self.bottom_up?;
        (!self.is_partial).then_some(gap)
    }
}

/// The company, then every class and every seller that has a budget or a target.
pub fn budget_view(portfolio: &Portfolio, frame: &Records, now: Now) -> Vec<Sums> {
    let company = Sums {
        whose: Whose::Company,
        bottom_up: compute_bottom_up(portfolio, frame, now)
            .value
            .map(super::cents::whole),
        top_down: compute_top_down(portfolio, frame, now)
            .value
            .map(super::cents::whole),
        is_partial: false,
    };
    let months = year(now.year());
    let mut all = vec![company];
    all.extend(classes(portfolio, frame, &months));
    all.extend(sellers(portfolio, frame, &months));
    all.retain(|sums| sums.whose == Whose::Company || sums.bottom_up.or(sums.top_down).is_some());
    all
}

/// A class is the sum of its accounts; its own rows count in months without any of theirs.
fn classes(portfolio: &Portfolio, frame: &Records, months: &Range<Month>) -> Vec<Sums> {
    let classes = frame.account_class.iter().map(|class| Some(class.head.id));
    let accounts = |class: Option<Id>| {
        let facts = portfolio.facts.iter();
        facts.filter(move |facts| facts.class == class)
    };
    let has_target = |class: Option<Id>| {
        let mut rows = frame.figure.iter();
        class.is_some()
            && rows.any(|row| {
                let is_target = row.measure == Some(FigureMeasure::TopDownTarget);
                is_target && row.class == class && row.account.is_none()
            })
    };
    let of_class = |class: Option<Id>| {
        let sum = |measure: FigureMeasure| {
            let mut sum = added(accounts(class), measure);
            let rows = frame.figure.iter();
            let own = |figure: &Figure| figure.class.filter(|_| figure.account.is_none());
            let mut own = grouped(rows, own, measure, months.clone());
            if let Some(own) = class.and_then(|class| own.remove(&class)) {
                sum.add(&own.outside(&sum.clone()));
            }
            sum.total()
        };
        Sums {
            whose: Whose::Class(class),
            bottom_up: sum(FigureMeasure::BudgetSales),
            top_down: sum(FigureMeasure::TopDownTarget),
            is_partial: !has_target(class) && lacks_target(accounts(class)),
        }
    };
    classes.chain([None]).map(of_class).collect()
}

/// A seller is the accounts they own; their target is their own row, else those of the accounts.
fn sellers(portfolio: &Portfolio, frame: &Records, months: &Range<Month>) -> Vec<Sums> {
    let targets: BTreeMap<Id, Series> = grouped(
        frame.figure.iter(),
        |figure| {
            let of_seller = figure.account.is_none() && figure.class.is_none();
            figure.colleague.filter(|_| of_seller)
        },
        FigureMeasure::TopDownTarget,
        months.clone(),
    );
    let owner = |facts: &AccountFacts| frame.account.get(facts.account).and_then(|one| one.owner);
    let sellers = frame.colleague.iter().map(|one| Some(one.head.id));
    let of_seller = |seller: Option<Id>| {
        let owned = |facts: &&AccountFacts| owner(facts) == seller;
        let sum = |measure| added(portfolio.facts.iter().filter(owned), measure).total();
        let own = seller.and_then(|seller| targets.get(&seller)?.total());
        Sums {
            whose: Whose::Seller(seller),
            bottom_up: sum(FigureMeasure::BudgetSales),
            is_partial: own.is_none() && lacks_target(portfolio.facts.iter().filter(owned)),
            top_down: own.or_else(|| sum(FigureMeasure::TopDownTarget)),
        }
    };
    sellers.chain([None]).map(of_seller).collect()
}

/// Some account has a budget and no target.
fn lacks_target<'a>(mut accounts: impl Iterator<Item = &'a AccountFacts>) -> bool {
    let covered = |series: &Series| series.months_covered() > 0;
    accounts.any(|facts| covered(&facts.series.budget) && !covered(&facts.series.target))
}

/// Budgets or targets of accounts, added up.
fn added<'a>(accounts: impl Iterator<Item = &'a AccountFacts>, measure: FigureMeasure) -> Series {
    let mut sum = Series::default();
    for facts in accounts {
        sum.add(match measure {
            FigureMeasure::BudgetSales => &facts.series.budget,
            _ => &facts.series.target,
        });
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::measure::cases::{portfolio, scene_of};
    use crate::domain::{Kind, Link, Names};

    fn row(measure: &str, amount: &str, whose: &str) -> String {
        format!(
            " | add figure measure={measure} amount={amount} period=year period_start=2026-01-01 {whose}"
        )
    }

    #[test]
    fn every_class_and_seller_has_its_own_sums() {
        let script = [
            "add account_class code=A | add account_class code=C | add account_class code=D \
             | set account Kaarna class=A owner=Own | add account name=Beta class=C owner=Own \
             | add account name=Gamma class=C | add colleague name=Idle"
                .to_owned(),
            row("budget_sales", "100", "account=Kaarna"),
            row("top_down_target", "120", "account=Kaarna"),
            row("budget_sales", "40", "account=Beta"),
            row("budget_sales", "7", "account=Gamma"),
            // Filled by accounts in every month: does not count. No account of D has any.
            row("budget_sales", "1000", "class=C"),
            row("budget_sales", "9", "class=D"),
            row("top_down_target", "50", "class=C"),
            row("top_down_target", "150", "colleague=Own"),
        ];
        let stage = scene_of(&script.concat());
        let sums = budget_view(&portfolio(&stage), &stage.book.frame, stage.now);
        let name = |kind, id: Option<Id>| {
            id.map_or("-".to_owned(), |id| stage.book.name(Link::new(kind, id)))
        };
        let told: Vec<(String, [Option<i64>; 3])> = sums
            .iter()
            .map(|one| {
                let whose = match one.whose {
                    Whose::Company => "all".to_owned(),
                    Whose::Class(id) => name(Kind::AccountClass, id),
                    Whose::Seller(id) => name(Kind::Colleague, id),
                };
                (whose, [one.bottom_up, one.top_down, one.gap()])
            })
            .collect();
        let expected = [
            ("all", Some(15_600), Some(17_000), Some(1_400)),
            ("A", Some(10_000), Some(12_000), Some(2_000)),
            ("C", Some(4_700), Some(5_000), Some(300)),
            ("D", Some(900), None, None),
            ("Own", Some(14_000), Some(15_000), Some(1_000)),
            ("-", Some(700), None, None),
        ];
        let expected = expected.map(|(name, up, down, gap)| (name.to_owned(), [up, down, gap]));
        assert_eq!(told, expected);
    }
}
