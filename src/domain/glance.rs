//! What is seen of one account at a glance: its facts, what was found of it, what comes next and
//! what burns. It rests on the account's own records, the frame, the rules, the journal and the
//! moment, and on no other account; so it may be kept as long as none of these changes.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use super::book::{Named, Names};
use super::check::{Finding, Snoozes, account_findings};
use super::matrix::{Fill, matrix};
use super::measure::{coverage, sales_development};
use super::portfolio::AccountFacts;
use super::record::Kind;
use super::scene::{Scene, activity_day};
use super::signal_clock::{SignalState, state};
use super::value::{Id, Link};

/// One account at one moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Glance {
    pub facts: AccountFacts,
    /// Of its own checks, snoozes held, worst first; what the portfolio finds of it is not here.
    pub findings: Vec<Finding>,
    /// The names of the records the findings rest on.
    pub names: Called,
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Next {
    pub activity: Link,
    pub title: String,
    pub day: NaiveDate,
}

/// A signal whose 24 hours run, or have run out with nobody told or nothing done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Burning {
    pub account: Id,
    pub signal: Link,
    pub deadline: DateTime<FixedOffset>,
}

/// Names of some records, without the records.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Called(BTreeMap<Link, Named>);

impl Called {
    /// The names of the records some findings rest on.
    pub fn of(findings: &[Finding], names: &dyn Names) -> Called {
        let records = findings.iter().flat_map(|finding| &finding.records);
        let named = records.filter_map(|link| Some((*link, names.named(*link)?)));
        Called(named.collect())
    }
}

impl Names for Called {
    fn named(&self, link: Link) -> Option<Named> {
        self.0.get(&link).cloned()
    }
}

impl Glance {
    /// The account a scene shows, whose facts are known already.
    pub fn of(scene: &Scene, facts: AccountFacts) -> Glance {
        let findings = account_findings(scene, Snoozes::Hold);
        let cells = matrix(scene);
        Glance {
            facts,
            names: Called::of(&findings, &scene.book),
            findings,
            next: next(scene),
            matrix: cells
                .iter()
                .filter(|cell| cell.fill == Fill::Filled)
                .count(),
            coverage: coverage::compute_one(scene).value,
            development: sales_development::compute(scene).value,
            burning: burning(scene),
        }
    }

    /// It stays the same all day: no clock of a signal runs.
    pub fn is_of_the_day(&self) -> bool {
        self.burning.is_empty()
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
