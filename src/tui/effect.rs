//! What the workbench wants of the world. The shell hands each effect to the
//! [`World`](crate::app::World), which answers with [`Message`](super::Message)s.

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::domain::{Cell, Entry, Id, Kind, Link};
use crate::format::order::Order;
use crate::i18n::Language;
use crate::importing;
use crate::report::Request;
use crate::sealing::Lock;

use super::locking::Opener;

/// Something only the world can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Load what an account owns; answered by `Opened`.
    Open(Id),
    /// The account may be opened next: what it owns may be read ahead.
    Foresee(Id),
    /// Store an entry that the Book has taken in already; answered by `Stored` or `Refused`.
    Commit(Entry),
    /// Remove a record and all it owns, in one entry; answered by `Came` or `Failed`.
    Remove(Link),
    /// Turn round the newest entry that is neither undone nor an undo; answered by `Came` or
    /// `Failed`.
    Undo,
    /// Turn round the newest undo; answered by `Came` or `Failed`.
    Redo,
    /// The whole frame of the portfolio; answered by `Frame` or `Failed`.
    Frame,
    /// Facts and findings of the whole portfolio; answered by `Overview` when they are ready.
    Facts,
    /// Write a file; answered by `Exported`, `Taken` or `Failed`.
    Export {
        order: Order,
        /// Its name, without a folder.
        file: String,
        taken: Taken,
        /// What it is encrypted with.
        lock: Option<Lock>,
    },
    /// Make a report to be read on screen; answered by `Reported` or `Failed`.
    Report {
        /// Name of a row of [`crate::report::REPORTS`].
        report: &'static str,
        account: Option<Id>,
        request: Request,
    },
    /// Make what is ordered as text; answered by `Copied` or `Failed`.
    Copy(Order),
    /// Give a text to the terminal's clipboard.
    Clip(String),
    /// What the customer edition of an account leaves out; answered by `LeftOut`.
    LeftOut(Id),
    /// What the journal tells of an account after a moment; answered by `Changed`.
    Changes(Id, Option<DateTime<FixedOffset>>),
    /// Look through every text of the file; answered by `Found`.
    Search(String),
    /// Fill the file with the sample; answered by `Filled` or `Failed`.
    FillSample,
    /// Look at the file as it was at the end of a past day, or (none) at the present one again;
    /// answered by `Wandered` or `Failed`.
    Wander(Option<NaiveDate>),
    /// Remove the sample and nothing else, in one entry; answered by `Came` or `Failed`.
    RemoveSample,
    /// Keep what is not yet a record, so that it survives a crash.
    KeepDraft(Draft),
    /// The draft of that is a record now, or was given up.
    DropDraft(Subject),
    /// Read what others added to the journal; answered by `Elsewhere`, once each.
    Tail,
    /// Let the user's own editor change a long text; answered by `Edited`.
    EditText(String),
    /// Remember the language for the next start.
    SetLanguage(Language),
    /// The names of files and folders that go on from what is typed; answered by `Names`.
    Names(String),
    /// Read and judge a file; answered by `Looked`, `Sealed` or `NotLooked`.
    LookInto(importing::Request),
    /// Open an encrypted file, then read and judge it; answered by `Looked` or `NotLooked`. It
    /// stays open until it is taken in or looked away from.
    Unseal(importing::Request, Opener),
    /// Take a file in as one entry; answered by `Came` and `TakenIn`, or `NotLooked`.
    TakeIn(importing::Request),
    /// Stop looking at a file, or taking it in where nothing is written yet.
    LookAway,
    /// Take the mouse, or leave it to the terminal for selecting text.
    SetMouse(bool),
    Quit,
}

/// What to do where a file of that name is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Write nothing and ask.
    Ask,
    Replace,
    /// Write under a name with a number.
    Beside,
}

/// What a draft is of: a record to be of a kind, or a record whose field is half typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    pub kind: Kind,
    /// The account it belongs to, or is to belong to.
    pub account: Option<Id>,
    pub record: Option<Id>,
}

/// What has been given and typed and is not in the file yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub of: Subject,
    /// What is known already, by index in [`Kind::fields`].
    pub cells: Vec<(usize, Cell)>,
    /// Texts that do not fit their field yet, or whose field was not left.
    pub typed: Vec<(usize, String)>,
    /// The field that had the keys.
    pub at: Option<usize>,
    /// Of a guided way: how far it has come.
    pub way: Option<Reached>,
}

/// How far a guided way has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    pub step: usize,
    /// When it was begun.
    pub begun: DateTime<FixedOffset>,
}
