//! What a decision of theirs asks of the plan.
//!
//! As chosen here: whoever has the last word, or a part of it, is met before the decision. Where
//! no meeting is planned ahead of it, that of the month after it comes before it: so a decision
//! that is brought forward takes its meetings along. Where there is none either, one is proposed
//! in the quarter ahead of the decision.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::Proposal;
use super::changes::{AHEAD, ANSWERED_BEFORE, MET_BEFORE, UNSETTLED, before, shifted, task};
use crate::domain::record::{Decision, Part, Stakeholder};
use crate::domain::scene::{Scene, activity_start};
use crate::domain::value::{Cell, Id, Link, Value};
use crate::domain::{Ids, Kind};
use crate::i18n::Message;

/// Days ahead of a decision in which a meeting that nobody planned is proposed.
const NEAR: u64 = 90;

/// Whoever decides is met before the day of the decision.
pub fn from_decision(scene: &Scene, decision: &Decision, ids: &mut Ids) -> Vec<Proposal> {
    let ahead = |due: &NaiveDate| scene.days_ahead(1) < *due && *due <= scene.days_ahead(AHEAD);
    let Some(due) = decision.due.filter(ahead) else {
        return Vec::new();
    };
    let people = last_word(scene, decision);
    let there = |one: &&Stakeholder| one.left_on.is_none_or(|left| due < left);
    let people = scene.people().filter(|one| people.contains(&one.head.id));
    let people = people.filter(there);
    people
        .filter_map(|person| met(scene, decision, person, due, ids))
        .collect()
}

/// The meeting with a person that is brought forward or made; none where one is planned in time.
fn met(
    scene: &Scene,
    decision: &Decision,
    person: &Stakeholder,
    due: NaiveDate,
    ids: &mut Ids,
) -> Option<Proposal> {
    let with = scene.our_planned();
    let with = with.filter(|one| one.theirs.contains(&person.head.id));
    let dated = with.filter_map(|one| Some((activity_start(one)?, one)));
    let (in_time, later): (Vec<_>, Vec<_>) = dated
        .filter(|(day, _)| scene.today() <= *day)
        .partition(|(day, _)| *day < due);
    if !in_time.is_empty() {
        return None;
    }
    let why = Message::new("propose-before-decision")
        .day("day", due)
        .text("name", decision.name.as_str());
    let unsettled = due.checked_add_days(Days::new(UNSETTLED)).unwrap_or(due);
    let next = later.into_iter().min_by_key(|(day, _)| *day);
    if let Some((_, activity)) = next.filter(|(day, _)| *day <= unsettled) {
        let cells = shifted(activity, before(scene, due, MET_BEFORE));
        let link = Link::new(Kind::Activity, activity.head.id);
        return Some(Proposal::change(link, cells, why));
    }
    if scene.days_ahead(NEAR) < due {
        return None;
    }
    let mut cells = task(scene, before(scene, due, ANSWERED_BEFORE), None);
    let theirs = Value::Link(Link::new(Kind::Stakeholder, person.head.id));
    cells.push(("theirs", Cell::Set(vec![theirs])));
    let title = Message::new("propose-title-meet").text("name", person.name.as_str());
    Some(Proposal::make(Kind::Activity, ids, cells, why).titled(title))
}

/// Who decides, vetoes or approves.
fn last_word(scene: &Scene, decision: &Decision) -> BTreeSet<Id> {
    let parts = scene.book.own.decision_part.iter();
    let parts = parts.filter(|one| one.decision == Some(decision.head.id) && is_weighty(one.part));
    parts.filter_map(|one| one.stakeholder).collect()
}

fn is_weighty(part: Option<Part>) -> bool {
    matches!(part, Some(Part::Decides | Part::Vetoes | Part::Approves))
}

/// Decisions ahead in which one of these people has the last word, or a part of it.
pub(super) fn decided_by<'a>(
    scene: &Scene<'a>,
    people: &BTreeSet<Id>,
) -> impl Iterator<Item = &'a Decision> + use<'a> {
    let own = scene.book.own;
    let parts = own.decision_part.iter();
    let theirs = parts.filter(|one| one.stakeholder.is_some_and(|id| people.contains(&id)));
    let weighty = theirs.filter(|one| is_weighty(one.part));
    let decisions: BTreeSet<Id> = weighty.filter_map(|one| one.decision).collect();
    let today = scene.today();
    own.decision
        .iter()
        .filter(move |one| decisions.contains(&one.head.id))
        .filter(move |one| one.due.is_none_or(|due| today <= due))
}

pub(super) fn who_decides(
    scene: &Scene,
    decision: &Decision,
    due: NaiveDate,
    why: Message,
    ids: &mut Ids,
) -> Proposal {
    let title = Message::new("propose-title-decision").text("name", decision.name.as_str());
    let cells = task(scene, due.min(decision.due.unwrap_or(due)), None);
    Proposal::make(Kind::Activity, ids, cells, why).titled(title)
}
