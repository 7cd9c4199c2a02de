//! `avain export [ACCOUNT]`: the whole file or one account, for other programs.

use clap::{Arg, ArgMatches, Command};

use super::output::{self, output_arguments};
use super::session::kind;
use super::{Outcome, Session, Subcommand, option};
use crate::domain::check::Snoozes;
use crate::domain::portfolio::Portfolio;
use crate::domain::{Kind, Problem, Records};
use crate::format::plan::{self, PLAN_FORMATS, Plan};
use crate::format::plan_json;
use crate::i18n::{Message, Texts};
use crate::store::Store;

pub const COMMAND: Subcommand = Subcommand {
    name: "export",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    let account = Arg::new("account")
        .value_name("ACCOUNT")
        .help(texts.get("argument-account"));
    let command = command.arg(account).arg(option("table", "KIND", texts));
    let formats: Vec<&str> = PLAN_FORMATS.iter().map(|format| format.name).collect();
    output_arguments(command, &formats, texts)
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let text = |id: &str| matches.get_one::<String>(id).map_or("", String::as_str);
    let format = plan::named(text("format")).unwrap_or(&PLAN_FORMATS[0]);
    if format.is_binary {
        output::must_be_named(matches, format.name)?;
    }
    let table = matches.get_one::<String>("table");
    let table = table.map(|code| kind(code)).transpose()?;
    if format.is_table && table.is_none() {
        let message = Message::new("problem-table-kind").text("format", format.name);
        return Err(Problem::usage(message));
    }
    let store = session.read()?;
    let (title, own, all) = records(session, &store, matches.get_one::<String>("account"))?;
    let portfolio = if format.measures {
        store.survey(session.now, Snoozes::Hold)?.portfolio
    } else {
        Portfolio::empty()
    };
    let plan = Plan {
        title: &title,
        own: &own,
        all: &all,
        portfolio: &portfolio,
        rules: &session.rules,
        now: session.now,
        texts: &session.texts,
        table,
    };
    let bytes = (format.write)(&plan).map_err(|error| {
        Problem::failed(Message::new("problem-document").text("reason", error.to_string()))
    })?;
    output::write(session, matches, &bytes)
}

/// The name of what is exported, its own records, and these with all they name.
fn records(
    session: &Session,
    store: &Store,
    reference: Option<&String>,
) -> Result<(String, Records, Records), Problem> {
    let Some(reference) = reference else {
        let everything = store.everything()?;
        let title = session.texts.get("export-everything");
        return Ok((title, everything.clone(), everything));
    };
    let account = store.find(&[Kind::Account], reference, None)?;
    let mut own: Records = store.account(account.id)?;
    let mut all = own.clone();
    all.absorb(store.fetch([account])?);
    if let Some(row) = all.account.get(account.id) {
        own.account.insert(row.clone());
    }
    let title = all.account.get(account.id);
    let title = title.map_or_else(String::new, |row| row.name.clone());
    // What they name may name others again: colleagues report to colleagues.
    let mut links = plan_json::everything(&all);
    let mut known = 0;
    while known != links.len() {
        known = links.len();
        all.absorb(store.fetch(links.iter().copied())?);
        links = plan_json::everything(&all);
    }
    Ok((title, own, all))
}
