//! What we promised and what they did: the open ones first, what is due soonest at the top.

use super::trouble::{Troubles, beneath};
use super::{Column, Row, Sight, Table};
use crate::domain::field::Choice;
use crate::domain::mandates;
use crate::domain::record::{Promise, PromiseStatus, Side};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};
use crate::tui::theme::Role;

const CHECKS: &[&str] = &["promise-late", "promise-beyond-mandate"];

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-direction"), 9, 1),
        Column::new(texts.get("column-promise"), 24, 0).growing(),
        Column::new(texts.get("column-due"), 11, 0),
        Column::new(texts.get("column-who"), 16, 2),
        Column::new(texts.get("column-size"), 20, 3),
        Column::new(texts.get("column-mandate"), 23, 4),
        Column::new(texts.get("column-finding"), 20, 2).growing(),
    ];
    let Some(scene) = sight.scene() else {
        return Table::default();
    };
    let troubles = Troubles::of(&scene, CHECKS);
    let mut promises: Vec<&Promise> = scene.book.own.promise.iter().collect();
    promises.sort_by_key(|one| {
        let day = one.due_on.unwrap_or(chrono::NaiveDate::MAX);
        (!is_open(one), day, one.head.id)
    });
    let told = promises.into_iter();
    let told = told.map(|one| row(sight, &scene, one, &troubles));
    let mut rows: Vec<Row> = told.collect();
    beneath(sight, CHECKS, &mut rows);
    Table {
        wraps: true,
        columns,
        rows,
    }
}

fn row(sight: &Sight, scene: &Scene, one: &Promise, troubles: &Troubles) -> Row {
    let texts = sight.texts;
    let link = Link::new(Kind::Promise, one.head.id);
    let side = one
        .direction
        .map(|side| texts.get(&Side::CHOICES.label_key(side.code())));
    let is_late = is_open(one) && one.due_on.is_some_and(|due| due < sight.now.day());
    let due = one.due_on.map(|due| texts.locale.day(due));
    let role = if is_open(one) {
        Role::Plain
    } else {
        Role::Faint
    };
    Row::of(link)
        .marked(troubles.mark(link).unwrap_or_else(|| mark(one, is_late)))
        .styled(side.unwrap_or_default(), Role::Faint)
        .styled(one.text.clone(), role)
        .styled(
            due.unwrap_or_default(),
            if is_late { Role::Act } else { role },
        )
        .styled(who(sight, one), role)
        .styled(size(sight, one.size, one.discount, one.payment_days), role)
        .styled(mandate(sight, scene, one), Role::Faint)
        .styled(troubles.words(link, texts), Role::Faint)
}

/// A blank status reads open.
fn is_open(one: &Promise) -> bool {
    matches!(one.status, None | Some(PromiseStatus::Open))
}

/// ! late, ○ open, ● kept, - broken.
fn mark(one: &Promise, is_late: bool) -> (&'static str, Role) {
    match one.status {
        Some(PromiseStatus::Kept) => ("●", Role::Good),
        Some(PromiseStatus::Broken) => ("-", Role::Act),
        _ if is_late => ("!", Role::Risk),
        _ => ("○", Role::Plain),
    }
}

fn who(sight: &Sight, one: &Promise) -> String {
    match one.direction {
        Some(Side::Theirs) => {
            sight.name(one.stakeholder.map(|id| Link::new(Kind::Stakeholder, id)))
        }
        _ => sight.colleague(one.colleague.or(one.agreed_by)),
    }
}

/// Money, discount and payment days, as far as they are known.
pub fn size(
    sight: &Sight,
    money: Option<i64>,
    discount: Option<f64>,
    payment_days: Option<i64>,
) -> String {
    let texts = sight.texts;
    let days = |days: i64| {
        let message = crate::i18n::Message::new("row-payment-days").text("days", days.to_string());
        texts.say(&message)
    };
    let parts = [
        money.map(|cents| texts.money(cents)),
        discount.map(|percent| texts.locale.percent(percent / 100.0, 1)),
        payment_days.map(days),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join(" · ")
}

/// The limits of whoever made a promise of ours.
fn mandate(sight: &Sight, scene: &Scene, one: &Promise) -> String {
    let maker = one.colleague.or(one.agreed_by);
    match maker.filter(|_| one.direction == Some(Side::Ours)) {
        Some(id) => limits(sight, scene, id),
        None => String::new(),
    }
}

/// What one of ours may promise here.
pub fn limits(sight: &Sight, scene: &Scene, colleague: crate::domain::Id) -> String {
    let limits = mandates::limits(&scene.book, colleague);
    size(sight, limits.contract, limits.discount, limits.payment_days)
}
