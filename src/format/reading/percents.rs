//! Percents in workbooks: the cell holds `0.15`, its style shows `15 %`, and only the style tells.
//! Excel's reader hands on no styles, so they are looked up here.

use std::collections::{HashMap, HashSet};
use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::markup::{attribute, each};

/// A percent as its cell shows it: `15%`.
pub fn written(number: f64) -> String {
    let percent = format!("{:.10}", number * 100.0);
    format!("{}%", percent.trim_end_matches('0').trim_end_matches('.'))
}

/// The cells of a sheet that are shown as percents, by row and column from 0. What cannot be
/// looked up is none: the sheet itself has been read by then.
pub fn cells(bytes: &[u8], sheet: &str) -> HashSet<(u32, u32)> {
    let mut parts = Parts(ZipArchive::new(Cursor::new(bytes)).ok());
    let styles = styles(&parts.text("styles.xml"));
    if styles.is_empty() {
        return HashSet::new();
    }
    let path = path_of(&mut parts, sheet).unwrap_or_default();
    let mut found = HashSet::new();
    each(&parts.text(&path), |tag| {
        if tag.local_name().as_ref() == "c"
            && let Some(style) = attribute(tag, "s").and_then(|style| style.parse().ok())
            && styles.contains(&style)
            && let Some(place) = attribute(tag, "r").as_deref().and_then(place)
        {
            found.insert(place);
        }
    });
    found
}

/// The parts of a package, whose sizes were measured.
struct Parts<'a>(Option<ZipArchive<Cursor<&'a [u8]>>>);

impl Parts<'_> {
    /// The text of the first part whose name ends so; blank where there is none.
    fn text(&mut self, end: &str) -> String {
        let mut text = String::new();
        if let Some(package) = &mut self.0
            && !end.is_empty()
        {
            let name = package
                .file_names()
                .flatten()
                .find(|name| name.ends_with(end));
            let name = name.map(std::borrow::Cow::into_owned).unwrap_or_default();
            if let Ok(mut part) = package.by_name(&name) {
                let _ = part.read_to_string(&mut text);
            }
        }
        text
    }
}

/// The numbers of the cell styles that show percents: the two built in, and those of the file.
fn styles(text: &str) -> HashSet<usize> {
    let mut formats: HashSet<String> = ["9", "10"].map(str::to_owned).into();
    let (mut found, mut number, mut is_cells) = (HashSet::new(), 0, false);
    each(text, |tag| match tag.local_name().as_ref() {
        "numFmt" => {
            let code = attribute(tag, "formatCode").unwrap_or_default();
            formats.extend(attribute(tag, "numFmtId").filter(|_| code.contains('%')));
        }
        "cellXfs" => is_cells = true,
        "cellStyles" => is_cells = false,
        "xf" if is_cells => {
            if attribute(tag, "numFmtId").is_some_and(|id| formats.contains(&id)) {
                found.insert(number);
            }
            number += 1;
        }
        _ => {}
    });
    found
}

/// The end of the name of a sheet's part.
fn path_of(parts: &mut Parts, sheet: &str) -> Option<String> {
    let mut ids = HashMap::new();
    each(&parts.text("workbook.xml"), |tag| {
        if let ("sheet", Some(name), Some(id)) = (
            tag.local_name().as_ref(),
            attribute(tag, "name"),
            attribute(tag, "id"),
        ) {
            ids.insert(name, id);
        }
    });
    let wanted = ids.get(sheet)?;
    let mut path = None;
    each(&parts.text("workbook.xml.rels"), |tag| {
        if attribute(tag, "Id").as_ref() == Some(wanted) {
            path = attribute(tag, "Target");
        }
    });
    path.map(|path| path.trim_start_matches(['/', '.']).to_owned())
}

/// `B12` as row and column from 0.
fn place(name: &str) -> Option<(u32, u32)> {
    let digits = name.find(|letter: char| letter.is_ascii_digit())?;
    let column = name[..digits].bytes().try_fold(0_u32, |sum, letter| {
        let digit = letter
            .is_ascii_uppercase()
            .then(|| u32::from(letter - b'A') + 1)?;
        sum.checked_mul(26)?.checked_add(digit)
    })?;
    let row: u32 = name[digits..].parse().ok()?;
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percents_and_places_are_written_as_people_do() {
        assert_eq!(
            [0.15, 0.07, 1.0, -0.005].map(written),
            ["15%", "7%", "100%", "-0.5%"]
        );
        assert_eq!(place("B12"), Some((11, 1)));
        assert_eq!(place("AA1"), Some((0, 26)));
        assert_eq!(["12", "A0", "AAAAAAAAAA1", "a1"].map(place), [None; 4]);
    }
}
