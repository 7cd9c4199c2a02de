//! What is settled when the program is built: where it lies in memory, and the words of each
//! language sorted by their keys.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

#[path = "src/i18n/entries.rs"]
mod entries;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    lie_still();
    for language in ["en", "fi", "sv"] {
        sort_words(language);
    }
}

/// On Linux the program lies at a fixed address: no table of it has then to be moved, page by page,
/// each time it starts. The heap, the stack and the system's libraries lie where chance puts them.
fn lie_still() {
    let is = |name: &str, wanted: &str| env::var(name).is_ok_and(|value| value == wanted);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}

/// Writes the entries of a language's files as one text, sorted by key, and where each begins, how
/// long its key is, and where it ends.
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
    let (mut text, mut places) = (String::new(), String::new());
    for (key, entry) in entries {
        let begin = text.len();
        text.push_str(entry);
        writeln!(places, "    ({begin}, {}, {}),", key.len(), text.len()).expect("in memory");
    }
    let out = env::var("OUT_DIR").expect("cargo says where");
    let write = |ending: &str, text: &str| {
        let path = Path::new(&out).join(format!("{language}.{ending}"));
        fs::write(path, text).expect("the folder cargo gave");
    };
    write("txt", &text);
    write("rs", &format!("&[\n{places}]\n"));
}
