//! The plan row: what we aim at, what they could buy, whom to meet, who answers, what is
//! followed.
//!
//! Readings taken where the domain leaves room: ambition counts in any plan of the account that
//! is not closed, win-win on open goals; a KPI or mandate for every account counts for each.

use super::analyse::{add_claim, add_figure, claims, foremost};
use super::{Answer, Question, add, add_to, link_of, newest, question, set_or_add};
use crate::domain::Link;
use crate::domain::field::Choice;
use crate::domain::figures;
use crate::domain::fix::Fix;
use crate::domain::periods::{Quarter, year};
use crate::domain::record::{
    FigureMeasure, FootprintState, Goal, Kind, Kpi, PlanKind, Project, ProjectStatus, Topic,
};
use crate::domain::scene::{Scene, activity_day, is_planned, is_wanted};

pub(super) const STRATEGY: &[Question] = &[
    question(
        "question-plan-strategy-ambition",
        |scene| {
            newest(
                scene
                    .plans()
                    .filter(|plan| !plan.ambition.trim().is_empty()),
            )
        },
        |scene| match scene.current_plan() {
            Some(plan) => Fix::set(link_of(plan), &["ambition"]),
            None => add_plan(scene),
        },
    ),
    question(
        "question-plan-strategy-way",
        |scene| claims(scene, &[Topic::Strategy, Topic::Message]),
        |scene| add_claim(scene, Topic::Strategy),
    ),
    question(
        "question-plan-strategy-gain",
        |scene| {
            newest(
                scene
                    .open_goals()
                    .into_iter()
                    .filter(|goal| is_win_win(goal)),
            )
        },
        |scene| {
            let goals = scene.open_goals();
            let one_sided = goals.into_iter().find(|goal| !is_win_win(goal));
            match one_sided {
                Some(goal) => Fix::set(link_of(goal), &["value_to_customer", "value_to_us"]),
                None => add_goal(scene),
            }
        },
    ),
];

pub(super) const SOLUTIONS: &[Question] =
    &[
        question(
            "question-plan-solutions-open",
            |scene| {
                let rows = scene.book.own.footprint.iter();
                newest(rows.filter(|row| {
                    row.state == Some(FootprintState::Open) || row.potential.is_some()
                }))
            },
            |scene| add(scene, Kind::Footprint, &[("state", "open")]),
        ),
        question(
            "question-plan-solutions-lever",
            |scene| newest(scene.open_opportunities()),
            |scene| add(scene, Kind::Opportunity, &[]),
        ),
    ];

pub(super) const PEOPLE: &[Question] = &[
    question("question-plan-people-wanted", wanted, |scene| {
        add(scene, Kind::Stakeholder, &[("wanted", "yes")])
    }),
    question(
        "question-plan-people-rhythm",
        |scene| {
            let relationships = scene.book.own.relationship.iter();
            newest(relationships.filter(|one| one.contact_every.is_some()))
        },
        rhythm_fix,
    ),
];

pub(super) const MANAGEMENT: &[Question] = &[
    question("question-plan-management-owners", owners, owners_fix),
    question("question-plan-management-cycle", cycle, |scene| {
        let open = coming(scene).find(|quarter| planned_in(scene, *quarter).is_none());
        let start = open
            .unwrap_or(scene.quarter().plus(1))
            .first_day()
            .to_string();
        add(scene, Kind::Activity, &[("starts_on", start.as_str())])
    }),
];

pub(super) const METRICS: &[Question] = &[
    question(
        "question-plan-metrics-kpis",
        |scene| newest(kpis(scene).filter(|kpi| is_set(kpi))),
        |scene| {
            let unset = kpis(scene).find(|kpi| !is_set(kpi));
            set_or_add(scene, unset, &["audience", "target"], Kind::Kpi)
        },
    ),
    question(
        "question-plan-metrics-budget",
        |scene| {
            let months = year(scene.now.year());
            let figures = scene.book.own.figure.iter();
            newest(figures.filter(|figure| {
                figures::total([*figure], FigureMeasure::BudgetSales, months.clone()).is_some()
            }))
        },
        |scene| add_figure(scene, FigureMeasure::BudgetSales, "year"),
    ),
];

/// Makes this year's plan of the kind the class demands.
pub(super) fn add_plan(scene: &Scene) -> Fix {
    let year = scene.now.year().to_string();
    let kind = scene.demanded_plan().unwrap_or(PlanKind::AccountPlan);
    add(
        scene,
        Kind::Plan,
        &[("kind", kind.code()), ("year", year.as_str())],
    )
}

