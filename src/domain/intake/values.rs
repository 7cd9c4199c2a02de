//! What the texts of a row mean: values of fields, and links to records there are or are made.

use super::super::change::making;
use super::super::field::{Field, Type};
use super::super::input::{self, Assignment, How, read_value};
use super::super::problem::{Problem, Trouble};
use super::super::record::Kind;
use super::super::value::{Cell, Link, Value};
use super::directory::is_unmatched;
use super::judge::{Fault, Judge};
use super::rows::Given;
use super::sheet::folded;
use super::{Meant, Missing};

/// Words of a field that are remembered.
const REMEMBERED: usize = 2_000;

impl Judge<'_, '_> {
    pub(super) fn value(
        &mut self,
        given: &Given,
        assignments: &mut Vec<Assignment>,
        faults: &mut Vec<Fault>,
    ) -> Result<(), Problem> {
        let field = &self.kind.fields()[given.field];
        if let Some(value) = self.recalled(given) {
            assignments.push(assigned(given.field, field, value));
            return Ok(());
        }
        let is_links = matches!(field.ty, Type::Links(_));
        let read = if is_links {
            self.find(given)?.map(|link| Some(Value::Link(link)))
        } else {
            let mut resolve = |kinds: &[Kind], text: &str| self.resolve(kinds, text);
            read_value(
                self.kind,
                field,
                &given.text,
                self.judging.now,
                &mut resolve,
            )
        };
        match read {
            Ok(Some(value)) => {
                self.recall(given, &value);
                assignments.push(assigned(given.field, field, value));
            }
            Ok(None) => {}
            Err(problem) => self.misfit(given, problem, faults),
        }
        Ok(())
    }

    /// The value that an earlier row said in the same words.
    fn recalled(&self, given: &Given) -> Option<Value> {
        self.values.get(given.field)?.get(&given.text).cloned()
    }

    /// Remembers words that many rows may say: of choices and days.
    fn recall(&mut self, given: &Given, value: &Value) {
        let values = &mut self.values[given.field];
        if matches!(value, Value::Choice(_) | Value::Day(_)) && values.len() < REMEMBERED {
            values.insert(given.text.clone(), value.clone());
        }
    }

    /// A value that does not fit: the row's fault, or only told where its column was guessed and
    /// the record can do without.
    fn misfit(&mut self, given: &Given, problem: Problem, faults: &mut Vec<Fault>) {
        let field = &self.kind.fields()[given.field];
        let unmatched = is_unmatched(&problem);
        if unmatched {
            let key = (given.field, given.text.clone());
            let missed = self.unmatched.entry(key).or_default();
            missed.rows += 1;
            missed.is_several |= problem.trouble == Trouble::Ambiguous;
        }
        // A link that nobody asked for by name may stay blank; so may any value of a guessed column.
        let is_told = (given.is_guess || unmatched && !self.is_asked(given))
            && !field.required
            && self.kind != Kind::Figure
            && field.key != "solution"
            && !self.kind.facts().owners.contains(&field.key);
        match given.column.filter(|_| is_told) {
            Some(column) if !unmatched => {
                *self.unread.entry((column, given.text.clone())).or_default() += 1;
            }
            Some(_) => {}
            None => faults.push((given.column, problem)),
        }
    }

    fn is_asked(&self, given: &Given) -> bool {
        let columns = &self.judging.mapping.columns;
        given.column.is_none_or(|place| columns[place].asked)
    }

