//! Drawings as inline SVG: real text, a title and a description, colours by CSS class.

mod map;
mod spark;
mod wheel;

pub use map::map;
pub use spark::spark;
pub use wheel::wheel;

use super::plain::one_line;
use crate::report::document::Tone;

/// Text within SVG or HTML: escaped, on one line.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in one_line(text).chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

/// A coordinate with at most two decimals.
fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" {
        "0".to_owned()
    } else {
        text.to_owned()
    }
}

fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::Good => "good",
        Tone::Watch => "watch",
        Tone::Bad => "bad",
        Tone::Neutral => "neutral",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_texts_harmless() {
        for (value, text) in [(1.0, "1"), (-0.001, "0"), (0.126, "0.13"), (-3.5, "-3.5")] {
            assert_eq!(number(value), text);
        }
        assert_eq!(
            escaped("</text><script a='\"&\u{1b}"),
            "&lt;/text&gt;&lt;script a=&#39;&quot;&amp;"
        );
    }
}
