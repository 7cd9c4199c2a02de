//! `avain log ACCOUNT "one line"`: a meeting recorded in one typed line, in one entry.

use clap::{ArgMatches, Command};

use super::session::complain;
use super::signal::raiser;
use super::{DONE, Outcome, Session, Subcommand, flag, positional};
use crate::domain::capture::records::{drafts, operations};
use crate::domain::capture::{Capture, people, read};
use crate::domain::check::Snoozes;
use crate::domain::{Kind, Link, Problem, input, label};
use crate::i18n::{Message, Texts};
use crate::report::capture::lines;

pub const COMMAND: Subcommand = Subcommand {
    name: "log",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    command
        .arg(positional("account", "ACCOUNT", texts))
        .arg(positional("line", "LINE", texts))
        .arg(flag("dry-run", texts))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let text = |id: &str| matches.get_one::<String>(id).map_or("", String::as_str);
    let line = input::clean_line(text("line"));
    if line.is_empty() {
        return Err(Problem::usage(Message::new("problem-log-words")));
    }
    let is_dry = matches.get_flag("dry-run");
    let mut store = if is_dry {
        session.read()?
    } else {
        session.write()?
    };
    let account = store.find(&[Kind::Account], text("account"), None)?;
    let me: Option<Link> = raiser(session, &store)?;
    let survey = store.survey(session.now, Snoozes::Hold)?;
    let studied = store.study(&survey, account.id, |scene| {
        let capture = read(&line, &people(scene), scene.today());
        let drafts = drafts(&capture, account.id, me, session.now);
        let lines = lines(&drafts, &scene.book, &session.texts);
        (capture, drafts, lines, scene.book.account.name.clone())
    })?;
    let Some((capture, drafts, lines, name)) = studied else {
        return Ok(DONE);
    };
    let told = lines
        .into_iter()
        .map(|(kind, text)| format!("{kind}: {text}"));
    let told: Vec<String> = told.collect();
    warn(session, &capture);
    if is_dry {
        session.print(&format!("{}\n", told.join("\n")));
        return Ok(DONE);
    }
    for line in &told {
        complain(line);
    }
    let mut ids = session.ids(&store)?;
    let made = operations(&drafts, &mut ids)?;
    let interaction = made.first().map(|operation| operation.record);
    let label = label::named("label-log", account, name);
    let entry = session.entry(ids.next_id(), Some(account.id), label, made);
    session.keep(&mut store, entry)?;
    if let Some(link) = interaction {
        session.print(&format!("{}\n", link.id));
    }
    Ok(DONE)
}

/// Names that mean nobody, or several.
fn warn(session: &Session, capture: &Capture) {
    if !capture.unknown.is_empty() {
        session.say(&Message::new("log-unknown").text("names", capture.unknown.join(", ")));
    }
    if !capture.no_topics.is_empty() {
        session.say(&Message::new("log-no-topic").text("words", capture.no_topics.join(", ")));
    }
}
