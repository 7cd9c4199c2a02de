//! The open goals of the account's plans, the next due first.

use super::{Column, Row, Sight, Table};
use crate::domain::record::{Goal, GoalStatus, Plan};
use crate::domain::{Kind, Link};
use crate::report::summary::standing::{Standing, standings};
use crate::tui::theme::Role;
use crate::tui::words::bar;

/// Cells of a bar.
const BAR: usize = 10;

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-goal"), 28, 0).growing(),
        Column::new(texts.get("column-progress"), 16, 1),
        Column::new(texts.get("column-target"), 9, 2).to_the_right(),
        Column::new(texts.get("column-due"), 11, 1),
        Column::new(texts.get("column-owner"), 14, 3),
    ];
    let Some(scene) = sight.scene() else {
        return Table::default();
    };
    // A guided way is about one year, where that has a plan.
    let is_of_year = |plan: &Plan| {
        let guide = sight.guide.as_ref();
        guide.is_some_and(|guide| plan.year == Some(guide.year))
    };
    let has_one = scene.plans().any(is_of_year);
    let plans = scene.plans().filter(|plan| !has_one || is_of_year(plan));
    let plans: Vec<_> = plans.map(|plan| plan.head.id).collect();
    let goals = scene.book.own.goal.iter();
    let mut goals: Vec<_> = goals
        .filter(|goal| goal.plan.is_some_and(|plan| plans.contains(&plan)))
        .collect();
    goals.sort_by_key(|goal| (goal.status.is_some_and(is_closed), goal.due, goal.head.id));
    let standings = standings(&scene);
    let row = |goal: &Goal| {
        let mark = match goal.status {
            Some(GoalStatus::Reached) => ("●", Role::Good),
            Some(GoalStatus::Missed | GoalStatus::Dropped) => ("-", Role::Faint),
            _ if goal.due.is_some_and(|due| due < sight.now.day()) => ("!", Role::Act),
            _ => ("○", Role::Plain),
        };
        Row::of(Link::new(Kind::Goal, goal.head.id))
            .marked(mark)
            .text(goal.name.clone())
            .text(progress(sight, goal, &standings))
            .text(
                goal.target
                    .map_or_else(String::new, |target| texts.locale.number(target, 2)),
            )
            .text(
                goal.due
                    .map_or_else(String::new, |due| texts.locale.day(due)),
            )
            .text(sight.colleague(goal.owner))
    };
    Table {
        wraps: false,
        columns,
        rows: goals.into_iter().map(row).collect(),
    }
}

/// The way to the target that is done, as a bar and in per cent; blank where no KPI tells it.
fn progress(sight: &Sight, goal: &Goal, standings: &[Standing]) -> String {
    let mut all = standings.iter();
    let standing = all.find(|one| Some(one.kpi.head.id) == goal.kpi);
    let share = standing.and_then(|one| one.share(goal.base, goal.target));
    let share = match goal.status {
        Some(GoalStatus::Reached) => Some(1.0),
        _ => share,
    };
    share.map_or_else(String::new, |share| {
        let percent = sight.texts.locale.percent(share, 0);
        format!("{} {percent}", bar(share, BAR))
    })
}

fn is_closed(status: GoalStatus) -> bool {
    status != GoalStatus::Open
}
