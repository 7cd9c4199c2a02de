//! What the program is made of: licences on an allow-list, crates of the registry only, one drawing
//! library and one terminal library.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value as Json;

/// Licences that may be in the program.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-1-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "WTFPL",
    "Zlib",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Whether every part of an expression that must hold has a choice that is allowed.
fn is_allowed(licence: &str) -> bool {
    let plain = licence.replace('/', " OR ").replace(['(', ')'], " ");
    plain.split(" AND ").all(|part| {
        let mut choices = part.split(" OR ").map(str::trim);
        choices.any(|choice| ALLOWED.contains(&choice))
    })
}

#[test]
fn an_expression_is_allowed_when_each_of_its_parts_has_an_allowed_choice() {
    for (licence, expected) in [
        ("MIT", true),
        ("MIT OR Apache-2.0", true),
        ("MIT/Apache-2.0", true),
        ("(MIT OR GPL-3.0) AND Unicode-3.0", true),
        ("MIT AND GPL-3.0", false),
        ("GPL-3.0-or-later", false),
        ("", false),
    ] {
        assert_eq!(is_allowed(licence), expected, "{licence}");
    }
}

/// The system this test was built for, as the compiler names it.
fn host() -> String {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    let told = Command::new(rustc).arg("-vV").output().unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    let host = told.lines().find_map(|line| line.strip_prefix("host: "));
    host.unwrap().to_owned()
}

/// Every crate of this build, as cargo tells it, from what the build has on this machine.
fn crates() -> Vec<Json> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = Command::new(cargo);
    command
        .args(["metadata", "--locked", "--offline", "--format-version", "1"])
        .args(["--filter-platform", &host()])
        .current_dir(root());
    if !cfg!(feature = "pdf") {
        command.arg("--no-default-features");
    }
    let told = command.output().unwrap();
    let words = String::from_utf8_lossy(&told.stderr).into_owned();
    assert!(told.status.success(), "{words}");
    let told: Json = serde_json::from_slice(&told.stdout).unwrap();
    told["packages"].as_array().unwrap().clone()
}

#[test]
fn every_crate_has_an_allowed_licence() {
    let all = crates();
    assert!(all.len() > 50, "cargo tells of the crates");
    let refused: Vec<String> = all
        .iter()
        .filter(|one| !is_allowed(one["license"].as_str().unwrap_or_default()))
        .map(|one| format!("{} {}: {}", one["name"], one["version"], one["license"]))
        .collect();
    assert_eq!(refused, Vec::<String>::new());
}

#[test]
fn every_crate_comes_from_the_registry_and_the_screen_is_drawn_by_one() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let field = |part: &str, key: &str| -> String {
        let start = format!("{key} = \"");
        let line = part.lines().find_map(|line| line.strip_prefix(&start));
        line.unwrap_or_default().trim_end_matches('"').to_owned()
    };
    let parts = lock.split("[[package]]").skip(1);
    let all: Vec<(String, String)> = parts
        .map(|part| (field(part, "name"), field(part, "source")))
        .collect();
    let elsewhere: BTreeSet<&str> = all
        .iter()
        .filter(|(_, source)| source != "registry+https://github.com/rust-lang/crates.io-index")
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(elsewhere, BTreeSet::from(["avain"]));
    for name in ["ratatui", "crossterm", "rusqlite", "libsqlite3-sys"] {
        let count = all.iter().filter(|(one, _)| one == name).count();
        assert_eq!(count, 1, "{name}");
    }
}
