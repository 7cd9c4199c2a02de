//! The program seen from outside: one integration crate.

mod contract;
mod files;
mod imports;
mod laws;
mod support;
mod tidy;
