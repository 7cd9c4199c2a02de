//! Which record a typed reference means: full id, exact name, name in any case, start of an id.

use super::problem::{Problem, Trouble};
use super::record::{Kind, Records};
use super::value::{Id, Link};
use super::{Names, book::name_of};
use crate::i18n::Message;

/// The shortest start of an id that counts as a reference.
const SHORTEST_PREFIX: usize = 8;

/// A record that a reference may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub link: Link,
    /// The names it answers to, the usual one first.
    pub names: Vec<String>,
}

/// Tells which of some records are of the account at hand.
pub type Near<'a> = dyn FnMut(&[Link]) -> Result<Vec<Link>, Problem> + 'a;

/// Picks the one candidate a text means. The first level that matches decides.
///
/// # Errors
/// `NotFound` where none matches, `Ambiguous` with a list where several do.
pub fn pick(candidates: &[Candidate], kinds: &[Kind], text: &str) -> Result<Link, Problem> {
    pick_beside(candidates, kinds, text, &mut |_| Ok(Vec::new()))
}

/// As [`pick`]; where several fit on one level, `near` tells which of them are of the account at
/// hand, and one alone there is meant.
///
/// # Errors
/// As [`pick`], and what `near` says.
pub fn pick_beside(
    candidates: &[Candidate],
    kinds: &[Kind],
    text: &str,
    near: &mut Near,
) -> Result<Link, Problem> {
    // Nothing answers to a blank text, not even what has no name.
    let levels = if text.trim().is_empty() {
        &[][..]
    } else {
        &LEVELS[..]
    };
    for level in levels {
        let found = level(candidates, text);
        match found[..] {
            [] => continue,
            [one] => return Ok(one.link),
            _ => {}
        }
        let links: Vec<Link> = found.iter().map(|one| one.link).collect();
        return match near(&links)?[..] {
            [one] => Ok(one),
            _ => Err(ambiguous(&found, text)),
        };
    }
    let codes: Vec<&str> = kinds.iter().map(|kind| kind.code()).collect();
    Err(Problem::new(
        Trouble::NotFound,
        Message::new("problem-not-found")
            .text("kinds", codes.join(", "))
            .text("text", text),
    ))
}

/// Those of the candidates that a text fits on one level.
type Level = for<'a> fn(&'a [Candidate], &str) -> Vec<&'a Candidate>;

/// Full id, exact name, name in any case, start of an id. An account class answers to its code
/// before any answers to its name.
const LEVELS: [Level; 6] = [
    |candidates, text| {
        let id: Option<Id> = text.parse().ok();
        fitting(candidates, |one| id == Some(one.link.id))
    },
    |candidates, text| {
        fitting(candidates, |one| {
            one.names.first().is_some_and(|name| name == text)
        })
    },
    |candidates, text| fitting(candidates, |one| one.names.iter().any(|name| name == text)),
    |candidates, text| {
        let folded = text.to_lowercase();
        let is_it = |name: &String| name.to_lowercase() == folded;
        fitting(candidates, |one| one.names.first().is_some_and(is_it))
    },
    |candidates, text| {
        let folded = text.to_lowercase();
        let is_it = |name: &String| name.to_lowercase() == folded;
        fitting(candidates, |one| one.names.iter().any(is_it))
    },
    |candidates, text| {
        let start = text.to_ascii_lowercase();
        let is_it = |one: &Candidate| one.link.id.to_string().starts_with(&start);
        fitting(candidates, |one| {
            start.len() >= SHORTEST_PREFIX && is_it(one)
        })
    },
];

fn fitting(candidates: &[Candidate], fits: impl Fn(&Candidate) -> bool) -> Vec<&Candidate> {
    candidates.iter().filter(|one| fits(one)).collect()
}

fn ambiguous(found: &[&Candidate], text: &str) -> Problem {
    let line = |one: &&Candidate| {
        let name = one.names.first().map_or("", String::as_str);
        format!("  {}  {}  {name}", one.link.id, one.link.kind.code())
    };
    let mut list: Vec<String> = found.iter().take(20).map(line).collect();
    if found.len() > 20 {
        list.push("  …".to_owned());
    }
    Problem::new(
        Trouble::Ambiguous,
        Message::new("problem-ambiguous")
            .text("text", text)
            .count("count", found.len())
            .text("list", list.join("\n")),
    )
}

/// The living records of some kinds as candidates.
pub fn candidates(records: &Records, kinds: &[Kind]) -> Vec<Candidate> {
    let mut found = Vec::new();
    for kind in kinds {
        for record in records.all(*kind).filter(|record| !record.head().removed) {
            let names: &dyn Names = records;
            let mut answers = vec![name_of(record, names)];
            if *kind == Kind::AccountClass
                && let Some(super::Value::Text(name)) = record.get("name").values().first()
            {
                answers.push(name.clone());
            }
            found.push(Candidate {
                link: record.link(),
                names: answers,
            });
        }
    }
    found
}
