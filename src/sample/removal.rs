//! Taking the sample away: its own records, all that its accounts own, and nothing of the user's.

use std::collections::BTreeSet;

use super::is_of_it;
use crate::domain::book::{account_of, links_of};
use crate::domain::change::removing;
use crate::domain::{Kind, Link, Operation, Record, Records};

/// The operations that remove the sample from a file with these records. What belongs to no
/// account (a colleague, a class) stays where a record that stays names it.
pub fn removal(records: &Records) -> Vec<Operation> {
    let living = || {
        let all = Kind::ALL.iter().flat_map(|kind| records.all(*kind));
        all.filter(|record| !record.head().removed)
    };
    let accounts: BTreeSet<Link> = records
        .all(Kind::Account)
        .filter(|account| is_of_it(*account))
        .map(<dyn Record>::link)
        .collect();
    let of = |link: Link| account_of(link, &|link| records.get(link));
    let is_going = |record: &&dyn Record| match of(record.link()) {
        Some(account) => accounts.contains(&Link::new(Kind::Account, account)),
        None => is_of_it(*record),
    };
    let mut going: BTreeSet<Link> = living().filter(is_going).map(<dyn Record>::link).collect();
    loop {
        let staying = living().filter(|record| !going.contains(&record.link()));
        let named: Vec<Link> = staying.flat_map(links_of).collect();
        let before = going.len();
        going.retain(|link| of(*link).is_some() || !named.contains(link));
        if going.len() == before {
            return going.into_iter().map(removing).collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::{Ids, Now, script};
    use crate::i18n::Language;
    use crate::sample;

    fn now() -> Now {
        Now::noon(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap())
    }

    /// The sample, and lines of a user's own after it.
    fn records(own: &str) -> Records {
        let mut ids = Ids::new(0, 1, None);
        let entries = sample::filling(now(), ids.next_id(), Language::En).unwrap();
        let mut records = Records::default();
        for entry in entries {
            records.apply(&entry.operations, entry.at);
        }
        let own = script::run(own, "me", now(), &mut Ids::new(9, 9, None)).unwrap();
        for entry in own.entries {
            records.apply(&entry.operations, entry.at);
        }
        records
    }

    fn left(mut records: Records) -> Vec<String> {
        let operations = removal(&records);
        records.apply(&operations, now().at);
        let all = Kind::ALL.iter().flat_map(|kind| records.all(*kind));
        let living = all.filter(|record| !record.head().removed);
        living
            .map(|one| crate::domain::book::name_of(one, &records))
            .collect()
    }

    #[test]
    fn all_of_the_sample_goes_and_nothing_else() {
        assert_eq!(left(records("")), Vec::<String>::new());
        let own = r#"
            add account name="My Own Oy"
            add stakeholder account="My Own Oy" name="Ada Own"
            add colleague name="Me Myself"
        "#;
        assert_eq!(left(records(own)), ["My Own Oy", "Me Myself", "Ada Own"]);
    }

    #[test]
    fn a_colleague_of_the_sample_stays_while_a_record_of_ones_own_names_them() {
        let mut records = records("add account name=\"My Own Oy\"");
        let named = records
            .colleague
            .iter()
            .find(|one| one.name == "Sofia Ekholm");
        let named = named.unwrap().head.id.to_string();
        let account = records.account.iter().find(|one| one.name == "My Own Oy");
        let account = account.unwrap().head.id;
        let owner = Operation {
            record: Link::new(Kind::Account, account),
            slot: crate::domain::Slot::Field(Kind::Account.field_index("owner").unwrap()),
            old: None,
            new: Some(crate::domain::Value::Link(Link::new(
                Kind::Colleague,
                named.parse().unwrap(),
            ))),
        };
        records.apply(&[owner], now().at);
        let left = left(records);
        assert!(left.contains(&"Sofia Ekholm".to_owned()), "{left:?}");
        let boss = left.contains(&"Petra Lindqvist".to_owned());
        assert!(boss, "whom she reports to stays too: {left:?}");
        assert!(!left.contains(&"Jarkko Mäkelä".to_owned()), "{left:?}");
    }
}
