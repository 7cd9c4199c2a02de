//! Risks: what needs doing now, risks of the account's own, what the checklist says no to, and
//! what else puts the account at risk.

use std::collections::BTreeSet;

use super::{Edition, dotted, or_unknown, wording};
use crate::domain::Kind;
use crate::domain::check::{Finding, Severity, Snoozes, account_findings};
use crate::domain::checklist::{ChecklistItem, checklist};
use crate::domain::field::Choice;
use crate::domain::record::{Answer, Risk, RiskItem, RiskStatus};
use crate::domain::scene::Scene;
use crate::i18n::{Message, Texts};
use crate::report::document::{Block, Check, Item, Section, Tone};

const MOST: usize = 6;
/// The gravest a risk can be: likelihood and impact both 5.
const GRAVE: i64 = 15;

/// For us alone; the checklist's noes stand for the findings they rest on.
pub fn section(scene: &Scene, texts: &Texts) -> Option<Section> {
    let section = Section::new("risks", texts.get("report-risks")).half();
    let findings = account_findings(scene, Snoozes::Hold);
    let noes: Vec<ChecklistItem> = checklist(scene).into_iter().filter(is_no).collect();
    let covered: BTreeSet<&str> = noes.iter().flat_map(|item| item.standing.clone()).collect();
    let pressing = |severity: Severity| {
        let told = findings
            .iter()
            .filter(move |finding| finding.severity == severity);
        told.map(|finding| of_finding(finding, texts))
    };
    let mut checks: Vec<Check> = pressing(Severity::Act).collect();
    checks.extend(own(scene, texts));
    checks.extend(noes.iter().map(|item| of_item(item, texts)));
    let rest = findings.iter().filter(|one| one.severity == Severity::Risk);
    let rest = rest.filter(|one| !covered.contains(one.code));
    checks.extend(rest.map(|finding| of_finding(finding, texts)));
    checks.sort_by_key(|check| check.done);
    if checks.is_empty() {
        return or_unknown(section, Edition::Internal, texts, "report-unknown-risks");
    }
    let (checks, more) = wording::cut(texts, checks, MOST);
    Some(section.with(Block::Checks(checks)).and(more))
}

fn is_no(item: &ChecklistItem) -> bool {
    item.item != RiskItem::Own && (item.verdict == Answer::No || item.answer == Some(Answer::No))
}

fn of_finding(finding: &Finding, texts: &Texts) -> Check {
    let tone = match finding.severity {
        Severity::Act => Tone::Bad,
        _ => Tone::Watch,
    };
    Check {
        done: false,
        item: Item {
            text: texts.say(&finding.sentence),
            mark: texts.get(&format!("severity-{}", finding.severity.code())),
            tone,
            ..Item::default()
        },
    }
}

/// The computed verdict, with our own answer where it is another.
fn of_item(item: &ChecklistItem, texts: &Texts) -> Check {
    let answer = item.answer.filter(|answer| *answer != item.verdict);
    let answer = answer.map(|answer| {
        let answer = texts.get(&Answer::CHOICES.label_key(answer.code()));
        texts.say(&Message::new("report-own-answer").text("answer", answer))
    });
    Check {
        done: false,
        item: Item {
            text: texts.say(&item.question()),
            mark: texts.say(&item.verdict_label()),
            tone: Tone::Bad,
            note: dotted([answer.unwrap_or_default(), item.why.clone()]),
            ..Item::default()
        },
    }
}

/// Own risks, open ones first, the gravest first.
fn own(scene: &Scene, texts: &Texts) -> Vec<Check> {
    let risks = scene.book.own.risk.iter();
    let mut risks: Vec<&Risk> = risks
        .filter(|risk| risk.item == Some(RiskItem::Own))
        .collect();
    risks.sort_by_key(|risk| (is_settled(risk), -weight(risk), risk.head.id));
    risks
        .into_iter()
        .map(|risk| of_risk(scene, risk, texts))
        .collect()
}

fn is_settled(risk: &Risk) -> bool {
    matches!(
        risk.status,
        Some(RiskStatus::Handled | RiskStatus::Accepted)
    )
}

/// Likelihood times impact, each 1 to 5; the middle where it is not told.
fn weight(risk: &Risk) -> i64 {
    risk.likelihood.unwrap_or(3) * risk.impact.unwrap_or(3)
}

/// A risk of the account's own: where it stands, how grave it is, and whose.
pub fn of_risk(scene: &Scene, risk: &Risk, texts: &Texts) -> Check {
    let level = risk
        .likelihood
        .zip(risk.impact)
        .map(|(likelihood, impact)| {
            let line = Message::new("report-risk-level").text("likelihood", likelihood.to_string());
            texts.say(&line.text("impact", impact.to_string()))
        });
    let tone = match weight(risk) {
        _ if is_settled(risk) => Tone::Good,
        GRAVE.. => Tone::Bad,
        _ => Tone::Watch,
    };
    let owner = wording::name(scene, Kind::Colleague, risk.owner);
    Check {
        done: is_settled(risk),
        item: Item {
            text: risk.words.clone(),
            mark: wording::choice(texts, risk.status),
            tone,
            note: dotted([risk.why.clone(), level.unwrap_or_default(), owner]),
            ..Item::default()
        },
    }
}
