//! Risks: what we answered no to, risks of the account's own, and findings that press.

use super::{Edition, dotted, or_unknown, wording};
use crate::domain::Kind;
use crate::domain::record::{Answer, Risk, RiskItem, RiskStatus};
use crate::domain::scene::Scene;
use crate::i18n::{Message, Texts};
use crate::report::document::{Block, Check, Item, Section, Tone};

const MOST: usize = 7;

pub fn section(scene: &Scene, texts: &Texts) -> Option<Section> {
    let section = Section::new("risks", texts.get("report-risks")).half();
    let mut checks: Vec<Check> = Vec::new();
    checks.extend(answered(scene, texts));
    if checks.is_empty() {
        return or_unknown(section, Edition::Internal, texts, "report-unknown-risks");
    }
    let (checks, more) = wording::cut(texts, checks, MOST);
    Some(section.with(Block::Checks(checks)).and(more))
}

/// Checklist items answered no and own risks, open ones first, the gravest first.
fn answered(scene: &Scene, texts: &Texts) -> Vec<Check> {
    let told = |risk: &&Risk| risk.item == Some(RiskItem::Own) || risk.answer == Some(Answer::No);
    let mut risks: Vec<&Risk> = scene.book.own.risk.iter().filter(told).collect();
    risks.sort_by_key(|risk| (is_settled(risk), -weight(risk), risk.head.id));
    risks
        .into_iter()
        .map(|risk| check(scene, risk, texts))
        .collect()
}

fn is_settled(risk: &Risk) -> bool {
    matches!(
        risk.status,
        Some(RiskStatus::Handled | RiskStatus::Accepted)
    )
}

/// Likelihood times impact, both 1 to 5; 9 where they are not told.
fn weight(risk: &Risk) -> i64 {
    risk.likelihood.unwrap_or(3) * risk.impact.unwrap_or(3)
}

fn check(scene: &Scene, risk: &Risk, texts: &Texts) -> Check {
    let text = match risk.item {
        Some(RiskItem::Own) | None => risk.words.clone(),
        item => wording::capitalised(&wording::choice(texts, item)),
    };
    let level = risk
        .likelihood
        .zip(risk.impact)
        .map(|(likelihood, impact)| {
            let line = Message::new("report-risk-level");
            let line = line
                .text("likelihood", likelihood.to_string())
                .text("impact", impact.to_string());
            texts.say(&line)
        });
    let tone = match weight(risk) {
        _ if is_settled(risk) => Tone::Good,
        15.. => Tone::Bad,
        _ => Tone::Watch,
    };
    let owner = wording::name(scene, Kind::Colleague, risk.owner);
    Check {
        done: is_settled(risk),
        item: Item {
            text,
            mark: dotted([
                wording::choice(texts, risk.status),
                level.unwrap_or_default(),
            ]),
            tone,
            note: dotted([risk.why.clone(), owner]),
            ..Item::default()
        },
    }
}
