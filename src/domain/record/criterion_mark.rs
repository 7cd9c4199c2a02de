//! `criterion_mark`: whether one account meets one criterion.

use crate::domain::declare::{choices, record};

choices! { Answer "answer" {
    Yes "yes",
    No "no",
    Unknown "unknown",
} }

record! {
    /// Whether one account meets one criterion.
    CriterionMark {
        account: link(Account) [required];
        criterion: link(Criterion) [required, first];
        met: choice(Answer) [first];
        note: text [first];
        on: day [first];
        by: link(Colleague) [first];
    }
}
