//! What avain knows: records, changes, measures and findings.
//!
//! Pure: no clock, file, database or terminal in here. Today is always an argument ([`Now`]).

pub mod book;
pub mod brief;
pub mod capture;
pub mod change;
pub mod check;
pub mod checklist;
pub mod consequence;
pub mod customer;
pub mod days;
mod declare;
pub mod difference;
pub mod fault;
pub mod field;
pub mod figures;
pub mod fix;
pub mod freshness;
pub mod glance;
pub mod glasshouse;
pub mod handover;
pub mod ids;
pub mod input;
pub mod intake;
pub mod journal_facts;
pub mod label;
pub mod mandates;
pub mod matrix;
pub mod measure;
pub mod measured;
pub mod mention;
pub mod now;
pub mod periods;
pub mod portfolio;
pub mod problem;
pub mod pulse;
pub mod record;
pub mod reference;
pub mod rules;
pub mod scene;
pub mod script;
pub mod series;
pub mod signal_clock;
pub mod typed;
pub mod value;
pub mod whole;

pub use book::{AccountBook, Book, Named, Names};
pub use change::{Entry, Operation, Slot};
pub use field::{Choices, Field, Type};
pub use ids::Ids;
pub use journal_facts::JournalFacts;
pub use now::Now;
pub use problem::{Problem, Trouble};
pub use record::{Head, Kind, Record, Records, Table};
pub use value::{Cell, Id, Link, Value};
