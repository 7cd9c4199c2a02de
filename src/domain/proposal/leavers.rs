//! What one who leaves has in the plan.
//!
//! As chosen here: one of theirs is taken out of meetings from their last day on, and what they
//! carried or decided is asked anew within two weeks. What one of ours leaves behind goes to the
//! deputy, or to the owner where the deputy leaves, and is theirs until their last day; whom they
//! alone know is introduced a week before it.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::changes::{ANSWERED_BEFORE, MET_BEFORE, before, task};
use super::decisions::{decided_by, who_decides};
use super::{Act, Cells, Proposal, all_linked, day_of, linked};
use crate::domain::handover::{Introduction, handover};
use crate::domain::record::{Activity, Colleague, Stakeholder};
use crate::domain::scene::{Scene, activity_day, is_ours, is_planned};
use crate::domain::value::{Cell, Id, Link, Value};
use crate::domain::{Ids, Kind};
use crate::i18n::Message;

/// Most introductions of one leaver.
const INTRODUCTIONS: usize = 5;

/// One of theirs leaves: nobody waits for them at a meeting, and what they carried is asked anew.
pub fn from_person(scene: &Scene, person: &Stakeholder, ids: &mut Ids) -> Vec<Proposal> {
    let Some(day) = person.left_on else {
        return Vec::new();
    };
    let id = person.head.id;
    let why = |key: &'static str| {
        Message::new(key)
            .day("day", day)
            .count("past", usize::from(day <= scene.today()))
            .text("name", person.name.as_str())
    };
    let mut all = Vec::new();
    let planned = scene.book.own.activity.iter().filter(|one| is_planned(one));
    let after = planned.filter(|one| activity_day(one).is_none_or(|on| day <= on));
    for activity in after.filter(|one| one.theirs.contains(&id)) {
        let theirs = activity.theirs.iter().copied().filter(|one| *one != id);
        let cells = vec![("theirs", all_linked(Kind::Stakeholder, theirs))];
        let link = Link::new(Kind::Activity, activity.head.id);
        all.push(Proposal::change(link, cells, why("propose-person-left")));
    }
    for goal in scene
        .open_goals()
        .into_iter()
        .filter(|one| one.customer_owner == Some(id))
    {
        let link = Link::new(Kind::Goal, goal.head.id);
        let cells = vec![("customer_owner", Cell::Blank)];
        all.push(Proposal::change(link, cells, why("propose-person-left")));
    }
    let due = scene.days_ahead(ANSWERED_BEFORE);
    let carried = scene
        .open_opportunities()
        .filter(|one| one.champion == Some(id));
    for one in
        carried.filter(|one| !is_asked(scene, |other| other.opportunity == Some(one.head.id)))
    {
        let mut cells = task(scene, due, one.owner);
        cells.push(("opportunity", linked(Kind::Opportunity, Some(one.head.id))));
        let title = Message::new("propose-title-champion").text("name", one.name.as_str());
        let made = Proposal::make(Kind::Activity, ids, cells, why("propose-champion-left"));
        all.push(made.titled(title));
    }
    let people = BTreeSet::from([id]);
    for decision in decided_by(scene, &people).filter(|one| one.due.is_none_or(|due| day <= due)) {
        all.push(who_decides(
            scene,
            decision,
            due,
            why("propose-decider-left"),
            ids,
        ));
    }
    all
}

/// One of ours leaves: what is theirs after their last day goes to whoever follows.
pub fn from_colleague(scene: &Scene, leaver: &Colleague, ids: &mut Ids) -> Vec<Proposal> {
    let (Some(day), id) = (leaver.left_on, leaver.head.id) else {
        return Vec::new();
    };
    let found = handover(scene, Some(id));
    let Some(follower) = found.follower.map(|one| one.head.id) else {
        return Vec::new();
    };
    let why = Message::new("propose-colleague-left")
        .day("day", day)
        .count("past", usize::from(day <= scene.today()))
        .text("name", leaver.name.as_str());
    let mut all: Vec<Proposal> = Vec::new();
    for (link, cells) in owned(scene, id, follower) {
        all.push(Proposal::change(link, cells, why.clone()));
    }
    for (link, cells) in due_after(scene, id, follower, day) {
        all.push(Proposal::change(link, cells, why.clone()));
    }
    let stays = |one: &&Introduction| one.person.left_on.is_none_or(|left| day < left);
    let to_meet = found.introductions.iter().filter(|one| one.only_thread);
    let to_meet = to_meet.filter(stays);
    for one in to_meet.take(INTRODUCTIONS) {
        let person = one.person;
        let is_with = |other: &Activity| {
            other.theirs.contains(&person.head.id) && other.ours.contains(&follower)
        };
        if is_asked(scene, is_with) {
            continue;
        }
        let title = Message::new("propose-title-introduce").text("name", person.name.as_str());
        let why = Message::new("propose-only-thread")
            .text("name", leaver.name.as_str())
            .count("past", usize::from(day <= scene.today()))
            .day("day", day);
        let cells = introduction(scene, (id, day), follower, person.head.id);
        all.push(Proposal::make(Kind::Activity, ids, cells, why).titled(title));
    }
    all
}

