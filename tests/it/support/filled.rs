//! A generated portfolio in a store: the frame as one entry of the journal, each account as one,
//! every record with the times it was made and changed.

use avain::domain::change::making;
use avain::domain::{Cell, Entry, Id, Ids, Kind, Now, Operation, Record, Records, Slot, Value};
use avain::i18n::Message;
use avain::store::Store;

use super::generator;

/// Ids of entries begin here, milliseconds since 1970: past every generated record.
const BEGIN: u64 = 1_700_000_000_000;

/// Fills an empty store with the portfolio of that scale (1 is 200 accounts) and seed.
pub fn fill(store: &mut Store, scale: f64, seed: u64, now: Now) {
    let generated = generator::portfolio(scale, seed, now);
    let mut ids = Ids::new(BEGIN, seed, None);
    store
        .commit(entry(ids.next_id(), None, &generated.frame, now))
        .unwrap();
    for (account, own) in generated.accounts {
        store
            .commit(entry(ids.next_id(), Some(account), &own, now))
            .unwrap();
    }
}

/// The records of one place as one act, done when the youngest of them last changed.
fn entry(id: Id, account: Option<Id>, records: &Records, now: Now) -> Entry {
    let every = || Kind::ALL.iter().flat_map(|kind| records.all(*kind));
    let last = every().map(|record| record.head().changed).max();
    Entry {
        id,
        seq: 0,
        at: last.unwrap_or(now.at),
        actor: "Generator".to_owned(),
        account,
        label: Message::new("label-import-plan").count("count", every().count()),
        undoes: None,
        trace: false,
        operations: every().flat_map(making_of).collect(),
    }
}

/// The operations that make a record as it is, its times among them.
fn making_of(record: &dyn Record) -> Vec<Operation> {
    let fields = 0..record.kind().fields().len();
    let cells: Vec<(usize, Cell)> = fields.map(|index| (index, record.cell(index))).collect();
    let mut operations = making(record.link(), &cells);
    let head = record.head();
    for (slot, at) in [(Slot::Created, head.created), (Slot::Changed, head.changed)] {
        operations.push(Operation {
            record: record.link(),
            slot,
            old: None,
            new: Some(Value::Minute(at)),
        });
    }
    operations
}
