//! How much is read at most. Files that are larger are refused, with what is allowed.

use super::Unreadable;

/// One limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Bytes of a file.
    File,
    /// Bytes of a workbook once unpacked.
    Unpacked,
    /// Parts of a workbook.
    Parts,
    Rows,
    Columns,
    /// Cells of a table.
    Cells,
    /// Bytes of a cell.
    Cell,
}

impl Limit {
    pub fn most(self) -> usize {
        match self {
            Limit::File => 100 << 20,
            Limit::Unpacked => 256 << 20,
            Limit::Parts => 2_000,
            Limit::Rows => 200_000,
            Limit::Columns => 1_000,
            Limit::Cells => 5_000_000,
            Limit::Cell => 1 << 20,
        }
    }

    /// The words of the limit.
    pub fn key(self) -> &'static str {
        match self {
            Limit::File => "limit-file",
            Limit::Unpacked => "limit-unpacked",
            Limit::Parts => "limit-parts",
            Limit::Rows => "limit-rows",
            Limit::Columns => "limit-columns",
            Limit::Cells => "limit-cells",
            Limit::Cell => "limit-cell",
        }
    }

    /// # Errors
    /// [`Unreadable::TooMuch`], where `amount` is more than allowed.
    pub fn hold(self, amount: usize) -> Result<(), Unreadable> {
        if amount > self.most() {
            return Err(Unreadable::TooMuch(self));
        }
        Ok(())
    }
}

/// Counts what a reader gathers.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    rows: usize,
    cells: usize,
}

impl Count {
    /// # Errors
    /// [`Unreadable::TooMuch`].
    pub fn row(&mut self) -> Result<(), Unreadable> {
        self.rows += 1;
        Limit::Rows.hold(self.rows)
    }

    /// # Errors
    /// [`Unreadable::TooMuch`].
    pub fn cell(&mut self, bytes: usize) -> Result<(), Unreadable> {
        self.cells += 1;
        Limit::Cells.hold(self.cells)?;
        Limit::Cell.hold(bytes)
    }
}
