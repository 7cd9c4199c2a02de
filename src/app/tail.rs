//! What others do to the file while it is open here: the watch on it, and the end of its journal.
//!
//! The system tells when the file stirs; nothing is asked of it in between.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::ops::RangeInclusive;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::domain::{Entry, Problem};
use crate::store::{Footing, Store, Wanted};

/// What others did since the last look.
#[derive(Debug)]
pub enum News {
    /// Entries were added, oldest first.
    Added(Vec<Entry>),
    /// What was read before does not hold any more: somebody was erased, or a backup took the
    /// place of the file.
    Rewritten,
}

/// The end of the journal as this window knows it.
#[derive(Debug)]
pub struct Tail(Mutex<Seen>);

#[derive(Debug)]
struct Seen {
    /// Every entry up to this place is in the Book.
    at: i64,
    /// What that stands on.
    footing: Footing,
    /// Places after it that this window wrote itself.
    own: BTreeSet<i64>,
}

impl Tail {
    /// Begins after a place of the journal.
    ///
    /// # Errors
    /// What the database says.
    pub fn after(store: &Store, at: i64) -> Result<Tail, Problem> {
        Seen::after(store, at).map(|seen| Tail(Mutex::new(seen)))
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes an entry of this window's own.
    pub fn own(&self, entry: &Entry) {
        self.seen().own.insert(entry.seq);
    }

    /// Notes places of this window's own.
    pub fn own_all(&self, places: RangeInclusive<i64>) {
        self.seen().own.extend(places);
    }

    /// What others wrote since the last look, oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn read(&self, store: &Store) -> Result<News, Problem> {
        let mut seen = self.seen();
        if store.footing(seen.at)? != seen.footing {
            *seen = Seen::after(store, store.position()?)?;
            return Ok(News::Rewritten);
        }
        let wanted = Wanted {
            after: seen.at,
            ..Wanted::default()
        };
        let entries = store.entries(wanted)?;
        let last = entries.first().map_or(seen.at, |entry| entry.seq);
        let later = seen.own.split_off(&(last + 1));
        let own = std::mem::replace(&mut seen.own, later);
        seen.footing = store.footing(last)?;
        seen.at = last;
        drop(seen);
        let others = entries.into_iter().rev();
        let others = others
            .filter(|entry| !own.contains(&entry.seq))
            .map(|entry| store.with_operations(entry));
        others.collect::<Result<_, _>>().map(News::Added)
    }
}

impl Seen {
    fn after(store: &Store, at: i64) -> Result<Seen, Problem> {
        Ok(Seen {
            at,
            footing: store.footing(at)?,
            own: BTreeSet::new(),
        })
    }
}

/// Calls `stirred` whenever the file or its log is written, by whomever. The watch lasts as long
/// as what is returned.
///
/// # Errors
/// The system cannot watch the folder.
pub fn watch(
    database: &Path,
    stirred: impl Fn() + Send + 'static,
) -> notify::Result<RecommendedWatcher> {
    let database = database.canonicalize()?;
    let name = database.file_name().unwrap_or_default().to_owned();
    let mut log = name.clone();
    log.push("-wal");
    let names: [OsString; 2] = [name, log];
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        let Ok(event) = event else { return };
        let is_written = matches!(event.kind, EventKind::Modify(_) | EventKind::Create(_));
        let is_ours = |path: &Path| {
            path.file_name()
                .is_some_and(|name| names.iter().any(|one| one == name))
        };
        if is_written && event.paths.iter().any(|path| is_ours(path)) {
            stirred();
        }
    })?;
    let folder = database.parent().unwrap_or(&database);
    watcher.watch(folder, RecursiveMode::NonRecursive)?;
    Ok(watcher)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Ids, Now};
    use crate::store::Purpose;

    #[test]
    fn the_tail_brings_what_others_wrote_once_and_not_ones_own() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.db");
        let now = Now::noon(chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
        let text = "add account name=One\nadd account name=Two\nadd account name=Three";
        let made = crate::domain::script::run(text, "test", now, &mut Ids::new(0, 1, None));
        let mut entries = made.unwrap().entries.into_iter();
        let mut mine = Store::open(&path, Purpose::Write).unwrap();
        let mut theirs = Store::open(&path, Purpose::Write).unwrap();
        let tail = Tail::after(&mine, mine.position().unwrap()).unwrap();
        theirs.commit(entries.next().unwrap()).unwrap();
        tail.own(&mine.commit(entries.next().unwrap()).unwrap());
        theirs.commit(entries.next().unwrap()).unwrap();
        let read = added(&tail, &mine);
        assert!(read.iter().all(|entry| !entry.operations.is_empty()));
        let seqs: Vec<i64> = read.iter().map(|one| one.seq).collect();
        assert_eq!(seqs, [1, 3]);
        assert!(added(&tail, &mine).is_empty());
    }

    fn added(tail: &Tail, store: &Store) -> Vec<Entry> {
        match tail.read(store).unwrap() {
            News::Added(entries) => entries,
            News::Rewritten => panic!("nothing was rewritten"),
        }
    }

    #[test]
    fn a_backup_in_the_place_of_the_file_is_noticed_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.db");
        let now = Now::noon(chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
        let text = "add account name=One\nadd account name=Two";
        let made = crate::domain::script::run(text, "test", now, &mut Ids::new(0, 1, None));
        let mut mine = Store::open(&path, Purpose::Write).unwrap();
        let copy = mine
            .back_up(crate::store::Reason::Asked, now.day())
            .unwrap();
        mine.commit_all(&made.unwrap().entries).unwrap();
        let tail = Tail::after(&mine, mine.position().unwrap()).unwrap();
        let mut old = Store::of_copy(&copy).unwrap();
        old.take_the_place_of(&path, now.day()).unwrap();
        assert!(matches!(tail.read(&mine).unwrap(), News::Rewritten));
        assert!(added(&tail, &mine).is_empty());
    }

    #[test]
    fn a_write_by_another_is_noticed_and_a_read_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.db");
        drop(Store::open(&path, Purpose::Write).unwrap());
        let reader = Store::open(&path, Purpose::Read).unwrap();
        let (sender, stirs) = std::sync::mpsc::channel();
        let watch = watch(&path, move || {
            sender.send(()).ok();
        })
        .unwrap();
        assert_eq!(reader.position().unwrap(), 0);
        let now = Now::noon(chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
        let made = crate::domain::script::run(
            "add account name=One",
            "test",
            now,
            &mut Ids::new(0, 1, None),
        );
        let mut other = Store::open(&path, Purpose::Write).unwrap();
        other.commit(made.unwrap().entries.remove(0)).unwrap();
        stirs.recv().unwrap();
        assert_eq!(reader.position().unwrap(), 1);
        drop(watch);
    }
}
