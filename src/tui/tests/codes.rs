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
        '\u{200b}'..='\u{200b}',
        '\u{200e}'..='\u{200f}',
        '\u{202a}'..='\u{202e}',
        '\u{2060}'..='\u{206f}',
        '\u{feff}'..='\u{feff}',
        '\u{fff9}'..='\u{fffb}',
    ];
    ranges.into_iter().flatten().collect()
}

/// The world with every code behind every text, put there past the doors.
fn poisoned() -> Memory {
    let mut world = Memory::of(PLAN, now());
    let codes = codes();
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
                        let text = format!("{}{codes}tail", text.plain());
                        record.put(index, None, Some(&Value::Text(text)));
                    }
                }
            }
        }
    }
    world
}

#[test]
fn no_screen_draws_a_code() {
    let codes = codes();
    for (name, keys) in WAYS {
        let mut bench = Bench::of(poisoned(), Language::En, (80, 24));
        bench.press(keys);
        for size in [(80, 24), (200, 60)] {
            for cell in bench.draw(size).content() {
                let found = cell.symbol().chars().find(|letter| codes.contains(*letter));
                assert_eq!(found, None, "{name} at {size:?}");
            }
        }
    }
}
