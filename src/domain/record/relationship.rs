//! `relationship`: our person knows theirs.

use crate::domain::declare::record;

record! {
    /// Our person knows theirs.
    Relationship {
        colleague: link(Colleague) [required, first];
        stakeholder: link(Stakeholder) [required, first];
        strength: int(0 to 3) [first];
        topic: line [first];
        /// Days.
        contact_every: int(1 to 730) [first];
        since: day [first];
    }
}
