//! No screen draws a code that could steer the terminal, whatever stands in the records.

use super::memory::Memory;
use super::screens::WAYS;
use super::{Bench, PLAN, now};
use crate::domain::{Kind, Link, Record, Type, Value};
use crate::i18n::Language;

/// Every control, every mark of direction, and what has no width; joiners, which letters need,
/// left out.
fn codes() -> String {
    let ranges = [
        '\u{0}'..='\u{1f}',
        '\u{7f}'..='\u{9f}',
        '\u{61c}'..='\u{61c}',
        '\u{180e}'..='\u{180e}',
        '\u{200b}'..='\u{200b}',
        '\u{200e}'..='\u{200f}',
        '\u{2028}'..='\u{202e}',
        '\u{2060}'..='\u{206f}',
        '\u{feff}'..='\u{feff}',
        '\u{fff9}'..='\u{fffb}',
        '\u{e0000}'..='\u{e007f}',
    ];
    ranges.into_iter().flatten().collect()
}

/// The world with codes around every text, put there past the doors.
fn poisoned(codes: &str) -> Memory {
    let mut world = Memory::of(PLAN, now());
    let places = std::iter::once(&mut world.book.frame).chain(world.book.open.values_mut());
    for records in places {
        for kind in Kind::ALL {
            let links: Vec<Link> = records.all(*kind).map(<dyn Record>::link).collect();
            for link in links {
                for (index, field) in kind.fields().iter().enumerate() {
                    let Some(record) = records.get_mut(link) else {
                        continue;
                    };
                    if let (Type::Line | Type::Text, Some(text)) =
                        (field.ty, record.cell(index).values().first())
                    {
                        let text = format!("{codes}{}{codes}tail", text.plain());
                        record.put(index, None, Some(&Value::Text(text)));
                    }
                }
            }
        }
    }
    world
}

/// Every way on screen with codes in all it shows.
fn nothing_is_drawn(poison: &str) {
    let codes = codes();
    for (name, keys) in WAYS {
        let mut bench = Bench::of(poisoned(poison), Language::En, (80, 24));
        bench.press(keys);
        for size in [(80, 24), (200, 60)] {
            for cell in bench.draw(size).content() {
                let found = cell.symbol().chars().find(|letter| codes.contains(*letter));
                assert_eq!(found, None, "{name} at {size:?}");
            }
        }
    }
}

/// All codes at once, and a few by themselves; in the long run each of them.
#[test]
fn no_screen_draws_a_code() {
    nothing_is_drawn(&codes());
    let is_long = std::env::var("AVAIN_SWEEP").is_ok_and(|text| text == "long");
    let every = if is_long { 1 } else { 100 };
    for code in codes().chars().step_by(every) {
        nothing_is_drawn(&code.to_string());
    }
}
