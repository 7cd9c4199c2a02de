//! What is known of all accounts together: one line of facts an account, and the company's own
//! turnover. Facts are computed account by account, so that no more than one need be open.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::figures::Series;
use super::measured::Measured;
use super::record::{AccountStatus, Kind, Snooze};
use super::rules::Rules;
use super::value::{Id, Link};

/// What the portfolio needs to know of one account. Money in cents, over R12.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AccountFacts {
    pub account: Id,
    pub name: String,
    #[serde(with = "super::field::by_code")]
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
    pub snoozes: Vec<Snoozed>,
}

/// The account's own figures month by month: sales over R12, budget and target over the year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AccountSeries {
    pub sales: Series,
    pub budget: Series,
    pub target: Series,
}

/// One term in force on the day, as other accounts are compared with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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

/// A finding put off: which, until when, at which account and about which record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snoozed {
    pub finding: String,
    pub until: Option<NaiveDate>,
    /// None: at any.
    pub account: Option<Id>,
    pub about: Option<Link>,
}

impl From<&Snooze> for Snoozed {
    fn from(row: &Snooze) -> Snoozed {
        Snoozed {
            finding: row.finding.clone(),
            until: row.until,
            account: row.account,
            about: row.about,
        }
    }
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

/// The kinds of an account's records that its facts rest on: no others need be at hand.
pub const READ: &[Kind] = &[Kind::Figure, Kind::Term, Kind::Snooze];
