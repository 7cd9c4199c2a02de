//! `avain history [KIND REF]`: what was done, by whom and when, newest first.

use clap::{Arg, ArgMatches, Command};
use serde_json::{Value as Json, json};

use super::session::kind;
use super::{DONE, Outcome, Session, Subcommand, flag};
use crate::domain::value::moment;
use crate::domain::{Kind, Link, Names as _, Problem};
use crate::format::record_text::visible;
use crate::i18n::{Message, Texts};
use crate::store::Wanted;

pub const COMMAND: Subcommand = Subcommand {
    name: "history",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    command
        .arg(
            Arg::new("kind")
                .value_name("KIND")
                .help(texts.get("argument-kind")),
        )
        .arg(
            Arg::new("reference")
                .value_name("REF")
                .help(texts.get("argument-reference")),
        )
        .arg(flag("all", texts).help(texts.get("option-all-traces")))
        .arg(flag("json", texts))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let store = session.read()?;
    let record = match (
        matches.get_one::<String>("kind"),
        matches.get_one::<String>("reference"),
    ) {
        (Some(code), Some(reference)) => Some(store.find(&[kind(code)?], reference, None)?),
        (Some(_), None) => {
            return Err(Problem::usage(Message::new("problem-history-reference")));
        }
        _ => None,
    };
    let entries = store.entries(Wanted {
        record,
        traces: matches.get_flag("all"),
        ..Wanted::default()
    })?;
    let accounts = entries.iter().filter_map(|entry| entry.account);
    let names = store.fetch(accounts.map(|id| Link::new(Kind::Account, id)))?;
    let account = |id| {
        names
            .named(Link::new(Kind::Account, id))
            .map(|named| named.name)
    };
    if matches.get_flag("json") {
        let list = entries.iter().map(|entry| {
            json!({
                "id": entry.id.to_string(),
                "at": moment(entry.at),
                "actor": entry.actor,
                "account": entry.account.map(|id| json!({"id": id.to_string(), "name": account(id)})),
                "entry": if entry.trace { "trace" } else { "change" },
                "label": session.texts.say(&entry.label),
            })
        });
        session.print_json(&Json::Array(list.collect()));
        return Ok(DONE);
    }
    let mut text = String::new();
    for entry in &entries {
        let at = session.texts.locale.minute(entry.at);
        let label = session.texts.say(&entry.label).replace('\n', " ");
        text.push_str(&visible(&format!("{at}  {}  {label}\n", entry.actor)));
    }
    session.print(&text);
    Ok(DONE)
}
