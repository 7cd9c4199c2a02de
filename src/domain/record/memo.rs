//! Room beside the rows of a table for what is computed of them. It says nothing of its own: tables
//! are equal, copied and shown by their rows alone.

use std::any::Any;
use std::fmt;
use std::sync::OnceLock;

/// Something computed, of whatever type, or nothing yet.
#[derive(Default)]
pub struct Memo(OnceLock<Box<dyn Any + Send + Sync>>);

impl Memo {
    /// What is kept here, made blank where there is nothing yet; none where something of another
    /// type is kept already.
    pub fn of<M: Default + Send + Sync + 'static>(&self) -> Option<&M> {
        self.0.get_or_init(|| Box::new(M::default())).downcast_ref()
    }
}

impl Clone for Memo {
    fn clone(&self) -> Memo {
        Memo::default()
    }
}

impl PartialEq for Memo {
    fn eq(&self, _: &Memo) -> bool {
        true
    }
}

impl fmt::Debug for Memo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}
