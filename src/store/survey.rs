//! The whole portfolio looked over account by account, so that no more than one is in memory.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::Store;
use super::pulse::Whole;
use crate::domain::check::{self, Finding, Snoozes};
use crate::domain::glance::Glance;
use crate::domain::measure;
use crate::domain::portfolio::{self, AccountFacts, Portfolio};
use crate::domain::rules::Rules;
use crate::domain::scene::Scene;
use crate::domain::{Book, Id, Now, Problem, Records};

/// The frame, the facts of every account, and what the portfolio's own checks find of them.
#[derive(Clone, Debug)]
pub struct Survey {
    pub frame: Records,
    pub portfolio: Portfolio,
    pub rules: Rules,
    pub now: Now,
    /// The place of the journal it holds at.
    pub position: i64,
    snoozes: Snoozes,
    /// Findings of the portfolio by the account they concern, once they were asked for.
    around: OnceCell<BTreeMap<Option<Id>, Vec<Finding>>>,
}

impl Store {
    /// Gathers the facts of every account; those that are kept and still hold are not computed.
    ///
    /// # Errors
    /// What the database says.
    pub fn survey(&self, now: Now, snoozes: Snoozes) -> Result<Survey, Problem> {
        let mut kept = self.kept::<AccountFacts>(now)?;
        let mut book = Book::of_frame(self.frame()?);
        let mut facts: Vec<AccountFacts> = Vec::new();
        for id in accounts(&book.frame) {
            if let Some(known) = kept.glances.remove(&id) {
                facts.push(known);
                continue;
            }
            book.open(id, self.account_of_kinds(id, portfolio::READ)?);
            let account = book.account(id);
            facts.extend(account.map(|account| measure::facts_of(account, &self.rules, now)));
            book.open.remove(&id);
        }
        Ok(self.surveyed(book.frame, facts, now, snoozes, kept.position))
    }

    /// Looks at every account, each opened once, and surveys them together; snoozes hold. What is
    /// kept and still holds is not computed again, what is new is kept.
    ///
    /// # Errors
    /// What the database says.
    pub fn glances(&self, now: Now) -> Result<(Survey, BTreeMap<Id, Glance>), Problem> {
        let kept = self.kept::<Glance>(now)?;
        let frame = self.frame()?;
        let mut fresh = BTreeMap::new();
        for id in accounts(&frame) {
            if !kept.glances.contains_key(&id) {
                fresh.extend(self.glance(&frame, id, now)?.map(|glance| (id, glance)));
            }
        }
        self.keep(&kept, &fresh);
        let position = kept.position;
        let mut glances = kept.glances;
        glances.append(&mut fresh);
        let facts = accounts(&frame).into_iter();
        let facts = facts.filter_map(|id| Some(glances.get(&id)?.facts.clone()));
        let facts = facts.collect();
        Ok((
            self.surveyed(frame, facts, now, Snoozes::Hold, position),
            glances,
        ))
    }

    /// What an account's own checks find rests on no other account, so the portfolio is empty.
    fn glance(&self, frame: &Records, id: Id, now: Now) -> Result<Option<Glance>, Problem> {
        let Some(account) = frame.account.get(id) else {
            return Ok(None);
        };
        let (own, journal) = (self.account(id)?, self.journal_facts(id, now.day())?);
        let book = crate::domain::AccountBook {
            frame,
            own: &own,
            account,
        };
        let scene = Scene {
            book,
            portfolio: &Portfolio::empty(),
            rules: &self.rules,
            now,
            journal: &journal,
        };
        let facts = measure::facts_of(book, &self.rules, now);
        Ok(Some(Glance::of(&scene, facts)))
    }

    fn surveyed(
        &self,
        frame: Records,
        facts: Vec<AccountFacts>,
        now: Now,
        snoozes: Snoozes,
        position: i64,
    ) -> Survey {
        Survey {
            portfolio: Portfolio::gather(facts, &frame, now),
            frame,
            rules: self.rules.clone(),
            now,
            position,
            snoozes,
            around: OnceCell::new(),
        }
    }

    /// What the portfolio's own checks find of a survey in which snoozes hold: kept, else computed
    /// and kept.
    pub fn found_around(&self, survey: &Survey) -> Vec<Finding> {
        self.look_around(survey);
        survey.all_around().values().flatten().cloned().collect()
    }

    /// Sees to it that a survey in which snoozes hold knows what the portfolio's own checks find:
    /// what is kept is not computed again, what is new is kept.
    pub fn look_around(&self, survey: &Survey) {
        let kept = self.kept_whole(Whole::Findings, survey.now);
        let kept = kept.unwrap_or_default();
        let found = kept.and_then(|text| serde_json::from_str::<Vec<Finding>>(&text).ok());
        if let Some(found) = found {
            drop(survey.around.set(by_account(found)));
            return;
        }
        let found: Vec<&Finding> = survey.all_around().values().flatten().collect();
        let text = serde_json::to_string(&found).unwrap_or_default();
        self.keep_whole(Whole::Findings, survey.position, survey.now, &text);
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

fn by_account(found: Vec<Finding>) -> BTreeMap<Option<Id>, Vec<Finding>> {
    let mut around: BTreeMap<Option<Id>, Vec<Finding>> = BTreeMap::new();
    for finding in found {
        around.entry(finding.account).or_default().push(finding);
    }
    around
}

fn accounts(frame: &Records) -> Vec<Id> {
    let accounts = frame.account.iter();
    accounts.map(|account| account.head.id).collect()
}

impl Survey {
    /// What the portfolio's own checks find of one account, or of none.
    pub fn around(&self, account: Option<Id>) -> &[Finding] {
        let around = self.all_around().get(&account);
        around.map_or(&[][..], Vec::as_slice)
    }

    /// What the portfolio's own checks find, by the account it concerns.
    pub fn all_around(&self) -> &BTreeMap<Option<Id>, Vec<Finding>> {
        self.around.get_or_init(|| {
            let (frame, rules) = (&self.frame, &self.rules);
            let found =
                check::portfolio_findings(&self.portfolio, frame, rules, self.now, self.snoozes);
            by_account(found)
        })
    }

    /// Every finding of one account: its own, and what the portfolio around it finds of it.
    pub fn findings(&self, scene: &Scene, snoozes: Snoozes) -> Vec<Finding> {
        let own = check::account_findings(scene, snoozes);
        self.with_those_around(own, scene.book.id())
    }

    /// An account's own findings and those of the portfolio around it, worst first.
    pub fn with_those_around(&self, mut own: Vec<Finding>, account: Id) -> Vec<Finding> {
        own.extend(self.around(Some(account)).iter().cloned());
        own.sort_by_key(|finding| finding.severity);
        own
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
