//! The findings of accounts and of the portfolio, as the panes show them.

use crate::domain::Now;
use crate::domain::check::Finding;
use crate::domain::portfolio::Portfolio;
use crate::domain::record::Records;
use crate::domain::rules::Rules;
use crate::domain::scene::Scene;

/// What the checks find of one account.
pub fn account_findings(_scene: &Scene) -> Vec<Finding> {
    Vec::new()
}

/// What the checks find of the whole portfolio.
pub fn portfolio_findings(_: &Portfolio, _: &Records, _: &Rules, _: Now) -> Vec<Finding> {
    Vec::new()
}
