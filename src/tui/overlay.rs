//! What may lie over a screen. The topmost has the keys.

use std::collections::BTreeSet;

use tui_input::Input;

use super::export::{Clashing, Export};
use super::form::Form;
use super::importing::Import;
use super::locking::Asking;
use super::palette::Palette;
use super::place::Place;
use crate::domain::proposal::Proposal;
use crate::domain::proposal::roll::Left;
use crate::domain::{Cell, Id, Link};

/// One thing laid over the screen.
#[derive(Clone, Debug)]
pub enum Overlay {
    Form(Box<Form>),
    Palette(Palette),
    /// The keys that work here, scrolled by some lines.
    Help(usize),
    /// The filter of the list that has the keys is being typed.
    Filter(Input),
    /// A whole account, or the sample, is about to go: its name must be typed.
    Confirm(Confirm),
    /// A value changed elsewhere while another was being given to it.
    Clash(Clash),
    /// A key was pressed that others follow.
    Prefix(String),
    /// The past day to look at is being typed.
    Past(Input),
    /// A meeting is being recorded in one line.
    Capture(Capturing),
    /// What the plan would change of itself is being looked at.
    Proposals(Box<Proposals>),
    /// Which year's plan of an account is meant is being asked.
    Years(Years),
    /// How far an activity moves is being asked.
    Shift(Shift),
    /// A file on its way in.
    Import(Box<Import>),
    /// What is asked out of the program.
    Export(Box<Export>),
    /// A file is there already: whether it is written over is being asked.
    Taken(Box<Clashing>),
    /// What a file is encrypted with, or opened by, is being typed.
    Locking(Box<Asking>),
}

/// What the plan would change of itself: because of what comes, or into a new year.
#[derive(Clone, Debug, Default)]
pub struct Proposals {
    pub account: Id,
    /// The year whose plan it would make; none for what coming changes and series ask.
    pub year: Option<i64>,
    pub proposals: Vec<Proposal>,
    pub left: Vec<Left>,
    /// Places of those taken out.
    pub refused: BTreeSet<usize>,
    /// The line the keys stand on: a proposal, or after them something left behind.
    pub at: usize,
}

/// An activity on its way to another day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    pub activity: Link,
    pub days: i64,
}

/// The line of a capture.
#[derive(Clone, Debug)]
pub struct Capturing {
    pub account: Id,
    pub typed: Input,
}

/// The question for which of two years a plan is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Years {
    pub account: Id,
    pub years: [i64; 2],
    /// Place of the one the keys stand on.
    pub at: usize,
}

/// A field that two have changed: the Book holds theirs.
#[derive(Clone, Debug, PartialEq)]
pub struct Clash {
    pub link: Link,
    /// In the fields of its kind.
    pub index: usize,
    pub mine: Cell,
}

/// The question before much is removed at once: its name must be typed.
#[derive(Clone, Debug)]
pub struct Confirm {
    pub going: Going,
    pub name: String,
    pub typed: Input,
}

/// What is about to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Going {
    /// An account and all it owns.
    Account(Link),
    /// Every record of the sample.
    Sample,
}

impl Proposals {
    /// How many are left in.
    pub fn accepted(&self) -> usize {
        self.proposals.len() - self.refused.len()
    }
}

impl Overlay {
    pub fn place(&self) -> Place {
        match self {
            Overlay::Form(_) => Place::Form,
            Overlay::Palette(_) => Place::Palette,
            Overlay::Help(_) => Place::Help,
            Overlay::Filter(_) => Place::Filter,
            Overlay::Past(_) => Place::Past,
            Overlay::Confirm(_) => Place::Confirm,
            Overlay::Clash(_) => Place::Clash,
            Overlay::Prefix(_) => Place::Prefix,
            Overlay::Capture(_) => Place::Capture,
            Overlay::Shift(_) => Place::Shift,
            Overlay::Import(import) if import.sight.is_some() => Place::Import,
            Overlay::Import(_) => Place::ImportFile,
            Overlay::Export(_) => Place::Export,
            Overlay::Taken(_) => Place::Taken,
            Overlay::Locking(_) => Place::Locking,
            Overlay::Proposals(_) => Place::Proposals,
            Overlay::Years(_) => Place::Years,
        }
    }
}
