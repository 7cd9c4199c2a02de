//! `avain review ACCOUNT`: the quarter's review as questions, a line each. What stands is told
//! first; nothing is written before the one confirm, and then in one entry. Without a terminal
//! nothing is asked: it tells what stands, and which command records the review.

use std::io::Write as _;

use clap::{ArgMatches, Command};

use super::add::{making, of_the_day};
use super::session::complain;
use super::{DONE, Outcome, Session, Subcommand, flag, option, positional};
use crate::domain::check::{Finding, Snoozes};
use crate::domain::input::Assignment;
use crate::domain::periods::Quarter;
use crate::domain::record::Formula;
use crate::domain::reviewing;
use crate::domain::scene::{Scene, activity_day};
use crate::domain::{Choices, Field, Id, Ids, Kind, Link, Operation, Problem, Type};
use crate::domain::{days, input, label, typed};
use crate::format::record_text::visible;
use crate::i18n::{Message, Texts};
use crate::store::Store;

/// As many findings as are told before the questions.
const MOST_FINDINGS: usize = 7;
/// The words a review asks for, in this order.
const ASKED: &[&str] = &[
    "verdict",
    "learned",
    "decided",
    "deviation_cause",
    "changes_next",
];

pub const COMMAND: Subcommand = Subcommand {
    name: "review",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    command
        .arg(positional("account", "ACCOUNT", texts))
        .arg(option("period", "PERIOD", texts))
        .arg(flag("yes", texts))
}

/// What stands on the day, worded, and what is asked about.
struct Standing {
    plan: Option<Link>,
    /// The one that is looked back on.
    quarter: String,
    lines: Vec<String>,
    goals: Vec<(Link, String)>,
    kpis: Vec<(Link, String)>,
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let reference = matches.get_one::<String>("account");
    let mut store = if session.asks {
        session.write()?
    } else {
        session.read()?
    };
    let account = store.find(&[Kind::Account], reference.map_or("", String::as_str), None)?;
    let survey = store.survey(session.now, Snoozes::Hold)?;
    let told = store.study(&survey, account.id, |scene| {
        standing(
            scene,
            &survey.findings(scene, Snoozes::Hold),
            &session.texts,
        )
    })?;
    let Some(standing) = told else {
        return Ok(DONE);
    };
    let period = matches.get_one::<String>("period");
    let period = period.unwrap_or(&standing.quarter);
    let Some(plan) = standing.plan else {
        let year = session.now.year().to_string();
        let words = Message::new("review-plan-first").text("account", account.id.to_string());
        return Err(Problem::failed(words.text("year", year)));
    };
    let given = vec![
        format!("plan={}", plan.id),
        format!("period={period}"),
        format!("held_on={}", session.now.day()),
    ];
    session.assignments(&store, Kind::Review, given.iter(), Some(account.id))?;
    session.print(&format!("{}\n", visible(&standing.lines.join("\n"))));
    if !session.asks {
        let words = Message::new("review-without-terminal").text("plan", plan.id.to_string());
        session.say(&words.text("period", period));
        return Ok(DONE);
    }
    let mut ids = session.ids(&store)?;
    let asking = Asking {
        session,
        store: &store,
        account: account.id,
    };
    let made = asking.everything(&given, &standing, &mut ids)?;
    session.say(&Message::new("review-will-write"));
    for line in &made.told {
        complain(line);
    }
    if !session.is_agreed(matches, &Message::new("review-question"))? {
        session.say(&Message::new("review-not-written"));
        return Ok(DONE);
    }
    let link = made.operations.first().map_or(plan, |one| one.record);
    let label = label::named("label-review", link, period.clone());
    let entry = session.entry(ids.next_id(), Some(account.id), label, made.operations);
    session.keep(&mut store, entry)?;
    session.print(&format!("{}\n", link.id));
    Ok(DONE)
}

