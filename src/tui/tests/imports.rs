//! The guided import by keys: the file, the choices, the one confirm.

use super::{Bench, PLAN};
use crate::domain::intake::{Duplicates, Meant, Missing, Twin, Unmatched};
use crate::domain::reference::Candidate;
use crate::domain::{Id, Kind, Link};
use crate::i18n::Language;
use crate::importing::sight::{Column, Sight};
use crate::sealing::Passphrase;
use crate::tui::act::{importing, seeking};
use crate::tui::importing::Line;
use crate::tui::locking::Opener;
use crate::tui::overlay::Overlay;
use crate::tui::{Effect, Message, update};

fn sight() -> Sight {
    Sight {
        format: "csv",
        encoding: Some("UTF-8"),
        delimiter: Some(';'),
        header_row: 1,
        rows: 2,
        kind: Some(Kind::Stakeholder),
        columns: vec![Column {
            header: "Nimi".to_owned(),
            key: "name".to_owned(),
            sample: "Åsa".to_owned(),
        }],
        made: 2,
        ..Sight::default()
    }
}

/// The request of the last effect that looks into a file.
fn asked(effects: &[Effect]) -> Option<&crate::importing::Request> {
    effects.iter().rev().find_map(|effect| match effect {
        Effect::LookInto(request) | Effect::TakeIn(request) => Some(request),
        _ => None,
    })
}

#[test]
fn a_file_is_named_looked_at_changed_and_taken_in() {
    let mut bench = Bench::new(PLAN, Language::En, (80, 24));
    let model = &mut bench.model;
    importing::open(model);
    if let Some(Overlay::Import(import)) = model.overlays.last_mut() {
        import.typed = "peo".into();
    }
    let names = ["people.csv", "people.xlsx"].map(str::to_owned).to_vec();
    update(model, Message::Names("peo".to_owned(), names));
    importing::complete(model);
    let effects = importing::read(model);
    assert_eq!(asked(&effects).unwrap().file, "people.");
    update(model, Message::Looked(Box::new(sight())));
    let Some(Overlay::Import(import)) = model.overlays.last() else {
        panic!("the import is gone");
    };
    let lines = import.lines();
    let place = |line| lines.iter().position(|one| *one == line).unwrap();
    let (accounts, column) = (place(Line::Accounts), place(Line::Column(0)));
    for _ in 0..accounts {
        importing::down(model);
    }
    let effects = importing::on(model);
    assert_eq!(asked(&effects).unwrap().wishes.accounts, Missing::Make);
    assert!(
        importing::take(model).is_empty(),
        "not while it is being looked at"
    );
    update(model, Message::Looked(Box::new(sight())));
    for _ in accounts..column {
        importing::down(model);
    }
    let effects = importing::back(model);
    let columns = &asked(&effects).unwrap().mapping.columns;
    assert_eq!(columns[0], ("Nimi".to_owned(), "account".to_owned()));
    update(model, Message::Looked(Box::new(sight())));
    let effects = importing::take(model);
    assert!(matches!(&effects[..], [Effect::TakeIn(_)]), "{effects:?}");
    update(model, Message::UnderWay(1_000, 100_000));
    let Some(Overlay::Import(import)) = model.overlays.last() else {
        panic!("the import is gone before it is done");
    };
    assert_eq!(import.under_way.unwrap().all, 100_000);
    assert!(
        importing::take(model).is_empty(),
        "one file is taken in once"
    );
    update(model, Message::TakenIn(None, 0));
    assert!(model.overlays.is_empty());
}

#[test]
fn a_file_that_says_nothing_new_is_closed_with_a_word() {
    let mut bench = Bench::new(PLAN, Language::En, (80, 24));
    let model = &mut bench.model;
    importing::open(model);
    importing::read(model);
    let known = Sight {
        made: 0,
        same: 2,
        ..sight()
    };
    update(model, Message::Looked(Box::new(known)));
    assert!(importing::take(model).is_empty());
    assert!(model.overlays.is_empty());
    let screen = bench.screen((80, 24));
    assert!(screen.contains("Everything is on file already"), "{screen}");
}

#[test]
fn what_is_being_looked_at_is_given_up_with_its_box() {
    let mut bench = Bench::new(PLAN, Language::En, (80, 24));
    let model = &mut bench.model;
    importing::open(model);
    if let Some(Overlay::Import(import)) = model.overlays.last_mut() {
        import.typed = "people.csv".into();
    }
    importing::read(model);
    let effects = seeking::cancel(model);
    assert!(matches!(&effects[..], [Effect::LookAway]), "{effects:?}");
    assert!(model.overlays.is_empty());
}

