//! The whole portfolio looked over account by account, so that no more than one is in memory.

use std::collections::BTreeMap;

use super::Store;
use crate::domain::check::{self, Finding, Snoozes};
use crate::domain::measure;
use crate::domain::portfolio::{self, AccountFacts, Portfolio};
use crate::domain::rules::Rules;
use crate::domain::scene::Scene;
use crate::domain::{Book, Id, Now, Problem, Records};

/// The frame, the facts of every account, and what the portfolio's own checks find.
#[derive(Clone, Debug)]
pub struct Survey {
    pub frame: Records,
    pub portfolio: Portfolio,
    /// Findings of the portfolio by the account they concern; those of none under `None`.
    pub around: BTreeMap<Option<Id>, Vec<Finding>>,
    pub rules: Rules,
    pub now: Now,
}

impl Store {
    /// Gathers the facts of every account.
    ///
    /// # Errors
    /// What the database says.
    pub fn survey(&self, now: Now, snoozes: Snoozes) -> Result<Survey, Problem> {
        let rules = &self.rules;
        let mut book = Book::of_frame(self.frame()?);
        let accounts: Vec<Id> = book
            .frame
            .account
            .iter()
            .map(|account| account.head.id)
            .collect();
        let mut facts: Vec<AccountFacts> = Vec::new();
        for id in accounts {
            book.open(id, self.account_of_kinds(id, portfolio::READ)?);
            facts.extend(
                book.account(id)
                    .map(|account| measure::facts_of(account, rules, now)),
            );
            book.open.remove(&id);
        }
        let portfolio = Portfolio::gather(facts, &book.frame, now);
        let found = check::portfolio_findings(&portfolio, &book.frame, rules, now, snoozes);
        let mut around: BTreeMap<Option<Id>, Vec<Finding>> = BTreeMap::new();
        for finding in found {
            around.entry(finding.account).or_default().push(finding);
        }
        Ok(Survey {
            frame: book.frame,
            portfolio,
            around,
            rules: rules.clone(),
            now,
        })
    }

    /// Opens one account and looks at it within a survey; `None` where there is no such account.
    ///
    /// # Errors
    /// What the database says.
    pub fn study<T>(
        &self,
        survey: &Survey,
        account: Id,
        look: impl FnOnce(&Scene) -> T,
    ) -> Result<Option<T>, Problem> {
        let own = self.account(account)?;
        let journal = self.journal_facts(account, survey.now.day())?;
        let Some(row) = survey.frame.account.get(account) else {
            return Ok(None);
        };
        let scene = Scene {
            book: crate::domain::AccountBook {
                frame: &survey.frame,
                own: &own,
                account: row,
            },
            portfolio: &survey.portfolio,
            rules: &survey.rules,
            now: survey.now,
            journal: &journal,
        };
        Ok(Some(look(&scene)))
    }
}

impl Survey {
    /// Every finding of one account: its own, and what the portfolio around it finds of it.
    pub fn findings(&self, scene: &Scene, snoozes: Snoozes) -> Vec<Finding> {
        let mut findings = check::account_findings(scene, snoozes);
        findings.extend(
            self.around
                .get(&Some(scene.book.id()))
                .into_iter()
                .flatten()
                .cloned(),
        );
        findings.sort_by_key(|finding| finding.severity);
        findings
    }

    /// The accounts in the order of their names.
    pub fn accounts(&self) -> Vec<Id> {
        let mut accounts: Vec<_> = self.frame.account.iter().collect();
        accounts.sort_by_key(|account| (super::lookup::fold(&account.name), account.head.id));
        accounts
            .into_iter()
            .map(|account| account.head.id)
            .collect()
    }
}
