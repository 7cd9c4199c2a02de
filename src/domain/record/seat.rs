//! `seat`: a role in the account team; without a colleague it is needed and vacant.

use crate::domain::declare::{choices, record};

choices! { SeatRole "seat-role" {
    ContactPerson "contact_person",
    RelationshipManager "relationship_manager",
    CustomerRepresentative "customer_representative",
    TeamLeader "team_leader",
    KnowledgeHolder "knowledge_holder",
    StrategyDeveloper "strategy_developer",
    ProjectLeader "project_leader",
    Seller "seller",
    Negotiator "negotiator",
    Informer "informer",
    ResultOwner "result_owner",
} }

record! {
    /// A role in the account team; without a colleague it is needed and vacant.
    Seat {
        account: link(Account) [required];
        role: choice(SeatRole) [first];
        colleague: link(Colleague) [first];
        responsibility: text [first];
        skill_needed: line [first];
        since: day [first];
        /// Per cent of their time.
        share: int(0 to 100) [first];
    }
}
