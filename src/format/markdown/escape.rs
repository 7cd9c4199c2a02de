//! Escaping for Markdown: a text stays the text it is, and stays readable raw. Only what would act
//! where it stands is escaped, so that dates, brackets and hyphens look as they were written.

use crate::format::plain::one_line;

/// A text that begins a line: also what would make a heading, a list or a rule of it is escaped.
pub fn line(text: &str) -> String {
    let text = one_line(text);
    let inner = within(&text);
    let letters: Vec<char> = text.chars().collect();
    let digits = letters
        .iter()
        .take_while(|letter| letter.is_ascii_digit())
        .count();
    let (sign, next) = (letters.get(digits), letters.get(digits + 1));
    let acts = match sign {
        Some('#') if digits == 0 => true,
        Some('-' | '+' | '=') if digits == 0 => next.is_none_or(|next| !next.is_alphanumeric()),
        Some('.' | ')') if digits > 0 => next.is_none_or(|next| next.is_whitespace()),
        _ => false,
    };
    if acts {
        format!("{}\\{}", &inner[..digits], &inner[digits..])
    } else {
        inner
    }
}

/// A text within a line, with everything escaped that Markdown would take as its own anywhere.
pub fn within(text: &str) -> String {
    let text = one_line(text);
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len() + 8);
    for (at, letter) in letters.iter().enumerate() {
        let rest = &letters[at + 1..];
        match letter {
            '<' if rest.first().is_some_and(|next| !next.is_whitespace()) => out.push_str("&lt;"),
            '&' if is_entity(rest) => out.push_str("&amp;"),
            other => {
                if is_special(*other) || makes_link(&letters[..at], *other, rest) {
                    out.push('\\');
                }
                out.push(*other);
            }
        }
    }
    out
}

fn is_special(letter: char) -> bool {
    matches!(
        letter,
        '\\' | '`' | '*' | '_' | '[' | ']' | '{' | '}' | '<' | '>' | '|' | '~' | '$'
    )
}

/// The colon of `http://` and the first dot of `www.`, which viewers make links of.
fn makes_link(before: &[char], letter: char, rest: &[char]) -> bool {
    match letter {
        ':' => rest.starts_with(&['/', '/']),
        '.' => {
            before.len() >= 3
                && before[before.len() - 3..]
                    .iter()
                    .all(|w| w.eq_ignore_ascii_case(&'w'))
        }
        _ => false,
    }
}

/// `amp;`, `#60;` and the like follow an ampersand.
fn is_entity(rest: &[char]) -> bool {
    let name = rest
        .iter()
        .take_while(|letter| letter.is_ascii_alphanumeric() || **letter == '#');
    let length = name.count();
    length > 0 && rest.get(length) == Some(&';')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_becomes_markup() {
        for (text, written) in [
            (
                "Säde Mäki-Öljynen, 21.11.2026 (12 %)",
                "Säde Mäki-Öljynen, 21.11.2026 (12 %)",
            ),
            ("# not a heading", "\\# not a heading"),
            ("- not a list", "\\- not a list"),
            ("-5 degrees", "-5 degrees"),
            ("1. not a list", "1\\. not a list"),
            ("1) nor this", "1\\) nor this"),
            ("*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"),
            (
                "<script>alert(1)</script>",
                "&lt;script\\>alert(1)&lt;/script\\>",
            ),
            ("a < b & c", "a \\< b & c"),
            ("&lt; &#60;", "&amp;lt; &amp;#60;"),
            ("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"),
            ("![x](http://e.fi/a.png)", "!\\[x\\](http\\://e.fi/a.png)"),
            (
                "see https://e.fi and www.e.fi",
                "see https\\://e.fi and www\\.e.fi",
            ),
            ("a|b", "a\\|b"),
            ("two\nlines", "two lines"),
            ("---", "\\---"),
            ("\u{1b}[31mred", "\\[31mred"),
            ("{{ x }} $y$ ~z~", "\\{\\{ x \\}\\} \\$y\\$ \\~z\\~"),
        ] {
            assert_eq!(line(text), written);
        }
    }
}
