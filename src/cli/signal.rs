//! `avain signal ACCOUNT "words"`: raises an alarm now; 24 hours run until it is told and acted on.

use clap::{ArgMatches, Command};

use super::{DONE, Outcome, Session, Subcommand, add, option, positional};
use crate::domain::field::Choice;
use crate::domain::input::Assignment;
use crate::domain::record::SignalKind;
use crate::domain::{Kind, Link, Problem, Value, capture, input};
use crate::i18n::{Message, Texts};

pub const COMMAND: Subcommand = Subcommand {
    name: "signal",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    command
        .arg(positional("account", "ACCOUNT", texts))
        .arg(positional("words", "WORDS", texts))
        .arg(option("kind", "KIND", texts).value_parser(["discontent", "cutting", "ending"]))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let account = matches
        .get_one::<String>("account")
        .map_or("", String::as_str);
    let words = matches
        .get_one::<String>("words")
        .map_or("", String::as_str);
    let mut store = session.write()?;
    let account = store.find(&[Kind::Account], account, None)?;
    let words = input::clean_text(words);
    if words.is_empty() {
        return Err(Problem::usage(Message::new("problem-signal-words")));
    }
    // Where the kind is not said, the words may tell it.
    let kind = matches.get_one::<String>("kind");
    let kind = kind.and_then(|code| SignalKind::from_code(code));
    let kind = kind.or_else(|| capture::words::signal(&words));
    let put = |key: &str, value: Value| {
        Kind::Signal
            .field_index(key)
            .map(|index| Assignment::put(index, Some(value)))
    };
    let mut assignments: Vec<Assignment> = [
        put("account", Value::Link(account)),
        put("words", Value::Text(words)),
        put("raised_at", Value::Minute(session.now.at)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if let Some(colleague) = raiser(session, &store)? {
        assignments.extend(put("raised_by", Value::Link(colleague)));
    }
    assignments.extend(kind.and_then(|kind| put("kind", Value::Choice(kind.code()))));
    let link = add::make(
        session,
        &mut store,
        Kind::Signal,
        &assignments,
        "label-signal",
    )?;
    session.print(&format!("{}\n", link.id));
    Ok(DONE)
}

/// The colleague who bears the actor's name, if one does.
pub fn raiser(session: &Session, store: &crate::store::Store) -> Result<Option<Link>, Problem> {
    match store.find(&[Kind::Colleague], &session.actor, None) {
        Ok(link) => Ok(Some(link)),
        Err(problem) if problem.trouble == crate::domain::Trouble::File => Err(problem),
        Err(_) => Ok(None),
    }
}
