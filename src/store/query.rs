//! What the store is asked: places, lists, single records, references, words.

use std::collections::{BTreeSet, HashMap};

use super::{Hit, Store, Wanted, lookup, read, schema};
use crate::domain::book::links_of;
use crate::domain::change::removing;
use crate::domain::reference::{Candidate, pick_beside};
use crate::domain::{Entry, Id, Kind, Link, Operation, Problem, Record, Records};

impl Store {
    /// The frame of the portfolio: what belongs to no single account, and all account rows.
    ///
    /// # Errors
    /// What the database says.
    pub fn frame(&self) -> Result<Records, Problem> {
        read::place(&self.connection, None, Kind::ALL).map_err(|error| self.problem(&error))
    }

    /// What one account owns.
    ///
    /// # Errors
    /// What the database says.
    pub fn account(&self, id: Id) -> Result<Records, Problem> {
        self.account_of_kinds(id, Kind::ALL)
    }

    /// What one account owns of some kinds.
    ///
    /// # Errors
    /// What the database says.
    pub fn account_of_kinds(&self, id: Id, kinds: &[Kind]) -> Result<Records, Problem> {
        read::place(&self.connection, Some(id), kinds).map_err(|error| self.problem(&error))
    }

    /// The living records of a kind, of one account or of all, with every record they name.
    ///
    /// # Errors
    /// What the database says.
    pub fn list(&self, kind: Kind, within: Option<Id>) -> Result<(Vec<Link>, Records), Problem> {
        let mut records = Records::default();
        let found = lookup::living(&self.connection, kind, within, &mut records)
            .and_then(|()| {
                let links: Vec<Link> = records.all(kind).map(<dyn Record>::link).collect();
                let named: BTreeSet<Link> = records.all(kind).flat_map(links_of).collect();
                read::fetch(&self.connection, named, &mut records)?;
                lookup::fetch_names(&self.connection, &mut records, &[kind])?;
                Ok(links)
            })
            .map_err(|error| self.problem(&error))?;
        Ok((found, records))
    }

    /// The living records of a kind and nothing beside them.
    ///
    /// # Errors
    /// What the database says.
    pub fn living(&self, kind: Kind) -> Result<Records, Problem> {
        let mut records = Records::default();
        lookup::living(&self.connection, kind, None, &mut records)
            .map_err(|error| self.problem(&error))?;
        Ok(records)
    }

    /// Records by their links, removed ones too, with every record they name.
    ///
    /// # Errors
    /// What the database says.
    pub fn fetch(&self, links: impl IntoIterator<Item = Link>) -> Result<Records, Problem> {
        let wanted: BTreeSet<Link> = links.into_iter().collect();
        let mut records = Records::default();
        read::fetch(&self.connection, wanted.clone(), &mut records)
            .and_then(|()| {
                let found = wanted.iter().filter_map(|link| records.get(*link));
                let named: BTreeSet<Link> = found.flat_map(links_of).collect();
                read::fetch(&self.connection, named, &mut records)
            })
            .map_err(|error| self.problem(&error))?;
        Ok(records)
    }

    /// The record a typed reference means among kinds. Where several fit, those of the account
    /// `beside` are preferred.
    ///
    /// # Errors
    /// `NotFound` and `Ambiguous`, or what the database says.
    pub fn find(&self, kinds: &[Kind], text: &str, beside: Option<Id>) -> Result<Link, Problem> {
        if let Ok(id) = text.parse::<Id>()
            && let Some(link) = self.by_id(kinds, id)?
        {
            return Ok(link);
        }
        let candidates = self.candidates(kinds)?;
        pick_beside(&candidates, kinds, text, &mut |found| {
            let mut near = Vec::new();
            for link in found.iter().filter(|_| beside.is_some()) {
                if self.account_of(*link)? == beside {
                    near.push(*link);
                }
            }
            Ok(near)
        })
    }

