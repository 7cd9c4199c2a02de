//! `avain export [ACCOUNT]`: the whole file or one account, as JSON that can be read back.

use clap::{Arg, ArgMatches, Command};

use super::output::{self, output_arguments};
use super::{Outcome, Session, Subcommand};
use crate::domain::{Kind, Records};
use crate::format::plan_json;
use crate::i18n::Texts;

pub const COMMAND: Subcommand = Subcommand {
    name: "export",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    let account = Arg::new("account")
        .value_name("ACCOUNT")
        .help(texts.get("argument-account"));
    output_arguments(command.arg(account), &["json"], texts)
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let store = session.read()?;
    let text = match matches.get_one::<String>("account") {
        None => {
            let records = store.everything()?;
            plan_json::write(&plan_json::everything(&records), &records, &records)
        }
        Some(reference) => {
            let account = store.find(&[Kind::Account], reference, None)?;
            let mut wanted: Records = store.account(account.id)?;
            wanted.absorb(store.fetch([account])?);
            let links = plan_json::everything(&wanted);
            // What they name may name others again: colleagues report to colleagues.
            let mut all = wanted;
            let mut known = 0;
            let mut links = links;
            while known != links.len() {
                known = links.len();
                all.absorb(store.fetch(links.iter().copied())?);
                links = plan_json::everything(&all);
            }
            plan_json::write(&links, &all, &all)
        }
    };
    output::write(session, matches, text.as_bytes())
}
