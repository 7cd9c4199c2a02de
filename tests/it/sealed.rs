//! Files that travel: sealed for a key or a passphrase, 0600 and named so; opened again by the
//! program and by nobody without the key.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

use age::secrecy::ExposeSecret as _;
use age::x25519::Identity;
use avain::sealing;

use crate::support::avain::Avain;
use crate::support::terminal::{Terminal, until};

/// A key in a file of its own, with its recipient.
fn key(avain: &Avain, name: &str) -> (String, PathBuf) {
    let identity = Identity::generate();
    let path = avain.path(name);
    let secret = identity.to_string();
    fs::write(&path, format!("# a key\n{}\n", secret.expose_secret())).unwrap();
    (identity.to_public().to_string(), path)
}

#[test]
fn a_plan_travels_sealed_and_is_opened_by_its_key_alone() {
    let avain = Avain::sample();
    let (recipient, mine) = key(&avain, "key.txt");
    let (_, other) = key(&avain, "other.txt");
    let whole = avain.ok(&["export", "--format", "json"]);
    let said = avain.run(&[
        "export",
        "-o",
        "plan.json",
        "--encrypt",
        "--recipient",
        &recipient,
    ]);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(said.err.contains("plan.json.age"), "{said:?}");
    let sealed = avain.path("plan.json.age");
    let mode = fs::metadata(&sealed).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let bytes = fs::read(&sealed).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1\n"));
    assert!(!String::from_utf8_lossy(&bytes).contains("Kaarna"));
    let there = Avain::new();
    let (sealed, mine, other) = (
        sealed.to_str().unwrap(),
        mine.to_str().unwrap(),
        other.to_str().unwrap(),
    );
    let said = there.fails(2, &["import", sealed]);
    assert!(said.contains("--identity"), "{said}");
    let said = there.fails(1, &["import", sealed, "--identity", other]);
    assert!(said.contains("does not open"), "{said}");
    assert_eq!(there.ok(&["list", "account", "--json"]), "[]");
    there.ok(&["import", sealed, "--identity", mine]);
    assert_eq!(there.ok(&["export", "--format", "json"]), whole);
}

#[test]
fn every_file_that_is_written_can_be_sealed_and_none_is_by_half() {
    let avain = Avain::sample();
    let (recipient, _) = key(&avain, "key.txt");
    let to = ["--recipient", recipient.as_str()];
    for (name, words) in [
        (
            "summary.html",
            &["summary", "Kaarna Paper Oy", "--format", "html"][..],
        ),
        ("person.md", &["person", "Liisa Ahonen", "--export"]),
        ("people.xlsx.age", &["export", "--format", "xlsx"]),
    ] {
        let mut all = words.to_vec();
        all.extend(["-o", name]);
        all.extend(to);
        avain.ok(&all);
        let named = format!("{}.age", name.trim_end_matches(".age"));
        let bytes = fs::read(avain.path(&named)).unwrap();
        assert!(bytes.starts_with(b"age-encryption.org/v1\n"), "{named}");
        assert!(!avain.path(named.trim_end_matches(".age")).exists());
        avain.fails(1, &all);
    }
    for (code, words) in [
        (2, &["export", "--encrypt"][..]),
        (2, &["export", "--encrypt", "-o", "x.json"]),
        (2, &["export", "--recipient", "age1nobody", "-o", "x.json"]),
        (
            2,
            &[
                "export",
                "--recipient",
                &recipient,
                "--passphrase-file",
                "key.txt",
                "-o",
                "x.json",
            ],
        ),
        (
            1,
            &["export", "--passphrase-file", "nowhere.txt", "-o", "x.json"],
        ),
    ] {
        avain.fails(code, words);
    }
    assert!(!avain.path("x.json").exists() && !avain.path("x.json.age").exists());
}

#[test]
fn a_passphrase_comes_from_a_file_and_a_refused_row_is_not_laid_open() {
    let avain = Avain::new();
    avain.ok(&["add", "account", "name=Kaarna Oy"]);
    let csv = "name,customer_since\nVirta Ab,2026-01-01\nHohto Oy,never\n";
    fs::write(avain.path("rows.csv"), csv).unwrap();
    let mut recipient = age::scrypt::Recipient::new("salasana".to_owned().into());
    recipient.set_work_factor(10);
    let sealed = age::encrypt(&recipient, csv.as_bytes()).unwrap();
    fs::write(avain.path("rows.csv.age"), sealed).unwrap();
    let import = [
        "import",
        "rows.csv.age",
        "--as",
        "account",
        "--passphrase-file",
        "-",
    ];
    let said = avain.run_with(&import, "wrong\n");
    assert_eq!(said.code, 1, "{said:?}");
    let said = avain.run_with(&import, "salasana\n");
    assert_eq!(said.code, 1, "a row was refused: {said:?}");
    assert!(avain.ok(&["list", "account"]).contains("Virta Ab"));
    let names = fs::read_dir(avain.path("")).unwrap();
    let mut names = names.map(|file| file.unwrap().file_name().to_string_lossy().into_owned());
    assert!(!names.any(|name| name.contains("rejected")));
}

/// The one encrypted file of a place.
fn sealed(avain: &Avain) -> Option<PathBuf> {
    let files = fs::read_dir(avain.path("")).unwrap();
    let mut paths = files.map(|file| file.unwrap().path());
    paths.find(|path| path.extension().is_some_and(|ending| ending == "age"))
}

#[test]
fn the_workbench_encrypts_what_leaves_and_opens_what_comes() {
    let here = Avain::sample();
    let mut bench = Terminal::open(&here, "Kaarna");
    bench.press("x x h h h h h h j right j right enter");
    bench.sees("recover");
    bench.press("'kaarna opens' enter");
    bench.sees("once");
    bench.press("'kaarna opens' enter");
    until(|| sealed(&here).is_some(), "the encrypted file");
    assert!(!bench.drawn().contains("opens"), "it is not shown");
    bench.quit();
    let path = sealed(&here).unwrap();
    let mode = fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(path.ends_with("All-accounts-plan-2026-11-21.json.age"));
    assert!(sealing::is_sealed(&fs::read(&path).unwrap()));
    let there = Avain::new();
    there.ok(&["add", "account", "name=Other Oy"]);
    fs::copy(path, there.path("plan.age")).unwrap();
    let mut bench = Terminal::open(&there, "Other");
    bench.press(": 'import a file' enter");
    bench.sees("vCard");
    bench.press("'plan.age' enter");
    bench.sees("encrypted");
    bench.press("'kaarna closes' enter");
    bench.sees("identity");
    bench.forget();
    bench.press("enter");
    bench.sees("encrypted");
    bench.press("'kaarna opens' enter");
    bench.sees("known");
    bench.press("enter");
    let came = || there.ok(&["list", "account"]).contains("Kaarna Paper Oy");
    until(came, "the plan");
    bench.quit();
    let of = |avain: &Avain| avain.json(&["list", "claim", "--json"]);
    assert_eq!(of(&there), of(&here));
}
