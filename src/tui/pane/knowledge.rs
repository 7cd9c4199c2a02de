//! What we hold about the customer, by topic, with how far each claim can still be trusted.

use std::cmp::Reverse;

use super::{Column, Row, Sight, Table};
use crate::domain::field::Choice;
use crate::domain::freshness::{self, Freshness};
use crate::domain::record::{Claim, Topic};
use crate::domain::{Kind, Link, veil};
use crate::i18n::Message;
use crate::tui::theme::Role;

/// The sign of what is for nobody but whoever wrote it.
pub const PRIVATE: (&str, Role) = ("◆", Role::Faint);

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-topic"), 20, 1),
        Column::new(texts.get("column-claim"), 24, 0).growing(),
        Column::new(texts.get("column-freshness"), 22, 0),
        Column::new(texts.get("column-basis"), 10, 3),
        Column::new(texts.get("column-said-by"), 14, 4),
    ];
    let Some(scene) = sight.scene() else {
        return Table::default();
    };
    let shown = |claim: &&Claim| sight.shows(Link::new(Kind::Claim, claim.head.id));
    let mut claims: Vec<&Claim> = scene.claims().filter(shown).collect();
    claims.sort_by_key(|claim| (place(claim), Reverse(claim.on), claim.head.id));
    let mut before = None;
    let rows = claims.into_iter().map(|claim| {
        let first = before.replace(place(claim)) != Some(place(claim));
        row(sight, claim, first)
    });
    Table {
        wraps: true,
        columns,
        rows: rows.collect(),
    }
}

fn place(claim: &Claim) -> Option<usize> {
    Topic::ALL.iter().position(|one| Some(*one) == claim.topic)
}

/// The topic stands out on the first of its claims.
fn row(sight: &Sight, claim: &Claim, first: bool) -> Row {
    let texts = sight.texts;
    let age = freshness::claim(claim, sight.rules, sight.now.day());
    let freshness = age.freshness();
    let (mark, role) = mark(freshness);
    let word = texts.get(&format!("freshness-{}", freshness.code()));
    let days = Message::new("row-days").text("days", age.days.max(0).to_string());
    let age = format!("{word} · {}", texts.say(&days));
    let topic = claim
        .topic
        .map(|topic| texts.get(&Topic::CHOICES.label_key(topic.code())));
    let basis = claim.basis.map(|basis| {
        let choices = crate::domain::record::Basis::CHOICES;
        texts.get(&choices.label_key(basis.code()))
    });
    let said_by = claim.said_by.map(|id| Link::new(Kind::Stakeholder, id));
    let text = if veil::is_private(claim) {
        format!("{} {}", PRIVATE.0, claim.text)
    } else {
        claim.text.clone()
    };
    let topic_role = if first { Role::Strong } else { Role::Faint };
    Row::of(Link::new(Kind::Claim, claim.head.id))
        .marked((mark, role))
        .styled(topic.unwrap_or_default(), topic_role)
        .text(text)
        .styled(age, role)
        .styled(basis.unwrap_or_default(), Role::Faint)
        .styled(sight.name(said_by), Role::Faint)
}

/// ● fresh, ◐ stale, ○ dead: the less is left, the emptier.
fn mark(freshness: Freshness) -> (&'static str, Role) {
    match freshness {
        Freshness::Fresh => ("●", Role::Good),
        Freshness::Stale => ("◐", Role::Risk),
        Freshness::Dead => ("○", Role::Act),
    }
}
