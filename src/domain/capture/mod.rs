//! The one-line capture after a meeting: `@virtanen growth "budjetti auki" >lupaus hinnasto pe !`.
//!
//! Pure. The line is read into a [`Capture`]; [`records::drafts`] makes of it what is to be
//! recorded. What is not understood is not lost: it is the outcome of the interaction.
//!
//! * `@name` – who was there, theirs or ours: a name, its beginning, or a part of it.
//! * right after a person, words for their mode and stance.
//! * `"quoted"` – what the customer said: a claim, by the person named last before it.
//! * `#topic` – the topic of the quote beside it; before plain words, a claim of ours.
//! * `>text day` – what we promised the person named last; `<text day` what they did.
//! * `!` – a signal: its 24 hours run.

pub mod complete;
mod read;
pub mod records;
#[cfg(test)]
mod tests;
pub mod words;

use chrono::NaiveDate;

use super::record::{Mode, Side, Topic};
use super::value::Link;

pub use read::read;

/// What one line tells.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Capture {
    /// Everybody named who was found, theirs and ours, in the order of the line.
    pub people: Vec<Link>,
    /// Names that fit nobody, or several.
    pub unknown: Vec<String>,
    /// Words after `#` that name no topic; they stay in the outcome.
    pub no_topics: Vec<String>,
    pub readings: Vec<Read>,
    pub claims: Vec<Told>,
    pub promises: Vec<Owed>,
    pub is_signal: bool,
    /// Everything else, as it was typed.
    pub outcome: String,
}

/// How a person stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Read {
    pub person: Link,
    pub mode: Option<Mode>,
    pub stance: Option<i64>,
}

/// One sentence about the customer.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    pub text: String,
    pub topic: Option<Topic>,
    /// In quotation marks: the customer's own words.
    pub is_quoted: bool,
    /// Who of theirs was named last before it.
    pub by: Option<Link>,
}

/// A promise, ours or theirs.
#[derive(Clone, Debug, PartialEq)]
pub struct Owed {
    pub direction: Side,
    pub text: String,
    pub due: Option<NaiveDate>,
    /// Who of theirs was named last before it.
    pub person: Option<Link>,
}

/// Somebody a name may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub link: Link,
    pub name: String,
}

/// Everybody a capture about an account may name: theirs first, then ours; who has left or was
/// removed is left out.
pub fn people(scene: &super::scene::Scene) -> Vec<Person> {
    use super::Kind;
    let theirs = scene.people().map(|one| Person {
        link: Link::new(Kind::Stakeholder, one.head.id),
        name: one.name.clone(),
    });
    let colleagues = scene.book.frame.colleague.iter();
    let ours = colleagues.filter_map(|one| scene.active_colleague(Some(one.head.id)));
    let ours = ours.map(|one| Person {
        link: Link::new(Kind::Colleague, one.head.id),
        name: one.name.clone(),
    });
    theirs.chain(ours).collect()
}
