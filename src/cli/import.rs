//! `avain import FILE`: rows of a file as records of one kind, or a plan file of our own.
//!
//! All rows are judged first; those that fit become one entry of the journal, after a backup;
//! the others are listed with line, column and reason, and written beside the file.

use std::io::{IsTerminal as _, Read as _, Write as _};
use std::path::Path;

use clap::{Arg, ArgMatches, Command, ValueHint};

use super::session::{complain, kind};
use super::{DONE, Outcome, Session, Subcommand, flag, option, sealing};
use crate::domain::intake::forms::AskedForms;
use crate::domain::intake::{Duplicates, Meant, Missing, Wishes, mapping};
use crate::domain::{Entry, Ids, Problem, input};
use crate::format::reading::{self, limits::Limit};
use crate::i18n::{Message, Texts};
use crate::importing::{self, Desk, Looked, Request, Rows, memory, open_problem, rejects, report};
use crate::sealing::is_sealed;
use crate::store::files::problem;
use crate::store::{Reason, Store};

pub const COMMAND: Subcommand = Subcommand {
    name: "import",
    arguments,
    run,
};

/// Rows from which progress is told.
const MANY: usize = 5_000;
/// Unmatched texts that are listed.
const LISTED: usize = 20;
/// Refused rows that are listed; all of them are in the file beside.
const REFUSED: usize = 100;

fn arguments(command: Command, texts: &Texts) -> Command {
    let one_of =
        |name, value, values: [&'static str; 2]| option(name, value, texts).value_parser(values);
    sealing::opening(command, texts)
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .required(true)
                .value_hint(ValueHint::FilePath)
                .help(texts.get("argument-file")),
        )
        .arg(option("as", "KIND", texts))
        .arg(option("map", "COLUMN=FIELD,…", texts))
        .arg(option("set", "FIELD=VALUE,…", texts))
        .arg(option("encoding", "NAME", texts))
        .arg(option("delimiter", "SIGN", texts))
        .arg(option("header-row", "N", texts).value_parser(clap::value_parser!(u16)))
        .arg(option("sheet", "NAME", texts))
        .arg(one_of("numbers", "FORM", ["point", "comma"]))
        .arg(one_of("days", "FORM", ["day", "month"]))
        .arg(
            option("duplicates", "CHOICE", texts)
                .value_parser(Duplicates::ALL.map(Duplicates::code)),
        )
        .arg(option("lines", "LINE=CHOICE,…", texts))
        .arg(option("link", "TEXT=REF,…", texts))
        .arg(flag("make-accounts", texts))
        .arg(flag("dry-run", texts))
        .arg(flag("json", texts))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let file = text(matches, "file").unwrap_or_default();
    let mut bytes = read_file(file)?;
    let is_sealed = is_sealed(&bytes);
    if is_sealed {
        bytes = sealing::open(session, matches, &bytes, file)?;
    }
    let request = request(matches)?;
    let is_dry = matches.get_flag("dry-run");
    let mut store = session.write()?;
    let mut ids = session.ids(&store)?;
    let desk = Desk {
        store: &store,
        state: &session.places.state,
        now: session.now,
    };
    let mut looked = importing::look(desk, &bytes, &request, &mut ids, &mut progress)?;
    drop(bytes);
    if let Looked::Rows(rows) = &looked
        && let Some(problem) = open_problem(&rows.open)
    {
        return Err(problem);
    }
    let mut rejected = None;
    if !is_dry {
        take_in(session, &mut store, &mut looked, &mut ids)?;
        if let Looked::Rows(rows) = &looked {
            memory::remember(&session.places.state, &request, rows);
            // What was sealed is not laid open beside itself.
            if !is_sealed {
                rejected = write_rejects(session, file, rows)?;
            }
        }
    }
    if matches.get_flag("json") {
        let mut json = report::json(&looked, &session.texts);
        json["rejected_file"] = serde_json::json!(rejected);
        json["dry_run"] = serde_json::json!(is_dry);
        session.print_json(&json);
    } else {
        tell(session, &looked, is_dry);
    }
    if let Some(path) = &rejected {
        session.say(&Message::new("import-rejected").text("file", path));
    }
    Ok(if looked.intake().refused.is_empty() {
        DONE
    } else {
        1
    })
}

