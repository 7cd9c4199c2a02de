//! What needs doing now: the checks of that severity, one file each, and their tables.

use super::{AccountCheck, PortfolioCheck};

mod promise_beyond_mandate;
mod promise_late;
mod signal_breached;
mod signal_burning;

/// In the order of the domain's own list.
pub const ACCOUNT: &[AccountCheck] = &[
    signal_burning::CHECK,
    signal_breached::CHECK,
    promise_late::CHECK,
    promise_beyond_mandate::CHECK,
];

/// In the order of the domain's own list.
pub const PORTFOLIO: &[PortfolioCheck] = &[];
