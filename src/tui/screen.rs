//! Screens: which panes they show, and where the cursor stands in each.

use super::guide::Guide;
use super::list::List;
use super::pane::{self, Pane};
use super::place::Place;
use crate::domain::{Id, Kind};

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
}

/// What a screen is about.
#[derive(Clone, Debug)]
pub enum What {
    Portfolio,
    Account(Id),
    /// The records of a kind: those of an account, or those of the frame.
    Records(Kind, Option<Id>),
    Findings(Option<Id>),
    Guide(Box<Guide>),
}

impl What {
    pub fn panes(&self) -> Vec<&'static Pane> {
        match self {
            What::Portfolio => vec![&pane::ACCOUNTS, &pane::TODAY],
            What::Account(_) => vec![&pane::PEOPLE, &pane::YEAR, &pane::KPIS, &pane::RISKS],
            What::Records(..) => vec![&pane::RECORDS],
            What::Findings(_) => vec![&pane::FINDINGS],
            What::Guide(guide) => vec![guide.pane()],
        }
    }

    pub fn account(&self) -> Option<Id> {
        match self {
            What::Portfolio => None,
            What::Account(id) => Some(*id),
            What::Records(_, id) | What::Findings(id) => *id,
            What::Guide(guide) => Some(guide.account),
        }
    }

    pub fn place(&self) -> Place {
        match self {
            What::Portfolio => Place::Portfolio,
            What::Account(_) => Place::Account,
            What::Records(..) | What::Findings(_) => Place::Records,
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
        }
    }

    pub fn list(&self) -> Option<&List> {
        self.lists.get(self.focus)
    }

    pub fn pane(&self) -> Option<&'static Pane> {
        self.what.panes().get(self.focus).copied()
    }
}
