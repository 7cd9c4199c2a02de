//! CSV as it comes from other programs, read into rows. UTF-8 only, with or without BOM.

/// A file read into its header and rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// Trimmed; duplicates and blanks stay, so that places keep their numbers.
    pub header: Vec<String>,
    pub rows: Vec<Row>,
}

/// One row with the line it begins on, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub line: u64,
    pub cells: Vec<String>,
}

/// Why a file could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Not UTF-8; the line of the first byte that does not fit.
    Encoding(usize),
    Empty,
    Format(String),
}

/// Reads a file. Without a delimiter the one most frequent in the header counts; `header_row` is
/// the header's line among lines that are not blank, from 1.
///
/// # Errors
/// [`Unreadable`].
pub fn read(bytes: &[u8], delimiter: Option<u8>, header_row: usize) -> Result<Rows, Unreadable> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        Unreadable::Encoding(before.matches('\n').count() + 1)
    })?;
    if let Some(place) = text.find('\0') {
        return Err(Unreadable::Encoding(
            text[..place].matches('\n').count() + 1,
        ));
    }
    let delimiter = delimiter.unwrap_or_else(|| likely_delimiter(text, header_row));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut found = Rows::default();
    let mut seen = 0;
    let mut lines = Lines {
        text,
        at: 0,
        line: 1,
    };
    for record in reader.records() {
        let record = record.map_err(|error| Unreadable::Format(error.to_string()))?;
        let cells: Vec<String> = record.iter().map(str::to_owned).collect();
        seen += 1;
        if seen < header_row {
            continue;
        }
        if seen == header_row {
            found.header = cells.iter().map(|cell| cell.trim().to_owned()).collect();
        } else if cells.iter().any(|cell| !cell.trim().is_empty()) {
            let line = lines.of(record.position().map_or(0, csv::Position::byte));
            found.rows.push(Row { line, cells });
        }
    }
    if found.header.is_empty() {
        return Err(Unreadable::Empty);
    }
    Ok(found)
}

/// Tells the lines of places that come one after another.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of a byte; a record may be said to begin at the line break before it.
    fn of(&mut self, byte: u64) -> u64 {
        let bytes = self.text.as_bytes();
        let mut end = usize::try_from(byte)
            .unwrap_or(bytes.len())
            .min(bytes.len());
        while matches!(bytes.get(end), Some(b'\n' | b'\r')) {
            end += 1;
        }
        let breaks = bytes[self.at..end].iter().filter(|byte| **byte == b'\n');
        self.line += breaks.map(|_| 1).sum::<u64>();
        self.at = end;
        self.line
    }
}

/// Of comma, semicolon, tab and bar, the one most frequent outside quotes in the header's line.
fn likely_delimiter(text: &str, header_row: usize) -> u8 {
    let line = text.lines().nth(header_row.saturating_sub(1)).unwrap_or("");
    let count = |delimiter: u8| {
        let mut quoted = false;
        let bytes = line.bytes().filter(|byte| {
            quoted ^= *byte == b'"';
            !quoted && *byte == delimiter
        });
        bytes.count()
    };
    let candidates = [b'|', b'\t', b';', b','];
    candidates
        .into_iter()
        .max_by_key(|delimiter| count(*delimiter))
        .unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// header | rows, cells joined by `/`.
    fn check(text: &[u8], expected: &str) {
        let shown = match read(text, None, 1) {
            Ok(rows) => {
                let lines = rows
                    .rows
                    .iter()
                    .map(|row| format!("{}:{}", row.line, row.cells.join("/")));
                let lines: Vec<String> = lines.collect();
                format!("{} | {}", rows.header.join("/"), lines.join(" "))
            }
            Err(error) => format!("{error:?}"),
        };
        assert_eq!(shown, expected);
    }

    #[test]
    fn dialects_are_read() {
        check(b"a,b\n1,2\n", "a/b | 2:1/2");
        check(b"\xef\xbb\xbfa;b\r\n1;2,5\r\n", "a/b | 2:1/2,5");
        check(b"a\tb\n1\t2\n\n3\t4", "a/b | 2:1/2 4:3/4");
        check(b"\"a,x\"|b\n1|2\n", "a,x/b | 2:1/2");
        check(b"a,b\n\"1\n2\",3\nx,y\n", "a/b | 2:1\n2/3 4:x/y");
        check(b"a,b\n1\n , \n", "a/b | 2:1");
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        check(b"", "Empty");
        check(b"a,b\nK\xe4rki,1\n", "Encoding(2)");
        check(b"a\0,\0b\0", "Encoding(1)");
    }
}
