//! Content lines of iCalendar (RFC 5545) and vCard (RFC 6350): escaped, and folded at 75 octets.

/// The most octets of a line before its end.
const WIDEST: usize = 75;

/// Text as a value: nothing in it can begin another line or another part.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let text = text.replace("\r\n", "\n");
    for letter in text.trim().chars() {
        match letter {
            '\\' => out.push_str("\\\\"),
            ';' => out.push_str("\\;"),
            ',' => out.push_str("\\,"),
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                out.push_str("\\n");
            }
            other => out.push_str(&super::plain::clean(other.encode_utf8(&mut [0; 4]))),
        }
    }
    out
}

/// Adds one line, folded where it is long and never within a letter.
pub fn add(out: &mut String, line: &str) {
    let mut width = 0;
    for letter in line.chars() {
        if width + letter.len_utf8() > WIDEST {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(letter);
        width += letter.len_utf8();
    }
    out.push_str("\r\n");
}

/// Adds `NAME:text`, escaped; nothing where there is no text.
pub fn add_text(out: &mut String, name: &str, text: &str) {
    let text = escaped(text);
    if !text.is_empty() {
        add(out, &format!("{name}:{text}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_begins_a_line() {
        for (text, value) in [
            ("a;b,c\\d", "a\\;b\\,c\\\\d"),
            (
                "one\r\nEND:VEVENT\rtwo\u{2028}three",
                "one\\nEND:VEVENT\\ntwo\\nthree",
            ),
            ("a\u{0}b\u{1b}[31m\u{202e}c\td", "ab[31mc d"),
            ("  Säde 😀  ", "Säde 😀"),
        ] {
            assert_eq!(escaped(text), value);
        }
    }

    #[test]
    fn long_lines_are_folded_between_letters() {
        let mut out = String::new();
        add(&mut out, &"ä".repeat(80));
        let lines: Vec<&str> = out.split_terminator("\r\n").collect();
        assert_eq!(lines.len(), 3);
        assert!(lines.iter().all(|line| line.len() <= WIDEST));
        assert!(lines[1..].iter().all(|line| line.starts_with(' ')));
        assert_eq!(out.replace("\r\n ", ""), format!("{}\r\n", "ä".repeat(80)));
    }
}
