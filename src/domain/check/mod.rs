//! Checks: what deserves attention, one file each, and the two tables that name them.
//!
//! A check never fails: what is missing is itself a finding, with the command that mends it.

use super::portfolio::Portfolio;
use super::record::Records;
use super::rules::Rules;
use super::scene::Scene;
use super::{Id, Link, Now};
use crate::i18n::Message;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Act,
    Risk,
    Watch,
    Ask,
}

impl Severity {
    pub const ALL: &'static [Severity] = &[
        Severity::Act,
        Severity::Risk,
        Severity::Watch,
        Severity::Ask,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Severity::Act => "act",
            Severity::Risk => "risk",
            Severity::Watch => "watch",
            Severity::Ask => "ask",
        }
    }
}

/// What a check found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Code of the check.
    pub code: &'static str,
    pub severity: Severity,
    /// None for a finding on the whole portfolio.
    pub account: Option<Id>,
    /// One sentence with its numbers; key `finding-` and the code.
    pub sentence: Message,
    /// The records it rests on, the oldest three first.
    pub records: Vec<Link>,
    pub fix: Fix,
}

/// What mends a finding: the command line makes a command of it, the workbench a form.
#[derive(Clone, Debug, PartialEq)]
pub enum Fix {
    /// Fill these fields of a record.
    Set(Link, &'static [&'static str]),
    /// Make a record of a kind, with these fields known already (`field`, canonical text).
    Add(super::Kind, Vec<(&'static str, String)>),
}

/// What one check says before the table adds code, severity and account.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub sentence: Message,
    pub records: Vec<Link>,
    pub fix: Fix,
}

/// A check of one account.
pub struct AccountCheck {
    pub code: &'static str,
    pub severity: Severity,
    /// Who gets it: key accounts, or every account.
    pub reach: Reach,
    /// Waits until the account is 30 days old.
    pub waits: bool,
    pub run: fn(&Scene) -> Vec<Found>,
}

/// Which accounts a check looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Active accounts whose class demands an account plan, or without class.
    KeyAccounts,
    /// Every account that is not lost.
    Everyone,
    /// Lost ones too.
    EvenLost,
}

/// Something found, and the one account it concerns, if it does.
pub type Concerning = (Option<Id>, Found);

/// A check of the whole portfolio; what it finds may still concern one account.
pub struct PortfolioCheck {
    pub code: &'static str,
    pub severity: Severity,
    pub reach: Reach,
    pub run: fn(&Portfolio, &Records, &Rules, Now) -> Vec<Concerning>,
}

/// Every check of an account, in the order of the domain's own list.
pub const ACCOUNT: &[AccountCheck] = &[];

/// Every check of the portfolio.
pub const PORTFOLIO: &[PortfolioCheck] = &[];
