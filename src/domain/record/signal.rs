//! `signal`: a hint of discontent, of cutting or of ending: to be told and acted on within 24 hours.

use crate::domain::declare::{choices, record};

choices! { SignalKind "signal-kind" {
    Discontent "discontent",
    Cutting "cutting",
    Ending "ending",
} }

record! {
    /// A hint of discontent, of cutting or of ending: to be told and acted on within 24 hours.
    Signal {
        account: link(Account) [required];
        words: text [required, first];
        kind: choice(SignalKind) [first];
        raised_at: minute [required, first];
        raised_by: link(Colleague);
        said_by: link(Stakeholder) [first];
        told_at: minute [first];
        told_to: link(Colleague);
        act: text [first];
        acted_at: minute;
        closed_on: day;
    }
}
