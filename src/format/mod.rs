//! From documents and records to bytes, and from bytes to rows: one file a format. Pure: no file
//! is opened here.
//!
//! A format of documents is a row of [`FORMATS`]. Each escapes what it writes: the strings of a
//! document are plain text and can never become markup, link or escape code.

mod content_line;
pub mod encoding;
mod html;
pub mod icalendar;
mod json;
mod markdown;
pub mod order;
#[cfg(feature = "pdf")]
mod pdf;
mod people_csv;
mod plain;
pub mod plan;
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
    /// How many letters of a document it cannot show.
    pub unshown: fn(&Document) -> usize,
    pub write: fn(&Document) -> Result<Vec<u8>, FormatError>,
}

/// Every format a document can be written in, the usual one first.
pub const FORMATS: &[Format] = &[
    Format {
        name: "md",
        media_type: "text/markdown",
        is_binary: false,
        is_built: true,
        unshown: |_| 0,
        write: |document| Ok(markdown::write(document).into_bytes()),
    },
    Format {
        name: "html",
        media_type: "text/html",
        is_binary: false,
        is_built: true,
        unshown: |_| 0,
        write: |document| html::write(document).map(String::into_bytes),
    },
    Format {
        name: "json",
        media_type: "application/json",
        is_binary: false,
        is_built: true,
        unshown: |_| 0,
        write: |document| json::write(document).map(String::into_bytes),
    },
    PDF,
];

#[cfg(feature = "pdf")]
const PDF: Format = Format {
    name: "pdf",
    media_type: "application/pdf",
    is_binary: true,
    is_built: true,
    unshown: pdf::unshown,
    write: pdf::write,
};

/// A build without the feature knows the name, to say what it lacks.
#[cfg(not(feature = "pdf"))]
const PDF: Format = Format {
    name: "pdf",
    media_type: "application/pdf",
    is_binary: true,
    is_built: false,
    unshown: |_| 0,
    write: |_| Err(FormatError(String::from("built without PDF"))),
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
