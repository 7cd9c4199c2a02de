//! The program seen from outside: one integration crate.

mod support;
