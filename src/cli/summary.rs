//! `avain report NAME ACCOUNT`, and for short `avain summary ACCOUNT` and `avain year ACCOUNT`:
//! the documents a meeting needs.

use chrono::NaiveDate;
use clap::{Arg, ArgAction, ArgMatches, Command};

use super::output::{self, output_arguments};
use super::{Outcome, Session, Subcommand, option, positional};
use crate::app::documents;
use crate::domain::periods::Quarter;
use crate::domain::{Id, Kind, Link, Problem, input};
use crate::format;
use crate::i18n::{Message, Texts};
use crate::report::{self, Edition, Request, Times};
use crate::store::Store;

pub const SUMMARY: Subcommand = Subcommand {
    name: "summary",
    arguments: |command: Command, texts: &Texts| common(command, account(texts), &[], texts),
    run: |session, matches| write(session, matches, "summary"),
};

pub const YEAR: Subcommand = Subcommand {
    name: "year",
    arguments: |command: Command, texts: &Texts| {
        common(command, account(texts), &["ics"], texts).arg(year(texts))
    },
    run: |session, matches| match matches.get_one::<String>("format") {
        Some(format) if format == "ics" => calendar(session, matches),
        _ => write(session, matches, "year"),
    },
};

/// Every row of [`report::REPORTS`] by its name.
pub const REPORT: Subcommand = Subcommand {
    name: "report",
    arguments: |command: Command, texts: &Texts| {
        let names = report::REPORTS.iter().map(|report| report.name);
        let name = positional("report", "NAME", texts).value_parser(names.collect::<Vec<_>>());
        common(
            command.arg(name),
            account(texts).required(false),
            &[],
            texts,
        )
        .arg(year(texts))
        .arg(option("about", "REF", texts).action(ArgAction::Append))
        .arg(option("from", "DAY", texts))
        .arg(option("to", "DAY", texts))
    },
    run: |session, matches| {
        let name = matches.get_one::<String>("report");
        write(session, matches, name.map_or("", String::as_str))
    },
};

fn account(texts: &Texts) -> Arg {
    positional("account", "ACCOUNT", texts)
}

fn year(texts: &Texts) -> Arg {
    let years = clap::value_parser!(i32).range(2000..=2100);
    option("year", "YEAR", texts).value_parser(years)
}

