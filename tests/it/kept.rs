//! What is kept beside the records to answer faster: let go of when the tables are made anew and
//! when somebody is erased, and nothing is lost by it.

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
