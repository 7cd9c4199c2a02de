//! A list as CSV, taken in again: an empty file comes to the same records, for every field a list
//! carries. A link to a row further down stands once the same file is taken in again.

use std::fs;

use crate::support::avain::Avain;

/// Owners before what they own.
const KINDS: &[&str] = &[
    "account_class",
    "colleague",
    "solution",
    "account",
    "unit",
    "stakeholder",
];

/// Text that a careless writer or reader would spoil.
const HOSTILE: &str = "=SUM(1;2), \"two\"\nlines; -1 'Å ä ö";

/// Every row but its id, sorted; quoted cells hold line ends of their own.
fn rows(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        row.iter().skip(1).map(str::to_owned).collect()
    });
    let mut rows: Vec<Vec<String>> = rows.collect();
    rows.sort();
    rows
}

#[test]
fn a_list_taken_in_again_comes_to_the_same_records() {
    let (from, to) = (Avain::sample(), Avain::new());
    from.ok(&[
        "set",
        "stakeholder",
        "Liisa Ahonen",
        &format!("need={HOSTILE}"),
    ]);
    for kind in KINDS {
        let list = from.ok(&["list", kind, "--csv"]);
        assert!(rows(&list).len() > 2, "{kind}: {list}");
        let file = to.path(&format!("{kind}.csv"));
        fs::write(&file, &list).unwrap();
        for _ in 0..2 {
            to.ok(&["import", file.to_str().unwrap(), "--as", kind]);
        }
        assert_eq!(
            rows(&to.ok(&["list", kind, "--csv"])),
            rows(&list),
            "{kind}"
        );
    }
}
