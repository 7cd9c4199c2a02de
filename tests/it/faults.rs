//! Faults: disks full, files that vanish, bits that flip, pages cut off, migrations broken off.
//! Nothing acknowledged is lost, nothing wrong is silent, every failure is a sentence.
//!
//! `AVAIN_SWEEP=long cargo test --test it -- faults writers` runs the whole counts; without it a
//! share of them, so that everybody runs them every time.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use avain::domain::{Entry, Problem};
use avain::store::{Purpose, Store, Verdict, Wanted};

use crate::support::avain::Avain;
use crate::support::chance::Chance;
use crate::support::small::{adding, is_sound, names, small, times, today};
use crate::writers::begin;

/// An import of about a megabyte, in a place whose file has only its tables yet.
fn before_an_import() -> (Avain, PathBuf) {
    let avain = Avain::new();
    avain.fails(1, &["undo"]);
    let long = "x".repeat(1_900);
    let rows: Vec<String> = (0..260).map(|n| format!("Row {n},{long}")).collect();
    let csv = avain.path("rows.csv");
    fs::write(&csv, format!("name,note\n{}\n", rows.join("\n"))).unwrap();
    (avain, csv)
}

/// An import by a process that may write no file further than so many bytes: to it, the disk is
/// full there. The shell's unit is 512 bytes.
fn import_with_room(avain: &Avain, csv: &Path, room: u64) -> std::process::Output {
    let limit = format!("trap '' XFSZ; ulimit -f {}; exec \"$0\" \"$@\"", room / 512);
    let mut command = Command::new("sh");
    command
        .args(["-c", &limit, env!("CARGO_BIN_EXE_avain"), "import"])
        .arg(csv)
        .args(["--as", "account"])
        .env_clear()
        .env("HOME", avain.path(""))
        .env("AVAIN_DB", avain.database())
        .env("AVAIN_TODAY", "2026-11-21")
        .env("AVAIN_LANG", "en");
    command.output().unwrap()
}

#[test]
fn a_full_disk_at_any_step_loses_nothing_and_is_a_sentence() {
    let (avain, csv) = before_an_import();
    let before = fs::read(avain.database()).unwrap();
    let mut full = 0;
    let every = usize::try_from(times(16, 1)).unwrap();
    let steps: Vec<u64> = (1..=256).step_by(every).collect();
    for step in &steps {
        fs::write(avain.database(), &before).unwrap();
        let said = import_with_room(&avain, &csv, step * 4096);
        let there = names(&avain.database()).len();
        match said.status.code() {
            Some(0) => assert_eq!(there, 260, "step {step}: acknowledged"),
            Some(1 | 4) => {
                let words = String::from_utf8_lossy(&said.stderr).into_owned();
                assert!(words.starts_with("avain: "), "{words}");
                assert_eq!(
                    there, 0,
                    "step {step}: not acknowledged, not there: {words}"
                );
                full += 1;
            }
            code => panic!("step {step}: {code:?} {said:?}"),
        }
        avain.ok(&["add", "account", "name=Afterwards"]);
        is_sound(&avain.database());
    }
    assert!(full > steps.len() / 2, "the limit was reached: {full}");
    println!("{} steps of 4 kB, {full} full, 0 lost", steps.len());
}

#[test]
fn a_file_that_vanishes_while_it_is_open_takes_no_act_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = small(folder.path());
    let mut store = Store::open(&path, Purpose::Write).unwrap();
    let entry = adding(&store, "Before", 1);
    store.commit(entry).unwrap();
    let aside = folder.path().join("aside.db");
    fs::rename(&path, &aside).unwrap();
    let entry = adding(&store, "After", 2);
    let problem: Problem = store.commit(entry.clone()).unwrap_err();
    assert_eq!(problem.message.key, "problem-file-vanished");
    fs::write(&path, "another").unwrap();
    assert_eq!(
        store.commit(entry.clone()).unwrap_err(),
        problem,
        "nor into another file"
    );
    fs::rename(&aside, &path).unwrap();
    store.commit(entry).unwrap();
    assert!(names(&path).contains("After"));
}

