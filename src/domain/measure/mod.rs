//! Measures: pure functions of the records and the moment, one file each, and the two tables
//! that name them. A measure with missing input is unknown, with the reason; never 0.

use super::Now;
use super::portfolio::{AccountFacts, Portfolio};
use super::record::Records;
use super::scene::Scene;
use crate::i18n::Message;

/// What a measure came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// In the measure's unit; whole for cents, counts and days.
    pub value: Option<f64>,
    /// Why it is unknown.
    pub why: Option<Message>,
    /// How many items were skipped because something of them is missing.
    pub incomplete: usize,
}

impl Measured {
    pub fn known(value: f64) -> Measured {
        Measured {
            value: Some(value),
            why: None,
            incomplete: 0,
        }
    }

    /// `why` is a locale key.
    pub fn unknown(why: &'static str) -> Measured {
        Measured {
            value: None,
            why: Some(Message::new(why)),
            incomplete: 0,
        }
    }
}

/// What a measure is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Cents,
    Ratio,
    Count,
    Days,
    Hours,
}

impl Unit {
    pub fn code(self) -> &'static str {
        match self {
            Unit::Cents => "cents",
            Unit::Ratio => "ratio",
            Unit::Count => "count",
            Unit::Days => "days",
            Unit::Hours => "hours",
        }
    }
}

/// A measure of one account.
pub struct AccountMeasure {
    /// Permanent code.
    pub code: &'static str,
    pub unit: Unit,
    pub compute: fn(&Scene) -> Measured,
}

/// A measure of the whole portfolio.
pub struct PortfolioMeasure {
    pub code: &'static str,
    pub unit: Unit,
    pub compute: fn(&Portfolio, &Records, Now) -> Measured,
}

/// Every measure of an account, in the order they are shown.
pub const ACCOUNT: &[AccountMeasure] = &[];

/// Every measure of the portfolio.
pub const PORTFOLIO: &[PortfolioMeasure] = &[];

/// The facts the portfolio needs of an account.
pub fn account_facts(scene: &Scene) -> AccountFacts {
    let unknown = || Measured::unknown("why-no-sales");
    AccountFacts {
        account: scene.book.id(),
        name: scene.book.account.name.clone(),
        status: scene.book.account.status,
        class: scene.book.account.class,
        is_key_account: scene.is_key_account(),
        sales: unknown(),
        margin: unknown(),
        margin_ratio: unknown(),
        budget_bottom_up: unknown(),
        budget_top_down: unknown(),
        terms: Vec::new(),
        snoozes: scene.book.own.snooze.iter().cloned().collect(),
    }
}

/// Company turnover over R12, and whether it is the company's own figure.
pub fn turnover(_facts: &[AccountFacts], _frame: &Records, _now: Now) -> (Measured, bool) {
    (Measured::unknown("why-no-sales"), false)
}
