//! What is computed of one account at one moment: its measures, the counts of its findings among
//! them, and the findings themselves. Kept by callers as long as nothing it rests on changed.

use serde_json::{Map, Value as Json, json};

use super::check::{Finding, Severity};
use super::measure::{self, Measured, Unit};
use super::portfolio::Portfolio;
use super::record::Records;
use super::scene::Scene;
use super::{Link, Now};

/// A measure with its code and unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub code: &'static str,
    pub unit: Unit,
    pub measured: Measured,
}

/// The measures of an account in the domain's order; `findings` are those that count.
pub fn measures(scene: &Scene, findings: &[Finding]) -> Vec<Reading> {
    let computed = measure::ACCOUNT.iter().map(|measure| Reading {
        code: measure.code,
        unit: measure.unit,
        measured: (measure.compute)(scene),
    });
    computed.chain(counts(findings)).collect()
}

/// The measures of all accounts together, in the domain's order.
pub fn portfolio_measures(portfolio: &Portfolio, frame: &Records, now: Now) -> Vec<Reading> {
    let computed = measure::PORTFOLIO.iter().map(|measure| Reading {
        code: measure.code,
        unit: measure.unit,
        measured: (measure.compute)(portfolio, frame, now),
    });
    computed.collect()
}

/// `findings_act` … `findings_ask`.
pub fn counts(findings: &[Finding]) -> impl Iterator<Item = Reading> {
    Severity::ALL.iter().map(|severity| {
        let count = findings
            .iter()
            .filter(|finding| finding.severity == *severity)
            .count();
        Reading {
            code: match severity {
                Severity::Act => "findings_act",
                Severity::Risk => "findings_risk",
                Severity::Watch => "findings_watch",
                Severity::Ask => "findings_ask",
            },
            unit: Unit::Count,
            measured: Measured::known(count as f64),
        }
    })
}

/// What a review keeps of the day it is made: its fields `measures` and `findings` as JSON text.
/// Measures by code to value and unit; findings with code, severity and records (`kind:id`).
pub fn snapshots(measures: &[Reading], findings: &[Finding]) -> [(&'static str, String); 2] {
    let mut readings = Map::new();
    for reading in measures {
        let told = json!({ "value": reading.measured.value, "unit": reading.unit.code() });
        readings.insert(reading.code.to_owned(), told);
    }
    let found = findings.iter().map(|finding| {
        let records: Vec<String> = finding.records.iter().map(Link::to_string).collect();
        json!({ "code": finding.code, "severity": finding.severity.code(), "records": records })
    });
    [
        ("measures", Json::Object(readings).to_string()),
        ("findings", Json::Array(found.collect()).to_string()),
    ]
}
