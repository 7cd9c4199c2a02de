//! The summary: one or two pages on an account, for us or for the customer.
//!
//! One file a part; the order of the parts is here. Lists are cut short and say how many more
//! there are; what is blank says what is not known yet.

mod actions;
mod goals;
mod kpis;
mod people;
mod reviewed;
pub mod risks;
mod situation;
pub mod standing;
mod together;
mod unknowns;

use super::cycle;
use super::document::{Block, Document, Section};
use super::wording::{self, dotted};
use super::{Edition, in_edition};
use crate::domain::record::{AccountStatus, PlanKind};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link, Names};
use crate::i18n::{Message, Texts};

const MOST_KEY_LINES: usize = 20;

/// The summary of an account: all of it, or the customer's share.
pub fn summary(scene: &Scene, edition: Edition, texts: &Texts) -> Document {
    in_edition(scene, edition, |scene| document(scene, edition, texts))
}

fn document(scene: &Scene, edition: Edition, texts: &Texts) -> Document {
    let standings = standing::standings(scene);
    let mut sections = Vec::new();
    sections.extend(kpis::tiles(scene, edition, &standings, texts));
    sections.extend(goals::section(scene, edition, &standings, texts));
    sections.extend(situation::section(scene, edition, texts));
    sections.extend(year_section(scene, edition, texts));
    sections.extend(people::section(scene, edition, texts));
    sections.extend(kpis::section(edition, &standings, texts));
    if edition == Edition::Internal {
        sections.extend(risks::section(scene, texts));
    }
    sections.extend(actions::section(scene, edition, texts));
    sections.extend(together::section(scene, edition, texts));
    match edition {
        Edition::Internal => sections.extend(unknowns::section(scene, texts)),
        Edition::Customer => {
            sections.extend(people::our_side(scene, texts));
            if sections.is_empty() {
                let nothing = Block::Remark(texts.get("report-nothing-shared"));
                sections.push(Section::new("nothing", String::new()).with(nothing));
            }
        }
    }
    Document {
        report: "summary",
        sections,
        ..frame(scene, edition, texts)
    }
}

/// What stands around every report of an account: title, who it is, when and for whom.
pub(super) fn frame(scene: &Scene, edition: Edition, texts: &Texts) -> Document {
    frame_of(scene, scene.now.year(), edition, texts)
}

/// The same of another year than this.
pub(super) fn frame_of(scene: &Scene, year: i32, edition: Edition, texts: &Texts) -> Document {
    let account = scene.book.account;
    let year = year.to_string();
    let class = wording::name(scene, Kind::AccountClass, account.class);
    let class = wording::labelled(texts, "report-class", &class);
    let owner = scene.owner().map_or_else(String::new, |owner| {
        scene.book.name(Link::new(Kind::Colleague, owner.head.id))
    });
    // The customer knows whether they buy.
    let status = account
        .status
        .filter(|status| edition == Edition::Internal && *status != AccountStatus::Active);
    let status = wording::choice(texts, status);
    let kind = scene.current_plan().and_then(|plan| plan.kind);
    let kind = kind.or_else(|| scene.demanded_plan());
    let plan = wording::choice(texts, kind.or(Some(PlanKind::AccountPlan)));
    let kicker = Message::new("report-summary-kicker").text("plan", wording::capitalised(&plan));
    let footer = Message::new(match edition {
        Edition::Internal => "report-footer-internal",
        Edition::Customer => "report-footer-customer",
    });
    Document {
        language: texts.language(),
        kicker: texts.say(&kicker.text("year", year.as_str())),
        title: account.name.clone(),
        subtitle: dotted([account.industry.clone(), class, owner, status]),
        prepared: wording::prepared(texts, scene.today()),
        made_on: Some(scene.today()),
        footer: texts.say(
            &footer
                .text("account", account.name.as_str())
                .text("plan", plan)
                .text("year", year),
        ),
        ..Document::default()
    }
}

fn year_section(scene: &Scene, edition: Edition, texts: &Texts) -> Option<Section> {
    let year = scene.now.year();
    let entries = cycle::entries(scene, year);
    let section = Section::new("year", texts.get("report-year"));
    match cycle::wheel(scene, year, &entries, MOST_KEY_LINES, texts) {
        Some((wheel, more)) => {
            let wheel = section.with(Block::Wheel(Box::new(wheel)));
            Some(wheel.and(wording::more(texts, more)))
        }
        None => or_unknown(section, edition, texts, "report-unknown-year"),
    }
}

/// A part of which nothing is known: for us the question, for the customer nothing.
fn or_unknown(
    section: Section,
    edition: Edition,
    texts: &Texts,
    what: &'static str,
) -> Option<Section> {
    (edition == Edition::Internal).then(|| section.with(wording::unknown(texts, what)))
}
