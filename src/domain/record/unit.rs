//! `unit`: a part of the customer: central, regional or local.

use crate::domain::declare::{choices, record};

choices! { UnitLevel "unit-level" {
    Central "central",
    Regional "regional",
    Local "local",
} }

record! {
    /// A part of the customer: central, regional or local.
    Unit {
        account: link(Account) [required, customer];
        name: line [required, customer, first];
        level: choice(UnitLevel) [first];
        parent: link(Unit) [first];
        country: line;
        city: line [first];
        /// Ours to them, 0 to 5.
        importance: int(0 to 5) [first];
        would_lose: text;
    }
}
