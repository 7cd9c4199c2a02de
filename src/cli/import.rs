//! `avain import FILE`: rows of a CSV file as records of one kind, or a plan file of our own.
//!
//! All rows are judged first; those that fit become one entry of the journal, after a backup;
//! the others are listed with line and reason.

use std::cell::RefCell;
use std::io::Read as _;
use std::path::Path;

use clap::{Arg, ArgMatches, Command, ValueHint};

use super::session::{complain, kind};
use super::{DONE, Outcome, Session, Subcommand, flag, option};
use crate::domain::intake::{self, Intake, Known, Row};
use crate::domain::{Entry, Ids, Kind, Link, Operation, Problem, Records, Slot};
use crate::format::csv_rows::{self, Rows};
use crate::format::plan_json;
use crate::i18n::{Message, Texts};
use crate::store::files::problem;
use crate::store::{Reason, Store};

pub const COMMAND: Subcommand = Subcommand {
    name: "import",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    command
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .required(true)
                .value_hint(ValueHint::FilePath)
                .help(texts.get("argument-file")),
        )
        .arg(option("as", "KIND", texts))
        .arg(option("map", "COLUMN=FIELD,…", texts))
        .arg(option("delimiter", "SIGN", texts))
        .arg(option("header-row", "N", texts).value_parser(clap::value_parser!(u16).range(1..)))
        .arg(flag("dry-run", texts))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let file = matches.get_one::<String>("file").map_or("", String::as_str);
    let bytes = read_file(file)?;
    let is_json = bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
    let mut store = session.write()?;
    let mut ids = session.ids(&store)?;
    let (intake, label) = if is_json && matches.get_one::<String>("as").is_none() {
        (
            plan(&store, file, &bytes)?,
            Message::new("label-import-plan"),
        )
    } else {
        let code = matches
            .get_one::<String>("as")
            .ok_or_else(|| Problem::usage(Message::new("problem-import-kind")))?;
        let kind = kind(code)?;
        let label = Message::new("label-import").message("kind", Message::new(kind.label_key()));
        (
            rows(session, &store, matches, kind, file, &bytes, &mut ids)?,
            label,
        )
    };
    let (operations, erased) = store.without_erased(intake.operations.clone())?;
    if erased > 0 {
        session.say(&Message::new("erased-left-out").count("count", erased));
    }
    if !operations.is_empty() && !matches.get_flag("dry-run") {
        if !store.is_empty()? {
            store.back_up(Reason::Import, session.now.day())?;
        }
        let label = label.count("count", intake.made + intake.changed);
        let entry: Entry = session.entry(ids.next_id(), None, label, operations);
        session.keep(&mut store, entry)?;
    }
    tell(session, matches, &intake);
    Ok(if intake.refused.is_empty() { DONE } else { 1 })
}

fn read_file(file: &str) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let read = if file == "-" {
        std::io::stdin().lock().read_to_end(&mut bytes).map(|_| ())
    } else {
        std::fs::read(file).map(|read| bytes = read)
    };
    read.map_err(|error| problem(&error, Path::new(file)))?;
    Ok(bytes)
}

fn tell(session: &Session, matches: &ArgMatches, intake: &Intake) {
    if !intake.refused.is_empty() {
        session.say(&Message::new("problem-import-rows").count("count", intake.refused.len()));
        for refused in &intake.refused {
            let words = session.texts.say(&refused.problem.message);
            complain(&format!("  {}: {words}", refused.line));
        }
    }
    session.say(
        &Message::new("import-done")
            .count("made", intake.made)
            .count("changed", intake.changed)
            .count("same", intake.same),
    );
    if matches.get_flag("dry-run") {
        session.say(&Message::new("import-dry"));
    }
}

fn rows(
    session: &Session,
    store: &Store,
    matches: &ArgMatches,
    kind: Kind,
    file: &str,
    bytes: &[u8],
    ids: &mut Ids,
) -> Result<Intake, Problem> {
    let delimiter = matches
        .get_one::<String>("delimiter")
        .map(|sign| match sign.as_str() {
            "tab" | "\\t" => b'\t',
            sign => sign.bytes().next().unwrap_or(b','),
        });
    let header_row = matches
        .get_one::<u16>("header-row")
        .map_or(1, |row| usize::from(*row));
    let rows =
        csv_rows::read(bytes, delimiter, header_row).map_err(|why| unreadable(&why, file))?;
    let map = matches.get_one::<String>("map").map_or("", String::as_str);
    let columns = mapped_columns(kind, &rows, map, file)?;
    let (fit, mut refused) = mapped_rows(kind, &rows, &columns);
    let loaded = RefCell::new(Records::default());
    let record = |link: Link| {
        if loaded.borrow().get(link).is_none() {
            loaded.borrow_mut().absorb(store.fetch([link]).ok()?);
        }
        let records = loaded.borrow();
        records.get(link).map(|_| records.copy(link))
    };
    let known = Known {
        candidates: &|kind| store.candidates(&[kind]),
        imported: store.imported(kind)?,
        record: &record,
    };
    let mut intake = intake::judge(kind, &fit, &known, session.now, ids)?;
    intake.refused.append(&mut refused);
    intake.refused.sort_by_key(|row| row.line);
    Ok(intake)
}

