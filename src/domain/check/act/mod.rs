//! What needs doing now: the checks of that severity, one file each, and their tables.

mod signal_burning;

use super::{AccountCheck, PortfolioCheck};

pub const ACCOUNT: &[AccountCheck] = &[signal_burning::CHECK];

pub const PORTFOLIO: &[PortfolioCheck] = &[];
