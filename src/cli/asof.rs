//! `avain asof DAY SUBCOMMAND…`: a subcommand that only reads, on the file as it was at the end of
//! that day.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Command};

use super::summary::read_end;
use super::{Outcome, Session, Subcommand, dispatch, parse, positional};
use crate::domain::Problem;
use crate::i18n::{Message, Texts};

pub const COMMAND: Subcommand = Subcommand {
    name: "asof",
    arguments,
    run,
};

/// The subcommands that read and nothing else.
const READING: &[&str] = &[
    "list", "show", "search", "history", "check", "measure", "summary", "year", "report", "brief",
    "handover", "whatif", "diff", "export",
];

fn arguments(command: Command, texts: &Texts) -> Command {
    let rest = Arg::new("subcommand")
        .value_name("SUBCOMMAND")
        .required(true)
        .num_args(1..)
        .trailing_var_arg(true)
        .allow_hyphen_values(true)
        .help(texts.get("argument-subcommand"));
    command.arg(positional("day", "DAY", texts)).arg(rest)
}

/// The moment is the end of the day, whatever `--today` says.
fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let day = matches.get_one::<String>("day");
    let day = read_end(day.map_or("", String::as_str))?;
    let words = matches.get_many::<String>("subcommand").unwrap_or_default();
    let words: Vec<OsString> = words.map(OsString::from).collect();
    let reads = |word: &OsString| READING.iter().any(|name| word == name);
    if !words.first().is_some_and(reads) {
        let message = Message::new("problem-asof-reading").text("names", READING.join(", "));
        return Err(Problem::usage(message));
    }
    let arguments: Vec<OsString> = std::iter::once(OsString::from("avain"))
        .chain(words)
        .collect();
    let texts = Texts::new(session.texts.language());
    let inner = match parse(&arguments, &texts) {
        Ok(inner) => inner,
        Err(code) => return Ok(code),
    };
    let named = inner.value_source("db") == Some(ValueSource::CommandLine);
    let database = inner.get_one::<PathBuf>("db").filter(|_| named);
    session.go_back(day, database.cloned());
    dispatch(session, &inner)
}
