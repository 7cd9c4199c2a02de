//! `claim`: one sentence we hold about the customer.

use super::Basis;
use crate::domain::declare::{choices, record};

choices! { Topic "topic" {
    CustomerGoal "customer_goal",
    Market "market",
    Competition "competition",
    CompetitorInAccount "competitor_in_account",
    Political "political",
    Economic "economic",
    Social "social",
    Technological "technological",
    Environmental "environmental",
    Legal "legal",
    Need "need",
    ValueProblem "value_problem",
    StrategicChoice "strategic_choice",
    WaysOfWorking "ways_of_working",
    WhyKeySupplier "why_key_supplier",
    WhatIsHappening "what_is_happening",
    WhereHeading "where_heading",
    ComingChange "coming_change",
    Strategy "strategy",
    Message "message",
    TacitKnowledge "tacit_knowledge",
    Strength "strength",
    Weakness "weakness",
} }

choices! { Audience "audience" {
    Customer "customer",
    Internal "internal",
    Private "private",
} }

record! {
    /// One sentence we hold about the customer.
    Claim {
        account: link(Account) [required, customer];
        topic: choice(Topic) [required, customer, first];
        text: text [required, customer, first];
        basis: choice(Basis) [required, first];
        evidence: text [first];
        said_by: link(Stakeholder) [first];
        author: link(Colleague);
        on: day [required, customer, first];
        about: link(Stakeholder, Unit);
        effect: int(-2 to 2);
        response: text;
        happens_on: day;
        half_life_days: int(1 to 3650);
        audience: choice(Audience) [customer, default "internal"];
    }
}
