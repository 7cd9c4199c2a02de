//! The world a PDF is set in: the template, one font and the data of one document. There are no
//! files and no network in it, so nothing in a text can reach for any.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use typst::diag::{FileError, FileResult, SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt as _};
use typst_layout::PagedDocument;

use crate::format::FormatError;
use crate::format::look::{Fault, Logo, Look};

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

/// What the user has put in the place of the built-in.
pub struct Dress<'a> {
    /// The text of a template of their own.
    pub own: Option<&'a str>,
    pub logo: Option<&'a Logo>,
}

impl<'a> Dress<'a> {
    pub fn of(look: &'a Look) -> Dress<'a> {
        Dress {
            own: look.paper.as_deref(),
            logo: look.logo.as_ref(),
        }
    }
}

/// What Typst found wrong, and where in the template: line and column from 1.
#[derive(Debug)]
pub struct Wrong {
    pub at: Option<(usize, usize)>,
    pub said: String,
}

struct Sheet {
    shared: &'static Shared,
    source: Source,
    logo: Option<(FileId, Bytes)>,
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
            Ok(self.source.clone())
        } else {
            Err(not_found(id))
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match &self.logo {
            Some((logo, bytes)) if *logo == id => Ok(bytes.clone()),
            _ if id == self.shared.data => Ok(self.data.clone()),
            _ => Err(not_found(id)),
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
pub fn set(data: Vec<u8>, dress: &Dress, today: Option<Datetime>) -> Result<PagedDocument, Wrong> {
    let wrong = |error: FormatError| Wrong {
        at: None,
        said: error.0,
    };
    let shared = shared().map_err(wrong)?;
    let source = match dress.own {
        Some(text) => Source::new(shared.main, text.to_owned()),
        None => shared.source.clone(),
    };
    let logo = dress.logo.map(|logo| {
        let id = file(logo.kind.file()).map_err(FormatError).map_err(wrong)?;
        Ok((id, Bytes::new(logo.bytes.clone())))
    });
    let sheet = Sheet {
        shared,
        source,
        logo: logo.transpose()?,
        data: Bytes::new(data),
        today,
    };
    let Warned { output, .. } = typst::compile::<PagedDocument>(&sheet);
    output.map_err(|faults| {
        let places = faults.iter().filter_map(|fault| place(&sheet, fault));
        Wrong {
            at: places.min(),
            said: said(&faults),
        }
    })
}

/// Sets the logo alone, to know whether it can be.
///
/// # Errors
/// What Typst says of it.
pub fn try_logo(dress: &Dress, today: Option<Datetime>) -> Result<(), Fault> {
    let Some(logo) = dress.logo else {
        return Ok(());
    };
    let name = logo.kind.file();
    let alone = Dress {
        own: Some(&format!("#image(\"{name}\")")),
        logo: Some(logo),
    };
    let set = set(Vec::new(), &alone, today);
    set.map(|_| ()).map_err(|wrong| Fault {
        file: name,
        at: None,
        said: wrong.said,
    })
}

/// Where in the template a fault lies.
fn place(sheet: &Sheet, fault: &SourceDiagnostic) -> Option<(usize, usize)> {
    let range = sheet.range(fault.span)?;
    let lines = sheet.source.lines();
    let (line, column) = lines.byte_to_line_column(range.start)?;
    Some((line + 1, column + 1))
}

/// What Typst found wrong, in its own words.
pub fn said(faults: &[SourceDiagnostic]) -> String {
    let words: Vec<String> = faults
        .iter()
        .map(|fault| fault.message.to_string())
        .collect();
    words.join("; ")
}
