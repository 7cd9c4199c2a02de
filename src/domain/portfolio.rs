//! What is known of all accounts together: one line of facts an account, and the company's own
//! turnover. Facts are computed account by account, so that no more than one need be open.

use super::figures::Series;
use super::measured::Measured;
use super::record::{AccountStatus, Snooze};
use super::rules::Rules;
use super::value::Id;

/// What the portfolio needs to know of one account. Money in cents, over R12.
#[derive(Clone, Debug, PartialEq)]
pub struct AccountFacts {
    pub account: Id,
    pub name: String,
    pub status: Option<AccountStatus>,
    pub class: Option<Id>,
    pub is_key_account: bool,
    pub sales: Measured,
    pub margin: Measured,
    pub margin_ratio: Measured,
    pub budget_bottom_up: Measured,
    pub budget_top_down: Measured,
    /// What those sums are made of: class rows count only in months without a row here.
    pub series: AccountSeries,
    /// The terms in force on the day, for the comparison between accounts.
    pub terms: Vec<TermFacts>,
    /// The account's own snoozes, which hold for what the portfolio finds of it too.
    pub snoozes: Vec<Snooze>,
}

/// The account's own figures month by month: sales over R12, budget and target over the year.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccountSeries {
    pub sales: Series,
    pub budget: Series,
    pub target: Series,
}

/// One term in force on the day, as other accounts are compared with it.
#[derive(Clone, Debug, PartialEq)]
pub struct TermFacts {
    pub term: Id,
    pub solution: Option<Id>,
    pub net_price: Option<i64>,
    pub list_price: Option<i64>,
    pub discount: Option<f64>,
    pub yearly_volume: Option<f64>,
    /// A reason with evidence is recorded.
    pub is_defended: bool,
}

/// All accounts together at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Portfolio {
    pub facts: Vec<AccountFacts>,
    /// Company turnover over R12: the company's own figure where it covers all twelve months,
    /// else the sum over accounts and class rows.
    pub turnover: Measured,
    /// The turnover is the company's own figure.
    pub has_company_turnover: bool,
}

impl Portfolio {
    /// Nothing known of other accounts.
    pub fn empty() -> Portfolio {
        Portfolio {
            facts: Vec::new(),
            turnover: Measured::unknown("why-no-sales"),
            has_company_turnover: false,
        }
    }

    /// Shares of turnover are judged: it is the company's own, or enough accounts have sales.
    pub fn is_fit_for_shares(&self, rules: &Rules) -> bool {
        let with_sales = self
            .facts
            .iter()
            .filter(|facts| facts.sales.value > Some(0.0));
        self.has_company_turnover || with_sales.count() >= rules.limits.accounts_for_shares
    }

    pub fn of_account(&self, account: Id) -> Option<&AccountFacts> {
        self.facts.iter().find(|facts| facts.account == account)
    }
}
