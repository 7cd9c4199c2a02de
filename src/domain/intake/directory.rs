//! What links in a file mean: records by id, by the id they have elsewhere, by name; what is not
//! found, with the nearest there is.

use std::collections::HashMap;

use super::super::problem::{Problem, Trouble};
use super::super::record::Kind;
use super::super::reference::{Candidate, pick};
use super::super::value::{Id, Link};
use super::Meant;
use super::same::external_key;

/// Candidates by kind, name and external id, so that many references are found fast.
#[derive(Debug, Default)]
pub struct Directory {
    by_kind: HashMap<Kind, Vec<Candidate>>,
    by_name: HashMap<(Kind, String), Vec<Link>>,
    /// By the name in lower case.
    by_folded: HashMap<String, Vec<Link>>,
    by_external: HashMap<(Kind, String), Id>,
    /// What the user said a text means.
    said: HashMap<String, Meant>,
    system: String,
}

impl Directory {
    pub fn new(system: &str, said: &[(String, Meant)]) -> Directory {
        Directory {
            system: system.to_owned(),
            said: said.iter().cloned().collect(),
            ..Directory::default()
        }
    }

    pub fn has(&self, kind: Kind) -> bool {
        self.by_kind.contains_key(&kind)
    }

    /// What the user said a text means.
    pub fn meant(&self, text: &str) -> Option<&Meant> {
        self.said.get(text)
    }

    /// A text as people read it: of an id the name of its record.
    pub fn shown(&self, text: &str) -> String {
        let name = text.parse().ok().and_then(|id| self.name_of(id));
        name.unwrap_or(text).to_owned()
    }

    /// What the record of an id is called.
    pub fn name_of(&self, id: Id) -> Option<&str> {
        let mut all = self.by_kind.values().flatten();
        let found = all.find(|one| one.link.id == id);
        found.and_then(|one| one.names.first()).map(String::as_str)
    }

    /// The records of some kinds.
    pub fn all(&self, kinds: &[Kind]) -> Vec<Candidate> {
        let all = kinds.iter().filter_map(|kind| self.by_kind.get(kind));
        all.flatten().cloned().collect()
    }

    /// Takes in the records of a kind, and the ids they have elsewhere.
    pub fn fill(
        &mut self,
        kind: Kind,
        candidates: Vec<Candidate>,
        imported: &HashMap<(String, String), Id>,
    ) {
        for candidate in &candidates {
            self.name(candidate);
        }
        for ((system, external), id) in imported {
            if *system == self.system {
                let key = (kind, external_key(system, external));
                self.by_external.insert(key, *id);
            }
        }
        self.by_kind.insert(kind, candidates);
    }

    /// Takes in a record that the file itself makes, where its kind is linked to.
    pub fn add(&mut self, link: Link, name: String, external: Option<&str>) {
        if let Some(external) = external {
            let key = (link.kind, external_key(&self.system, external));
            self.by_external.insert(key, link.id);
        }
        if let Some(candidates) = self.by_kind.get_mut(&link.kind) {
            let candidate = Candidate {
                link,
                names: vec![name],
            };
            candidates.push(candidate.clone());
            self.name(&candidate);
        }
    }

    fn name(&mut self, candidate: &Candidate) {
        for name in &candidate.names {
            let key = (candidate.link.kind, name.clone());
            self.by_name.entry(key).or_default().push(candidate.link);
            let folded = self.by_folded.entry(name.to_lowercase()).or_default();
            if !folded.contains(&candidate.link) {
                folded.push(candidate.link);
            }
        }
    }

    /// The record a text means.
    ///
    /// # Errors
    /// `NotFound`, `Ambiguous`.
    pub fn find(&self, kinds: &[Kind], text: &str) -> Result<Link, Problem> {
        let text = match self.said.get(text) {
            Some(Meant::Known(reference)) => reference,
            _ => text,
        };
        if let [kind] = kinds {
            let key = (*kind, external_key(&self.system, text));
            if let Some(id) = self.by_external.get(&key) {
                return Ok(Link::new(*kind, *id));
            }
            let named = self.by_name.get(&(*kind, text.to_owned()));
            if let Some([link]) = named.map(Vec::as_slice) {
                return Ok(*link);
            }
        }
        // Only what may be meant is looked at one by one.
        let folded = self.by_folded.get(&text.to_lowercase());
        let is_meant = |link: &Link| kinds.contains(&link.kind);
        match folded.map(Vec::as_slice).unwrap_or_default() {
            [link] if is_meant(link) => return Ok(*link),
            links if !links.iter().any(is_meant) && !may_begin_an_id(text) => {
                return pick(&[], kinds, text);
            }
            _ => {}
        }
        pick(&self.all(kinds), kinds, text)
    }

