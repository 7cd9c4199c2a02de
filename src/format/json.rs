//! JSON: a report's own data where it has some, else the Document as data.

use serde_json::{Value as Json, json};

use super::FormatError;
use crate::domain::input::is_printable;
use crate::report::Document;

const SCHEMA: &str = "avain.document/1";

/// Writes a document: its keys in a fixed order, two spaces of indent, a line break at the end.
pub fn write(document: &Document) -> Result<String, FormatError> {
    let said = |error: serde_json::Error| FormatError(error.to_string());
    let data = match &document.data {
        Some(data) => data.clone(),
        None => with_schema(serde_json::to_value(document).map_err(said)?),
    };
    let text = serde_json::to_string_pretty(&data).map_err(said)?;
    Ok(harmless(&text) + "\n")
}

fn with_schema(document: Json) -> Json {
    let mut whole = json!({ "schema": SCHEMA });
    if let (Json::Object(whole), Json::Object(document)) = (&mut whole, document) {
        whole.extend(document);
    }
    whole
}

/// Writes as `\u…` what serde leaves alone but a terminal or an editor would obey: C1 controls,
/// marks of direction, what has no width, line separators.
pub fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let is_plain = |byte: u8| matches!(byte, b'\n' | b' '..=b'~');
    for line in text.split_inclusive('\n') {
        if line.bytes().all(is_plain) {
            out.push_str(line);
        } else {
            disarm(line, &mut out);
        }
    }
    out
}

fn disarm(text: &str, out: &mut String) {
    let acts = |letter: char| letter != '\n' && !is_printable(letter);
    let mut rest = text;
    while let Some(at) = rest.find(acts) {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let wide = after.chars().next().map_or(0, char::len_utf8);
        let (letter, after) = after.split_at(wide);
        for unit in letter.encode_utf16() {
            out.push_str(&format!("\\u{unit:04x}"));
        }
        rest = after;
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_unseen_is_written_as_numbers() {
        assert_eq!(
            harmless("a\u{9b}b\u{202e}c\u{feff}ä"),
            "a\\u009bb\\u202ec\\ufeffä"
        );
        let document = Document {
            title: "a\u{9b}\u{1b}".to_owned(),
            ..Document::default()
        };
        let text = write(&document).unwrap();
        assert!(
            text.starts_with("{\n  \"schema\": \"avain.document/1\",\n  \"report\""),
            "{text}"
        );
        let back: Json = serde_json::from_str(&text).unwrap();
        assert_eq!(back["title"], "a\u{9b}\u{1b}", "faithful all the same");
    }
}
