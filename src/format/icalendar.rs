//! iCalendar (RFC 5545): the annual cycle for calendar programs.
//!
//! An activity keeps its id as UID, so that reading a file again changes entries and doubles
//! none. All times come from the records: the same plan gives the same bytes. Only fields fit for
//! the customer are told, in every edition: calendars are shared further than plans.

use chrono::{
    DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta,
};

use super::content_line::{add, add_text};
use crate::domain::customer::customer_share;
use crate::domain::field::Choice;
use crate::domain::record::{Activity, ActivityKind, ActivityStatus, Head, Side, Table};
use crate::domain::scene::{Scene, activity_end, activity_start, is_ours, is_planned};
use crate::domain::{Kind, Link, Names};
use crate::i18n::Texts;
use crate::report::Edition;

const BEGINNING: [&str; 5] = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//avain//avain//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
];
const ZONE: &str = "Europe/Helsinki";
/// The rules of the zone since 1996.
const ZONE_RULES: [&str; 17] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Helsinki",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0300",
    "TZNAME:EEST",
    "DTSTART:19970330T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0300",
    "TZOFFSETTO:+0200",
    "TZNAME:EET",
    "DTSTART:19961027T040000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
];
/// A timed activity of one day takes this long: plans know when it begins.
const USUAL_LENGTH: TimeDelta = TimeDelta::hours(1);
/// Nine in the morning of the day before, counted from the midnight an all-day entry begins at.
const DAY_BEFORE: &str = "-PT15H";
const HOUR_BEFORE: &str = "-PT1H";

/// An activity with what a calendar needs beside it.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    pub activity: &'a Activity,
    /// When the record was made and changed; the customer's share does not know.
    pub head: &'a Head,
    pub account: &'a str,
}

/// The annual cycle of an account in one year; for the customer, of the customer's share alone.
pub fn year(scene: &Scene, year: i32, edition: Edition, texts: &Texts) -> String {
    let book = scene.book;
    let blank = Head::default();
    let heads = &book.own.activity;
    let entry = |activity| entry(activity, heads, &blank, &book.account.name);
    if edition == Edition::Customer {
        let share = customer_share(&book, scene.today());
        let shown = share.book();
        let happening = shown.own.activity.iter().filter(|one| touches(one, year));
        let entries: Vec<Entry> = happening.map(entry).collect();
        return write(&book.account.name, &entries, &shown, texts);
    }
    let happening = book.own.activity.all().filter(|one| touches(one, year));
    let entries: Vec<Entry> = happening.map(entry).collect();
    write(&book.account.name, &entries, &book, texts)
}

fn entry<'a>(
    activity: &'a Activity,
    heads: &'a Table<Activity>,
    blank: &'a Head,
    account: &'a str,
) -> Entry<'a> {
    let known = heads.get(activity.head.id);
    Entry {
        activity,
        head: known.map_or(blank, |known| &known.head),
        account,
    }
}

/// Any of its days is in the year.
fn touches(activity: &Activity, year: i32) -> bool {
    let from = activity_start(activity).map(|day| day.year());
    let to = activity_end(activity).map(|day| day.year());
    from.is_some_and(|from| from <= year) && to.max(from).is_some_and(|to| year <= to)
}