fn text<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a str> {
    matches.get_one::<String>(name).map(String::as_str)
}

fn read_file(file: &str) -> Result<Vec<u8>, Problem> {
    // One byte more than is allowed tells that there are too many.
    let most = Limit::File.most() as u64 + 1;
    let mut bytes = Vec::new();
    let read = if file == "-" {
        std::io::stdin().lock().take(most).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(file).and_then(|open| open.take(most).read_to_end(&mut bytes))
    };
    read.map_err(|error| problem(&error, Path::new(file)))?;
    Ok(bytes)
}

fn request(matches: &ArgMatches) -> Result<Request, Problem> {
    let delimiter = text(matches, "delimiter").map(|sign| match sign {
        "tab" | "\\t" => b'\t',
        sign => sign.bytes().next().unwrap_or(b','),
    });
    let header_row = matches
        .get_one::<u16>("header-row")
        .map(|row| usize::from(*row));
    Ok(Request {
        file: text(matches, "file").unwrap_or_default().to_owned(),
        reading: reading::Asked {
            encoding: text(matches, "encoding").map(str::to_owned),
            delimiter,
            header_row,
            sheet: text(matches, "sheet").map(str::to_owned),
        },
        mapping: mapping::Asked {
            kind: text(matches, "as").map(kind).transpose()?,
            columns: pairs(matches, "map")?,
            given: pairs(matches, "set")?,
            is_guided: false,
        },
        forms: AskedForms {
            numbers: text(matches, "numbers").and_then(memory::number_form),
            days: text(matches, "days").and_then(memory::day_form),
        },
        wishes: Wishes {
            duplicates: text(matches, "duplicates")
                .and_then(Duplicates::from_code)
                .unwrap_or_default(),
            lines: pairs(matches, "lines")?
                .iter()
                .map(|(line, choice)| of_line(line, choice))
                .collect::<Result<_, _>>()?,
            accounts: if matches.get_flag("make-accounts") {
                Missing::Make
            } else {
                Missing::Refuse
            },
            links: pairs(matches, "link")?
                .into_iter()
                .map(|(text, meant)| (text, Meant::read(&meant)))
                .collect(),
        },
    })
}

/// `a=b,c=d`; one with a comma is double-quoted.
fn pairs(matches: &ArgMatches, name: &str) -> Result<Vec<(String, String)>, Problem> {
    let mut found = Vec::new();
    for pair in input::split_set(text(matches, name).unwrap_or_default()) {
        let (left, right) = pair.rsplit_once('=').ok_or_else(|| {
            let message = Message::new("problem-import-map");
            Problem::usage(message.text("option", name).text("text", &pair))
        })?;
        found.push((left.trim().to_owned(), right.trim().to_owned()));
    }
    Ok(found)
}

/// A line of the file and what to do with it.
fn of_line(line: &str, choice: &str) -> Result<(u64, Duplicates), Problem> {
    let pair = line.parse().ok().zip(Duplicates::from_code(choice));
    pair.ok_or_else(|| {
        let text = format!("{line}={choice}");
        Problem::usage(Message::new("problem-import-line").text("text", text))
    })
}

fn progress(done: usize, all: usize) -> bool {
    let mut out = std::io::stderr().lock();
    if all < MANY || !out.is_terminal() {
        return true;
    }
    // Spaces wipe what was longer; the line is left for what is said next.
    let _ = write!(out, "\r{done} / {all}   ");
    if done + MANY / 5 >= all {
        let _ = write!(out, "\r{:40}\r", "");
    }
    let _ = out.flush();
    true
}

fn take_in(
    session: &Session,
    store: &mut Store,
    looked: &mut Looked,
    ids: &mut Ids,
) -> Result<(), Problem> {
    let (operations, erased) = store.without_erased(looked.let_go())?;
    if erased > 0 {
        session.say(&Message::new("erased-left-out").count("count", erased));
    }
    if operations.is_empty() {
        return Ok(());
    }
    if !store.is_empty()? {
        store.back_up(Reason::Import, session.now.day())?;
    }
    let entry: Entry = session.entry(ids.next_id(), None, looked.label(), operations);
    session.keep(store, entry).map(|_| ())
}

