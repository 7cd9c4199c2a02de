//! In which unit the numbers of a KPI are kept: its target, its base and its readings alike.

use super::field::Choice;
use super::measure::{self, AccountMeasure};
use super::measured::{Measured, Unit};
use super::record::{Kpi, KpiReading};
use super::scene::Scene;
use super::value::Id;

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

/// The latest value of a KPI in this account: what its measure comes to, else its last reading.
pub fn latest(scene: &Scene, kpi: &Kpi) -> Option<f64> {
    match computed(scene, kpi) {
        Some((unit, now)) => Some(Scale::of(unit, kpi).of_measure(now.value?)),
        None => readings(scene, kpi.head.id).last()?.value,
    }
}

/// What the measure of a KPI comes to, of the account or of the portfolio; none where it has none.
pub fn computed(scene: &Scene, kpi: &Kpi) -> Option<(Unit, Measured)> {
    if let Some(one) = measure_of(kpi) {
        return Some((one.unit, (one.compute)(scene)));
    }
    let code = kpi.formula?.code();
    let one = measure::PORTFOLIO.iter().find(|one| one.code == code)?;
    let now = (one.compute)(scene.portfolio, scene.book.frame, scene.now);
    Some((one.unit, now))
}

/// The measure of the account that a KPI follows.
pub fn measure_of(kpi: &Kpi) -> Option<&'static AccountMeasure> {
    let code = kpi.formula?.code();
    measure::ACCOUNT.iter().find(|one| one.code == code)
}

/// Readings of a KPI with a value up to today, oldest first. A shared KPI has readings of many
/// accounts: only this one's own count.
pub fn readings<'a>(scene: &Scene<'a>, kpi: Id) -> Vec<&'a KpiReading> {
    let all = scene.book.own.kpi_reading.iter();
    let mut found: Vec<&KpiReading> = all
        .filter(|reading| reading.kpi == Some(kpi) && reading.value.is_some())
        .filter(|reading| reading.on.is_some_and(|on| on <= scene.today()))
        .collect();
    found.sort_by_key(|reading| (reading.on, reading.head.id));
    found
}
