//! The program seen from outside: one integration crate.

mod laws;
mod support;
mod tidy;
