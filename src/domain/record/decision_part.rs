//! `decision_part`: the part one of theirs has in a decision.

use crate::domain::declare::{choices, record};

choices! { Part "part" {
    Decides "decides",
    Vetoes "vetoes",
    Approves "approves",
    Recommends "recommends",
    Influences "influences",
    Uses "uses",
} }

record! {
    /// The part one of theirs has in a decision.
    DecisionPart {
        decision: link(Decision) [required, first];
        stakeholder: link(Stakeholder) [required, first];
        part: choice(Part) [first];
    }
}