/// Makes a goal of the plan there is, else a plan first.
fn add_goal(scene: &Scene) -> Fix {
    match scene.current_plan() {
        Some(plan) => add_to(Kind::Goal, ("plan", link_of(plan).to_string()), &[]),
        None => add_plan(scene),
    }
}

/// Both sides gain.
fn is_win_win(goal: &Goal) -> bool {
    !goal.value_to_customer.trim().is_empty() && !goal.value_to_us.trim().is_empty()
}

/// Somebody is wanted, or there are deciders and each is known to one of us.
fn wanted(scene: &Scene) -> Answer {
    let deciders = scene.deciders();
    let all_met = deciders
        .iter()
        .all(|person| !scene.threads(person.head.id).is_empty());
    let met = if all_met { deciders } else { Vec::new() };
    newest(scene.people().filter(|person| is_wanted(person)).chain(met))
}

fn rhythm_fix(scene: &Scene) -> Fix {
    let mut relationships = scene.book.own.relationship.iter();
    if let Some(found) = relationships.find(|one| one.contact_every.is_none()) {
        return Fix::set(link_of(found), &["contact_every"]);
    }
    match foremost(scene) {
        Some(person) => {
            let owner = scene.owner().map(|owner| link_of(owner).to_string());
            let known: Vec<(&'static str, &str)> = owner
                .as_deref()
                .map(|owner| ("colleague", owner))
                .into_iter()
                .collect();
            let person = ("stakeholder", link_of(person).to_string());
            add_to(Kind::Relationship, person, &known)
        }
        None => add(scene, Kind::Stakeholder, &[]),
    }
}

/// Something that somebody should answer for: the record, its owner field, and whether one of
/// ours who is still with us does.
struct Duty {
    link: Link,
    field: &'static [&'static str],
    has_owner: bool,
}

/// Open goals, opportunities and projects.
fn duties(scene: &Scene) -> Vec<Duty> {
    let has = |colleague| scene.active_colleague(colleague).is_some();
    let goals = scene.open_goals().into_iter().map(|goal| Duty {
        link: link_of(goal),
        field: &["owner"],
        has_owner: has(goal.owner),
    });
    let opportunities = scene.open_opportunities().map(|opportunity| Duty {
        link: link_of(opportunity),
        field: &["owner"],
        has_owner: has(opportunity.owner),
    });
    let projects = scene.book.own.project.iter();
    let projects = projects
        .filter(|project| is_open(project))
        .map(|project| Duty {
            link: link_of(project),
            field: &["lead"],
            has_owner: has(project.lead),
        });
    goals.chain(opportunities).chain(projects).collect()
}

fn is_open(project: &Project) -> bool {
    !matches!(
        project.status,
        Some(ProjectStatus::Done | ProjectStatus::Stopped)
    )
}

fn owners(scene: &Scene) -> Answer {
    let items = duties(scene);
    match items.last() {
        Some(last) if items.iter().all(|item| item.has_owner) => {
            Answer::By(last.link, crate::domain::freshness::Age::NEVER)
        }
        _ => Answer::Open,
    }
}

fn owners_fix(scene: &Scene) -> Fix {
    let items = duties(scene);
    match items.iter().find(|item| !item.has_owner) {
        Some(item) => Fix::set(item.link, item.field),
        None => add_goal(scene),
    }
}

/// The two calendar quarters after the running one.
fn coming(scene: &Scene) -> impl Iterator<Item = Quarter> + use<> {
    let running = scene.quarter();
    [1, 2].into_iter().map(move |ahead| running.plus(ahead))
}

fn planned_in(scene: &Scene, quarter: Quarter) -> Option<Link> {
    let mut activities = scene.book.own.activity.iter();
    let found = activities.find(|activity| {
        is_planned(activity) && activity_day(activity).is_some_and(|day| quarter.contains(day))
    });
    found.map(link_of)
}

fn cycle(scene: &Scene) -> Answer {
    let links: Vec<Option<Link>> = coming(scene)
        .map(|quarter| planned_in(scene, quarter))
        .collect();
    match links[..] {
        [Some(first), Some(_)] => Answer::By(first, crate::domain::freshness::Age::NEVER),
        _ => Answer::Open,
    }
}

/// The account's KPIs and those of every account.
pub(super) fn kpis<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Kpi> + use<'a> {
    let general = scene
        .book
        .frame
        .kpi
        .iter()
        .filter(|kpi| kpi.account.is_none());
    scene.book.own.kpi.iter().chain(general)
}

/// For whom and with what target is told.
fn is_set(kpi: &Kpi) -> bool {
    kpi.audience.is_some() && kpi.target.is_some()
}
