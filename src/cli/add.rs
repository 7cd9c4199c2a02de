//! `avain add KIND field=value …`: makes a record and prints its id.

use clap::{Arg, ArgMatches, Command};

use super::session::kind;
use super::{DONE, Outcome, Session, Subcommand, kind_argument};
use crate::domain::book::{links_of, name_of};
use crate::domain::check::Snoozes;
use crate::domain::input::{self, Assignment};
use crate::domain::{Id, Kind, Link, Names as _, Operation, Problem, Records, Value, label, pulse};
use crate::i18n::{Arg as Word, Texts};
use crate::store::Store;

pub const COMMAND: Subcommand = Subcommand {
    name: "add",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    command
        .arg(kind_argument(texts))
        .arg(assignments_argument(texts))
}

/// `field=value …`.
pub fn assignments_argument(texts: &Texts) -> Arg {
    Arg::new("assignments")
        .value_name("FIELD=VALUE")
        .num_args(0..)
        .help(texts.get("argument-assignments"))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let kind = kind(matches.get_one::<String>("kind").map_or("", String::as_str))?;
    let texts = matches
        .get_many::<String>("assignments")
        .unwrap_or_default();
    let mut store = session.write()?;
    let mut assignments = session.assignments(&store, kind, texts, None)?;
    if kind == Kind::Review {
        assignments.extend(of_the_day(session, &store, &assignments)?);
    }
    let link = make(session, &mut store, kind, &assignments, "label-add")?;
    session.print(&format!("{}\n", link.id));
    Ok(DONE)
}

/// What a review keeps of the day: the measures and findings of its account.
pub fn of_the_day(
    session: &Session,
    store: &Store,
    assignments: &[Assignment],
) -> Result<Vec<Assignment>, Problem> {
    let plan = Kind::Review.field_index("plan");
    let plan = assignments.iter().find(|one| Some(one.index) == plan);
    let plan = plan.and_then(|one| one.values.first()?.as_link());
    let Some(account) = plan
        .map(|plan| store.account_of(plan))
        .transpose()?
        .flatten()
    else {
        return Ok(Vec::new());
    };
    let survey = store.survey(session.now, Snoozes::Hold)?;
    let kept = store.study(&survey, account, |scene| {
        let findings = survey.findings(scene, Snoozes::Hold);
        pulse::snapshots(&pulse::measures(scene, &findings), &findings)
    })?;
    let put = |(key, text): (&str, String)| {
        Some(Assignment::put(
            Kind::Review.field_index(key)?,
            Some(Value::Text(text)),
        ))
    };
    Ok(kept.into_iter().flatten().filter_map(put).collect())
}

/// Makes a record in one entry.
///
/// # Errors
/// As [`input::make`] and the store say.
pub fn make(
    session: &Session,
    store: &mut Store,
    kind: Kind,
    assignments: &[Assignment],
    key: &'static str,
) -> Result<Link, Problem> {
    let mut ids = session.ids(store)?;
    let (link, operations) = making(store, kind, assignments, &mut ids)?;
    let (name, account) = named(store, link, &operations, session)?;
    let entry = session.entry(
        ids.next_id(),
        account,
        label::named(key, link, name),
        operations,
    );
    session.keep(store, entry)?;
    Ok(link)
}

/// The operations that make a record, looked up against the file for pairs.
///
/// # Errors
/// As [`input::make`].
pub fn making(
    store: &Store,
    kind: Kind,
    assignments: &[Assignment],
    ids: &mut crate::domain::Ids,
) -> Result<(Link, Vec<Operation>), Problem> {
    let known = |link: Link| {
        let records = if kind.is_pair() {
            store.fetch([link]).ok()?
        } else {
            return None;
        };
        records.get(link).map(|_| records.copy(link))
    };
    input::make(kind, assignments, ids, &known).map_err(|problem| with_name(problem, store, kind))
}

/// A living pair is refused by its name.
fn with_name(mut problem: Problem, store: &Store, kind: Kind) -> Problem {
    let id = match problem.message.argument("id") {
        Some(Word::Text(id)) => id.parse::<Id>().ok(),
        _ => None,
    };
    let link = id.map(|id| Link::new(kind, id));
    let records = link.and_then(|link| store.fetch([link]).ok());
    if let (Some(link), Some(records)) = (link, records) {
        problem.message = problem.message.text("name", records.name(link));
    }
    problem
}

/// The name and account of a record as it is after the operations.
fn named(
    store: &Store,
    link: Link,
    operations: &[Operation],
    session: &Session,
) -> Result<(String, Option<Id>), Problem> {
    let mut made = store.fetch([link])?;
    made.apply(operations, session.now.at);
    let links = made.get(link).map(links_of);
    let mut records: Records = store.fetch(links.unwrap_or_default())?;
    let mut account = None;
    if let Some(record) = made.get(link) {
        account = match (
            link.kind,
            link.kind.owner_field().and_then(|key| record.linked(key)),
        ) {
            (Kind::Account, _) => Some(link.id),
            (_, Some(owner)) => store.account_of(owner)?,
            _ => None,
        };
    }
    records.move_from(&mut made, link);
    let name = records
        .get(link)
        .map_or_else(String::new, |record| name_of(record, &records));
    Ok((name, account))
}
