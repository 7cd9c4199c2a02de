//! How the user wants documents to look, read from the folder of the configuration: `logo.svg` or
//! `logo.png`, `templates/document.typ` and `templates/document.html`, and the accent.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::format::look::{Colour, Fault, Logo, Look, PAGE_FILE, PAPER_FILE, Picture};
use crate::i18n::Message;
use crate::places::Places;

/// Reads what there is; what cannot be used is told, and left out.
pub fn read(places: &Places, accent: Option<Colour>) -> (Look, Vec<Message>) {
    let folder = &places.configuration;
    let mut faults = Vec::new();
    let look = Look {
        accent,
        logo: logo(folder, &mut faults),
        paper: template(folder, PAPER_FILE, &mut faults),
        page: template(folder, PAGE_FILE, &mut faults),
    };
    (look, told(&faults, places))
}

/// Faults as sentences with the whole path of the file.
pub fn told(faults: &[Fault], places: &Places) -> Vec<Message> {
    let tell = |fault: &Fault| {
        let key = if fault.at.is_some() {
            "look-fault-at"
        } else {
            "look-fault"
        };
        let (line, column) = fault.at.unwrap_or_default();
        let file = places.configuration.join(fault.file);
        Message::new(key)
            .text("file", file.display().to_string())
            .text("line", line.to_string())
            .text("column", column.to_string())
            .text("reason", fault.said.clone())
    };
    faults.iter().map(tell).collect()
}

/// The first logo there is: one drawn in lines goes before one of dots.
fn logo(folder: &Path, faults: &mut Vec<Fault>) -> Option<Logo> {
    let mut found = Picture::ALL.into_iter().filter_map(|kind| {
        let bytes = bytes(folder, kind.file(), faults)?;
        let logo = Logo::read(kind, bytes);
        logo.map_err(|fault| faults.push(fault)).ok()
    });
    found.next()
}

fn template(folder: &Path, file: &'static str, faults: &mut Vec<Fault>) -> Option<String> {
    let text = String::from_utf8(bytes(folder, file, faults)?);
    let fault = |error: std::string::FromUtf8Error| Fault {
        file,
        at: None,
        said: error.to_string(),
    };
    text.map_err(|error| faults.push(fault(error))).ok()
}

fn bytes(folder: &Path, file: &'static str, faults: &mut Vec<Fault>) -> Option<Vec<u8>> {
    match fs::read(folder.join(file)) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => {
            faults.push(Fault {
                file,
                at: None,
                said: error.to_string(),
            });
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_read_and_what_is_no_picture_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let places = Places {
            data: folder.path().to_owned(),
            configuration: folder.path().to_owned(),
            state: folder.path().to_owned(),
        };
        assert_eq!(read(&places, None), (Look::default(), Vec::new()));
        fs::create_dir(folder.path().join("templates")).unwrap();
        fs::write(folder.path().join(PAGE_FILE), "page").unwrap();
        fs::write(folder.path().join("logo.svg"), "no picture").unwrap();
        let (look, faults) = read(&places, None);
        assert_eq!((look.page.as_deref(), look.logo), (Some("page"), None));
        assert_eq!(faults.len(), 1);
        let file = folder.path().join("logo.svg").display().to_string();
        let told = faults[0].argument("file");
        assert_eq!(told, Some(&crate::i18n::Arg::Text(file)));
    }
}
