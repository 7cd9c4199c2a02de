//! What is to be done next: late first, then by day.

use chrono::NaiveDate;

use super::{Edition, dotted, or_unknown, wording};
use crate::domain::Kind;
use crate::domain::record::{Promise, PromiseStatus, Side};
use crate::domain::scene::{Scene, activity_day, activity_start, is_planned};
use crate::i18n::{Message, Texts};
use crate::report::cycle;
use crate::report::document::{Block, Cell, Column, Section, Table, Tone};
use crate::report::drawing::State;

const MOST: usize = 6;

struct Action {
    day: Option<NaiveDate>,
    what: String,
    who: String,
    note: String,
    is_late: bool,
}

/// Planned activities (for us: ours) and our open promises.
pub fn section(scene: &Scene, edition: Edition, texts: &Texts) -> Option<Section> {
    let section = Section::new("actions", texts.get("report-actions"));
    let mut actions = activities(scene, edition);
    actions.extend(promises(scene, texts));
    actions.sort_by_key(|action| (!action.is_late, action.day.is_none(), action.day));
    if actions.is_empty() {
        return or_unknown(section, edition, texts, "report-unknown-actions").map(Section::half);
    }
    let (actions, more) = wording::cut(texts, actions, MOST);
    let table = Table {
        caption: texts.get("report-actions"),
        columns: [
            "report-column-when",
            "report-column-what",
            "report-column-who",
        ]
        .map(|key| Column::text(texts.get(key)))
        .into(),
        rows: actions
            .into_iter()
            .map(|action| row(action, texts))
            .collect(),
    };
    let width = if edition == Edition::Internal {
        Section::half
    } else {
        |section| section
    };
    Some(width(section.with(Block::Table(table.filled())).and(more)))
}

fn activities(scene: &Scene, edition: Edition) -> Vec<Action> {
    let all = scene
        .book
        .own
        .activity
        .iter()
        .filter(|activity| is_planned(activity));
    let ours =
        all.filter(|activity| edition == Edition::Customer || activity.whose != Some(Side::Theirs));
    let coming = ours.filter(|activity| cycle::state(activity, scene.today()) != State::Done);
    coming
        .map(|activity| {
            let is_late = cycle::state(activity, scene.today()) == State::Late;
            let theirs = wording::names(scene, Kind::Stakeholder, activity.theirs.iter().copied());
            let helpers = activity
                .ours
                .iter()
                .copied()
                .filter(|id| Some(*id) != activity.owner);
            let helpers = wording::names(scene, Kind::Colleague, helpers);
            Action {
                day: if is_late {
                    activity_day(activity)
                } else {
                    activity_start(activity)
                },
                what: activity.title.clone(),
                who: wording::name(scene, Kind::Colleague, activity.owner),
                note: dotted([theirs, helpers]),
                is_late,
            }
        })
        .collect()
}

fn promises(scene: &Scene, texts: &Texts) -> Vec<Action> {
    let open = |promise: &&Promise| {
        promise.direction == Some(Side::Ours)
            && matches!(promise.status, None | Some(PromiseStatus::Open))
    };
    let ours = scene.book.own.promise.iter().filter(open);
    ours.map(|promise| Action {
        day: promise.due_on,
        what: promise.text.clone(),
        who: wording::name(scene, Kind::Colleague, promise.colleague),
        note: dotted([
            texts.get("kind-promise"),
            wording::name(scene, Kind::Stakeholder, promise.stakeholder),
        ]),
        is_late: promise.due_on.is_some_and(|due| due < scene.today()),
    })
    .collect()
}

fn row(action: Action, texts: &Texts) -> Vec<Cell> {
    let day = action.day.map(|day| texts.locale.day(day));
    let day = day.unwrap_or_else(|| texts.get("report-no-day"));
    let when = if action.is_late {
        let word = texts.say(&Message::new("report-late"));
        Cell::text(day).note(word).tone(Tone::Bad).strong()
    } else {
        Cell::text(day)
    };
    vec![
        when,
        Cell::text(action.what).note(action.note),
        Cell::text(action.who),
    ]
}
