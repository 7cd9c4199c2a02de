//! The screens as they look: in English at four sizes, in Finnish and Swedish at 80x24.

use super::{Bench, PLAN};
use crate::i18n::Language;

const SIZES: [(u16, u16); 4] = [(120, 40), (80, 24), (60, 18), (40, 12)];

/// Name, and the keys that lead there from the portfolio. Kaarna is the first account.
pub const WAYS: &[(&str, &str)] = &[
    ("portfolio", ""),
    ("account", "/ 'kaarna' enter enter"),
    ("account-year", "/ 'kaarna' enter enter 2 z"),
    ("account-risks", "/ 'kaarna' enter enter 4"),
    ("wheel-turned", "/ 'kaarna' enter enter w right y"),
    (
        "people-map",
        "/ 'kaarna' enter enter v down shift-right shift-up",
    ),
    ("people-known", "/ 'kaarna' enter enter v v"),
    ("people-tree", "/ 'kaarna' enter enter v v v"),
    ("kpis", "/ 'kaarna' enter enter 3 z"),
    ("kpi-history", "/ 'kaarna' enter enter 3 z enter"),
    ("matrix", "/ 'kaarna' enter enter n"),
    (
        "matrix-plan",
        "/ 'kaarna' enter enter M right right right right right right",
    ),
    ("goals", "/ 'kaarna' enter enter O"),
    ("knowledge", "/ 'kaarna' enter enter K"),
    ("signals", "/ 'oljy' enter enter W"),
    ("portfolio-by-sales", "s"),
    ("findings", "/ 'kaarna' enter enter f"),
    ("form-new", "/ 'kaarna' enter enter a"),
    ("form-edit", "/ 'kaarna' enter enter enter tab tab tab"),
    ("form-all", "/ 'kaarna' enter enter enter ctrl-f"),
    (
        "form-link",
        "/ 'kaarna' enter enter a 'Outi' tab tab 'grou'",
    ),
    (
        "form-choice",
        "/ 'kaarna' enter enter 2 a 'Steering group' tab right",
    ),
    (
        "form-text",
        "/ 'kaarna' enter enter c tab tab tab tab 'They want one invoice.' enter 'And soon.'",
    ),
    (
        "form-error",
        "/ 'kaarna' enter enter 2 a 'Steering group' tab tab 'soon' tab",
    ),
    ("palette", ": 'new'"),
    ("palette-lists", "g g"),
    ("report-year", "/ 'kaarna' enter enter g r 'annual' enter"),
    ("leaves", "/ 'kaarna' enter enter D"),
    ("reports", "/ 'kaarna' enter enter g r"),
    (
        "capture",
        "/ 'kaarna' enter enter L '@liisa growth \"budget opens in May\" >promise prices friday we lose a tender @'",
    ),
    ("prefix", "g"),
    ("moving", "/ 'kaarna' enter enter 2 down m right w"),
    ("exports", "x"),
    ("export", "/ 'kaarna' enter enter x x"),
    (
        "export-customer",
        "/ 'kaarna' enter enter x x down down right",
    ),
    (
        "export-passphrase",
        "/ 'kaarna' enter enter x x down down down right enter 'a b' enter 'secret'",
    ),
    (
        "export-recipients",
        "/ 'kaarna' enter enter x x down down down left enter 'age1ql3z7h'",
    ),
    ("export-taken", "/ 'kaarna' enter enter x m x m"),
    ("help", "?"),
    ("records", "/ 'kaarna' enter enter : 'activities' enter"),
    ("review", "/ 'kaarna' enter enter R tab tab tab"),
    ("review-changes", "/ 'kaarna' enter enter R"),
    (
        "review-words",
        "/ 'kaarna' enter enter R tab tab tab tab tab",
    ),
    ("review-goals", "/ 'kaarna' enter enter R tab"),
    ("review-kpis", "/ 'kaarna' enter enter R tab tab"),
    ("review-year", "/ 'kaarna' enter enter R tab tab tab tab"),
    (
        "review-confirm",
        "/ 'kaarna' enter enter R tab tab tab tab tab 'One invoice' ctrl-n",
    ),
    ("new-plan-account", "n"),
    ("new-plan", "/ 'hohto' enter n"),
    ("new-plan-which-year", "/ 'kaarna' enter enter P"),
    ("new-plan-goals", "/ 'kaarna' enter enter P enter"),
    ("new-plan-people", "/ 'kaarna' enter enter P enter tab"),
    ("new-plan-year", "/ 'kaarna' enter enter P enter tab tab"),
    (
        "new-plan-kpis",
        "/ 'kaarna' enter enter P enter tab tab tab",
    ),
    (
        "new-plan-risks",
        "/ 'kaarna' enter enter P enter tab tab tab tab",
    ),
    ("carry", "/ 'merituuli' enter n enter"),
    ("proposals", "/ 'merituuli' enter enter p"),
    ("past-asked", "T"),
    ("past", "T enter"),
    (
        "clash",
        "/ 'kaarna' enter enter enter tab ctrl-u 'Mine' elsewhere tab",
    ),
    ("account-empty", "/ 'hohto' enter enter"),
    ("people-empty", "/ 'hohto' enter enter z"),
    ("year-empty", "/ 'hohto' enter enter w"),
    ("kpis-empty", "/ 'hohto' enter enter 3 z"),
    ("goals-empty", "/ 'hohto' enter enter O"),
    ("knowledge-empty", "/ 'hohto' enter enter K"),
    ("signals-empty", "/ 'hohto' enter enter W"),
    ("risks-zoomed", "/ 'kaarna' enter enter 4 z"),
    ("findings-of-all", "f"),
    ("portfolio-by-next", "s s"),
    ("portfolio-zoomed", "z"),
    ("palette-all", ":"),
    ("palette-undotted", ": 'oljy'"),
    ("palette-claim", "/ 'kaarna' enter enter : 'one invoice'"),
    ("palette-person", ": 'ahonen'"),
    ("palette-nothing", ": 'qqqqq'"),
    ("help-people", "/ 'kaarna' enter enter ?"),
    ("help-matrix", "/ 'kaarna' enter enter M ? end"),
    ("help-form", "/ 'kaarna' enter enter a f1"),
    ("filter-nothing", "/ 'qqqqq'"),
    ("undone", "/ 'kaarna' enter enter 2 space u"),
    ("confirm-removal", "d"),
    ("filter", "/ 'oljy'"),
];

