//! The laws of changes, over random walks of edits, undo and redo on every kind of record:
//! an entry and its inverse cancel; the journal folded equals the tables; the Book that followed
//! every entry equals the one loaded afresh.

use std::collections::BTreeMap;

use avain::domain::change::{Entry, Slot, touched, turning_round};
use avain::domain::input::{self, Assignment, How};
use avain::domain::{
    Book, Cell, Id, Ids, Kind, Link, Now, Operation, Record, Records, Type, Value,
};
use avain::i18n::Message;
use avain::store::{Store, turned_round};
use chrono::{Days, NaiveDate, NaiveTime};
use proptest::prelude::*;

use crate::support::chance::Chance;

/// One step of a walk; the number seeds its choices.
#[derive(Clone, Copy, Debug)]
enum Act {
    Add(u64),
    Edit(u64),
    Remove(u64),
    Undo,
    Redo,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => any::<u64>().prop_map(Act::Add),
        5 => any::<u64>().prop_map(Act::Edit),
        2 => any::<u64>().prop_map(Act::Remove),
        3 => Just(Act::Undo),
        2 => Just(Act::Redo),
    ]
}

struct Walk {
    store: Store,
    /// What the entries make, applied one after another.
    records: Records,
    book: Book,
    ids: Ids,
    at: Now,
}

impl Walk {
    fn new() -> Walk {
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        Walk {
            store: Store::in_memory().unwrap(),
            records: Records::default(),
            book: Book::default(),
            ids: Ids::new(1, 1, None),
            at: Now::noon(day),
        }
    }

    fn step(&mut self, act: Act) {
        self.at.at += chrono::Duration::minutes(1);
        match act {
            Act::Add(seed) => self.add(&mut Chance::new(seed)),
            Act::Edit(seed) => self.edit(&mut Chance::new(seed)),
            Act::Remove(seed) => self.remove(&mut Chance::new(seed)),
            Act::Undo => {
                let target = self.store.undo_target().unwrap();
                self.turn(target);
            }
            Act::Redo => {
                let target = self.store.redo_target().unwrap();
                self.turn(target);
            }
        }
    }

    fn add(&mut self, chance: &mut Chance) {
        let kind = Kind::ALL[pick(chance, Kind::ALL.len())];
        let Some(assignments) = self.assignments(kind, chance, |_, required| required) else {
            return;
        };
        let records = &self.records;
        let known = |link: Link| records.get(link).map(|_| records.copy(link));
        if let Ok((_, operations)) = input::make(kind, &assignments, &mut self.ids, &known) {
            self.commit(operations, None);
        }
    }

    fn edit(&mut self, chance: &mut Chance) {
        let Some(link) = self.any(None, chance) else {
            return;
        };
        let assignments = self
            .assignments(link.kind, chance, |_, _| false)
            .unwrap_or_default();
        if let Ok(operations) = input::edit(self.records.get(link).unwrap(), &assignments) {
            self.commit(operations, None);
        }
    }

    fn remove(&mut self, chance: &mut Chance) {
        if let Some(link) = self.any(None, chance) {
            let operations = self.store.removal(link).unwrap();
            let mut removed: Vec<Link> = touched(&operations);
            let mut owned = self.records.owned(link);
            owned.push(link);
            owned.sort();
            removed.sort();
            assert_eq!(
                removed, owned,
                "store and memory agree on what goes with a record"
            );
            self.commit(operations, None);
        }
    }

    fn turn(&mut self, target: Option<Entry>) {
        if let Some(target) = target {
            let entry = turned_round(&target, self.ids.next_id(), self.at, "walker");
            self.commit(entry.operations, entry.undoes);
        }
    }

    fn commit(&mut self, operations: Vec<Operation>, undoes: Option<Id>) {
        if operations.is_empty() {
            return;
        }
        let before = living(&self.records);
        let entry = Entry {
            id: self.ids.next_id(),
            seq: 0,
            at: self.at.at,
            actor: "walker".to_owned(),
            account: None,
            label: Message::new("label-add"),
            undoes,
            trace: false,
            operations,
        };
        let entry = self.store.commit(entry).unwrap();
        self.records.apply(&entry.operations, entry.at);
        for account in self.records.account.all() {
            self.book.open.entry(account.head.id).or_default();
        }
        self.book.apply(&entry);
        let mut back = self.records.clone();
        back.apply(&turning_round(&entry.operations), entry.at);
        assert_eq!(living(&back), before, "an entry and its inverse cancel");
    }

    /// A living record, of a kind if one is asked for.
    fn any(&self, kind: Option<Kind>, chance: &mut Chance) -> Option<Link> {
        let kinds = kind.map_or(Kind::ALL.to_vec(), |kind| vec![kind]);
        let all = kinds.iter().flat_map(|kind| self.records.all(*kind));
        let links: Vec<Link> = all
            .filter(|record| !record.head().removed)
            .map(<dyn Record>::link)
            .collect();
        (!links.is_empty()).then(|| links[pick(chance, links.len())])
    }

