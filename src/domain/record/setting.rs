//! `setting`: one setting of the file.

use crate::domain::declare::record;

record! {
    /// One setting of the file.
    Setting {
        key: line [required, first];
        value: text [first];
    }
}
