//! `avain completions SHELL`: completions for a shell, made from the table of subcommands.

use clap::{Arg, ArgMatches, Command};
use clap_complete::Shell;

use super::{DONE, Outcome, Session, Subcommand};
use crate::i18n::Texts;

pub const COMMAND: Subcommand = Subcommand {
    name: "completions",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    command.arg(
        Arg::new("shell")
            .value_name("SHELL")
            .required(true)
            .value_parser(clap::value_parser!(Shell))
            .help(texts.get("argument-shell")),
    )
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    if let Some(shell) = matches.get_one::<Shell>("shell") {
        let mut bytes = Vec::new();
        let mut command = super::command(&session.texts);
        clap_complete::generate(*shell, &mut command, "avain", &mut bytes);
        session.print(&String::from_utf8_lossy(&bytes));
    }
    Ok(DONE)
}