    /// Random values of random fields; `None` where a required link has nothing to name.
    fn assignments(
        &self,
        kind: Kind,
        chance: &mut Chance,
        must: fn(&str, bool) -> bool,
    ) -> Option<Vec<Assignment>> {
        let mut found = Vec::new();
        for (index, field) in kind.fields().iter().enumerate() {
            let needed = must(field.key, field.required);
            if !needed && chance.below(3) > 0 {
                continue;
            }
            let how = match (field.ty.is_set(), chance.below(3)) {
                (true, 0) => How::Add,
                (true, 1) => How::Take,
                _ => How::Put,
            };
            let blank = !needed && chance.below(4) == 0;
            let value = if blank {
                None
            } else {
                self.value(field.ty, chance)
            };
            if needed && value.is_none() {
                return None;
            }
            found.push(Assignment {
                index,
                how,
                values: value.into_iter().collect(),
            });
        }
        Some(found)
    }

    fn value(&self, ty: Type, chance: &mut Chance) -> Option<Value> {
        let words = [
            "Öljymäki",
            "a,\"b\"",
            "=1+1",
            "line\nbreak",
            "€ 1 234,5",
            "x",
        ];
        Some(match ty {
            Type::Line | Type::Text => Value::Text(words[pick(chance, words.len())].to_owned()),
            Type::Snapshot => Value::Text("{\"a\":1}".to_owned()),
            Type::Period => Value::Text(format!("2026-Q{}", 1 + chance.below(4))),
            Type::Int { min, max } => {
                Value::Int(min + chance.number((max - min).cast_unsigned() + 1))
            }
            Type::Money => Value::Int(chance.number(9_000_000) - 4_000_000),
            Type::Number | Type::Percent => Value::Number(chance.number(1000) as f64 / 7.0),
            Type::Day => Value::Day(self.at.day() + Days::new(chance.below(900))),
            Type::Time => Value::Time(NaiveTime::from_hms_opt(13, 30, 0)?),
            Type::Minute => Value::Minute(self.at.at),
            Type::Choice(choices) | Type::Set(choices) => {
                Value::Choice(choices.codes[pick(chance, choices.codes.len())])
            }
            Type::Link(_) | Type::Links(_) => {
                let kinds = ty.kinds();
                Value::Link(self.any(Some(kinds[pick(chance, kinds.len())]), chance)?)
            }
        })
    }
}

fn pick(chance: &mut Chance, end: usize) -> usize {
    usize::try_from(chance.below(end as u64)).unwrap()
}

/// What living records hold, without the times of their changes.
fn living(records: &Records) -> BTreeMap<Link, Vec<Cell>> {
    let all = Kind::ALL.iter().flat_map(|kind| records.all(*kind));
    all.filter(|record| !record.head().removed)
        .map(|record| {
            let cells = (0..record.kind().fields().len()).map(|index| record.cell(index));
            (record.link(), cells.collect())
        })
        .collect()
}

fn holds(acts: &[Act]) {
    let mut walk = Walk::new();
    for act in acts {
        walk.step(*act);
    }
    let tables = walk.store.everything().unwrap();
    assert_eq!(
        tables, walk.records,
        "the tables hold what the entries made"
    );
    assert_eq!(
        walk.store.fold().unwrap(),
        tables,
        "fold(journal) == tables"
    );
    assert_eq!(Book::of_everything(tables), walk.book, "load == follow");
}

/// 10,000 walks in all, in parts that run side by side.
macro_rules! walks {
    ($($name:ident),+) => { proptest! {
        #![proptest_config(ProptestConfig { cases: 2_500, failure_persistence: None, ..ProptestConfig::default() })]
        $(
            #[test]
            fn $name(acts in prop::collection::vec(act(), 1..24)) {
                holds(&acts);
            }
        )+
    } };
}

walks!(
    random_walks_hold_the_laws_1,
    random_walks_hold_the_laws_2,
    random_walks_hold_the_laws_3,
    random_walks_hold_the_laws_4
);

#[test]
fn an_entry_comes_back_from_the_journal_as_it_went_in() {
    let mut walk = Walk::new();
    for seed in 0..900 {
        walk.step(if seed % 3 == 0 {
            Act::Edit(seed)
        } else {
            Act::Add(seed)
        });
    }
    let mut records = Records::default();
    let mut entries = walk.store.entries(avain::store::Wanted::default()).unwrap();
    entries.reverse();
    let mut sets = 0;
    for entry in entries {
        let entry = walk.store.with_operations(entry).unwrap();
        sets += entry.operations.iter().filter(|op| is_set(op)).count();
        for operation in &entry.operations {
            let record = records.get(operation.record);
            if let (Some(record), Slot::Field(index), false) =
                (record, operation.slot, is_set(operation))
            {
                let stands = record.cell(index).values().first().cloned();
                assert_eq!(
                    stands, operation.old,
                    "the before-image is what stood there"
                );
            }
        }
        records.apply(&entry.operations, entry.at);
    }
    assert!(sets > 5, "the walk touches sets");
    assert_eq!(living(&records), living(&walk.records));
}

fn is_set(operation: &Operation) -> bool {
    match operation.slot {
        Slot::Field(index) => operation.record.kind.fields()[index].ty.is_set(),
        _ => false,
    }
}
