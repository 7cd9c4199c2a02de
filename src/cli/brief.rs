//! `avain brief ACCOUNT [--with NAME,…]`: what to know, ask and leave unsaid before a meeting.

use clap::{ArgMatches, Command};

use super::output::output_arguments;
use super::{Outcome, Session, Subcommand, option, positional, summary};
use crate::domain::input::split_set;
use crate::domain::{Kind, Link, Problem};
use crate::format;
use crate::i18n::Texts;
use crate::report::{Edition, Request};

pub const COMMAND: Subcommand = Subcommand {
    name: "brief",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    let command = command
        .arg(positional("account", "ACCOUNT", texts))
        .arg(option("with", "NAME,…", texts));
    let formats: Vec<&str> = format::names().collect();
    output_arguments(command, &formats, texts)
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let text = |id: &str| matches.get_one::<String>(id).map_or("", String::as_str);
    let store = session.read()?;
    let account = store.find(&[Kind::Account], text("account"), None)?.id;
    let names = split_set(text("with")).into_iter();
    let people = names.map(|name| store.find(&[Kind::Stakeholder], &name, Some(account)));
    let request = Request {
        about: people.collect::<Result<Vec<Link>, Problem>>()?,
        ..Request::new(Edition::Internal, session.now)
    };
    summary::deliver(session, matches, &store, "brief", Some(account), &request)
}
