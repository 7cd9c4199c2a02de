//! The Book: what is known, in memory. The frame of the portfolio and the accounts that are open.
//!
//! Nothing edits it except [`Book::apply`]. Every record stands in one place: in the frame (what
//! belongs to no single account, and the account rows themselves), or with its account.

use std::collections::BTreeMap;

use super::change::{Entry, touched};
use super::field::Type;
use super::record::{Account, Kind, Record, Records};
use super::value::{Cell, Id, Link, Value};

/// What is known, in memory.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// Classes, colleagues, solutions, account rows, and what has no account.
    pub frame: Records,
    /// What each open account owns.
    pub open: BTreeMap<Id, Records>,
}

/// One open account with the frame around it: what account checks and measures read.
#[derive(Clone, Copy, Debug)]
pub struct AccountBook<'a> {
    pub frame: &'a Records,
    pub own: &'a Records,
    pub account: &'a Account,
}

/// The name of a linked record, and whether it was removed.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Named {
    pub name: String,
    pub removed: bool,
}

/// Whoever can tell the names of records.
pub trait Names {
    fn named(&self, link: Link) -> Option<Named>;

    fn name(&self, link: Link) -> String {
        self.named(link)
            .map_or_else(|| link.id.to_string(), |named| named.name)
    }
}

