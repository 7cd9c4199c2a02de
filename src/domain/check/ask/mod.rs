//! What is worth asking: the checks of that severity, one file each, and their tables.

use super::{AccountCheck, PortfolioCheck};

pub const ACCOUNT: &[AccountCheck] = &[];

pub const PORTFOLIO: &[PortfolioCheck] = &[];