/// Takes from this thread, and from what it begins, what lets root write where nobody may.
fn as_anybody() {
    #[cfg(target_os = "linux")]
    if rustix::process::geteuid().is_root() {
        use rustix::thread::{CapabilitySet, remove_capability_from_bounding_set};
        for power in [CapabilitySet::DAC_OVERRIDE, CapabilitySet::DAC_READ_SEARCH] {
            remove_capability_from_bounding_set(power).unwrap();
        }
    }
}

#[test]
fn a_read_only_folder_is_a_sentence() {
    use std::os::unix::fs::PermissionsExt as _;
    as_anybody();
    let avain = Avain::new();
    avain.ok(&["add", "account", "name=First Oy"]);
    let mode = |mode| fs::set_permissions(avain.path(""), fs::Permissions::from_mode(mode));
    mode(0o500).unwrap();
    let added = avain.run(&["add", "account", "name=Second Oy"]);
    let listed = avain.run(&["list", "account"]);
    let exported = avain.run(&["export", "--format", "json", "-o", "plan.json"]);
    mode(0o700).unwrap();
    for (said, code) in [(&added, 4), (&exported, 1)] {
        assert_eq!(said.code, code, "{said:?}");
        let sentence = &said.err;
        assert!(
            sentence.starts_with("avain: ") && sentence.lines().count() == 1,
            "{said:?}"
        );
    }
    assert!(
        listed.out.contains("First Oy"),
        "reading goes on: {listed:?}"
    );
    assert!(!avain.ok(&["list", "account"]).contains("Second Oy"));
    avain.ok(&["add", "account", "name=Second Oy"]);
    is_sound(&avain.database());
}

/// What a file holds, as the program reads it; none where it or the doctor refuses it.
fn believed(path: &Path) -> Option<(avain::domain::Records, Vec<Entry>)> {
    let looked = Store::examine_file(path, today()).ok()?;
    if looked.iter().any(|one| one.verdict == Verdict::Fault) {
        return None;
    }
    let store = Store::open(path, Purpose::Read).ok()?;
    let wanted = Wanted {
        traces: true,
        ..Wanted::default()
    };
    Some((store.everything().ok()?, store.entries(wanted).ok()?))
}

#[test]
fn flipped_bits_are_found_or_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = small(folder.path());
    let whole = fs::read(&path).unwrap();
    let truth = believed(&path).unwrap();
    let mut chance = Chance::new(11);
    let flips = times(100, 1_000);
    let mut found = 0;
    for _ in 0..flips {
        let mut bytes = whole.clone();
        let place = usize::try_from(chance.below(bytes.len() as u64)).unwrap();
        bytes[place] ^= 1 << chance.below(8);
        let flipped = folder.path().join("flipped.db");
        fs::write(&flipped, &bytes).unwrap();
        match believed(&flipped) {
            None => found += 1,
            Some(held) => assert!(
                held == truth,
                "a flip at {place} passed for what was written"
            ),
        }
        for ending in ["", "-wal", "-shm"] {
            fs::remove_file(folder.path().join(format!("flipped.db{ending}"))).ok();
        }
    }
    println!("{flips} flips, {found} found, the others in unused bytes");
}

#[test]
fn a_file_cut_off_after_any_page_is_told_to_be_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let path = small(folder.path());
    let whole = fs::read(&path).unwrap();
    let cut = folder.path().join("cut.db");
    let every = usize::try_from(times(4, 1)).unwrap();
    for pages in (1..whole.len() / 4096).step_by(every) {
        let bytes = &whole[..pages * 4096];
        fs::write(&cut, bytes).unwrap();
        let problem = Store::open(&cut, Purpose::Write).unwrap_err();
        assert_eq!(problem.message.key, "problem-file-damaged", "{pages} pages");
        assert_eq!(fs::read(&cut).unwrap(), bytes, "and left as it is");
    }
}

/// The golden file of a version of the tables.
fn golden(version: i64) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schema");
    folder.join(format!("version-{version}.db"))
}

/// The version of a file, and the tables and indexes it has.
fn schema(path: &Path) -> (i64, Vec<String>) {
    assert!(path.exists(), "no {}", path.display());
    let connection = rusqlite::Connection::open(path).unwrap();
    let version = connection.pragma_query_value(None, "user_version", |row| row.get(0));
    let sql = "SELECT \"sql\" FROM \"sqlite_schema\" WHERE \"sql\" <> '' ORDER BY \"name\"";
    let mut statement = connection.prepare(sql).unwrap();
    let tables = statement.query_map([], |row| row.get(0)).unwrap();
    (version.unwrap(), tables.map(Result::unwrap).collect())
}

