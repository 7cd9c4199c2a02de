//! `avain sample`: fills an empty file with the sample portfolio.

use clap::{ArgMatches, Command};

use super::{DONE, Outcome, Session, Subcommand};
use crate::domain::{Ids, Problem};
use crate::i18n::{Message, Texts};
use crate::sample;
use crate::store::Store;

pub const COMMAND: Subcommand = Subcommand {
    name: "sample",
    arguments: |command: Command, _: &Texts| command,
    run,
};

fn run(session: &mut Session, _: &ArgMatches) -> Outcome {
    let mut store = session.write()?;
    if !store.is_empty()? {
        let file = session.database().display().to_string();
        return Err(Problem::failed(
            Message::new("problem-not-empty").text("file", file),
        ));
    }
    fill(session, &mut store)?;
    let file = session.database().display().to_string();
    session.say(&Message::new("sample-made").text("file", file));
    Ok(DONE)
}

/// Puts the sample portfolio into an empty file, in the language of the session.
///
/// # Errors
/// What the database says.
pub fn fill(session: &Session, store: &mut Store) -> Result<(), Problem> {
    let unique = Ids::new(0, 1, None).next_id();
    let entries = sample::filling(session.now, unique, session.texts.language())?;
    store.commit_all(&entries)
}
