//! Portfolios of any size, the same ones for the same seed: for speed, screens and laws at scale.
//!
//! Scale 1 is 200 accounts with 4,000 people, 20,000 activities and 100,000 figures and readings,
//! unevenly: the largest account has about fifteen times the people of the smallest. Accounts are
//! made one at a time, so that no more than one need be in memory.

use avain::domain::record::{
    Account, AccountClass, AccountStatus, Better, Colleague, Formula, Kpi, KpiAudience, Level,
    PlanKind, PriceClass, Rhythm, Setting, Solution,
};
use avain::domain::{Id, Kind, Now, Records, ids};

use super::chance::Chance;
use super::maker::Maker;
use super::names;
use super::owned::{self, Size};

/// Per account at any scale, on average.
const PEOPLE: usize = 20;
const ACTIVITIES: usize = 100;
/// Figures, readings of people and readings of KPIs together.
const ROWS: usize = 500;

/// A generated portfolio: its frame, and what its accounts own, one after another.
pub struct Generated {
    /// Classes, colleagues, solutions, KPIs and every account row.
    pub frame: Records,
    pub accounts: Accounts,
}

/// Makes what each account owns when asked for it.
pub struct Accounts {
    ids: Vec<Id>,
    next: usize,
    shares: Vec<f64>,
    ground: Ground,
}

/// What all accounts of one portfolio have in common.
#[derive(Clone)]
pub struct Ground {
    pub seed: u64,
    pub now: Now,
    pub colleagues: Vec<Id>,
    pub solutions: Vec<Id>,
    pub kpis: Vec<Id>,
}

impl Iterator for Accounts {
    type Item = (Id, Records);

    fn next(&mut self) -> Option<(Id, Records)> {
        let index = self.next;
        let account = *self.ids.get(index)?;
        self.next += 1;
        let share = |each: usize| {
            let total = (each * self.ids.len()) as f64;
            let place = |at: usize| whole(self.shares[at] * total);
            place(index + 1) - place(index)
        };
        let size = Size {
            people: share(PEOPLE),
            activities: share(ACTIVITIES),
            rows: share(ROWS),
        };
        let records = owned::make(&self.ground, index, account, &size);
        Some((account, records))
    }
}

/// A portfolio of 200 accounts times `scale`.
pub fn portfolio(scale: f64, seed: u64, now: Now) -> Generated {
    let count = whole(200.0 * scale);
    let mut frame = Records::default();
    let mut chance = Chance::new(seed);
    let mut maker = Maker::new(now, seed, 0);
    let colleagues = add_colleagues(&mut frame, &mut maker, &mut chance, count / 5 + 4);
    let ground = Ground {
        seed,
        now,
        solutions: add_solutions(&mut frame, &mut maker),
        kpis: add_kpis(&mut frame, &mut maker),
        colleagues,
    };
    add_settings(&mut frame, &maker);
    let ids = add_accounts(
        &mut frame,
        &mut maker,
        &mut chance,
        &ground.colleagues,
        count,
    );
    let accounts = Accounts {
        shares: shares(count),
        ids,
        next: 0,
        ground,
    };
    Generated { frame, accounts }
}

/// The nearest whole number of rows.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // counts are small
fn whole(number: f64) -> usize {
    number.round() as usize
}

/// Where the share of each account begins in the whole, 0 to 1: few large ones, many small.
fn shares(count: usize) -> Vec<f64> {
    let weight = |rank: usize| 0.35 + 8.0 / (1.0 + 40.0 * rank as f64 / count as f64);
    let total: f64 = (0..count).map(weight).sum();
    let mut sum = 0.0;
    let mut begins = vec![0.0];
    for rank in 0..count {
        sum += weight(rank) / total;
        begins.push(sum);
    }
    begins
}

fn add_colleagues(
    frame: &mut Records,
    maker: &mut Maker,
    chance: &mut Chance,
    count: usize,
) -> Vec<Id> {
    let mut found: Vec<Id> = Vec::new();
    for number in 0..count {
        let level = match number {
            0 | 1 => Level::Executive,
            _ if number % 5 == 2 => Level::Management,
            _ => Level::Specialist,
        };
        let head = maker.head(3_600);
        found.push(head.id);
        frame.colleague.insert(Colleague {
            head,
            name: names::person(chance.next()),
            title: "Key Account Manager".to_owned(),
            level: Some(level),
            reports_to: (number > 0).then(|| found[number / 6]),
            category: names::at(&CATEGORIES, number as u64).to_owned(),
            ..Colleague::default()
        });
    }
    found
}

const CATEGORIES: [&str; 3] = ["Equipment", "Service", "Digital"];

fn add_solutions(frame: &mut Records, maker: &mut Maker) -> Vec<Id> {
    let made = (0..12u64).map(|number| {
        let head = maker.head(3_600);
        let id = head.id;
        frame.solution.insert(Solution {
            head,
            name: format!("{} {}", names::at(&CATEGORIES, number), number + 1),
            category: names::at(&CATEGORIES, number).to_owned(),
            price_class: Some(names::at(PriceClass::ALL, number)),
            launched_on: Some(maker.day(300 * number)),
            ..Solution::default()
        });
        id
    });
    made.collect()
}

fn add_kpis(frame: &mut Records, maker: &mut Maker) -> Vec<Id> {
    let kpis = [
        ("Share at customer", Formula::ShareAtCustomer),
        ("Sales development", Formula::SalesDevelopment),
        ("Price mix", Formula::PriceMixPremium),
        ("Margin", Formula::Margin),
        ("Trust and co-operation", Formula::Manual),
    ];
    let made = kpis.into_iter().map(|(name, formula)| {
        let head = maker.head(3_600);
        let id = head.id;
        frame.kpi.insert(Kpi {
            head,
            name: name.to_owned(),
            formula: Some(formula),
            audience: Some(KpiAudience::Both),
            better: Some(Better::Up),
            ..Kpi::default()
        });
        id
    });
    made.collect()
}

