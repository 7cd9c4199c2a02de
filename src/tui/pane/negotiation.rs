//! A negotiation on one page: what we want, where we say no, what they have, what we answer, who
//! leads and who is kept out of the room; beside it the terms and the mandate.

use std::cmp::Reverse;

use super::promises::{limits, size};
use super::trouble::{Troubles, beneath};
use super::{Column, Row, Sight, Table};
use crate::domain::check::Fix;
use crate::domain::field::Choice;
use crate::domain::record::{Negotiation, NegotiationStatus};
use crate::domain::scene::{Scene, discount_of};
use crate::domain::{Kind, Link, Record};
use crate::tui::theme::Role;
use crate::tui::words;

const CHECKS: &[&str] = &["no-judge", "negotiation-at-the-top", "clock-clash"];

/// What is asked of a negotiation, in the order it is prepared.
const FIELDS: &[&[&str]] = &[
    &["aim"],
    &["limit"],
    &["their_lever"],
    &["our_answer"],
    &["concessions"],
    &["units_behind_us"],
    &["lead"],
    &["judge"],
];

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-asked"), 22, 0),
        Column::new(texts.get("column-held"), 30, 0).growing(),
    ];
    let Some(scene) = sight.scene() else {
        return Table::default();
    };
    let troubles = Troubles::of(&scene, CHECKS);
    let mut all: Vec<&Negotiation> = scene.book.own.negotiation.iter().collect();
    all.sort_by_key(|one| (is_over(one), order(one), one.head.id));
    let mut rows = Vec::new();
    for one in all {
        rows.push(title(sight, one));
        if !is_over(one) {
            rows.extend(found(sight, one, &troubles));
            rows.extend(FIELDS.iter().map(|keys| line(sight, one, keys)));
            rows.extend(mandate(sight, &scene, one));
        }
    }
    if scene.negotiations().next().is_some() {
        rows.extend(terms(sight, &scene));
        beneath(sight, CHECKS, &mut rows);
    }
    Table {
        wraps: true,
        columns,
        rows,
    }
}

fn is_over(one: &Negotiation) -> bool {
    one.status == Some(NegotiationStatus::Over)
}

/// What is coming by its day, what is over the latest first.
fn order(
    one: &Negotiation,
) -> (
    Option<chrono::NaiveDate>,
    Reverse<Option<chrono::NaiveDate>>,
) {
    if is_over(one) {
        (None, Reverse(one.on))
    } else {
        (one.on, Reverse(None))
    }
}

fn link_of(one: &Negotiation) -> Link {
    Link::new(Kind::Negotiation, one.head.id)
}

fn title(sight: &Sight, one: &Negotiation) -> Row {
    let texts = sight.texts;
    let status = one.status.unwrap_or(NegotiationStatus::Coming);
    let status = texts.get(&NegotiationStatus::CHOICES.label_key(status.code()));
    let day = one.on.map(|day| texts.locale.day(day));
    let about: Vec<String> = [day, Some(status)].into_iter().flatten().collect();
    let role = if is_over(one) {
        Role::Faint
    } else {
        Role::Strong
    };
    Row::of(link_of(one))
        .marked(("▸", role))
        .styled(about.join(" · "), role)
        .styled(one.name.clone(), role)
}

/// What the checks find of it.
fn found(sight: &Sight, one: &Negotiation, troubles: &Troubles) -> Option<Row> {
    let link = link_of(one);
    let mark = troubles.mark(link)?;
    let row = Row::of(link).marked(mark);
    Some(
        row.text(sight.texts.get("column-finding"))
            .styled(troubles.words(link, sight.texts), mark.1),
    )
}

/// One field; a blank one is a question, and opening it asks for it.
fn line(sight: &Sight, one: &Negotiation, keys: &'static [&'static str]) -> Row {
    let texts = sight.texts;
    let key = keys.first().copied().unwrap_or_default();
    let field = Kind::Negotiation.field(key);
    let label = field.map(|field| texts.get(&field.label_key(Kind::Negotiation)));
    let label = label.unwrap_or_default();
    let record: &dyn Record = one;
    let cell = record.get(key);
    let said = field.map(|field| words::cell(Kind::Negotiation, field, &cell, sight.book, texts));
    let row = Row {
        opens: Some(Fix::set(link_of(one), keys)),
        ..Row::of(link_of(one))
    };
    match said.filter(|said| !said.is_empty()) {
        Some(said) => row
            .marked(("●", Role::Good))
            .styled(label, Role::Faint)
            .text(said),
        None => row
            .marked(("?", Role::Act))
            .styled(label, Role::Faint)
            .styled(texts.get("row-open"), Role::Act),
    }
}

/// What whoever leads it may promise.
fn mandate(sight: &Sight, scene: &Scene, one: &Negotiation) -> Option<Row> {
    let lead = scene.active_colleague(one.lead)?;
    let told = limits(sight, scene, lead.head.id);
    let row = Row::of(link_of(one)).styled(sight.texts.get("row-lead-mandate"), Role::Faint);
    Some(match told.as_str() {
        "" => row
            .marked(("?", Role::Act))
            .styled(sight.texts.get("row-open"), Role::Act),
        _ => row.text(told),
    })
}

/// The terms in force, which are what is negotiated from.
fn terms(sight: &Sight, scene: &Scene) -> Vec<Row> {
    let mut rows: Vec<Row> = scene
        .terms_in_force()
        .map(|term| {
            let link = Link::new(Kind::Term, term.head.id);
            let solution = sight.name(term.solution.map(|id| Link::new(Kind::Solution, id)));
            let told = size(sight, term.net_price, discount_of(term), term.payment_days);
            Row::of(link).text(solution).text(told)
        })
        .collect();
    if !rows.is_empty() {
        rows.insert(0, Row::heading(sight.texts.get("row-terms-in-force")));
    }
    rows
}
