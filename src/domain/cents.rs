//! Money as measures compute it, in fractions of a cent, and as it is told.

/// The cents of a measure.
#[allow(clippy::cast_possible_truncation)] // amounts are bounded to 9e15; the cast saturates
pub fn whole(cents: f64) -> i64 {
    cents.round() as i64
}
