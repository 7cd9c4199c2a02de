//! Reports made of what the store holds, and documents as bytes: the one place where the command
//! line and the workbench get them.

use std::collections::BTreeMap;

use crate::domain::check::Snoozes;
use crate::domain::whole::Whole;
use crate::domain::{Book, Id, JournalFacts, Kind, Now, Problem, Trouble};
use crate::format::look::Look;
use crate::format::{self, Format, Written, icalendar};
use crate::i18n::{Message, Texts};
use crate::report::{self, Document, Edition, Make, Report, Request};
use crate::store::{Store, Survey};

/// A report as it was asked for.
pub struct Prepared {
    pub document: Document,
    /// Whom it is of: the account's name; blank for the whole portfolio.
    pub name: String,
    /// What the customer edition leaves out of the account, by kind.
    pub left_out: Vec<(Kind, usize)>,
}

/// Makes a report.
///
/// # Errors
/// `Usage` where a report of one account has none or one of all is asked for the customer, `NotFound` where the account is gone, and what
/// the database says.
pub fn prepare(
    store: &Store,
    report: &Report,
    account: Option<Id>,
    request: &Request,
    now: Now,
    texts: &Texts,
) -> Result<Prepared, Problem> {
    let survey = store.survey(now, Snoozes::Hold)?;
    match report.make {
        Make::Account(make) => {
            let named = || Message::new("problem-report-of-account").text("report", report.name);
            let account = account.ok_or_else(|| Problem::usage(named()))?;
            let prepared = store.study(&survey, account, |scene| Prepared {
                document: make(scene, request, texts),
                name: scene.book.account.name.clone(),
                left_out: report::left_out(scene),
            })?;
            prepared.ok_or_else(|| gone(account))
        }
        Make::Portfolio(_) if request.edition == Edition::Customer => {
            let message = Message::new("problem-no-customer-edition").text("report", report.name);
            Err(Problem::usage(message))
        }
        Make::Portfolio(make) => {
            let (book, journals) = everything(store, &survey)?;
            let whole = Whole {
                book: &book,
                portfolio: &survey.portfolio,
                journals: &journals,
                rules: &survey.rules,
                now,
            };
            Ok(Prepared {
                document: make(&whole, request, texts),
                name: String::new(),
                left_out: Vec::new(),
            })
        }
    }
}

/// The annual cycle of an account for calendar programs, and what the customer edition leaves out
/// of the account.
///
/// # Errors
/// `NotFound` where the account is gone, and what the database says.
pub fn calendar(
    store: &Store,
    account: Id,
    request: &Request,
    now: Now,
    texts: &Texts,
) -> Result<(String, Vec<(Kind, usize)>), Problem> {
    let survey = store.survey(now, Snoozes::Hold)?;
    let made = store.study(&survey, account, |scene| {
        let text = icalendar::year(scene, request.year, request.edition, texts);
        (text, report::left_out(scene))
    })?;
    made.ok_or_else(|| gone(account))
}

/// Every account opened, with what the journal tells of each.
///
/// # Errors
/// What the database says.
pub fn everything(
    store: &Store,
    survey: &Survey,
) -> Result<(Book, BTreeMap<Id, JournalFacts>), Problem> {
    let mut book = Book::of_frame(survey.frame.clone());
    let mut journals = BTreeMap::new();
    for account in survey.accounts() {
        book.open(account, store.account(account)?);
        journals.insert(account, store.journal_facts(account, survey.now.day())?);
    }
    Ok((book, journals))
}

/// The format of that name, if this build has it.
///
/// # Errors
/// `Usage` where it is unknown, or left out of this build.
pub fn format_named(name: &str) -> Result<&'static Format, Problem> {
    let not_built = || Problem::usage(Message::new("problem-not-built").text("format", name));
    let format = format::named(name).ok_or_else(not_built)?;
    if format.is_built {
        Ok(format)
    } else {
        Err(not_built())
    }
}

/// A document as bytes.
///
/// # Errors
/// `Failed` with what the writer said.
pub fn write(document: &Document, format: &Format, look: &Look) -> Result<Written, Problem> {
    (format.write)(document, look).map_err(|error| {
        Problem::failed(Message::new("problem-document").text("reason", error.to_string()))
    })
}

fn gone(account: Id) -> Problem {
    let message = Message::new("problem-gone").text("id", account.to_string());
    Problem::new(Trouble::NotFound, message)
}
