//! Opening an account. The one the cursor rests on is read ahead: it is likely to be opened next.

use std::sync::{Arc, Mutex, PoisonError};

use super::{StoreWorld, tell_fault};
use crate::app::{breakdown, changing};
use crate::domain::{Id, Problem, Records};
use crate::i18n::Message as Words;
use crate::store::{Store, Version};
use crate::tui::Message;

/// What one account owned when the file was of a version.
pub(super) struct Foreseen {
    account: Id,
    version: Version,
    own: Records,
}

impl StoreWorld {
    pub(super) fn open(&self, account: Id) {
        let now = self.now();
        let trace = self.entry(Some(account), Words::new("label-opened"), true);
        let (answers, foreseen) = (self.answers.clone(), Arc::clone(&self.foreseen));
        self.send(move |store| {
            let left = breakdown::guarded(|| {
                let own = own(store, account, &foreseen)?;
                let mut journal = store.journal_facts(account, now.day())?;
                let plan = changing::plan_of_year(&own, now).filter(|_| !store.is_read_only());
                let opened = plan.map(|plan| (plan, trace.at.date_naive()));
                journal.plan_opened.extend(opened);
                answers.send(Message::Opened(account, Box::new(own), Box::new(journal)));
                // The trace is written while the account is on its way to the screen.
                plan.map_or(Ok(()), |plan| changing::leave_trace(store, trace, plan))
            });
            if let Err(problem) = left {
                answers.send(Message::Failed(problem));
            }
            tell_fault(store, &answers);
        });
    }

    /// Reads an account ahead; of no more than one is anything kept. Failing to is not worth a word.
    pub(super) fn foresee(&self, account: Id) {
        let foreseen = Arc::clone(&self.foreseen);
        self.send(move |store| {
            let read = breakdown::guarded(|| {
                let (version, own) = (store.version()?, store.account(account)?);
                Ok(Foreseen {
                    account,
                    version,
                    own,
                })
            });
            *slot(&foreseen) = read.ok();
        });
    }
}

/// What an account owns: as it was foreseen if nobody wrote since, else as it is read now.
fn own(store: &Store, account: Id, foreseen: &Mutex<Option<Foreseen>>) -> Result<Records, Problem> {
    let known = slot(foreseen).take();
    let known = known.filter(|known| known.account == account);
    match known {
        Some(known) if known.version == store.version()? => Ok(known.own),
        _ => store.account(account),
    }
}

fn slot(foreseen: &Mutex<Option<Foreseen>>) -> std::sync::MutexGuard<'_, Option<Foreseen>> {
    foreseen.lock().unwrap_or_else(PoisonError::into_inner)
}
