//! `avain man`: the manual page, made from the table of subcommands.

use clap::{ArgMatches, Command};
use clap_mangen::Man;

use super::{DONE, Outcome, Session, Subcommand};
use crate::i18n::Texts;
use crate::store::files::problem;

pub const COMMAND: Subcommand = Subcommand {
    name: "man",
    arguments: |command: Command, _: &Texts| command,
    run,
};

fn run(session: &mut Session, _: &ArgMatches) -> Outcome {
    let mut bytes = Vec::new();
    let mut command = super::command(&session.texts);
    command.build();
    let written = Man::new(command.clone()).render(&mut bytes).and_then(|()| {
        for subcommand in command.get_subcommands() {
            let name = format!("avain-{}", subcommand.get_name());
            Man::new(subcommand.clone())
                .title(name)
                .render(&mut bytes)?;
        }
        Ok(())
    });
    written.map_err(|error| problem(&error, std::path::Path::new("man")))?;
    session.print(&String::from_utf8_lossy(&bytes));
    Ok(DONE)
}
