//! Whatever reaches the workbench: keys and other input, the moment, and answers to effects.

use chrono::NaiveDate;
use crossterm::event::{KeyEvent, MouseEvent};

use super::effect::Draft;
use super::export::Clashing;
use super::overview::Overview;
use super::screen::Paper;
use crate::domain::journal_facts::JournalFacts;
use crate::domain::{Entry, Id, Kind, Link, Now, Problem, Records};
use crate::format::order::Order;
use crate::i18n::Message as Words;
use crate::importing::sight::Sight;

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Message {
    Key(KeyEvent),
    Paste(String),
    Mouse(MouseEvent),
    /// Columns and rows of the terminal.
    Resize(u16, u16),
    /// No key has come for a while since the cursor moved.
    Rested,
    /// There is time to go on with what is unfinished.
    GoOn,
    /// The moment from here on; comes before the input of each batch.
    Now(Now),
    /// What an account owns and what the journal tells of it, as asked for by `Open`.
    Opened(Id, Box<Records>, Box<JournalFacts>),
    /// An entry is in the file.
    Stored(Id),
    /// An entry could not be stored: the Book is to forget it.
    Refused(Box<Entry>, Problem),
    /// An entry made by the world (a removal, an undo, another window), as it was stored: the
    /// Book is to take it in.
    Came(Box<Entry>),
    /// The whole frame of the portfolio.
    Frame(Box<Records>),
    /// Facts and findings of the whole portfolio.
    Overview(Box<Overview>),
    /// The file is looked at as it was at the end of that day, or (none) as it is: its frame.
    Wandered(Option<NaiveDate>, Box<Records>),
    /// The sample is in the file: the frame with it.
    Filled(Box<Records>),
    /// A file was written: what, where, and how many letters it cannot show.
    Exported {
        order: Order,
        path: String,
        unshown: usize,
        /// What of the user's look could not be used.
        faults: Vec<Words>,
    },
    /// A report as it was asked for.
    Reported(Box<Paper>),
    /// A file of that name is there already: nothing was written.
    Taken(Box<Clashing>),
    /// What was ordered as text, to be put on the clipboard.
    Copied(Order, String),
    /// What the customer edition of an account leaves out, by kind.
    LeftOut(Id, Vec<(Kind, usize)>),
    /// What a search found: the words searched, and records with their account.
    Found(String, Vec<Hit>),
    /// A draft kept from an earlier day.
    Draft(Draft),
    /// The long text as the user's own editor left it.
    Edited(String),
    /// An entry made by another window or the command line, in the file already.
    Elsewhere(Box<Entry>),
    /// What was known does not hold any more: somebody was erased elsewhere, or a backup took the
    /// place of the file. The frame as it is now, and the drafts that are left.
    Rewritten(Box<Records>, Vec<Draft>),
    /// Entries about an account, newest first, as asked for by `Changes`.
    Changed(Id, Vec<Entry>),
    /// The file was written, perhaps by another.
    Stirred,
    /// The names that go on from what was typed.
    Names(String, Vec<String>),
    /// How a file would be taken in.
    Looked(Box<Sight>),
    /// A file could not be read as asked.
    NotLooked(Problem),
    /// A file is encrypted: by a passphrase, or for a key.
    Sealed {
        by_passphrase: bool,
    },
    /// Of a file that is looked at or taken in, how many rows of how many are done.
    UnderWay(usize, usize),
    /// A file was taken in; where the rows are that were not, and how many people were left out
    /// who were erased here.
    TakenIn(Option<String>, usize),
    /// Something asked for was not done.
    Failed(Problem),
}

/// One record a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub link: Link,
    pub name: String,
    /// The text the words stand in.
    pub text: String,
    /// The account it belongs to, which may have to be opened first.
    pub account: Option<Id>,
}
