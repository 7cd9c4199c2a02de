//! Text made fit to be set: what acts unseen is taken out, what the font lacks is shown as □ and
//! counted, and very long words may break.

use serde_json::Value as Json;

use super::world::shows;
use crate::format::plain;

/// Stands for a letter that the font lacks.
const UNSHOWN: char = '□';
/// Words longer than this may be broken anywhere.
const LONGEST_WORD: usize = 22;
const PIECE: usize = 8;
/// An invisible place where a line may break.
const MAY_BREAK: char = '\u{200b}';

/// Makes every string of a document fit; tells how many letters are replaced.
pub fn fit_all(value: &mut Json) -> usize {
    match value {
        Json::String(text) => {
            let (fit, unshown) = fit(text);
            *text = fit;
            unshown
        }
        Json::Array(list) => list.iter_mut().map(fit_all).sum(),
        Json::Object(map) => map.values_mut().map(fit_all).sum(),
        _ => 0,
    }
}

fn fit(text: &str) -> (String, usize) {
    let mut out = String::with_capacity(text.len());
    let (mut unshown, mut run) = (0, 0);
    let clean = plain::clean(text);
    let run_length = |from: &str| from.chars().take_while(|c| !is_gap(*c)).count();
    let mut is_long = run_length(&clean) > LONGEST_WORD;
    for (at, letter) in clean.char_indices() {
        if goes_unseen(letter) {
            continue;
        }
        if is_gap(letter) {
            run = 0;
            let rest = &clean[at + letter.len_utf8()..];
            is_long = run_length(rest) > LONGEST_WORD;
        } else {
            if is_long && run > 0 && run % PIECE == 0 {
                out.push(MAY_BREAK);
            }
            run += 1;
        }
        if letter == '\n' || shows(letter) {
            out.push(letter);
        } else {
            unshown += 1;
            out.push(UNSHOWN);
        }
    }
    (out, unshown)
}

fn is_gap(letter: char) -> bool {
    letter.is_whitespace() || letter == '-'
}

/// Joiners, variation selectors and the like: nothing to show, and nothing lost.
fn goes_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{fe00}'..='\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_font_lacks_is_shown_as_a_box_and_counted() {
        for (text, shown, unshown) in [
            (
                "Säde Mäki-Öljynen 1 234,50 €",
                "Säde Mäki-Öljynen 1 234,50 €",
                0,
            ),
            ("李 Li", "□ Li", 1),
            ("ok 👍🏽!", "ok □□!", 2),
            ("a\u{0}b\u{202e}c\u{feff}", "abc", 0),
            ("−− ← → … – • △", "−− ← → … – • △", 0),
            ("one\ntwo", "one\ntwo", 0),
        ] {
            assert_eq!(fit(text), (shown.to_owned(), unshown), "{text:?}");
        }
    }

    #[test]
    fn only_long_words_may_break() {
        let plain = "Kunnossapitosopimus 2026";
        assert_eq!(fit(plain).0, plain);
        let long = fit(&"x".repeat(30)).0;
        assert_eq!(long.matches(MAY_BREAK).count(), 3);
        assert_eq!(long.replace(MAY_BREAK, ""), "x".repeat(30));
    }
}
