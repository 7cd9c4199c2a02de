//! What the system is asked to do, as strace sees it: one sync for each act, before it is told;
//! and nothing at all while nobody does anything. Where there is no strace, that is said.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::support::avain::Avain;
use crate::support::small::small;
use crate::support::terminal::Terminal;
use crate::writers::role;

/// Whether strace is there and may look at a process.
fn can_look() -> bool {
    let tried = Command::new("strace")
        .args(["-o", "/dev/null", "true"])
        .output();
    let can = tried.is_ok_and(|said| said.status.success());
    if !can {
        println!("SKIPPED: there is no strace here that may look at a process");
    }
    can
}

/// The system calls of a writer of so many accounts, in their order.
fn writer(path: &Path, acts: u64) -> Vec<String> {
    let trace = path.with_extension("strace");
    let (name, told) = role("add", path, 1, acts);
    let done = Command::new("strace")
        .args(["-f", "-y", "-e", "trace=fsync,fdatasync,write", "-o"])
        .arg(&trace)
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "writers::a_process_of_its_own", "--nocapture"])
        .env(name, told)
        .stdout(Stdio::null())
        .status();
    assert!(done.unwrap().success());
    let text = std::fs::read_to_string(&trace).unwrap();
    text.lines().map(str::to_owned).collect()
}

#[test]
fn each_act_is_synced_once_before_it_is_told() {
    if !can_look() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = small(folder.path());
    let acts = 50;
    let calls = writer(&path, acts);
    // What is synced of the log between one act told and the next.
    let mut synced: Vec<usize> = vec![0];
    for call in &calls {
        if call.contains("kept w1n") {
            synced.push(0);
        } else if call.contains("sync(") && call.contains("avain.db-wal") {
            *synced.last_mut().unwrap() += 1;
        }
    }
    assert_eq!(synced.len() as u64, acts + 1, "{calls:?}");
    let told = &synced[..synced.len() - 1];
    assert!(
        told.iter().all(|syncs| *syncs >= 1),
        "an act was told before it was synced: {told:?}"
    );
    // The first begins a log, and a header is synced with it.
    assert!(told[1..].iter().all(|syncs| *syncs == 1), "{told:?}");
    println!("{acts} acts, one sync of the log each, before it was told");
}

#[test]
fn nothing_is_asked_of_the_system_while_nobody_does_anything() {
    if !can_look() {
        return;
    }
    let avain = Avain::new();
    avain.ok(&["add", "account", "name=Kaarna"]);
    let bench = Terminal::open(&avain, "Kaarna");
    // Not in the folder that is watched.
    let apart = tempfile::tempdir().unwrap();
    let trace = apart.path().join("idle.strace");
    std::thread::sleep(Duration::from_secs(2));
    let mut looking = Command::new("strace")
        .args(["-f", "-p", &bench.id().to_string(), "-o"])
        .arg(&trace)
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_secs(3));
    let told = Command::new("kill")
        .args(["-INT", &looking.id().to_string()])
        .status();
    assert!(told.unwrap().success());
    looking.wait().unwrap();
    let text = std::fs::read_to_string(&trace).unwrap();
    // Calls that wait already are told as begun when strace looks, and as detached when it goes.
    let waiting = ["<unfinished ...>", "<detached ...>", "resumed"];
    let busy: Vec<&str> = text
        .lines()
        .filter(|line| !waiting.iter().any(|word| line.contains(word)))
        .collect();
    assert_eq!(busy, Vec::<&str>::new());
    let threads = text.lines().count();
    assert!(threads > 0, "strace saw the threads that wait");
    bench.quit();
}
