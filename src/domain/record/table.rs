//! The records of one kind, and room beside them for what is computed of them.

use std::collections::BTreeMap;

use super::Record;
use super::memo::Memo;
use crate::domain::value::Id;

/// The records of one kind by id: living ones and tombstones.
#[derive(Clone, Debug, PartialEq)]
pub struct Table<T> {
    pub(super) rows: BTreeMap<Id, T>,
    memo: Memo,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table {
            rows: BTreeMap::new(),
            memo: Memo::default(),
        }
    }
}

impl<T> Table<T> {
    /// The rows, to be changed: what was computed of them holds no more.
    pub(super) fn rows_mut(&mut self) -> &mut BTreeMap<Id, T> {
        self.memo = Memo::default();
        &mut self.rows
    }
}

impl<T: Record> Table<T> {
    /// The living records, oldest first.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.all().filter(|record| !record.head().removed)
    }

    /// Living records and tombstones.
    pub fn all(&self) -> impl Iterator<Item = &T> {
        self.rows.values()
    }

    /// A record, removed or not.
    pub fn get(&self, id: Id) -> Option<&T> {
        self.rows.get(&id)
    }

    /// A record that is not removed.
    pub fn living(&self, id: Option<Id>) -> Option<&T> {
        self.get(id?).filter(|record| !record.head().removed)
    }

    pub fn insert(&mut self, record: T) {
        self.rows_mut().insert(record.head().id, record);
    }

    pub fn take(&mut self, id: Id) -> Option<T> {
        self.rows_mut().remove(&id)
    }

    /// Puts another record in the place of one, made from it.
    pub fn change(&mut self, id: Id, act: impl FnOnce(T) -> T) {
        let rows = self.rows_mut();
        let changed = rows.remove(&id).map(act);
        rows.extend(changed.map(|record| (id, record)));
    }

    pub fn len(&self) -> usize {
        self.iter().count()
    }

    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// Room for what is computed of the records again and again: kept until one of them changes.
    /// Of one table one type has room.
    pub fn memo<M: Default + Send + Sync + 'static>(&self) -> Option<&M> {
        self.memo.of()
    }
}