/// What stands: goals, KPIs, findings, and the activities of the next quarter.
fn standing(scene: &Scene, findings: &[Finding], texts: &Texts) -> Standing {
    let mut lines = vec![scene.book.account.name.clone()];
    let mut tell = |key: &str, items: Vec<String>| {
        if !items.is_empty() {
            lines.push(texts.get(key));
            lines.extend(items.into_iter().map(|item| format!("  {item}")));
        }
    };
    let goals = scene.open_goals();
    tell(
        "report-goals",
        goals.iter().map(|goal| goal.name.clone()).collect(),
    );
    let all = scene.book.own.kpi.iter().chain(scene.book.frame.kpi.iter());
    let read_by_hand = all.filter(|kpi| matches!(kpi.formula, None | Some(Formula::Manual)));
    let kpis: Vec<(Link, String)> = read_by_hand
        .map(|kpi| (Link::new(Kind::Kpi, kpi.head.id), kpi.name.clone()))
        .collect();
    tell(
        "report-kpis",
        kpis.iter().map(|(_, name)| name.clone()).collect(),
    );
    let worst = findings.iter().take(MOST_FINDINGS);
    tell(
        "pane-findings",
        worst.map(|one| texts.say(&one.sentence)).collect(),
    );
    let quarter = reviewing::quarter(scene);
    let next = quarter.plus(1);
    let dated = scene.our_planned();
    let dated = dated.filter_map(|activity| Some((activity_day(activity)?, &activity.title)));
    let mut planned: Vec<_> = dated.filter(|(day, _)| Quarter::of(*day) == next).collect();
    planned.sort();
    let told = |(day, title): &(_, &String)| format!("{} {title}", texts.locale.day(*day));
    tell("review-next-quarter", planned.iter().map(told).collect());
    Standing {
        plan: reviewing::plan(scene).map(|plan| Link::new(Kind::Plan, plan.head.id)),
        quarter: quarter.to_string(),
        lines,
        goals: goals
            .iter()
            .map(|goal| (Link::new(Kind::Goal, goal.head.id), goal.name.clone()))
            .collect(),
        kpis,
    }
}

/// What will be written, as operations and in words.
#[derive(Default)]
struct Made {
    operations: Vec<Operation>,
    told: Vec<String>,
}

/// The questions of one review.
struct Asking<'a> {
    session: &'a Session,
    store: &'a Store,
    account: Id,
}

