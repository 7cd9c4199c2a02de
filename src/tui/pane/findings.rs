//! What the checks found of one account, or of all.

use super::{Column, Row, Sight, Table};
use crate::domain::check::Finding;
use crate::domain::{Id, Kind, Link};
use crate::tui::overview::{Overview, Pulse};
use crate::tui::words;

pub fn table(sight: &Sight) -> Table {
    let texts = sight.texts;
    let columns = vec![
        Column::new(texts.get("column-severity"), 9, 2),
        Column::new(texts.get("column-finding"), 30, 0).growing(),
    ];
    let all: Vec<&Finding> = match sight.account {
        Some(account) => {
            let pulse = sight.overview.pulse(account);
            pulse.map_or_else(Vec::new, |pulse| told(sight, &pulse.findings).collect())
        }
        None => everything(sight),
    };
    let row = |finding: &&Finding| {
        let label = format!("severity-{}", finding.severity.code());
        Row {
            texts: Vec::new(),
            ..row(sight, finding)
        }
        .text(texts.get(&label))
        .text(sentence(sight, finding))
    };
    Table {
        wraps: true,
        columns,
        rows: all.iter().map(row).collect(),
    }
}

/// Every finding of the portfolio, worst first; within a severity in the order of the accounts.
pub fn everything<'a>(sight: &Sight<'a>) -> Vec<&'a Finding> {
    let accounts = super::accounts::in_order(sight);
    of(sight, accounts.map(|account| account.head.id))
}

/// Every finding of the portfolio, worst first; within a severity by the need of the accounts,
/// whatever these are sorted by.
pub fn by_need<'a>(sight: &Sight<'a>) -> Vec<&'a Finding> {
    let accounts = super::accounts::by_need(&sight.book.frame, sight.overview);
    of(sight, accounts.into_iter())
}

fn of<'a>(sight: &Sight<'a>, accounts: impl Iterator<Item = Id>) -> Vec<&'a Finding> {
    let overview = sight.overview;
    let mut all = worst_first(overview, accounts.filter_map(|id| overview.pulse(id)));
    all.retain(|finding| is_told(sight, finding));
    all
}

/// Every finding, worst first; within a severity those of all together, then in the order given.
pub fn worst_first<'a>(
    overview: &'a Overview,
    pulses: impl Iterator<Item = &'a Pulse>,
) -> Vec<&'a Finding> {
    let accounts = pulses.flat_map(|pulse| pulse.findings.iter());
    let common = overview.findings.iter().filter(|one| one.account.is_none());
    let mut all: Vec<&Finding> = common.chain(accounts).collect();
    all.sort_by_key(|finding| finding.severity);
    all
}

/// The findings that may be shown.
pub fn told<'a>(sight: &Sight<'_>, all: &'a [Finding]) -> impl Iterator<Item = &'a Finding> {
    all.iter().filter(|finding| is_told(sight, finding))
}

fn is_told(sight: &Sight, finding: &Finding) -> bool {
    finding.records.iter().all(|link| sight.shows(*link))
}

/// A finding as a row: its mark, its sentence, and what mends it.
pub fn row(sight: &Sight, finding: &Finding) -> Row {
    let account = finding.account.map(|id| Link::new(Kind::Account, id));
    Row {
        link: finding.records.first().copied().or(account),
        account: finding.account,
        opens: Some(finding.fix.clone()),
        finding: Some(finding.code),
        ..Row::default()
    }
    .marked(words::severity_mark(finding.severity))
    .text(sentence(sight, finding))
}

/// The finding's sentence; its account before it where the screen is about no single account.
pub fn sentence(sight: &Sight, finding: &Finding) -> String {
    let said = sight.texts.say(&finding.sentence);
    match finding.account {
        Some(id) if sight.account.is_none() => {
            let name = sight.name(Some(Link::new(Kind::Account, id)));
            format!("{name}: {said}")
        }
        _ => said,
    }
}
