//! The rows that were refused, in a file beside the one they came from: to be mended there and
//! imported.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use super::Rows;
use crate::format::record_csv::is_formula;
use crate::i18n::Texts;
use crate::store::files::{Existing, write_whole};

/// The columns that tell where a row was and why it was refused; passed over when it is imported.
const OURS: [&str; 2] = ["avain:line", "avain:reason"];

/// The header without the columns that we add.
pub fn own_header(header: &[String]) -> Vec<String> {
    let own = header.iter().filter(|name| !OURS.contains(&name.as_str()));
    own.cloned().collect()
}

/// Writes the refused rows beside `file` and returns where they are; never over another file.
///
/// # Errors
/// What the file system says.
pub fn write(file: &Path, rows: &Rows, texts: &Texts) -> io::Result<PathBuf> {
    let text = text(rows, texts).map_err(io::Error::other)?;
    let mut number = 1;
    loop {
        let path = beside(file, number);
        match write_whole(&path, text.as_bytes(), Existing::Refuse) {
            Ok(()) => return Ok(path),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < 1_000 => {
                number += 1;
            }
            Err(error) => return Err(error),
        }
    }
}

fn beside(file: &Path, number: usize) -> PathBuf {
    let stem = file
        .file_stem()
        .map_or("import".into(), |stem| stem.to_string_lossy());
    let stem = stem.trim_end_matches(".rejected");
    let name = match number {
        1 => format!("{stem}.rejected.csv"),
        number => format!("{stem}.rejected-{number}.csv"),
    };
    file.with_file_name(name)
}

fn text(rows: &Rows, texts: &Texts) -> Result<String, csv::Error> {
    let mut reasons: BTreeMap<u64, Vec<String>> = BTreeMap::new();
    for refused in &rows.intake.refused {
        let words = texts.say(&refused.problem.message);
        let told = reasons.entry(refused.line).or_default();
        if told.last() != Some(&words) {
            told.push(words);
        }
    }
    let sheet = &rows.reading.sheet;
    let own = |place: usize| {
        !sheet
            .header
            .get(place)
            .is_some_and(|name| OURS.contains(&name.as_str()))
    };
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let header = own_header(&sheet.header);
    writer.write_record(
        OURS.iter()
            .copied()
            .chain(header.iter().map(String::as_str)),
    )?;
    for line in sheet
        .rows
        .iter()
        .filter(|line| reasons.contains_key(&line.line))
    {
        let words = reasons
            .get(&line.line)
            .map(|told| told.join(" "))
            .unwrap_or_default();
        let mut record = vec![line.line.to_string(), words];
        let cells = line
            .cells
            .iter()
            .enumerate()
            .filter(|(place, _)| own(*place));
        record.extend(cells.map(|(_, cell)| guarded(cell.text())));
        writer.write_record(record)?;
    }
    let bytes = writer
        .into_inner()
        .map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Text that a spreadsheet would calculate gets an apostrophe, which importing takes off again.
fn guarded(text: &str) -> String {
    if is_formula(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
