//! What follows from a change by the domain's own word, in the same entry: a customer activity
//! marked done makes its interaction (domain, `interaction`).

use super::change::{Operation, Slot, touched};
use super::ids::Ids;
use super::input::{self, Assignment, How};
use super::now::Now;
use super::record::{Activity, ActivityStatus, Records, Side};
use super::value::{Cell, Link, Value};
use super::{Kind, Record};

/// What the file knows of activities and their meetings.
pub struct Known<'a> {
    /// An activity as it was before the change.
    pub activity: &'a dyn Fn(Link) -> Option<Activity>,
    /// Whether an activity has made its interaction already.
    pub is_met: &'a dyn Fn(Link) -> bool,
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
    }
    following
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
}
