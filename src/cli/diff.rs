//! `avain diff ACCOUNT FROM TO`: what changed between two days, or between the ends of two
//! quarters; one quarter named twice is that quarter from end to end.

use clap::{Arg, ArgMatches, Command};

use super::output::output_arguments;
use super::{Outcome, Session, Subcommand, flag, positional, summary};
use crate::format;
use crate::i18n::Texts;

pub const COMMAND: Subcommand = Subcommand {
    name: "diff",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    let formats: Vec<&str> = format::names().collect();
    let day = |id: &'static str, name: &'static str| {
        let help = texts.get(&format!("option-{id}"));
        Arg::new(id).value_name(name).required(true).help(help)
    };
    let command = command
        .arg(positional("account", "ACCOUNT", texts))
        .arg(day("from", "FROM"))
        .arg(day("to", "TO"));
    output_arguments(command, &formats, texts).arg(flag("json", texts).conflicts_with("format"))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    summary::write(session, matches, "diff")
}
