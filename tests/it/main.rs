//! The program seen from outside: one integration crate.

mod contract;
mod contract_whole;
mod files;
mod imports;
mod laws;
mod readme;
mod portfolios;
mod support;
mod tidy;
