//! What is known, as it may be seen while somebody looks over the shoulder: nothing private can be
//! read in it. Private is what its audience says so of: a claim, a goal, an activity, an
//! opportunity or a project for nobody but whoever wrote it. Knows nothing of screens.

use std::collections::BTreeSet;

use super::book::Book;
use super::field::Choice;
use super::record::{Activity, Audience, Claim, Goal, Opportunity, Project, Records};
use super::value::{Cell, Link, Value};
use super::{Kind, Record};

/// What stands in the place of the name or text of something private.
pub const VEILED: &str = "▒▒▒";

/// Kinds of records that may be private.
pub const KINDS: [Kind; 5] = [
    Kind::Claim,
    Kind::Goal,
    Kind::Activity,
    Kind::Opportunity,
    Kind::Project,
];

/// Whether a record is for nobody but whoever wrote it.
pub fn is_private(record: &dyn Record) -> bool {
    let private = Cell::One(Value::Choice(Audience::Private.code()));
    KINDS.contains(&record.kind()) && record.get("audience") == private
}

/// A Book in which what is private says nothing. It is still there, so that links to it and what
/// rests on it stay as they are.
pub fn veiled(book: &Book) -> Book {
    let mut veiled = book.clone();
    let all = veiled.open.values_mut().chain([&mut veiled.frame]);
    for records in all {
        for link in private(records) {
            silence(records, link);
        }
    }
    veiled
}

/// Records without the private claims among them; what else is private says nothing.
pub fn without_private(records: &Records) -> Records {
    let mut open = records.clone();
    for link in private(records) {
        if link.kind == Kind::Claim {
            open.claim.take(link.id);
        } else {
            silence(&mut open, link);
        }
    }
    open
}

fn private(records: &Records) -> Vec<Link> {
    let all = KINDS.iter().flat_map(|kind| records.all(*kind));
    let private = all.filter(|record| is_private(*record));
    private.map(<dyn Record>::link).collect()
}

/// Takes every word out of a private record, and the people in it.
fn silence(records: &mut Records, link: Link) {
    let none = String::new;
    match link.kind {
        Kind::Claim => records.claim.change(link.id, |claim| Claim {
            text: VEILED.to_owned(),
            evidence: none(),
            response: none(),
            said_by: None,
            about: None,
            ..claim
        }),
        Kind::Goal => records.goal.change(link.id, |goal| Goal {
            name: VEILED.to_owned(),
            target_group: none(),
            value_to_customer: none(),
            value_to_us: none(),
            grounds: none(),
            customer_owner: None,
            ..goal
        }),
        Kind::Activity => records.activity.change(link.id, |activity| Activity {
            title: VEILED.to_owned(),
            series: none(),
            message: none(),
            asks: none(),
            result: none(),
            theirs: BTreeSet::new(),
            tested_with: None,
            ..activity
        }),
        Kind::Opportunity => records
            .opportunity
            .change(link.id, |opportunity| Opportunity {
                name: VEILED.to_owned(),
                value: None,
                closed_value: None,
                value_to_customer: none(),
                value_to_us: none(),
                champion: None,
                ..opportunity
            }),
        Kind::Project => records.project.change(link.id, |project| Project {
            name: VEILED.to_owned(),
            aim: none(),
            problem: none(),
            change: none(),
            customer_lead: None,
            ..project
        }),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Ids, Now, script};

    #[test]
    fn a_private_claim_says_nothing_and_others_all() {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let text = "add account name=Acme
            add claim account=Acme topic=need text=Open basis=fact evidence=Minutes on={-1d}
            add claim account=Acme topic=need text=Secret basis=fact evidence=Diary on={-1d} audience=private";
        let made = script::run(text, "Aino", Now::noon(day), &mut Ids::new(0, 1, None)).unwrap();
        let book = Book::of_everything(made.records);
        let told = |book: &Book| -> Vec<String> {
            let own = book.open.values().next().unwrap();
            let told = own.claim.iter();
            told.map(|claim| format!("{} {}", claim.text, claim.evidence))
                .collect()
        };
        assert_eq!(told(&veiled(&book)), ["Open Minutes", "▒▒▒ "]);
        let own = book.open.values().next().unwrap();
        let left: Vec<String> = without_private(own)
            .claim
            .iter()
            .map(|one| one.text.clone())
            .collect();
        assert_eq!(left, ["Open"]);
    }
}
