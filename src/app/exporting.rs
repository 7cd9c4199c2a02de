//! What leaves the workbench: an order made into bytes, then a file of the user's own or text for
//! the clipboard.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::{documents, plans};
use crate::domain::check::Snoozes;
use crate::domain::{Id, Kind, Now, Problem};
use crate::format::look::Look;
use crate::format::order::{CALENDAR, Order, What};
use crate::format::{Written, plan_formats};
use crate::i18n::{Message as Words, Texts};
use crate::report;
use crate::store::Store;
use crate::store::files::{self, Existing, write_whole};
use crate::tui::effect::Taken;

/// Makes what was ordered.
///
/// # Errors
/// What the store or the writer says.
pub fn make(
    store: &Store,
    order: &Order,
    look: &Look,
    now: Now,
    texts: &Texts,
) -> Result<Written, Problem> {
    match order.what {
        What::Report(_) if order.format == CALENDAR => {
            let account = order.account.unwrap_or_default();
            let (calendar, _) = documents::calendar(store, account, &order.request, now, texts)?;
            Ok(Written::of(calendar.into_bytes()))
        }
        What::Report(name) => {
            let report = report::named(name).ok_or_else(|| unknown(name))?;
            let format = documents::format_named(order.format)?;
            let (account, request) = (order.account, &order.request);
            let prepared = documents::prepare(store, report, account, request, now, texts)?;
            documents::write(&prepared.document, format, look)
        }
        What::Plan(name) => {
            let format = plan_formats::named(name).ok_or_else(|| unknown(name))?;
            let table = Some(order.table);
            let bytes = plans::write(store, order.account, format, table, now, texts)?;
            Ok(Written::of(bytes))
        }
    }
}

fn unknown(name: &str) -> Problem {
    Problem::usage(Words::new("problem-unknown-report").text("text", name))
}

/// What the customer edition of an account leaves out.
///
/// # Errors
/// What the database says.
pub fn left_out(store: &Store, account: Id, now: Now) -> Result<Vec<(Kind, usize)>, Problem> {
    let survey = store.survey(now, Snoozes::Hold)?;
    let left_out = store.study(&survey, account, report::left_out)?;
    Ok(left_out.unwrap_or_default())
}

/// Writes the file, over one that is there only where that was said, else beside it under a
/// number; tells where.
///
/// # Errors
/// What the file system says.
pub fn write(path: &Path, taken: Taken, bytes: &[u8]) -> Result<PathBuf, Problem> {
    let existing = match taken {
        Taken::Replace => Existing::Overwrite,
        Taken::Ask | Taken::Beside => Existing::Refuse,
    };
    match write_whole(path, bytes, existing) {
        Ok(()) => Ok(path.to_owned()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => write_beside(path, bytes),
        Err(error) => Err(files::problem(&error, path)),
    }
}

/// Writes under the first number that is free.
fn write_beside(path: &Path, bytes: &[u8]) -> Result<PathBuf, Problem> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let (stem, ending) = name.split_once('.').unwrap_or((&name, ""));
    for number in 2..1000 {
        let beside = path.with_file_name(format!("{stem}-{number}.{ending}"));
        match write_whole(&beside, bytes, Existing::Refuse) {
            Ok(()) => return Ok(beside),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(files::problem(&error, &beside)),
        }
    }
    Err(files::problem(&ErrorKind::AlreadyExists.into(), path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_is_replaced_or_kept_as_the_user_says() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Acme.md");
        let read = |path: &Path| std::fs::read_to_string(path).unwrap();
        assert_eq!(write(&path, Taken::Ask, b"1").unwrap(), path);
        let beside = write(&path, Taken::Beside, b"2").unwrap();
        assert!(beside.ends_with("Acme-2.md"));
        let meanwhile = write(&path, Taken::Ask, b"3").unwrap();
        assert!(meanwhile.ends_with("Acme-3.md"));
        assert_eq!(
            ["1", "2", "3"].map(str::to_owned),
            [&path, &beside, &meanwhile].map(|path| read(path))
        );
        assert_eq!(write(&path, Taken::Replace, b"4").unwrap(), path);
        assert_eq!(read(&path), "4");
        let sealed = folder.path().join("Acme.md.age");
        write(&sealed, Taken::Ask, b"6").unwrap();
        let beside = write(&sealed, Taken::Beside, b"7").unwrap();
        assert!(beside.ends_with("Acme-2.md.age"));
        let nowhere = folder.path().join("none/Acme.md");
        assert!(write(&nowhere, Taken::Ask, b"5").is_err());
    }
}
