//! A past day looked at: the file as it was then, on a thread of its own; what reads, reads it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::NaiveDate;

use super::StoreWorld;
use crate::app::breakdown;
use crate::domain::Now;
use crate::store::{Store, StoreThread};
use crate::tui::Message;

/// A past day and the file as it was then.
pub(super) struct PastDay {
    day: NaiveDate,
    pub(super) thread: StoreThread,
}

pub(super) fn past_day(slot: &Mutex<Option<PastDay>>) -> MutexGuard<'_, Option<PastDay>> {
    slot.lock().unwrap_or_else(PoisonError::into_inner)
}

impl StoreWorld {
    /// Sends a task to the writer's thread; while a past day is looked at, to that day's.
    pub(super) fn send(&self, task: impl FnOnce(&mut Store) + Send + 'static) {
        let past = past_day(&self.past);
        match past.as_ref() {
            Some(past) => past.thread.send(task),
            None => self.thread.send(task),
        };
    }

    /// The moment everything is looked at: the end of the past day, else now.
    pub(super) fn now(&self) -> Now {
        let now = (self.clock)();
        let past = past_day(&self.past);
        past.as_ref().map_or(now, |past| now.end_of(past.day))
    }

    /// Looks at a past day, or at the present one again. The day is made up of the journal on the
    /// writer's thread, after what is on its way to the file.
    pub(super) fn wander(&self, day: Option<NaiveDate>) {
        let (slot, answers) = (Arc::clone(&self.past), self.answers.clone());
        self.thread.send(move |store| {
            let made = breakdown::guarded(|| match day {
                None => {
                    past_day(&slot).take();
                    store.frame()
                }
                Some(day) => {
                    let past = store.as_of(day)?;
                    let frame = past.frame()?;
                    let thread = StoreThread::of(past);
                    past_day(&slot).replace(PastDay { day, thread });
                    Ok(frame)
                }
            });
            answers.send(match made {
                Ok(frame) => Message::Wandered(day, Box::new(frame)),
                Err(problem) => Message::Failed(problem),
            });
        });
    }
}
