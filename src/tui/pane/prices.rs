//! The terms in force and coming, with what defends them and what is found of them: daylight,
//! mandate, reason, review.

use super::trouble::{Troubles, beneath};
use super::{Column, Row, Sight, Table};
use crate::domain::field::Choice;
use crate::domain::record::{Term, TermKind};
use crate::domain::scene::{discount_of, is_in_force};
use crate::domain::{Kind, Link};
use crate::tui::theme::Role;

const CHECKS: &[&str] = &[
    "term-not-defensible",
    "term-beyond-mandate",
    "discount-without-reason",
    "discount-review-late",
];

pub fn table(sight: &Sight) -> Table {
    let Some(scene) = sight.scene() else {
        return Table::default();
    };
    let today = sight.now.day();
    let troubles = Troubles::of(&scene, CHECKS);
    let terms = scene.book.own.term.iter();
    let mut terms: Vec<&Term> = terms
        .filter(|term| term.valid_to.is_none_or(|to| today <= to))
        .collect();
    terms.sort_by_key(|term| (!is_in_force(term, today), term.valid_from, term.head.id));
    let (current, coming): (Vec<&Term>, Vec<&Term>) =
        terms.iter().partition(|term| is_in_force(term, today));
    let mut rows: Vec<Row> = current
        .iter()
        .map(|term| row(sight, term, &troubles))
        .collect();
    if !coming.is_empty() {
        rows.push(Row::heading(sight.texts.get("row-coming-terms")));
        rows.extend(coming.iter().map(|term| row(sight, term, &troubles)));
    }
    beneath(sight, CHECKS, &mut rows);
    Table {
        wraps: true,
        columns: columns(sight),
        rows,
    }
}

fn columns(sight: &Sight) -> Vec<Column> {
    let texts = sight.texts;
    vec![
        Column::new(texts.get("column-term"), 18, 0).growing(),
        Column::new(texts.get("column-list-price"), 11, 4).to_the_right(),
        Column::new(texts.get("column-net-price"), 11, 0).to_the_right(),
        Column::new(texts.get("column-discount"), 8, 1).to_the_right(),
        Column::new(texts.get("column-payment"), 8, 3).to_the_right(),
        Column::new(texts.get("column-volume"), 9, 5).to_the_right(),
        Column::new(texts.get("column-defence"), 15, 2),
        Column::new(texts.get("column-approved"), 12, 6),
        Column::new(texts.get("column-review"), 11, 4),
        Column::new(texts.get("column-finding"), 22, 1).growing(),
    ]
}

fn row(sight: &Sight, term: &Term, troubles: &Troubles) -> Row {
    let texts = sight.texts;
    let link = Link::new(Kind::Term, term.head.id);
    let money = |cents: Option<i64>| cents.map_or_else(String::new, |cents| texts.money(cents));
    let discount = discount_of(term).map(|percent| texts.locale.percent(percent / 100.0, 1));
    let days = term.payment_days.map(|days| days.to_string());
    let volume = term
        .yearly_volume
        .map(|volume| texts.locale.number(volume, 2));
    let review = term.review_by.map(|day| texts.locale.day(day));
    Row::of(link)
        .marked(troubles.mark(link).unwrap_or(("●", Role::Good)))
        .text(name(sight, term))
        .text(money(term.list_price))
        .text(money(term.net_price))
        .text(discount.unwrap_or_default())
        .text(days.unwrap_or_default())
        .text(volume.unwrap_or_default())
        .text(defence(sight, term))
        .text(sight.colleague(term.approved_by))
        .text(review.unwrap_or_default())
        .styled(troubles.words(link, texts), Role::Faint)
}

/// The solution, and what kind of term it is.
fn name(sight: &Sight, term: &Term) -> String {
    let kind = term
        .kind
        .map(|kind| sight.texts.get(&TermKind::CHOICES.label_key(kind.code())));
    let solution = sight.name(term.solution.map(|id| Link::new(Kind::Solution, id)));
    let parts = [Some(solution), kind].into_iter().flatten();
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// Whether a reason and evidence are recorded.
fn defence(sight: &Sight, term: &Term) -> String {
    let is_told = |text: &str| if text.trim().is_empty() { "○" } else { "●" };
    let message = crate::i18n::Message::new("row-defence")
        .text("reason", is_told(&term.reason))
        .text("evidence", is_told(&term.evidence));
    sight.texts.say(&message)
}
