//! The account's story for management: why we are their key supplier, what is happening, where
//! they are heading, with the facts; then the figures and what could go wrong.

use super::document::{Block, Document, Item, Section, Tone};
use super::wording::{self, dotted};
use super::{Request, for_us};
use crate::domain::check::{Severity, Snoozes, findings_of};
use crate::domain::freshness;
use crate::domain::measure;
use crate::domain::record::{Claim, Topic};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};
use crate::i18n::Texts;

/// A chapter: its topics, and what to say while it is empty.
const CHAPTERS: [(&str, &str, &[Topic], &str); 4] = [
    (
        "why",
        "story-why",
        &[Topic::WhyKeySupplier],
        "report-unknown-why-key-supplier",
    ),
    (
        "happening",
        "story-happening",
        &[Topic::WhatIsHappening, Topic::ComingChange],
        "report-unknown-what-is-happening",
    ),
    (
        "heading",
        "story-heading",
        &[Topic::WhereHeading, Topic::CustomerGoal],
        "report-unknown-where-heading",
    ),
    (
        "rivals",
        "story-rivals",
        &[Topic::CompetitorInAccount, Topic::Competition],
        "story-unknown-rivals",
    ),
];
const MOST: usize = 7;
/// The figures of the account, by code of their measure.
const FIGURES: [&str; 6] = [
    "sales",
    "sales_development",
    "margin_ratio",
    "share_at_customer",
    "share_of_our_turnover",
    "truth_ratio",
];

pub fn document(scene: &Scene, asked: &Request, texts: &Texts) -> Document {
    for_us(scene, asked, texts, "story", |frame| {
        let mut sections = vec![figures(scene, texts)];
        sections.extend(CHAPTERS.iter().map(|(code, heading, topics, blank)| {
            chapter(
                scene,
                Section::new(code, texts.get(heading)),
                topics,
                blank,
                texts,
            )
        }));
        sections.extend(dangers(scene, texts));
        Document { sections, ..frame }
    })
}

fn figures(scene: &Scene, texts: &Texts) -> Section {
    let items = FIGURES.iter().filter_map(|code| {
        let one = measure::ACCOUNT.iter().find(|one| one.code == *code)?;
        let value = (one.compute)(scene).value;
        Some(Item {
            label: texts.get(&format!("measure-{}", code.replace('_', "-"))),
            text: value.map_or_else(
                || texts.get("report-not-known"),
                |value| wording::amount(texts, one.unit, value),
            ),
            ..Item::default()
        })
    });
    let section = Section::new("figures", texts.get("story-figures"));
    section
        .with(Block::Bullets(items.collect()))
        .and(wording::behind(texts, measure::sales::behind_of(scene)))
}

fn chapter(
    scene: &Scene,
    section: Section,
    topics: &[Topic],
    blank: &'static str,
    texts: &Texts,
) -> Section {
    let of_chapter = |claim: &&Claim| claim.topic.is_some_and(|topic| topics.contains(&topic));
    let mut claims: Vec<&Claim> = scene.claims().filter(of_chapter).collect();
    claims.sort_by_key(|claim| std::cmp::Reverse((claim.on, claim.head.id)));
    // What stands near it does not tell it.
    let is_told = claims
        .iter()
        .any(|claim| claim.topic == topics.first().copied());
    let unknown = (!is_told).then(|| wording::unknown(texts, blank));
    if claims.is_empty() {
        return section.and(unknown);
    }
    let (claims, more) = wording::cut(texts, claims, MOST);
    let items = claims.into_iter().map(|claim| told(scene, claim, texts));
    section
        .and(unknown)
        .with(Block::Bullets(items.collect()))
        .and(more)
}

/// A claim with what it rests on.
fn told(scene: &Scene, claim: &Claim, texts: &Texts) -> Item {
    let age = freshness::claim(claim, scene.rules, scene.today());
    let (mark, tone) = wording::ageing(texts, age);
    let on = claim.on.map(|on| texts.locale.day(on));
    Item {
        text: claim.text.clone(),
        mark,
        tone,
        note: dotted([
            wording::choice(texts, claim.basis),
            wording::name(scene, Kind::Stakeholder, claim.said_by),
            claim.evidence.clone(),
            on.unwrap_or_default(),
        ]),
        record: Some(Link::new(Kind::Claim, claim.head.id)),
        ..Item::default()
    }
}

/// What needs doing now and what puts the account at risk; nothing where nothing does.
fn dangers(scene: &Scene, texts: &Texts) -> Option<Section> {
    let findings = findings_of(scene, Snoozes::Hold).into_iter();
    let grave = |severity: Severity| matches!(severity, Severity::Act | Severity::Risk);
    let items: Vec<Item> = findings
        .filter(|one| grave(one.severity))
        .map(|one| Item {
            text: texts.say(&one.sentence),
            tone: if one.severity == Severity::Act {
                Tone::Bad
            } else {
                Tone::Neutral
            },
            record: one.records.first().copied(),
            ..Item::default()
        })
        .collect();
    let (items, more) = wording::cut(texts, items, MOST);
    let section = Section::new("risks", texts.get("report-risks"));
    (!items.is_empty()).then(|| section.with(Block::Bullets(items)).and(more))
}
