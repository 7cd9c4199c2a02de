//! The file: who may read it, what is refused and left as it is, what a crash leaves behind.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use avain::domain::{Problem, Trouble};
use avain::store::{Purpose, Store};

use crate::support::avain::Avain;
use crate::support::terminal::{Terminal, until};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn refused(path: &Path, key: &str) {
    let before = fs::read(path).unwrap();
    let problem: Problem = Store::open(path, Purpose::Write).unwrap_err();
    assert_eq!(problem.trouble, Trouble::File, "{problem:?}");
    assert_eq!(problem.message.key, key);
    assert_eq!(fs::read(path).unwrap(), before, "it is left byte for byte");
}

#[test]
fn everything_written_is_only_for_its_owner() {
    let avain = Avain::new();
    let folder = avain.path("deep/er");
    let file = folder.join("plan.db");
    let file_name = file.to_str().unwrap();
    avain.ok(&["--db", file_name, "sample"]);
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(mode(&file), 0o600);
    for ending in ["-wal", "-shm"] {
        let beside = folder.join(format!("plan.db{ending}"));
        assert!(!beside.exists() || mode(&beside) == 0o600);
    }
    let summary = folder.join("summary.html");
    let arguments = [
        "--db",
        file_name,
        "summary",
        "Kaarna Paper Oy",
        "--format",
        "html",
        "-o",
        summary.to_str().unwrap(),
    ];
    avain.ok(&arguments);
    assert_eq!(mode(&summary), 0o600);
    let said = avain.run(&arguments);
    assert_eq!(said.code, 1, "never over a file unasked");
    assert!(said.err.contains("--yes"), "{said:?}");
}

/// Everything below a folder that others than the owner may read or enter.
fn open_to_others(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let most = if path.is_dir() { 0o700 } else { 0o600 };
        if mode(&path) != most {
            found.push(format!("{:o} {}", mode(&path), path.display()));
        }
        if path.is_dir() {
            found.extend(open_to_others(&path));
        }
    }
    found
}

#[test]
fn nothing_a_day_of_work_leaves_behind_is_open_to_others() {
    let mut avain = Avain::new();
    "2026-11-20".clone_into(&mut avain.today);
    avain.ok(&["sample"]);
    "2026-11-21".clone_into(&mut avain.today);
    let csv = avain.path("rows.csv");
    fs::write(
        &csv,
        "name,customer_since\nVirta Ab,2026-01-01\nHohto Oy,never\n",
    )
    .unwrap();
    fs::set_permissions(&csv, fs::Permissions::from_mode(0o600)).unwrap();
    assert_eq!(
        avain.run(&["import", "rows.csv", "--as", "account"]).code,
        1,
        "a row is refused"
    );
    let made = avain.ok(&["backup"]);
    let backup = Path::new(&made).file_stem().unwrap().to_str().unwrap();
    for words in [
        &["set", "account", "Virta Ab", "note=x"][..],
        &["backup", "-o", "copy.db"],
        &["export", "-o", "plan.json"],
        &["export", "--format", "xlsx", "-o", "plan.xlsx"],
        &["summary", "Kaarna Paper Oy", "-o", "summary.md"],
        &["person", "Liisa Ahonen", "--export", "-o", "person.md"],
        &["person", "Liisa Ahonen", "--erase", "--yes"],
        &["restore", backup, "--yes"],
        &["check"],
    ] {
        let said = avain.run(words);
        assert!(matches!(said.code, 0 | 5), "{words:?}: {said:?}");
    }
    let mut bench = Terminal::open(&avain, "Kaarna");
    bench.press("enter g c a tab 'half a claim' tab");
    let drafts = avain.path(".local/state/avain/drafts");
    until(
        || fs::read_dir(&drafts).is_ok_and(|mut all| all.next().is_some()),
        "the draft",
    );
    // While it is open, with its log and its shared memory beside the file.
    assert!(avain.path("avain.db-wal").exists() && avain.path("avain.db-shm").exists());
    let mut open = open_to_others(&avain.path(""));
    // The folders of the home are made by whoever makes them first, not for us alone.
    open.retain(|one| !one.ends_with("/.local") && !one.ends_with("/.local/state"));
    assert_eq!(open, Vec::<String>::new());
    for made in ["rows.rejected.csv", "avain-backups", "person.md", "copy.db"] {
        assert!(avain.path(made).exists(), "{made}");
    }
    bench.quit();
}