/// What every report asks; `account` says whether it needs one.
fn common(command: Command, account: Arg, further: &[&'static str], texts: &Texts) -> Command {
    let editions = [Edition::Internal.code(), Edition::Customer.code()];
    let edition = Arg::new("for").long("for").value_name("EDITION");
    let edition = edition.value_parser(editions).default_value(editions[0]);
    let command = command
        .arg(account)
        .arg(edition.help(texts.get("option-for")));
    let formats: Vec<&str> = format::names().chain(further.iter().copied()).collect();
    output_arguments(command, &formats, texts)
}

/// Makes the report of that name of what the arguments say, and puts it where they say.
///
/// # Errors
/// Usage where an argument does not fit the report, and whatever making and writing it says.
pub fn write(session: &mut Session, matches: &ArgMatches, name: &str) -> Outcome {
    let store = session.read()?;
    check_times(matches, name)?;
    let account = matches.try_get_one::<String>("account").ok().flatten();
    let found = account.map(|reference| store.find(&[Kind::Account], reference, None));
    let account = found.transpose()?.map(|link| link.id);
    let (from, to) = days(matches)?;
    let request = Request {
        about: about(&store, matches, name, account)?,
        from,
        to,
        ..asked(session, matches)
    };
    deliver(session, matches, &store, name, account, &request)
}

/// Makes a report and writes it in the format and to the place asked for.
///
/// # Errors
/// As [`documents::prepare`] and [`output::write`].
pub fn deliver(
    session: &Session,
    matches: &ArgMatches,
    store: &Store,
    name: &str,
    account: Option<Id>,
    request: &Request,
) -> Outcome {
    let format = documents::format_named(format_asked(matches))?;
    if format.is_binary {
        output::must_be_named(matches, format.name)?;
    }
    let unknown = || Problem::usage(Message::new("problem-unknown-report").text("text", name));
    let report = report::named(name).ok_or_else(unknown)?;
    let (now, texts) = (session.now, &session.texts);
    let request = Request {
        made_on: session.today,
        ..request.clone()
    };
    let prepared = documents::prepare(store, report, account, &request, now, texts)?;
    let written = session.dress(&prepared.document, format)?;
    let outcome = output::write(session, matches, &written.bytes)?;
    if written.unshown > 0 {
        session.say(&Message::new("letters-not-shown").count("count", written.unshown));
    }
    if request.edition == Edition::Customer {
        session.say(&report::told(&prepared.left_out));
    }
    Ok(outcome)
}

/// `--json` is short for the format of that name.
fn format_asked(matches: &ArgMatches) -> &str {
    let json = matches.try_get_one::<bool>("json").ok().flatten();
    let format = matches.get_one::<String>("format");
    match json {
        Some(true) => "json",
        _ => format.map_or("", String::as_str),
    }
}

/// Whom or what a report is about, of the kinds it can be about; those of the account first.
fn about(
    store: &Store,
    matches: &ArgMatches,
    name: &str,
    account: Option<Id>,
) -> Result<Vec<Link>, Problem> {
    let kinds = report::named(name).map_or(&[][..], |report| report.about);
    let named = matches.try_get_many::<String>("about").ok().flatten();
    let named: Vec<&String> = named.into_iter().flatten().collect();
    if kinds.is_empty() && !named.is_empty() {
        let message = Message::new("problem-report-about").text("report", name);
        return Err(Problem::usage(message));
    }
    let mut resolve = |kinds: &[Kind], text: &str| store.find(kinds, text, account);
    let named = named.into_iter();
    named
        .map(|text| input::read_reference(kinds, text, &mut resolve))
        .collect()
}

/// Refuses a time that the report would not look at.
fn check_times(matches: &ArgMatches, name: &str) -> Result<(), Problem> {
    let times = report::named(name).map_or(Times::Moment, |report| report.times);
    let is_given = |id: &str| matches.try_contains_id(id).is_ok_and(|given| given);
    for (option, needed) in [
        ("year", Times::Year),
        ("from", Times::Days),
        ("to", Times::Days),
    ] {
        if times != needed && is_given(option) {
            let message = Message::new("problem-report-times").text("report", name);
            let message = message.text("option", format!("--{option}"));
            return Err(Problem::usage(message));
        }
    }
    Ok(())
}

/// The days asked for; a quarter stands for its last day, and one named twice for all of itself.
fn days(matches: &ArgMatches) -> Result<(Option<NaiveDate>, Option<NaiveDate>), Problem> {
    let text = |id: &str| matches.try_get_one::<String>(id).ok().flatten();
    let end = |id: &str| text(id).map(|text| read_end(text)).transpose();
    let (from, to) = (end("from")?, end("to")?);
    let quarter = text("from").and_then(|text| text.parse::<Quarter>().ok());
    match quarter {
        Some(quarter) if from == to => Ok((Some(quarter.plus(-1).last_day()), to)),
        _ => Ok((from, to)),
    }
}

/// Reads a day, or a quarter for its last day.
///
/// # Errors
/// Usage where it is neither.
pub fn read_end(text: &str) -> Result<NaiveDate, Problem> {
    let quarter = || text.parse::<Quarter>().ok().map(Quarter::last_day);
    let misfit = || Problem::usage(Message::new("problem-day-or-quarter").text("text", text));
    input::read_day(text).or_else(quarter).ok_or_else(misfit)
}

fn asked(session: &Session, matches: &ArgMatches) -> Request {
    let edition = matches.try_get_one::<String>("for").ok().flatten();
    let year = matches.try_get_one::<i32>("year").ok().flatten();
    let edition = edition.and_then(|code| Edition::from_code(code));
    let request = Request::new(edition.unwrap_or_default(), session.now);
    Request {
        year: year.copied().unwrap_or(request.year),
        ..request
    }
}

/// The annual cycle for calendar programs.
fn calendar(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let reference = matches.get_one::<String>("account");
    let store = session.read()?;
    let account = store.find(&[Kind::Account], reference.map_or("", String::as_str), None)?;
    let request = asked(session, matches);
    let (now, texts) = (session.now, &session.texts);
    let (text, left_out) = documents::calendar(&store, account.id, &request, now, texts)?;
    let outcome = output::write(session, matches, text.as_bytes())?;
    if request.edition == Edition::Customer {
        session.say(&report::told(&left_out));
    }
    Ok(outcome)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn every_report_and_every_format_can_be_asked_for() {
        let texts = Texts::new(Language::En);
        let command = (REPORT.arguments)(Command::new("report"), &texts);
        let asks = |name: &str, format: &str| {
            let words = ["report", name, "Acme", "--format", format];
            command.clone().try_get_matches_from(words).is_ok()
        };
        for report in report::REPORTS {
            for format in format::FORMATS {
                assert!(asks(report.name, format.name), "{}", report.name);
            }
        }
        assert!(!asks("weather", "md") && !asks("summary", "doc"));
    }
}
