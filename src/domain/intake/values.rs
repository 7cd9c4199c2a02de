//! What the texts of a row mean: values of fields, and links to records there are or are made.

use super::super::change::making;
use super::super::field::Type;
use super::super::input::{self, Assignment, How, read_value};
use super::super::problem::Problem;
use super::super::record::Kind;
use super::super::value::{Cell, Link, Value};
use super::Missing;
use super::directory::is_unmatched;
use super::judge::{Fault, Judge};
use super::rows::Given;
use super::sheet::folded;

impl Judge<'_, '_> {
    pub(super) fn value(
        &mut self,
        given: &Given,
        assignments: &mut Vec<Assignment>,
        faults: &mut Vec<Fault>,
    ) -> Result<(), Problem> {
        let field = &self.kind.fields()[given.field];
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
            Ok(Some(value)) => assignments.push(Assignment {
                index: given.field,
                how: if field.ty.is_set() {
                    How::Add
                } else {
                    How::Put
                },
                values: vec![value],
            }),
            Ok(None) => {}
            Err(problem) => self.misfit(given, problem, faults),
        }
        Ok(())
    }

    /// A value that does not fit: the row's fault, or only told where its column was guessed and
    /// the record can do without.
    fn misfit(&mut self, given: &Given, problem: Problem, faults: &mut Vec<Fault>) {
        let field = &self.kind.fields()[given.field];
        let unmatched = is_unmatched(&problem);
        if unmatched {
            *self
                .unmatched
                .entry((given.field, given.text.clone()))
                .or_default() += 1;
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
        if let Some(named) = named.filter(|_| {
            kinds.contains(&Kind::Account) && self.judging.wishes.accounts == Missing::Make
        }) {
            let link = self.make_account(&input::clean_line(&named.text));
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

    fn make_account(&mut self, name: &str) -> Link {
        let link = Link::new(Kind::Account, self.ids.next_id());
        let index = Kind::Account.field_index("name").unwrap_or(0);
        let cell = Cell::One(Value::Text(name.to_owned()));
        let operations = making(link, &[(index, cell)]);
        self.intake.operations.extend(operations);
        self.intake.accounts.push(name.to_owned());
        self.directory.add(link, name.to_owned(), None);
        self.found.clear();
        link
    }

    /// The record a text means.
    ///
    /// # Errors
    /// Outer: what [`Known`] says; inner: that none or several are meant.
    fn find(&mut self, given: &Given) -> Result<Result<Link, Problem>, Problem> {
        let kinds = self.kind.fields()[given.field].ty.kinds();
        for kind in &kinds {
            if !self.directory.has(*kind) {
                let imported = (self.known.imported)(*kind)?;
                let candidates = (self.known.candidates)(*kind)?;
                self.directory.fill(*kind, candidates, &imported);
            }
        }
        let key = (given.field, given.text.clone());
        if let Some(found) = self.found.get(&key) {
            return Ok(found.clone());
        }
        let found = self.resolve(&kinds, &given.text);
        self.found.insert(key, found.clone());
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
