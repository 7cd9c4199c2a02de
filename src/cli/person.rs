//! `avain person NAME`: everything held of one person, for that person (`--export`), or erased from
//! the file, its journal and its backups (`--erase`), after a preview.

use std::collections::BTreeSet;
use std::io::Write as _;

use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command};

use super::output::{self, output_arguments};
use super::{DONE, Outcome, Session, Subcommand, flag, option, positional};
use crate::app::documents;
use crate::domain::book::links_of;
use crate::domain::mention::Phrases;
use crate::domain::{Kind, Link, Names as _, Problem, Record, Records, Type, Value};
use crate::format;
use crate::format::record_text::{self, visible};
use crate::i18n::{Message, Texts};
use crate::report::person::{Held, person};
use crate::store::{Erasure, PEOPLE, Store, files};

pub const COMMAND: Subcommand = Subcommand {
    name: "person",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    let also = option("also", "WORDS", texts).action(ArgAction::Append);
    let command = command
        .arg(positional("person", "NAME", texts))
        .arg(flag("export", texts))
        .arg(flag("erase", texts))
        .group(
            ArgGroup::new("what")
                .args(["export", "erase"])
                .required(true),
        )
        .arg(also);
    let formats: Vec<&str> = format::names().collect();
    output_arguments(command, &formats, texts)
        .mut_arg("output", |output: Arg| output.conflicts_with("erase"))
        .mut_arg("encrypt", |encrypt: Arg| encrypt.conflicts_with("erase"))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let name = matches
        .get_one::<String>("person")
        .map_or("", String::as_str);
    if matches.get_flag("erase") {
        return erase(session, matches, name);
    }
    let text = |id: &str| matches.get_one::<String>(id).map_or("", String::as_str);
    let format = documents::format_named(text("format"))?;
    if format.is_binary {
        output::must_be_named(matches, format.name)?;
    }
    let store = session.read()?;
    let link = store.find(PEOPLE, name, None)?;
    let erasure = store.erasure(link, &also(matches))?;
    let bytes = export(session, &store, &erasure, format)?;
    output::write(session, matches, &bytes)
}

fn also(matches: &ArgMatches) -> Vec<String> {
    let words = matches.get_many::<String>("also");
    words.into_iter().flatten().cloned().collect()
}

fn export(
    session: &Session,
    store: &Store,
    erasure: &Erasure,
    format: &format::Format,
) -> Result<Vec<u8>, Problem> {
    let records = store.everything()?;
    let entries = store.entries_on(&erasure.gone)?;
    let Some(row) = records.get(erasure.person) else {
        return Err(Problem::failed(Message::new("problem-gone")));
    };
    let basis = row.linked("account").and_then(|link| records.get(link));
    let basis = basis.map(|account| account.get("lawful_basis"));
    let worded = |record: &dyn Record, index: usize| {
        let kind = record.kind();
        let field = &kind.fields()[index];
        record_text::cell(kind, field, &record.cell(index), &records, &session.texts)
    };
    let held = Held {
        person: row,
        own: erasure
            .gone
            .iter()
            .filter_map(|link| records.get(*link))
            .collect(),
        naming: naming(&records, erasure),
        entries: &entries,
        lawful_basis: basis.map_or_else(String::new, |cell| {
            cell.values().first().map_or_else(String::new, Value::plain)
        }),
        names: &records,
        worded: &worded,
        now: session.now,
    };
    let document = person(&held, &session.texts);
    session
        .dress(&document, format)
        .map(|written| written.bytes)
}

/// Living records, beside those that are theirs, that link to a person or name them in a text.
fn naming<'a>(records: &'a Records, erasure: &Erasure) -> Vec<&'a dyn Record> {
    let phrases = erasure.search();
    let all = Kind::ALL.iter().flat_map(|kind| records.all(*kind));
    all.filter(|record| !record.head().removed && !erasure.gone.contains(&record.link()))
        .filter(|record| {
            links_of(*record).contains(&erasure.person)
                || texts_of(*record).iter().any(|text| phrases.are_in(text))
        })
        .collect()
}