/// A file as this program makes it, with what the golden files hold.
fn newest(folder: &Path) -> PathBuf {
    let (old, path) = (folder.join("old.db"), folder.join("newest.db"));
    fs::copy(golden(1), &old).unwrap();
    let old = Store::open(&old, Purpose::Write).unwrap();
    let mut entries = old.entries(Wanted::default()).unwrap();
    entries.reverse();
    let whole = entries.into_iter().map(|entry| old.with_operations(entry));
    let whole: Vec<Entry> = whole.collect::<Result<_, _>>().unwrap();
    Store::open(&path, Purpose::Write)
        .unwrap()
        .commit_all(&whole)
        .unwrap();
    path
}

#[test]
fn files_of_every_version_are_read_and_brought_up_to_what_a_new_one_is() {
    let folder = tempfile::tempdir().unwrap();
    let new = newest(folder.path());
    let (latest, tables) = schema(&new);
    let last = golden(latest);
    if std::env::var("AVAIN_GOLDEN").is_ok_and(|text| text == "write") && !last.exists() {
        fs::copy(&new, &last).unwrap();
        let small = "PRAGMA journal_mode = DELETE; PRAGMA page_size = 1024; VACUUM";
        let connection = rusqlite::Connection::open(&last).unwrap();
        connection.execute_batch(small).unwrap();
    }
    for version in 1..=latest {
        let path = folder.path().join(format!("version-{version}.db"));
        let golden = golden(version);
        fs::copy(&golden, &path).unwrap_or_else(|_| {
            panic!(
                "no {}: AVAIN_GOLDEN=write makes that of the newest version",
                golden.display()
            )
        });
        assert_eq!(schema(&path).0, version);
        let store = Store::open(&path, Purpose::Write).unwrap();
        let records = store.everything().unwrap();
        let liisa = records.stakeholder.iter().next().unwrap();
        assert_eq!(
            (liisa.name.as_str(), liisa.formal_power),
            ("Liisa Öljymäki", Some(5))
        );
        assert_eq!(store.position().unwrap(), 9);
        drop(store);
        assert!(
            schema(&path) == (latest, tables.clone()),
            "from version {version}"
        );
        is_sound(&path);
    }
}

/// Whether a backup stands in a folder, whole and under its name.
fn is_made(backups: &Path) -> bool {
    let files = fs::read_dir(backups).into_iter().flatten().flatten();
    let mut names = files.map(|file| file.file_name().to_string_lossy().into_owned());
    names.any(|name| name.ends_with("-migration.db"))
}

#[test]
fn a_migration_broken_off_leaves_the_old_or_the_new_version() {
    let folder = tempfile::tempdir().unwrap();
    let (latest, _) = schema(&newest(folder.path()));
    let mut chance = Chance::new(3);
    let kills = times(20, 200);
    let mut left: BTreeMap<i64, u32> = BTreeMap::new();
    for number in 0..kills {
        let path = folder.path().join(format!("file{number}.db"));
        let from = 1 + i64::try_from(number).unwrap() % (latest - 1);
        fs::copy(golden(from), &path).unwrap();
        let mut migrating = begin("open", &path, 0, 0);
        // Half of them as they begin, half once the backup before the migration is made.
        let backups = folder.path().join(format!("file{number}-backups"));
        while number % 2 == 1 && !is_made(&backups) && migrating.try_wait().unwrap().is_none() {}
        let spread = if number % 2 == 1 { 9_000 } else { 70_000 };
        std::thread::sleep(Duration::from_micros(chance.below(spread)));
        migrating.kill().unwrap();
        migrating.wait().unwrap();
        let (version, tables) = schema(&path);
        assert!(tables == schema(&golden(version)).1, "between versions");
        *left.entry(version).or_default() += 1;
        let position = Store::open(&path, Purpose::Write).unwrap().position();
        assert_eq!(position.unwrap(), 9);
        is_sound(&path);
    }
    println!("{kills} migrations killed, left at versions {left:?}");
}
