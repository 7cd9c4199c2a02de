//! The workbench's first screen as plain text, for pipes and cron: what needs you today, then
//! the twenty largest accounts.

use super::{DONE, Outcome, Session, measure};
use crate::domain::check::{Finding, Severity, Snoozes};
use crate::domain::measure::{Measured, Unit};
use crate::domain::pulse::Reading;
use crate::domain::scene::Scene;
use crate::domain::{Id, Problem};
use crate::format::record_text::{cut, visible};
use crate::store::{Store, Survey};
use unicode_width::UnicodeWidthStr;

/// How many accounts are shown.
const TOP: usize = 20;

/// One account on the first screen.
struct Line {
    name: String,
    class: String,
    sales: Option<f64>,
    cells: Vec<String>,
    findings: Vec<(Severity, String)>,
}

/// Prints what needs attention and the largest accounts; of one account, if it is given.
///
/// # Errors
/// What the database says.
pub fn print(session: &Session, only: Option<Id>) -> Outcome {
    let store = session.read()?;
    let survey = store.survey(session.now, Snoozes::Hold)?;
    let accounts = survey.accounts().into_iter();
    let mut lines = Vec::new();
    for id in accounts.filter(|id| only.is_none_or(|only| only == *id)) {
        lines.extend(line(session, &store, &survey, id)?);
    }
    lines.sort_by(|a, b| b.sales.unwrap_or(-1.0).total_cmp(&a.sales.unwrap_or(-1.0)));
    let mut text = today(session, &lines);
    text.push('\n');
    text.push_str(&top(session, &lines));
    session.print(&visible(&text));
    Ok(DONE)
}

fn line(
    session: &Session,
    store: &Store,
    survey: &Survey,
    id: Id,
) -> Result<Option<Line>, Problem> {
    store.study(survey, id, |scene| {
        let findings = survey.findings(scene, Snoozes::Hold);
        let told = |finding: &Finding| (finding.severity, session.texts.say(&finding.sentence));
        let facts = survey.portfolio.of_account(id);
        let sales = facts.and_then(|facts| facts.sales.value);
        Line {
            name: scene.book.account.name.clone(),
            class: class(scene),
            sales,
            cells: cells(session, scene, sales),
            findings: findings.iter().map(told).collect(),
        }
    })
}

fn class(scene: &Scene) -> String {
    let class = scene
        .book
        .frame
        .account_class
        .living(scene.book.account.class);
    class.map_or_else(String::new, |class| class.code.clone())
}

/// Sales, development, next activity.
fn cells(session: &Session, scene: &Scene, sales: Option<f64>) -> Vec<String> {
    let texts = &session.texts;
    let reading = |unit, value: Option<f64>| {
        let measured = value.map_or_else(|| Measured::unknown("why-no-sales"), Measured::known);
        match measured.value {
            Some(_) => measure::words(
                texts,
                &Reading {
                    code: "",
                    unit,
                    measured,
                },
            ),
            None => "–".to_owned(),
        }
    };
    let development = crate::domain::measure::ACCOUNT
        .iter()
        .find(|measure| measure.code == "sales_development")
        .and_then(|measure| (measure.compute)(scene).value);
    let development = development.map_or("–".to_owned(), |ratio| {
        texts.locale.signed_percent(ratio, 0)
    });
    let coming = scene
        .our_planned()
        .filter_map(crate::domain::scene::activity_day);
    let next = coming.filter(|day| *day >= scene.today()).min();
    let next = next.map_or("–".to_owned(), |day| texts.locale.day(day));
    vec![reading(Unit::Cents, sales), development, next]
}

fn today(session: &Session, lines: &[Line]) -> String {
    let mut found: Vec<(Severity, String)> = Vec::new();
    for line in lines {
        let own = line
            .findings
            .iter()
            .filter(|(severity, _)| *severity <= Severity::Risk);
        found.extend(own.map(|(severity, words)| (*severity, format!("{}: {words}", line.name))));
    }
    found.sort_by_key(|(severity, _)| *severity);
    let mut text = format!("{}\n", session.texts.get("home-today"));
    if found.is_empty() {
        text.push_str(&format!("  {}\n", session.texts.get("check-none")));
    }
    for (severity, words) in found.iter().take(session.rules.limits.first_screen) {
        let label = session.texts.get(&format!("severity-{}", severity.code()));
        text.push_str(&format!("  {label} · {words}\n"));
    }
    text
}

fn top(session: &Session, lines: &[Line]) -> String {
    let texts = &session.texts;
    let heads = [
        "home-account",
        "home-class",
        "home-sales",
        "home-development",
        "home-next",
    ];
    let mut rows = vec![heads.map(|key| texts.get(key)).to_vec()];
    for line in lines.iter().take(TOP) {
        let mut row = vec![cut(&line.name, 32), line.class.clone()];
        row.extend(line.cells.iter().cloned());
        rows.push(row);
    }
    let widths: Vec<usize> = (0..heads.len())
        .map(|column| {
            rows.iter()
                .map(|row| row[column].width())
                .max()
                .unwrap_or(0)
        })
        .collect();
    let mut text = format!("{}\n", texts.get("home-top"));
    for row in rows {
        let mut line = String::from("  ");
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let gap = " ".repeat(width.saturating_sub(cell.width()));
            if column == 2 || column == 3 {
                line.push_str(&format!("{gap}{cell}  "));
            } else {
                line.push_str(&format!("{cell}{gap}  "));
            }
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
