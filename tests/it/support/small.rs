//! Small files to hurt, and what must hold of them afterwards.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use avain::domain::{Entry, Ids, Now, script};
use avain::store::{Purpose, Store, Verdict};
use chrono::NaiveDate;

/// How often, in the gate and in the long run.
pub fn times(gate: u64, long: u64) -> u64 {
    if std::env::var("AVAIN_SWEEP").is_ok_and(|text| text == "long") {
        long
    } else {
        gate
    }
}

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

/// An act that adds one account of a name.
pub fn adding(store: &Store, name: &str, noise: u64) -> Entry {
    let mut ids = store.ids(1_790_000_000_000, noise).unwrap();
    let text = format!("add account name={name}");
    let made = script::run(&text, "test", Now::noon(today()), &mut ids);
    made.unwrap().entries.remove(0)
}

/// A file with a few records of several kinds, closed.
pub fn small(folder: &Path) -> PathBuf {
    let path = folder.join("avain.db");
    let text = "add colleague name=Aino\nadd account name=Kaarna owner=Aino\n\
                add stakeholder account=Kaarna name=Liisa categories=decider,user formal_power=5\n\
                add claim account=Kaarna topic=need text=Less basis=assumption on=2026-11-01\n\
                set stakeholder Liisa title=CTO";
    let made = script::run(text, "test", Now::noon(today()), &mut Ids::new(0, 1, None)).unwrap();
    let mut store = Store::open(&path, Purpose::Write).unwrap();
    store.commit_all(&made.entries).unwrap();
    path
}

/// Everything the doctor proves of the file itself is in order.
#[track_caller]
pub fn is_sound(path: &Path) {
    let looked = Store::examine_file(path, today()).unwrap();
    let faults: Vec<_> = looked
        .iter()
        .filter(|one| one.verdict == Verdict::Fault)
        .collect();
    assert!(faults.is_empty(), "{faults:?}");
}

pub fn names(path: &Path) -> BTreeSet<String> {
    let store = Store::open(path, Purpose::Read).unwrap();
    let records = store.everything().unwrap();
    records
        .account
        .iter()
        .map(|account| account.name.clone())
        .collect()
}
