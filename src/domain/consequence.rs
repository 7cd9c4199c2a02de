//! What follows from a change by the domain's own word, in the same entry: a customer activity
//! marked done makes its interaction (domain, `interaction`), and one of a series the next row of
//! it ([`super::series`]).

use super::change::{Operation, Slot, touched};
use super::ids::Ids;
use super::input::{self, Assignment, How};
use super::now::Now;
use super::record::{Activity, ActivityStatus, Records, Side};
use super::value::{Cell, Link, Value};
use super::{Kind, Record, series};

/// What the file knows of activities and their meetings.
pub struct Known<'a> {
    /// An activity as it was before the change.
    pub activity: &'a dyn Fn(Link) -> Option<Activity>,
    /// Whether an activity has made its interaction already.
    pub is_met: &'a dyn Fn(Link) -> bool,
    /// The other occurrences of an activity's series.
    pub siblings: &'a dyn Fn(&Activity) -> Vec<Activity>,
}

/// The operations that follow from others. A customer activity is one of ours that names people
/// of theirs; it is marked done when its status becomes done after it was made. The interaction
/// takes its day (`done_on`, else today), channel, people and title.
pub fn of(operations: &[Operation], known: &Known, ids: &mut Ids, now: Now) -> Vec<Operation> {
    let activities = touched(operations).into_iter();
    let mut following = Vec::new();
    for link in activities.filter(|link| link.kind == Kind::Activity) {
        let Some(before) = (known.activity)(link) else {
            continue;
        };
        let after = after(&before, operations, now);
        let is_marked = is_done(&after) && !is_done(&before);
        let is_customers = after.whose != Some(Side::Theirs) && !after.theirs.is_empty();
        if is_marked && is_customers && !(known.is_met)(link) {
            let made = input::make(Kind::Interaction, &interaction(&after, now), ids, &|_| None);
            following.extend(made.map(|(_, operations)| operations).unwrap_or_default());
        }
        if is_marked && after.whose != Some(Side::Theirs) {
            following.extend(occurrence(&after, known, ids, now));
        }
    }
    following
}

/// The next row of the activity's series, where it repeats.
fn occurrence(done: &Activity, known: &Known, ids: &mut Ids, now: Now) -> Vec<Operation> {
    let Some(cells) = series::next(done, &(known.siblings)(done), now.day()) else {
        return Vec::new();
    };
    let made = input::make(Kind::Activity, &cells, ids, &|_| None);
    made.map(|(_, operations)| operations).unwrap_or_default()
}

fn is_done(activity: &Activity) -> bool {
    activity.status == Some(ActivityStatus::Done)
}

fn after(before: &Activity, operations: &[Operation], now: Now) -> Activity {
    let link = Link::new(Kind::Activity, before.head.id);
    let mut records = Records::default();
    records.activity.insert(before.clone());
    let own = operations
        .iter()
        .filter(|operation| operation.record == link);
    let own: Vec<Operation> = own
        .filter(|op| matches!(op.slot, Slot::Field(_)))
        .cloned()
        .collect();
    records.apply(&own, now.at);
    records
        .activity
        .take(before.head.id)
        .unwrap_or_else(|| before.clone())
}

fn interaction(activity: &Activity, now: Now) -> Vec<Assignment> {
    let record: &dyn Record = activity;
    let day = activity.done_on.unwrap_or(now.day());
    let copied = [
        ("account", record.get("account")),
        ("on", Cell::One(Value::Day(day))),
        ("channel", record.get("channel")),
        ("ours", record.get("ours")),
        ("theirs", record.get("theirs")),
        ("topic", record.get("title")),
        ("activity", Cell::One(Value::Link(record.link()))),
    ];
    let filled = copied.into_iter().filter(|(_, cell)| !cell.is_blank());
    filled
        .filter_map(|(key, cell)| {
            Some(Assignment {
                index: Kind::Interaction.field_index(key)?,
                how: How::Put,
                values: cell.values().to_vec(),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::script;

    /// The activity as made, the change to it, and the topics of interactions that follow.
    fn check(made: &str, change: &str, expected: &[&str]) {
        let now = Now::noon(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
        let ground = "add account name=Acme\nadd stakeholder account=Acme name=Liisa\n";
        let text = format!(
            "{ground}add activity account=Acme title=Visit {made}\nset activity Visit {change}"
        );
        let mut ids = Ids::new(0, 1, None);
        let script = script::run(&text, "Aino", now, &mut ids).unwrap();
        let before = script::run(
            text.rsplit_once('\n').unwrap().0,
            "Aino",
            now,
            &mut Ids::new(0, 1, None),
        );
        let before = before.unwrap().records;
        let operations = &script.entries.last().unwrap().operations;
        let known = Known {
            activity: &|link| before.activity.get(link.id).cloned(),
            is_met: &|_| change.contains("note"),
            siblings: &|_| Vec::new(),
        };
        let mut records = before.clone();
        records.apply(&of(operations, &known, &mut ids, now), now.at);
        let found: Vec<String> = records
            .interaction
            .iter()
            .map(|one| format!("{} {} {}", one.topic, one.on.unwrap(), one.theirs.len()))
            .collect();
        assert_eq!(found, expected, "{made}; {change}");
    }

    #[test]
    fn a_customer_activity_marked_done_makes_its_interaction() {
        check("theirs=Liisa", "status=done", &["Visit 2026-11-21 1"]);
        check(
            "theirs=Liisa",
            "status=done done_on=2026-11-19",
            &["Visit 2026-11-19 1"],
        );
        check(
            "status=planned",
            "status=done theirs=Liisa",
            &["Visit 2026-11-21 1"],
        );
        check("theirs=Liisa", "status=cancelled", &[]);
        check("theirs=Liisa status=done", "result=Good", &[]);
        check("theirs=Liisa whose=theirs", "status=done", &[]);
        check("owner=", "status=done", &[]);
    }

    #[test]
    fn one_of_a_series_marked_done_makes_the_next() {
        let now = Now::noon(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
        let made = "add account name=Acme
            add activity account=Acme title=Round starts_on=2026-11-20 repeats=monthly time=09:00
            set activity Round status=done";
        let mut ids = Ids::new(0, 1, None);
        let script = script::run(made, "Aino", now, &mut ids).unwrap();
        let operations = &script.entries.last().unwrap().operations;
        let mut before = script.records.clone();
        for operation in operations {
            let record = before.get_mut(operation.record).unwrap();
            if let Slot::Field(index) = operation.slot {
                record.put(index, None, None);
            }
        }
        let next = |siblings: &dyn Fn(&Activity) -> Vec<Activity>, ids: &mut Ids| {
            let known = Known {
                activity: &|link| before.activity.get(link.id).cloned(),
                is_met: &|_| false,
                siblings,
            };
            let mut records = Records::default();
            records.apply(&of(operations, &known, ids, now), now.at);
            let rows = records.activity.iter();
            rows.map(|one| format!("{} {}", one.title, one.starts_on.unwrap()))
                .collect::<Vec<_>>()
        };
        assert_eq!(next(&|_| Vec::new(), &mut ids), ["Round 2026-12-20"]);
        let planned = |done: &Activity| {
            let mut later = done.clone();
            later.status = None;
            later.starts_on = NaiveDate::from_ymd_opt(2026, 12, 18);
            vec![later]
        };
        assert_eq!(next(&planned, &mut ids), [""; 0]);
    }
}
