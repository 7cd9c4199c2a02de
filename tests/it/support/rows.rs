//! The many rows of a generated account: readings of people and of KPIs, and figures.

use avain::domain::periods::Month;
use avain::domain::record::{Basis, Figure, FigureMeasure, KpiReading, Mode, Period, Reading};

use super::names;
use super::owned::Work;

impl Work<'_> {
    pub(super) fn readings(&mut self, count: usize) {
        for number in 0..count {
            let back = 90 * (number / self.people.len()) as u64 + self.chance.below(90);
            self.own.reading.insert(Reading {
                head: self.maker.head(back),
                stakeholder: Some(self.people[number % self.people.len()]),
                on: Some(self.maker.day(back)),
                mode: Some(names::at(Mode::ALL, self.chance.next())),
                stance: Some(self.chance.number(5) - 2),
                basis: Some(names::at(Basis::ALL, self.chance.next())),
                by: Some(names::at(&self.team, number as u64)),
                ..Reading::default()
            });
        }
    }

    pub(super) fn kpi_readings(&mut self, count: usize) {
        for number in 0..count as u64 {
            let kpis = &self.ground.kpis;
            let back = 30 * (number / kpis.len() as u64);
            self.own.kpi_reading.insert(KpiReading {
                head: self.maker.head(back),
                kpi: Some(names::at(kpis, number)),
                account: self.account,
                on: Some(self.maker.day(back)),
                value: Some(self.chance.below(100) as f64 / 10.0),
                ..KpiReading::default()
            });
        }
    }

    /// Months of one series after another, ten years of them where the rows suffice for that.
    pub(super) fn figures(&mut self, count: usize) {
        let months = if count >= 120 * MEASURES.len() {
            120
        } else {
            24
        };
        let this_month = Month::of(self.ground.now.day());
        let size = 1 + i64::try_from(count).unwrap();
        for number in 0..count {
            let (series, back) = (number / months, number % months);
            let (measure, part) = MEASURES[series % MEASURES.len()];
            let solution = (series / MEASURES.len()).checked_sub(1);
            let month = this_month.plus(-1 - i32::try_from(back).unwrap());
            let amount = size * part * (90 + self.chance.number(20));
            self.own.figure.insert(Figure {
                head: self.maker.head(20 + 30 * back as u64),
                account: self.account,
                solution: solution.map(|at| names::at(&self.ground.solutions, at as u64)),
                period_start: Some(month.first_day()),
                period: Some(Period::Month),
                measure: Some(measure),
                amount: Some(amount),
                ..Figure::default()
            });
        }
    }
}

/// The series of an account, and how large each is beside the others.
const MEASURES: [(FigureMeasure, i64); 6] = [
    (FigureMeasure::Sales, 100),
    (FigureMeasure::DirectCost, 60),
    (FigureMeasure::ServiceCost, 8),
    (FigureMeasure::DiscountGiven, 4),
    (FigureMeasure::KamCost, 2),
    (FigureMeasure::ServiceHours, 1),
];
