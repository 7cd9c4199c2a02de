//! The ambition, and each goal with how far it is.

use super::standing::Standing;
use super::{Edition, dotted, or_unknown, wording};
use crate::domain::Kind;
use crate::domain::record::{Goal, GoalStatus};
use crate::domain::scene::Scene;
use crate::i18n::Texts;
use crate::report::document::{Block, Progress, Section, Tone};

const MOST: usize = 6;

/// The ambition of the current plan and the goals of plans that are not closed.
pub fn section(
    scene: &Scene,
    edition: Edition,
    standings: &[Standing],
    texts: &Texts,
) -> Option<Section> {
    let mut section = Section::new("goals", texts.get("report-goals"));
    let ambition = scene.current_plan().map(|plan| plan.ambition.clone());
    let ambition = ambition.filter(|ambition| !ambition.is_empty());
    let goals = goals(scene);
    if goals.is_empty() && ambition.is_none() {
        return or_unknown(section, edition, texts, "report-unknown-ambition");
    }
    section = match ambition {
        Some(ambition) => section.with(Block::Lead(ambition)),
        None => section.and(asked(edition, texts, "report-unknown-ambition")),
    };
    if goals.is_empty() {
        return Some(section.and(asked(edition, texts, "report-unknown-goals")));
    }
    let (goals, more) = wording::cut(texts, goals, MOST);
    let rows = goals
        .into_iter()
        .map(|goal| progress(scene, goal, edition, standings, texts));
    Some(section.with(Block::Progress(rows.collect())).and(more))
}

fn asked(edition: Edition, texts: &Texts, what: &'static str) -> Option<Block> {
    (edition == Edition::Internal).then(|| wording::unknown(texts, what))
}

/// Goals of plans not closed, dropped ones left out: open ones first, by due day.
fn goals<'a>(scene: &Scene<'a>) -> Vec<&'a Goal> {
    let plans: Vec<_> = scene.plans().map(|plan| plan.head.id).collect();
    let mut goals: Vec<&Goal> = scene
        .book
        .own
        .goal
        .iter()
        .filter(|goal| goal.plan.is_some_and(|plan| plans.contains(&plan)))
        .filter(|goal| goal.status != Some(GoalStatus::Dropped))
        .collect();
    goals.sort_by_key(|goal| (is_over(goal), goal.due.is_none(), goal.due, goal.head.id));
    goals
}

fn is_over(goal: &Goal) -> bool {
    matches!(goal.status, Some(GoalStatus::Reached | GoalStatus::Missed))
}

fn progress(
    scene: &Scene,
    goal: &Goal,
    edition: Edition,
    standings: &[Standing],
    texts: &Texts,
) -> Progress {
    let standing = standings
        .iter()
        .find(|one| Some(one.kpi.head.id) == goal.kpi);
    let share = standing.and_then(|one| one.share(goal.base, goal.target));
    let late = goal.due.is_some_and(|due| due < scene.today());
    let (reached, share, tone) = match (goal.status, share) {
        (Some(GoalStatus::Reached), _) => (texts.get("goal-status-reached"), Some(1.0), Tone::Good),
        (Some(GoalStatus::Missed), share) => (texts.get("goal-status-missed"), share, Tone::Bad),
        (_, Some(share)) => {
            let tone = tone(share, late, standing);
            let behind = (tone == Tone::Bad).then(|| texts.get("report-kpi-off"));
            let reached = dotted([texts.locale.percent(share, 0), behind.unwrap_or_default()]);
            (reached, Some(share), tone)
        }
        (_, None) if late => (texts.get("report-late"), None, Tone::Bad),
        (_, None) => (
            texts.get(unmeasured(edition, standing)),
            None,
            Tone::Neutral,
        ),
    };
    Progress {
        title: goal.name.clone(),
        reached,
        share,
        tone,
        note: note(scene, goal, standing, texts),
    }
}

/// Why there is no share to tell. What measures a goal may be no matter of the customer's.
fn unmeasured(edition: Edition, standing: Option<&Standing>) -> &'static str {
    match standing {
        Some(_) => "report-kpi-unread",
        None if edition == Edition::Customer => "goal-status-open",
        None => "report-goal-unmeasured",
    }
}

/// By how much of the way is behind; never good while its KPI is far from the target.
fn tone(share: f64, late: bool, standing: Option<&Standing>) -> Tone {
    let is_off = standing.is_some_and(|one| one.tone() == Tone::Bad);
    if share >= 1.0 {
        Tone::Good
    } else if late || share < 1.0 / 3.0 {
        Tone::Bad
    } else if is_off || share < 2.0 / 3.0 {
        Tone::Watch
    } else {
        Tone::Good
    }
}

fn note(scene: &Scene, goal: &Goal, standing: Option<&Standing>, texts: &Texts) -> String {
    let write = |value: f64| match standing {
        Some(one) => one.write(value, texts),
        None => texts.locale.number(value, 2),
    };
    let steps = [goal.base, standing.and_then(|one| one.latest), goal.target];
    let steps: Vec<String> = steps.into_iter().flatten().map(write).collect();
    let steps = match (&steps[..], goal.target) {
        ([alone], Some(_)) => wording::labelled(texts, "report-aim", alone),
        _ => steps.join(" → "),
    };
    let measured = standing.map(|one| wording::labelled(texts, "report-by-kpi", &one.kpi.name));
    let due = goal
        .due
        .map(|due| texts.locale.day(due))
        .unwrap_or_default();
    let mut people = vec![wording::name(scene, Kind::Colleague, goal.owner)];
    people.push(wording::name(scene, Kind::Stakeholder, goal.customer_owner));
    people.retain(|name| !name.is_empty());
    dotted([
        steps,
        measured.unwrap_or_default(),
        due,
        people.join(", "),
        goal.value_to_customer.clone(),
    ])
}
