//! `avain restore`: the backups there are, and one of them put in the place of the file, after a
//! preview of what differs. The file as it was is kept as a backup, so that the way back is the
//! same command.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, ValueHint};
use serde_json::json;

use super::{DONE, Outcome, Session, Subcommand, flag};
use crate::domain::difference::differences;
use crate::domain::{Link, Names as _, Problem, Records, Trouble};
use crate::i18n::{Message, Texts};
use crate::store::{Backup, Store, backup};

pub const COMMAND: Subcommand = Subcommand {
    name: "restore",
    arguments,
    run,
};

/// How many names a line of the preview tells.
const MOST_NAMES: usize = 5;

fn arguments(command: Command, texts: &Texts) -> Command {
    command
        .arg(
            Arg::new("backup")
                .value_name("NAME|FILE")
                .value_hint(ValueHint::FilePath)
                .help(texts.get("argument-backup")),
        )
        .arg(flag("yes", texts))
        .arg(flag("json", texts))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let all = backup::all(session.database());
    let Some(asked) = matches.get_one::<String>("backup") else {
        list(session, matches, &all);
        return Ok(DONE);
    };
    let path = named(&all, asked)?;
    let mut copy = Store::of_copy(&path)?;
    preview(session, &copy)?;
    if !session.is_agreed(matches, &Message::new("restore-question"))? {
        session.say(&Message::new("restore-left"));
        return Ok(DONE);
    }
    let kept = copy.take_the_place_of(session.database(), session.now.day())?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    session.say(&Message::new("restore-done").text("name", name));
    if let Some(kept) = kept {
        let name = kept.file_name().unwrap_or_default().to_string_lossy();
        session.say(&Message::new("restore-back").text("name", name));
    }
    Ok(DONE)
}

/// A backup by its name, with or without its ending, or any file by its path.
fn named(all: &[Backup], asked: &str) -> Result<PathBuf, Problem> {
    let name = asked.strip_suffix(".db").unwrap_or(asked);
    let known = all
        .iter()
        .find(|one| one.name().strip_suffix(".db") == Some(name));
    if let Some(known) = known {
        return Ok(known.path.clone());
    }
    if Path::new(asked).is_file() {
        return Ok(PathBuf::from(asked));
    }
    let message = Message::new("problem-no-backup").text("name", asked);
    Err(Problem::new(Trouble::NotFound, message))
}

/// Newest first: name, day, reason, size and how many entries it has.
fn list(session: &Session, matches: &ArgMatches, all: &[Backup]) {
    let rows = all.iter().rev().map(|one| {
        let size = std::fs::metadata(&one.path).map_or(0, |file| file.len());
        let entries = Store::of_copy(&one.path).and_then(|copy| copy.position());
        (one, size, entries.ok())
    });
    if matches.get_flag("json") {
        let rows: Vec<_> = rows
            .map(|(one, size, entries)| {
                json!({
                    "name": one.name(),
                    "day": one.day.to_string(),
                    "reason": one.reason.code(),
                    "size": size,
                    "entries": entries,
                })
            })
            .collect();
        session.print_json(&json!(rows));
        return;
    }
    if all.is_empty() {
        session.say(&Message::new("restore-none"));
    }
    for (one, size, entries) in rows {
        let key = format!("backup-{}", one.reason.code());
        let line = match entries {
            Some(entries) => {
                Message::new("restore-line").count("entries", usize::try_from(entries).unwrap_or(0))
            }
            None => Message::new("restore-line-damaged"),
        };
        let line = line
            .text("name", one.name())
            .day("day", one.day)
            .count(
                "kilobytes",
                usize::try_from(size.div_ceil(1000)).unwrap_or(0),
            )
            .message("reason", Message::new(key));
        session.print(&format!("{}\n", session.texts.say(&line)));
    }
}

/// Says how the file and the copy differ: entries, then kind by kind with some names.
fn preview(session: &Session, copy: &Store) -> Result<(), Problem> {
    let there = copy.everything()?;
    let present = Store::of_copy(session.database());
    let (here, position) = match &present {
        Ok(present) => (present.everything()?, present.position()?),
        Err(_) => (Records::default(), 0),
    };
    let count = |entries: i64| usize::try_from(entries).unwrap_or(0);
    session.say(
        &Message::new("restore-entries")
            .count("here", count(position))
            .count("there", count(copy.position()?)),
    );
    let found = differences(&here, &there);
    if found.is_empty() {
        session.say(&Message::new("restore-same"));
    }
    for one in found {
        let kind = Message::new(one.kind.label_key());
        let sides = [
            ("restore-goes", &one.only_first, &here),
            ("restore-comes", &one.only_second, &there),
            ("restore-changes", &one.unlike, &there),
        ];
        for (key, links, records) in sides.into_iter().filter(|(_, links, _)| !links.is_empty()) {
            session.say(
                &Message::new(key)
                    .message("kind", kind.clone())
                    .count("count", links.len())
                    .text("names", names(links, records)),
            );
        }
    }
    Ok(())
}

fn names(links: &[Link], records: &Records) -> String {
    let some = links
        .iter()
        .take(MOST_NAMES)
        .map(|link| records.name(*link));
    let mut names = some.collect::<Vec<_>>().join(", ");
    if links.len() > MOST_NAMES {
        names.push_str(", …");
    }
    names
}
