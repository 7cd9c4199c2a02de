//! From documents and records to bytes, and from bytes to rows: one file a format. Pure: no file
//! is opened here.
//!
//! A format of documents is a row of [`FORMATS`]. Each escapes what it writes: the strings of a
//! document are plain text and can never become markup, link or escape code.

mod content_line;
mod document_csv;
pub mod encoding;
mod html;
pub mod icalendar;
pub(crate) mod json;
pub mod look;
mod markdown;
pub mod order;
#[cfg(feature = "pdf")]
mod pdf;
mod people_csv;
mod plain;
pub mod plan;
pub mod plan_formats;
pub mod plan_json;
pub mod reading;
pub mod record_csv;
pub mod record_json;
pub mod record_text;
mod spreadsheet;
mod svg;
mod vcard;

use thiserror::Error;

use crate::report::Document;
use look::{Fault, Look};

/// A document that could not be written; says what the writer said.
#[derive(Debug, Error)]
#[error("{0}")]
pub struct FormatError(pub String);

/// A way to write a document.
pub struct Format {
    /// Name on the command line and ending of the file.
    pub name: &'static str,
    pub media_type: &'static str,
    /// Not for a terminal: goes to a file only.
    pub is_binary: bool,
    /// Whether this build can write it.
    pub is_built: bool,
    /// Whether there is anything in a document that it can write.
    pub fits: fn(&Document) -> bool,
    /// Writes a document as the user wants it to look, where the format has looks.
    pub write: fn(&Document, &Look) -> Result<Written, FormatError>,
}

/// A document in a format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    pub bytes: Vec<u8>,
    /// How many letters the format cannot show.
    pub unshown: usize,
    /// What of the user's look could not be used.
    pub faults: Vec<Fault>,
}

impl Written {
    /// What shows every letter, and has no looks or has them all.
    pub fn of(bytes: Vec<u8>) -> Written {
        Written {
            bytes,
            ..Written::default()
        }
    }
}

/// Every format a document can be written in, the usual one first.
pub const FORMATS: &[Format] = &[
    Format {
        name: "md",
        media_type: "text/markdown",
        is_binary: false,
        is_built: true,
        fits: |_| true,
        write: |document, _| Ok(Written::of(markdown::write(document).into_bytes())),
    },
    Format {
        name: "html",
        media_type: "text/html",
        is_binary: false,
        is_built: true,
        fits: |_| true,
        write: html::write,
    },
    Format {
        name: "json",
        media_type: "application/json",
        is_binary: false,
        is_built: true,
        fits: |_| true,
        write: |document, _| json::write(document).map(|text| Written::of(text.into_bytes())),
    },
    Format {
        name: "csv",
        media_type: "text/csv",
        is_binary: false,
        is_built: true,
        fits: document_csv::fits,
        write: |document, _| document_csv::write(document).map(Written::of),
    },
    PDF,
];

#[cfg(feature = "pdf")]
const PDF: Format = Format {
    name: "pdf",
    media_type: "application/pdf",
    is_binary: true,
    is_built: true,
    fits: |_| true,
    write: pdf::write,
};

/// A build without the feature knows the name, to say what it lacks.
#[cfg(not(feature = "pdf"))]
const PDF: Format = Format {
    name: "pdf",
    media_type: "application/pdf",
    is_binary: true,
    is_built: false,
    fits: |_| true,
    write: |_, _| Err(FormatError(String::from("built without PDF"))),
};

/// The names of all formats, for the command line.
pub fn names() -> impl Iterator<Item = &'static str> {
    FORMATS.iter().map(|format| format.name)
}

/// The format of that name.
pub fn named(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

/// The text of a document's PDF, page by page; blank in a build without it.
#[cfg(test)]
pub(crate) fn pdf_text(document: &Document) -> String {
    #[cfg(feature = "pdf")]
    return pdf::tests::text_of(document);
    #[cfg(not(feature = "pdf"))]
    {
        let _ = document;
        String::new()
    }
}

#[cfg(test)]
mod tests;
