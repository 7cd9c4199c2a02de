//! `avain set KIND REF field=value …`: changes a record in one entry and prints its id.

use clap::{ArgMatches, Command};

use super::add::assignments_argument;
use super::session::kind;
use super::{DONE, Outcome, Session, Subcommand, kind_argument, positional};
use crate::domain::book::name_of;
use crate::domain::change::touched;
use crate::domain::{Id, Ids, Kind, Operation, Problem, consequence, input, label, series};
use crate::i18n::{Message, Texts};
use crate::store::Store;

pub const COMMAND: Subcommand = Subcommand {
    name: "set",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    command
        .arg(kind_argument(texts))
        .arg(positional("reference", "REF", texts))
        .arg(assignments_argument(texts))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let kind = kind(matches.get_one::<String>("kind").map_or("", String::as_str))?;
    let reference = matches
        .get_one::<String>("reference")
        .map_or("", String::as_str);
    let texts = matches
        .get_many::<String>("assignments")
        .unwrap_or_default();
    let mut store = session.write()?;
    let link = store.find(&[kind], reference, None)?;
    let account = store.account_of(link)?;
    let assignments = session.assignments(&store, kind, texts, account)?;
    let records = store.fetch([link])?;
    let gone = || Problem::failed(Message::new("problem-gone").text("id", link.id.to_string()));
    let record = records.get(link).ok_or_else(gone)?;
    let operations = input::edit(record, &assignments)?;
    if !operations.is_empty() {
        let mut ids = session.ids(&store)?;
        let following = following(session, &store, &operations, account, &mut ids)?;
        let label = label::changed(link, name_of(record, &records), &operations);
        let operations = [operations, following].concat();
        session.keep(
            &mut store,
            session.entry(ids.next_id(), account, label, operations),
        )?;
    }
    session.print(&format!("{}\n", link.id));
    Ok(DONE)
}

/// What follows from operations by the domain's own word.
fn following(
    session: &Session,
    store: &Store,
    operations: &[Operation],
    account: Option<Id>,
    ids: &mut Ids,
) -> Result<Vec<Operation>, Problem> {
    if operations
        .iter()
        .all(|operation| operation.record.kind != Kind::Activity)
    {
        return Ok(Vec::new());
    }
    let before = store.fetch(touched(operations))?;
    let (_, around) = store.list(Kind::Interaction, account)?;
    let (_, activities) = store.list(Kind::Activity, account)?;
    let known = consequence::Known {
        activity: &|link| before.activity.get(link.id).cloned(),
        is_met: &|link| {
            around
                .interaction
                .iter()
                .any(|one| one.activity == Some(link.id))
        },
        siblings: &|done| {
            let all = activities.activity.iter();
            all.filter(|one| series::is_sibling(one, done))
                .cloned()
                .collect()
        },
    };
    Ok(consequence::of(operations, &known, ids, session.now))
}
