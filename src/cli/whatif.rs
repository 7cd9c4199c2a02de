//! `avain whatif leaves PERSON…` and `avain whatif without ACCOUNT`: what would follow.

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::output::output_arguments;
use super::{Outcome, Session, Subcommand, flag, positional, summary};
use crate::format;
use crate::i18n::Texts;

pub const COMMAND: Subcommand = Subcommand {
    name: "whatif",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    let people = Arg::new("about")
        .value_name("PERSON")
        .action(ArgAction::Append)
        .help(texts.get("argument-people"));
    let everybody = flag("everybody", texts).conflicts_with("about");
    let leaves = question("leaves", texts).arg(people).arg(everybody);
    let account = positional("account", "ACCOUNT", texts);
    command
        .subcommand_required(true)
        .subcommand(leaves)
        .subcommand(question("without", texts).arg(account))
}

fn question(name: &'static str, texts: &Texts) -> Command {
    let command = Command::new(name).about(texts.get(&format!("command-whatif-{name}")));
    let formats: Vec<&str> = format::names().collect();
    output_arguments(command, &formats, texts).arg(flag("json", texts).conflicts_with("format"))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    match matches.subcommand() {
        Some((name, matches)) => summary::write(session, matches, name),
        None => Ok(2),
    }
}
