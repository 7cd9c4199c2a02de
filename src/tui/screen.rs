//! Screens: which panes they show, and where the cursor stands in each.

use super::guide::Guide;
use super::list::List;
use super::pane::{self, Pane};
use super::place::Place;
use crate::domain::{Id, Kind, Link};
use crate::report::{Document, Request};

/// One screen of the stack; the portfolio lies at the bottom.
#[derive(Clone, Debug)]
pub struct Screen {
    pub what: What,
    /// A cursor for each pane.
    pub lists: Vec<List>,
    /// The pane that has the keys.
    pub focus: usize,
    /// Only that pane is shown.
    pub zoomed: bool,
    pub look: Look,
}

/// How the pane that has the screen alone is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    pub aspect: Aspect,
    /// How far ←/→ have turned it: months of the wheel from this one, or cells of the matrix.
    pub turned: i32,
}

/// What the stakeholders are shown as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Aspect {
    #[default]
    List,
    /// Power upwards, stance across.
    Map,
    /// Who of us knows whom of them.
    Known,
    /// Units, and who reports to whom.
    Tree,
}

impl Aspect {
    #[must_use]
    pub fn next(self) -> Aspect {
        match self {
            Aspect::List => Aspect::Map,
            Aspect::Map => Aspect::Known,
            Aspect::Known => Aspect::Tree,
            Aspect::Tree => Aspect::List,
        }
    }

    /// Locale key of its name.
    pub fn title(self) -> &'static str {
        match self {
            Aspect::List => "aspect-list",
            Aspect::Map => "aspect-map",
            Aspect::Known => "aspect-known",
            Aspect::Tree => "aspect-tree",
        }
    }
}

/// One pane of an account with a screen of its own.
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    pub pane: &'static Pane,
    pub account: Id,
    /// The one record it is about.
    pub of: Option<Link>,
}

/// A report on screen.
#[derive(Clone, Debug)]
pub struct Paper {
    pub report: &'static str,
    pub account: Option<Id>,
    /// What was asked, for making it again in a format.
    pub request: Request,
    pub document: Document,
}

/// What a screen is about.
#[derive(Clone, Debug)]
pub enum What {
    Portfolio,
    Account(Id),
    /// The records of a kind: those of an account, or those of the frame.
    Records(Kind, Option<Id>),
    Findings(Option<Id>),
    Sheet(Sheet),
    Paper(Box<Paper>),
    Guide(Box<Guide>),
}

impl What {
    pub fn panes(&self) -> Vec<&'static Pane> {
        match self {
            What::Portfolio => vec![&pane::ACCOUNTS, &pane::TODAY],
            What::Account(_) => vec![&pane::PEOPLE, &pane::YEAR, &pane::KPIS, &pane::RISKS],
            What::Records(..) => vec![&pane::RECORDS],
            What::Findings(_) => vec![&pane::FINDINGS],
            What::Sheet(sheet) => vec![sheet.pane],
            What::Paper(_) => vec![&pane::PAPER],
            What::Guide(guide) => vec![guide.pane()],
        }
    }

    pub fn account(&self) -> Option<Id> {
        match self {
            What::Portfolio => None,
            What::Account(id) => Some(*id),
            What::Records(_, id) | What::Findings(id) => *id,
            What::Sheet(sheet) => Some(sheet.account),
            What::Paper(paper) => paper.account,
            What::Guide(guide) => Some(guide.account),
        }
    }

    pub fn place(&self) -> Place {
        match self {
            What::Portfolio => Place::Portfolio,
            What::Account(_) | What::Sheet(_) => Place::Account,
            What::Records(..) | What::Findings(_) | What::Paper(_) => Place::Records,
            What::Guide(guide) if guide.is_asking() => Place::Form,
            What::Guide(_) => Place::Guide,
        }
    }
}

impl Screen {
    pub fn new(what: What) -> Screen {
        Screen {
            lists: vec![List::default(); what.panes().len()],
            what,
            focus: 0,
            zoomed: false,
            look: Look::default(),
        }
    }

    /// The pane that has the keys has the screen to itself, and may draw more than its rows.
    pub fn is_alone(&self) -> bool {
        self.zoomed || matches!(self.what, What::Sheet(_))
    }

    pub fn list(&self) -> Option<&List> {
        self.lists.get(self.focus)
    }

    pub fn pane(&self) -> Option<&'static Pane> {
        self.what.panes().get(self.focus).copied()
    }
}
