//! What is kept beside the records to answer faster: let go of when the tables are made anew and
//! when somebody is erased, and nothing is lost by it.

use avain::store::{Purpose, Store};

use crate::support::avain::Avain;

/// How many accounts something is kept of; none where the table is gone.
fn kept(avain: &Avain) -> Option<i64> {
    let connection = rusqlite::Connection::open(avain.database()).unwrap();
    let sql = "SELECT count(*) FROM \"pulse\" WHERE \"account\" LIKE '%-%'";
    let count = connection.query_row(sql, [], |row| row.get(0));
    count.ok()
}

/// Two accounts, one with a person, looked at once.
fn looked_at() -> Avain {
    let avain = Avain::new();
    avain.ok(&["add", "account", "name=Acme"]);
    avain.ok(&["add", "account", "name=Other"]);
    avain.ok(&[
        "add",
        "stakeholder",
        "account=Acme",
        "name=Liisa Salo",
        "categories=decider",
    ]);
    assert_eq!(kept(&avain), None, "nothing has been looked at");
    avain.json(&["check", "--json"]);
    assert_eq!(kept(&avain), Some(2));
    avain
}

#[test]
fn tables_made_anew_let_go_of_what_was_kept() {
    let avain = looked_at();
    let before = avain.json(&["check", "--json"]);
    let connection = rusqlite::Connection::open(avain.database()).unwrap();
    connection
        .execute_batch("UPDATE \"account\" SET \"name\" = 'Changed' WHERE \"name\" = 'Acme'")
        .unwrap();
    avain.ok(&["doctor", "--mend"]);
    assert_eq!(kept(&avain), None);
    assert_eq!(avain.json(&["check", "--json"]), before);
    avain.json(&["check", "--json"]);
    assert_eq!(kept(&avain), Some(2), "it comes back");
}

#[test]
fn erasing_somebody_lets_go_of_what_was_kept() {
    let avain = looked_at();
    let said = avain.run(&["person", "Liisa Salo", "--erase", "--yes"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(kept(&avain), None);
    let found = avain.ok(&["check", "--json"]);
    assert!(!found.contains("Liisa"), "{found}");
}

#[test]
fn a_table_as_an_older_program_kept_it_is_made_anew() {
    let avain = looked_at();
    let before = avain.json(&["check", "--json"]);
    let connection = rusqlite::Connection::open(avain.database()).unwrap();
    connection
        .execute_batch("ALTER TABLE \"pulse\" DROP COLUMN \"facts\"")
        .unwrap();
    assert_eq!(avain.json(&["check", "--json"]), before);
    let sql = "SELECT count(*) FROM \"pulse\" WHERE \"facts\" LIKE '{%'";
    let count: i64 = connection.query_row(sql, [], |row| row.get(0)).unwrap();
    assert_eq!(count, 2);
}

#[test]
fn a_file_is_of_another_version_as_soon_as_anybody_wrote_to_it() {
    let avain = looked_at();
    let store = Store::open(&avain.database(), Purpose::Read).unwrap();
    let first = store.version().unwrap();
    assert_eq!(store.version().unwrap(), first);
    avain.ok(&["set", "account", "Acme", "industry=Paper"]);
    let second = store.version().unwrap();
    assert_ne!(second, first);
    avain.run(&["person", "Liisa Salo", "--erase", "--yes"]);
    assert_ne!(store.version().unwrap(), second);
}
