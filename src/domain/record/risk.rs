//! `risk`: the answer to one item of the risk checklist, or a risk of the account's own.

use super::Answer;
use crate::domain::declare::{choices, record};

choices! { RiskItem "risk-item" {
    DecidersKnown "deciders_known",
    PowerKnown "power_known",
    TwoKnowEach "two_know_each",
    Balanced "balanced",
    CanSayNo "can_say_no",
    PricesDefensible "prices_defensible",
    Daylight "daylight",
    LevelAboveFree "level_above_free",
    SellNew "sell_new",
    Profitable "profitable",
    ActIn24h "act_in_24h",
    KnowledgeShared "knowledge_shared",
    BeyondOldFriends "beyond_old_friends",
    PromisesKept "promises_kept",
    Own "own",
} }

choices! { RiskStatus "risk-status" {
    Open "open",
    Watched "watched",
    Handled "handled",
    Accepted "accepted",
} }

record! {
    /// The answer to one item of the risk checklist, or a risk of the account's own.
    Risk {
        account: link(Account) [required];
        item: choice(RiskItem) [required, first];
        /// Own risk.
        words: line [first];
        answer: choice(Answer) [first];
        why: text [first];
        likelihood: int(1 to 5);
        impact: int(1 to 5);
        status: choice(RiskStatus) [first];
        owner: link(Colleague);
        activity: link(Activity);
        on: day [first];
    }
}
