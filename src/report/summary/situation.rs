//! What is happening at the customer, where they are heading and why we are a key supplier.

use super::{Edition, reviewed, wording};
use crate::domain::field::Choice;
use crate::domain::freshness;
use crate::domain::record::{Basis, Claim, Topic};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};
use crate::i18n::{Message, Texts};
use crate::report::document::{Block, Item, Section};

const TOLD: [(Topic, &str); 3] = [
    (Topic::WhatIsHappening, "report-unknown-what-is-happening"),
    (Topic::WhereHeading, "report-unknown-where-heading"),
    (Topic::WhyKeySupplier, "report-unknown-why-key-supplier"),
];
const MOST_OF_TOPIC: usize = 2;
const MOST_OF_OTHERS: usize = 8;

/// For us the three topics with their age; for the customer whatever was written for them.
pub fn section(scene: &Scene, edition: Edition, texts: &Texts) -> Option<Section> {
    let mut section = Section::new("situation", texts.get("report-situation"));
    let mut items = Vec::new();
    if edition == Edition::Internal {
        items.extend(reviewed::latest(scene, texts));
    }
    let mut blanks = Vec::new();
    let mut left = 0;
    for (topic, blank) in TOLD {
        let claims = claims(scene, |of| of == topic);
        if claims.is_empty() {
            blanks.push(texts.get(blank));
        }
        left += claims.len().saturating_sub(MOST_OF_TOPIC);
        let shown = claims.into_iter().take(MOST_OF_TOPIC);
        items.extend(shown.map(|claim| item(scene, claim, edition, texts)));
    }
    if edition == Edition::Customer {
        let others = claims(scene, |of| TOLD.iter().all(|(told, _)| *told != of));
        left += others.len().saturating_sub(MOST_OF_OTHERS);
        let shown = others.into_iter().take(MOST_OF_OTHERS);
        items.extend(shown.map(|claim| item(scene, claim, edition, texts)));
        blanks.clear();
    }
    if items.is_empty() && blanks.is_empty() {
        return None;
    }
    section = section.and((!items.is_empty()).then_some(Block::Bullets(items)));
    section = section.and(wording::more(texts, left));
    if !blanks.is_empty() {
        let line = Message::new("report-unknown").text("what", blanks.join("; "));
        section = section.with(Block::Remark(texts.say(&line)));
    }
    Some(section)
}

/// Claims of a topic, latest first.
fn claims<'a>(scene: &Scene<'a>, wanted: impl Fn(Topic) -> bool) -> Vec<&'a Claim> {
    let mut claims: Vec<&Claim> = scene
        .claims()
        .filter(|claim| claim.topic.is_some_and(&wanted))
        .collect();
    claims.sort_by_key(|claim| std::cmp::Reverse((claim.on, claim.head.id)));
    claims
}

fn item(scene: &Scene, claim: &Claim, edition: Edition, texts: &Texts) -> Item {
    let topic = wording::capitalised(&wording::choice(texts, claim.topic));
    let on = claim.on.map(|on| texts.locale.day(on)).unwrap_or_default();
    if edition == Edition::Customer {
        return Item {
            label: topic,
            text: claim.text.clone(),
            note: on,
            ..Item::default()
        };
    }
    let age = freshness::claim(claim, scene.rules, scene.today());
    let (mark, tone) = wording::ageing(texts, age);
    let proved = claim.basis != Some(Basis::Fact) || !claim.evidence.is_empty();
    let basis = match claim.basis {
        Some(Basis::Fact) if !proved => texts.get("report-fact-unproved"),
        Some(basis) => texts.get(&Basis::CHOICES.label_key(basis.code())),
        None => String::new(),
    };
    Item {
        label: topic,
        text: claim.text.clone(),
        mark,
        tone,
        note: super::dotted([basis, on]),
        record: Some(Link::new(Kind::Claim, claim.head.id)),
    }
}
