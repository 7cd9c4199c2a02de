//! What puts the account at risk: the checks of that severity, one file each, and their tables.

use super::{AccountCheck, PortfolioCheck};

pub const ACCOUNT: &[AccountCheck] = &[];

pub const PORTFOLIO: &[PortfolioCheck] = &[];
