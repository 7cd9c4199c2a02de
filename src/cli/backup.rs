//! `avain backup`: a proved copy of the file as of now, among its backups or where `-o` says.

use std::path::Path;

use clap::{Arg, ArgMatches, Command, ValueHint};

use super::{DONE, Outcome, Session, Subcommand};
use crate::domain::{Problem, Trouble};
use crate::i18n::{Message, Texts};
use crate::store::Reason;
use crate::store::files::{make_folder, problem};

pub const COMMAND: Subcommand = Subcommand {
    name: "backup",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    command.arg(
        Arg::new("output")
            .short('o')
            .long("output")
            .value_name("FILE")
            .value_hint(ValueHint::FilePath)
            .help(texts.get("option-output")),
    )
}

/// Prints where the copy is.
fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    must_exist(session)?;
    let store = session.read()?;
    let made = match matches.get_one::<String>("output") {
        Some(file) => {
            let path = Path::new(file);
            if path.symlink_metadata().is_ok() {
                let message = Message::new("problem-copy-exists").text("file", file);
                return Err(Problem::failed(message));
            }
            // To where a file is looked for by itself, the way is made.
            if path == session.places.database() {
                let folder = &session.places.data;
                make_folder(folder).map_err(|error| problem(&error, folder))?;
            }
            store.copy_to(path)?;
            path.to_owned()
        }
        None => store.back_up(Reason::Asked, session.now.day())?,
    };
    session.print(&format!("{}\n", made.display()));
    Ok(DONE)
}

/// There is nothing to copy or to look at where there is no file yet.
///
/// # Errors
/// File trouble.
pub fn must_exist(session: &Session) -> Result<(), Problem> {
    if session.database().exists() {
        return Ok(());
    }
    let file = session.database().display().to_string();
    let message = Message::new("problem-no-file").text("file", file);
    Err(Problem::new(Trouble::File, message))
}
