//! iCalendar: events and tasks as activities, in the local time of the reader.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeZone as _};
use chrono_tz::Tz;

use super::limits::Count;
use super::properties::{Property, properties};
use super::{Reading, Unreadable};
use crate::domain::intake::{Line, Raw, Sheet};
use crate::domain::{Kind, Now};

/// Fields of an activity by their keys, and what has no field but can be mapped to one.
const HEADER: [&str; 13] = [
    "id",
    "external_id",
    "title",
    "starts_on",
    "time",
    "ends_on",
    "due_on",
    "repeats",
    "status",
    "done_on",
    "location",
    "description",
    "attendees",
];
/// The components that become activities.
const EVENT: &str = "VEVENT";
const TASK: &str = concat!("VTO", "DO");
/// By this our own calendars are known: their events carry our own ids.
const OURS: &str = "//avain//";

/// Reads the events and tasks of a calendar. What repeats is one activity that repeats; an
/// occurrence that was moved is one of its own.
pub fn read(text: &str, now: Now) -> Result<Reading, Unreadable> {
    let mut rows = Vec::new();
    let mut count = Count::default();
    let mut is_ours = false;
    // Properties of the event or task at hand, and how deep in parts of it (an alarm) we are.
    let mut event: Option<Vec<Property>> = None;
    let mut depth = 0_usize;
    for property in properties(text) {
        let value = property.value.trim().to_ascii_uppercase();
        let is_item = [EVENT, TASK].contains(&value.as_str());
        match (property.name.as_str(), &mut event) {
            ("PRODID", None) => is_ours = property.value.contains(OURS),
            ("BEGIN", None) if is_item => event = Some(vec![property]),
            ("BEGIN", Some(_)) => depth += 1,
            ("END", Some(_)) if depth > 0 => depth -= 1,
            ("END", Some(properties)) => {
                count.row()?;
                rows.push(line(properties, is_ours, now));
                event = None;
            }
            (_, Some(properties)) if depth == 0 => properties.push(property),
            _ => {}
        }
    }
    Ok(Reading {
        format: "ics",
        sheet: Sheet {
            header: HEADER.map(str::to_owned).to_vec(),
            rows,
            kind: Some(Kind::Activity),
            system: "iCalendar",
        },
        ..Reading::default()
    })
}

fn line(event: &[Property], is_ours: bool, now: Now) -> Line {
    let first = |name: &str| event.iter().find(|property| property.name == name);
    let text = |name: &str| first(name).map(Property::text).unwrap_or_default();
    let at = |name: &str| first(name).and_then(|property| moment(property, now));
    let (start, due, done) = (at("DTSTART"), at("DUE"), at("COMPLETED"));
    let end = at("DTEND").and_then(|end| last_day(start?, end));
    let day = |at: Option<(NaiveDate, Option<NaiveTime>)>| {
        at.map(|(day, _)| day.to_string()).unwrap_or_default()
    };
    let clock = start
        .and_then(|(_, time)| time)
        .map(|time| time.format("%H:%M").to_string());
    let uid = match first("RECURRENCE-ID") {
        Some(which) => format!("{}/{}", text("UID"), which.value),
        None => text("UID"),
    };
    let own = uid.split('@').next().unwrap_or("").to_owned();
    let cells = [
        Raw::Text(if is_ours { own } else { String::new() }),
        Raw::Text(if is_ours { String::new() } else { uid }),
        Raw::Text(text("SUMMARY")),
        Raw::Exact(day(start)),
        Raw::Exact(clock.unwrap_or_default()),
        Raw::Exact(end.map(|day| day.to_string()).unwrap_or_default()),
        Raw::Exact(day(due)),
        Raw::Exact(
            first("RRULE")
                .map(|rule| repeats(&rule.value))
                .unwrap_or_default()
                .to_owned(),
        ),
        Raw::Exact(status(&text("STATUS")).to_owned()),
        Raw::Exact(day(done)),
        Raw::Text(text("LOCATION")),
        Raw::Text(text("DESCRIPTION")),
        Raw::Text(attendees(event)),
    ];
    Line {
        line: event.first().map_or(1, |property| property.line),
        cells: cells.to_vec(),
    }
}

