//! `avain remove KIND REF`: removes a record and what it owns, in one entry; undo brings it back.

use clap::{ArgMatches, Command};

use super::session::kind;
use super::{DONE, Outcome, Session, Subcommand, kind_argument, positional};
use crate::domain::{Names as _, label};
use crate::i18n::Texts;

pub const COMMAND: Subcommand = Subcommand {
    name: "remove",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    command
        .arg(kind_argument(texts))
        .arg(positional("reference", "REF", texts))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let kind = kind(matches.get_one::<String>("kind").map_or("", String::as_str))?;
    let reference = matches
        .get_one::<String>("reference")
        .map_or("", String::as_str);
    let mut store = session.write()?;
    let link = store.find(&[kind], reference, None)?;
    let account = store.account_of(link)?;
    let name = store.fetch([link])?.name(link);
    let operations = store.removal(link)?;
    let mut ids = session.ids(&store)?;
    let label = label::removed(link, name, operations.len() - 1);
    session.keep(
        &mut store,
        session.entry(ids.next_id(), account, label, operations),
    )?;
    session.print(&format!("{}\n", link.id));
    Ok(DONE)
}
