//! Reports made of what the store holds, and documents as bytes: the one place where the command
//! line and the workbench get them.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::two_days;
use crate::domain::check::Snoozes;
use crate::domain::periods::Quarter;
use crate::domain::whole::Whole;
use crate::domain::{Book, Id, JournalFacts, Kind, Now, Problem, Trouble};
use crate::format::look::Look;
use crate::format::{self, Format, Written, icalendar};
use crate::i18n::{Message, Texts};
use crate::report::{self, Document, Make, Report, Request, veiled, wording};
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
/// `Usage` where a report of one account has none or one for us alone is asked for the customer,
/// `NotFound` where the account is gone, and what the database says.
pub fn prepare(
    store: &Store,
    report: &Report,
    account: Option<Id>,
    request: &Request,
    now: Now,
    texts: &Texts,
) -> Result<Prepared, Problem> {
    if !report.editions.contains(&request.edition) {
        let message = Message::new("problem-report-internal").text("report", report.name);
        return Err(Problem::usage(message));
    }
    if let Some(day) = request.as_of.filter(|day| store.day() != Some(*day)) {
        let past = store.as_of(day)?;
        return prepare(&past, report, account, request, now.end_of(day), texts);
    }
    let mut prepared = made(store, report, account, request, now, texts)?;
    let document = &mut prepared.document;
    if document.made_on != Some(request.made_on) {
        document.made_on = Some(request.made_on);
        document.prepared = wording::prepared(texts, request.made_on);
    }
    if let Some(day) = store.day() {
        let mark = texts.say(&Message::new("asof-mark").day("day", day));
        document.kicker = wording::dotted([mark, std::mem::take(&mut document.kicker)]);
    }
    Ok(prepared)
}

fn made(
    store: &Store,
    report: &Report,
    account: Option<Id>,
    request: &Request,
    now: Now,
    texts: &Texts,
) -> Result<Prepared, Problem> {
    let named = || Message::new("problem-report-of-account").text("report", report.name);
    if account.is_some() && !report.is_of_account() {
        let message = Message::new("problem-report-of-all").text("report", report.name);
        return Err(Problem::usage(message));
    }
    let account = || account.ok_or_else(|| Problem::usage(named()));
    match report.make {
        Make::Account(make) => {
            let (survey, account) = (store.survey(now, Snoozes::Hold)?, account()?);
            let prepared = store.study(&survey, account, |scene| Prepared {
                document: veiled::of_account(make, scene, request, texts),
                name: scene.book.account.name.clone(),
                left_out: report::left_out(scene),
            })?;
            prepared.ok_or_else(|| gone(account))
        }
        Make::Journal(make) => {
            let (survey, account) = (store.survey(now, Snoozes::Hold)?, account()?);
            let entries = store.history_of(account)?;
            let prepared = store.study(&survey, account, |scene| Prepared {
                document: veiled::of_journal(make, scene, &entries, request, texts),
                name: scene.book.account.name.clone(),
                left_out: Vec::new(),
            })?;
            prepared.ok_or_else(|| gone(account))
        }
        Make::Between(make) => {
            let account = account()?;
            let days = days(request, now)?;
            two_days::between(store, account, days, now, |between| Prepared {
                document: veiled::of_two_days(make, between, request, texts),
                name: between.now.scene.book.account.name.clone(),
                left_out: Vec::new(),
            })
        }
        Make::Portfolio(make) => {
            let survey = store.survey(now, Snoozes::Hold)?;
            let (book, journals) = everything(store, &survey)?;
            let whole = Whole {
                book: &book,
                portfolio: &survey.portfolio,
                journals: &journals,
                rules: &survey.rules,
                now,
            };
            Ok(Prepared {
                document: veiled::of_all(make, &whole, request, texts),
                name: String::new(),
                left_out: Vec::new(),
            })
        }
    }
}

/// The two days of a report: as asked, else the end of the quarter before and today. A day to come
/// stands for today.
fn days(request: &Request, now: Now) -> Result<(NaiveDate, NaiveDate), Problem> {
    let to = request.to.unwrap_or(now.day()).min(now.day());
    let from = request
        .from
        .unwrap_or_else(|| Quarter::of(to).plus(-1).last_day());
    if from < to {
        return Ok((from, to));
    }
    let message = Message::new("problem-diff-order").day("from", from);
    Err(Problem::usage(message.day("to", to)))
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
/// `Usage` where there is nothing in it for the format; `Failed` with what the writer said.
pub fn write(document: &Document, format: &Format, look: &Look) -> Result<Written, Problem> {
    if !(format.fits)(document) {
        let message = Message::new("problem-no-table").text("format", format.name);
        return Err(Problem::usage(message));
    }
    (format.write)(document, look).map_err(|error| {
        Problem::failed(Message::new("problem-document").text("reason", error.to_string()))
    })
}

pub(super) fn gone(account: Id) -> Problem {
    let message = Message::new("problem-gone").text("id", account.to_string());
    Problem::new(Trouble::NotFound, message)
}
