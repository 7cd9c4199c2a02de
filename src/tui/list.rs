//! Where the cursor stands in a list. What scrolls into sight follows from that and the height.

use super::pane::Table;
use crate::domain::Link;

/// The cursor and the filter of one list. The cursor holds on to its record when rows move.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    pub at: usize,
    pub on: Option<Link>,
    pub filter: String,
}

impl List {
    /// The index of the row the cursor stands on: that of its record, else the same place.
    pub fn place(&self, table: &Table) -> usize {
        let last = table.rows.len().saturating_sub(1);
        let at = self.at.min(last);
        let same = |index: usize| {
            let row = table.rows.get(index);
            row.is_some_and(|row| row.link == self.on)
        };
        if self.on.is_none() || same(at) {
            return at;
        }
        (0..table.rows.len())
            .find(|index| same(*index))
            .unwrap_or(at)
    }

    /// Puts the cursor on a row.
    pub fn go(&mut self, table: &Table, index: usize) {
        self.at = index.min(table.rows.len().saturating_sub(1));
        self.on = table.rows.get(self.at).and_then(|row| row.link);
    }

    /// Moves the cursor by some rows, stopping at the ends.
    pub fn step(&mut self, table: &Table, by: isize) {
        let at = self.place(table);
        self.go(table, at.saturating_add_signed(by));
    }
}

/// The first row in sight: the cursor stays in the middle where the list is long enough.
pub fn scroll(at: usize, count: usize, height: usize) -> usize {
    let latest = count.saturating_sub(height);
    at.saturating_sub(height / 2).min(latest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cursor_is_always_in_sight() {
        for (at, count, height, first) in [
            (0, 10, 4, 0),
            (5, 10, 4, 3),
            (9, 10, 4, 6),
            (9, 10, 20, 0),
            (0, 0, 4, 0),
            (3, 10, 0, 3),
        ] {
            assert_eq!(
                scroll(at, count, height),
                first,
                "{at} of {count} in {height}"
            );
        }
    }
}
