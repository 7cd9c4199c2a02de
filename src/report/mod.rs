//! Reports: what is said of an account or a portfolio, as a [`Document`].
//!
//! Pure: a report reads a Book and the moment, and knows no format. One file a report, and a row
//! of [`REPORTS`] for each. The customer's edition is made of the customer's share of the Book
//! ([`crate::domain::customer`]) and of nothing else.

pub mod brief;
mod budget;
pub mod capture;
pub mod contacts;
pub mod coverage;
pub mod cycle;
mod diff;
pub mod document;
pub mod drawing;
mod dust;
mod euros;
mod glasshouse;
pub mod handover;
mod history;
pub mod labels;
mod leaves;
mod management;
pub mod measures;
pub mod person;
pub mod proposals;
mod reports;
pub mod risk_checklist;
mod sales_plan;
mod sheet;
pub mod signal_note;
pub mod story;
pub mod summary;
mod top;
mod trends;
pub mod values;
pub mod veiled;
mod without;
pub(crate) mod wording;
pub mod year;

pub use document::Document;
pub use reports::{Make, REPORTS, Report, Times, named};
pub use summary::summary;
pub use year::year;

use chrono::NaiveDate;

use crate::domain::customer::{CustomerShare, customer_share};
use crate::domain::portfolio::Portfolio;
use crate::domain::scene::Scene;
use crate::domain::{JournalFacts, Kind, Link, Now};
use crate::i18n::{Arg, Message, Texts};

/// For whom a report is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Edition {
    #[default]
    Internal,
    Customer,
}

impl Edition {
    pub const ALL: &'static [Edition] = &[Edition::Internal, Edition::Customer];

    /// `internal` or `customer`, as the command line has it.
    pub fn code(self) -> &'static str {
        match self {
            Edition::Internal => "internal",
            Edition::Customer => "customer",
        }
    }

    pub fn from_code(code: &str) -> Option<Edition> {
        Edition::ALL
            .iter()
            .copied()
            .find(|edition| edition.code() == code)
    }
}

/// What is asked of a report. Each report looks at the part it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub edition: Edition,
    /// The year an annual cycle is of.
    pub year: i32,
    /// Whom or what it is about beside the account: people, an activity.
    pub about: Vec<Link>,
    /// The first day it looks at.
    pub from: Option<NaiveDate>,
    /// The last day it looks at.
    pub to: Option<NaiveDate>,
    /// The past day at whose end everything is looked at; none for the present.
    pub as_of: Option<NaiveDate>,
    /// Private claims are to be left out.
    pub is_veiled: bool,
    /// The day it is made on, whatever day it looks at.
    pub made_on: NaiveDate,
}

impl Request {
    /// Nothing said but the edition.
    pub fn new(edition: Edition, now: Now) -> Request {
        Request {
            edition,
            year: now.year(),
            about: Vec::new(),
            from: None,
            to: None,
            as_of: None,
            is_veiled: false,
            made_on: now.day(),
        }
    }
}

/// What the customer edition leaves out of the account, by kind: the preview shown to us. The
/// edition itself says nothing of it.
pub fn left_out(scene: &Scene) -> Vec<(Kind, usize)> {
    share_of(scene).left_out
}

/// What the customer edition left out, in words.
pub fn told(left_out: &[(Kind, usize)]) -> Message {
    if left_out.is_empty() {
        return Message::new("left-out-none");
    }
    let items = left_out.iter().map(|(kind, count)| {
        let label = kind.label_key().replacen("kind-", "kinds-", 1);
        Message::new("left-out-item")
            .message("kind", Message::new(label))
            .count("count", *count)
    });
    Message::new("left-out").with("list", Arg::List(items.collect()))
}

fn share_of(scene: &Scene) -> CustomerShare {
    customer_share(&scene.book, scene.today())
}

/// Makes a document of the whole scene, or for the customer of the customer's share alone.
fn in_edition(scene: &Scene, edition: Edition, make: impl FnOnce(&Scene) -> Document) -> Document {
    if edition == Edition::Internal {
        return make(scene);
    }
    let share = share_of(scene);
    let portfolio = Portfolio::empty();
    make(&Scene {
        book: share.book(),
        portfolio: &portfolio,
        rules: scene.rules,
        now: scene.now,
        journal: JournalFacts::none(),
    })
}

/// A report of one account that has no customer edition: the customer's says so and nothing else.
fn for_us(
    scene: &Scene,
    asked: &Request,
    texts: &Texts,
    name: &'static str,
    make: impl FnOnce(Document) -> Document,
) -> Document {
    let title = texts.get(&format!("report-{name}"));
    let titled = |frame: Document| Document {
        report: name,
        kicker: title,
        ..frame
    };
    if asked.edition == Edition::Internal {
        return make(titled(summary::frame(scene, asked.edition, texts)));
    }
    in_edition(scene, asked.edition, |scene| Document {
        prepared: texts.get("report-for-us"),
        ..titled(summary::frame(scene, asked.edition, texts))
    })
}

#[cfg(test)]
pub(crate) mod tests;
