//! What the formats of plans write: the records of one account, or of all.

use crate::domain::portfolio::Portfolio;
use crate::domain::rules::Rules;
use crate::domain::{Kind, Now, Records};
use crate::i18n::Texts;

/// What is written: one account's records, or all.
#[derive(Clone, Copy)]
pub struct Plan<'a> {
    /// The account's name, or that of the whole.
    pub title: &'a str,
    /// The records that are the plan's own, removed ones too.
    pub own: &'a Records,
    /// These and all that they name.
    pub all: &'a Records,
    /// All accounts together: an account's share of the whole is told of it. Empty where the
    /// format tells no measures.
    pub portfolio: &'a Portfolio,
    pub rules: &'a Rules,
    pub now: Now,
    pub texts: &'a Texts,
    /// The kind that a format of a single table takes.
    pub table: Option<Kind>,
}