fn add_settings(frame: &mut Records, maker: &Maker) {
    for (key, value) in [("company_name", "Väylä Oy"), ("currency", "EUR")] {
        let id = ids::pair_id(Kind::Setting, &[key.to_owned()]);
        frame.setting.insert(Setting {
            head: maker.head_of(id, 3_600),
            key: key.to_owned(),
            value: value.to_owned(),
            ..Setting::default()
        });
    }
}

fn add_accounts(
    frame: &mut Records,
    maker: &mut Maker,
    chance: &mut Chance,
    colleagues: &[Id],
    count: usize,
) -> Vec<Id> {
    let classes = add_classes(frame, maker);
    let mut found = Vec::with_capacity(count);
    for number in 0..count {
        let head = maker.head(3_500);
        found.push(head.id);
        let status = match chance.below(20) {
            0 => AccountStatus::Prospect,
            1 => AccountStatus::Lost,
            _ => AccountStatus::Active,
        };
        frame.account.insert(Account {
            head,
            name: names::company(number),
            country: "Finland".to_owned(),
            class: Some(classes[(number * 6 / count).min(2)]),
            owner: Some(names::at(colleagues, chance.next())),
            deputy: (chance.below(4) > 0).then(|| names::at(colleagues, chance.next())),
            status: Some(status),
            customer_since: Some(maker.day(500 + chance.below(5_000))),
            ..Account::default()
        });
    }
    found
}

/// A and B demand an account plan, C a sales plan; the last holds half of all accounts and more.
fn add_classes(frame: &mut Records, maker: &mut Maker) -> Vec<Id> {
    let classes = [
        ("A", PlanKind::AccountPlan, Rhythm::Quarter),
        ("B", PlanKind::AccountPlan, Rhythm::HalfYear),
        ("C", PlanKind::SalesPlan, Rhythm::Year),
    ];
    let made = classes.into_iter().map(|(code, plan_kind, rhythm)| {
        let head = maker.head(3_600);
        let id = head.id;
        frame.account_class.insert(AccountClass {
            head,
            code: code.to_owned(),
            plan_kind: Some(plan_kind),
            review_every: Some(rhythm),
            ..AccountClass::default()
        });
        id
    });
    made.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use avain::domain::Value;
    use avain::domain::input::derived_id;
    use chrono::NaiveDate;

    use super::*;

    fn now() -> Now {
        Now::noon(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap())
    }

    #[test]
    fn scale_one_has_what_it_promises() {
        let made = portfolio(1.0, 7, now());
        assert_eq!(made.frame.account.len(), 200);
        let names: BTreeSet<&str> = made
            .frame
            .account
            .iter()
            .map(|one| one.name.as_str())
            .collect();
        assert_eq!(names.len(), 200);
        let (mut people, mut activities, mut rows, mut most) = (0, 0, 0, 0);
        let mut seen = BTreeSet::new();
        for (account, own) in made.accounts {
            assert!(own.account.is_empty() && own.stakeholder.len() >= 5);
            people += own.stakeholder.len();
            activities += own.activity.len();
            rows += own.figure.len() + own.reading.len() + own.kpi_reading.len();
            most = most.max(own.figure.len());
            for figure in own.figure.iter() {
                assert_eq!(figure.account, Some(account));
                assert!(seen.insert(figure.head.id), "an id twice");
            }
        }
        assert_eq!((people, activities, rows), (4_000, 20_000, 100_000));
        assert!(
            most > 120 * 12,
            "ten years of months of the largest: {most}"
        );
    }

    #[test]
    fn the_same_seed_makes_the_same_portfolio_and_another_another() {
        let make = |seed| {
            let made = portfolio(0.05, seed, now());
            (made.frame, made.accounts.collect::<Vec<_>>())
        };
        assert!(make(1) == make(1));
        assert!(make(1) != make(2));
    }

    #[test]
    fn every_record_is_whole_and_its_links_lead_somewhere() {
        let made = portfolio(0.05, 5, now());
        let frame = made.frame;
        for (_, own) in made.accounts {
            for record in Kind::ALL.iter().flat_map(|kind| own.all(*kind)) {
                let kind = record.kind();
                let cells: Vec<_> = (0..kind.fields().len())
                    .map(|index| (index, record.cell(index)))
                    .collect();
                if let Some(id) = derived_id(kind, &cells) {
                    assert_eq!(id, record.head().id, "{kind:?}");
                }
                for (field, (_, cell)) in kind.fields().iter().zip(&cells) {
                    assert!(
                        !(field.required && cell.is_blank()),
                        "{kind:?} {}",
                        field.key
                    );
                    let links = cell.values().iter().filter_map(Value::as_link);
                    for link in links {
                        let known = own.get(link).or(frame.get(link));
                        assert!(known.is_some(), "{kind:?} {}", field.key);
                    }
                }
            }
        }
    }

    #[test]
    fn a_large_portfolio_is_made_an_account_at_a_time() {
        let mut made = portfolio(100.0, 3, now());
        assert_eq!(made.frame.account.len(), 20_000);
        let names: BTreeSet<&str> = made
            .frame
            .account
            .iter()
            .map(|one| one.name.as_str())
            .collect();
        assert_eq!(names.len(), 20_000);
        let (first, own) = made.accounts.next().unwrap();
        assert!(made.frame.account.get(first).is_some());
        assert!(own.stakeholder.len() > 100);
    }
}