    fn by_id(&self, kinds: &[Kind], id: Id) -> Result<Option<Link>, Problem> {
        for kind in kinds {
            let link = Link::new(*kind, id);
            let records = self.fetch([link])?;
            if records
                .get(link)
                .is_some_and(|record| !record.head().removed)
            {
                return Ok(Some(link));
            }
        }
        Ok(None)
    }

    /// What the journal tells of an account, newest first and with operations, traces left out: the
    /// acts on it, and of the acts on several accounts what they did to it.
    ///
    /// # Errors
    /// What the database says.
    pub fn history_of(&self, account: Id) -> Result<Vec<Entry>, Problem> {
        let own = self.account(account)?;
        let is_own =
            |link: Link| link == Link::new(Kind::Account, account) || own.get(link).is_some();
        let mut found = Vec::new();
        for entry in self.entries(Wanted::default())? {
            if entry.account.is_some_and(|of| of != account) {
                continue;
            }
            let is_of_several = entry.account.is_none();
            let mut entry = self.with_operations(entry)?;
            if is_of_several {
                entry.operations.retain(|one| is_own(one.record));
            }
            if !(is_of_several && entry.operations.is_empty()) {
                found.push(entry);
            }
        }
        Ok(found)
    }

    /// The account a record belongs to, by the chain of ownership.
    ///
    /// # Errors
    /// What the database says.
    pub fn account_of(&self, link: Link) -> Result<Option<Id>, Problem> {
        let mut at = link;
        loop {
            if at.kind == Kind::Account {
                return Ok(Some(at.id));
            }
            let records = self.fetch([at])?;
            let owner = at.kind.owner_field();
            let next = owner.and_then(|key| records.get(at)?.linked(key));
            match next {
                Some(next) => at = next,
                None => return Ok(None),
            }
        }
    }

    /// The operations that remove a record and what it owns.
    ///
    /// # Errors
    /// What the database says.
    pub fn removal(&self, link: Link) -> Result<Vec<Operation>, Problem> {
        let mut found = vec![link];
        let mut at = 0;
        while let Some(owner) = found.get(at).copied() {
            at += 1;
            for (kind, key) in owner.kind.owned() {
                let condition = format!("\"removed\" = 0 AND {} = ?1", schema::quoted(key));
                let mut records = Records::default();
                let id = owner.id.to_string();
                read::read(&self.connection, kind, &condition, &[&id], &mut records)
                    .map_err(|error| self.problem(&error))?;
                for record in records.all(kind) {
                    if !found.contains(&record.link()) {
                        found.push(record.link());
                    }
                }
            }
        }
        Ok(found.into_iter().map(removing).collect())
    }

    /// The living records of a kind that came from elsewhere, by source system and id there.
    ///
    /// # Errors
    /// What the database says.
    pub fn imported(&self, kind: Kind) -> Result<HashMap<(String, String), Id>, Problem> {
        lookup::imported(&self.connection, kind).map_err(|error| self.problem(&error))
    }

    /// Everything a typed reference may mean among kinds, for many look-ups.
    ///
    /// # Errors
    /// What the database says.
    pub fn candidates(&self, kinds: &[Kind]) -> Result<Vec<Candidate>, Problem> {
        lookup::all_candidates(&self.connection, kinds).map_err(|error| self.problem(&error))
    }

    /// Searches every text of the file; at most `limit` records a kind.
    ///
    /// # Errors
    /// What the database says.
    pub fn search(&self, words: &str, limit: usize) -> Result<Vec<Hit>, Problem> {
        lookup::search(&self.connection, words, limit).map_err(|error| self.problem(&error))
    }

    /// Every record of every table, tombstones too.
    ///
    /// # Errors
    /// What the database says.
    pub fn everything(&self) -> Result<Records, Problem> {
        let mut records = Records::default();
        for kind in Kind::ALL {
            read::read(&self.connection, *kind, "1", &[], &mut records)
                .map_err(|error| self.problem(&error))?;
        }
        Ok(records)
    }
}
