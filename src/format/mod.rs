//! From documents and records to bytes, and from bytes to rows: one file a format.

pub mod csv_rows;
pub mod plan_json;
pub mod record_csv;
pub mod record_json;
pub mod record_text;
