//! The table of every report: its name, what it is made of, for whom and of which time.

use super::{
    Document, Edition, Request, brief, budget, contacts, coverage, diff, dust, euros, glasshouse,
    handover, history, leaves, management, measures, risk_checklist, sales_plan, signal_note,
    story, summary, top, trends, without, year,
};
use crate::domain::between::Between;
use crate::domain::scene::Scene;
use crate::domain::whole::Whole;
use crate::domain::{Entry, Kind};
use crate::i18n::Texts;

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
