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

/// Picks the one candidate a text means. The first level that matches decides.
///
/// # Errors
/// `NotFound` where none matches, `Ambiguous` with a list where several do.
pub fn pick(candidates: &[Candidate], kinds: &[Kind], text: &str) -> Result<Link, Problem> {
    let folded = text.to_lowercase();
    let id: Option<Id> = text.parse().ok();
    let prefix = text.to_ascii_lowercase();
    let levels: [&dyn Fn(&Candidate) -> bool; 4] = [
        &|one| id == Some(one.link.id),
        &|one| one.names.iter().any(|name| name == text),
        &|one| one.names.iter().any(|name| name.to_lowercase() == folded),
        &|one| prefix.len() >= SHORTEST_PREFIX && one.link.id.to_string().starts_with(&prefix),
    ];
    for level in levels {
        let found: Vec<&Candidate> = candidates.iter().filter(|one| level(one)).collect();
        match found[..] {
            [] => {}
            [one] => return Ok(one.link),
            _ => return Err(ambiguous(&found, text)),
        }
    }
    let codes: Vec<&str> = kinds.iter().map(|kind| kind.code()).collect();
    Err(Problem::new(
        Trouble::NotFound,
        Message::new("problem-not-found")
            .text("kinds", codes.join(", "))
            .text("text", text),
    ))
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
