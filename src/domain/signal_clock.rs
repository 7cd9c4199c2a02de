//! The 24-hour clock of a signal: burning, answered in time, breached or closed.

use chrono::{DateTime, Duration, FixedOffset, NaiveDateTime};

use super::now::Now;
use super::record::Signal;
use super::rules::Rules;
use super::scene::whole_minute;

/// How a signal stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignalState {
    /// Not both told and acted on; breached after this moment.
    Burning(DateTime<FixedOffset>),
    /// Told and acted on in time, not closed yet.
    Answered,
    /// Told or acted on later than this moment, or not yet.
    Breached(DateTime<FixedOffset>),
    Closed,
}

/// The state of a signal. Its hours are those of the wall clock, to the minute (domain: signal).
/// One closed on a day still to come is not closed yet.
pub fn state(signal: &Signal, rules: &Rules, now: Now) -> SignalState {
    if signal.closed_on.is_some_and(|closed| closed <= now.day()) {
        return SignalState::Closed;
    }
    let Some(raised) = signal.raised_at else {
        return SignalState::Closed;
    };
    let last = wall(raised) + Duration::hours(rules.limits.signal_hours);
    let answered = [signal.told_at, signal.acted_at];
    let over = |at: Option<DateTime<FixedOffset>>| at.map_or(now.wall(), wall) > last;
    if answered.into_iter().any(over) {
        SignalState::Breached(now.place(last))
    } else if answered.iter().all(Option::is_some) {
        SignalState::Answered
    } else {
        SignalState::Burning(now.place(last))
    }
}

fn wall(at: DateTime<FixedOffset>) -> NaiveDateTime {
    whole_minute(at.naive_local())
}
