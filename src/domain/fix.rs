//! What mends a finding, and the command line that does it.

use std::borrow::Cow;

use crate::domain::{Kind, Link};

/// What mends a finding: the command line makes a command of it, the workbench a form.
#[derive(Clone, Debug, PartialEq)]
pub enum Fix {
    /// Fill these fields of a record.
    Set(Link, Cow<'static, [&'static str]>),
    /// Make a record of a kind, with these fields known already (`field`, canonical text).
    Add(Kind, Vec<(&'static str, String)>),
}

impl Fix {
    /// Fills these fields of a record.
    pub fn set(record: Link, fields: &'static [&'static str]) -> Fix {
        Fix::Set(record, Cow::Borrowed(fields))
    }

    /// Makes a record that links to another by `field`.
    pub fn add(kind: Kind, field: &'static str, to: Link) -> Fix {
        Fix::Add(kind, vec![(field, to.to_string())])
    }

    /// Gives one more field of the record to be made; nothing to a [`Fix::Set`].
    #[must_use]
    pub fn knowing(mut self, field: &'static str, value: impl Into<String>) -> Fix {
        if let Fix::Add(_, known) = &mut self {
            known.push((field, value.into()));
        }
        self
    }
}

/// What stands in a command where the user has to fill in the value.
const TO_FILL: &str = "…";

/// The command line that mends a finding, ready for a shell. Records are named by their full ids,
/// so that it means one thing only; what the user has to fill in is `…` (a required field always).
pub fn fix_command(fix: &Fix) -> String {
    let words = match fix {
        Fix::Set(record, fields) => {
            let blanks = fields.iter().map(|field| format!("{field}={TO_FILL}"));
            let head = ["set", record.kind.code()].map(str::to_owned);
            let words = head.into_iter().chain([record.id.to_string()]);
            words.chain(blanks).collect()
        }
        Fix::Add(kind, known) => adding(*kind, known),
    };
    let quoted: Vec<String> = words.iter().map(|word| quoted(word)).collect();
    format!("avain {}", quoted.join(" "))
}

fn adding(kind: Kind, known: &[(&'static str, String)]) -> Vec<String> {
    let mut words = vec!["add".to_owned(), kind.code().to_owned()];
    words.extend(known.iter().map(|(field, value)| {
        let value = argument(kind, field, value);
        format!("{field}={value}")
    }));
    let required = kind.fields().iter().filter(|field| field.required);
    let missing = required.filter(|field| known.iter().all(|(key, _)| *key != field.key));
    words.extend(missing.map(|field| format!("{}={TO_FILL}", field.key)));
    words
}

/// A canonical value as the command line takes it: a link to the only kind it can be is its id.
fn argument(kind: Kind, field: &str, value: &str) -> String {
    let only = kind.field(field).and_then(|field| field.ty.only_kind());
    match value.parse::<Link>() {
        Ok(link) if only == Some(link.kind) => link.id.to_string(),
        _ => value.to_owned(),
    }
}

/// A word as a shell reads it back whole: as it is where that is safe, else in single quotes.
fn quoted(word: &str) -> String {
    let is_safe = |letter: char| letter.is_alphanumeric() || "_-=.:+…".contains(letter);
    if !word.is_empty() && word.chars().all(is_safe) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Id;

    fn link(kind: Kind) -> Link {
        Link::new(kind, Id::default())
    }

    #[test]
    fn a_fix_is_one_safe_command() {
        let nil = "00000000-0000-0000-0000-000000000000";
        let cases = [
            (
                Fix::set(link(Kind::Stakeholder), &["formal_power", "informal_power"]),
                format!("avain set stakeholder {nil} formal_power=… informal_power=…"),
            ),
            (
                Fix::add(Kind::Activity, "account", link(Kind::Account))
                    .knowing("title", "Kysy: mitä 'nyt'; $(rm -rf ~)"),
                format!(
                    r"avain add activity account={nil} 'title=Kysy: mitä '\''nyt'\''; $(rm -rf ~)'"
                ),
            ),
            (
                Fix::add(Kind::Claim, "account", link(Kind::Account))
                    .knowing("about", link(Kind::Unit).to_string()),
                format!(
                    "avain add claim account={nil} about=unit:{nil} topic=… text=… basis=… on=…"
                ),
            ),
        ];
        for (fix, command) in cases {
            assert_eq!(fix_command(&fix), command);
        }
    }
}
