//! Panes: each a function from what is known to rows. A row carries the record it stands for, so
//! that open, edit, done and delete work the same in every pane.

pub use diff::DIFF;
pub use quarter::QUARTER;

use super::guide::Guide;
use super::overview::{Changes, Journals, Overview};
use super::screen::Look;
use super::theme::Role;
use crate::domain::check::Fix;
use crate::domain::journal_facts::JournalFacts;
use crate::domain::rules::Rules;
use crate::domain::scene::Scene;
use crate::domain::{AccountBook, Book, Id, Kind, Link, Now};
use crate::i18n::Texts;
use crate::report::Document;

pub mod accounts;
mod changes;
mod diff;
pub mod findings;
mod goals;
pub mod history;
mod knowledge;
pub mod known;
pub mod kpis;
pub mod matrix;
mod money;
pub mod months;
mod negotiation;
pub mod offer;
pub mod paper;
pub mod people;
mod prices;
mod private;
mod promises;
mod quarter;
mod records;
pub mod risks;
pub mod signals;
mod team;
pub mod today;
mod tree;
mod trouble;
mod year;

/// What a pane is made of.
#[derive(Debug)]
pub struct Pane {
    /// Locale key of its title.
    pub title: &'static str,
    /// Locale key of what it says when it is empty.
    pub empty: &'static str,
    pub rows: fn(&Sight) -> Table,
    /// The kind of record that `add` makes here; none: the kind the screen lists.
    pub adds: Option<Kind>,
    /// What is drawn beside its rows where it has the screen alone.
    pub drawing: Option<Drawing>,
}

/// What a pane may draw beside its rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawing {
    /// The cells of the matrix.
    Grid,
    /// The year around, or as a strip.
    Wheel,
    /// The map of power and stance, or the gaps in who knows whom.
    People,
    /// Twenty-four months of a KPI.
    Chart,
    /// Nothing: ←/→ go from column to column of the rows.
    Columns,
}

pub const ACCOUNTS: Pane = Pane {
    title: "pane-accounts",
    empty: "empty-accounts",
    rows: accounts::table,
    adds: Some(Kind::Account),
    drawing: None,
};
pub const TODAY: Pane = Pane {
    title: "pane-today",
    empty: "empty-today",
    rows: today::table,
    adds: Some(Kind::Account),
    drawing: None,
};
pub const PEOPLE: Pane = Pane {
    title: "pane-people",
    empty: "empty-people",
    rows: people::table,
    adds: Some(Kind::Stakeholder),
    drawing: Some(Drawing::People),
};
pub const YEAR: Pane = Pane {
    title: "pane-year",
    empty: "empty-year",
    rows: year::table,
    adds: Some(Kind::Activity),
    drawing: Some(Drawing::Wheel),
};
pub const KPIS: Pane = Pane {
    title: "pane-kpis",
    empty: "empty-kpis",
    rows: kpis::table,
    adds: Some(Kind::Kpi),
    drawing: None,
};
pub const HISTORY: Pane = Pane {
    title: "pane-history",
    empty: "empty-history",
    rows: history::table,
    adds: Some(Kind::KpiReading),
    drawing: Some(Drawing::Chart),
};
pub const RISKS: Pane = Pane {
    title: "pane-risks",
    empty: "empty-risks",
    rows: risks::table,
    adds: Some(Kind::Risk),
    drawing: None,
};
pub const GOALS: Pane = Pane {
    title: "pane-goals",
    empty: "empty-goals",
    rows: goals::table,
    adds: Some(Kind::Goal),
    drawing: None,
};
pub const MATRIX: Pane = Pane {
    title: "pane-matrix",
    empty: "empty-matrix",
    rows: matrix::table,
    adds: None,
    drawing: Some(Drawing::Grid),
};
pub const KNOWLEDGE: Pane = Pane {
    title: "pane-knowledge",
    empty: "empty-knowledge",
    rows: knowledge::table,
    adds: Some(Kind::Claim),
    drawing: None,
};
pub const SIGNALS: Pane = Pane {
    title: "pane-signals",
    empty: "empty-signals",
    rows: signals::table,
    adds: Some(Kind::Signal),
    drawing: None,
};
pub const OFFER: Pane = Pane {
    title: "pane-offer",
    empty: "empty-offer",
    rows: offer::table,
    adds: Some(Kind::Opportunity),
    drawing: Some(Drawing::Columns),
};
pub const PRICES: Pane = Pane {
    title: "pane-prices",
    empty: "empty-prices",
    rows: prices::table,
    adds: Some(Kind::Term),
    drawing: None,
};
pub const MONEY: Pane = Pane {
    title: "pane-money",
    empty: "empty-money",
    rows: money::table,
    adds: Some(Kind::Figure),
    drawing: None,
};
pub const TEAM: Pane = Pane {
    title: "pane-team",
    empty: "empty-team",
    rows: team::table,
    adds: Some(Kind::Seat),
    drawing: None,
};
pub const PROMISES: Pane = Pane {
    title: "pane-promises",
    empty: "empty-promises",
    rows: promises::table,
    adds: Some(Kind::Promise),
    drawing: None,
};
pub const NEGOTIATION: Pane = Pane {
    title: "pane-negotiation",
    empty: "empty-negotiation",
    rows: negotiation::table,
    adds: Some(Kind::Negotiation),
    drawing: None,
};
pub const FINDINGS: Pane = Pane {
    title: "pane-findings",
    empty: "empty-findings",
    rows: findings::table,
    adds: None,
    drawing: None,
};
pub const CHANGES: Pane = Pane {
    title: "pane-changes",
    empty: "empty-changes",
    rows: changes::table,
    adds: None,
    drawing: None,
};
pub const PAPER: Pane = Pane {
    title: "pane-paper",
    empty: "empty-paper",
    rows: paper::table,
    adds: None,
    drawing: None,
};
pub const RECORDS: Pane = Pane {
    title: "pane-records",
    empty: "empty-records",
    rows: records::table,
    adds: None,
    drawing: None,
};

