//! `reading`: a stakeholder's attitude to change and stance towards us on a day. A dated series.

use super::Basis;
use crate::domain::declare::{choices, record};

choices! { Mode "mode" {
    Growth "growth",
    Trouble "trouble",
    EvenKeel "even_keel",
    Overconfident "overconfident",
} }

record! {
    /// A stakeholder's attitude to change and stance towards us on a day. A dated series.
    Reading {
        stakeholder: link(Stakeholder) [required];
        on: day [required, first];
        mode: choice(Mode) [first];
        /// -2 opponent to +2 advocate.
        stance: int(-2 to 2) [first];
        basis: choice(Basis) [first];
        by: link(Colleague) [first];
        note: text [first];
    }
}
