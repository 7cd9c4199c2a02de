//! What we develop together: projects under way, and growth ideas worth something to both.

use super::{Edition, dotted, wording};
use crate::domain::Kind;
use crate::domain::record::{Opportunity, Project, ProjectStatus, Stage};
use crate::domain::scene::Scene;
use crate::i18n::Texts;
use crate::report::document::{Block, Item, Section};

const MOST: usize = 5;

/// Projects that are not over and open opportunities; nothing where there are none.
pub fn section(scene: &Scene, edition: Edition, texts: &Texts) -> Option<Section> {
    let projects = scene.book.own.project.iter().filter(|project| {
        edition == Edition::Customer
            || !matches!(
                project.status,
                Some(ProjectStatus::Done | ProjectStatus::Stopped)
            )
    });
    let mut items: Vec<Item> = projects
        .map(|project| of_project(scene, project, texts))
        .collect();
    let opportunities = scene.open_opportunities();
    items.extend(opportunities.map(|one| of_opportunity(scene, one, edition, texts)));
    if items.is_empty() {
        return None;
    }
    let (items, more) = wording::cut(texts, items, MOST);
    let mut section = Section::new("together", texts.get("report-together"));
    if edition == Edition::Internal {
        section = section.half();
    }
    Some(section.with(Block::Bullets(items)).and(more))
}

fn of_project(scene: &Scene, project: &Project, texts: &Texts) -> Item {
    let progress = project
        .progress
        .map(|progress| texts.locale.percent(progress as f64 / 100.0, 0));
    let status = wording::choice(texts, project.status);
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| texts.locale.day(day));
    let from = day(project.starts_on).unwrap_or_default();
    let to = day(project.ends_on)
        .map(|to| format!("–{to}"))
        .unwrap_or_default();
    let mut people = vec![wording::name(scene, Kind::Colleague, project.lead)];
    people.push(wording::name(
        scene,
        Kind::Stakeholder,
        project.customer_lead,
    ));
    people.retain(|name| !name.is_empty());
    Item {
        label: wording::capitalised(&texts.get("kind-project")),
        text: project.name.clone(),
        mark: dotted([status, progress.unwrap_or_default()]),
        note: dotted([
            project.aim.clone(),
            format!("{from}{to}"),
            people.join(", "),
        ]),
        ..Item::default()
    }
}

fn of_opportunity(scene: &Scene, one: &Opportunity, edition: Edition, texts: &Texts) -> Item {
    let expected = one
        .expected_on
        .map(|on| texts.locale.day(on))
        .unwrap_or_default();
    let value = one
        .value
        .map(|cents| texts.money(cents))
        .unwrap_or_default();
    let odds = one
        .probability
        .map(|odds| texts.locale.percent(odds as f64 / 100.0, 0));
    let gain = match edition {
        Edition::Customer => one.value_to_customer.clone(),
        Edition::Internal => dotted([value, odds.unwrap_or_default()]),
    };
    Item {
        label: wording::capitalised(&texts.get("kind-opportunity")),
        text: one.name.clone(),
        mark: wording::choice::<Stage>(texts, one.stage),
        note: dotted([
            gain,
            expected,
            wording::name(scene, Kind::Colleague, one.owner),
        ]),
        ..Item::default()
    }
}
