//! The command line: one file a subcommand, each a row of [`COMMANDS`] from which parsing, help,
//! completions and the man page derive.
//!
//! A contract that scripts rely on: data on standard output, words on standard error; exit codes
//! 0 ok, 1 failed, 2 usage, 3 not found or ambiguous, 4 file trouble, 5 a finding says act now,
//! 130 interrupted.

mod add;
mod agreement;
mod asof;
mod backup;
mod brief;
mod check;
mod clock;
mod completions;
mod diff;
mod doctor;
mod export;
mod handover;
mod history;
mod home;
mod import;
mod keeping;
mod list;
mod log;
mod man;
mod measure;
mod output;
mod paths;
mod person;
mod plan;
mod remove;
mod restore;
mod review;
mod sample;
mod sealing;
mod search;
mod session;
mod set;
mod show;
mod signal;
mod summary;
mod undo;
mod usage;
mod whatif;
mod workbench;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint};

use crate::app::breakdown;
use crate::domain::{Problem, Trouble};
use crate::i18n::{Language, Texts};
pub use session::Session;

/// What a subcommand came to: its exit code, or why it was not done.
pub type Outcome = Result<u8, Problem>;

pub const DONE: u8 = 0;

/// One subcommand.
pub struct Subcommand {
    pub name: &'static str,
    /// Adds its arguments; the texts of help come by key.
    pub arguments: fn(Command, &Texts) -> Command,
    pub run: fn(&mut Session, &ArgMatches) -> Outcome,
}

/// Every subcommand, in the order help shows them.
pub const COMMANDS: &[Subcommand] = &[
    workbench::COMMAND,
    sample::COMMAND,
    add::COMMAND,
    set::COMMAND,
    remove::COMMAND,
    list::COMMAND,
    show::COMMAND,
    search::COMMAND,
    history::COMMAND,
    undo::UNDO,
    undo::REDO,
    log::COMMAND,
    signal::COMMAND,
    plan::COMMAND,
    review::COMMAND,
    check::COMMAND,
    measure::COMMAND,
    summary::SUMMARY,
    summary::YEAR,
    summary::REPORT,
    brief::COMMAND,
    handover::COMMAND,
    whatif::COMMAND,
    asof::COMMAND,
    diff::COMMAND,
    import::COMMAND,
    export::COMMAND,
    person::COMMAND,
    backup::COMMAND,
    restore::COMMAND,
    doctor::COMMAND,
    paths::COMMAND,
    completions::COMMAND,
    man::COMMAND,
];

/// Runs the program; returns its exit code.
pub fn run(arguments: &[OsString]) -> i32 {
    let texts = Texts::new(session::language(arguments));
    let matches = match parse(arguments, &texts) {
        Ok(matches) => matches,
        Err(code) => return i32::from(code),
    };
    match Session::begin(&matches, &texts) {
        Ok(mut session) => match safely(&mut session, &matches) {
            Ok(code) => i32::from(code),
            Err(problem) => {
                session.complain(&problem);
                i32::from(exit_code(problem.trouble))
            }
        },
        Err(problem) => {
            session::complain(&format!("avain: {}", texts.say(&problem.message)));
            i32::from(exit_code(problem.trouble))
        }
    }
}

/// Runs the subcommand; a failure of the program itself is told like any other.
fn safely(session: &mut Session, matches: &ArgMatches) -> Outcome {
    breakdown::keep_reports(&session.places.state);
    breakdown::guarded(|| dispatch(session, matches))
}

/// Reads the arguments; what does not fit is told, and so is help. Then the exit code is left.
/// Only the subcommands they name are made for that; all of them, with their words of help, where
/// something is to be told.
fn parse(arguments: &[OsString], texts: &Texts) -> Result<ArgMatches, u8> {
    let is_named = |name: &str| arguments.iter().any(|word| word == name);
    if let Ok(matches) = bare(texts, is_named).try_get_matches_from(arguments) {
        return Ok(matches);
    }
    command(texts)
        .try_get_matches_from(arguments)
        .map_err(|error| {
            if !error.use_stderr() {
                let _ = error.print();
                return DONE;
            }
            let words = usage::wrong(&error, arguments, texts);
            session::complain(&format!("avain: {words}"));
            2
        })
}

fn dispatch(session: &mut Session, matches: &ArgMatches) -> Outcome {
    match matches.subcommand() {
        Some((name, matches)) => match COMMANDS.iter().find(|command| command.name == name) {
            Some(command) => (command.run)(session, matches),
            None => Ok(2),
        },
        None => workbench::open(session, None),
    }
}

/// The whole command line, in a language.
pub fn command(texts: &Texts) -> Command {
    let command = bare(texts, |_| true)
        .version(env!("CARGO_PKG_VERSION"))
        .about(texts.get("command-avain"))
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(texts.get("option-version")),
        );
    usage::worded(command, texts)
}

/// The command line with some of its subcommands.
fn bare(texts: &Texts, has: impl Fn(&str) -> bool) -> Command {
    let command = Command::new("avain")
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .args(globals(texts));
    let rows = COMMANDS.iter().filter(|row| has(row.name));
    rows.fold(command, |command, row| {
        let about = texts.get(&format!("command-{}", row.name));
        let own = Command::new(row.name).about(about);
        command.subcommand((row.arguments)(own, texts))
    })
}

fn globals(texts: &Texts) -> [Arg; 7] {
    let option = |name: &'static str| {
        Arg::new(name)
            .long(name)
            .global(true)
            .help(texts.get(&format!("option-{name}")))
    };
    let languages = Language::ALL.map(Language::code);
    [
        or_variable(option("db"), "AVAIN_DB")
            .value_name("FILE")
            .value_parser(clap::value_parser!(PathBuf))
            .value_hint(ValueHint::FilePath),
        or_variable(option("lang"), "AVAIN_LANG")
            .value_name("LANG")
            .value_parser(languages),
        or_variable(option("today"), "AVAIN_TODAY").value_name("DAY"),
        option("color")
            .value_name("WHEN")
            .value_parser(["auto", "always", "never"])
            .default_value("auto"),
        option("sample").action(ArgAction::SetTrue),
        option("no-input").action(ArgAction::SetTrue),
        option("help").short('h').action(ArgAction::Help),
    ]
}

/// An option that an environment variable stands in for; a blank variable is none.
fn or_variable(arg: Arg, variable: &'static str) -> Arg {
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let arg = arg.help(format!("{help} [{variable}]"));
    match std::env::var_os(variable) {
        Some(value) if !value.is_empty() => arg.env(variable),
        _ => arg,
    }
}

fn exit_code(trouble: Trouble) -> u8 {
    match trouble {
        Trouble::Failed | Trouble::Clash => 1,
        Trouble::Usage => 2,
        Trouble::NotFound | Trouble::Ambiguous => 3,
        Trouble::File => 4,
    }
}

/// A positional argument with its help.
pub(crate) fn positional(id: &'static str, name: &'static str, texts: &Texts) -> Arg {
    Arg::new(id)
        .value_name(name)
        .required(true)
        .help(texts.get(&format!("argument-{id}")))
}

/// A KIND argument: completes to the code names.
pub(crate) fn kind_argument(texts: &Texts) -> Arg {
    positional("kind", "KIND", texts)
}

/// An option that is there or not.
pub(crate) fn flag(name: &'static str, texts: &Texts) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(texts.get(&format!("option-{name}")))
}

/// An option with a value.
pub(crate) fn option(name: &'static str, value: &'static str, texts: &Texts) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(value)
        .help(texts.get(&format!("option-{name}")))
}
