//! From documents and records to bytes, and from bytes to rows: one file a format. Pure: no file
//! is opened here.
//!
//! A format of documents is a row of [`FORMATS`]. Each escapes what it writes: the strings of a
//! document are plain text and can never become markup, link or escape code.

pub mod csv_rows;
mod html;
mod json;
mod markdown;
mod plain;
pub mod plan_json;
pub mod record_csv;
pub mod record_json;
pub mod record_text;
mod svg;

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
    pub write: fn(&Document) -> Result<Vec<u8>, FormatError>,
}

/// Every format a document can be written in, the usual one first.
pub const FORMATS: &[Format] = &[
    Format {
        name: "md",
        media_type: "text/markdown",
        is_binary: false,
        write: |document| Ok(markdown::write(document).into_bytes()),
    },
    Format {
        name: "html",
        media_type: "text/html",
        is_binary: false,
        write: |document| html::write(document).map(String::into_bytes),
    },
    Format {
        name: "json",
        media_type: "application/json",
        is_binary: false,
        write: |document| json::write(document).map(String::into_bytes),
    },
];

/// The format of that name.
pub fn named(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

#[cfg(test)]
mod tests;
