//! The program seen from outside: one integration crate.

mod answers;
mod bare;
mod breakdowns;
mod codes;
mod contract;
mod contract_whole;
mod csv_round;
mod edges;
mod faults;
mod files;
mod handling;
mod import_corpus;
mod import_rounds;
mod imports;
mod kept;
mod laws;
mod portfolios;
mod privacy;
mod readme;
mod safekeeping;
mod supply;
mod support;
mod tidy;
mod writers;
mod year_played;