#[test]
fn foreign_newer_and_damaged_files_are_left_as_they_are() {
    let avain = Avain::sample();
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("notes.db");
    fs::write(
        &text,
        "this is no database at all, only words and words and words",
    )
    .unwrap();
    refused(&text, "problem-file-foreign");
    let foreign = folder.path().join("foreign.db");
    change(&foreign, "CREATE TABLE t (a)");
    refused(&foreign, "problem-file-foreign");
    let newer = folder.path().join("newer.db");
    fs::copy(avain.database(), &newer).unwrap();
    change(&newer, "PRAGMA user_version = 99");
    refused(&newer, "problem-file-newer");
    let cut = folder.path().join("cut.db");
    let bytes = fs::read(avain.database()).unwrap();
    fs::write(&cut, &bytes[..bytes.len() / 2]).unwrap();
    refused(&cut, "problem-file-damaged");
}

/// Changes a file past the program.
fn change(path: &Path, sql: &str) {
    let connection = rusqlite::Connection::open(path).unwrap();
    connection.execute_batch(sql).unwrap();
}

#[test]
fn a_read_only_file_is_read_and_not_written() {
    let avain = Avain::sample();
    fs::set_permissions(avain.database(), fs::Permissions::from_mode(0o400)).unwrap();
    assert!(avain.ok(&["list", "account"]).contains("Kaarna"));
    let said = avain.fails(4, &["add", "account", "name=x"]);
    assert!(said.contains("read-only"), "{said}");
    avain.fails(4, &["undo"]);
}

#[test]
fn a_locked_file_says_so_and_nothing_is_lost() {
    let avain = Avain::sample();
    let lock = rusqlite::Connection::open(avain.database()).unwrap();
    lock.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert!(
        avain.ok(&["list", "account"]).contains("Kaarna"),
        "reading goes on"
    );
    let said = avain.fails(4, &["add", "account", "name=x"]);
    assert!(said.contains("in use"), "{said}");
    drop(lock);
    avain.ok(&["add", "account", "name=x"]);
}

#[test]
fn an_import_into_a_file_with_data_is_preceded_by_a_checked_backup() {
    let avain = Avain::sample();
    let csv = avain.path("more.csv");
    fs::write(&csv, "name,industry\nÅbo Oy,Ship\n").unwrap();
    avain.ok(&["import", csv.to_str().unwrap(), "--as", "account"]);
    let backups = avain.path("avain-backups");
    assert_eq!(mode(&backups), 0o700);
    let copies: Vec<_> = fs::read_dir(&backups)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert_eq!(copies.len(), 1);
    assert_eq!(mode(&copies[0]), 0o600);
    let before = avain.ok(&[
        "--db",
        copies[0].to_str().unwrap(),
        "list",
        "account",
        "--csv",
    ]);
    assert_eq!(
        before.lines().count(),
        9,
        "the copy holds what was there before"
    );
    assert_eq!(avain.ok(&["list", "account", "--csv"]).lines().count(), 10);
    avain.ok(&["undo"]);
    assert_eq!(
        avain.ok(&["list", "account", "--csv"]).lines().count(),
        9,
        "one import, one undo"
    );
}

#[test]
fn a_file_that_is_not_there_reads_as_empty_and_is_not_made() {
    let avain = Avain::new();
    assert_eq!(avain.ok(&["list", "account", "--json"]), "[]");
    assert_eq!(avain.ok(&["check", "--json"]), "[]");
    assert!(!avain.database().exists());
}

#[test]
fn a_broken_configuration_is_told_and_does_not_stop_the_start() {
    let avain = Avain::new();
    let folder = avain.path(".config/avain");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("config.toml"), "language = \"fi\"\nmous = 1\n").unwrap();
    let said = avain.run(&["list", "account"]);
    assert_eq!(said.code, 0);
    assert!(
        said.err.contains("config.toml") && said.err.contains("line 2"),
        "{said:?}"
    );
}