impl Asking<'_> {
    /// Every question in turn.
    fn everything(
        &self,
        given: &[String],
        standing: &Standing,
        ids: &mut Ids,
    ) -> Result<Made, Problem> {
        let mut made = Made::default();
        self.review(given, &mut made, ids)?;
        self.readings(&standing.kpis, &mut made, ids)?;
        self.goals(&standing.goals, &mut made)?;
        self.activities(&mut made, ids)?;
        Ok(made)
    }

    /// The review's own words.
    fn review(&self, given: &[String], made: &mut Made, ids: &mut Ids) -> Result<(), Problem> {
        let mut assigned = self.read(Kind::Review, given)?;
        for key in ASKED {
            let Some(field) = Kind::Review.field(key) else {
                continue;
            };
            let label = self.session.texts.get(&field.label_key(Kind::Review));
            if let Some((told, one)) = self.field(Kind::Review, field, &label)? {
                made.told.push(format!("  {label}: {told}"));
                assigned.push(one);
            }
        }
        assigned.extend(of_the_day(self.session, self.store, &assigned)?);
        made.operations
            .extend(making(self.store, Kind::Review, &assigned, ids)?.1);
        Ok(())
    }

    /// Today's reading of each KPI.
    fn readings(
        &self,
        kpis: &[(Link, String)],
        made: &mut Made,
        ids: &mut Ids,
    ) -> Result<(), Problem> {
        let Some(field) = Kind::KpiReading.field("value") else {
            return Ok(());
        };
        for (kpi, name) in kpis {
            let Some((told, value)) = self.field(Kind::KpiReading, field, name)? else {
                continue;
            };
            let given = [
                format!("kpi={}", kpi.id),
                format!("account={}", self.account),
                format!("on={}", self.session.now.day()),
            ];
            let mut assigned = self.read(Kind::KpiReading, &given)?;
            assigned.push(value);
            made.told.push(format!("  {name}: {told}"));
            made.operations
                .extend(making(self.store, Kind::KpiReading, &assigned, ids)?.1);
        }
        Ok(())
    }

    /// Where each open goal stands.
    fn goals(&self, goals: &[(Link, String)], made: &mut Made) -> Result<(), Problem> {
        let Some(field) = Kind::Goal.field("status") else {
            return Ok(());
        };
        for (goal, name) in goals {
            let Some((told, value)) = self.field(Kind::Goal, field, name)? else {
                continue;
            };
            let records = self.store.fetch([*goal])?;
            if let Some(record) = records.get(*goal) {
                made.told.push(format!("  {name}: {told}"));
                made.operations.extend(input::edit(record, &[value])?);
            }
        }
        Ok(())
    }

    /// New activities for the next quarter, until a blank line.
    fn activities(&self, made: &mut Made, ids: &mut Ids) -> Result<(), Problem> {
        let texts = &self.session.texts;
        while let Some(title) = line(&texts.get("review-ask-activity"))? {
            let day = loop {
                let Some(text) = line(&texts.get("review-ask-day"))? else {
                    break None;
                };
                match days::day(&text, self.session.now.day()) {
                    Some(day) => break Some(day),
                    None => self
                        .session
                        .say(&Message::new("review-no-day").text("text", text)),
                }
            };
            let mut given = vec![
                format!("account={}", self.account),
                format!("title={title}"),
            ];
            given.extend(day.map(|day| format!("due_on={day}")));
            let assigned = self.read(Kind::Activity, &given)?;
            let when = day.map_or_else(String::new, |day| texts.locale.day(day));
            made.told
                .push(format!("  {} {title} {when}", texts.get("kind-activity")));
            made.operations
                .extend(making(self.store, Kind::Activity, &assigned, ids)?.1);
        }
        Ok(())
    }

    /// A value for a field, asked until it fits or is left blank; with it, how it is told.
    fn field(
        &self,
        kind: Kind,
        field: &Field,
        label: &str,
    ) -> Result<Option<(String, Assignment)>, Problem> {
        let texts = &self.session.texts;
        let question = match field.ty {
            Type::Choice(choices) => format!("{label} ({})", offered(choices, texts)),
            _ => label.to_owned(),
        };
        while let Some(typed) = line(&question)? {
            let (told, value) = match field.ty {
                Type::Choice(choices) => match chosen(choices, &typed, texts) {
                    Some(code) => (texts.get(&choices.label_key(code)), code.to_owned()),
                    None => (typed.clone(), typed),
                },
                Type::Number => (typed.clone(), typed.replace(',', ".")),
                _ => (typed.clone(), typed),
            };
            match self.read(kind, &[format!("{}={value}", field.key)]) {
                Ok(mut one) => return Ok(one.pop().map(|one| (told, one))),
                Err(problem) => self.session.complain(&problem),
            }
        }
        Ok(None)
    }

    fn read(&self, kind: Kind, given: &[String]) -> Result<Vec<Assignment>, Problem> {
        self.session
            .assignments(self.store, kind, given.iter(), Some(self.account))
    }
}

/// One line typed; none where it is blank.
///
/// # Errors
/// `Failed` where the input ends: nothing has been written.
fn line(question: &str) -> Result<Option<String>, Problem> {
    let _ = write!(std::io::stderr(), "{}: ", visible(question));
    let mut typed = String::new();
    let count = std::io::stdin().read_line(&mut typed).unwrap_or(0);
    if count == 0 {
        return Err(Problem::failed(Message::new("review-not-written")));
    }
    let typed = typed::clean_line(&typed);
    Ok((!typed.is_empty()).then_some(typed))
}

/// `1 on track, 2 at risk`.
fn offered(choices: &Choices, texts: &Texts) -> String {
    let codes = choices.codes.iter().enumerate();
    let offered =
        codes.map(|(at, code)| format!("{} {}", at + 1, texts.get(&choices.label_key(code))));
    offered.collect::<Vec<_>>().join(", ")
}

/// The choice a number, a code or the beginning of one name means.
fn chosen(choices: &Choices, typed: &str, texts: &Texts) -> Option<&'static str> {
    let typed = typed.to_lowercase();
    let codes = choices.codes;
    let number: Option<usize> = typed.parse().ok();
    if let Some(code) = number.and_then(|number| codes.get(number.checked_sub(1)?)) {
        return Some(code);
    }
    let fits = |code: &&&'static str| {
        let name = texts.get(&choices.label_key(code)).to_lowercase();
        **code == typed || name.starts_with(&typed)
    };
    let mut found = codes.iter().filter(fits);
    match (found.next(), found.next()) {
        (Some(code), None) => Some(code),
        _ => None,
    }
}
