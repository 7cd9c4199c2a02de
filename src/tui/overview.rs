//! The portfolio at a glance: per account what it sells, what it needs and what comes next.
//!
//! Pure; the world may compute it account by account in the background and keep the pulses.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::domain::check::{Finding, Severity, Snoozes, account_findings, portfolio_findings};
use crate::domain::journal_facts::JournalFacts;
use crate::domain::matrix::matrix;
use crate::domain::measure::{coverage, facts_of, sales_development};
use crate::domain::portfolio::{AccountFacts, Portfolio};
use crate::domain::rules::Rules;
use crate::domain::scene::{Scene, activity_day};
use crate::domain::signal_clock::{SignalState, state};
use crate::domain::{Book, Id, Kind, Link, Now};

/// The pulse of one account at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Pulse {
    pub facts: AccountFacts,
    /// Worst first.
    pub findings: Vec<Finding>,
    pub next: Option<Next>,
    /// How many of the fifteen cells of the matrix are filled.
    pub matrix: usize,
    /// The part of those to be known whom one of us knows, 0 to 1.
    pub coverage: Option<f64>,
    /// Sales against the year before, as a ratio of change.
    pub development: Option<f64>,
    /// Signals that wait to be told or acted on, the most urgent first.
    pub burning: Vec<Burning>,
}

/// The next activity of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    pub activity: Link,
    pub title: String,
    pub day: NaiveDate,
}

/// A signal whose 24 hours run, or have run out with nobody told or nothing done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Burning {
    pub account: Id,
    pub signal: Link,
    pub deadline: DateTime<FixedOffset>,
}

/// What is known of all accounts together.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    pub portfolio: Portfolio,
    pub pulses: BTreeMap<Id, Pulse>,
    /// What was found of all together; some of it concerns one account.
    pub findings: Vec<Finding>,
}

impl Default for Overview {
    fn default() -> Self {
        Overview {
            portfolio: Portfolio::empty(),
            pulses: BTreeMap::new(),
            findings: Vec::new(),
        }
    }
}

/// What the journal tells of each account.
pub type Journals = BTreeMap<Id, JournalFacts>;

/// The entries about each account since its last review, newest first.
pub type Changes = BTreeMap<Id, Vec<crate::domain::Entry>>;

impl Overview {
    /// The overview of a Book whose accounts are all open.
    pub fn of(book: &Book, journals: &Journals, rules: &Rules, now: Now) -> Overview {
        let all = book.accounts().map(|account| facts_of(account, rules, now));
        let portfolio = Portfolio::gather(all.collect(), &book.frame, now);
        let findings = portfolio_findings(&portfolio, &book.frame, rules, now, Snoozes::Hold);
        let pulse = |book: crate::domain::AccountBook| {
            let scene = Scene {
                book,
                portfolio: &portfolio,
                rules,
                now,
                journal: journals.get(&book.id()).unwrap_or(JournalFacts::none()),
            };
            (scene.book.id(), Pulse::of(&scene, &findings))
        };
        Overview {
            pulses: book.accounts().map(pulse).collect(),
            findings,
            portfolio,
        }
    }

    pub fn pulse(&self, account: Id) -> Option<&Pulse> {
        self.pulses.get(&account)
    }

    /// Puts a fresh pulse in place of the account's old one.
    pub fn take(&mut self, pulse: Pulse) {
        self.pulses.insert(pulse.facts.account, pulse);
    }

    /// Every burning signal, the most urgent first.
    pub fn burning(&self) -> Vec<&Burning> {
        let mut all: Vec<&Burning> = self.pulses.values().flat_map(|one| &one.burning).collect();
        all.sort_by_key(|burning| burning.deadline);
        all
    }
}

impl Pulse {
    /// The pulse of the account a scene shows; `portfolio` is what was found of all together,
    /// some of which concerns this account.
    pub fn of(scene: &Scene, portfolio: &[Finding]) -> Pulse {
        let account = scene.book.id();
        let mut findings = account_findings(scene, Snoozes::Hold);
        let concerning = portfolio.iter().filter(|one| one.account == Some(account));
        findings.extend(concerning.cloned());
        findings.sort_by_key(|finding| finding.severity);
        Pulse {
            facts: facts_of(scene.book, scene.rules, scene.now),
            findings,
            next: next(scene),
            matrix: super::pane::matrix::filled(&matrix(scene)),
            coverage: coverage::compute_one(scene).value,
            development: sales_development::compute(scene).value,
            burning: burning(scene),
        }
    }

    /// How many findings of a severity stand.
    pub fn count(&self, severity: Severity) -> usize {
        let all = self.findings.iter();
        all.filter(|finding| finding.severity == severity).count()
    }

    /// The worst that was found.
    pub fn worst(&self) -> Option<Severity> {
        self.findings.iter().map(|finding| finding.severity).min()
    }
}

fn next(scene: &Scene) -> Option<Next> {
    let planned = scene.our_planned();
    let dated = planned.filter_map(|activity| Some((activity_day(activity)?, activity)));
    let coming = dated.filter(|(day, _)| *day >= scene.today());
    let (day, activity) = coming.min_by_key(|(day, activity)| (*day, activity.head.id))?;
    Some(Next {
        activity: Link::new(Kind::Activity, activity.head.id),
        title: activity.title.clone(),
        day,
    })
}

/// Signals not both told and acted on, whether within their 24 hours or late.
fn burning(scene: &Scene) -> Vec<Burning> {
    let signals = scene.book.own.signal.iter();
    let mut found: Vec<Burning> = signals
        .filter_map(|signal| match state(signal, scene.rules, scene.now) {
            SignalState::Burning(deadline) => Some((signal, deadline)),
            SignalState::Breached(deadline) => {
                let waits = signal.told_at.is_none() || signal.acted_at.is_none();
                waits.then_some((signal, deadline))
            }
            _ => None,
        })
        .map(|(signal, deadline)| Burning {
            account: scene.book.id(),
            signal: Link::new(Kind::Signal, signal.head.id),
            deadline,
        })
        .collect();
    found.sort_by_key(|burning| burning.deadline);
    found
}
