//! `avain handover ACCOUNT`: everything of an account for whoever takes it over.

use clap::{ArgMatches, Command};

use super::output::output_arguments;
use super::{Outcome, Session, Subcommand, positional, summary};
use crate::domain::Kind;
use crate::format;
use crate::i18n::Texts;
use crate::report::{Edition, Request};

pub const COMMAND: Subcommand = Subcommand {
    name: "handover",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    let command = command.arg(positional("account", "ACCOUNT", texts));
    let formats: Vec<&str> = format::names().collect();
    output_arguments(command, &formats, texts)
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let reference = matches.get_one::<String>("account");
    let store = session.read()?;
    let account = store.find(&[Kind::Account], reference.map_or("", String::as_str), None)?;
    let request = Request::new(Edition::Internal, session.now);
    summary::deliver(
        session,
        matches,
        &store,
        "handover",
        Some(account.id),
        &request,
    )
}