fn status(text: &str) -> &'static str {
    match text.trim().to_ascii_uppercase().as_str() {
        "CANCELLED" => "cancelled",
        "COMPLETED" => "done",
        _ => "planned",
    }
}

/// The rhythm of a rule, where it is one of ours.
fn repeats(rule: &str) -> &'static str {
    let rule = rule.to_ascii_uppercase();
    let part = |name: &str| {
        let mut parts = rule.split(';').filter_map(|part| part.split_once('='));
        parts
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value.to_owned())
    };
    let interval = part("INTERVAL").unwrap_or_else(|| String::from("1"));
    match (part("FREQ").as_deref(), interval.as_str()) {
        (Some("MONTHLY"), "1") => "monthly",
        (Some("MONTHLY"), "3") => "quarterly",
        (Some("MONTHLY"), "6") => "half_yearly",
        (Some("MONTHLY"), "12") | (Some("YEARLY"), "1") => "yearly",
        _ => "",
    }
}

fn attendees(event: &[Property]) -> String {
    let people = event.iter().filter(|property| property.name == "ATTENDEE");
    let names = people.map(|person| match person.parameter("CN") {
        Some(name) => name.to_owned(),
        None => person.value.trim_start_matches("mailto:").to_owned(),
    });
    names.collect::<Vec<_>>().join("; ")
}

/// The day and time a property tells, in local time; a day alone is a day everywhere.
fn moment(property: &Property, now: Now) -> Option<(NaiveDate, Option<NaiveTime>)> {
    let value = property.value.trim();
    if let Ok(day) = NaiveDate::parse_from_str(value, "%Y%m%d") {
        return Some((day, None));
    }
    let bare = value.trim_end_matches(['Z', 'z']);
    let wall = NaiveDateTime::parse_from_str(bare, "%Y%m%dT%H%M%S").ok()?;
    let local = if bare.len() < value.len() {
        local(wall, now)
    } else {
        match property.parameter("TZID").and_then(zone) {
            Some(zone) => {
                let at = zone.from_local_datetime(&wall).earliest()?;
                local(at.naive_utc(), now)
            }
            None => wall,
        }
    };
    Some((local.date(), Some(local.time())))
}

/// A moment of UTC on the local clock.
fn local(utc: NaiveDateTime, now: Now) -> NaiveDateTime {
    let near = utc.checked_add_offset((now.zone)(utc)).unwrap_or(utc);
    utc.checked_add_offset((now.zone)(near)).unwrap_or(utc)
}

/// The zone of a name: of the usual table, or as Windows calls it. Any other counts as local.
fn zone(name: &str) -> Option<Tz> {
    let name = name.trim_matches('/');
    let last = name
        .rsplit_once("/Europe/")
        .map(|(_, city)| format!("Europe/{city}"));
    let name = last.as_deref().unwrap_or(name);
    name.parse().ok().or_else(|| {
        let found = WINDOWS.iter().find(|(windows, _)| *windows == name)?;
        found.1.parse().ok()
    })
}

const WINDOWS: [(&str, &str); 12] = [
    ("FLE Standard Time", "Europe/Helsinki"),
    ("E. Europe Standard Time", "Europe/Bucharest"),
    ("GTB Standard Time", "Europe/Athens"),
    ("W. Europe Standard Time", "Europe/Berlin"),
    ("Central Europe Standard Time", "Europe/Budapest"),
    ("Central European Standard Time", "Europe/Warsaw"),
    ("Romance Standard Time", "Europe/Paris"),
    ("GMT Standard Time", "Europe/London"),
    ("Russian Standard Time", "Europe/Moscow"),
    ("Eastern Standard Time", "America/New_York"),
    ("Central Standard Time", "America/Chicago"),
    ("Pacific Standard Time", "America/Los_Angeles"),
];

/// The last day, where it is after the first: the end of days alone is the day after.
fn last_day(
    (start, _): (NaiveDate, Option<NaiveTime>),
    (end, time): (NaiveDate, Option<NaiveTime>),
) -> Option<NaiveDate> {
    let is_midnight = time.is_none_or(|time| time == NaiveTime::MIN);
    let last = if is_midnight {
        end.checked_sub_days(Days::new(1))?
    } else {
        end
    };
    (last > start).then_some(last)
}