fn write_rejects(session: &Session, file: &str, rows: &Rows) -> Result<Option<String>, Problem> {
    if rows.intake.refused.is_empty() {
        return Ok(None);
    }
    let beside = Path::new(if file == "-" { "import.csv" } else { file });
    let written = rejects::write(beside, rows, &session.texts);
    let path = written.map_err(|error| problem(&error, beside))?;
    Ok(Some(path.display().to_string()))
}

fn tell(session: &Session, looked: &Looked, is_dry: bool) {
    let intake = looked.intake();
    if let Looked::Rows(rows) = looked {
        tell_reading(session, rows);
        tell_links(session, rows);
    }
    for unread in intake.unread.iter().take(LISTED) {
        session.say(
            &Message::new("import-unread")
                .text("column", &unread.column)
                .text("text", &unread.text)
                .count("rows", unread.rows),
        );
    }
    if !intake.refused.is_empty() {
        session.say(&Message::new("problem-import-rows").count("count", intake.refused.len()));
        for refused in intake.refused.iter().take(REFUSED) {
            let words = session.texts.say(&refused.problem.message);
            let column = refused.column.as_ref().map(|name| format!(", {name}"));
            complain(&format!(
                "  {}{}: {words}",
                refused.line,
                column.unwrap_or_default()
            ));
        }
        if intake.refused.len() > REFUSED {
            complain("  …");
        }
    }
    for (key, count) in [
        ("import-kept", intake.kept),
        ("import-left-out", intake.left_out),
        ("import-accounts", intake.accounts.len()),
    ] {
        if count > 0 {
            session.say(&Message::new(key).count("count", count));
        }
    }
    session.say(
        &Message::new("import-done")
            .count("made", intake.made)
            .count("changed", intake.changed)
            .count("same", intake.same),
    );
    if intake.is_nothing() && intake.refused.is_empty() {
        session.say(&Message::new("import-nothing"));
    }
    if is_dry {
        session.say(&Message::new("import-dry"));
    }
}

/// How the file was read: what was found out and could be told otherwise.
fn tell_reading(session: &Session, rows: &Rows) {
    let reading = &rows.reading;
    let mut facts = vec![reading.format.to_owned()];
    facts.extend(reading.encoding.map(str::to_owned));
    facts.extend(reading.delimiter.map(|sign| match sign {
        '\t' => String::from("tab"),
        sign => sign.to_string(),
    }));
    facts.extend(reading.sheet_name.clone());
    if !rows.mapping.system.is_empty() {
        facts.push(rows.mapping.system.clone());
    }
    session.say(
        &Message::new("import-read")
            .text("facts", facts.join(" · "))
            .count("rows", rows.count)
            .message("kind", Message::new(rows.mapping.kind.label_key())),
    );
    let pairs = reading.sheet.header.iter().zip(&rows.mapping.columns);
    let left = pairs.filter(|(_, column)| column.target == mapping::Target::Leave);
    let left: Vec<&str> = left
        .map(|(header, _)| header.as_str())
        .filter(|name| !name.is_empty())
        .collect();
    if !left.is_empty() {
        session.say(&Message::new("import-columns-left").text("columns", left.join(", ")));
    }
}

fn tell_links(session: &Session, rows: &Rows) {
    let kind = rows.mapping.kind;
    for one in rows.intake.unmatched.iter().take(LISTED) {
        let field = Message::new(kind.fields()[one.field].label_key(kind));
        let key = match &one.near {
            _ if one.is_several => "import-unmatched-several",
            Some(_) => "import-unmatched-near",
            None => "import-unmatched",
        };
        session.say(
            &Message::new(key)
                .message("field", field)
                .text("text", &one.text)
                .count("rows", one.rows)
                .text("near", one.near.clone().unwrap_or_default()),
        );
    }
}
