//! What is worth watching: the checks of that severity, one file each, and their tables.

use super::{AccountCheck, PortfolioCheck};

mod activity_without_goal;
mod activity_without_owner;
pub(in crate::domain) mod cases;
mod claim_stale;
mod customer_feedback_late;
mod effect_unrecorded;
mod level_pair_empty;
mod lever_unused;
mod message_untested;
mod mode_stale;
mod old_friends;
mod plan_by_one_head;
mod plan_dusty;
mod plan_too_big;
mod portfolio_balance;
mod role_unplayed;
mod seat_vacant;
mod selling_into_even_keel;
mod static_business;
mod team_feedback_late;
mod unit_without_contact;
mod wanted_not_met;
mod win_win_one_sided;

/// In the order of the domain's own list.
pub const ACCOUNT: &[AccountCheck] = &[
    claim_stale::CHECK,
    mode_stale::CHECK,
    old_friends::CHECK,
    unit_without_contact::CHECK,
    level_pair_empty::CHECK,
    wanted_not_met::CHECK,
    selling_into_even_keel::CHECK,
    seat_vacant::CHECK,
    role_unplayed::CHECK,
    plan_by_one_head::CHECK,
    team_feedback_late::CHECK,
    static_business::CHECK,
    lever_unused::CHECK,
    win_win_one_sided::CHECK,
    plan_dusty::CHECK,
    activity_without_goal::CHECK,
    activity_without_owner::CHECK,
    message_untested::CHECK,
    effect_unrecorded::CHECK,
    customer_feedback_late::CHECK,
    plan_too_big::CHECK,
];

pub const PORTFOLIO: &[PortfolioCheck] = &[portfolio_balance::CHECK];
