//! What every act that writes sees to: that it is stored, and that what would lose it and what
//! follows from it for a plan is told.

use std::collections::BTreeSet;

use super::Session;
use crate::domain::check::Snoozes;
use crate::domain::proposal::changes;
use crate::domain::{Entry, Link, Problem};
use crate::i18n::Message;
use crate::store::{Store, warning_of_folder};

/// Accounts named where one act asks something of the plans of many.
const MOST: usize = 5;

impl Session {
    /// Stores one act of the user. A daily backup that could not be made, and proposals that could
    /// not be counted, are told and stop nothing: the act is stored.
    ///
    /// # Errors
    /// As [`Store::commit`].
    pub fn keep(&self, store: &mut Store, entry: Entry) -> Result<Entry, Problem> {
        let causes = changes::causes(&entry.operations);
        let kept = store.commit(entry)?;
        if let Some(problem) = store.take_fault() {
            let told = Message::new("backup-daily-not").message("reason", problem.message);
            self.say(&told);
        }
        if let Err(problem) = self.tell_proposals(store, &causes) {
            self.say(&problem.message);
        }
        Ok(kept)
    }

    /// Says of which accounts the plan has something to propose because of these records. One of
    /// ours who leaves may be missed at any.
    fn tell_proposals(&self, store: &Store, causes: &BTreeSet<Link>) -> Result<(), Problem> {
        if causes.is_empty() {
            return Ok(());
        }
        let survey = store.survey(self.now, Snoozes::Hold)?;
        let mut ids = self.ids(store)?;
        let mut accounts = BTreeSet::new();
        for cause in causes {
            match store.account_of(*cause)? {
                Some(account) => accounts.extend([account]),
                None => accounts.extend(survey.accounts()),
            }
        }
        let mut told = Vec::new();
        for account in accounts {
            let found = store.study(&survey, account, |scene| {
                let count = changes::count(scene, causes, &mut ids);
                let name = scene.book.account.name.as_str();
                (count > 0).then(|| {
                    let told = Message::new("plan-proposes");
                    told.count("count", count).text("name", name)
                })
            })?;
            told.extend(found.flatten());
        }
        for message in told.iter().take(MOST) {
            self.say(message);
        }
        if told.len() > MOST {
            let more = told.len() - MOST;
            self.say(&Message::new("report-more").count("count", more));
        }
        Ok(())
    }

    /// Says so where the file lives in a folder that may lose what is written, and how to keep it
    /// elsewhere.
    pub fn warn_of_folder(&self) {
        if let Some(warning) = warning_of_folder(self.database()) {
            self.say(&warning);
            self.say(&self.advice_on_folder());
        }
    }

    /// How to keep the file on this machine: the command that copies it to where avain looks for
    /// one, as long as there is none.
    pub fn advice_on_folder(&self) -> Message {
        let home = self.places.database();
        if home.exists() || warning_of_folder(&home).is_some() {
            return Message::new("doctor-folder-advice");
        }
        let home = home.display().to_string();
        Message::new("doctor-folder-offer").text("home", home)
    }
}
