//! `criterion`: a condition a key account has to meet.

use crate::domain::declare::{choices, record};

choices! { Direction "threshold" {
    AtLeast "at_least",
    AtMost "at_most",
} }

record! {
    /// A condition a key account has to meet.
    Criterion {
        name: line [required, first];
        measure: line [first];
        threshold: number [first];
        direction: choice(Direction) [first];
        weight: number [first];
    }
}
