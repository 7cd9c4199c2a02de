//! The places where keys mean something. A command says in which of them it works.

use std::rc::Rc;

use super::first::Known;
use super::model::Model;
use super::overview::Burning;

/// Where the keys go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The first screen while no account is in the file.
    Start,
    Portfolio,
    Account,
    /// A list of records of one kind, or of findings.
    Records,
    /// A guided plan or review.
    Guide,
    Form,
    Palette,
    Help,
    /// The filter line of a list.
    Filter,
    /// The question before a whole account is removed.
    Confirm,
    /// The question whose value stands, after a clash.
    Clash,
    /// A key was pressed that others follow.
    Prefix,
    /// The question how far an activity moves.
    Shift,
    /// What the plan would change of itself is looked at.
    Proposals,
    /// What is asked out of the program.
    Export,
    /// The question before a file is written over.
    Taken,
    /// What encrypts a file, or opens one, is being typed.
    Locking,
    /// A meeting recorded in one line.
    Capture,
    /// The name of a file to take in is being typed.
    ImportFile,
    /// How a file is taken in.
    Import,
    /// The question for which year a plan is.
    Years,
    /// The question which past day is looked at.
    Past,
}

impl Place {
    pub const ALL: &'static [Place] = &[
        Place::Start,
        Place::Portfolio,
        Place::Account,
        Place::Records,
        Place::Guide,
        Place::Form,
        Place::Palette,
        Place::Help,
        Place::Filter,
        Place::Confirm,
        Place::Clash,
        Place::Prefix,
        Place::Shift,
        Place::Proposals,
        Place::Export,
        Place::Taken,
        Place::Locking,
        Place::Capture,
        Place::ImportFile,
        Place::Import,
        Place::Years,
        Place::Past,
    ];
}

/// Everywhere.
pub const EVERYWHERE: &[Place] = Place::ALL;
/// Every screen, with nothing laid over it.
pub const SCREENS: &[Place] = &[
    Place::Portfolio,
    Place::Account,
    Place::Records,
    Place::Guide,
];

impl Model {
    /// Where the keys go when nothing lies over the screen.
    pub fn screen_place(&self) -> Place {
        match self.screen().what.place() {
            Place::Portfolio if self.is_new() => Place::Start,
            place => place,
        }
    }

    /// No account is in the file: the first screen says how to begin.
    pub fn is_new(&self) -> bool {
        let mut accounts = self.book.frame.account.iter();
        accounts.next().is_none()
    }

    /// Every burning signal, the most urgent first.
    pub fn burning(&self) -> Rc<[Burning]> {
        if self.past.is_some() {
            return Rc::from([]);
        }
        let gather = || self.overview.burning().into_iter().cloned().collect();
        self.memo.burning(gather)
    }

    /// A countdown is on screen, so the shell has to wake up once a minute.
    pub fn counts_down(&self) -> bool {
        !self.is_still && !self.burning().is_empty()
    }

    /// The sample, or some of it, is in the file.
    pub fn has_sample(&self) -> bool {
        self.memo.has_sample(|| {
            if self.known != Known::All
                && let Some(first) = &self.overview.first
            {
                return first.has_sample;
            }
            let mut accounts = self.book.frame.account.iter();
            accounts.any(|account| crate::sample::is_of_it(account))
        })
    }
}
