//! The program seen from outside: one integration crate.

mod contract;
mod contract_whole;
mod edges;
mod files;
mod handling;
mod import_corpus;
mod import_rounds;
mod imports;
mod laws;
mod portfolios;
mod privacy;
mod readme;
mod safekeeping;
mod support;
mod tidy;
mod year_played;
