//! Content lines of vCard and iCalendar: unfolded, their names, parameters and values apart.

use super::limits::Limit;
use crate::format::encoding;

/// One property: `item1.TEL;TYPE=work:+358 40 1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Property {
    /// In capitals, without its group.
    pub name: String,
    /// Names in capitals; one without a value (vCard 2.1) is a `TYPE`.
    parameters: Vec<(String, String)>,
    /// As it stands, quoted-printable text made plain.
    pub value: String,
    /// From 1.
    pub line: u64,
}

impl Property {
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Whether a type says that word, in any case.
    pub fn is_of(&self, word: &str) -> bool {
        let types = self.parameters.iter().filter(|(key, _)| key == "TYPE");
        let mut words = types.flat_map(|(_, value)| value.split(','));
        words.any(|one| one.trim().eq_ignore_ascii_case(word))
    }

    /// The value as text, its escapes undone.
    pub fn text(&self) -> String {
        unescaped(&self.value)
    }

    /// The parts of a value that semicolons divide, their escapes undone.
    pub fn parts(&self) -> Vec<String> {
        let mut parts = vec![String::new()];
        let mut letters = self.value.chars();
        while let Some(letter) = letters.next() {
            match (letter, parts.last_mut()) {
                (';', _) => parts.push(String::new()),
                ('\\', Some(part)) => {
                    part.push('\\');
                    part.extend(letters.next());
                }
                (letter, Some(part)) => part.push(letter),
                (_, None) => {}
            }
        }
        parts
            .iter()
            .map(|part| unescaped(part).trim().to_owned())
            .collect()
    }
}

/// The properties of a file, one after another; a line that is none, and one longer than a cell
/// may be (a picture), is passed over.
pub fn properties(text: &str) -> Vec<Property> {
    let mut found = Vec::new();
    let mut lines = text.lines().enumerate().peekable();
    while let Some((number, line)) = lines.next() {
        let mut whole = line.to_owned();
        let is_soft = is_quoted_printable(&whole);
        while let Some((_, next)) = lines.peek() {
            if let Some(rest) = next.strip_prefix([' ', '\t']) {
                whole.push_str(rest);
            } else if is_soft && whole.ends_with('=') {
                whole.pop();
                whole.push_str(next);
            } else {
                break;
            }
            lines.next();
        }
        if whole.len() <= Limit::Cell.most() {
            found.extend(property(&whole, number as u64 + 1));
        }
    }
    found
}

fn is_quoted_printable(line: &str) -> bool {
    let head = line.split(':').next().unwrap_or("");
    head.to_ascii_uppercase().contains("QUOTED-PRINTABLE")
}

fn property(line: &str, number: u64) -> Option<Property> {
    let mut is_quoted = false;
    let colon = line.char_indices().find(|(_, letter)| {
        is_quoted ^= *letter == '"';
        *letter == ':' && !is_quoted
    });
    let (head, value) = (&line[..colon?.0], &line[colon?.0 + 1..]);
    let mut pieces = divided(head, ';').into_iter();
    let name = pieces.next()?;
    let name = name.rsplit('.').next()?.trim().to_ascii_uppercase();
    let parameters: Vec<(String, String)> = pieces
        .map(|piece| match piece.split_once('=') {
            Some((key, value)) => (key.trim().to_ascii_uppercase(), value.replace('"', "")),
            None => (String::from("TYPE"), piece),
        })
        .collect();
    let mut property = Property {
        name,
        parameters,
        value: value.to_owned(),
        line: number,
    };
    let encoding = property
        .parameter("ENCODING")
        .or(property.parameter("TYPE"));
    let is_printable = encoding.is_some_and(|name| name.eq_ignore_ascii_case("QUOTED-PRINTABLE"));
    if is_printable || property.is_of("QUOTED-PRINTABLE") {
        property.value = from_quoted_printable(value, property.parameter("CHARSET"));
    }
    Some(property)
}

/// Pieces between signs that stand outside quotes.
fn divided(text: &str, sign: char) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut is_quoted = false;
    for letter in text.chars() {
        is_quoted ^= letter == '"';
        if letter == sign && !is_quoted {
            pieces.push(String::new());
        } else if let Some(piece) = pieces.last_mut() {
            piece.push(letter);
        }
    }
    pieces
}

/// `=E4` and `=0D=0A` as what they stand for; the line breaks as `\n` escapes, so that the value
/// is read as others are.
fn from_quoted_printable(value: &str, charset: Option<&str>) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after
            .get(..2)
            .and_then(|pair| std::str::from_utf8(pair).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) if *first == b'=' => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    let asked = charset.filter(|name| !name.is_empty());
    let decoded = encoding::decode(&bytes, asked).or_else(|_| encoding::decode(&bytes, None));
    let text = decoded.map_or_else(|_| value.to_owned(), |decoded| decoded.text);
    text.replace("\r\n", "\\n").replace(['\n', '\r'], "\\n")
}

fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(other) => out.push(other),
                None => {}
            },
            other => out.push(other),
        }
    }
    out
}
