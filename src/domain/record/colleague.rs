//! `colleague`: one of ours.

use crate::domain::declare::{choices, record};

choices! { Level "level" {
    Executive "executive",
    Management "management",
    Specialist "specialist",
} }

record! {
    /// One of ours.
    Colleague {
        name: line [required, customer, first];
        title: line [customer, first];
        level: choice(Level) [first];
        reports_to: link(Colleague) [first];
        team: line;
        /// What they sell.
        category: line;
        email: line [first];
        phone: line [first];
        left_on: day;
    }
}
