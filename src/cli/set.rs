//! `avain set KIND REF field=value …`: changes a record in one entry and prints its id.

use clap::{ArgMatches, Command};

use super::add::assignments_argument;
use super::session::kind;
use super::{DONE, Outcome, Session, Subcommand, kind_argument, positional};
use crate::domain::book::name_of;
use crate::domain::{Problem, input, label};
use crate::i18n::{Message, Texts};

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
        let label = label::changed(link, name_of(record, &records), &operations);
        store.commit(session.entry(ids.next_id(), account, label, operations))?;
    }
    session.print(&format!("{}\n", link.id));
    Ok(DONE)
}
