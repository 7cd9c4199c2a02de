//! `opportunity`: a growth idea on its way to a sale.

use super::Audience;
use crate::domain::declare::{choices, record};

choices! { Lever "lever" {
    PriceMix "price_mix",
    Share "share",
    AddOn "add_on",
} }

choices! { Stage "stage" {
    Idea "idea",
    Qualified "qualified",
    Proposed "proposed",
    Negotiating "negotiating",
    Won "won",
    Lost "lost",
} }

record! {
    /// A growth idea on its way to a sale.
    Opportunity {
        account: link(Account) [required, customer];
        name: line [required, customer, first];
        lever: choice(Lever) [first];
        solution: link(Solution);
        unit: link(Unit);
        stage: choice(Stage) [first];
        value: money [first];
        probability: int(0 to 100) [first];
        expected_on: day [customer, first];
        owner: link(Colleague) [customer];
        champion: link(Stakeholder);
        goal: link(Goal);
        from_interaction: link(Interaction);
        suggested_by: link(Colleague);
        closed_on: day;
        closed_value: money;
        value_to_customer: text [customer];
        value_to_us: text;
        audience: choice(Audience) [customer, default "internal"];
    }
}
