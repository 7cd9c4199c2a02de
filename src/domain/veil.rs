//! What is known, as it may be seen while somebody looks over the shoulder: no private claim can
//! be read in it. Knows nothing of screens.

use super::book::Book;
use super::field::Choice;
use super::record::{Audience, Claim, Records};
use super::value::{Cell, Id, Value};
use super::{Kind, Record};

/// What stands in the place of the text of a private claim.
pub const VEILED: &str = "▒▒▒";

/// Whether a record is a claim for nobody but whoever wrote it.
pub fn is_private(record: &dyn Record) -> bool {
    let private = Cell::One(Value::Choice(Audience::Private.code()));
    record.kind() == Kind::Claim && record.get("audience") == private
}

/// A Book whose private claims say nothing. They are still there, so that links to them and what
/// rests on them stay as they are.
pub fn veiled(book: &Book) -> Book {
    let mut veiled = book.clone();
    for own in veiled.open.values_mut() {
        for id in private_claims(own) {
            if let Some(claim) = own.claim.take(id) {
                own.claim.insert(silent(claim));
            }
        }
    }
    veiled
}

/// Records without the private claims among them.
pub fn without_private(records: &Records) -> Records {
    let mut open = records.clone();
    for id in private_claims(records) {
        open.claim.take(id);
    }
    open
}

fn private_claims(records: &Records) -> Vec<Id> {
    let all = records.claim.all();
    let private = all.filter(|claim| claim.audience == Some(Audience::Private));
    private.map(|claim| claim.head.id).collect()
}

fn silent(claim: Claim) -> Claim {
    Claim {
        text: VEILED.to_owned(),
        evidence: String::new(),
        response: String::new(),
        said_by: None,
        about: None,
        ..claim
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