/// The free texts of a record.
fn texts_of(record: &dyn Record) -> Vec<String> {
    let fields = record.kind().fields().iter().enumerate();
    let texts = fields.filter(|(_, field)| matches!(field.ty, Type::Line | Type::Text));
    let cells = texts.map(|(index, _)| record.cell(index));
    cells
        .filter_map(|cell| cell.values().first().map(Value::plain))
        .collect()
}

fn erase(session: &Session, matches: &ArgMatches, name: &str) -> Outcome {
    let mut store = session.write()?;
    let link = store.find(PEOPLE, name, None)?;
    let erasure = store.erasure(link, &also(matches))?;
    let mark = session.texts.get("person-mark");
    let name = store.fetch([link])?.name(link);
    let drafts = drafts_naming(session, &erasure.search());
    preview(session, &mut store, &erasure, &mark)?;
    if !is_agreed(session, matches, &name)? {
        session.say(&Message::new("restore-left"));
        return Ok(DONE);
    }
    let id = session.ids(&store)?.next_id();
    let mut entry = session.entry(id, None, Message::new("label-erased-person"), Vec::new());
    entry.trace = true;
    for draft in drafts {
        std::fs::remove_file(&draft).map_err(|error| files::problem(&error, &draft))?;
    }
    let unread = store.erase(&erasure, &mark, entry)?;
    session.say(&Message::new("person-erased").count("unread", unread));
    session.say(&Message::new("person-elsewhere"));
    Ok(DONE)
}

/// Tells what would go: rows, journal entries, labels, mentions; and what may mean them too.
fn preview(
    session: &Session,
    store: &mut Store,
    erasure: &Erasure,
    mark: &str,
) -> Result<(), Problem> {
    let scrubbed = store.would_erase(erasure, mark)?;
    for (kind, count) in &scrubbed.rows {
        let line = Message::new("person-rows")
            .message("kind", Message::new(kind.label_key()))
            .count("count", *count);
        session.say(&line);
    }
    session.say(
        &Message::new("person-journal")
            .count("entries", scrubbed.entries)
            .count("labels", scrubbed.labels),
    );
    let texts: BTreeSet<(Link, String)> = scrubbed.mentions.into_iter().collect();
    for (link, text) in &texts {
        mention(session, "person-mention", *link, text);
    }
    let doubtful = Phrases::beginning(erasure.doubtful.iter().map(String::as_str));
    let certain = erasure.search();
    let records = store.everything()?;
    let all = Kind::ALL.iter().flat_map(|kind| records.all(*kind));
    for record in all.filter(|record| !erasure.gone.contains(&record.link())) {
        for text in texts_of(record) {
            let left = certain.without(&text, mark).unwrap_or(text);
            if !PEOPLE.contains(&record.kind()) && doubtful.are_in(&left) {
                mention(session, "person-perhaps", record.link(), &left);
            }
        }
    }
    Ok(())
}

fn mention(session: &Session, key: &'static str, link: Link, text: &str) {
    let line = Message::new(key)
        .message("kind", Message::new(link.kind.label_key()))
        .text("text", text);
    session.say(&line);
}

/// Agreed by `--yes`, or by the name typed once more.
fn is_agreed(session: &Session, matches: &ArgMatches, name: &str) -> Result<bool, Problem> {
    if matches.get_flag("yes") {
        return Ok(true);
    }
    if !session.asks {
        return Err(Problem::usage(Message::new("problem-needs-yes")));
    }
    let question = Message::new("person-question").text("name", name);
    let words = session.texts.say(&question);
    let _ = write!(std::io::stderr(), "{} ", visible(&words));
    let mut typed = String::new();
    let _ = std::io::stdin().read_line(&mut typed);
    Ok(typed.trim() == name)
}

/// Drafts of the workbench that name the person.
fn drafts_naming(session: &Session, phrases: &Phrases) -> Vec<std::path::PathBuf> {
    let folder = std::fs::read_dir(session.places.drafts(session.database()));
    let paths = folder
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    let names_them = |path: &std::path::PathBuf| {
        let bytes = std::fs::read(path).unwrap_or_default();
        phrases.are_in(&String::from_utf8_lossy(&bytes))
    };
    paths.filter(names_them).collect()
}
