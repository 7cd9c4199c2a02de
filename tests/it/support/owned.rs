//! What one account of a generated portfolio owns.

use avain::domain::record::{
    Activity, ActivityKind, ActivityStatus, Basis, Category, Channel, Claim, Footprint,
    FootprintState, Goal, Interaction, Level, Lever, Opportunity, Plan, PlanKind, PlanStatus,
    Promise, PromiseStatus, Relationship, Seat, SeatRole, Side, Stage, Stakeholder, Term, TermKind,
    Topic, Unit, UnitLevel,
};
use avain::domain::{Id, Kind, Link, Records};

use super::chance::Chance;
use super::generator::Ground;
use super::maker::Maker;
use super::names;

/// How much of the countable an account owns.
pub struct Size {
    pub people: usize,
    pub activities: usize,
    /// Figures, readings of people and readings of KPIs together.
    pub rows: usize,
}

/// Readings of each person, and of KPIs for each person.
const READINGS: usize = 4;
const KPI_READINGS: usize = 3;

/// An account in the making.
pub(super) struct Work<'a> {
    pub(super) ground: &'a Ground,
    pub(super) account: Option<Id>,
    pub(super) maker: Maker,
    pub(super) chance: Chance,
    pub(super) own: Records,
    units: Vec<Id>,
    pub(super) people: Vec<Id>,
    pub(super) team: Vec<Id>,
    goals: Vec<Id>,
}

/// What the account of that index owns; only the ground and the index decide it.
pub fn make(ground: &Ground, index: usize, account: Id, size: &Size) -> Records {
    let part = index as u64 + 1;
    let mut chance = Chance::new(ground.seed ^ part.wrapping_mul(0x5851_f42d_4c95_7f2d));
    let team = (0..2 + size.people / 15).map(|_| names::at(&ground.colleagues, chance.next()));
    let mut work = Work {
        account: Some(account),
        maker: Maker::new(ground.now, ground.seed, part),
        own: Records::default(),
        units: Vec::new(),
        people: Vec::new(),
        team: team.collect(),
        goals: Vec::new(),
        ground,
        chance,
    };
    work.units(1 + size.people / 8);
    work.people(size.people);
    work.plan();
    work.activities(size.activities);
    work.claims(size.people / 2 + 3);
    work.opportunities(size.people / 5 + 1);
    work.offer(size.people / 6 + 1);
    work.team();
    work.readings(size.people * READINGS);
    work.kpi_readings(size.people * KPI_READINGS);
    work.figures(size.rows - size.people * (READINGS + KPI_READINGS));
    work.own
}

