//! Packed workbooks: what is in the package is counted before anything of it is kept.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::limits::Limit;
use super::open_document::{self, Package};
use super::{Asked, Reading, Unreadable, workbook};

/// Reads a packed workbook.
pub fn read(bytes: &[u8], asked: &Asked) -> Result<Reading, Unreadable> {
    let mut package = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    Limit::Parts.hold(package.len())?;
    let is_open_document = package.index_for_name("content.xml").is_some();
    measure(&mut package)?;
    if is_open_document {
        return open_document::read(&mut package, asked);
    }
    workbook::read(bytes, asked)
}

/// Unpacks every part into nothing and counts: what a package says of its own sizes is no more
/// than a claim.
fn measure(package: &mut Package) -> Result<(), Unreadable> {
    let mut left = Limit::Unpacked.most() as u64;
    for place in 0..package.len() {
        let part = package.by_index(place).map_err(|error| broken(&error))?;
        let mut part = part.take(left + 1);
        let read = std::io::copy(&mut part, &mut std::io::sink());
        let read = read.map_err(|error| Unreadable::Broken("ZIP", error.to_string()))?;
        if read > left {
            return Err(Unreadable::TooMuch(Limit::Unpacked));
        }
        left -= read;
    }
    Ok(())
}

fn broken(error: &zip::result::ZipError) -> Unreadable {
    Unreadable::Broken("ZIP", error.to_string())
}
