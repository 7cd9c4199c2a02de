//! Runs the checks: who gets which, from when, and what snoozes leave of it.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, FixedOffset, NaiveDate};

use super::gather::gathered;
use super::{
    AccountCheck, Around, Finding, Found, PortfolioCheck, Reach, Severity, account_checks,
    portfolio_checks,
};
use crate::domain::portfolio::{AccountFacts, Portfolio, Snoozed};
use crate::domain::record::{AccountStatus, Records};
use crate::domain::rules::Rules;
use crate::domain::scene::Scene;
use crate::domain::{Id, Link, Now};

/// Whether snoozes leave findings out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Snoozes {
    Hold,
    /// Everything is told (`--all`).
    Ignore,
}

/// The findings of one account's own checks, most severe first, then in the table's order.
/// What the portfolio finds of the account comes from [`portfolio_findings`].
pub fn account_findings(scene: &Scene, snoozes: Snoozes) -> Vec<Finding> {
    let checks = account_checks().filter(|check| concerns(check, scene));
    let mut findings = Vec::new();
    for check in checks {
        let aside = Aside::of_account(check.code, check.severity, scene, snoozes);
        let found = aside.leaves((check.run)(scene));
        let about = About {
            code: check.code,
            severity: check.severity,
            account: Some(scene.book.id()),
        };
        findings.extend(about.findings(found, &created_in(&[scene.book.own, scene.book.frame])));
    }
    findings.sort_by_key(|finding| finding.severity);
    findings
}

/// The findings of the checks of the whole portfolio, most severe first, then in the table's
/// order; some concern one account, the older accounts first.
pub fn portfolio_findings(
    portfolio: &Portfolio,
    frame: &Records,
    rules: &Rules,
    now: Now,
    snoozes: Snoozes,
) -> Vec<Finding> {
    let around = Around {
        portfolio,
        frame,
        rules,
        now,
        only: None,
    };
    findings_around(&around, snoozes)
}

fn findings_around(around: &Around, snoozes: Snoozes) -> Vec<Finding> {
    let Around { frame, now, .. } = *around;
    let facts = around.portfolio.facts.iter();
    let facts: BTreeMap<Id, &AccountFacts> = facts.map(|one| (one.account, one)).collect();
    let mut findings = Vec::new();
    for check in portfolio_checks() {
        let mut by_account: BTreeMap<Option<Id>, Vec<Found>> = BTreeMap::new();
        for (account, found) in (check.run)(around) {
            by_account.entry(account).or_default().push(found);
        }
        for (account, found) in by_account {
            let facts = account.and_then(|id| facts.get(&id).copied());
            if !reaches(check, account, facts) {
                continue;
            }
            let aside = Aside::of_portfolio(check, frame, facts, now.day(), snoozes);
            let about = About {
                code: check.code,
                severity: check.severity,
                account,
            };
            findings.extend(about.findings(aside.leaves(found), &created_in(&[frame])));
        }
    }
    findings.sort_by_key(|finding| finding.severity);
    findings
}

/// Every finding of one account: its own, and what the portfolio around it finds of it.
pub fn findings_of(scene: &Scene, snoozes: Snoozes) -> Vec<Finding> {
    let mut findings = account_findings(scene, snoozes);
    let around = findings_around(&around(scene), snoozes);
    let id = Some(scene.book.id());
    findings.extend(around.into_iter().filter(|finding| finding.account == id));
    findings.sort_by_key(|finding| finding.severity);
    findings
}

/// What stands of one check on an account, whatever its class and age and whatever is snoozed:
/// one [`Found`] a record. What the check finds of the portfolio as a whole stands too.
pub fn standing(scene: &Scene, code: &str) -> Vec<Found> {
    let own = account_checks().filter(|check| check.code == code);
    let mut found: Vec<Found> = own.flat_map(|check| (check.run)(scene)).collect();
    for check in portfolio_checks().filter(|check| check.code == code) {
        let around = (check.run)(&around(scene));
        let here = |account: Option<Id>| account.is_none_or(|id| id == scene.book.id());
        found.extend(
            around
                .into_iter()
                .filter(|(account, _)| here(*account))
                .map(|(_, found)| found),
        );
    }
    found
}

/// The portfolio as it is asked about the account a scene shows.
fn around<'a>(scene: &Scene<'a>) -> Around<'a> {
    Around {
        portfolio: scene.portfolio,
        frame: scene.book.frame,
        rules: scene.rules,
        now: scene.now,
        only: Some(scene.book.id()),
    }
}

