//! `avain undo` and `avain redo`: the last act turned round, as a new entry of the journal.

use clap::{ArgMatches, Command};

use super::{DONE, Outcome, Session, Subcommand};
use crate::domain::{Entry, Problem};
use crate::i18n::{Message, Texts};
use crate::report::labels;
use crate::store::{Store, turned_round};

pub const UNDO: Subcommand = Subcommand {
    name: "undo",
    arguments: none,
    run: undo,
};

pub const REDO: Subcommand = Subcommand {
    name: "redo",
    arguments: none,
    run: redo,
};

fn none(command: Command, _: &Texts) -> Command {
    command
}

fn undo(session: &mut Session, _: &ArgMatches) -> Outcome {
    turn(
        session,
        crate::app::changing::undo_target,
        "problem-nothing-to-undo",
    )
}

fn redo(session: &mut Session, _: &ArgMatches) -> Outcome {
    turn(session, Store::redo_target, "problem-nothing-to-redo")
}

fn turn(
    session: &Session,
    target: fn(&Store) -> Result<Option<Entry>, Problem>,
    nothing: &'static str,
) -> Outcome {
    let mut store = session.write()?;
    let of = target(&store)?.ok_or_else(|| Problem::failed(Message::new(nothing)))?;
    let id = session.ids(&store)?.next_id();
    let entry = session.keep(
        &mut store,
        turned_round(&of, id, session.now, &session.actor),
    )?;
    session.say(&labels::worded(&entry.label, "", &session.texts));
    Ok(DONE)
}
