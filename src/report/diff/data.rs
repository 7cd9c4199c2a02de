//! What changed between two days, as data for programs.

use serde_json::{Map, Value as Json, json};

use super::{cents, readings};
use crate::domain::between::{
    Between, Came, Change, Forecast, Foreseen, Kept, Known, Moment, What,
};
use crate::domain::check::Finding;
use crate::domain::pulse::Reading;
use crate::domain::{Kind, Link, Names};

pub fn data(between: &Between, forecast: &Forecast, changes: &[Change]) -> Json {
    let then = between.then.as_ref();
    let by_later = |known: &Option<Known>| known.as_ref().map(|known| values(&known.moment));
    let (gone, new) = between.findings();
    let codes = |found: Vec<&Finding>| -> Vec<&str> { found.iter().map(|one| one.code).collect() };
    let changes = changes.iter().map(|one| change(between, one));
    json!({
        "account": named(between, between.now.scene.book.link()),
        "from": between.from.to_string(),
        "to": between.now.scene.today().to_string(),
        "changes": changes.collect::<Vec<_>>(),
        "measures": {
            "then": then.map(values),
            "then_by_later_figures": by_later(&between.then_known),
            "now": values(&between.now),
            "now_by_later_figures": by_later(&between.now_known),
        },
        "findings": { "gone": codes(gone), "new": codes(new) },
        "forecast": foretold(between, forecast),
    })
}

/// A record, its name as in every language the same.
fn named(between: &Between, link: Link) -> Json {
    let now = between.now.scene.book.named(link);
    let then = || between.then.as_ref()?.scene.book.named(link);
    let name = now.or_else(then).map(|named| named.name);
    json!({ "kind": link.kind.code(), "id": link.id.to_string(), "name": name.unwrap_or_default() })
}

fn change(between: &Between, change: &Change) -> Json {
    let kind = change.record.kind;
    let (what, fields) = match &change.what {
        What::Added => ("added", Vec::new()),
        What::Removed => ("removed", Vec::new()),
        What::Edited(fields) => {
            let keys = fields.iter().map(|(at, ..)| kind.fields()[*at].key);
            ("edited", keys.collect())
        }
    };
    json!({ "record": named(between, change.record), "what": what, "fields": fields })
}

fn foretold(between: &Between, forecast: &Forecast) -> Json {
    let opportunities = forecast.opportunities.iter();
    let activities = forecast.activities.iter().map(|(id, kept)| {
        let came = match kept {
            Kept::InTime => "in_time",
            Kept::Late(_) => "late",
            Kept::Moved(_) => "moved",
            Kept::NotDone => "not_done",
            Kept::Dropped => "dropped",
        };
        json!({ "activity": named(between, Link::new(Kind::Activity, *id)), "came": came })
    });
    json!({
        "expected": forecast.expected().map(cents),
        "won": forecast.won(),
        "opportunities": opportunities.map(|one| foreseen(between, one)).collect::<Vec<_>>(),
        "activities": activities.collect::<Vec<_>>(),
    })
}

fn foreseen(between: &Between, one: &Foreseen) -> Json {
    let (came, closed) = match one.came {
        Came::Won(cents) => ("won", cents),
        Came::Lost => ("lost", None),
        Came::Open(_) => ("open", None),
        Came::Removed => ("removed", None),
    };
    json!({
        "opportunity": named(between, Link::new(Kind::Opportunity, one.opportunity)),
        "expected_on": one.expected_on.map(|day| day.to_string()),
        "expected": one.hundredths.map(cents),
        "was_due": one.was_due,
        "came": came,
        "closed_value": closed,
    })
}

fn values(moment: &Moment) -> Json {
    told(readings(moment))
}

fn told(readings: Vec<Reading>) -> Json {
    let pairs = readings
        .into_iter()
        .map(|one| (one.code.to_owned(), json!(one.measured.value)));
    Json::Object(pairs.collect::<Map<_, _>>())
}
