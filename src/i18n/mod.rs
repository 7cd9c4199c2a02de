//! Language: messages, numbers, money and dates in English, Finnish and Swedish.
//!
//! Lowest layer of the house: it knows no record and no screen. What is to be said travels as a
//! [`Message`] (a key with typed arguments) and becomes words only at the edge, in [`Texts::say`].

#[cfg(test)]
mod coverage;
#[cfg(test)]
mod entries;
mod language;
mod lexicon;
mod message;
mod numbers;
mod texts;

pub use language::Language;
pub use message::{Arg, Message};
pub use numbers::{DatePattern, Locale};
pub use texts::{Texts, sources};
