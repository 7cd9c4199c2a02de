//! How the workbench begins: an empty file, the sample, and standing still.

use super::Bench;
use crate::i18n::Language;

#[test]
fn the_sample_comes_by_one_key_and_goes_by_one_command() {
    let mut bench = Bench::new("", Language::En, (80, 24));
    let place = bench.model.place();
    assert_eq!(place, crate::tui::place::Place::Start);
    let head = |bench: &mut Bench| bench.screen((80, 24)).lines().next().unwrap().to_owned();
    bench.press("s");
    assert_eq!(bench.model.book.frame.account.iter().count(), 8);
    assert!(head(&mut bench).contains("SAMPLE ▸ Portfolio"));
    bench.press(": 'remove the sample' enter 'sample' enter");
    assert!(bench.model.has_sample(), "the word was another");
    bench.press(": 'remove the sample' enter 'SAMPLE' enter");
    assert!(bench.model.is_new());
    assert!(bench.model.overview.pulses.is_empty());
    assert!(!head(&mut bench).contains("SAMPLE"));
    bench.press("s");
    assert_eq!(bench.model.book.frame.account.iter().count(), 8);
}

#[test]
fn without_motion_no_countdown_wakes_the_screen() {
    let mut bench = Bench::english();
    assert!(bench.model.counts_down());
    bench.model.is_still = true;
    assert!(!bench.model.counts_down());
}