/// What the leaver answers for whatever the day: the account, goals, opportunities, projects.
fn owned(scene: &Scene, leaver: Id, follower: Id) -> Vec<(Link, Cells)> {
    let to = || linked(Kind::Colleague, Some(follower));
    let mut all: Vec<(Link, Cells)> = Vec::new();
    let account = scene.book.account;
    if account.owner == Some(leaver) {
        let mut cells = vec![("owner", to())];
        if account.deputy == Some(follower) {
            cells.push(("deputy", Cell::Blank));
        }
        all.push((scene.book.link(), cells));
    }
    let goals = scene.open_goals().into_iter();
    for one in goals.filter(|one| one.owner == Some(leaver)) {
        all.push((Link::new(Kind::Goal, one.head.id), vec![("owner", to())]));
    }
    let opportunities = scene.open_opportunities();
    for one in opportunities.filter(|one| one.owner == Some(leaver)) {
        let link = Link::new(Kind::Opportunity, one.head.id);
        all.push((link, vec![("owner", to())]));
    }
    for one in scene.open_projects().filter(|one| one.lead == Some(leaver)) {
        all.push((Link::new(Kind::Project, one.head.id), vec![("lead", to())]));
    }
    all
}

/// The leaver's activities and promises that fall due on their last day or later, or are late.
fn due_after(scene: &Scene, leaver: Id, follower: Id, last: NaiveDate) -> Vec<(Link, Cells)> {
    let activities = scene.book.own.activity.iter();
    let planned = activities.filter(|one| is_ours(one) && is_planned(one));
    let planned = planned.filter(|one| is_after(activity_day(one), last, scene));
    let mut all: Vec<(Link, Cells)> = planned
        .map(|one| {
            let link = Link::new(Kind::Activity, one.head.id);
            (link, without(one, leaver, follower))
        })
        .filter(|(_, cells)| !cells.is_empty())
        .collect();
    let promises = scene.our_open_promises();
    let promises = promises.filter(|one| one.colleague == Some(leaver));
    for one in promises.filter(|one| is_after(one.due_on, last, scene)) {
        let to = linked(Kind::Colleague, Some(follower));
        all.push((
            Link::new(Kind::Promise, one.head.id),
            vec![("colleague", to)],
        ));
    }
    all
}

/// The follower meets a person with the leaver before the last day; afterwards alone. The follower
/// answers for it, who is there to see it done.
fn introduction(scene: &Scene, (leaver, last): (Id, NaiveDate), follower: Id, person: Id) -> Cells {
    let (due, ours) = if last < scene.today() {
        (scene.days_ahead(ANSWERED_BEFORE), vec![follower])
    } else {
        (before(scene, last, MET_BEFORE), vec![leaver, follower])
    };
    let mut cells = task(scene, due, Some(follower));
    cells.push(("ours", all_linked(Kind::Colleague, ours)));
    cells.push(("theirs", all_linked(Kind::Stakeholder, [person])));
    cells
}

/// On or after the last day, without a day, or late already.
fn is_after(due: Option<NaiveDate>, last: NaiveDate, scene: &Scene) -> bool {
    due.is_none_or(|due| last <= due || due < scene.today())
}

/// An activity without the one who leaves: owner and company.
fn without(activity: &Activity, leaver: Id, follower: Id) -> Cells {
    let mut cells = Cells::new();
    if activity.owner == Some(leaver) {
        cells.push(("owner", linked(Kind::Colleague, Some(follower))));
    }
    if activity.ours.contains(&leaver) {
        let mut ours = activity.ours.clone();
        ours.remove(&leaver);
        ours.insert(follower);
        cells.push(("ours", all_linked(Kind::Colleague, ours)));
    }
    cells
}

/// Who has a new task: this colleague, else the account's owner; of one who is about to leave the
/// one who follows.
pub(super) fn staying(scene: &Scene, colleague: Option<Id>) -> Option<Id> {
    let one = scene
        .active_colleague(colleague)
        .or_else(|| scene.owner())?;
    let id = Some(one.head.id);
    if one.left_on.is_none() {
        return id;
    }
    let follower = handover(scene, id).follower;
    follower.map(|one| one.head.id).or(id)
}

/// A planned activity of ours is like that already.
fn is_asked(scene: &Scene, is_like: impl Fn(&Activity) -> bool) -> bool {
    scene.our_planned().any(is_like)
}

/// Gives a new occurrence to whoever follows those who have left by its day.
pub fn hand_on(scene: &Scene, occurrence: &mut Proposal) {
    let Act::Make { cells, .. } = &mut occurrence.act else {
        return;
    };
    let day = day_of(cells);
    let follower = |link: Link| -> Option<Value> {
        let leaver = scene.book.frame.colleague.living(Some(link.id))?;
        let has_left = leaver
            .left_on
            .zip(day)
            .is_some_and(|(left, day)| left <= day);
        let found = has_left.then(|| handover(scene, Some(link.id)).follower)??;
        Some(Value::Link(Link::new(Kind::Colleague, found.head.id)))
    };
    for (_, cell) in cells
        .iter_mut()
        .filter(|(key, _)| ["owner", "ours"].contains(key))
    {
        let new = cell.values().iter().map(|value| {
            let followed = value.as_link().and_then(follower);
            followed.unwrap_or_else(|| value.clone())
        });
        let new: Vec<Value> = new.collect();
        match cell {
            Cell::One(value) => value.clone_from(&new[0]),
            Cell::Set(values) => *values = new,
            Cell::Blank => {}
        }
    }
}
