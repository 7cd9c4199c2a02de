//! `account_class`: a class of customers; it decides what kind of plan each demands.

use crate::domain::declare::{choices, record};

choices! { PlanKind "plan-kind" {
    AccountPlan "account_plan",
    SalesPlan "sales_plan",
} }

choices! { Rhythm "rhythm" {
    Month "month",
    Quarter "quarter",
    HalfYear "half_year",
    Year "year",
} }

record! {
    /// A class of customers; it decides what kind of plan each demands.
    AccountClass {
        code: line [required, first];
        name: line [first];
        plan_kind: choice(PlanKind) [first];
        review_every: choice(Rhythm) [first];
    }
}
