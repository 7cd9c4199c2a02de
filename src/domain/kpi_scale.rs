//! In which unit the numbers of a KPI are kept: its target, its base and its readings alike.

use super::measure::{self, Unit};
use super::record::{Formula, Kpi, KpiReading};
use super::scene::Scene;
use crate::domain::field::Choice;

/// How the numbers of a KPI are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// As typed, with the words of `measured_in` behind.
    Plain,
    /// Whole units of the workspace currency; the measure itself counts cents.
    Money,
    /// 31.2 means 31.2 %: a measured ratio whose KPI is measured in %.
    Percent,
    /// 0.312 means 31.2 %: any other measured ratio.
    Ratio,
}

impl Scale {
    /// The scale of a KPI that a measure of some unit computes.
    pub fn of(unit: Unit, kpi: &Kpi) -> Scale {
        match unit {
            Unit::Cents => Scale::Money,
            Unit::Ratio | Unit::Index if kpi.measured_in.contains('%') => Scale::Percent,
            Unit::Ratio | Unit::Index => Scale::Ratio,
            Unit::Count | Unit::Days | Unit::Hours => Scale::Plain,
        }
    }

    /// What a measure came to, in the unit of the KPI.
    pub fn of_measure(self, value: f64) -> f64 {
        match self {
            Scale::Money => value / 100.0,
            Scale::Percent => value * 100.0,
            Scale::Plain | Scale::Ratio => value,
        }
    }
}

/// The latest value of a KPI in this account: what its measure comes to, else its last reading
/// up to today. A shared KPI has readings of many accounts: only this one's own count.
pub fn latest(scene: &Scene, kpi: &Kpi) -> Option<f64> {
    let formula = kpi.formula.filter(|one| *one != Formula::Manual);
    if let Some(formula) = formula {
        let mut measures = measure::ACCOUNT.iter();
        if let Some(one) = measures.find(|one| one.code == formula.code()) {
            let value = (one.compute)(scene).value?;
            return Some(Scale::of(one.unit, kpi).of_measure(value));
        }
    }
    let readings = scene.book.own.kpi_reading.iter();
    let read = readings.filter(|one| one.kpi == Some(kpi.head.id) && one.value.is_some());
    let read = read.filter(|one| one.on.is_none_or(|on| on <= scene.today()));
    let last: Option<&KpiReading> = read.max_by_key(|one| (one.on, one.head.id));
    last.and_then(|one| one.value)
}