    /// The name nearest to a text, where one is near: the same but for a legal form, leading
    /// zeros, signs, or a letter or two.
    pub fn nearest(&self, kinds: &[Kind], text: &str) -> Option<&str> {
        let wanted = plain(text);
        if wanted.is_empty() {
            return None;
        }
        let names = kinds
            .iter()
            .filter_map(|kind| self.by_kind.get(kind))
            .flatten();
        let names = names.filter_map(|candidate| candidate.names.first());
        let ranked = names.filter_map(|name| {
            let distance = distance(&wanted, &plain(name))?;
            Some((distance, name.as_str()))
        });
        ranked.min().map(|(_, name)| name)
    }
}

/// An id, or what may be the start of one.
fn may_begin_an_id(text: &str) -> bool {
    let is_of_id = |byte: u8| byte.is_ascii_hexdigit() || byte == b'-';
    text.parse::<Id>().is_ok() || text.bytes().all(is_of_id)
}

/// Whether a problem is that nothing, or more than one record, is meant.
pub fn is_unmatched(problem: &Problem) -> bool {
    matches!(problem.trouble, Trouble::NotFound | Trouble::Ambiguous)
}

/// Legal forms, which people write or leave out as they like.
const FORMS: [&str; 18] = [
    "oy", "oyj", "ab", "abp", "ky", "tmi", "ry", "as", "asa", "aps", "inc", "ltd", "llc", "plc",
    "gmbh", "ag", "corp", "group",
];

/// What of a name counts when near names are sought.
fn plain(name: &str) -> String {
    let lower = name.to_lowercase();
    let words = lower.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let kept: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !FORMS.contains(word))
        .collect();
    let kept = if kept.is_empty() { words } else { kept };
    kept.concat().trim_start_matches('0').to_owned()
}

/// How many letters differ, where they are few: one in six, at least one, at most three.
fn distance(a: &str, b: &str) -> Option<usize> {
    const LONGEST: usize = 80;
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a == b {
        return Some(0);
    }
    let most = (a.len().max(b.len()) / 6).clamp(1, 3);
    if a.len().max(b.len()) > LONGEST || a.len().abs_diff(b.len()) > most || a.len() < 4 {
        return None;
    }
    let mut before: Vec<usize> = (0..=b.len()).collect();
    for (row, letter) in a.iter().enumerate() {
        let mut now = vec![row + 1];
        for (column, other) in b.iter().enumerate() {
            let changed = before[column] + usize::from(letter != other);
            now.push(changed.min(before[column + 1] + 1).min(now[column] + 1));
        }
        before = now;
    }
    before.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_offered_and_far_ones_not() {
        let mut directory = Directory::default();
        let names = ["Kaarna Oy", "Nokia Oyj", "00123", "Pohjola Yhtiöt"];
        let candidates = names.iter().enumerate().map(|(place, name)| Candidate {
            link: Link::new(Kind::Account, Id(uuid::Uuid::from_u128(place as u128))),
            names: vec![(*name).to_owned()],
        });
        directory.fill(Kind::Account, candidates.collect(), &HashMap::new());
        for (text, expected) in [
            ("KAARNA", "Kaarna Oy"),
            ("Kaarna Ab", "Kaarna Oy"),
            ("Karna", "Kaarna Oy"),
            ("123", "00123"),
            ("Pohjola Yhtiot", "Pohjola Yhtiöt"),
            ("Konecranes", "-"),
            ("Oy", "-"),
            ("", "-"),
        ] {
            let found = directory.nearest(&[Kind::Account], text);
            assert_eq!(found.unwrap_or("-"), expected, "{text}");
        }
    }
}
