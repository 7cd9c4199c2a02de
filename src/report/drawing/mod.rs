//! Drawings as pure geometry: what stands where, computed once for terminal, SVG and PDF alike.
//!
//! A wheel's radii are shares of its outer radius and its angles turns clockwise from twelve
//! o'clock; a map and a sparkline have their own box. No colours in here, only what things are.

mod lanes;
pub mod map;
pub mod nudge;
pub mod spark;
pub mod wheel;

pub use map::{Person, StakeholderMap};
pub use spark::Spark;
pub use wheel::{Occasion, State, Wheel};

/// Rounds a coordinate to four decimals, so that every machine writes the same.
pub(super) fn rounded(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}
