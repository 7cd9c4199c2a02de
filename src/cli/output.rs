//! Where what a command made goes: standard output, or a file written whole, 0600, and never
//! over another unasked.

use std::borrow::Cow;
use std::io::ErrorKind;
use std::path::Path;

use clap::{Arg, ArgMatches, Command, ValueHint};

use super::{DONE, Outcome, Session, flag, sealing};
use crate::domain::Problem;
use crate::i18n::{Message, Texts};
use crate::sealing::{ENDING, seal};
use crate::store::files::{Existing, problem, write_whole};

/// `--format` (the first is the usual one), `-o` and `--yes`, and what seals it.
pub fn output_arguments(command: Command, formats: &[&'static str], texts: &Texts) -> Command {
    let format = Arg::new("format").long("format").value_name("FORMAT");
    let output = Arg::new("output")
        .short('o')
        .long("output")
        .value_name("FILE");
    let command = command
        .arg(
            format
                .value_parser(formats.to_vec())
                .default_values(formats.first().copied())
                .help(texts.get("option-format")),
        )
        .arg(
            output
                .value_hint(ValueHint::FilePath)
                .help(texts.get("option-output")),
        )
        .arg(flag("yes", texts));
    sealing::locking(command, texts)
}

/// Refuses to pour what is not text on a terminal: it takes `-o FILE`, or `-o -` said in words.
///
/// # Errors
/// Usage where no output is named.
pub fn must_be_named(matches: &ArgMatches, format: &str) -> Result<(), Problem> {
    if matches.contains_id("output") {
        return Ok(());
    }
    let message = Message::new("problem-binary-output").text("format", format);
    Err(Problem::usage(message))
}

/// Writes bytes where they were asked for, sealed where that was asked for; names the file.
///
/// # Errors
/// Where the file is there already or cannot be written; where nothing is given to seal it with.
pub fn write(session: &Session, matches: &ArgMatches, bytes: &[u8]) -> Outcome {
    let is_sealed = sealing::is_asked(matches);
    if is_sealed {
        must_be_named(matches, ENDING)?;
    }
    let sealed = || {
        if is_sealed {
            seal(bytes, sealing::lock(session, matches)?).map(Cow::Owned)
        } else {
            Ok(Cow::Borrowed(bytes))
        }
    };
    let Some(file) = matches
        .get_one::<String>("output")
        .filter(|file| *file != "-")
    else {
        session.print_bytes(&sealed()?);
        return Ok(DONE);
    };
    let existing = if matches.get_flag("yes") {
        Existing::Overwrite
    } else {
        Existing::Refuse
    };
    let mut path = Path::new(file).to_owned();
    if is_sealed {
        path = sealing::named(&path);
    }
    // Nobody is asked for a passphrase in vain.
    if existing == Existing::Refuse && path.symlink_metadata().is_ok() {
        return Err(problem(&ErrorKind::AlreadyExists.into(), &path));
    }
    let written = write_whole(&path, &sealed()?, existing);
    written.map_err(|error| problem(&error, &path))?;
    session.say(&Message::new("written").text("file", path.display().to_string()));
    Ok(DONE)
}
