//! The customer's share of an account: a Book that holds only fields fit for the customer of
//! records fit for the customer. Reports for the customer are made from it alone, so that
//! nothing private can leave by a report's mistake (domain.md 8, customer edition).
//!
//! An allow-list: what is not named here stays at home.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::book::AccountBook;
use super::record::{
    Account, Audience, Head, Kind, Plan, PlanStatus, Record, Records, Stakeholder, Table, YesNo,
};
use super::scene::{has_left, is_wanted};
use super::value::{Id, Link, Value};

/// What the customer may see of an account, and how much was left out.
#[derive(Clone, Debug, Default)]
pub struct CustomerShare {
    frame: Records,
    own: Records,
    account: Account,
    /// Living records of the account that are not in it, by kind, in the order of [`Kind::ALL`].
    pub left_out: Vec<(Kind, usize)>,
}

impl CustomerShare {
    /// The share as a Book to make reports of.
    pub fn book(&self) -> AccountBook<'_> {
        AccountBook {
            frame: &self.frame,
            own: &self.own,
            account: &self.account,
        }
    }
}

/// Copies what the customer may see: the account's name; people who have neither left nor are
/// only wanted, with their units; plans that are not closed; goals, activities, opportunities,
/// projects and claims whose audience is the customer; shared KPIs with their readings; and of
/// ours those whom these name. Of each, the fields declared fit for the customer; a link only
/// where what it names is in the share as well.
pub fn customer_share(book: &AccountBook, today: NaiveDate) -> CustomerShare {
    let account = Link::new(Kind::Account, book.id());
    let own = own_records(book, today);
    let frame = frame_records(book, &own);
    let mut shown: BTreeSet<Link> = own.union(&frame).copied().collect();
    shown.insert(account);
    let mut share = CustomerShare {
        left_out: left_out(book, &own),
        ..CustomerShare::default()
    };
    for link in &own {
        copy(book, *link, &shown, &mut share.own);
    }
    for link in frame.iter().chain([&account]) {
        copy(book, *link, &shown, &mut share.frame);
    }
    share.account = share
        .frame
        .account
        .get(account.id)
        .cloned()
        .unwrap_or_default();
    share
}

/// The account's own records that may be shown.
fn own_records(book: &AccountBook, today: NaiveDate) -> BTreeSet<Link> {
    let own = book.own;
    let kpis = shared_kpis(book);
    let shared = |kpi: Option<Id>| kpi.is_some_and(|kpi| kpis.contains(&kpi));
    let mut shown = people_and_units(own, today);
    shown.extend(plans_and_goals(own));
    shown.extend(links(&own.activity, |one| fits(one.audience)));
    shown.extend(links(&own.opportunity, |one| fits(one.audience)));
    shown.extend(links(&own.project, |one| fits(one.audience)));
    shown.extend(links(&own.claim, |one| fits(one.audience)));
    shown.extend(links(&own.kpi, |kpi| shared(Some(kpi.head.id))));
    shown.extend(links(&own.kpi_reading, |reading| shared(reading.kpi)));
    shown
}

/// People who have neither left nor are only wanted, and the units they belong to.
fn people_and_units(own: &Records, today: NaiveDate) -> BTreeSet<Link> {
    let is_shown = |person: &Stakeholder| !is_wanted(person) && !has_left(person.left_on, today);
    let people = own.stakeholder.iter().filter(|person| is_shown(person));
    let units: BTreeSet<Id> = people.filter_map(|person| person.unit).collect();
    let mut shown = links(&own.stakeholder, is_shown);
    shown.extend(links(&own.unit, |unit| units.contains(&unit.head.id)));
    shown
}

/// Plans that are not closed, and their goals that are open to the customer.
fn plans_and_goals(own: &Records) -> BTreeSet<Link> {
    let is_shown = |plan: &Plan| plan.status != Some(PlanStatus::Closed);
    let of_shown = |plan: Option<Id>| own.plan.living(plan).is_some_and(is_shown);
    let mut shown = links(&own.plan, is_shown);
    shown.extend(links(&own.goal, |goal| {
        fits(goal.audience) && of_shown(goal.plan)
    }));
    shown
}

/// The living records of a table that pass.
fn links<T: Record>(table: &Table<T>, passes: impl Fn(&T) -> bool) -> BTreeSet<Link> {
    table
        .iter()
        .filter(|record| passes(record))
        .map(link_of)
        .collect()
}

fn fits(audience: Option<Audience>) -> bool {
    audience == Some(Audience::Customer)
}

fn link_of<T: Record>(record: &T) -> Link {
    Link::new(record.kind(), record.head().id)
}

fn shared_kpis(book: &AccountBook) -> BTreeSet<Id> {
    let kpis = book.own.kpi.iter().chain(book.frame.kpi.iter());
    kpis.filter(|kpi| kpi.shared == Some(YesNo::Yes))
        .map(|kpi| kpi.head.id)
        .collect()
}

/// Of the frame: shared KPIs of every account, and the colleagues whom shown records name.
fn frame_records(book: &AccountBook, own: &BTreeSet<Link>) -> BTreeSet<Link> {
    let kpis = shared_kpis(book);
    let of_everyone = book.frame.kpi.iter().filter(|kpi| kpi.account.is_none());
    let shared = of_everyone.filter(|kpi| kpis.contains(&kpi.head.id));
    let mut shown: BTreeSet<Link> = shared.map(link_of).collect();
    for link in own {
        let Some(record) = book.own.get(*link) else {
            continue;
        };
        for (_, value) in customer_values(record) {
            let named = value.as_link().filter(|link| link.kind == Kind::Colleague);
            if let Some(named) = named
                && book.frame.colleague.living(Some(named.id)).is_some()
            {
                shown.insert(named);
            }
        }
    }
    shown
}

