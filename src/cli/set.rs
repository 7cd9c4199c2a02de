//! `avain set KIND REF field=value …`: changes a record in one entry and prints its id.

use clap::{ArgMatches, Command};

use super::add::assignments_argument;
use super::session::{kind, label};
use super::{DONE, Outcome, Session, Subcommand, kind_argument, positional};
use crate::domain::book::name_of;
use crate::domain::{Operation, Problem, Slot, input};
use crate::i18n::{Arg, Message, Texts};

pub const COMMAND: Subcommand = Subcommand {
    name: "set",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    command
        .arg(kind_argument(texts))
        .arg(positional("reference", "REF", texts))
        .arg(assignments_argument(texts))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let kind = kind(matches.get_one::<String>("kind").map_or("", String::as_str))?;
    let reference = matches
        .get_one::<String>("reference")
        .map_or("", String::as_str);
    let texts = matches
        .get_many::<String>("assignments")
        .unwrap_or_default();
    let mut store = session.write()?;
    let link = store.find(&[kind], reference, None)?;
    let account = store.account_of(link)?;
    let assignments = session.assignments(&store, kind, texts, account)?;
    let records = store.fetch([link])?;
    let gone = || Problem::failed(Message::new("problem-gone").text("id", link.id.to_string()));
    let record = records.get(link).ok_or_else(gone)?;
    let operations = input::edit(record, &assignments)?;
    if !operations.is_empty() {
        let mut ids = session.ids(&store)?;
        let label = label("label-set", link, name_of(record, &records))
            .with("fields", Arg::List(fields(&operations)));
        store.commit(session.entry(ids.next_id(), account, label, operations))?;
    }
    session.print(&format!("{}\n", link.id));
    Ok(DONE)
}

/// The labels of the fields that operations touch, each once.
pub fn fields(operations: &[Operation]) -> Vec<Message> {
    let mut keys: Vec<String> = Vec::new();
    for operation in operations {
        if let Slot::Field(index) = operation.slot {
            let kind = operation.record.kind;
            let key = kind.fields()[index].label_key(kind);
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
    }
    keys.into_iter().map(Message::new).collect()
}
