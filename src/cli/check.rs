//! `avain check`: what deserves attention. Exit code 5 when something says act now.

use std::collections::BTreeMap;

use clap::{ArgMatches, Command};
use serde_json::{Value as Json, json};

use super::{DONE, Outcome, Session, Subcommand, flag, option};
use crate::domain::check::{Finding, Severity, Snoozes, fix_command};
use crate::domain::{Id, Kind, Link, Named, Names, Problem};
use crate::format::record_json;
use crate::format::record_text::visible;
use crate::i18n::{Message, Texts};
use crate::store::{Store, Survey};

/// Something says act now.
const ACT: u8 = 5;

pub const COMMAND: Subcommand = Subcommand {
    name: "check",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    command
        .arg(option("account", "A", texts))
        .arg(flag("all", texts))
        .arg(flag("json", texts))
        .arg(flag("plain", texts))
}

/// A finding worded, so that the account it came from need not stay open.
struct Told {
    severity: Severity,
    account: Option<Id>,
    json: Json,
    sentence: String,
    fix: String,
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let store = session.read()?;
    let snoozes = if matches.get_flag("all") {
        Snoozes::Ignore
    } else {
        Snoozes::Hold
    };
    let only = match matches.get_one::<String>("account") {
        Some(reference) => Some(store.find(&[Kind::Account], reference, None)?.id),
        None => None,
    };
    let (survey, mut told) = match only {
        None if snoozes == Snoozes::Hold => whole(session, &store)?,
        _ => some(session, &store, only, snoozes)?,
    };
    if only.is_none() {
        let around = survey.around(None).iter();
        told.extend(around.map(|finding| tell(session, finding, &survey.frame)));
    }
    told.sort_by_key(|told| told.severity);
    let acts = told.iter().any(|told| told.severity == Severity::Act);
    if matches.get_flag("json") {
        let list = told.into_iter().map(|told| told.json);
        session.print_json(&Json::Array(list.collect()));
    } else {
        let names = survey
            .frame
            .account
            .iter()
            .map(|one| (one.head.id, one.name.clone()));
        print(session, &told, &names.collect());
    }
    Ok(if acts { ACT } else { DONE })
}

/// Every account by what is kept of it, and what had to be computed.
fn whole(session: &Session, store: &Store) -> Result<(Survey, Vec<Told>), Problem> {
    let (survey, glances) = store.glances(session.now)?;
    store.look_around(&survey);
    let around = survey.all_around().values().flatten();
    let records = around.flat_map(|finding| finding.records.iter().copied());
    let beside = store.fetch(records)?;
    let mut told = Vec::new();
    for id in survey.accounts() {
        let Some(glance) = glances.get(&id) else {
            continue;
        };
        let around = survey.around(Some(id));
        let own = glance.findings.iter();
        let mut of_account: Vec<Told> = own
            .map(|finding| tell(session, finding, &OfAccount(&survey, &glance.names)))
            .collect();
        let names = OfAccount(&survey, &beside);
        of_account.extend(around.iter().map(|finding| tell(session, finding, &names)));
        of_account.sort_by_key(|told| told.severity);
        told.extend(of_account);
    }
    Ok((survey, told))
}

/// One account, or all of them with what was put off.
fn some(
    session: &Session,
    store: &Store,
    only: Option<Id>,
    snoozes: Snoozes,
) -> Result<(Survey, Vec<Told>), Problem> {
    let survey = store.survey(session.now, snoozes)?;
    let mut told = Vec::new();
    let accounts = survey.accounts().into_iter();
    for id in accounts.filter(|id| only.is_none_or(|only| only == *id)) {
        let words = store.study(&survey, id, |scene| {
            let findings = survey.findings(scene, snoozes);
            let words = findings
                .iter()
                .map(|finding| tell(session, finding, &scene.book));
            words.collect::<Vec<_>>()
        })?;
        told.extend(words.unwrap_or_default());
    }
    Ok((survey, told))
}

/// The names of an account's records, and of those of the frame.
struct OfAccount<'a>(&'a Survey, &'a dyn Names);

impl Names for OfAccount<'_> {
    fn named(&self, link: Link) -> Option<Named> {
        self.0.frame.named(link).or_else(|| self.1.named(link))
    }
}

fn tell(session: &Session, finding: &Finding, names: &dyn Names) -> Told {
    let sentence = session.texts.say(&finding.sentence);
    let fix = fix_command(&finding.fix);
    let account = finding.account.map(|id| {
        let name = names.name(Link::new(Kind::Account, id));
        json!({"id": id.to_string(), "name": name})
    });
    let records = finding
        .records
        .iter()
        .map(|link| record_json::link(*link, names));
    Told {
        severity: finding.severity,
        account: finding.account,
        json: json!({
            "code": finding.code,
            "severity": finding.severity.code(),
            "account": account,
            "sentence": sentence,
            "records": records.collect::<Vec<_>>(),
            "fix": fix,
        }),
        sentence,
        fix,
    }
}

fn print(session: &Session, told: &[Told], names: &BTreeMap<Id, String>) {
    if told.is_empty() {
        session.say(&Message::new("check-none"));
    }
    let mut text = String::new();
    let mut severity = None;
    for one in told {
        if severity != Some(one.severity) {
            let label = session
                .texts
                .get(&format!("severity-{}", one.severity.code()));
            text.push_str(&format!(
                "{}{label}\n",
                if severity.is_some() { "\n" } else { "" }
            ));
            severity = Some(one.severity);
        }
        let account = one.account.and_then(|id| names.get(&id));
        let account = account.map(|name| format!("{name}: ")).unwrap_or_default();
        text.push_str(&visible(&format!(
            "  {account}{}\n      {}\n",
            one.sentence, one.fix
        )));
    }
    session.print(&text);
}
