//! The portfolio at a glance: per account what it sells, what it needs and what comes next.
//!
//! Pure; the world may compute it account by account in the background and keep the pulses.

use chrono::{DateTime, Duration, FixedOffset, NaiveDate};

use crate::domain::check::{Finding, Severity};
use crate::domain::portfolio::{AccountFacts, Portfolio, facts};
use crate::domain::rules::Rules;
use crate::domain::scene::{Scene, activity_day};
use crate::domain::{Book, Id, Link, Now};

/// The pulse of one account at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Pulse {
    pub facts: AccountFacts,
    /// Worst first.
    pub findings: Vec<Finding>,
    pub next: Option<Next>,
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

/// A signal whose 24 hours run.
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
    pub pulses: Vec<Pulse>,
    /// What concerns the portfolio, or no single account.
    pub findings: Vec<Finding>,
}

impl Default for Overview {
    fn default() -> Self {
        Overview {
            portfolio: Portfolio::empty(),
            pulses: Vec::new(),
            findings: Vec::new(),
        }
    }
}

impl Overview {
    /// The overview of a Book whose accounts are all open.
    pub fn of(book: &Book, rules: &Rules, now: Now) -> Overview {
        let all = book.accounts().map(|account| facts(account, rules, now));
        let portfolio = Portfolio::gather(all.collect(), &book.frame, now);
        let pulses = book.accounts().map(|book| {
            Pulse::of(&Scene {
                book,
                portfolio: &portfolio,
                rules,
                now,
            })
        });
        let pulses = pulses.collect();
        Overview {
            pulses,
            findings: super::pane::checks::portfolio_findings(&portfolio, &book.frame, rules, now),
            portfolio,
        }
    }

    pub fn pulse(&self, account: Id) -> Option<&Pulse> {
        self.pulses.iter().find(|one| one.facts.account == account)
    }

    /// Puts a fresh pulse in place of the account's old one.
    pub fn take(&mut self, pulse: Pulse) {
        let account = pulse.facts.account;
        let mut all = self.pulses.iter_mut();
        match all.find(|one| one.facts.account == account) {
            Some(old) => *old = pulse,
            None => self.pulses.push(pulse),
        }
    }

    /// Every burning signal, the most urgent first.
    pub fn burning(&self) -> Vec<&Burning> {
        let mut all: Vec<&Burning> = self.pulses.iter().flat_map(|one| &one.burning).collect();
        all.sort_by_key(|burning| burning.deadline);
        all
    }
}

impl Pulse {
    /// The pulse of the account a scene shows.
    pub fn of(scene: &Scene) -> Pulse {
        let mut findings = super::pane::checks::account_findings(scene);
        findings.sort_by_key(|finding| finding.severity);
        Pulse {
            facts: facts(scene.book, scene.rules, scene.now),
            findings,
            next: next(scene),
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
        activity: Link::new(crate::domain::Kind::Activity, activity.head.id),
        title: activity.title.clone(),
        day,
    })
}

/// Signals not both told and acted on, not closed, and still within their 24 wall-clock hours.
fn burning(scene: &Scene) -> Vec<Burning> {
    let signals = scene.book.own.signal.iter();
    let waiting = signals.filter(|signal| {
        signal.closed_on.is_none() && (signal.told_at.is_none() || signal.acted_at.is_none())
    });
    let mut found: Vec<Burning> = waiting
        .filter_map(|signal| {
            let deadline = signal.raised_at? + Duration::hours(24);
            (deadline > scene.now.at).then_some(Burning {
                account: scene.book.id(),
                signal: Link::new(crate::domain::Kind::Signal, signal.head.id),
                deadline,
            })
        })
        .collect();
    found.sort_by_key(|burning| burning.deadline);
    found
}
