//! Long entries hold to what short ones do.

use crate::domain::change::making;
use crate::domain::{Cell, Entry, Id, Kind, Link, Now, Operation, Slot, Value};
use crate::i18n::Message;
use crate::store::Store;

/// An entry that makes as many colleagues, and then does one thing more.
fn entry(count: u128, also: Operation) -> Entry {
    let name = Kind::Colleague.field_index("name").unwrap();
    let make = |number: u128| {
        let link = Link::new(Kind::Colleague, Id(uuid::Uuid::from_u128(number)));
        making(link, &[(name, Cell::One(Value::Text(number.to_string())))])
    };
    Entry {
        id: Id(uuid::Uuid::from_u128(count + 1)),
        seq: 0,
        at: Now::noon("2026-11-21".parse().unwrap()).at,
        actor: "Maija".to_owned(),
        account: None,
        label: Message::default(),
        undoes: None,
        trace: false,
        operations: (1..=count).flat_map(make).chain([also]).collect(),
    }
}

fn put(kind: Kind, number: u128, key: &str, new: Value) -> Operation {
    Operation {
        record: Link::new(kind, Id(uuid::Uuid::from_u128(number))),
        slot: Slot::Field(kind.field_index(key).unwrap()),
        old: None,
        new: Some(new),
    }
}

#[test]
fn a_long_entry_lets_in_no_more_than_a_short_one() {
    for count in [2, 2_000] {
        let mut store = Store::in_memory().unwrap();
        let good = put(Kind::Colleague, 1, "level", Value::Choice("executive"));
        let bad = put(Kind::Colleague, 1, "level", Value::Choice("queen"));
        assert!(
            store.commit(entry(count, bad)).is_err(),
            "{count}: no such level"
        );
        store.commit(entry(count, good.clone())).unwrap();
        let clash = store.commit(entry(count, good)).unwrap_err();
        assert_eq!(
            clash.message.key, "problem-clash",
            "{count}: they are there already"
        );
        let pragma = |name: &str| -> i64 {
            let sql = format!("PRAGMA {name}");
            store
                .connection
                .query_row(&sql, [], |row| row.get(0))
                .unwrap()
        };
        let state = (pragma("ignore_check_constraints"), pragma("cache_size"));
        assert_eq!(state, (0, -2_000), "{count}: afterwards all is as before");
    }
}
