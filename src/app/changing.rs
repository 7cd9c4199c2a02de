//! Changes that take the whole file to make: removals, the sample, the trace of an opening.

use super::tail::Tail;
use crate::domain::{Entry, Id, Kind, Link, Names as _, Now, Problem, Records, change, label};
use crate::i18n::Language;
use crate::sample;
use crate::store::Store;

/// Removes a record and all it owns; `entry` says when and by whom.
///
/// # Errors
/// What the database says.
pub fn remove(store: &mut Store, link: Link, mut entry: Entry) -> Result<Entry, Problem> {
    let operations = store.removal(link)?;
    entry.account = store.account_of(link)?;
    let name = store.fetch([link])?.name(link);
    entry.label = label::removed(link, name, operations.len() - 1);
    entry.operations = operations;
    store.commit(entry)
}

/// Fills the file with the sample; gives the frame with it.
///
/// # Errors
/// What the database says.
pub fn fill_sample(
    store: &mut Store,
    tail: &Tail,
    now: Now,
    unique: Id,
    language: Language,
) -> Result<Records, Problem> {
    let entries = sample::filling(now, unique, language)?;
    let before = store.position()?;
    store.commit_all(&entries)?;
    tail.own_all(before + 1..=store.position()?);
    store.frame()
}

/// Removes the sample and nothing else.
///
/// # Errors
/// What the database says.
pub fn remove_sample(store: &mut Store, mut entry: Entry) -> Result<Entry, Problem> {
    entry.operations = sample::removal(&store.everything()?);
    store.commit(entry)
}

/// What undo turns round: nothing of the sample's own history.
///
/// # Errors
/// What the database says.
pub fn undo_target(store: &Store) -> Result<Option<Entry>, Problem> {
    let found = store.undo_target()?;
    Ok(found.filter(|entry| !sample::is_floor(entry)))
}

/// The account's plan of the year.
pub fn plan_of_year(own: &Records, now: Now) -> Option<Id> {
    let year = Some(i64::from(now.year()));
    let of_year = own.plan.iter().filter(|plan| plan.year == year);
    of_year.map(|plan| plan.head.id).max()
}

/// Says in the journal that a plan was opened, once a day.
///
/// # Errors
/// What the database says.
pub fn leave_trace(store: &mut Store, mut trace: Entry, plan: Id) -> Result<(), Problem> {
    let link = Link::new(Kind::Plan, plan);
    let name = store.fetch([link])?.name(link);
    trace.label = label::named("label-opened", link, name);
    trace.operations = vec![change::naming(link)];
    store.trace(trace, plan)
}
