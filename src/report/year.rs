//! The year: the annual cycle of an account as a wheel and as a list of months, ours and the
//! customer's clock, and the same as data for programs.

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::cycle::{self, Entry};
use super::document::{Block, Document, Item, Section, Tone};
use super::drawing::State;
use super::wording::{self, capitalised, dotted, span};
use super::{Edition, in_edition};
use crate::domain::field::Choice;
use crate::domain::record::{Activity, ActivityStatus, Side};
use crate::domain::scene::{Scene, activity_start, is_planned};
use crate::domain::value::Id;
use crate::domain::{Kind, Link, Names};
use crate::i18n::{Message, Texts};

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const MOST_KEY_LINES: usize = 40;

/// The annual cycle of an account in one calendar year.
pub fn year(scene: &Scene, year: i32, edition: Edition, texts: &Texts) -> Document {
    in_edition(scene, edition, |scene| {
        document(scene, year, edition, texts)
    })
}

fn document(scene: &Scene, year: i32, edition: Edition, texts: &Texts) -> Document {
    let entries = cycle::entries(scene, year);
    let kicker = Message::new("report-year-kicker").text("year", year.to_string());
    let mut sections = vec![wheel_section(scene, year, edition, &entries, texts)];
    sections
        .extend((1..=12).filter_map(|month| month_section(scene, year, month, &entries, texts)));
    sections.extend(undated_section(scene, texts));
    Document {
        report: "year",
        kicker: texts.say(&kicker),
        sections,
        data: Some(data(scene, year, edition)),
        ..super::summary::frame_of(scene, year, edition, texts)
    }
}

fn wheel_section(
    scene: &Scene,
    year: i32,
    edition: Edition,
    entries: &[Entry],
    texts: &Texts,
) -> Section {
    let section = Section::new("wheel", String::new());
    match cycle::wheel(scene, year, entries, MOST_KEY_LINES, texts) {
        None if edition == Edition::Customer => {
            section.with(Block::Remark(texts.get("report-nothing-shared")))
        }
        None => section.with(wording::unknown(texts, "report-unknown-year")),
        Some((wheel, more)) => {
            let wheel = section.with(Block::Wheel(Box::new(wheel)));
            wheel.and(wording::more(texts, more))
        }
    }
}

fn month_section(
    scene: &Scene,
    year: i32,
    month: u32,
    entries: &[Entry],
    texts: &Texts,
) -> Option<Section> {
    let of_month = entries.iter().filter(|entry| entry.month(year) == month);
    let items: Vec<Item> = of_month
        .map(|entry| Item {
            label: span(texts, entry.from, entry.to, year),
            ..item(scene, entry.activity, texts)
        })
        .collect();
    let heading = capitalised(texts.locale.month_name(month));
    let code = MONTHS[(month.clamp(1, 12) - 1) as usize];
    let section = Section::new(code, heading).half();
    (!items.is_empty()).then(|| section.with(Block::Bullets(items)))
}

fn undated_section(scene: &Scene, texts: &Texts) -> Option<Section> {
    let activities = scene.book.own.activity.iter();
    let undated =
        activities.filter(|activity| activity_start(activity).is_none() && is_planned(activity));
    let items: Vec<Item> = undated
        .map(|activity| item(scene, activity, texts))
        .collect();
    let section = Section::new("undated", texts.get("report-undated"));
    (!items.is_empty()).then(|| section.with(Block::Bullets(items)))
}

fn item(scene: &Scene, activity: &Activity, texts: &Texts) -> Item {
    let (mark, tone) = match cycle::state(activity, scene.today()) {
        State::Late => (texts.get("report-late"), Tone::Bad),
        State::Done if activity.status == Some(ActivityStatus::Done) => {
            (texts.get("activity-status-done"), Tone::Good)
        }
        State::Done | State::Coming => (String::new(), Tone::Neutral),
    };
    let side = match activity.whose {
        Some(Side::Theirs) => texts.get("side-theirs"),
        _ => String::new(),
    };
    let ours = activity
        .owner
        .into_iter()
        .chain(activity.ours.iter().copied());
    let ours: std::collections::BTreeSet<Id> = ours.collect();
    let time = activity
        .time
        .map(|time| texts.locale.time(time))
        .unwrap_or_default();
    Item {
        label: String::new(),
        text: activity.title.clone(),
        mark,
        tone,
        note: dotted([
            time,
            side,
            cycle::kind_label(texts, activity.kind),
            wording::names(scene, Kind::Colleague, ours),
            wording::names(scene, Kind::Stakeholder, activity.theirs.iter().copied()),
        ]),
        record: Some(Link::new(Kind::Activity, activity.head.id)),
    }
}

/// The year for programs, in the shape of the command line's other JSON: every key always
/// present, blank is null. An activity stands in the month it begins in, in January where it
/// began the year before; what has no day stands in `undated`; skipped and cancelled ones are
/// there with their status. In the customer's edition ids are null.
fn data(scene: &Scene, year: i32, edition: Edition) -> Json {
    let mut all: Vec<&Activity> = scene.book.own.activity.iter().collect();
    all.sort_by_key(|activity| {
        (
            activity_start(activity),
            activity.ends_on,
            activity.title.clone(),
        )
    });
    let dated: Vec<Entry> = all
        .iter()
        .filter_map(|activity| cycle::entry(activity, year, scene.today()))
        .collect();
    let months: Vec<Json> = (1..=12)
        .map(|month| {
            let of_month = dated.iter().filter(|entry| entry.month(year) == month);
            let activities: Vec<Json> = of_month
                .map(|entry| row(scene, entry.activity, edition))
                .collect();
            json!({ "month": month, "activities": activities })
        })
        .collect();
    let undated = all
        .iter()
        .filter(|activity| activity_start(activity).is_none());
    let undated: Vec<Json> = undated
        .map(|activity| row(scene, activity, edition))
        .collect();
    json!({
        "schema": "avain.year/1",
        "account": {
            "id": id(scene.book.id(), edition),
            "name": scene.book.account.name,
        },
        "year": year,
        "months": months,
        "undated": undated,
    })
}

fn id(id: Id, edition: Edition) -> Json {
    match edition {
        Edition::Internal => Json::from(id.to_string()),
        Edition::Customer => Json::Null,
    }
}

fn row(scene: &Scene, activity: &Activity, edition: Edition) -> Json {
    let link = |kind: Kind, of: Id| {
        let name = scene.book.named(Link::new(kind, of))?.name;
        Some(json!({ "kind": kind.code(), "id": id(of, edition), "name": name }))
    };
    let links = |kind: Kind, ids: &std::collections::BTreeSet<Id>| -> Vec<Json> {
        ids.iter().filter_map(|of| link(kind, *of)).collect()
    };
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
    json!({
        "id": id(activity.head.id, edition),
        "title": activity.title,
        "whose": activity.whose.map(Choice::code),
        "kind": activity.kind.map(Choice::code),
        "starts_on": day(activity.starts_on),
        "ends_on": day(activity.ends_on),
        "time": activity.time.map(|time| time.format("%H:%M").to_string()),
        "due_on": day(activity.due_on),
        "owner": activity.owner.and_then(|owner| link(Kind::Colleague, owner)),
        "ours": links(Kind::Colleague, &activity.ours),
        "theirs": links(Kind::Stakeholder, &activity.theirs),
        "status": activity.status.map(Choice::code),
        "done_on": day(activity.done_on),
        "late": cycle::state(activity, scene.today()) == State::Late,
    })
}
