//! `term`: a price, discount, payment time or bonus agreed with an account.

use crate::domain::declare::{choices, record};

choices! { TermKind "term-kind" {
    Price "price",
    Discount "discount",
    PaymentTime "payment_time",
    Bonus "bonus",
    Other "other",
} }

record! {
    /// A price, discount, payment time or bonus agreed with an account.
    Term {
        account: link(Account) [required];
        solution: link(Solution) [first];
        kind: choice(TermKind) [first];
        list_price: money [first];
        net_price: money [first];
        discount: percent [first];
        payment_days: int(0 to 365);
        yearly_volume: number;
        reason: text [first];
        evidence: text;
        approved_by: link(Colleague);
        review_by: day;
        valid_from: day;
        valid_to: day;
    }
}
