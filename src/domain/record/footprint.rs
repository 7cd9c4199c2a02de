//! `footprint`: what one account, or one of its units, buys of one solution: the white space map.

use crate::domain::declare::{choices, record};

choices! { FootprintState "footprint-state" {
    Bought "bought",
    Open "open",
    Competitor "competitor",
    NotRelevant "not_relevant",
} }

record! {
    /// What one account, or one of its units, buys of one solution: the white space map.
    Footprint {
        account: link(Account) [required];
        solution: link(Solution) [required, first];
        unit: link(Unit) [first];
        state: choice(FootprintState) [first];
        since: day;
        competitor: line [first];
        favoured_by: link(Stakeholder);
        yearly_value: money [first];
        potential: money [first];
        chance: int(0 to 100);
    }
}
