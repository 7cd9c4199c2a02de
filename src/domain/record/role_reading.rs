//! `role_reading`: how the customer sees us as a supplier, on the five-step buy-sell hierarchy: 1 commodity, 2 good product, 3 good service, 4 business partner, 5 part of their strategy. A dated series.

use crate::domain::declare::{choices, record};

choices! { Basis "basis" {
    CustomerSaid "customer_said",
    Fact "fact",
    Assumption "assumption",
} }

record! {
    /// How the customer sees us as a supplier, on the five-step buy-sell hierarchy: 1 commodity, 2 good product, 3 good service, 4 business partner, 5 part of their strategy. A dated series.
    RoleReading {
        account: link(Account) [required];
        on: day [required, first];
        role_now: int(1 to 5) [first];
        role_next_year: int(1 to 5) [first];
        basis: choice(Basis) [first];
        said_by: link(Stakeholder) [first];
    }
}
