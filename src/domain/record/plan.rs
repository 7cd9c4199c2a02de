//! `plan`: the plan of one account, or of one seller, for a year.

use super::PlanKind;
use crate::domain::declare::{choices, record};

choices! { PlanStatus "plan-status" {
    Draft "draft",
    InForce "in_force",
    Closed "closed",
} }

record! {
    /// The plan of one account, or of one seller, for a year.
    Plan {
        /// Blank for a sales plan.
        account: link(Account) [customer];
        kind: choice(PlanKind) [required, first];
        year: int(2000 to 2100) [required, customer, first];
        owner: link(Colleague) [first];
        status: choice(PlanStatus) [first];
        ambition: line [customer, first];
    }
}
