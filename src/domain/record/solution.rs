//! `solution`: something we sell.

use crate::domain::declare::{choices, record};

choices! { PriceClass "price-class" {
    Basic "basic",
    Standard "standard",
    Premium "premium",
} }

record! {
    /// Something we sell.
    Solution {
        name: line [required, first];
        category: line [first];
        price_class: choice(PriceClass) [first];
        launched_on: day [first];
    }
}
