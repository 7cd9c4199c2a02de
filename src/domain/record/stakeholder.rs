//! `stakeholder`: one of theirs.

use super::Level;
use crate::domain::declare::{choices, record};

choices! { Category "category" {
    Decider "decider",
    User "user",
    TechnicalInfluencer "technical_influencer",
    FinancialInfluencer "financial_influencer",
} }

choices! { Expectation "expectation" {
    Yes "yes",
    Partly "partly",
    No "no",
} }

choices! { YesNo "yes-no" {
    Yes "yes",
    No "no",
} }

record! {
    /// One of theirs.
    Stakeholder {
        account: link(Account) [required, customer];
        name: line [required, customer, first];
        title: line [customer, first];
        unit: link(Unit) [customer, first];
        level: choice(Level);
        reports_to: link(Stakeholder);
        influences: links(Stakeholder);
        categories: set(Category) [first];
        formal_power: int(0 to 5) [first];
        informal_power: int(0 to 5);
        need: text;
        personal_win: text;
        expectation: text;
        expectation_met: choice(Expectation);
        /// What to say to them.
        message: text;
        /// What not to say to them.
        avoid: text;
        /// We do not know them yet.
        wanted: choice(YesNo);
        confirmed_on: day;
        language: line;
        email: line;
        phone: line;
        source: line;
        objects_to_profiling: choice(YesNo);
        left_on: day;
    }
}
