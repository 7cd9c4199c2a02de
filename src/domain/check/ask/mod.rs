//! What is worth asking: the checks of that severity, one file each, and their tables.

use super::{AccountCheck, PortfolioCheck};

mod activity_without_date;
mod claim_without_evidence;
mod key_supplier_untold;
mod missing_information;
mod mode_unknown;
mod power_unknown;
mod say_no_unanswered;
mod supplier_role_unset;

/// In the order of the domain's own list.
pub const ACCOUNT: &[AccountCheck] = &[
    say_no_unanswered::CHECK,
    claim_without_evidence::CHECK,
    key_supplier_untold::CHECK,
    supplier_role_unset::CHECK,
    missing_information::CHECK,
    power_unknown::CHECK,
    mode_unknown::CHECK,
    activity_without_date::CHECK,
];

pub const PORTFOLIO: &[PortfolioCheck] = &[];
