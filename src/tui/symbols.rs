//! The signs of the screen in plain ASCII, for terminals and fonts that have no others. Letters
//! of names stay as they are.

use ratatui::buffer::Buffer;

/// Signs of one cell, and the ASCII in their place.
const PLAIN: &[(&str, &str)] = &[
    ("“", "\""),
    ("”", "\""),
    ("●", "*"),
    ("○", "o"),
    ("◐", "%"),
    ("★", "*"),
    ("◆", "+"),
    ("■", "#"),
    ("□", "."),
    ("◧", "/"),
    ("▨", "%"),
    ("◇", "="),
    ("▸", ">"),
    ("▲", "^"),
    ("▼", "v"),
    ("‹", "<"),
    ("›", ">"),
    ("⏎", "<"),
    ("↑", "^"),
    ("↓", "v"),
    ("←", "<"),
    ("→", ">"),
    ("…", "~"),
    ("·", "."),
    ("–", "-"),
    ("−", "-"),
    ("×", "x"),
];

/// Rises of a sparkline, lowest first.
const RISES: &str = "▁▂▃▄▅▆▇█";
const RISES_PLAIN: &[u8] = b"_.-=+*%#";

/// Puts ASCII in the place of every sign of a buffer.
pub fn make_plain(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if let Some(plain) = plain(cell.symbol()) {
            cell.set_symbol(&plain);
        }
    }
}

fn plain(symbol: &str) -> Option<String> {
    if let Some((_, plain)) = PLAIN.iter().find(|(sign, _)| *sign == symbol) {
        return Some((*plain).to_owned());
    }
    let sign = symbol.chars().next()?;
    let plain = match sign {
        '─' | '━' | '╌' | '┄' => '-',
        '│' | '┃' | '╎' | '┆' => '|',
        '\u{2500}'..='\u{257f}' => '+',
        '\u{2581}'..='\u{2588}' => {
            let at = RISES.chars().position(|rise| rise == sign)?;
            char::from(*RISES_PLAIN.get(at)?)
        }
        '░' | '▒' | '\u{2801}'..='\u{28ff}' => '.',
        '\u{2580}'..='\u{259f}' | '\u{25a0}'..='\u{25ff}' => '#',
        '\u{2800}' | '\u{a0}' => ' ',
        _ => return None,
    };
    Some(plain.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_stand_side_by_side_stay_apart() {
        for together in [&["■", "◧", "□", "▨"][..], &["●", "○", "!", "◇", "-"]] {
            let drawn = together
                .iter()
                .map(|sign| plain(sign).unwrap_or_else(|| (*sign).to_owned()));
            let apart: std::collections::BTreeSet<String> = drawn.collect();
            assert_eq!(apart.len(), together.len(), "{together:?}");
        }
    }

    #[test]
    fn signs_become_ascii_and_letters_stay() {
        for (sign, expected) in [
            ("●", Some("*")),
            ("┏", Some("+")),
            ("━", Some("-")),
            ("▁", Some("_")),
            ("█", Some("#")),
            ("⣿", Some(".")),
            ("ö", None),
            ("日", None),
            ("a", None),
        ] {
            assert_eq!(plain(sign).as_deref(), expected, "{sign}");
        }
    }
}
