//! The migrations, in order: the first makes version 1. Frozen: a change is a new row.

/// A short one stands here as it is, a long one in `assets/migrations`.
pub const MIGRATIONS: &[&str] = &[
    include_str!("../../assets/migrations/0001.sql"),
    include_str!("../../assets/migrations/0002.sql"),
];
