//! The world a PDF is set in: the template, one font and the data of one document. There are no
//! files and no network in it, so nothing in a text can reach for any.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use typst::diag::{FileError, FileResult, SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;

use crate::format::FormatError;

const TEMPLATE: &str = include_str!("../../../assets/templates/document.typ");
static FONT: &[u8] = include_bytes!("../../../assets/fonts/Inter-variable.ttf");

/// What every document shares. Made once: the ids of files are never given back.
struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    data: FileId,
    source: Source,
}

static SHARED: LazyLock<Result<Shared, String>> = LazyLock::new(|| {
    let fonts: Vec<Font> = Font::iter(Bytes::new(FONT)).collect();
    let main = file("document.typ")?;
    Ok(Shared {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        main,
        data: file("data.json")?,
        source: Source::new(main, TEMPLATE.to_owned()),
    })
});

fn file(name: &str) -> Result<FileId, String> {
    let path = VirtualPath::new(name).map_err(|error| format!("{error:?}"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn shared() -> Result<&'static Shared, FormatError> {
    SHARED.as_ref().map_err(|error| FormatError(error.clone()))
}

/// Whether the font can show a letter.
pub fn shows(letter: char) -> bool {
    let covers = |font: &Font| font.info().coverage.contains(u32::from(letter));
    shared().is_ok_and(|shared| shared.fonts.iter().any(covers))
}

/// A day as Typst has it.
pub fn day(day: NaiveDate) -> Option<Datetime> {
    let part = |number: u32| u8::try_from(number).ok();
    Datetime::from_ymd(day.year(), part(day.month())?, part(day.day())?)
}

struct Sheet {
    shared: &'static Shared,
    data: Bytes,
    today: Option<Datetime>,
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &self.shared.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shared.book
    }

    fn main(&self) -> FileId {
        self.shared.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.shared.main {
            Ok(self.shared.source.clone())
        } else {
            Err(not_found(id))
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.shared.data {
            Ok(self.data.clone())
        } else {
            Err(not_found(id))
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shared.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        self.today
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

/// Sets the template with the data of one document.
///
/// # Errors
/// What Typst says of the template or the data.
pub fn set(data: Vec<u8>, today: Option<Datetime>) -> Result<PagedDocument, FormatError> {
    let sheet = Sheet {
        shared: shared()?,
        data: Bytes::new(data),
        today,
    };
    let Warned { output, .. } = typst::compile::<PagedDocument>(&sheet);
    output.map_err(|faults| said(&faults))
}

/// What Typst found wrong, in its own words.
pub fn said(faults: &[SourceDiagnostic]) -> FormatError {
    let words: Vec<String> = faults
        .iter()
        .map(|fault| fault.message.to_string())
        .collect();
    FormatError(words.join("; "))
}
