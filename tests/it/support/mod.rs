//! What the tests of the whole program share.

pub mod avain;
pub mod chance;
pub mod filled;
pub mod generator;
mod maker;
mod names;
mod owned;
mod rows;
pub mod small;
pub mod terminal;
