//! Checks: what deserves attention, one file each, in two tables for each severity.
//!
//! A check never fails: what is missing is itself a finding, with the command that mends it.
//! It says one [`Found`] for each record; the runner makes of them one finding an account and
//! code, and leaves out what is snoozed or does not concern the account.

use super::field::Choice;
use super::measure::concentration;
use super::portfolio::{AccountFacts, Portfolio};
use super::record::Records;
use super::rules::Rules;
use super::scene::Scene;
use super::{Id, Link, Names, Now};
use crate::i18n::{Arg, Message};

mod act;
mod ask;
mod gather;
mod introduction;
mod kept;
mod risk;
mod run;
pub(super) mod trial;
mod watch;

pub use super::fix::{Fix, fix_command};
pub use gather::short;
pub use kept::Findings;
pub use run::{Snoozes, account_findings, findings_of, portfolio_findings, standing};

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
    /// One sentence with its numbers; its key is `finding-` and the code.
    pub sentence: Message,
    /// The records it rests on, oldest first.
    pub records: Vec<Link>,
    pub fix: Fix,
}

/// What one check says of one record, before the runner adds code, severity and account. Where
/// a check finds several, their sentences are made one: see [`Found::about`].
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub sentence: Message,
    /// The records it is about (most often one), then others it rests on.
    pub records: Vec<Link>,
    /// How many it is about: once every one of them is snoozed, nothing of it stands.
    pub about: usize,
    pub fix: Fix,
}

impl Found {
    /// A finding on one record. The sentence gets `count` (1) and `names` (the record's name).
    /// When several are made one, `count` and sums of money are added up, `names` are listed
    /// (each once, three at most) and so are `levels`, of other counts the greatest and of all
    /// else the oldest record's stands.
    pub fn about(sentence: &'static str, names: &dyn Names, record: Link, fix: Fix) -> Found {
        Found::named(sentence, &names.name(record), record, fix)
    }

    /// A finding on one record that the sentence calls by another name than the record's own.
    pub fn named(sentence: &'static str, name: &str, record: Link, fix: Fix) -> Found {
        Found {
            sentence: Message::new(sentence)
                .count("count", 1)
                .text("names", short(name)),
            records: vec![record],
            about: 1,
            fix,
        }
    }

    /// A finding on the account itself.
    pub fn account(sentence: &'static str, scene: &Scene, fix: Fix) -> Found {
        Found::about(sentence, &scene.book, scene.book.link(), fix)
    }

    /// Several found at once, told by one of them.
    #[must_use]
    fn counting(mut self, count: usize) -> Found {
        let mut args = self.sentence.args.iter_mut();
        if let Some((_, arg)) = args.find(|(key, _)| key == "count") {
            *arg = Arg::Count(i64::try_from(count).unwrap_or(i64::MAX));
        }
        self
    }

    /// Adds to the sentence's arguments.
    #[must_use]
    pub fn saying(mut self, add: impl FnOnce(Message) -> Message) -> Found {
        self.sentence = add(self.sentence);
        self
    }
}

/// The label of a choice, for a sentence.
fn label<T: Choice>(choice: T) -> Message {
    Message::new(T::CHOICES.label_key(choice.code()))
}

/// A check of one account.
pub struct AccountCheck {
    pub code: &'static str,
    pub severity: Severity,
    /// Who gets it: key accounts, or every account.
    pub reach: Reach,
    /// Waits until the account is some days old (`new_account_days`).
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
    pub run: fn(&Around) -> Vec<Concerning>,
}

/// What a check of the portfolio looks at.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    pub portfolio: &'a Portfolio,
    pub frame: &'a Records,
    pub rules: &'a Rules,
    pub now: Now,
    /// The one account asked about: what would stand at others need not be looked for.
    pub only: Option<Id>,
}

impl<'a> Around<'a> {
    /// How far sales lean on few accounts, with the largest of them; none where shares are not
    /// judged.
    fn concentration(&self) -> Option<(f64, &'a AccountFacts)> {
        let fit = self.portfolio.is_fit_for_shares(self.rules);
        let hhi = concentration::hhi(self.portfolio, self.frame, self.now).value;
        let sales = |account: &&AccountFacts| account.sales.value.unwrap_or(0.0);
        let accounts = self.portfolio.facts.iter();
        let largest = accounts.max_by(|one, other| sales(one).total_cmp(&sales(other)));
        hhi.filter(|_| fit).zip(largest)
    }
}

/// Every check of an account, in the order of the domain's own list.
pub fn account_checks() -> impl Iterator<Item = &'static AccountCheck> {
    let tables = [act::ACCOUNT, risk::ACCOUNT, watch::ACCOUNT, ask::ACCOUNT];
    tables.into_iter().flatten()
}

/// Every check of the portfolio.
pub fn portfolio_checks() -> impl Iterator<Item = &'static PortfolioCheck> {
    let tables = [
        act::PORTFOLIO,
        risk::PORTFOLIO,
        watch::PORTFOLIO,
        ask::PORTFOLIO,
    ];
    tables.into_iter().flatten()
}
