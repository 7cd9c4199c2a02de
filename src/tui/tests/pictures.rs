//! The README's pictures are the program's own screens. `AVAIN_PICTURES=write` makes them anew.

use std::path::PathBuf;

use super::Bench;
use crate::i18n::Language;
use crate::tui::picture::svg;

const PICTURES: &[(&str, &str)] = &[
    ("portfolio", ""),
    ("plan", "/ 'kaarna' enter enter"),
    ("form", "/ 'kaarna' enter enter enter tab tab tab"),
];

#[test]
fn the_pictures_show_the_screens_as_they_are() {
    for (name, keys) in PICTURES {
        let script = crate::sample::script(Language::En);
        let mut bench = Bench::new(&script, Language::En, (110, 34));
        let picture = svg(&bench.press(keys).draw((110, 34)));
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("assets/screenshots")
            .join(format!("{name}.svg"));
        if std::env::var_os("AVAIN_PICTURES").is_some() {
            std::fs::write(&path, &picture).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            kept == picture,
            "{name}.svg is of another day: run the tests with AVAIN_PICTURES=write"
        );
    }
}
