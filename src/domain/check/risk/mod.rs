//! What puts the account at risk: the checks of that severity, one file each, and their tables.

use super::{AccountCheck, PortfolioCheck};

mod account_single_thread;
mod activity_late;
mod big_but_unprofitable;
mod budget_deviation;
mod budget_gap;
mod category_shut_out;
mod class_without_plan;
mod clock_clash;
mod coming_change_unplanned;
mod contact_late;
mod criteria_not_met;
mod decider_single_thread;
mod decider_unmet;
mod discount_review_late;
mod discount_without_reason;
mod empty_arc;
mod euros_unbacked;
mod executive_absent;
mod goal_without_activity;
mod informal_power_unmet;
mod kam_end_in_itself;
mod knowledge_one_head;
mod level_without_decider;
mod mandate_missing;
mod model_conflict;
mod negotiation_at_the_top;
mod no_deputy;
mod no_judge;
mod no_owner;
mod nobody_sells;
mod opponent_with_power;
mod portfolio_concentrated;
mod rank_too_low;
mod responsibility_unassigned;
mod review_missed;
mod reward_makes_hostage;
mod service_spiral;
mod share_of_turnover;
mod term_beyond_mandate;
mod term_not_defensible;

/// In the order of the domain's own list.
pub const ACCOUNT: &[AccountCheck] = &[
    no_owner::CHECK,
    no_deputy::CHECK,
    criteria_not_met::CHECK,
    class_without_plan::CHECK,
    service_spiral::CHECK,
    kam_end_in_itself::CHECK,
    level_without_decider::CHECK,
    decider_unmet::CHECK,
    decider_single_thread::CHECK,
    account_single_thread::CHECK,
    knowledge_one_head::CHECK,
    informal_power_unmet::CHECK,
    opponent_with_power::CHECK,
    executive_absent::CHECK,
    contact_late::CHECK,
    rank_too_low::CHECK,
    category_shut_out::CHECK,
    reward_makes_hostage::CHECK,
    nobody_sells::CHECK,
    responsibility_unassigned::CHECK,
    mandate_missing::CHECK,
    discount_without_reason::CHECK,
    discount_review_late::CHECK,
    term_beyond_mandate::CHECK,
    negotiation_at_the_top::CHECK,
    no_judge::CHECK,
    goal_without_activity::CHECK,
    activity_late::CHECK,
    review_missed::CHECK,
    empty_arc::CHECK,
    clock_clash::CHECK,
    coming_change_unplanned::CHECK,
    budget_deviation::CHECK,
    euros_unbacked::CHECK,
    model_conflict::CHECK,
];

/// In the order of the domain's own list.
pub const PORTFOLIO: &[PortfolioCheck] = &[
    portfolio_concentrated::CHECK,
    share_of_turnover::CHECK,
    big_but_unprofitable::CHECK,
    term_not_defensible::CHECK,
    budget_gap::CHECK,
];
