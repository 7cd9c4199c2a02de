//! What the palette offers, part by part.

use super::{Item, Runs, list_key};
use crate::domain::{Id, Kind, Link, Names, Record};
use crate::report::{REPORTS, Report, labels};
use crate::tui::command::{COMMANDS, Command, Group};
use crate::tui::message::Hit;
use crate::tui::model::Model;

/// The kinds whose records of open accounts are found at once.
const AT_ONCE: &[Kind] = &[
    Kind::Stakeholder,
    Kind::Activity,
    Kind::Claim,
    Kind::Goal,
    Kind::Kpi,
    Kind::Promise,
    Kind::Unit,
];

/// The lists with keys of their own, and the commands those keys run.
const KEYED: &[(Kind, &str)] = &[
    (Kind::Stakeholder, "go-people"),
    (Kind::Activity, "go-activities"),
    (Kind::Goal, "go-goals"),
    (Kind::Kpi, "go-kpis"),
    (Kind::Interaction, "go-interactions"),
    (Kind::Claim, "go-claims"),
    (Kind::Promise, "go-promises"),
    (Kind::Signal, "go-signals"),
    (Kind::Unit, "go-units"),
];

/// The commands that work here, those lately chosen first and what
/// only moves the cursor last. What only shows a list stands among the lists.
pub fn commands(model: &Model) -> Vec<Item> {
    let place = model.screen_place();
    let here = COMMANDS.iter().filter(|command: &&'static Command| {
        let is_list = KEYED.iter().any(|(_, id)| *id == command.id);
        !is_list && command.works_in(place)
    });
    let mut here: Vec<&Command> = here.collect();
    let age = |command: &Command| model.recent.iter().position(|id| *id == command.id);
    let is_moving = |command: &Command| command.group == Group::Move && command.id != "open";
    here.sort_by_key(|command| (age(command).unwrap_or(usize::MAX), is_moving(command)));
    let item = |command: &'static Command| Item {
        label: model.texts.get(&command.label_key()),
        also: model.tongues.of(&command.label_key()),
        kind: model.texts.get("palette-is-command"),
        keys: model.keys.all_shown(command),
        runs: Runs::Command(command),
    };
    here.into_iter().map(item).collect()
}

/// The lists of every kind of record.
pub fn lists(model: &Model) -> Vec<Item> {
    let keys = |kind: &Kind| {
        let (_, id) = KEYED.iter().find(|(keyed, _)| keyed == kind)?;
        let command = COMMANDS.iter().find(|command| command.id == *id)?;
        Some(model.keys.all_shown(command))
    };
    let item = |kind: &Kind| Item {
        label: model.texts.get(&list_key(*kind)),
        also: model.tongues.of(&list_key(*kind)),
        kind: model.texts.get("palette-is-list"),
        keys: keys(kind).unwrap_or_default(),
        runs: Runs::List(*kind),
    };
    Kind::ALL.iter().map(item).collect()
}

/// The reports of the account at hand, or of all.
pub fn reports(model: &Model) -> Vec<Item> {
    let has_account = model.account().is_some();
    let fits = |report: &&Report| has_account || !report.is_of_account();
    let item = |report: &'static Report| Item {
        label: model.texts.get(&report.title_key()),
        also: model.tongues.of(&report.title_key()),
        kind: model.texts.get("palette-is-report"),
        keys: String::new(),
        runs: Runs::Report(report),
    };
    REPORTS.iter().filter(fits).map(item).collect()
}

/// Every account.
pub fn accounts(model: &Model) -> Vec<Item> {
    let accounts = model.book.frame.account.iter();
    let kind = model.texts.get(&Kind::Account.label_key());
    let item = |account: &crate::domain::record::Account| Item {
        label: account.name.clone(),
        also: Vec::new(),
        kind: kind.clone(),
        keys: String::new(),
        runs: Runs::Account(account.head.id),
    };
    accounts.map(item).collect()
}

/// Our people, and the records of the accounts that are open.
pub fn records(model: &Model) -> Vec<Item> {
    let sight = model.sight();
    let mut all: Vec<Item> = model
        .seen()
        .frame
        .colleague
        .iter()
        .map(|person| record(model, person, None))
        .collect();
    for (account, own) in &model.seen().open {
        let kinds = AT_ONCE.iter().flat_map(|kind| own.all(*kind));
        let living = kinds.filter(|one| !one.head().removed && sight.shows(one.link()));
        all.extend(living.map(|one| record(model, one, Some(*account))));
    }
    all
}

fn record(model: &Model, record: &dyn Record, account: Option<Id>) -> Item {
    Item {
        label: model.sight().told(record.link()),
        also: Vec::new(),
        kind: kind(model, record.kind(), account),
        keys: String::new(),
        runs: Runs::Record(record.link(), account),
    }
}

/// What a search of the file found: its name, and the words found where they are not in it.
pub fn found(model: &Model, hit: &Hit) -> Item {
    let is_named = hit.name.contains(&hit.text);
    let name = || labels::name(hit.link.kind, &hit.name, "", &model.texts);
    let label = match (hit.name.is_empty(), is_named) {
        (true, _) => hit.text.clone(),
        (false, true) => name(),
        (false, false) => format!("{}: {}", name(), hit.text),
    };
    Item {
        label,
        also: Vec::new(),
        kind: kind(model, hit.link.kind, hit.account),
        keys: String::new(),
        runs: match hit.link.kind {
            Kind::Account => Runs::Account(hit.link.id),
            _ => Runs::Record(hit.link, hit.account),
        },
    }
}

/// The word for a kind, and the account where it is not the one on screen.
fn kind(model: &Model, kind: Kind, account: Option<Id>) -> String {
    let word = model.texts.get(&kind.label_key());
    let here = model.screen().what.account();
    match account.filter(|id| Some(*id) != here && kind != Kind::Account) {
        Some(id) => {
            let name = model.book.name(Link::new(Kind::Account, id));
            format!("{word} · {name}")
        }
        None => word,
    }
}