impl Work<'_> {
    fn units(&mut self, count: usize) {
        for number in 0..count as u64 {
            let head = self.maker.head(3_400);
            let level = match number {
                0 => UnitLevel::Central,
                1 => UnitLevel::Regional,
                _ => UnitLevel::Local,
            };
            let city = names::at(&names::CITIES, self.chance.next());
            let unit = Unit {
                account: self.account,
                name: format!("{city} {}", number + 1),
                level: Some(level),
                parent: self.units.first().copied(),
                city: city.to_owned(),
                importance: Some(self.chance.number(6)),
                head,
                ..Unit::default()
            };
            self.units.push(unit.head.id);
            self.own.unit.insert(unit);
        }
    }

    fn people(&mut self, count: usize) {
        for number in 0..count as u64 {
            let categories = match self.chance.below(5) {
                0 => vec![Category::Decider, Category::User],
                1 => vec![Category::TechnicalInfluencer],
                2 => vec![Category::FinancialInfluencer],
                _ => vec![Category::User],
            };
            let person = Stakeholder {
                head: self.maker.head(3_300 - number % 3_000),
                account: self.account,
                name: names::person(self.chance.next()),
                title: names::title(self.chance.next()).to_owned(),
                unit: Some(names::at(&self.units, self.chance.next())),
                level: Some(names::at(Level::ALL, self.chance.next())),
                categories: categories.into_iter().collect(),
                formal_power: Some(self.chance.number(6)),
                informal_power: (self.chance.below(3) > 0).then(|| self.chance.number(6)),
                need: "Fewer stops, päivittäin".to_owned(),
                confirmed_on: Some(self.maker.day(self.chance.below(700))),
                ..Stakeholder::default()
            };
            let id = person.head.id;
            self.people.push(id);
            self.own.stakeholder.insert(person);
            if self.chance.below(10) > 2 {
                self.relationship(number, id);
            }
        }
    }

    fn relationship(&mut self, number: u64, stakeholder: Id) {
        let colleague = names::at(&self.team, number);
        let parts = [
            Some(Link::new(Kind::Colleague, colleague)),
            Some(Link::new(Kind::Stakeholder, stakeholder)),
        ];
        self.own.relationship.insert(Relationship {
            head: self.maker.pair(Kind::Relationship, &parts, 1_000),
            colleague: Some(colleague),
            stakeholder: Some(stakeholder),
            strength: Some(self.chance.number(4)),
            contact_every: Some(30 + 30 * self.chance.number(6)),
            since: Some(self.maker.day(1_000)),
            ..Relationship::default()
        });
    }

    fn plan(&mut self) {
        for back in 0..3 {
            let plan = Plan {
                head: self.maker.head(365 * back + 200),
                account: self.account,
                kind: Some(PlanKind::AccountPlan),
                year: Some(i64::from(self.ground.now.year()) - back.cast_signed()),
                owner: self.team.first().copied(),
                status: Some(if back == 0 {
                    PlanStatus::InForce
                } else {
                    PlanStatus::Closed
                }),
                ambition: "Osa heidän strategiaansa".to_owned(),
                ..Plan::default()
            };
            let id = plan.head.id;
            self.own.plan.insert(plan);
            for number in 0..=self.chance.below(4) {
                let goal = Goal {
                    head: self.maker.head(365 * back + 190),
                    plan: Some(id),
                    name: format!("Goal {} of year {back}", number + 1),
                    kpi: Some(names::at(&self.ground.kpis, number)),
                    target: Some(10.0),
                    owner: self.team.first().copied(),
                    value_to_customer: "Hours".to_owned(),
                    value_to_us: "Euros".to_owned(),
                    ..Goal::default()
                };
                self.goals.push(goal.head.id);
                self.own.goal.insert(goal);
            }
        }
    }

    fn activities(&mut self, count: usize) {
        for number in 0..count as u64 {
            let is_past = self.chance.below(10) < 7;
            let (day, status) = if is_past {
                let day = self.maker.day(1 + self.chance.below(2_500));
                let late = self.chance.below(40) == 0;
                (
                    day,
                    if late {
                        ActivityStatus::Planned
                    } else {
                        ActivityStatus::Done
                    },
                )
            } else {
                let day = self.maker.ahead(self.chance.below(300));
                (day, ActivityStatus::Planned)
            };
            let is_theirs = self.chance.below(12) == 0;
            let activity = Activity {
                head: self.maker.head(if is_past { 2_600 } else { 120 }),
                account: self.account,
                title: format!("{} {}", names::at(&TITLES, self.chance.next()), number + 1),
                whose: Some(if is_theirs { Side::Theirs } else { Side::Ours }),
                kind: Some(names::at(ActivityKind::ALL, self.chance.next())),
                starts_on: Some(day),
                owner: Some(names::at(&self.team, number)),
                theirs: [names::at(&self.people, self.chance.next())].into(),
                goal: Some(names::at(&self.goals, number)),
                status: Some(status),
                done_on: (status == ActivityStatus::Done).then_some(day),
                ..Activity::default()
            };
            if status == ActivityStatus::Done && !is_theirs && number % 3 == 0 {
                self.interaction(&activity);
            }
            self.own.activity.insert(activity);
        }
    }

    fn interaction(&mut self, activity: &Activity) {
        self.own.interaction.insert(Interaction {
            head: self.maker.head(100),
            account: self.account,
            on: activity.done_on,
            channel: Some(names::at(Channel::ALL, self.chance.next())),
            ours: activity.owner.into_iter().collect(),
            theirs: activity.theirs.clone(),
            topic: activity.title.clone(),
            outcome: "Seuraavaksi tarjous".to_owned(),
            activity: Some(activity.head.id),
            ..Interaction::default()
        });
    }

    fn claims(&mut self, count: usize) {
        for number in 0..count as u64 {
            self.own.claim.insert(Claim {
                head: self.maker.head(900),
                account: self.account,
                topic: Some(names::at(Topic::ALL, self.chance.next())),
                text: format!("Väite {} on energiasta ja ajasta.", number + 1),
                basis: Some(names::at(Basis::ALL, number)),
                evidence: if number % 2 == 0 {
                    "Report".to_owned()
                } else {
                    String::new()
                },
                said_by: Some(names::at(&self.people, number)),
                author: Some(names::at(&self.team, number)),
                on: Some(self.maker.day(self.chance.below(900))),
                ..Claim::default()
            });
        }
    }

    fn opportunities(&mut self, count: usize) {
        for number in 0..count as u64 {
            self.own.opportunity.insert(Opportunity {
                head: self.maker.head(400),
                account: self.account,
                name: format!("Idea {}", number + 1),
                lever: Some(names::at(Lever::ALL, number)),
                solution: Some(names::at(&self.ground.solutions, self.chance.next())),
                stage: Some(names::at(Stage::ALL, self.chance.next())),
                value: Some(100_000_00 * (1 + self.chance.number(20))),
                probability: Some(10 * self.chance.number(10)),
                expected_on: Some(self.maker.ahead(self.chance.below(300))),
                owner: Some(names::at(&self.team, number)),
                champion: Some(names::at(&self.people, number)),
                goal: self.goals.first().copied(),
                ..Opportunity::default()
            });
        }
    }

    /// Footprints, terms and promises.
    fn offer(&mut self, count: usize) {
        for number in 0..count as u64 {
            let unit = names::at(&self.units, number);
            let solution = names::at(&self.ground.solutions, number / self.units.len() as u64);
            let parts = [
                self.account.map(|id| Link::new(Kind::Account, id)),
                Some(Link::new(Kind::Unit, unit)),
                Some(Link::new(Kind::Solution, solution)),
            ];
            self.own.footprint.insert(Footprint {
                head: self.maker.pair(Kind::Footprint, &parts, 700),
                account: self.account,
                solution: Some(solution),
                unit: Some(unit),
                state: Some(names::at(FootprintState::ALL, self.chance.next())),
                since: Some(self.maker.day(self.chance.below(3_000))),
                potential: Some(50_000_00),
                ..Footprint::default()
            });
            self.own.term.insert(Term {
                head: self.maker.head(300),
                account: self.account,
                solution: Some(solution),
                kind: Some(TermKind::Price),
                list_price: Some(12_000_00),
                net_price: Some(9_000_00 + 100_00 * self.chance.number(20)),
                yearly_volume: Some(10.0 + self.chance.below(90) as f64),
                valid_from: Some(self.maker.day(300)),
                ..Term::default()
            });
            self.own.promise.insert(Promise {
                head: self.maker.head(90),
                account: self.account,
                direction: Some(Side::Ours),
                text: format!("Promise {}", number + 1),
                colleague: self.team.first().copied(),
                due_on: Some(self.maker.ahead(self.chance.below(90))),
                status: Some(names::at(PromiseStatus::ALL, self.chance.next())),
                ..Promise::default()
            });
        }
    }

    fn team(&mut self) {
        for (colleague, role) in self.team.clone().into_iter().zip(SeatRole::ALL) {
            self.own.seat.insert(Seat {
                head: self.maker.head(800),
                account: self.account,
                role: Some(*role),
                colleague: Some(colleague),
                since: Some(self.maker.day(800)),
                ..Seat::default()
            });
        }
    }
}

const TITLES: [&str; 6] = [
    "Tapaaminen",
    "Vuosikatsaus",
    "Tarjous",
    "Huoltopäivä",
    "Möte",
    "Uppföljning",
];
