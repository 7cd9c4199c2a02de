//! `decision`: a decision the customer is to make.

use crate::domain::declare::record;

record! {
    /// A decision the customer is to make.
    Decision {
        account: link(Account) [required];
        name: line [required, first];
        due: day [first];
    }
}
