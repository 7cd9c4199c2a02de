//! `promise`: what we promised them, or they us.

use super::Side;
use crate::domain::declare::{choices, record};

choices! { PromiseStatus "promise-status" {
    Open "open",
    Kept "kept",
    Broken "broken",
} }

record! {
    /// What we promised them, or they us.
    Promise {
        account: link(Account) [required];
        direction: choice(Side) [required, first];
        text: text [required, first];
        /// Ours.
        colleague: link(Colleague) [first];
        /// Theirs.
        stakeholder: link(Stakeholder) [first];
        agreed_by: link(Colleague);
        /// Our unit that must deliver.
        binds: line;
        hours: number;
        due_on: day [first];
        size: money;
        discount: percent;
        payment_days: int(0 to 365);
        status: choice(PromiseStatus) [first];
        closed_on: day;
    }
}
