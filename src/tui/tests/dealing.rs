//! Offer, prices, money, team, promises and negotiation as they look, and ⏎ on findings.

use super::{Bench, PLAN};
use crate::domain::{Kind, Link};
use crate::i18n::Language;
use crate::tui::overlay::Overlay;
use crate::tui::screen::What;

/// What is sold, agreed and promised, on top of the plan.
const DEAL: &str = include_str!("deal.txt");
const KAARNA: &str = "/ 'kaarna' enter enter";

/// Name of a pane, and its keys in an account.
const SHEETS: &[(&str, &str)] = &[
    ("offer", "g f"),
    ("prices", "g h"),
    ("money", "g m"),
    ("team", "g t"),
    ("promises", "g p"),
    ("negotiation", "g n"),
];

fn bench(language: Language, size: (u16, u16)) -> Bench {
    Bench::new(&format!("{PLAN}\n{DEAL}"), language, size)
}

#[test]
fn the_panes_of_the_deal_in_english() {
    for (name, keys) in SHEETS {
        for size in [(120, 40), (80, 24)] {
            let mut bench = bench(Language::En, size);
            let screen = bench.press(KAARNA).press(keys).screen(size);
            insta::assert_snapshot!(format!("{name}-{}x{}", size.0, size.1), screen);
        }
    }
}

#[test]
fn the_panes_of_the_deal_in_finnish_and_swedish() {
    for language in [Language::Fi, Language::Sv] {
        for (name, keys) in SHEETS {
            let mut bench = bench(language, (80, 24));
            let screen = bench.press(KAARNA).press(keys).screen((80, 24));
            insta::assert_snapshot!(format!("{name}-{}", language.code()), screen);
        }
    }
}

#[test]
fn an_empty_pane_says_what_to_do_next() {
    for (name, keys) in SHEETS {
        let mut bench = Bench::new("add account name=Hohto", Language::En, (80, 24));
        let screen = bench.press("down").press(keys).screen((80, 24));
        let says = *name == "team" || screen.contains("Press");
        assert!(says, "{name}: {screen}");
    }
}

#[test]
fn the_panes_are_reached_from_the_portfolio_and_left_for_where_one_was() {
    let mut bench = bench(Language::En, (80, 24));
    bench.press("g p");
    let What::Sheet(sheet) = bench.model.screen().what else {
        panic!("no sheet");
    };
    assert_eq!(sheet.pane.title, "pane-promises");
    bench.press("esc");
    assert!(matches!(bench.model.screen().what, What::Portfolio));
}

/// Puts the cursor on the finding of that code.
fn go_to(bench: &mut Bench, code: &str) {
    bench.press("home");
    for _ in 0..200 {
        if bench.model.row().and_then(|row| row.finding) == Some(code) {
            return;
        }
        bench.press("down");
    }
    panic!("no {code}");
}

#[test]
fn enter_on_a_finding_goes_to_its_evidence_and_e_mends_it() {
    for (code, title, kind) in [
        (
            "promise-beyond-mandate",
            "pane-promises",
            Some(Kind::Promise),
        ),
        ("discount-review-late", "pane-prices", Some(Kind::Term)),
        ("no-judge", "pane-negotiation", Some(Kind::Negotiation)),
        ("seat-vacant", "pane-team", Some(Kind::Seat)),
        ("goal-without-activity", "pane-goals", Some(Kind::Goal)),
        ("claim-stale", "pane-knowledge", Some(Kind::Claim)),
        (
            "decider-single-thread",
            "pane-people",
            Some(Kind::Stakeholder),
        ),
        ("activity-late", "pane-year", Some(Kind::Activity)),
        ("responsibility-unassigned", "pane-goals", Some(Kind::Goal)),
        ("role-unplayed", "pane-team", None),
        ("budget-gap", "pane-money", None),
    ] {
        let mut bench = bench(Language::En, (120, 40));
        bench.press(KAARNA).press("f");
        go_to(&mut bench, code);
        let about = bench.model.row().and_then(|row| row.link);
        bench.press("enter");
        let pane = bench.model.screen().pane().map(|pane| pane.title);
        assert_eq!(pane, Some(title), "{code}");
        let on = bench.model.row().and_then(|row| row.link);
        if let Some(kind) = kind {
            assert_eq!(on.map(|link: Link| link.kind), Some(kind), "{code}");
            assert_eq!(on, about, "{code}");
        }
        assert!(bench.model.overlays.is_empty(), "{code}");
    }
    let mut bench = bench(Language::En, (120, 40));
    bench.press(KAARNA).press("f");
    go_to(&mut bench, "no-judge");
    bench.press("e");
    assert!(matches!(
        bench.model.overlays.last(),
        Some(Overlay::Form(_))
    ));
}

#[test]
fn a_blank_cell_of_the_white_space_opens_the_form_that_fills_it() {
    let mut bench = bench(Language::En, (120, 40));
    bench.press(KAARNA).press("g f home down enter");
    let Some(Overlay::Form(form)) = bench.model.overlays.last() else {
        panic!("no form");
    };
    assert_eq!(form.kind, Kind::Footprint);
}

#[test]
fn the_white_space_is_walked_cell_by_cell() {
    let mut bench = bench(Language::En, (80, 24));
    bench.press(KAARNA).press("g f home down");
    let pumps = bench.model.row().and_then(|row| row.link);
    assert_eq!(pumps.map(|link| link.kind), Some(Kind::Footprint));
    bench.press("right");
    let service = bench.model.row().and_then(|row| row.link);
    assert_eq!(service.map(|link| link.kind), Some(Kind::Footprint));
    assert_ne!(pumps, service);
    bench.press("e");
    let form = |bench: &Bench| bench.model.form().map(|form| form.link);
    assert_eq!(form(&bench), Some(service));
    bench.press("esc right up right");
    assert_eq!(bench.model.row().and_then(|row| row.link), None);
    bench.press("e");
    assert_eq!(form(&bench), Some(None), "a new one, of that cell");
    let screen = bench.screen((80, 24));
    assert!(
        screen.contains("Service contract") && screen.contains("Group"),
        "{screen}"
    );
}

#[test]
fn the_white_space_at_every_width() {
    for size in [(120, 40), (80, 24), (60, 18), (40, 12)] {
        let mut bench = Bench::new("", Language::En, size);
        let screen = bench
            .press("s / 'hohto' enter enter g f right")
            .screen(size);
        insta::assert_snapshot!(format!("white-space-{}x{}", size.0, size.1), screen);
    }
}
