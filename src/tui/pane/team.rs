//! Our team by the eleven roles, those nobody plays named, with what each may promise, how many
//! of theirs each knows, and when they were last told how it goes.

use chrono::NaiveDate;

use super::promises::limits;
use super::trouble::{Troubles, beneath};
use super::{Column, Row, Sight, Table};
use crate::domain::check::Fix;
use crate::domain::field::Choice;
use crate::domain::record::{FeedbackDirection, Mandate, Seat, SeatRole};
use crate::domain::scene::Scene;
use crate::domain::{Id, Kind, Link};
use crate::tui::theme::Role;

const CHECKS: &[&str] = &[
    "nobody-sells",
    "mandate-missing",
    "reward-makes-hostage",
    "seat-vacant",
    "role-unplayed",
    "team-feedback-late",
];

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-role"), 22, 0).growing(),
        Column::new(texts.get("column-colleague"), 16, 0),
        Column::new(texts.get("column-share"), 6, 5).to_the_right(),
        Column::new(texts.get("column-threads"), 6, 2).to_the_right(),
        Column::new(texts.get("column-mandate"), 24, 3),
        Column::new(texts.get("column-told"), 11, 4),
        Column::new(texts.get("column-finding"), 20, 1).growing(),
    ];
    let Some(scene) = sight.scene() else {
        return Table::default();
    };
    let troubles = Troubles::of(&scene, CHECKS);
    let mut rows = Vec::new();
    for role in SeatRole::ALL {
        let seats = seats(&scene, Some(*role));
        if seats.is_empty() {
            rows.push(unplayed(sight, &scene, *role));
        }
        rows.extend(seats.iter().map(|seat| row(sight, &scene, seat, &troubles)));
    }
    let others = seats(&scene, None);
    rows.extend(
        others
            .iter()
            .map(|seat| row(sight, &scene, seat, &troubles)),
    );
    rows.extend(mandated(sight, &scene));
    beneath(sight, CHECKS, &mut rows);
    Table {
        wraps: true,
        columns,
        rows,
    }
}

fn seats<'a>(scene: &Scene<'a>, role: Option<SeatRole>) -> Vec<&'a Seat> {
    let seats = scene.book.own.seat.iter();
    seats.filter(|seat| seat.role == role).collect()
}

/// A role of the eleven that no seat has: opening it makes the seat.
fn unplayed(sight: &Sight, scene: &Scene, role: SeatRole) -> Row {
    let texts = sight.texts;
    let fix = Fix::add(Kind::Seat, "account", scene.book.link()).knowing("role", role.code());
    Row {
        opens: Some(fix),
        ..Row::default()
    }
    .marked(("?", Role::Faint))
    .styled(role_words(sight, Some(role)), Role::Faint)
    .styled(texts.get("row-unplayed"), Role::Faint)
}

fn row(sight: &Sight, scene: &Scene, seat: &Seat, troubles: &Troubles) -> Row {
    let texts = sight.texts;
    let link = Link::new(Kind::Seat, seat.head.id);
    let who = scene.active_colleague(seat.colleague);
    let start = Row::of(link)
        .marked(troubles.mark(link).unwrap_or(("●", Role::Good)))
        .text(role_words(sight, seat.role));
    let Some(who) = who else {
        let needed = seat.skill_needed.clone();
        return start
            .styled(texts.get("row-vacant"), Role::Risk)
            .text(share(sight, seat))
            .text("")
            .text("")
            .text("")
            .styled(needed, Role::Faint);
    };
    let told = last_told(scene, who.head.id).map(|day| texts.locale.day(day));
    start
        .text(who.name.clone())
        .text(share(sight, seat))
        .text(threads(scene, who.head.id).to_string())
        .text(limits(sight, scene, who.head.id))
        .text(told.unwrap_or_else(|| "–".to_owned()))
        .styled(troubles.words(link, texts), Role::Faint)
}

fn role_words(sight: &Sight, role: Option<SeatRole>) -> String {
    let label = role.map(|role| SeatRole::CHOICES.label_key(role.code()));
    label.map_or_else(|| "–".to_owned(), |key| sight.texts.get(&key))
}

fn share(sight: &Sight, seat: &Seat) -> String {
    let share = seat
        .share
        .map(|share| sight.texts.locale.percent(share as f64 / 100.0, 0));
    share.unwrap_or_default()
}

/// How many of theirs a colleague has a thread to.
fn threads(scene: &Scene, colleague: Id) -> usize {
    let people = scene.people();
    people
        .filter(|person| scene.threads(person.head.id).contains(&colleague))
        .count()
}

/// The day of the last feedback to a colleague, about this account or about none.
fn last_told(scene: &Scene, colleague: Id) -> Option<NaiveDate> {
    let own = scene.book.own.feedback.iter();
    let all = own.chain(scene.book.frame.feedback.iter());
    all.filter(|one| {
        one.direction == Some(FeedbackDirection::ToTeamMember)
            && one.to_colleague == Some(colleague)
    })
    .filter_map(|one| one.on)
    .filter(|on| *on <= scene.today())
    .max()
}

/// The account's own mandates, under a heading.
fn mandated(sight: &Sight, scene: &Scene) -> Vec<Row> {
    let account = Some(scene.book.id());
    let own = scene.book.own.mandate.iter();
    let own: Vec<&Mandate> = own.filter(|one| one.account == account).collect();
    if own.is_empty() {
        return Vec::new();
    }
    let row = |one: &&Mandate| {
        let above = sight.colleague(one.level_above);
        Row::of(Link::new(Kind::Mandate, one.head.id))
            .text(sight.colleague(one.colleague))
            .text(above)
            .text("")
            .text("")
            .text(super::promises::size(
                sight,
                one.largest_contract,
                one.largest_discount,
                one.longest_payment_days,
            ))
            .text("")
            .styled(one.may_promise.clone(), Role::Faint)
    };
    let heading = Row::heading(sight.texts.get("kinds-mandate"));
    std::iter::once(heading)
        .chain(own.iter().map(row))
        .collect()
}
