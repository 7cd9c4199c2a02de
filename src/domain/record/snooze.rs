//! `snooze`: a finding put aside until a day, with a reason.

use crate::domain::declare::record;

record! {
    /// A finding put aside until a day, with a reason.
    Snooze {
        finding: line [required, first];
        account: link(Account);
        about: link();
        until: day [required, first];
        why: line [first];
    }
}
