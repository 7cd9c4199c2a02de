//! What a capture records: an interaction of today with its people, how they stand, what was
//! said and promised, and the signal; all of it one entry.

use super::{Capture, words};
use crate::domain::field::Choice;
use crate::domain::input::{self, Assignment};
use crate::domain::record::{Basis, Channel, PromiseStatus, Side, Topic};
use crate::domain::value::{Id, Link};
use crate::domain::{Ids, Kind, Now, Operation, Problem, Record, Value};

/// A record to be made: its kind, and what is known of it.
pub type Draft = (Kind, Vec<(&'static str, Vec<Value>)>);

/// The records of a capture about an account, the interaction first. `me` is the colleague who
/// acts, if one does.
pub fn drafts(capture: &Capture, account: Id, me: Option<Link>, now: Now) -> Vec<Draft> {
    let made = Made {
        capture,
        account: Link::new(Kind::Account, account),
        me,
        now,
    };
    let mut drafts = vec![made.interaction()];
    drafts.extend(made.readings());
    drafts.extend(made.claims());
    drafts.extend(made.promises());
    drafts.extend(capture.is_signal.then(|| made.signal()));
    drafts
}

/// The operations that make the drafts, in their order.
///
/// # Errors
/// As [`input::make`].
pub fn operations(drafts: &[Draft], ids: &mut Ids) -> Result<Vec<Operation>, Problem> {
    let mut all = Vec::new();
    for (kind, cells) in drafts {
        let assign = |(key, values): &(&'static str, Vec<Value>)| {
            Some(Assignment {
                index: kind.field_index(key)?,
                how: input::How::Put,
                values: values.clone(),
            })
        };
        let assignments: Vec<Assignment> = cells.iter().filter_map(assign).collect();
        let none = |_: Link| None::<Box<dyn Record>>;
        all.extend(input::make(*kind, &assignments, ids, &none)?.1);
    }
    Ok(all)
}

struct Made<'a> {
    capture: &'a Capture,
    account: Link,
    me: Option<Link>,
    now: Now,
}

impl Made<'_> {
    fn draft(&self, kind: Kind, fields: Vec<(&'static str, Option<Value>)>) -> Draft {
        let mut cells = vec![("account", vec![Value::Link(self.account)])];
        let known = fields.into_iter();
        cells.extend(known.filter_map(|(key, value)| Some((key, vec![value?]))));
        (kind, cells)
    }

    fn today(&self) -> Option<Value> {
        Some(Value::Day(self.now.day()))
    }

    fn me(&self) -> Option<Value> {
        self.me.map(Value::Link)
    }

    fn named(&self, kind: Kind) -> Vec<Value> {
        let people = self.capture.people.iter();
        let of_kind = people.filter(|link| link.kind == kind);
        of_kind.map(|link| Value::Link(*link)).collect()
    }

    /// A meeting where somebody of theirs was named, else some other contact.
    fn interaction(&self) -> Draft {
        let theirs = self.named(Kind::Stakeholder);
        let channel = if theirs.is_empty() {
            Channel::Other
        } else {
            Channel::Meeting
        };
        let outcome = &self.capture.outcome;
        let outcome = (!outcome.is_empty()).then(|| Value::Text(outcome.clone()));
        let fields = vec![
            ("on", self.today()),
            ("channel", Some(Value::Choice(channel.code()))),
            ("outcome", outcome),
        ];
        let mut draft = self.draft(Kind::Interaction, fields);
        let mut ours = self.named(Kind::Colleague);
        ours.extend(self.me().filter(|me| !ours.contains(me)));
        for (key, people) in [("ours", ours), ("theirs", theirs)] {
            if !people.is_empty() {
                draft.1.push((key, people));
            }
        }
        draft
    }

    /// What one saw oneself is an assumption until somebody says so.
    fn readings(&self) -> Vec<Draft> {
        let read = self.capture.readings.iter().map(|one| {
            let fields = vec![
                ("stakeholder", Some(Value::Link(one.person))),
                ("on", self.today()),
                ("mode", one.mode.map(|mode| Value::Choice(mode.code()))),
                ("stance", one.stance.map(Value::Int)),
                ("basis", Some(Value::Choice(Basis::Assumption.code()))),
                ("by", self.me()),
            ];
            let mut draft = self.draft(Kind::Reading, fields);
            draft.1.retain(|(key, _)| *key != "account");
            draft
        });
        read.collect()
    }

    /// Quoted words were said by the customer; the rest is what we hold. Without a topic a claim
    /// tells what is happening.
    fn claims(&self) -> Vec<Draft> {
        let told = self.capture.claims.iter().map(|one| {
            let basis = if one.is_quoted {
                Basis::CustomerSaid
            } else {
                Basis::Assumption
            };
            let topic = one.topic.unwrap_or(Topic::WhatIsHappening);
            let fields = vec![
                ("topic", Some(Value::Choice(topic.code()))),
                ("text", Some(Value::Text(one.text.clone()))),
                ("basis", Some(Value::Choice(basis.code()))),
                ("said_by", one.by.map(Value::Link)),
                ("author", self.me()),
                ("on", self.today()),
            ];
            self.draft(Kind::Claim, fields)
        });
        told.collect()
    }

    fn promises(&self) -> Vec<Draft> {
        let owed = self.capture.promises.iter().map(|one| {
            let agreed_by = self.me().filter(|_| one.direction == Side::Ours);
            let fields = vec![
                ("direction", Some(Value::Choice(one.direction.code()))),
                ("text", Some(Value::Text(one.text.clone()))),
                ("colleague", self.me()),
                ("stakeholder", one.person.map(Value::Link)),
                ("agreed_by", agreed_by),
                ("due_on", one.due.map(Value::Day)),
                ("status", Some(Value::Choice(PromiseStatus::Open.code()))),
            ];
            self.draft(Kind::Promise, fields)
        });
        owed.collect()
    }

    /// The customer's words where some were quoted, else the note, else that there is one.
    fn signal(&self) -> Draft {
        let quoted = self.capture.claims.iter().find(|one| one.is_quoted);
        let others = [
            self.capture.outcome.clone(),
            self.capture
                .claims
                .first()
                .map_or_else(String::new, |one| one.text.clone()),
            "!".to_owned(),
        ];
        let said = quoted.map(|one| one.text.clone());
        let words = said.or_else(|| others.into_iter().find(|text| !text.is_empty()));
        let words = words.unwrap_or_default();
        let person = quoted.and_then(|one| one.by).or_else(|| {
            let mut people = self.capture.people.iter();
            people.find(|link| link.kind == Kind::Stakeholder).copied()
        });
        let heard = words::signal(&format!("{words} {}", self.capture.outcome));
        let fields = vec![
            ("words", Some(Value::Text(words))),
            ("kind", heard.map(|kind| Value::Choice(kind.code()))),
            ("raised_at", Some(Value::Minute(self.now.at))),
            ("raised_by", self.me()),
            ("said_by", person.map(Value::Link)),
        ];
        self.draft(Kind::Signal, fields)
    }
}
