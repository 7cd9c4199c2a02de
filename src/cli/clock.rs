//! The moment of a run: the machine's, or the one asked for with `--today`. Nothing below the
//! command line and the shell makes one.

use std::sync::Arc;
use std::time::Instant;

use chrono::{FixedOffset, Local, NaiveDateTime, Offset as _, TimeZone as _, Timelike as _};

use super::Session;
use crate::domain::{Now, Problem, input};
use crate::i18n::Message;

/// The moment: the clock's, or the one asked for. A day alone means noon.
pub fn now(asked: Option<&String>) -> Result<Now, Problem> {
    let wall = match asked.map(|text| text.trim()) {
        None => Local::now().naive_local(),
        Some(text) => {
            let day = input::read_day(text).and_then(|day| day.and_hms_opt(12, 0, 0));
            let minute = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").ok();
            day.or(minute)
                .ok_or_else(|| Problem::usage(Message::new("problem-today").text("text", text)))?
        }
    };
    Ok(Now::local(wall.with_nanosecond(0).unwrap_or(wall), zone))
}

/// The clock of a long run: it moves on from the moment asked for, or is the machine's.
pub fn moving(session: &Session) -> Arc<dyn Fn() -> Now + Send + Sync> {
    let (begun, at) = (Instant::now(), session.now);
    Arc::new(move || {
        let gone = chrono::Duration::from_std(begun.elapsed()).unwrap_or_default();
        let wall = at.wall() + gone;
        Now::local(wall.with_nanosecond(0).unwrap_or(wall), at.zone)
    })
}

/// The machine's own offset at a local minute.
pub fn zone(wall: NaiveDateTime) -> FixedOffset {
    match Local.offset_from_local_datetime(&wall) {
        chrono::LocalResult::Single(offset) | chrono::LocalResult::Ambiguous(offset, _) => {
            offset.fix()
        }
        chrono::LocalResult::None => Local.offset_from_utc_datetime(&wall).fix(),
    }
}
