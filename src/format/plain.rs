//! Plain text made fit to be shown: what cannot be seen but acts is taken out.

use crate::domain::input::is_printable;

/// Leaves letters, marks and line breaks; makes other space a space; drops control characters,
/// marks of direction, byte-order marks, what has no width, and invisible tags.
pub fn clean(text: &str) -> String {
    text.chars().filter_map(shown).collect()
}

/// The same on one line.
pub fn one_line(text: &str) -> String {
    let line = clean(text).replace('\n', " ");
    line.trim().to_owned()
}

/// With separators that stay at the end of a line where it breaks: ` · ` cannot begin the next.
pub fn kept_separators(text: &str) -> String {
    text.replace(" · ", "\u{a0}· ")
}

fn shown(letter: char) -> Option<char> {
    match letter {
        '\n' => Some('\n'),
        '\u{b}' | '\u{c}' | '\t' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{fffe}' | '\u{ffff}' => None,
        other if !is_printable(other) => None,
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_unseen_gets_through() {
        for (text, shown) in [
            ("Säde Mäki-Öljynen", "Säde Mäki-Öljynen"),
            ("a\u{1b}[31mb\u{9b}2J\u{7}", "a[31mb2J"),
            ("a\r\nb\u{2028}c", "a  b c"),
            ("\u{feff}x\u{202e}y\u{e0041}", "xy"),
            ("👩\u{200d}🔧", "👩\u{200d}🔧"),
        ] {
            assert_eq!(one_line(text), shown);
        }
        assert_eq!(clean("a\nb"), "a\nb");
    }
}
