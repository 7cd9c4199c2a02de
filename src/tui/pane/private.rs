//! What of a record a pane may say: private claims bear a sign, and nothing while they are hidden.

use super::{Sight, knowledge};
use crate::domain::{Kind, Link, Record, veil};
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

    /// Whether a record may be shown with what it says. While private claims are hidden, a claim
    /// that is not known to be open may not.
    pub fn shows(&self, link: Link) -> bool {
        let is_open = |record: &dyn Record| !veil::is_private(record);
        !self.is_veiled || link.kind != Kind::Claim || self.book.get(link).is_some_and(is_open)
    }
}