fn concerns(check: &AccountCheck, scene: &Scene) -> bool {
    let reached = match check.reach {
        Reach::KeyAccounts => scene.is_key_account(),
        Reach::Everyone => scene.book.account.status != Some(AccountStatus::Lost),
        Reach::EvenLost => true,
    };
    let made = scene.book.account.head.created.date_naive();
    let old_enough = made + Days::new(scene.rules.limits.new_account_days);
    reached && (!check.waits || scene.today() >= old_enough)
}

fn reaches(check: &PortfolioCheck, account: Option<Id>, facts: Option<&AccountFacts>) -> bool {
    match (account, facts) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(_), Some(facts)) => match check.reach {
            Reach::KeyAccounts => facts.is_key_account,
            Reach::Everyone => facts.status != Some(AccountStatus::Lost),
            Reach::EvenLost => true,
        },
    }
}

/// What the snoozes that hold today put aside of one check.
#[derive(Default)]
struct Aside {
    whole: bool,
    records: Vec<Link>,
}

impl Aside {
    fn of_account(code: &str, severity: Severity, scene: &Scene, snoozes: Snoozes) -> Aside {
        let rows = scene.book.own.snooze.iter();
        let rows = rows.chain(scene.book.frame.snooze.iter());
        let rows = rows.filter(|row| row.finding == code).map(Snoozed::from);
        Aside::read(
            code,
            severity,
            rows,
            Some(scene.book.id()),
            scene.today(),
            snoozes,
        )
    }

    fn of_portfolio(
        check: &PortfolioCheck,
        frame: &Records,
        facts: Option<&AccountFacts>,
        today: NaiveDate,
        snoozes: Snoozes,
    ) -> Aside {
        let own = facts.map_or(&[][..], |facts| facts.snoozes.as_slice());
        let rows = frame.snooze.iter().map(Snoozed::from);
        let rows = rows.chain(own.iter().cloned());
        let account = facts.map(|facts| facts.account);
        Aside::read(check.code, check.severity, rows, account, today, snoozes)
    }

    /// A snooze holds through its last day; act is never put aside.
    fn read(
        code: &str,
        severity: Severity,
        rows: impl Iterator<Item = Snoozed>,
        account: Option<Id>,
        today: NaiveDate,
        snoozes: Snoozes,
    ) -> Aside {
        let mut aside = Aside::default();
        if severity == Severity::Act || snoozes == Snoozes::Ignore {
            return aside;
        }
        let holds = |row: &Snoozed| {
            row.finding == code
                && row.until.is_some_and(|until| today <= until)
                && (row.account.is_none() || row.account == account)
        };
        for row in rows.filter(holds) {
            match row.about {
                Some(record) => aside.records.push(record),
                None => aside.whole = true,
            }
        }
        aside
    }

    /// What is about nothing but records put aside goes; from the rest they are struck out.
    fn leaves(&self, found: Vec<Found>) -> Vec<Found> {
        let is_aside = |record: &Link| self.records.contains(record);
        let stands = |one: &Found| {
            let mut about = one.records.iter().take(one.about).peekable();
            about.peek().is_none() || !about.all(is_aside)
        };
        let mut left: Vec<Found> = found.into_iter().filter(stands).collect();
        for one in &mut left {
            one.records.retain(|record| !is_aside(record));
        }
        if self.whole { Vec::new() } else { left }
    }
}

/// What the runner adds to what a check found.
struct About {
    code: &'static str,
    severity: Severity,
    account: Option<Id>,
}

/// When a record was made; the earliest moment where it is not at hand.
type Created<'a> = dyn Fn(Link) -> DateTime<FixedOffset> + 'a;

impl About {
    /// For act one finding a record; else one in all, on its records from the oldest.
    fn findings(&self, mut found: Vec<Found>, created: &Created) -> Vec<Finding> {
        let age = |link: &Link| (created(*link), link.id);
        found.sort_by_cached_key(|one| one.records.first().map(age));
        let found = if self.severity == Severity::Act {
            found
        } else {
            gathered(found).into_iter().collect()
        };
        found.into_iter().map(|one| self.finding(one)).collect()
    }

    fn finding(&self, found: Found) -> Finding {
        Finding {
            code: self.code,
            severity: self.severity,
            account: self.account,
            sentence: found.sentence,
            records: found.records,
            fix: found.fix,
        }
    }
}

fn created_in<'a>(places: &'a [&'a Records]) -> impl Fn(Link) -> DateTime<FixedOffset> + 'a {
    move |link| {
        let record = places.iter().find_map(|records| records.get(link));
        record
            .map(|record| record.head().created)
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
