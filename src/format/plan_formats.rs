//! The plan itself as a file, not a report of it: records for other programs, for calendars,
//! address books and spreadsheets. A format of plans is a row of [`PLAN_FORMATS`].

use super::people_csv;
use super::plan::Plan;
use super::vcard::{self, Card, Version};
use super::{FormatError, icalendar, plan_json, spreadsheet};
use crate::domain::record::Activity;
use crate::domain::scene::has_left;
use crate::domain::{Id, Kind, Link, Names};

/// A way to write a plan.
pub struct PlanFormat {
    /// Name on the command line.
    pub name: &'static str,
    /// Ending of the file.
    pub ending: &'static str,
    pub media_type: &'static str,
    /// Not for a terminal.
    pub is_binary: bool,
    /// Takes one kind of record.
    pub is_table: bool,
    /// Tells measures, which look at the whole portfolio.
    pub measures: bool,
    pub write: fn(&Plan) -> Result<Vec<u8>, FormatError>,
}

/// Every format of a plan, the usual one first.
pub const PLAN_FORMATS: &[PlanFormat] = &[
    row("json", "application/json", |plan| {
        let links = plan_json::everything(plan.all);
        Ok(plan_json::write(&links, plan.all, plan.all).into_bytes())
    }),
    PlanFormat {
        is_binary: true,
        measures: true,
        ..row(
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            spreadsheet::write,
        )
    },
    PlanFormat {
        is_table: true,
        ..row("csv", "text/csv", people_csv::write)
    },
    row("ics", "text/calendar", |plan| Ok(calendar(plan))),
    row("vcf", "text/vcard", |plan| Ok(cards(plan, Version::Three))),
    PlanFormat {
        ending: "vcf",
        ..row("vcf4", "text/vcard", |plan| Ok(cards(plan, Version::Four)))
    },
];

const fn row(
    name: &'static str,
    media_type: &'static str,
    write: fn(&Plan) -> Result<Vec<u8>, FormatError>,
) -> PlanFormat {
    PlanFormat {
        name,
        ending: name,
        media_type,
        is_binary: false,
        is_table: false,
        measures: false,
        write,
    }
}

/// The format of that name.
pub fn named(name: &str) -> Option<&'static PlanFormat> {
    PLAN_FORMATS.iter().find(|format| format.name == name)
}

fn calendar(plan: &Plan) -> Vec<u8> {
    let account = |activity: &Activity| name(plan, Kind::Account, activity.account);
    let named: Vec<(&Activity, String)> = plan
        .own
        .activity
        .all()
        .map(|activity| (activity, account(activity)))
        .collect();
    let entries: Vec<icalendar::Entry> = named
        .iter()
        .map(|(activity, account)| icalendar::Entry {
            activity,
            head: &activity.head,
            account,
        })
        .collect();
    icalendar::write(plan.title, &entries, plan.all, plan.texts).into_bytes()
}

/// People who are still there.
fn cards(plan: &Plan, version: Version) -> Vec<u8> {
    let today = plan.now.day();
    let people = plan.own.stakeholder.iter();
    let here = people.filter(|person| !has_left(person.left_on, today));
    let placed: Vec<_> = here
        .map(|person| {
            let account = name(plan, Kind::Account, person.account);
            (person, account, name(plan, Kind::Unit, person.unit))
        })
        .collect();
    let cards: Vec<Card> = placed
        .iter()
        .map(|(person, account, unit)| Card {
            person,
            account,
            unit,
        })
        .collect();
    vcard::write(&cards, version).into_bytes()
}

fn name(plan: &Plan, kind: Kind, id: Option<Id>) -> String {
    let named = id.and_then(|id| plan.all.named(Link::new(kind, id)));
    named.map_or_else(String::new, |named| named.name)
}
