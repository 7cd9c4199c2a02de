//! `mandate`: what one of ours may promise, to one account or, without one, to all.

use super::YesNo;
use crate::domain::declare::{choices, record};

choices! { Position "position" {
    Expert "expert",
    Manager "manager",
} }

choices! { RewardBasis "reward-basis" {
    AccountSales "account_sales",
    AccountMargin "account_margin",
    TeamResult "team_result",
    Mixed "mixed",
} }

record! {
    /// What one of ours may promise, to one account or, without one, to all.
    Mandate {
        colleague: link(Colleague) [required, first];
        account: link(Account);
        position: choice(Position);
        direct_reports: int(0 to 500);
        largest_discount: percent [first];
        largest_contract: money [first];
        longest_payment_days: int(0 to 365) [first];
        may_promise: text [first];
        /// The judge kept out of the room.
        level_above: link(Colleague) [first];
        selling_share: int(0 to 100);
        care_share: int(0 to 100);
        development_share: int(0 to 100);
        key_accounts_only: choice(YesNo);
        reward_basis: choice(RewardBasis);
    }
}
