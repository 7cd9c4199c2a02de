//! The same messages make the same model and ask the same of the world.

use super::screens::WAYS;
use super::{Bench, PLAN};
use crate::i18n::Language;

#[test]
fn update_is_pure() {
    for (name, keys) in WAYS {
        let run = || {
            let mut bench = Bench::new(PLAN, Language::En, (80, 24));
            let screen = bench.press(keys).screen((80, 24));
            (screen, bench.world.asked)
        };
        assert_eq!(run(), run(), "{name}");
    }
}
