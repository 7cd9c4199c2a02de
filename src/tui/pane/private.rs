//! What of a record a pane may say: what is private bears a sign, and says nothing while hidden.

use super::{Sight, knowledge};
use crate::domain::glance::Next;
use crate::domain::{Link, Record, veil};
use crate::tui::words;

impl Sight<'_> {
    /// The name of a record, with the sign of what is private before it.
    pub fn told(&self, link: Link) -> String {
        let record = self.book.get(link);
        let name = record.map_or_else(String::new, |one| words::name(one, self.book, self.texts));
        let is_private = record.is_some_and(veil::is_private);
        if is_private && !name.is_empty() {
            format!("{} {name}", knowledge::PRIVATE.0)
        } else {
            name
        }
    }

    /// Whether a record may be shown with what it says. While what is private is hidden, one that
    /// may be private and is not known to be open may not.
    pub fn shows(&self, link: Link) -> bool {
        let is_open = |record: &dyn Record| !veil::is_private(record);
        let may_be = veil::KINDS.contains(&link.kind);
        !self.is_veiled || !may_be || self.book.get(link).is_some_and(is_open)
    }

    /// What comes next at an account, as the screen may say it.
    pub fn coming(&self, next: &Next) -> String {
        if self.shows(next.activity) {
            next.title.clone()
        } else {
            veil::VEILED.to_owned()
        }
    }
}
