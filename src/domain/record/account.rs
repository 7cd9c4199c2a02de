//! `account`: a customer company we sell to.

use super::Level;
use crate::domain::declare::{choices, record};

choices! { AccountStatus "account-status" {
    Prospect "prospect",
    Active "active",
    Lost "lost",
} }

choices! { OperatingModel "operating-model" {
    Product "product",
    Mixed "mixed",
    Solution "solution",
} }

record! {
    /// A customer company we sell to.
    Account {
        name: line [required, customer, first];
        business_id: line;
        industry: line [first];
        country: line;
        website: line;
        class: link(AccountClass) [first];
        owner: link(Colleague) [first];
        deputy: link(Colleague) [first];
        /// Of our management.
        sponsor: link(Colleague);
        status: choice(AccountStatus) [first];
        customer_since: day;
        /// The rank of ours whom they expect to meet.
        expected_rank: choice(Level);
        operating_model: choice(OperatingModel);
        /// What the customer sees of it.
        shown_model: choice(OperatingModel);
        ways_of_working: text;
        lawful_basis: line;
        note: text;
    }
}