    /// A link that one of several texts means; the first that is found counts.
    pub(super) fn link(
        &mut self,
        all: &[&Given],
        assignments: &mut Vec<Assignment>,
        faults: &mut Vec<Fault>,
    ) -> Result<(), Problem> {
        let mut last = None;
        for given in all {
            match self.find(given)? {
                Ok(link) => {
                    let value = Some(Value::Link(link));
                    assignments.push(Assignment::put(given.field, value));
                    return Ok(());
                }
                Err(problem) => last = Some((*given, problem)),
            }
        }
        let Some((given, problem)) = last else {
            return Ok(());
        };
        let kinds = self.kind.fields()[given.field].ty.kinds();
        let named = all.iter().rev().find(|given| !self.is_id(given));
        let meant = |meaning: &Meant| {
            let said = |given: &&Given| self.directory.meant(&given.text) == Some(meaning);
            all.iter().any(said)
        };
        if meant(&Meant::Blank) {
            return Ok(());
        }
        let makes_accounts = self.judging.wishes.accounts == Missing::Make;
        let to_make = kinds.iter().copied().find(|kind| {
            let is_wished = makes_accounts && *kind == Kind::Account || meant(&Meant::New);
            is_wished && is_made_by_name(*kind)
        });
        if let (Some(kind), Some(named)) = (to_make, named) {
            let link = self.make_named(kind, &input::clean_line(&named.text));
            assignments.push(Assignment::put(given.field, Some(Value::Link(link))));
            return Ok(());
        }
        self.misfit(named.unwrap_or(&given), problem, faults);
        Ok(())
    }

    /// Whether a text stands in a column of ids of another program.
    fn is_id(&self, given: &Given) -> bool {
        let header = given
            .column
            .map(|place| folded(&self.judging.sheet.header[place]));
        header.is_some_and(|header| header.ends_with("id") || header.ends_with("ids"))
    }

    fn make_named(&mut self, kind: Kind, name: &str) -> Link {
        let link = Link::new(kind, self.ids.next_id());
        let index = kind.field_index("name").unwrap_or(0);
        let cell = Cell::One(Value::Text(name.to_owned()));
        let operations = making(link, &[(index, cell)]);
        self.intake.operations.extend(operations);
        if kind == Kind::Account {
            self.intake.accounts.push(name.to_owned());
        } else {
            self.intake.made += 1;
        }
        self.directory.add(link, name.to_owned(), None);
        self.missed.clear();
        link
    }

    /// The record a text means.
    ///
    /// # Errors
    /// Outer: what [`Known`] says; inner: that none or several are meant.
    pub(super) fn find(&mut self, given: &Given) -> Result<Result<Link, Problem>, Problem> {
        if let Some(link) = self.found[given.field].get(&given.text) {
            return Ok(Ok(*link));
        }
        let kinds = self.kind.fields()[given.field].ty.kinds();
        for kind in &kinds {
            if !self.directory.has(*kind) {
                let imported = (self.known.imported)(*kind)?;
                let candidates = (self.known.candidates)(*kind)?;
                self.directory.fill(*kind, candidates, &imported);
            }
        }
        let key = (given.field, given.text.clone());
        if let Some(problem) = self.missed.get(&key) {
            return Ok(Err(problem.clone()));
        }
        let found = self.resolve(&kinds, &given.text);
        match &found {
            Ok(link) => {
                self.found[given.field].insert(key.1, *link);
            }
            Err(problem) => {
                self.missed.insert(key, problem.clone());
            }
        }
        Ok(found)
    }

    fn resolve(&self, kinds: &[Kind], text: &str) -> Result<Link, Problem> {
        let text = input::clean_line(text);
        if let Some((code, rest)) = text.split_once(':')
            && let Some(kind) = Kind::from_code(code)
            && kinds.contains(&kind)
        {
            return self.directory.find(&[kind], rest.trim());
        }
        self.directory.find(kinds, &text)
    }
}

/// A value put into a field, or added to those of a set.
fn assigned(index: usize, field: &Field, value: Value) -> Assignment {
    let how = if field.ty.is_set() {
        How::Add
    } else {
        How::Put
    };
    Assignment {
        index,
        how,
        values: vec![value],
    }
}

/// Whether a name is all that a record of a kind needs.
pub(super) fn is_made_by_name(kind: Kind) -> bool {
    let mut needed = kind.fields().iter().filter(|field| field.required);
    matches!(kind.facts().named, [["name"]]) && needed.all(|field| field.key == "name")
}
