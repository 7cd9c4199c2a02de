//! What would follow: from people leaving, and from an account gone. Computed from the records as
//! they are; nothing is changed.

pub mod leaves;
pub mod without;

pub use leaves::{Loss, leaves, worst};
pub use without::{Without, without};