#[test]
fn a_text_that_names_nobody_is_matched_by_hand() {
    let mut bench = Bench::new(PLAN, Language::En, (80, 24));
    let model = &mut bench.model;
    importing::open(model);
    let candidate = |number: u128, name: &str| Candidate {
        link: Link::new(Kind::Account, Id(uuid::Uuid::from_u128(number))),
        names: vec![name.to_owned()],
    };
    let field = Kind::Stakeholder.field_index("account").unwrap();
    let seen = Sight {
        unmatched: vec![Unmatched {
            field,
            text: "Karna".to_owned(),
            rows: 2,
            is_several: false,
            near: Some("Kaarna Oy".to_owned()),
            can_be_made: true,
        }],
        choices: vec![(
            field,
            vec![candidate(1, "Aalto Oy"), candidate(2, "Kaarna Oy")],
        )],
        ..sight()
    };
    update(model, Message::Looked(Box::new(seen)));
    let mut said = Vec::new();
    for _ in 0..5 {
        if let Some(Overlay::Import(import)) = model.overlays.last_mut() {
            let lines = import.lines();
            import.at = lines
                .iter()
                .position(|line| *line == Line::Link(0))
                .unwrap();
        }
        let effects = importing::on(model);
        said.push(asked(&effects).unwrap().wishes.links.clone());
        // Once it is said, the text is matched: its line stays all the same.
        update(model, Message::Looked(Box::new(sight())));
    }
    let known = |number: u128| Meant::Known(uuid::Uuid::from_u128(number).to_string());
    let meant = [known(2), known(1), Meant::Blank, Meant::New];
    let mut expected: Vec<Vec<_>> = meant.map(|one| vec![("Karna".to_owned(), one)]).into();
    expected.push(Vec::new());
    assert_eq!(said, expected, "the nearest first");
}

#[test]
fn an_encrypted_file_asks_for_what_opens_it() {
    let mut bench = Bench::new(PLAN, Language::En, (80, 24));
    let model = &mut bench.model;
    for (by_passphrase, opener) in [
        (true, Opener::Passphrase(Passphrase("open it".to_owned()))),
        (false, Opener::Identity("open it".to_owned())),
    ] {
        importing::open(model);
        if let Some(Overlay::Import(import)) = model.overlays.last_mut() {
            import.typed = "people.csv.age".into();
        }
        importing::read(model);
        update(model, Message::Sealed { by_passphrase });
        update(model, Message::Paste("open it".to_owned()));
        let effects = seeking::accept(model);
        let [Effect::Unseal(request, given)] = &effects[..] else {
            panic!("{effects:?}");
        };
        assert_eq!((request.file.as_str(), given), ("people.csv.age", &opener));
        assert!(!format!("{effects:?}").contains("open it") || !by_passphrase);
        update(model, Message::Looked(Box::new(sight())));
        assert_eq!(asked(&importing::take(model)).unwrap().file, request.file);
        update(model, Message::TakenIn(None, 0));
        assert!(model.overlays.is_empty());
    }
}

#[test]
fn a_line_about_a_known_record_has_a_choice_of_its_own() {
    let mut bench = Bench::new(PLAN, Language::En, (80, 24));
    let model = &mut bench.model;
    importing::open(model);
    let seen = |done| {
        let twin = Twin {
            line: 7,
            name: "Liisa".to_owned(),
            done,
        };
        Box::new(Sight {
            twins: vec![twin],
            ..sight()
        })
    };
    update(model, Message::Looked(seen(Duplicates::Update)));
    let mut said = Vec::new();
    for done in [Duplicates::Skip, Duplicates::New, Duplicates::Update] {
        if let Some(Overlay::Import(import)) = model.overlays.last_mut() {
            let mut lines = import.lines().into_iter();
            import.at = lines.position(|line| line == Line::Twin(0)).unwrap();
        }
        let effects = importing::on(model);
        said.push(asked(&effects).unwrap().wishes.lines.clone());
        update(model, Message::Looked(seen(done)));
    }
    let expected = [Duplicates::Skip, Duplicates::New, Duplicates::Update];
    assert_eq!(said, expected.map(|done| vec![(7, done)]));
    let shown = bench.screen((80, 24));
    assert!(shown.contains("Line 7: Liisa"), "{shown}");
}
