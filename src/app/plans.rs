//! The plan itself as a file: the records of an account, or of all, in a format of plans. The one
//! place where the command line and the workbench get them.

use crate::domain::check::Snoozes;
use crate::domain::portfolio::Portfolio;
use crate::domain::{Id, Kind, Link, Now, Problem, Records};
use crate::format::plan::Plan;
use crate::format::plan_formats::PlanFormat;
use crate::format::plan_json;
use crate::i18n::{Message, Texts};
use crate::store::Store;

/// Writes what an account owns, or everything.
///
/// # Errors
/// Usage where the format is of one table and no kind is given; what the database or the writer
/// says.
pub fn write(
    store: &Store,
    account: Option<Id>,
    format: &PlanFormat,
    table: Option<Kind>,
    now: Now,
    texts: &Texts,
) -> Result<Vec<u8>, Problem> {
    if format.is_table && table.is_none() {
        let message = Message::new("problem-table-kind").text("format", format.name);
        return Err(Problem::usage(message));
    }
    let (title, own, around) = if let Some(account) = account {
        of_account(store, account)?
    } else {
        let title = texts.get("export-everything");
        (title, store.everything()?, None)
    };
    let portfolio = if format.measures {
        store.survey(now, Snoozes::Hold)?.portfolio
    } else {
        Portfolio::empty()
    };
    let plan = Plan {
        title: &title,
        own: &own,
        all: around.as_ref().unwrap_or(&own),
        portfolio: &portfolio,
        rules: store.rules(),
        now,
        texts,
        table,
    };
    (format.write)(&plan).map_err(|error| {
        Problem::failed(Message::new("problem-document").text("reason", error.to_string()))
    })
}

/// The name of an account, its own records, and these with all they name.
fn of_account(store: &Store, account: Id) -> Result<(String, Records, Option<Records>), Problem> {
    let mut own: Records = store.account(account)?;
    let mut all = own.clone();
    all.absorb(store.fetch([Link::new(Kind::Account, account)])?);
    if let Some(row) = all.account.get(account) {
        own.account.insert(row.clone());
    }
    let title = all.account.get(account);
    let title = title.map_or_else(String::new, |row| row.name.clone());
    // What they name may name others again: colleagues report to colleagues.
    let mut links = plan_json::everything(&all);
    let mut known = 0;
    while known != links.len() {
        known = links.len();
        all.absorb(store.fetch(links.iter().copied())?);
        links = plan_json::everything(&all);
    }
    Ok((title, own, Some(all)))
}
