//! `avain show KIND REF`: one record, as facts or as JSON.

use clap::{ArgMatches, Command};

use super::session::kind;
use super::{DONE, Outcome, Session, Subcommand, flag, kind_argument, positional};
use crate::format::{record_json, record_text};
use crate::i18n::Texts;

pub const COMMAND: Subcommand = Subcommand {
    name: "show",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    command
        .arg(kind_argument(texts))
        .arg(positional("reference", "REF", texts))
        .arg(flag("json", texts))
        .arg(flag("plain", texts))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let kind = kind(matches.get_one::<String>("kind").map_or("", String::as_str))?;
    let reference = matches
        .get_one::<String>("reference")
        .map_or("", String::as_str);
    let store = session.read()?;
    let link = store.find(&[kind], reference, None)?;
    let records = store.fetch([link])?;
    if let Some(record) = records.get(link) {
        if matches.get_flag("json") {
            session.print_json(&record_json::record(record, &records));
        } else {
            let facts = record_text::facts(record, &records, &session.texts);
            session.print(&format!("{facts}\n"));
        }
    }
    Ok(DONE)
}
