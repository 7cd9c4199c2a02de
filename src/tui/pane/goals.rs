//! The open goals of the account's plans, the next due first.

use super::{Column, Row, Sight, Table};
use crate::domain::record::GoalStatus;
use crate::domain::{Kind, Link};
use crate::tui::theme::Role;

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-goal"), 16, 0).growing(),
        Column::new(texts.get("column-target"), 9, 1).to_the_right(),
        Column::new(texts.get("column-due"), 11, 2),
        Column::new(texts.get("column-owner"), 14, 3),
    ];
    let Some(scene) = sight.scene() else {
        return Table::default();
    };
    let plans: Vec<_> = scene.plans().map(|plan| plan.head.id).collect();
    let goals = scene.book.own.goal.iter();
    let mut goals: Vec<_> = goals
        .filter(|goal| goal.plan.is_some_and(|plan| plans.contains(&plan)))
        .collect();
    goals.sort_by_key(|goal| (goal.status.is_some_and(is_closed), goal.due, goal.head.id));
    let row = |goal: &crate::domain::record::Goal| {
        let mark = match goal.status {
            Some(GoalStatus::Reached) => ("●", Role::Good),
            Some(GoalStatus::Missed | GoalStatus::Dropped) => ("-", Role::Faint),
            _ if goal.due.is_some_and(|due| due < sight.now.day()) => ("!", Role::Act),
            _ => ("○", Role::Plain),
        };
        Row::of(Link::new(Kind::Goal, goal.head.id))
            .marked(mark)
            .text(goal.name.clone())
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

fn is_closed(status: GoalStatus) -> bool {
    status != GoalStatus::Open
}
