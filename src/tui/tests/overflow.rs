//! No screen at any size or in any language panics, spills over, or lets a control code through.

use super::screens::WAYS;
use super::{Bench, PLAN};
use crate::domain::input::is_printable;
use crate::i18n::Language;

/// Names that are long, wide, or made of codes that would move what stands beside them.
const HOSTILE: &str = "
add account name=\"Ääretön 日本語日本語日本語日本語日本語日本語日本語 Kaarna osakeyhtiö ja pitkä nimi joka ei lopu koskaan\" status=active
add account name=\"Kaarna \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} e\u{301}\u{301}\u{301}\" status=active
";

fn sizes() -> Vec<(u16, u16)> {
    let mut sizes = vec![(1, 1), (5, 3), (20, 8), (39, 11), (40, 12)];
    sizes.extend([(60, 18), (80, 24), (100, 30), (120, 40), (200, 60)]);
    sizes
}

fn check(script: &str, language: Language) {
    for (name, keys) in WAYS {
        let mut bench = Bench::new(script, language, (80, 24));
        bench.press(keys);
        for size in sizes() {
            let buffer = bench.draw(size);
            assert_eq!(buffer.area.width, size.0);
            for cell in buffer.content() {
                let symbol = cell.symbol();
                assert!(
                    symbol.chars().all(|c| is_printable(c) || c == '\u{200d}'),
                    "{name} at {size:?} in {language:?} draws {symbol:?}"
                );
            }
        }
    }
}

#[test]
fn nothing_spills_at_any_size_in_any_language() {
    for language in Language::ALL {
        check(PLAN, language);
    }
}

#[test]
fn hostile_names_stay_in_their_place() {
    check(&format!("{PLAN}{HOSTILE}"), Language::En);
}
