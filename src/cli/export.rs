//! `avain export [ACCOUNT]`: the whole file or one account, for other programs.

use clap::{Arg, ArgMatches, Command};

use super::output::{self, output_arguments};
use super::session::kind;
use super::{Outcome, Session, Subcommand, option};
use crate::app::plans;
use crate::domain::Kind;
use crate::format::plan_formats::{self, PLAN_FORMATS};
use crate::i18n::Texts;

pub const COMMAND: Subcommand = Subcommand {
    name: "export",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    let account = Arg::new("account")
        .value_name("ACCOUNT")
        .help(texts.get("argument-account"));
    let command = command.arg(account).arg(option("table", "KIND", texts));
    let formats: Vec<&str> = PLAN_FORMATS.iter().map(|format| format.name).collect();
    output_arguments(command, &formats, texts)
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let text = |id: &str| matches.get_one::<String>(id).map_or("", String::as_str);
    let format = plan_formats::named(text("format")).unwrap_or(&PLAN_FORMATS[0]);
    if format.is_binary {
        output::must_be_named(matches, format.name)?;
    }
    let table = matches.get_one::<String>("table");
    let table = table.map(|code| kind(code)).transpose()?;
    let store = session.read()?;
    let reference = matches.get_one::<String>("account");
    let found = reference.map(|reference| store.find(&[Kind::Account], reference, None));
    let account = found.transpose()?.map(|link| link.id);
    let bytes = plans::write(&store, account, format, table, session.now, &session.texts)?;
    output::write(session, matches, &bytes)
}
