//! The signals of the account: how long is left to tell and to act, or how late it is by.

use chrono::{DateTime, Duration, FixedOffset};

use super::{Column, Row, Sight, Table};
use crate::domain::record::Signal;
use crate::domain::signal_clock::{SignalState, state};
use crate::domain::{Kind, Link};
use crate::i18n::{Message, Texts};
use crate::tui::theme::Role;

/// Beyond so many hours whole days tell enough.
const LONG: i64 = 48;

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-clock"), 26, 0),
        Column::new(texts.get("column-signal"), 24, 0).growing(),
        Column::new(texts.get("column-deadline"), 20, 2),
        Column::new(texts.get("column-told-and-acted"), 26, 3),
        Column::new(texts.get("column-said-by"), 14, 4),
    ];
    let Some(own) = sight.own() else {
        return Table::default();
    };
    let mut signals: Vec<&Signal> = own.own.signal.iter().collect();
    signals.sort_by_key(|signal| {
        let is_closed = state(signal, sight.rules, sight.now) == SignalState::Closed;
        let at = signal.raised_at.map_or(0, |at| at.timestamp());
        (is_closed, if is_closed { -at } else { at }, signal.head.id)
    });
    Table {
        wraps: true,
        columns,
        rows: signals
            .into_iter()
            .map(|signal| row(sight, signal))
            .collect(),
    }
}

fn row(sight: &Sight, signal: &Signal) -> Row {
    let texts = sight.texts;
    let (mark, role, clock) = match state(signal, sight.rules, sight.now) {
        SignalState::Burning(deadline) => ("!", Role::Act, clock(texts, sight.now.at, deadline)),
        SignalState::Breached(deadline) => {
            let steps = [signal.told_at, signal.acted_at];
            let ended = steps.into_iter().flatten().max();
            let is_over = signal.told_at.is_some() && signal.acted_at.is_some();
            let until = ended.filter(|_| is_over).unwrap_or(sight.now.at);
            ("!", Role::Act, clock(texts, until, deadline))
        }
        SignalState::Answered => ("●", Role::Good, texts.get("signal-answered")),
        SignalState::Closed => ("-", Role::Faint, texts.get("signal-closed")),
    };
    let said_by = signal.said_by.map(|id| Link::new(Kind::Stakeholder, id));
    let step = |at: Option<DateTime<FixedOffset>>| if at.is_some() { "●" } else { "○" };
    let steps = Message::new("signal-steps")
        .text("told", step(signal.told_at))
        .text("acted", step(signal.acted_at));
    Row::of(Link::new(Kind::Signal, signal.head.id))
        .marked((mark, role))
        .styled(clock, role)
        .text(signal.words.clone())
        .styled(deadline(sight, signal).unwrap_or_default(), Role::Faint)
        .text(texts.say(&steps))
        .styled(sight.name(said_by), Role::Faint)
}

/// The moment by which it must be told and acted on; none once it is closed.
fn deadline(sight: &Sight, signal: &Signal) -> Option<String> {
    match state(signal, sight.rules, sight.now) {
        SignalState::Burning(at) | SignalState::Breached(at) => Some(moment(sight.texts, at)),
        _ => None,
    }
}

fn moment(texts: &Texts, at: DateTime<FixedOffset>) -> String {
    let local = at.naive_local();
    let day = texts.locale.weekday_day(local.date());
    format!("{day} {}", texts.locale.time(local.time()))
}

/// `18:59 left`, or `late by 05:12`.
fn clock(texts: &Texts, at: DateTime<FixedOffset>, deadline: DateTime<FixedOffset>) -> String {
    let key = if deadline > at {
        "signal-left"
    } else {
        "signal-late"
    };
    texts.say(&Message::new(key).text("left", span(texts, deadline - at)))
}

/// `18:59 left, by Sun 22 Nov 15:50`, or `late by 05:12, …` once the moment is past.
pub fn countdown(
    texts: &Texts,
    at: DateTime<FixedOffset>,
    deadline: DateTime<FixedOffset>,
) -> String {
    let key = if deadline > at {
        "head-burning"
    } else {
        "head-late"
    };
    let message = Message::new(key)
        .text("left", span(texts, deadline - at))
        .text("until", moment(texts, deadline));
    texts.say(&message)
}

/// Hours and minutes, or days where there are many, without a sign.
pub fn span(texts: &Texts, span: Duration) -> String {
    let minutes = span.num_minutes().abs();
    if minutes / 60 >= LONG {
        let days = Message::new("row-days").text("days", (minutes / 60 / 24).to_string());
        return texts.say(&days);
    }
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