/// The ways stored: which format the export box offers first depends on what is built, and the
/// screens are stored as they are without PDF.
fn stored() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    const BOXES: [&str; 4] = [
        "export",
        "export-customer",
        "export-passphrase",
        "export-recipients",
    ];
    let depends = |name: &str| cfg!(feature = "pdf") && BOXES.contains(&name);
    WAYS.iter().filter(move |(name, _)| !depends(name))
}

#[test]
fn screens_in_english() {
    for (name, keys) in stored() {
        for size in SIZES {
            let mut bench = Bench::new(PLAN, Language::En, size);
            let screen = bench.press(keys).screen(size);
            insta::assert_snapshot!(format!("{name}-{}x{}", size.0, size.1), screen);
        }
    }
}

#[test]
fn screens_in_finnish_and_swedish() {
    for language in [Language::Fi, Language::Sv] {
        for (name, keys) in stored() {
            let mut bench = Bench::new(PLAN, language, (80, 24));
            let keys = keys.replace(
                "activities",
                match language {
                    Language::Fi => "toimenpiteet",
                    _ => "aktiviteter",
                },
            );
            let screen = bench.press(&keys).screen((80, 24));
            insta::assert_snapshot!(format!("{name}-{}", language.code()), screen);
        }
    }
}

#[test]
fn an_empty_file_says_what_to_do() {
    for size in SIZES {
        let mut bench = Bench::new("", Language::En, size);
        insta::assert_snapshot!(format!("start-{}x{}", size.0, size.1), bench.screen(size));
    }
    for language in [Language::Fi, Language::Sv] {
        let mut bench = Bench::new("", language, (80, 24));
        insta::assert_snapshot!(format!("start-{}", language.code()), bench.screen((80, 24)));
    }
}
