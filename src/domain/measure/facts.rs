//! What the portfolio needs to know of one account: its own sums and series, and its terms in
//! force on the day.

use super::{budget, margin, sales};
use crate::domain::periods::year;
use crate::domain::portfolio::{AccountFacts, AccountSeries, Portfolio, Snoozed, TermFacts};
use crate::domain::record::{FigureMeasure, Records, Term};
use crate::domain::rules::Rules;
use crate::domain::scene::Scene;
use crate::domain::{AccountBook, Book, JournalFacts, Now};

impl Portfolio {
    /// Everything of a Book whose accounts are all open.
    pub fn of(book: &Book, rules: &Rules, now: Now) -> Portfolio {
        let facts = book.accounts().map(|account| facts_of(account, rules, now));
        Portfolio::gather(facts.collect(), &book.frame, now)
    }

    /// Joins the facts of all accounts with the frame.
    pub fn gather(facts: Vec<AccountFacts>, frame: &Records, now: Now) -> Portfolio {
        let (turnover, has_company_turnover) = super::turnover(&facts, frame, now);
        Portfolio {
            facts,
            turnover,
            has_company_turnover,
        }
    }
}

/// The facts of one account.
pub fn facts_of(book: AccountBook, rules: &Rules, now: Now) -> AccountFacts {
    let portfolio = Portfolio::empty();
    let scene = Scene {
        book,
        portfolio: &portfolio,
        rules,
        now,
        journal: JournalFacts::none(),
    };
    account_facts(&scene)
}

/// The facts of the account a scene shows.
fn account_facts(scene: &Scene) -> AccountFacts {
    AccountFacts {
        account: scene.book.id(),
        name: scene.book.account.name.clone(),
        status: scene.book.account.status,
        class: scene.book.account.class,
        is_key_account: scene.is_key_account(),
        sales: sales::compute(scene),
        margin: margin::compute(scene),
        margin_ratio: margin::compute_ratio(scene),
        budget_bottom_up: budget::compute_bottom_up(scene),
        budget_top_down: budget::compute_top_down(scene),
        series: series(scene),
        terms: scene.terms_in_force().map(term_facts).collect(),
        snoozes: scene.book.own.snooze.iter().map(Snoozed::from).collect(),
    }
}

fn series(scene: &Scene) -> AccountSeries {
    let of_year = year(scene.now.year());
    AccountSeries {
        sales: scene.figures(FigureMeasure::Sales, scene.now.r12()),
        budget: scene.figures(FigureMeasure::BudgetSales, of_year.clone()),
        target: scene.figures(FigureMeasure::TopDownTarget, of_year),
    }
}

fn term_facts(term: &Term) -> TermFacts {
    TermFacts {
        term: term.head.id,
        solution: term.solution,
        net_price: term.net_price,
        list_price: term.list_price,
        discount: term.discount,
        yearly_volume: term.yearly_volume,
        is_defended: !term.reason.trim().is_empty() && !term.evidence.trim().is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::measure::cases::{portfolio, scene_of};

    #[test]
    fn terms_in_force_on_the_day_are_told() {
        let script = "add solution name=Lime \
            | add term account=Kaarna solution=Lime net_price=1 reason=Volume evidence=Mail \
            | add term account=Kaarna solution=Lime net_price=2 valid_from=2026-11-21 valid_to=2026-11-21 reason=Volume \
            | add term account=Kaarna solution=Lime net_price=3 valid_from=2026-11-22 \
            | add term account=Kaarna solution=Lime net_price=4 valid_to=2026-11-20 \
            | add term account=Kaarna discount=7.5 evidence=Mail";
        let portfolio = portfolio(&scene_of(script));
        let terms = &portfolio.facts[0].terms;
        let told: Vec<_> = terms
            .iter()
            .map(|term| (term.net_price, term.discount, term.is_defended))
            .collect();
        assert_eq!(
            told,
            [
                (Some(100), None, true),
                (Some(200), None, false),
                (None, Some(7.5), false)
            ]
        );
    }

    #[test]
    fn sums_of_the_year_and_of_r12_are_told() {
        let script = "sales 2026-01 month 100 | direct_cost 2026-01 month 60 | service_cost 2026-01 month 15 \
            | budget_sales 2026-01 year 1200 | top_down_target 2026-01 year 1300";
        let portfolio = portfolio(&scene_of(script));
        let facts = &portfolio.facts[0];
        let values = [
            &facts.sales,
            &facts.margin,
            &facts.margin_ratio,
            &facts.budget_bottom_up,
            &facts.budget_top_down,
        ];
        assert_eq!(
            values.map(|measured| measured.value),
            [
                Some(10_000.0),
                Some(2_500.0),
                Some(0.25),
                Some(120_000.0),
                Some(130_000.0)
            ]
        );
        assert!(facts.is_key_account);
    }
}
