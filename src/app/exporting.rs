//! What leaves the workbench as a file: the document of an account, under a safe new name.

use std::path::Path;

use super::documents;
use crate::domain::{Id, Now, Problem};
use crate::i18n::{Language, Message as Words, Texts};
use crate::report::{self, Edition, Request};
use crate::store::Store;
use crate::store::files::{Existing, write_whole};

/// A summary as bytes, the name of its file, and how many letters its format cannot show.
pub struct Made {
    pub name: String,
    pub bytes: Vec<u8>,
    pub unshown: usize,
}

/// The summary of an account, with the account's name.
pub fn summary(
    store: &Store,
    account: Id,
    edition: Edition,
    format: &str,
    now: Now,
    language: Language,
) -> Result<Made, Problem> {
    let texts = Texts::new(language);
    let report = report::named("summary").unwrap_or(&report::REPORTS[0]);
    let format = documents::format_named(format)?;
    let asked = Request::new(edition, now);
    let prepared = documents::prepare(store, report, Some(account), &asked, now, &texts)?;
    let written = documents::write(&prepared.document, format)?;
    Ok(Made {
        name: format!("{} {} {}", prepared.name, edition.code(), now.day()),
        bytes: written.bytes,
        unshown: written.unshown,
    })
}

/// Writes a new file; where the name is taken, the next number is added.
pub fn write_new(folder: &Path, name: &str, ending: &str, bytes: &[u8]) -> Result<String, Problem> {
    let stem = safe_name(name);
    for number in 1..1000 {
        let file = match number {
            1 => format!("{stem}.{ending}"),
            _ => format!("{stem}-{number}.{ending}"),
        };
        let path = folder.join(file);
        match write_whole(&path, bytes, Existing::Refuse) {
            Ok(()) => return Ok(path.display().to_string()),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(io_problem(&error, &path)),
        }
    }
    Err(io_problem(
        &std::io::ErrorKind::AlreadyExists.into(),
        folder,
    ))
}

fn io_problem(error: &std::io::Error, path: &Path) -> Problem {
    Problem::failed(
        Words::new("problem-io")
            .text("file", path.display().to_string())
            .text("reason", error.to_string()),
    )
}

/// A name that is a file name everywhere: letters, digits and hyphens, not too long.
pub fn safe_name(name: &str) -> String {
    let mut safe = String::new();
    for letter in name.chars() {
        if letter.is_alphanumeric() {
            safe.push(letter);
        } else if !safe.ends_with('-') && !safe.is_empty() {
            safe.push('-');
        }
        if safe.len() > 120 {
            break;
        }
    }
    let safe = safe.trim_end_matches('-');
    if safe.is_empty() {
        "plan".to_owned()
    } else {
        safe.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_safe() {
        assert_eq!(
            safe_name("Kaarna Paper Oy internal 2026-11-21"),
            "Kaarna-Paper-Oy-internal-2026-11-21"
        );
        assert_eq!(safe_name("../../etc/passwd"), "etc-passwd");
        assert_eq!(safe_name("Öljymäki & Pojat Oy\u{0}\n"), "Öljymäki-Pojat-Oy");
        assert_eq!(safe_name("…"), "plan");
        assert!(safe_name(&"ä".repeat(500)).len() < 130);
    }

    #[test]
    fn a_taken_name_gets_a_number() {
        let folder = tempfile::tempdir().unwrap();
        let first = write_new(folder.path(), "Acme", "md", b"1").unwrap();
        let second = write_new(folder.path(), "Acme", "md", b"2").unwrap();
        assert!(first.ends_with("Acme.md") && second.ends_with("Acme-2.md"));
        assert_eq!(std::fs::read(first).unwrap(), b"1");
    }
}