/// The name of a record, made of the fields its kind names; linked names come from `names`.
pub fn name_of(record: &dyn Record, names: &dyn Names) -> String {
    let groups = record.kind().facts().named.iter();
    let words = groups.filter_map(|keys| {
        let cells = keys.iter().map(|key| record.get(key));
        let cell = cells.into_iter().find(|cell| !cell.is_blank())?;
        match cell {
            Cell::One(Value::Link(link)) => Some(names.name(link)),
            Cell::One(value) => Some(value.plain()),
            _ => None,
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Every record a record links to.
pub fn links_of(record: &dyn Record) -> Vec<Link> {
    let fields = record.kind().fields().iter().enumerate();
    let links = fields.filter(|(_, field)| matches!(field.ty, Type::Link(_) | Type::Links(_)));
    let cells = links.map(|(index, _)| record.cell(index));
    cells
        .flat_map(|cell| {
            let links = cell.values().iter().filter_map(Value::as_link);
            links.collect::<Vec<_>>()
        })
        .collect()
}

impl Names for Records {
    fn named(&self, link: Link) -> Option<Named> {
        let record = self.get(link)?;
        Some(Named {
            name: name_of(record, self),
            removed: record.head().removed,
        })
    }
}

impl Names for Book {
    fn named(&self, link: Link) -> Option<Named> {
        let record = self.get(link)?;
        Some(Named {
            name: name_of(record, self),
            removed: record.head().removed,
        })
    }
}

impl Names for AccountBook<'_> {
    fn named(&self, link: Link) -> Option<Named> {
        let record = self.get(link)?;
        Some(Named {
            name: name_of(record, self),
            removed: record.head().removed,
        })
    }
}

impl<'a> AccountBook<'a> {
    pub fn get(&self, link: Link) -> Option<&'a dyn Record> {
        self.own.get(link).or_else(|| self.frame.get(link))
    }

    pub fn id(&self) -> Id {
        self.account.head.id
    }

    /// The account's own row.
    pub fn link(&self) -> Link {
        Link::new(Kind::Account, self.id())
    }
}

/// Where a record stands: with an account, or (None) in the frame.
type Place = Option<Id>;

impl Book {
    /// A Book of the frame alone.
    pub fn of_frame(frame: Records) -> Book {
        Book {
            frame,
            open: BTreeMap::new(),
        }
    }

    /// Divides records of any number of accounts into their places, every account open.
    pub fn of_everything(records: Records) -> Book {
        let mut book = Book::default();
        for account in records.account.all() {
            book.open.insert(account.head.id, Records::default());
        }
        let mut staging = records;
        book.settle_all(&mut staging);
        book
    }

    /// Opens an account with what it owns.
    pub fn open(&mut self, account: Id, own: Records) {
        self.open.insert(account, own);
    }

    /// An open, known account.
    pub fn account(&self, id: Id) -> Option<AccountBook<'_>> {
        Some(AccountBook {
            frame: &self.frame,
            own: self.open.get(&id)?,
            account: self.frame.account.get(id)?,
        })
    }

    /// Every open account that is not removed.
    pub fn accounts(&self) -> impl Iterator<Item = AccountBook<'_>> {
        let open = self.open.keys().filter_map(|id| self.account(*id));
        open.filter(|book| !book.account.head.removed)
    }

    pub fn get(&self, link: Link) -> Option<&dyn Record> {
        self.frame
            .get(link)
            .or_else(|| self.open.values().find_map(|own| own.get(link)))
    }

    /// The account a record belongs to, by the chain of ownership.
    pub fn account_of(&self, link: Link) -> Option<Id> {
        account_of(link, &|link| self.get(link))
    }

    /// Carries out an entry: the one door by which the Book changes. Records of accounts that
    /// are not open are passed over; the store has them.
    pub fn apply(&mut self, entry: &Entry) {
        if entry.trace {
            return;
        }
        let mut staging = Records::default();
        let mut left = Vec::new();
        let mut known = std::collections::BTreeSet::new();
        for link in touched(&entry.operations) {
            if let Some(place) = self.place(link) {
                if let Some(records) = self.records(place) {
                    staging.move_from(records, link);
                }
                left.push((link, place));
                known.insert(link);
            } else if is_made(entry, link) {
                known.insert(link);
            }
        }
        let operations: Vec<_> = entry
            .operations
            .iter()
            .filter(|op| known.contains(&op.record))
            .cloned()
            .collect();
        staging.apply(&operations, entry.at);
        self.settle_all(&mut staging);
        for (link, place) in left {
            if link.kind.owned().next().is_some() && self.place(link) != Some(place) {
                self.resettle(place);
            }
        }
    }

    fn place(&self, link: Link) -> Option<Place> {
        if self.frame.get(link).is_some() {
            return Some(None);
        }
        let mut open = self.open.iter();
        open.find(|(_, own)| own.get(link).is_some())
            .map(|(id, _)| Some(*id))
    }

    fn records(&mut self, place: Place) -> Option<&mut Records> {
        match place {
            None => Some(&mut self.frame),
            Some(account) => self.open.get_mut(&account),
        }
    }

    /// Puts every staged record where its chain of ownership leads; what belongs to an account
    /// that is not open is let go.
    fn settle_all(&mut self, staging: &mut Records) {
        let mut places = Vec::new();
        for kind in Kind::ALL {
            for record in staging.all(*kind) {
                let link = record.link();
                let place = if *kind == Kind::Account {
                    None
                } else {
                    account_of(link, &|link| staging.get(link).or_else(|| self.get(link)))
                };
                places.push((link, place));
            }
        }
        for (link, place) in places {
            if let Some(records) = self.records(place) {
                records.move_from(staging, link);
            }
        }
    }

    /// Looks over a place some owner has left, and moves what it owned after it.
    fn resettle(&mut self, place: Place) {
        if let Some(records) = self.records(place) {
            let mut staging = std::mem::take(records);
            self.settle_all(&mut staging);
        }
    }
}

fn is_made(entry: &Entry, link: Link) -> bool {
    let made = |op: &super::Operation| {
        op.record == link && op.slot == super::Slot::Exists && op.new.is_some()
    };
    entry.operations.iter().any(made)
}

/// Follows the owner fields up to an account, at most a few steps.
pub fn account_of<'a>(link: Link, get: &dyn Fn(Link) -> Option<&'a dyn Record>) -> Option<Id> {
    let mut at = link;
    for _ in 0..4 {
        if at.kind == Kind::Account {
            return Some(at.id);
        }
        at = get(at)?.linked(at.kind.owner_field()?)?;
    }
    None
}
