//! `feedback`: what a customer said of us, or what we told one of our team.

use crate::domain::declare::{choices, record};

choices! { FeedbackDirection "feedback-direction" {
    FromCustomer "from_customer",
    ToTeamMember "to_team_member",
} }

record! {
    /// What a customer said of us, or what we told one of our team.
    Feedback {
        account: link(Account);
        direction: choice(FeedbackDirection) [required, first];
        on: day [required, first];
        from_stakeholder: link(Stakeholder) [first];
        to_colleague: link(Colleague) [first];
        by: link(Colleague);
        score: int(0 to 10) [first];
        words: text [first];
        used_in: line;
        next_on: day;
    }
}
