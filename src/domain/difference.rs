//! How two states of a file differ, kind by kind: the preview before one takes the other's place.

use super::record::{Kind, Record, Records};
use super::value::Link;

/// What of one kind differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub kind: Kind,
    /// Living in the first state alone.
    pub only_first: Vec<Link>,
    /// Living in the second state alone.
    pub only_second: Vec<Link>,
    /// Living in both, with other values.
    pub unlike: Vec<Link>,
}

/// The differences of the living records of two states; kinds without one are left out.
pub fn differences(first: &Records, second: &Records) -> Vec<Difference> {
    let of_kind = |kind: &Kind| Difference {
        kind: *kind,
        only_first: only(first, second, *kind),
        only_second: only(second, first, *kind),
        unlike: living(first, *kind)
            .filter(|record| {
                let other = second.get(record.link());
                other.is_some_and(|other| !other.head().removed && !is_same(*record, other))
            })
            .map(<dyn Record>::link)
            .collect(),
    };
    let all = Kind::ALL.iter().map(of_kind);
    all.filter(|one| {
        !(one.only_first.is_empty() && one.only_second.is_empty() && one.unlike.is_empty())
    })
    .collect()
}

fn living(records: &Records, kind: Kind) -> impl Iterator<Item = &dyn Record> {
    records.all(kind).filter(|record| !record.head().removed)
}

fn only(here: &Records, there: &Records, kind: Kind) -> Vec<Link> {
    let links = living(here, kind).map(<dyn Record>::link);
    links
        .filter(|link| there.get(*link).is_none_or(|other| other.head().removed))
        .collect()
}

fn is_same(one: &dyn Record, other: &dyn Record) -> bool {
    (0..one.kind().fields().len()).all(|index| one.cell(index) == other.cell(index))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Ids, Now, script};

    #[test]
    fn states_differ_by_what_came_went_and_changed() {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let text = "add account name=One\nadd account name=Two\nset account Two note=x\n\
                    add unit account=One name=Oulu\nremove account One";
        let entries = script::run(text, "test", Now::noon(day), &mut Ids::new(0, 1, None));
        let entries = entries.unwrap().entries;
        let state = |count: usize| {
            let mut records = Records::default();
            for entry in &entries[..count] {
                records.apply(&entry.operations, entry.at);
            }
            records
        };
        let told = |first: usize, second: usize| -> Vec<(Kind, [usize; 3])> {
            let found = differences(&state(first), &state(second));
            found
                .iter()
                .map(|one| {
                    let counts = [&one.only_first, &one.only_second, &one.unlike];
                    (one.kind, counts.map(Vec::len))
                })
                .collect()
        };
        assert_eq!(
            told(2, 4),
            [(Kind::Account, [0, 0, 1]), (Kind::Unit, [0, 1, 0])]
        );
        assert_eq!(
            told(5, 4),
            [(Kind::Account, [0, 1, 0]), (Kind::Unit, [0, 1, 0])]
        );
        assert_eq!(told(3, 3), []);
    }
}
