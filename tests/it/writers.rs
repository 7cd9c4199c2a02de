//! Writers as processes of their own: killed at any moment, and several at once on one file.
//!
//! They are this very test program, begun anew for one role (see [`a_process_of_its_own`]).

use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use avain::domain::{Cell, Entry, Kind, Value, change};
use avain::store::{Purpose, Store, Wanted};

use crate::breakdowns;
use crate::support::chance::Chance;
use crate::support::small::{adding, is_sound, names, small, times};

/// What a process of its own is told by: role, file, number, count.
const ROLE: &str = "AVAIN_TEST_ROLE";

/// Begins this program anew, to do nothing but one role.
pub fn begin(role: &str, path: &Path, number: u64, count: u64) -> Child {
    let (name, told) = self::role(role, path, number, count);
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "writers::a_process_of_its_own", "--nocapture"])
        .env(name, told)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// A variable and its value that give a process its role.
pub fn role(role: &str, path: &Path, number: u64, count: u64) -> (&'static str, String) {
    let told = format!("{role}|{}|{number}|{count}", path.display());
    (ROLE, told)
}

/// The roles of processes of their own; as a test by itself it does nothing.
#[test]
fn a_process_of_its_own() {
    let Ok(told) = std::env::var(ROLE) else {
        return;
    };
    let parts: Vec<&str> = told.split('|').collect();
    let path = Path::new(parts[1]);
    let (number, count) = (parts[2].parse().unwrap(), parts[3].parse().unwrap());
    match parts[0] {
        "add" => add(path, number, count),
        "share" => share(path, number, count),
        "fail" => breakdowns::fail(path),
        "fail-on-screen" => breakdowns::fail_on_screen(path),
        _ => drop(Store::open(path, Purpose::Write)),
    }
}

/// Adds accounts, and tells of each when it is acknowledged.
fn add(path: &Path, number: u64, count: u64) {
    let mut store = Store::open(path, Purpose::Write).unwrap();
    for n in 0..count {
        let name = format!("w{number}n{n}");
        let entry = adding(&store, &name, number << 32 | n);
        store.commit(entry).unwrap();
        let mut out = std::io::stdout().lock();
        writeln!(out, "kept {name}").unwrap();
        out.flush().unwrap();
    }
}

/// Adds accounts, and sets one field that all processes set; tells which were kept and which clashed.
fn share(path: &Path, number: u64, count: u64) {
    let mut store = Store::open(path, Purpose::Write).unwrap();
    for n in 0..count {
        let mut ids = store.ids(1_790_000_000_000, number << 32 | n).unwrap();
        let shared = store.find(&[Kind::Account], "Kaarna", None).unwrap();
        let seen = store.fetch([shared]).unwrap();
        let index = shared.kind.field_index("note").unwrap();
        let value = Cell::One(Value::Text(format!("{number}:{n}")));
        let operations = change::editing(seen.get(shared).unwrap(), index, &value);
        std::thread::sleep(Duration::from_millis(n % 3));
        let mut entry = adding(
            &store,
            &format!("w{number}n{n}"),
            number << 32 | n | 1 << 20,
        );
        let set = Entry {
            id: ids.next_id(),
            operations,
            ..entry.clone()
        };
        match store.commit(set) {
            Ok(_) => println!("set {number}:{n}"),
            Err(problem) => {
                assert_eq!(problem.message.key, "problem-clash");
                println!("clashed {number}:{n}");
            }
        }
        entry.seq = 0;
        store.commit(entry).unwrap();
        println!("kept w{number}n{n}");
    }
}

/// The words after a word at the beginning of what was said.
fn said(lines: &[String], word: &str) -> Vec<String> {
    lines
        .iter()
        .filter_map(|line| line.rsplit_once(&format!("{word} ")))
        .map(|(_, rest)| rest.to_owned())
        .collect()
}

/// What it said until it ended.
fn lines(child: &mut Child) -> Vec<String> {
    let mut told = Vec::new();
    child.stdout.take().unwrap().read_to_end(&mut told).unwrap();
    whole_lines(&told)
}

/// A line broken off by an end was not said.
fn whole_lines(told: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(told);
    let whole = text
        .split_inclusive('\n')
        .filter(|line| line.ends_with('\n'));
    whole.map(|line| line.trim_end().to_owned()).collect()
}

#[test]
fn nothing_acknowledged_is_lost_when_writers_are_killed() {
    let folder = tempfile::tempdir().unwrap();
    let path = small(folder.path());
    let mut chance = Chance::new(7);
    let mut kept = BTreeSet::new();
    let kills = times(100, 1_000);
    for number in 0..kills {
        let mut writer = begin("add", &path, number, 1_000);
        // Half of them while they begin, half while they write.
        let mut out = writer.stdout.take().unwrap();
        let mut told = Vec::new();
        if number % 2 == 0 {
            std::thread::sleep(Duration::from_millis(chance.below(60)));
        } else {
            while !String::from_utf8_lossy(&told).contains("kept") {
                let mut bytes = [0; 256];
                let count = out.read(&mut bytes).unwrap();
                told.extend_from_slice(&bytes[..count]);
            }
        }
        std::thread::sleep(Duration::from_micros(chance.below(9_000)));
        writer.kill().unwrap();
        out.read_to_end(&mut told).unwrap();
        kept.extend(said(&whole_lines(&told), "kept"));
        writer.wait().unwrap();
        if number % 10 == 9 {
            is_sound(&path);
        }
    }
    is_sound(&path);
    let there = names(&path);
    let lost: Vec<_> = kept.difference(&there).collect();
    assert!(lost.is_empty(), "{lost:?}");
    assert!(
        kept.len() as u64 > kills,
        "writers got to write: {}",
        kept.len()
    );
    println!("{kills} kills, {} acts acknowledged, 0 lost", kept.len());
}

#[test]
fn writers_at_once_lose_nothing_and_clash_exactly() {
    for (writers, acts) in [
        (2, times(40, 200)),
        (5, times(16, 200)),
        (10, times(6, 200)),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = small(folder.path());
        let children: Vec<Child> = (0..writers)
            .map(|n| begin("share", &path, n, acts))
            .collect();
        let mut told = Vec::new();
        for mut child in children {
            told.extend(lines(&mut child));
            assert!(child.wait().unwrap().success());
        }
        is_sound(&path);
        let kept: BTreeSet<String> = said(&told, "kept").into_iter().collect();
        assert_eq!(kept.len() as u64, writers * acts);
        assert!(kept.is_subset(&names(&path)), "an acknowledged act is lost");
        let (set, clashed) = (said(&told, "set").len(), said(&told, "clashed").len());
        assert_eq!((set + clashed) as u64, writers * acts);
        let store = Store::open(&path, Purpose::Read).unwrap();
        let shared = store.find(&[Kind::Account], "Kaarna", None).unwrap();
        let wanted = Wanted {
            record: Some(shared),
            ..Wanted::default()
        };
        let entries = store.entries(wanted).unwrap().len();
        assert_eq!(
            entries,
            set + 1,
            "what was acknowledged is what the journal has"
        );
        println!("{writers} writers x {acts}: {set} set, {clashed} clashed, 0 lost");
    }
}