/// What a pane may look at.
#[derive(Clone, Copy, Debug)]
pub struct Sight<'a> {
    pub texts: &'a Texts,
    pub book: &'a Book,
    /// Private claims are hidden, and the Book says nothing of them.
    pub is_veiled: bool,
    pub overview: &'a Overview,
    pub journals: &'a Journals,
    pub changes: &'a Changes,
    pub rules: &'a Rules,
    pub now: Now,
    /// The account the screen is about.
    pub account: Option<Id>,
    /// The kind the screen lists.
    pub kind: Option<Kind>,
    /// The one record the screen is about.
    pub of: Option<Link>,
    /// The report on screen.
    pub document: Option<&'a Document>,
    /// Columns of the terminal.
    pub width: u16,
    /// The guided way that the screen goes.
    pub guide: Option<&'a Guide>,
    /// How the pane is looked at, where it has the screen alone.
    pub look: Option<Look>,
    /// The accounts in the order they were last sorted.
    pub order: &'a [Id],
}

impl<'a> Sight<'a> {
    pub fn own(&self) -> Option<AccountBook<'a>> {
        self.book.account(self.account?)
    }

    pub fn scene(&self) -> Option<Scene<'a>> {
        Some(Scene {
            book: self.own()?,
            portfolio: &self.overview.portfolio,
            rules: self.rules,
            now: self.now,
            journal: self
                .journals
                .get(&self.account?)
                .unwrap_or(JournalFacts::none()),
        })
    }

    /// The name of a linked record; empty where there is none.
    pub fn name(&self, link: Option<Link>) -> String {
        use crate::domain::Names;
        let named = link.and_then(|link| self.book.named(link));
        named.map(|named| named.name).unwrap_or_default()
    }

    pub fn colleague(&self, id: Option<Id>) -> String {
        self.name(id.map(|id| Link::new(Kind::Colleague, id)))
    }
}

/// The rows of a pane under their columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Growing columns take several lines where their text needs them.
    pub wraps: bool,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
}

/// A column: how wide it wants to be, and how early it goes when there is no room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub title: String,
    /// Cells it needs; a growing column gets what is left as well.
    pub width: u16,
    pub grows: bool,
    pub right: bool,
    /// 0 always stays; the highest goes first.
    pub rank: u8,
}

impl Column {
    pub fn new(title: impl Into<String>, width: u16, rank: u8) -> Column {
        Column {
            title: title.into(),
            width,
            grows: false,
            right: false,
            rank,
        }
    }

    #[must_use]
    pub fn growing(mut self) -> Column {
        self.grows = true;
        self
    }

    #[must_use]
    pub fn to_the_right(mut self) -> Column {
        self.right = true;
        self
    }
}

/// One line of a pane.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// The record it stands for.
    pub link: Option<Link>,
    /// The account it belongs to, where that need not be the one on screen.
    pub account: Option<Id>,
    /// What opening it does, where that is not editing the record.
    pub opens: Option<Fix>,
    /// A sign of one cell, telling what needs attention.
    pub mark: &'static str,
    pub mark_role: Role,
    pub texts: Vec<Text>,
    /// What `snooze` puts off: the code of a finding.
    pub finding: Option<&'static str>,
}

/// The text of one cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    pub text: String,
    pub role: Role,
}

impl Row {
    pub fn of(link: Link) -> Row {
        Row {
            link: Some(link),
            mark: " ",
            ..Row::default()
        }
    }

    /// A line of its own that stands above others and for no record.
    pub fn heading(words: String) -> Row {
        let row = Row {
            mark: " ",
            ..Row::default()
        };
        row.styled(words, Role::Strong)
    }

    #[must_use]
    pub fn marked(mut self, (mark, role): (&'static str, Role)) -> Row {
        self.mark = mark;
        self.mark_role = role;
        self
    }

    #[must_use]
    pub fn text(self, text: impl Into<String>) -> Row {
        self.styled(text, Role::Plain)
    }

    #[must_use]
    pub fn styled(mut self, text: impl Into<String>, role: Role) -> Row {
        self.texts.push(Text {
            text: text.into(),
            role,
        });
        self
    }

    /// Every text of the row, for the filter.
    pub fn words(&self) -> String {
        let texts: Vec<&str> = self.texts.iter().map(|one| one.text.as_str()).collect();
        texts.join(" ")
    }
}
