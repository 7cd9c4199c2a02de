//! The guided import by keys: the file, the choices, the one confirm.

use super::{Bench, PLAN};
use crate::domain::Kind;
use crate::domain::intake::Missing;
use crate::i18n::Language;
use crate::importing::sight::{Column, Sight};
use crate::tui::act::importing;
use crate::tui::importing::Line;
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
    assert!(model.overlays.is_empty());
}
