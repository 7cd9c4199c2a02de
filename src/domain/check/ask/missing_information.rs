//! `missing-information`: blanks about their people, and how much they buy in all.

use crate::domain::check::{AccountCheck, Fix, Found, Reach, Severity};
use crate::domain::record::{FigureMeasure, Stakeholder};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};
use crate::i18n::{Arg, Message};

/// Blank need, expectation or level of a decider; blank unit of anybody of theirs (left ones aside),
/// where units exist; no figure of customer spend.
pub const CHECK: AccountCheck = AccountCheck {
    code: "missing-information",
    severity: Severity::Ask,
    reach: Reach::KeyAccounts,
    waits: false,
    run,
};

fn run(scene: &Scene) -> Vec<Found> {
    let people = scene.people().filter_map(|person| {
        let blank = blank_fields(scene, person);
        let first = blank.first()?;
        let link = Link::new(Kind::Stakeholder, person.head.id);
        let labels = blank
            .iter()
            .map(|(_, label)| Message::new(*label))
            .collect();
        Some(missing(scene, link, Fix::set(link, first.0), labels))
    });
    let mut found: Vec<Found> = people.collect();
    let mut figures = scene.book.own.figure.iter();
    if !figures.any(|figure| figure.measure == Some(FigureMeasure::CustomerSpend)) {
        let label = Message::new("figure-measure-customer-spend");
        found.push(missing(scene, scene.book.link(), spend(scene), vec![label]));
    }
    found
}

fn missing(scene: &Scene, record: Link, fix: Fix, labels: Vec<Message>) -> Found {
    Found::about("finding-missing-information", &scene.book, record, fix)
        .saying(|sentence| sentence.with("missing", Arg::List(labels)))
}

/// A field as a fix names it, and the key of its label.
type Blank = (&'static [&'static str], &'static str);

/// What ought to be filled in of a person and is blank.
fn blank_fields(scene: &Scene, person: &Stakeholder) -> Vec<Blank> {
    let decides = scene.is_decider(person);
    let has_units = !scene.book.own.unit.is_empty();
    let fields: [(bool, Blank); 4] = [
        (
            decides && person.need.is_empty(),
            (&["need"], "stakeholder-need"),
        ),
        (
            decides && person.expectation.is_empty(),
            (&["expectation"], "stakeholder-expectation"),
        ),
        (
            decides && person.level.is_none(),
            (&["level"], "stakeholder-level"),
        ),
        (
            has_units && person.unit.is_none(),
            (&["unit"], "stakeholder-unit"),
        ),
    ];
    let blank = fields.into_iter().filter(|(is_blank, _)| *is_blank);
    blank.map(|(_, field)| field).collect()
}

/// What they buy in all, of whomever: the last whole year.
fn spend(scene: &Scene) -> Fix {
    Fix::add(Kind::Figure, "account", scene.book.link())
        .knowing("measure", "customer_spend")
        .knowing("period", "year")
        .knowing("period_start", format!("{:04}-01-01", scene.now.year() - 1))
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::domain::check::Fix;
    use crate::domain::check::watch::cases::{check, found};

    const SPEND: &str = "add figure account=Acme period_start=2025-01-01 period=year measure=customer_spend amount=9";
    const WHOLE: &str = "need=x expectation=y level=executive";

    #[test]
    fn blanks_that_matter_are_asked_for() {
        let liisa = |rest: &str| format!("{SPEND}\nadd stakeholder account=Acme name=Liisa {rest}");
        let cases = [
            (String::new(), "Acme"),
            (SPEND.to_owned(), ""),
            (liisa(""), ""),
            (liisa("categories=decider"), "Liisa"),
            (liisa(&format!("categories=decider {WHOLE}")), ""),
            (liisa("categories=decider need=x expectation=y"), "Liisa"),
            (liisa("categories=decider left_on={0d}"), ""),
            (
                format!("{}\nadd unit account=Acme name=Oulu", liisa("")),
                "Liisa",
            ),
            (
                format!(
                    "{SPEND}\nadd unit account=Acme name=Oulu\nadd stakeholder account=Acme name=Liisa unit=Oulu"
                ),
                "",
            ),
            (
                "add stakeholder account=Acme name=Liisa categories=decider".to_owned(),
                "Liisa, Acme",
            ),
        ];
        for (lines, expected) in cases {
            check(&CHECK, &lines, expected);
        }
    }

    #[test]
    fn the_first_blank_is_asked_first() {
        let liisa = "add stakeholder account=Acme name=Liisa categories=decider need=x";
        assert!(matches!(
            found(&CHECK, liisa)[0].fix,
            Fix::Set(_, ref keys) if **keys == ["expectation"]
        ));
        assert!(matches!(
            found(&CHECK, "")[0].fix,
            Fix::Add(crate::domain::Kind::Figure, _)
        ));
    }
}
