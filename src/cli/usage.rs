//! A command line that was not understood, told in the user's language, and the words of help.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, Error};

use super::COMMANDS;
use crate::i18n::{Message, Texts};

/// What was wrong with the arguments, and where help is.
pub fn wrong(error: &Error, arguments: &[OsString], texts: &Texts) -> String {
    let mut words = arguments.iter().skip(1).filter_map(|word| word.to_str());
    let command = words.find(|word| COMMANDS.iter().any(|command| command.name == *word));
    let command = command.map_or("avain".to_owned(), |name| format!("avain {name}"));
    let nearest = told(error, ContextKind::SuggestedSubcommand)
        .or_else(|| told(error, ContextKind::SuggestedArg))
        .or_else(|| told(error, ContextKind::SuggestedValue));
    let mut said = vec![texts.say(&fault(error))];
    if let Some(nearest) = nearest {
        said.push(texts.say(&Message::new("usage-nearest").text("nearest", nearest)));
    }
    said.push(texts.say(&Message::new("usage-help").text("command", command)));
    said.join(" ")
}

fn fault(error: &Error) -> Message {
    let text = |kind| told(error, kind).unwrap_or_default();
    let argument = text(ContextKind::InvalidArg);
    let value = text(ContextKind::InvalidValue);
    let values = told(error, ContextKind::ValidValue);
    match (error.kind(), values) {
        (ErrorKind::InvalidValue, _) if value.is_empty() => {
            Message::new("usage-value-missing").text("argument", argument)
        }
        (ErrorKind::InvalidValue, Some(values)) => Message::new("usage-value")
            .text("argument", argument)
            .text("value", value)
            .text("values", values),
        (ErrorKind::UnknownArgument, _) => {
            Message::new("usage-argument").text("argument", argument)
        }
        (ErrorKind::InvalidSubcommand, _) => {
            Message::new("usage-command").text("command", text(ContextKind::InvalidSubcommand))
        }
        (ErrorKind::MissingRequiredArgument, _) => {
            Message::new("usage-missing").text("arguments", argument)
        }
        (ErrorKind::ArgumentConflict, _) => Message::new("usage-conflict")
            .text("argument", argument)
            .text("other", text(ContextKind::PriorArg)),
        (ErrorKind::InvalidUtf8, _) => Message::new("usage-utf8"),
        _ => Message::new("usage-misfit")
            .text("argument", argument)
            .text("value", value),
    }
}

fn told(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) if !texts.is_empty() => Some(texts.join(", ")),
        _ => None,
    }
}

/// Gives a command, and those below it, help in one language: headings, bounds and defaults.
pub fn worded(command: Command, texts: &Texts) -> Command {
    let usage = texts.get("help-usage");
    let below: Vec<String> = command
        .get_subcommands()
        .map(|command| command.get_name().to_owned())
        .collect();
    let command = below.iter().fold(command, |command, name| {
        command.mut_subcommand(name, |below| worded(below, texts))
    });
    command
        .subcommand_help_heading(texts.get("help-commands"))
        .help_template(format!(
            "{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}"
        ))
        .mut_args(|arg| worded_argument(arg, texts))
}

fn worded_argument(arg: Arg, texts: &Texts) -> Arg {
    let heading = if arg.is_positional() {
        "help-arguments"
    } else {
        "help-options"
    };
    let mut arg = arg;
    let mut help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    if matches!(arg.get_action(), ArgAction::Set | ArgAction::Append) {
        let values = arg.get_possible_values();
        let values: Vec<&str> = values
            .iter()
            .map(clap::builder::PossibleValue::get_name)
            .collect();
        if !values.is_empty() {
            help.push_str(&format!(" [{}]", values.join(", ")));
        }
        let standard = arg.get_default_values().first();
        if let Some(standard) = standard.and_then(|value| value.to_str()) {
            let words = Message::new("help-default").text("value", standard);
            help.push_str(&format!(" ({})", texts.say(&words)));
        }
        arg = arg
            .hide_possible_values(true)
            .hide_default_value(true)
            .hide_env(true);
    }
    arg.help(help).help_heading(texts.get(heading))
}