/// The values of the fields declared fit for the customer, with the fields' indices.
fn customer_values(record: &dyn Record) -> Vec<(usize, Value)> {
    let fields = record.kind().fields().iter().enumerate();
    let fit = fields.filter(|(_, field)| field.customer);
    fit.flat_map(|(index, _)| {
        let values = record.cell(index).values().to_vec();
        values.into_iter().map(move |value| (index, value))
    })
    .collect()
}

fn copy(book: &AccountBook, link: Link, shown: &BTreeSet<Link>, into: &mut Records) {
    let Some(record) = book.get(link) else { return };
    let values = customer_values(record);
    let target = into.get_or_make(link);
    *target.head_mut() = Head {
        id: link.id,
        ..Head::default()
    };
    for (index, value) in values {
        if value.as_link().is_none_or(|link| shown.contains(&link)) {
            target.put(index, None, Some(&value));
        }
    }
}

fn left_out(book: &AccountBook, shown: &BTreeSet<Link>) -> Vec<(Kind, usize)> {
    let count = |kind: &Kind| {
        let living = book.own.all(*kind).filter(|record| !record.head().removed);
        let out = living.filter(|record| !shown.contains(&record.link()));
        (*kind, out.count())
    };
    let counts = Kind::ALL.iter().map(count);
    counts.filter(|(_, count)| *count > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Book, Ids, Now, script};

    fn share(text: &str) -> CustomerShare {
        let now = Now::noon(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
        let script = script::run(text, "test", now, &mut Ids::new(0, 1, None)).unwrap();
        let book = Book::of_everything(script.records);
        let id = *book.open.keys().next().unwrap();
        customer_share(&book.account(id).unwrap(), now.day())
    }

    /// The living records of the share, as `kind name`.
    fn names(share: &CustomerShare) -> Vec<String> {
        use crate::domain::book::name_of;
        let records = [&share.frame, &share.own];
        let mut names: Vec<String> = Vec::new();
        for records in records {
            for kind in Kind::ALL {
                let all = records.all(*kind);
                names.extend(
                    all.map(|one| format!("{} {}", kind.code(), name_of(one, &share.book()))),
                );
            }
        }
        names
    }

    const ACCOUNT: &str = "add account name=Kaarna note=secret\n";

    #[test]
    fn only_what_is_fit_for_the_customer_is_copied() {
        let check = |line: &str, expected: &[&str]| {
            let text = format!("{ACCOUNT}{line}");
            let text = text.replace(';', "\n");
            let mut wanted = vec!["account Kaarna"];
            wanted.extend(expected);
            assert_eq!(names(&share(&text)), wanted, "{line}");
        };
        check(
            "add stakeholder account=Kaarna name=Liisa",
            &["stakeholder Liisa"],
        );
        check("add stakeholder account=Kaarna name=Liisa wanted=yes", &[]);
        check(
            "add stakeholder account=Kaarna name=Liisa left_on={-1d}",
            &[],
        );
        check(
            "add claim account=Kaarna topic=need text=quiet basis=fact on={-1d}",
            &[],
        );
        check(
            "add claim account=Kaarna topic=need text=said basis=fact on={-1d} audience=customer",
            &["claim said"],
        );
        check(
            "add claim account=Kaarna topic=need text=mine basis=fact on={-1d} audience=private",
            &[],
        );
        check("add unit account=Kaarna name=Oulu", &[]);
        check(
            "add unit account=Kaarna name=Oulu;add stakeholder account=Kaarna name=Liisa unit=Oulu",
            &["unit Oulu", "stakeholder Liisa"],
        );
        check("add kpi account=Kaarna name=Trust formula=manual", &[]);
        check(
            "add kpi account=Kaarna name=Trust formula=manual shared=yes",
            &["kpi Trust"],
        );
        check("add signal account=Kaarna words=angry raised_at={-3h}", &[]);
        check("add colleague name=Aino", &[]);
        check(
            "add colleague name=Aino;add activity account=Kaarna title=Meet owner=Aino audience=customer",
            &["colleague Aino", "activity Meet"],
        );
        check(
            "add plan account=Kaarna kind=account_plan year=2025 status=closed ambition=old;add goal plan=\"Kaarna 2025\" name=Grow audience=customer",
            &[],
        );
    }

    #[test]
    fn other_fields_stay_at_home_and_so_do_links_to_them() {
        let share = share(
            "add account name=Kaarna note=secret
            add colleague name=Aino phone=123
            add stakeholder account=Kaarna name=Liisa need=help formal_power=5
            add stakeholder account=Kaarna name=Pekka wanted=yes
            add activity account=Kaarna title=Meet owner=Aino theirs=Liisa,Pekka result=bad audience=customer
            add activity account=Kaarna title=Prepare",
        );
        let person = share.own.stakeholder.iter().next().unwrap();
        assert_eq!((person.need.as_str(), person.formal_power), ("", None));
        let activity = share.own.activity.iter().next().unwrap();
        assert_eq!((activity.theirs.len(), activity.result.as_str()), (1, ""));
        assert_eq!(share.frame.colleague.iter().next().unwrap().phone, "");
        assert_eq!(share.book().account.note, "");
        assert_eq!(
            share.left_out,
            [(Kind::Stakeholder, 1), (Kind::Activity, 1)]
        );
    }
}
