//! `goal`: what a plan is to reach.

use super::Audience;
use crate::domain::declare::{choices, record};

choices! { GoalStatus "goal-status" {
    Open "open",
    Reached "reached",
    Missed "missed",
    Dropped "dropped",
} }

record! {
    /// What a plan is to reach.
    Goal {
        plan: link(Plan) [required, customer];
        name: line [required, customer, first];
        kpi: link(Kpi) [customer, first];
        base: number [customer];
        target: number [customer, first];
        due: day [customer, first];
        owner: link(Colleague) [customer, first];
        customer_owner: link(Stakeholder) [customer];
        /// New customers.
        target_group: line;
        value_to_customer: text [customer, first];
        value_to_us: text;
        grounds: text;
        status: choice(GoalStatus) [customer];
        audience: choice(Audience) [customer, default "internal"];
    }
}
