//! Dust and diet: what nobody has opened, kept up or decided from, with the command that takes it
//! away.

use serde_json::json;

use super::document::{Block, Document, Item, Section, Tone};
use super::{Request, sheet};
use crate::domain::Names;
use crate::domain::check::short;
use crate::domain::dust::{Dust, Why, dust};
use crate::domain::scene::Scene;
use crate::i18n::Texts;

const REASONS: [(&str, Why); 5] = [
    ("dust-plans", Why::PlanDusty),
    ("dust-goals", Why::GoalIdle),
    ("dust-activities", Why::ActivityAdrift),
    ("dust-opportunities", Why::OpportunityStill),
    ("dust-claims", Why::ClaimDead),
];

pub fn report(scene: &Scene, _: &Request, texts: &Texts) -> Document {
    let found = dust(scene);
    let mut sections: Vec<Section> = REASONS
        .iter()
        .filter_map(|(code, why)| section(scene, code, *why, &found, texts))
        .collect();
    if sections.is_empty() {
        let none = Block::Paragraph(texts.get("dust-none"));
        sections.push(Section::new("dust-none", String::new()).with(none));
    }
    let data = found.iter().map(
        |one| json!({ "record": sheet::link(&scene.book, one.record), "command": one.command() }),
    );
    Document {
        data: Some(json!({ "dust": data.collect::<Vec<_>>() })),
        sections,
        ..sheet::of_account(scene, "dust", texts)
    }
}

fn section(
    scene: &Scene,
    code: &'static str,
    why: Why,
    found: &[Dust],
    texts: &Texts,
) -> Option<Section> {
    let item = |one: &Dust| Item {
        text: short(&scene.book.name(one.record)),
        note: one.command(),
        tone: Tone::Watch,
        record: Some(one.record),
        ..Item::default()
    };
    let items: Vec<Item> = found
        .iter()
        .filter(|one| one.why == why)
        .map(item)
        .collect();
    let section = Section::new(code, texts.get(code));
    (!items.is_empty()).then(|| section.with(Block::Bullets(items)))
}