/// A calendar of all activities that have a day, by day. Removed, skipped and cancelled ones
/// stand in it as cancelled, so that a calendar that has them takes them off.
pub fn write(title: &str, entries: &[Entry], names: &dyn Names, texts: &Texts) -> String {
    let mut dated: Vec<&Entry> = entries
        .iter()
        .filter(|entry| activity_start(entry.activity).is_some())
        .collect();
    dated.sort_by_key(|entry| (activity_start(entry.activity), entry.activity.head.id));
    let mut out = String::new();
    for line in BEGINNING {
        add(&mut out, line);
    }
    add_text(&mut out, "NAME", title);
    add_text(&mut out, "X-WR-CALNAME", title);
    add(&mut out, &format!("X-WR-TIMEZONE:{ZONE}"));
    if dated.iter().any(|entry| clock(entry.activity).is_some()) {
        for line in ZONE_RULES {
            add(&mut out, line);
        }
    }
    for entry in dated {
        event(&mut out, entry, names, texts);
    }
    add(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, entry: &Entry, names: &dyn Names, texts: &Texts) {
    let activity = entry.activity;
    let Some(from) = activity_start(activity) else {
        return;
    };
    add(out, "BEGIN:VEVENT");
    add(out, &format!("UID:{}", activity.head.id));
    add(out, &format!("DTSTAMP:{}", moment(entry.head.changed)));
    add(out, &format!("CREATED:{}", moment(entry.head.created)));
    add(
        out,
        &format!("LAST-MODIFIED:{}", moment(entry.head.changed)),
    );
    add(out, &format!("SEQUENCE:{}", sequence(entry.head)));
    when(out, activity, from);
    add_text(out, "SUMMARY", &summary(entry));
    add_text(out, "DESCRIPTION", &description(activity, names, texts));
    if let Some(kind) = activity.kind {
        let label = ActivityKind::CHOICES.label_key(kind.code());
        add_text(out, "CATEGORIES", &texts.get(&label));
    }
    let is_off = is_cancelled(activity);
    let status = if is_off { "CANCELLED" } else { "CONFIRMED" };
    add(out, &format!("STATUS:{status}"));
    if !is_off && is_planned(activity) && is_ours(activity) {
        alarm(out, activity, &summary(entry));
    }
    add(out, "END:VEVENT");
}

/// All day from the first to the last day, or at its hour where it has one and lasts a day.
fn when(out: &mut String, activity: &Activity, from: NaiveDate) {
    if let Some(time) = clock(activity) {
        let begins = from.and_time(time);
        add(out, &format!("DTSTART;TZID={ZONE}:{}", local(begins)));
        add(
            out,
            &format!("DTEND;TZID={ZONE}:{}", local(begins + USUAL_LENGTH)),
        );
        add(out, "TRANSP:OPAQUE");
        return;
    }
    let last = activity_end(activity).unwrap_or(from).max(from);
    let after = last.checked_add_days(Days::new(1)).unwrap_or(last);
    add(
        out,
        &format!("DTSTART;VALUE=DATE:{}", from.format("%Y%m%d")),
    );
    add(out, &format!("DTEND;VALUE=DATE:{}", after.format("%Y%m%d")));
    add(out, "TRANSP:TRANSPARENT");
}

/// The hour of an activity that begins and ends on one day.
fn clock(activity: &Activity) -> Option<NaiveTime> {
    let from = activity_start(activity)?;
    let lasts = activity.ends_on.is_some_and(|day| day > from);
    activity.time.filter(|_| !lasts)
}

fn alarm(out: &mut String, activity: &Activity, text: &str) {
    let before = if clock(activity).is_some() {
        HOUR_BEFORE
    } else {
        DAY_BEFORE
    };
    add(out, "BEGIN:VALARM");
    add(out, "ACTION:DISPLAY");
    add(out, &format!("TRIGGER:{before}"));
    add_text(out, "DESCRIPTION", text);
    add(out, "END:VALARM");
}

fn summary(entry: &Entry) -> String {
    match (entry.account, entry.activity.title.as_str()) {
        ("", title) => title.to_owned(),
        (account, "") => account.to_owned(),
        (account, title) => format!("{account}: {title}"),
    }
}

/// Whose clock it is, and who takes part.
fn description(activity: &Activity, names: &dyn Names, texts: &Texts) -> String {
    let theirs = (activity.whose == Some(Side::Theirs)).then(|| texts.get("side-theirs"));
    let ours = activity
        .owner
        .into_iter()
        .chain(activity.ours.iter().copied());
    let ours = ours.map(|id| Link::new(Kind::Colleague, id));
    let their = activity.theirs.iter();
    let their = their.map(|id| Link::new(Kind::Stakeholder, *id));
    let mut people: Vec<String> = Vec::new();
    for named in ours.chain(their).filter_map(|link| names.named(link)) {
        if !named.removed && !people.contains(&named.name) {
            people.push(named.name);
        }
    }
    let lines: Vec<String> = theirs.into_iter().chain(people).collect();
    lines.join("\n")
}

fn is_cancelled(activity: &Activity) -> bool {
    let off = [
        Some(ActivityStatus::Skipped),
        Some(ActivityStatus::Cancelled),
    ];
    activity.head.removed || off.contains(&activity.status)
}

/// Grows with every change: the minutes from the making of the record to its last change, any
/// part of a minute counted as one.
fn sequence(head: &Head) -> i64 {
    let between = head.changed - head.created;
    (between.num_seconds().max(0) + 59) / 60
}

fn moment(at: DateTime<FixedOffset>) -> String {
    at.to_utc().format("%Y%m%dT%H%M%SZ").to_string()
}

fn local(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Book, Ids, Now, script};
    use crate::i18n::Language;

    const PLAN: &str = "add account name=Kaarna\n";

    /// The calendar of a plan, unfolded.
    fn calendar(text: &str) -> String {
        let now = Now::noon(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
        let text = format!("{PLAN}{text}");
        let made = script::run(&text, "test", now, &mut Ids::new(0, 1, None)).unwrap();
        let book = Book::of_everything(made.records);
        let id = *book.open.keys().next().unwrap();
        let own = &book.open[&id];
        let entries: Vec<Entry> = own
            .activity
            .all()
            .map(|activity| Entry {
                activity,
                head: &activity.head,
                account: "Kaarna",
            })
            .collect();
        let texts = Texts::new(Language::En);
        write("Kaarna", &entries, &book, &texts).replace("\r\n ", "")
    }

    #[test]
    fn activities_stand_on_their_days() {
        let check = |fields: &str, expected: &[&str], absent: &str| {
            let text = calendar(&format!("add activity account=Kaarna title=Visit {fields}"));
            for line in expected {
                assert!(text.contains(&format!("{line}\r\n")), "{line} in {text}");
            }
            assert!(!text.contains(absent), "{absent} in {text}");
            assert_eq!(text.matches("BEGIN:").count(), text.matches("END:").count());
        };
        check(
            "starts_on=2026-12-01",
            &[
                "DTSTART;VALUE=DATE:20261201",
                "DTEND;VALUE=DATE:20261202",
                "SUMMARY:Kaarna: Visit",
                "TRIGGER:-PT15H",
                "STATUS:CONFIRMED",
                "SEQUENCE:0",
            ],
            "VTIMEZONE",
        );
        check(
            "starts_on=2026-12-01 time=14:30",
            &[
                "TZID:Europe/Helsinki",
                "DTSTART;TZID=Europe/Helsinki:20261201T143000",
                "DTEND;TZID=Europe/Helsinki:20261201T153000",
            ],
            "VALUE=DATE",
        );
        check(
            "starts_on=2026-12-30 ends_on=2027-01-02 time=14:30 whose=theirs",
            &["DTSTART;VALUE=DATE:20261230", "DTEND;VALUE=DATE:20270103"],
            "VALARM",
        );
        check(
            "starts_on=2026-12-01 status=cancelled",
            &["STATUS:CANCELLED"],
            "VALARM",
        );
        check(
            "message=secret result=secret starts_on=2026-12-01",
            &[],
            "secret",
        );
        check("", &["END:VCALENDAR"], "VEVENT");
    }

    #[test]
    fn a_change_raises_the_sequence() {
        let at = |text: &str| DateTime::parse_from_rfc3339(text).unwrap();
        let created = at("2026-11-21T10:00:00+02:00");
        for (changed, sequence) in [
            ("2026-11-21T10:00:00+02:00", 0),
            ("2026-11-21T10:00:01+02:00", 1),
            ("2026-11-21T08:02:00+00:00", 2),
            ("2026-11-20T08:02:00+00:00", 0),
        ] {
            let head = Head {
                created,
                changed: at(changed),
                ..Head::default()
            };
            assert_eq!(super::sequence(&head), sequence, "{changed}");
        }
    }
}
