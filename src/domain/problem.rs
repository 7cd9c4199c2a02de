//! Why something asked for was not done: what happened, to what, what to do next.

use crate::i18n::Message;

/// The class of a problem; the command line turns it into an exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It could not be done (exit 1).
    Failed,
    /// Unknown kind or field, a value that does not fit (exit 2).
    Usage,
    /// No such record (exit 3).
    NotFound,
    /// Several records fit (exit 3).
    Ambiguous,
    /// Somebody changed the value meanwhile (exit 1).
    Clash,
    /// The file is locked, read-only, foreign or newer (exit 4).
    File,
}

/// A problem with its sentence, worded at the edge.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{}", .message.key)]
pub struct Problem {
    pub trouble: Trouble,
    pub message: Message,
}

impl Problem {
    pub fn new(trouble: Trouble, message: Message) -> Problem {
        Problem { trouble, message }
    }

    pub fn usage(message: Message) -> Problem {
        Problem::new(Trouble::Usage, message)
    }

    pub fn failed(message: Message) -> Problem {
        Problem::new(Trouble::Failed, message)
    }
}
