//! `interaction`: a meeting, a call or a letter that took place.

use crate::domain::declare::{choices, record};

choices! { Channel "channel" {
    Visit "visit",
    Meeting "meeting",
    Call "call",
    Video "video",
    Mail "mail",
    Event "event",
    Other "other",
} }

record! {
    /// A meeting, a call or a letter that took place.
    Interaction {
        account: link(Account) [required];
        on: day [required, first];
        channel: choice(Channel) [first];
        ours: links(Colleague) [first];
        theirs: links(Stakeholder) [first];
        topic: line [first];
        outcome: text [first];
        next_step: text;
        opportunity: link(Opportunity);
        activity: link(Activity);
    }
}
