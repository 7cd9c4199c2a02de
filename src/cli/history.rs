//! `avain history [KIND REF]`: what was done, by whom and when, newest first; of one record also
//! each field before and after.

use clap::{Arg, ArgMatches, Command};
use serde_json::{Value as Json, json};

use super::session::kind;
use super::{DONE, Outcome, Session, Subcommand, flag};
use crate::domain::value::moment;
use crate::domain::{Cell, Entry, Kind, Link, Names as _, Problem, Slot, Value};
use crate::format::record_text::{cell, visible};
use crate::i18n::{Message, Texts};
use crate::report::labels;
use crate::store::{Store, Wanted};

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
    let texts = &session.texts;
    let label = |entry: &Entry| texts.say(&labels::worded(&entry.label, "", texts));
    if matches.get_flag("json") {
        let list = entries.iter().map(|entry| {
            json!({
                "id": entry.id.to_string(),
                "at": moment(entry.at),
                "actor": entry.actor,
                "account": entry.account.map(|id| json!({"id": id.to_string(), "name": account(id)})),
                "entry": if entry.trace { "trace" } else { "change" },
                "label": label(entry),
            })
        });
        session.print_json(&Json::Array(list.collect()));
        return Ok(DONE);
    }
    let mut text = String::new();
    for entry in &entries {
        let at = session.texts.locale.minute(entry.at);
        let label = one_line(&label(entry));
        text.push_str(&visible(&format!("{at}  {}  {label}\n", entry.actor)));
        if let Some(record) = record {
            let entry = store.with_operations(entry.clone())?;
            let lines = changes(session, &store, record, &entry)?;
            text.push_str(&visible(&lines));
        }
    }
    session.print(&text);
    Ok(DONE)
}

/// What an entry did to each field of a record: `Label: before → after`.
fn changes(
    session: &Session,
    store: &Store,
    record: Link,
    entry: &Entry,
) -> Result<String, Problem> {
    let operations = entry
        .operations
        .iter()
        .filter(|operation| operation.record == record);
    let links = operations
        .clone()
        .flat_map(|operation| [&operation.old, &operation.new]);
    let links = links.flatten().filter_map(Value::as_link);
    let names = store.fetch(links.collect::<Vec<_>>())?;
    let mut text = String::new();
    for operation in operations {
        let Slot::Field(index) = operation.slot else {
            continue;
        };
        let field = &record.kind.fields()[index];
        let word = |value: &Option<Value>| match value {
            Some(value) => cell(
                record.kind,
                field,
                &Cell::One(value.clone()),
                &names,
                &session.texts,
            ),
            None => "–".to_owned(),
        };
        let label = session.texts.get(&field.label_key(record.kind));
        let (old, new) = (word(&operation.old), word(&operation.new));
        text.push_str(&format!(
            "    {label}: {} → {}\n",
            one_line(&old),
            one_line(&new)
        ));
    }
    Ok(text)
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\t'], " ")
}
