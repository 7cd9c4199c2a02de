//! `review`: the quarter's look back and forward, with the measures and findings of that day.

use crate::domain::declare::{choices, record};

choices! { Verdict "verdict" {
    OnTrack "on_track",
    AtRisk "at_risk",
    OffTrack "off_track",
} }

record! {
    /// The quarter's look back and forward, with the measures and findings of that day.
    Review {
        plan: link(Plan) [required];
        period: period [required, first];
        held_on: day [first];
        ours: links(Colleague);
        theirs: links(Stakeholder);
        verdict: choice(Verdict) [first];
        learned: text [first];
        decided: text [first];
        changes_next: text [first];
        deviation_cause: text;
        /// The account's measures on the day the review was made: code to value and unit.
        measures: snapshot;
        /// The findings that stood on that day: code, severity and records.
        findings: snapshot;
    }
}
