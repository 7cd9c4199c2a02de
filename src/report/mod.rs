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
pub use summary::summary;
pub use year::year;

use chrono::NaiveDate;

use crate::domain::between::Between;
use crate::domain::customer::{CustomerShare, customer_share};
use crate::domain::portfolio::Portfolio;
use crate::domain::scene::Scene;
use crate::domain::whole::Whole;
use crate::domain::{Entry, JournalFacts, Kind, Link, Now};
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

/// One report by its name.
#[derive(Debug)]
pub struct Report {
    /// Permanent name, as the command line has it; the title's key is `report-` and the name.
    pub name: &'static str,
    pub make: Make,
    /// For whom it can be made: one for us alone is refused to the customer.
    pub editions: &'static [Edition],
    /// The kinds of record it may be about beside the account.
    pub about: &'static [Kind],
    /// The time it can be asked for; of all others it is of the moment.
    pub times: Times,
}

/// The time a report can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    Moment,
    /// A calendar year.
    Year,
    /// From a first to a last day.
    Days,
}

const OURS: &[Edition] = &[Edition::Internal];

/// What a report is of, and the function that makes it.
#[derive(Clone, Copy, Debug)]
pub enum Make {
    /// Of one account.
    Account(fn(&Scene, &Request, &Texts) -> Document),
    /// Of all accounts together.
    Portfolio(fn(&Whole, &Request, &Texts) -> Document),
    /// Of one account on two days: `from` and `to` of what is asked.
    Between(fn(&Between, &Request, &Texts) -> Document),
    /// Of one account and what the journal tells of it, newest first.
    Journal(fn(&Scene, &[Entry], &Request, &Texts) -> Document),
}

impl Report {
    /// It is of one account, which has to be named.
    pub fn is_of_account(&self) -> bool {
        !matches!(self.make, Make::Portfolio(_))
    }

    /// Locale key of its title.
    pub fn title_key(&self) -> String {
        format!("report-{}", self.name)
    }
}

/// Every report.
pub const REPORTS: &[Report] = &[
    Report {
        name: "summary",
        make: Make::Account(|scene, asked, texts| summary(scene, asked.edition, texts)),
        editions: Edition::ALL,
        about: &[],
        times: Times::Moment,
    },
    Report {
        name: "year",
        make: Make::Account(|scene, asked, texts| year(scene, asked.year, asked.edition, texts)),
        editions: Edition::ALL,
        about: &[],
        times: Times::Year,
    },
    Report {
        name: "brief",
        make: Make::Account(brief::document),
        editions: OURS,
        about: &[Kind::Activity, Kind::Stakeholder],
        times: Times::Moment,
    },
    Report {
        name: "handover",
        make: Make::Account(handover::document),
        editions: OURS,
        about: &[],
        times: Times::Moment,
    },
    Report {
        name: "leaves",
        make: Make::Portfolio(leaves::report),
        editions: OURS,
        about: &[Kind::Colleague, Kind::Stakeholder],
        times: Times::Moment,
    },
    Report {
        name: "without",
        make: Make::Account(without::report),
        editions: OURS,
        about: &[],
        times: Times::Moment,
    },
    Report {
        name: "glasshouse",
        make: Make::Portfolio(glasshouse::report),
        editions: OURS,
        about: &[],
        times: Times::Moment,
    },
    Report {
        name: "euros",
        make: Make::Account(euros::report),
        editions: OURS,
        about: &[],
        times: Times::Moment,
    },
    Report {
        name: "dust",
        make: Make::Account(dust::report),
        editions: OURS,
        about: &[],
        times: Times::Moment,
    },
    Report {
        name: "top",
        make: Make::Portfolio(top::report),
        editions: OURS,
        about: &[],
        times: Times::Moment,
    },
    Report {
        name: "management",
        make: Make::Portfolio(management::report),
        editions: OURS,
        about: &[],
        times: Times::Moment,
    },
    Report {
        name: "budget",
        make: Make::Portfolio(budget::report),
        editions: OURS,
        about: &[],
        times: Times::Moment,
    },
    Report {
        name: "sales-plan",
        make: Make::Portfolio(sales_plan::report),
        editions: OURS,
        about: &[Kind::Colleague],
        times: Times::Moment,
    },
    Report {
        name: "diff",
        make: Make::Between(diff::report),
        editions: OURS,
        about: &[],
        times: Times::Days,
    },
    Report {
        name: "history",
        make: Make::Journal(history::report),
        editions: OURS,
        about: &[],
        times: Times::Days,
    },
    Report {
        name: "trends",
        make: Make::Account(trends::document),
        editions: OURS,
        about: &[],
        times: Times::Moment,
    },
    Report {
        name: "signal-note",
        make: Make::Account(signal_note::document),
        editions: OURS,
        about: &[Kind::Signal],
        times: Times::Moment,
    },
    Report {
        name: "story",
        make: Make::Account(story::document),
        editions: OURS,
        about: &[],
        times: Times::Moment,
    },
    Report {
        name: "contacts",
        make: Make::Account(contacts::document),
        editions: OURS,
        about: &[],
        times: Times::Moment,
    },
    Report {
        name: "coverage",
        make: Make::Account(coverage::document),
        editions: OURS,
        about: &[],
        times: Times::Moment,
    },
    Report {
        name: "checklist",
        make: Make::Account(risk_checklist::document),
        editions: OURS,
        about: &[],
        times: Times::Moment,
    },
    Report {
        name: "measures",
        make: Make::Account(measures::document),
        editions: OURS,
        about: &[],
        times: Times::Moment,
    },
    Report {
        name: "portfolio-measures",
        make: Make::Portfolio(measures::of_portfolio),
        editions: OURS,
        about: &[],
        times: Times::Moment,
    },
];

/// The report of that name.
pub fn named(name: &str) -> Option<&'static Report> {
    REPORTS.iter().find(|report| report.name == name)
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
