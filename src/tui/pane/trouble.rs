//! What the checks find of the records a pane shows: a mark and a few words on the row itself, and
//! the whole findings beneath, where they are mended and snoozed as in any list of findings.

use std::collections::{BTreeMap, BTreeSet};

use super::{Row, Sight, findings};
use crate::domain::Link;
use crate::domain::check::{Severity, account_checks, portfolio_checks, standing};
use crate::domain::scene::Scene;
use crate::i18n::Texts;
use crate::tui::theme::Role;
use crate::tui::words::severity_mark;

/// What stands of some checks, by record; whatever is snoozed stands too.
pub struct Troubles(BTreeMap<Link, BTreeSet<(Severity, &'static str)>>);

impl Troubles {
    pub fn of(scene: &Scene, codes: &[&'static str]) -> Troubles {
        let mut all: BTreeMap<Link, BTreeSet<(Severity, &'static str)>> = BTreeMap::new();
        for code in codes {
            let Some(severity) = severity(code) else {
                continue;
            };
            for found in standing(scene, code) {
                for record in found.records.iter().take(found.about) {
                    all.entry(*record).or_default().insert((severity, code));
                }
            }
        }
        Troubles(all)
    }

    /// The mark of the worst that is found of a record.
    pub fn mark(&self, record: Link) -> Option<(&'static str, Role)> {
        let (severity, _) = self.0.get(&record)?.first()?;
        Some(severity_mark(*severity))
    }

    /// What is found of a record, in a few words each.
    pub fn words(&self, record: Link, texts: &Texts) -> String {
        let told = self.0.get(&record).into_iter().flatten();
        let titles = told.map(|(_, code)| texts.get(&format!("finding-{code}-title")));
        titles.collect::<Vec<_>>().join(" · ")
    }
}

fn severity(code: &str) -> Option<Severity> {
    let own = account_checks().map(|check| (check.code, check.severity));
    let all = portfolio_checks().map(|check| (check.code, check.severity));
    let mut checks = own.chain(all);
    checks
        .find(|(known, _)| *known == code)
        .map(|(_, severity)| severity)
}

/// Adds the account's findings of some checks to the rows of a pane, under a heading. An empty
/// pane stays so, and says what to do next.
pub fn beneath(sight: &Sight, codes: &[&str], rows: &mut Vec<Row>) {
    if rows.is_empty() {
        return;
    }
    let pulse = sight.account.and_then(|id| sight.overview.pulse(id));
    let found = pulse.map_or(&[][..], |pulse| &pulse.findings[..]);
    let found = findings::told(sight, found).filter(|finding| codes.contains(&finding.code));
    for (place, finding) in found.enumerate() {
        if place == 0 {
            rows.push(Row::heading(sight.texts.get("pane-findings")));
        }
        rows.push(findings::row(sight, finding));
    }
}
