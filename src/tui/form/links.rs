//! Which records a link field may name, found by typing.

use crate::domain::reference::candidates;
use crate::domain::{Book, Field, Id, Kind, Link, Names, Type};
use crate::tui::matching::ranked;

/// As many as are shown at a time.
const MOST: usize = 5;

/// A record that the typed letters may mean, or a new one of that name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Suggestion {
    Known(Link, String),
    New(Kind, String),
}

impl Suggestion {
    pub fn name(&self) -> &str {
        match self {
            Suggestion::Known(_, name) | Suggestion::New(_, name) => name,
        }
    }
}

/// What fits the letters typed, best first; last a new record of each kind that the field links
/// to. Before anything is typed some of what there is, but for what was chosen already.
pub fn suggestions(
    book: &Book,
    account: Option<Id>,
    field: &Field,
    (typed, chosen): (&str, &[Link]),
) -> Vec<Suggestion> {
    let typed = typed.trim();
    let kinds = field.ty.kinds();
    if typed.is_empty() && kinds.len() == Kind::ALL.len() {
        return Vec::new();
    }
    let own = account.and_then(|id| book.open.get(&id));
    let mut all = candidates(&book.frame, &kinds);
    all.extend(own.map(|own| candidates(own, &kinds)).unwrap_or_default());
    let named = all
        .into_iter()
        .filter(|one| !typed.is_empty() || !chosen.contains(&one.link))
        .map(|one| (one.link, book.name(one.link)))
        .collect();
    let found = ranked(typed, named, |(_, name): &(Link, String)| name.clone());
    let is_known = found
        .iter()
        .any(|(_, name)| name.to_lowercase() == typed.to_lowercase());
    let known = found.into_iter().take(MOST);
    let mut found: Vec<Suggestion> = known
        .map(|(link, name)| Suggestion::Known(link, name))
        .collect();
    if !is_known && !typed.is_empty() && kinds.len() < Kind::ALL.len() {
        let new = kinds
            .iter()
            .map(|kind| Suggestion::New(*kind, typed.to_owned()));
        found.extend(new);
    }
    found
}

/// The field that a typed name of a new record goes into; none where its name is made of links.
pub fn name_field(kind: Kind) -> Option<(usize, &'static Field)> {
    let key = kind.facts().named.first()?.first()?;
    let index = kind.field_index(key)?;
    let field = &kind.fields()[index];
    matches!(field.ty, Type::Line | Type::Text).then_some((index, field))
}
