//! `avain list KIND`: the living records of a kind, narrowed by account and by field.

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::session::kind;
use super::{DONE, Outcome, Session, Subcommand, flag, kind_argument, option};
use crate::domain::input::{How, read_assignment};
use crate::domain::{Kind, Link, Problem, Record, Records, Value};
use crate::format::record_json::Listed;
use crate::format::{record_csv, record_text};
use crate::i18n::{Message, Texts};
use crate::store::Store;

pub const COMMAND: Subcommand = Subcommand {
    name: "list",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    command
        .arg(kind_argument(texts))
        .arg(option("account", "A", texts))
        .arg(
            Arg::new("where")
                .long("where")
                .value_name("FIELD=VALUE")
                .action(ArgAction::Append)
                .help(texts.get("option-where")),
        )
        .arg(flag("json", texts).conflicts_with_all(["csv", "plain"]))
        .arg(flag("csv", texts).conflicts_with("plain"))
        .arg(flag("plain", texts))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let kind = kind(matches.get_one::<String>("kind").map_or("", String::as_str))?;
    let store = session.read()?;
    let account = match matches.get_one::<String>("account") {
        Some(reference) => Some(store.find(&[Kind::Account], reference, None)?.id),
        None => None,
    };
    let conditions = matches.get_many::<String>("where").unwrap_or_default();
    let conditions = conditions
        .map(|text| condition(session, &store, kind, text))
        .collect::<Result<Vec<_>, _>>()?;
    let (links, records) = store.list(kind, account)?;
    let fits = |link: &&Link| {
        let record = records.get(**link);
        record.is_some_and(|record| conditions.iter().all(|condition| condition.holds(record)))
    };
    let found: Vec<Link> = links.iter().filter(fits).copied().collect();
    write(session, matches, kind, &found, &records)
}

fn write(
    session: &Session,
    matches: &ArgMatches,
    kind: Kind,
    links: &[Link],
    records: &Records,
) -> Outcome {
    let found = links.iter().filter_map(|link| records.get(*link));
    if matches.get_flag("json") {
        session.print_json(&Listed {
            links,
            records,
            names: records,
        });
    } else if matches.get_flag("csv") {
        let table = record_csv::table(kind, found, records).map_err(|error| {
            Problem::failed(Message::new("problem-csv").text("reason", error.to_string()))
        })?;
        session.print(&table);
    } else if matches.get_flag("plain") {
        let blocks = found.map(|record| record_text::facts(record, records, &session.texts));
        let text = blocks.collect::<Vec<_>>().join("\n\n");
        session.print(&if text.is_empty() {
            text
        } else {
            format!("{text}\n")
        });
    } else {
        session.print(&record_text::columns(kind, found, records, &session.texts));
    }
    Ok(DONE)
}

/// `field=value`: equality; blank means blank; of a set, contains.
struct Condition {
    index: usize,
    values: Vec<Value>,
}

impl Condition {
    fn holds(&self, record: &dyn Record) -> bool {
        let cell = record.cell(self.index);
        if self.values.is_empty() {
            return cell.is_blank();
        }
        self.values
            .iter()
            .all(|value| cell.values().contains(value))
    }
}

fn condition(
    session: &Session,
    store: &Store,
    kind: Kind,
    text: &str,
) -> Result<Condition, Problem> {
    let mut resolve = |kinds: &[Kind], text: &str| store.find(kinds, text, None);
    let assignment = read_assignment(kind, text, session.now, &mut resolve)?;
    if assignment.how != How::Put {
        return Err(Problem::usage(
            Message::new("problem-where").text("text", text),
        ));
    }
    Ok(Condition {
        index: assignment.index,
        values: assignment.values,
    })
}