fn unreadable(why: &csv_rows::Unreadable, file: &str) -> Problem {
    let message = match why {
        csv_rows::Unreadable::Encoding(line) => {
            Message::new("problem-import-encoding").count("line", *line)
        }
        csv_rows::Unreadable::Empty => Message::new("problem-import-empty"),
        csv_rows::Unreadable::Format(reason) => Message::new("problem-io").text("reason", reason),
    };
    Problem::failed(message.text("file", file))
}

/// Which column fills which field: those the map names, and those headed by a field's key.
fn mapped_columns(
    kind: Kind,
    rows: &Rows,
    map: &str,
    file: &str,
) -> Result<Vec<(usize, usize)>, Problem> {
    let mut columns = Vec::new();
    for pair in map
        .split(',')
        .map(str::trim)
        .filter(|pair| !pair.is_empty())
    {
        let (column, key) = pair
            .rsplit_once('=')
            .ok_or_else(|| Problem::usage(Message::new("problem-import-map").text("text", pair)))?;
        let place = rows
            .header
            .iter()
            .position(|header| header == column.trim());
        let place = place.ok_or_else(|| {
            Problem::usage(
                Message::new("problem-import-column")
                    .text("column", column)
                    .text("columns", rows.header.join(", ")),
            )
        })?;
        let index = kind.field_index(key.trim());
        let index = index.ok_or_else(|| crate::domain::input::unknown_field(kind, key.trim()))?;
        columns.push((place, index));
    }
    for (place, header) in rows.header.iter().enumerate() {
        if let Some(index) = kind.field_index(header)
            && !columns.iter().any(|(at, to)| *at == place || *to == index)
        {
            columns.push((place, index));
        }
    }
    if columns.is_empty() {
        return Err(Problem::usage(
            Message::new("problem-import-headers")
                .text("file", file)
                .text("kind", kind.code())
                .text("columns", rows.header.join(", ")),
        ));
    }
    Ok(columns)
}

/// Rows by field; a row with more cells than the header, and something in them, is refused.
fn mapped_rows(
    kind: Kind,
    rows: &Rows,
    columns: &[(usize, usize)],
) -> (Vec<Row>, Vec<intake::Refused>) {
    let mut fit = Vec::new();
    let mut refused = Vec::new();
    for row in &rows.rows {
        let beyond = row.cells.iter().skip(rows.header.len());
        if beyond.into_iter().any(|cell| !cell.trim().is_empty()) {
            let message = Message::new("problem-import-ragged")
                .text("line", row.line.to_string())
                .count("found", row.cells.len())
                .count("expected", rows.header.len());
            refused.push(intake::Refused {
                line: row.line,
                problem: Problem::usage(message),
            });
            continue;
        }
        let mut cells = Vec::new();
        for (place, index) in columns {
            let text = row.cells.get(*place).map_or("", String::as_str);
            let text = crate::format::record_csv::unguarded(text);
            if kind.fields()[*index].ty.is_set() {
                let elements = crate::domain::input::split_set(text);
                cells.extend(elements.into_iter().map(|element| (*index, element)));
            } else {
                cells.push((*index, text.to_owned()));
            }
        }
        fit.push(Row {
            line: row.line,
            cells,
        });
    }
    (fit, refused)
}

/// A plan file of our own: every record with its id and times.
fn plan(store: &Store, file: &str, bytes: &[u8]) -> Result<Intake, Problem> {
    let read = plan_json::read(bytes).map_err(|why| {
        Problem::failed(match why {
            plan_json::Unreadable::Schema => {
                Message::new("problem-import-schema").text("file", file)
            }
            plan_json::Unreadable::Record(number, reason) => Message::new("problem-import-record")
                .text("file", file)
                .count("number", number)
                .message("reason", reason),
        })
    })?;
    let known = store.fetch(read.iter().map(|record| record.link))?;
    let mut intake = Intake::default();
    for record in read {
        let stamps = [
            (Slot::Created, record.created),
            (Slot::Changed, record.changed),
        ];
        let known = known.get(record.link);
        let operations: Vec<Operation> =
            intake::take_in(record.link, &record.cells, stamps, record.removed, known);
        match (known, operations.is_empty()) {
            (None, _) => intake.made += 1,
            (Some(_), true) => intake.same += 1,
            (Some(_), false) => intake.changed += 1,
        }
        intake.operations.extend(operations);
    }
    Ok(intake)
}
