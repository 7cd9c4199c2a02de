//! Reports: what is said of an account or a portfolio, as a [`Document`] or as data.
//!
//! Pure: a report reads a Book and the moment, and knows no format. One file a report, and a row
//! of [`REPORTS`] for each.

pub mod document;
pub mod drawing;

pub use document::Document;
