//! What is settled when the program is built: where it lies in memory and in which order, and the
//! words of each language sorted by their keys.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "i18n/entries.rs"]
mod entries;

fn main() {
    println!("cargo::rerun-if-changed=src/build.rs");
    lie_still();
    for language in ["en", "fi", "sv"] {
        sort_words(language);
    }
}

/// What is asked of the linker on Linux.
///
/// The program lies at a fixed address: no table of it has then to be moved, page by page, each time
/// it starts. The heap, the stack and the system's libraries lie where chance puts them.
///
/// What runs at every start (`assets/start.txt`, made by `tests/start_order.sh`) lies side by side:
/// the system reads the program in pieces of sixteen pages, and would need most of it otherwise.
/// A name of that list that is not in the program any more is passed over.
fn lie_still() {
    let is = |name: &str, wanted: &str| env::var(name).is_ok_and(|value| value == wanted);
    if !is("CARGO_CFG_TARGET_OS", "linux") || !is("CARGO_CFG_TARGET_ENV", "gnu") {
        return;
    }
    println!("cargo::rustc-link-arg-bins=-no-pie");
    println!("cargo::rerun-if-changed=assets/start.txt");
    println!("cargo::rerun-if-env-changed=CARGO_ENCODED_RUSTFLAGS");
    let flags = env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    let knows_scripts = !["mold", "gold", "wild"]
        .iter()
        .any(|one| flags.contains(one));
    if is("PROFILE", "release") && knows_scripts {
        // All in one pair of brackets: for each pair of its own the linker goes through the program
        // once more, half a minute in all.
        let mut script = "SECTIONS {\n.text.start : { *(\n".to_owned();
        let names = fs::read_to_string("assets/start.txt").expect("the list of what runs first");
        for name in names.lines() {
            writeln!(script, ".text.{name}").expect("in memory");
        }
        script.push_str(") }\n}\nINSERT BEFORE .text;\n");
        let path = written("start.ld", script.as_bytes());
        println!("cargo::rustc-link-arg-bins=-T{}", path.display());
    }
}

/// Writes the entries of a language's files as one text, sorted by key, and the places of them as
/// three numbers of four bytes each: where it begins, how long its key is, and where it ends.
fn sort_words(language: &str) {
    let folder = Path::new("assets/locales").join(language);
    println!("cargo::rerun-if-changed={}", folder.display());
    let files = fs::read_dir(&folder).expect("the folder of the language");
    let files: Vec<String> = files
        .map(|file| fs::read_to_string(file.expect("a file").path()).expect("a locale file"))
        .collect();
    let entries: BTreeMap<&str, &str> = files
        .iter()
        .flat_map(|text| entries::entries_of(text))
        .collect();
    let (mut text, mut places) = (String::new(), Vec::new());
    for (key, entry) in entries {
        let begin = text.len();
        text.push_str(entry);
        for number in [begin, key.len(), text.len()] {
            let number = u32::try_from(number).expect("far less than four gigabytes of words");
            places.extend(number.to_le_bytes());
        }
    }
    written(&format!("{language}.txt"), text.as_bytes());
    written(&format!("{language}.places"), &places);
}

/// Writes a file where the program's build finds it.
fn written(name: &str, bytes: &[u8]) -> PathBuf {
    let path = Path::new(&env::var("OUT_DIR").expect("cargo says where")).join(name);
    fs::write(&path, bytes).expect("the folder cargo gave");
    path
}
