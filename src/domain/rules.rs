//! Thresholds and half-lives, as `assets/rules.toml` states them.

use std::sync::LazyLock;

use serde::Deserialize;

const SHIPPED: &str = include_str!("../../assets/rules.toml");

static STANDARD: LazyLock<Rules> = LazyLock::new(|| {
    toml::from_str(SHIPPED).unwrap_or_else(|error| unreachable!("assets/rules.toml: {error}"))
});

/// Every number a check or a measure compares with. Ratios are fractions of one.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    pub half_life: HalfLives,
    pub limits: Limits,
}

/// Days after which what is known counts as half as sure.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct HalfLives {
    pub mode: i64,
    pub stance: i64,
    pub what_is_happening: i64,
    pub where_heading: i64,
    pub need: i64,
    pub expectation: i64,
    pub power: i64,
    pub category: i64,
    pub other_topics: i64,
    pub role_reading: i64,
    pub customer_figures: i64,
    pub kpi_reading: i64,
    pub undated_change: i64,
}

/// Thresholds of the checks.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    pub signal_hours: i64,
    pub criteria_weight: f64,
    pub hhi_concentrated: f64,
    pub hhi_watch: f64,
    pub share_of_turnover: f64,
    pub accounts_for_shares: usize,
    pub margin_fall: f64,
    pub accounts_for_thirds: usize,
    pub one_head_share: f64,
    pub one_head_claims: usize,
    pub high_power: i64,
    pub executive_days: u64,
    pub arc_days: u64,
    pub clash_days: u64,
    pub change_days: u64,
    pub budget_gap: f64,
    pub budget_deviation: f64,
    pub unbacked_share: f64,
    pub old_friends_meetings: usize,
    pub old_friends_share: f64,
    pub important_unit: i64,
    pub seats_before_roles: usize,
    pub one_planner_entries: usize,
    pub team_feedback_days: u64,
    pub static_months: i32,
    pub dusty_days: u64,
    pub effect_days: u64,
    pub customer_feedback_days: u64,
    pub plan_items: usize,
    pub plan_goals: usize,
    pub new_account_days: u64,
    pub answer_months: i32,
    pub new_solution_months: i32,
    pub move_days: u64,
    pub first_screen: usize,
}

impl Rules {
    /// The rules as shipped.
    pub fn standard() -> &'static Rules {
        &STANDARD
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_rules_are_whole() {
        assert_eq!(Rules::standard().half_life.mode, 90);
        assert_eq!(Rules::standard().limits.first_screen, 7);
    }
}
