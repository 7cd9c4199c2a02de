//! `negotiation`: a negotiation, with the level kept above it.

use crate::domain::declare::{choices, record};

choices! { NegotiationStatus "negotiation-status" {
    Coming "coming",
    Open "open",
    Over "over",
} }

record! {
    /// A negotiation, with the level kept above it.
    Negotiation {
        account: link(Account) [required];
        name: line [required, first];
        on: day [first];
        status: choice(NegotiationStatus) [first];
        aim: text [first];
        /// Where we say no.
        limit: text [first];
        their_lever: text;
        our_answer: text;
        concessions: text;
        units_behind_us: links(Unit);
        lead: link(Colleague) [first];
        judge: link(Colleague);
    }
}
