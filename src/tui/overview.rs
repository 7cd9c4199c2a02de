//! The portfolio at a glance: per account what it sells, what it needs and what comes next.
//!
//! Pure; the world may compute it account by account in the background and keep the pulses.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::first::First;
use crate::domain::check::{Finding, Findings, Severity, Snoozes, portfolio_findings};
use crate::domain::glance::Glance;
pub use crate::domain::glance::{Burning, Next};
use crate::domain::journal_facts::JournalFacts;
use crate::domain::measure::facts_of;
use crate::domain::portfolio::{AccountFacts, Portfolio};
use crate::domain::rules::Rules;
use crate::domain::scene::Scene;
use crate::domain::{Book, Id, Now};

/// The pulse of one account at one moment: what is seen of it, and of it what all together show.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pulse {
    pub facts: AccountFacts,
    /// How many findings of each severity stand, the worst first.
    pub counts: [usize; Severity::ALL.len()],
    /// Worst first; of an account on the first screen no more than are shown there.
    pub findings: Findings,
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

/// What is known of all accounts together.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    pub portfolio: Portfolio,
    pub pulses: BTreeMap<Id, Pulse>,
    /// What was found of all together; some of it concerns one account.
    pub findings: Vec<Finding>,
    /// The first screen as it was kept, until all is looked at.
    pub first: Option<Box<First>>,
}

impl Default for Overview {
    fn default() -> Self {
        Overview {
            portfolio: Portfolio::empty(),
            pulses: BTreeMap::new(),
            findings: Vec::new(),
            first: None,
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
        let pulse = |(book, facts): (crate::domain::AccountBook, &AccountFacts)| {
            let scene = Scene {
                book,
                portfolio: &portfolio,
                rules,
                now,
                journal: journals.get(&book.id()).unwrap_or(JournalFacts::none()),
            };
            let glance = Glance::of(&scene, facts.clone());
            (scene.book.id(), Pulse::of(glance, &findings))
        };
        Overview {
            pulses: book.accounts().zip(&portfolio.facts).map(pulse).collect(),
            findings,
            portfolio,
            first: None,
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
        if let Some(first) = &self.first {
            return first.burning.iter().collect();
        }
        let mut all: Vec<&Burning> = self.pulses.values().flat_map(|one| &one.burning).collect();
        all.sort_by_key(|burning| burning.deadline);
        all
    }
}

impl Pulse {
    /// The pulse of the account a scene shows, computed now.
    pub fn fresh(scene: &Scene, portfolio: &[Finding]) -> Pulse {
        let facts = facts_of(scene.book, scene.rules, scene.now);
        Pulse::of(Glance::of(scene, facts), portfolio)
    }

    /// The pulse of an account seen at a glance; `portfolio` is what was found of all together,
    /// some of which concerns this account.
    pub fn of(glance: Glance, portfolio: &[Finding]) -> Pulse {
        let account = Some(glance.facts.account);
        let mut findings = glance.findings;
        let concerning = portfolio.iter().filter(|one| one.account == account);
        findings.extend(concerning.cloned());
        findings.sort_by_key(|finding| finding.severity);
        let mut counts = [0; Severity::ALL.len()];
        for finding in &findings {
            counts[finding.severity as usize] += 1;
        }
        Pulse {
            facts: glance.facts,
            counts,
            findings: findings.into(),
            next: glance.next,
            matrix: glance.matrix,
            coverage: glance.coverage,
            development: glance.development,
            burning: glance.burning,
        }
    }

    /// How many findings of a severity stand.
    pub fn count(&self, severity: Severity) -> usize {
        self.counts[severity as usize]
    }

    /// The worst that was found.
    pub fn worst(&self) -> Option<Severity> {
        let mut all = Severity::ALL.iter().copied();
        all.find(|severity| self.count(*severity) > 0)
    }
}
