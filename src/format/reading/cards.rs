//! vCard 2.1, 3.0 and 4.0: each card a person.

use super::limits::Count;
use super::properties::{Property, properties};
use super::{Reading, Unreadable};
use crate::domain::Kind;
use crate::domain::intake::{Line, Raw, Sheet};

/// Fields of a person by their keys, and what has no field but can be mapped to one.
const HEADER: [&str; 10] = [
    "id",
    "external_id",
    "name",
    "title",
    "account",
    "department",
    "email",
    "phone",
    "language",
    "note",
];
/// By this our own cards are known: they carry our own ids.
const OURS: &str = "//avain//";

/// Reads cards.
pub fn read(text: &str) -> Result<Reading, Unreadable> {
    let mut rows = Vec::new();
    let mut count = Count::default();
    let mut card: Vec<Property> = Vec::new();
    for property in properties(text) {
        let is_end = property.name == "END" && property.value.trim().eq_ignore_ascii_case("vcard");
        if property.name == "BEGIN" {
            card.clear();
        }
        card.push(property);
        if is_end {
            count.row()?;
            rows.push(line(&card));
            card.clear();
        }
    }
    Ok(Reading {
        format: "vcf",
        sheet: Sheet {
            header: HEADER.map(str::to_owned).to_vec(),
            rows,
            kind: Some(Kind::Stakeholder),
            system: "vCard",
        },
        ..Reading::default()
    })
}

fn line(card: &[Property]) -> Line {
    let first = |name: &str| card.iter().find(|property| property.name == name);
    let text = |name: &str| first(name).map(Property::text).unwrap_or_default();
    let organisation = first("ORG").map(Property::parts).unwrap_or_default();
    let part = |place: usize| organisation.get(place).cloned().unwrap_or_default();
    let is_ours = text("PRODID").contains(OURS);
    let uid = text("UID");
    let own = uid.strip_prefix("urn:uuid:").unwrap_or(&uid).to_owned();
    let title = if first("TITLE").is_some() {
        text("TITLE")
    } else {
        text("ROLE")
    };
    let cells = [
        if is_ours { own } else { String::new() },
        if is_ours { String::new() } else { uid },
        name(card),
        title,
        part(0),
        part(1),
        best(card, "EMAIL", &["PREF", "WORK", "INTERNET"]),
        best(card, "TEL", &["PREF", "WORK", "CELL"]),
        best(card, "LANG", &[]),
        text("NOTE"),
    ];
    Line {
        line: card.first().map_or(1, |property| property.line),
        cells: cells.map(Raw::Text).to_vec(),
    }
}

/// The whole name as the card writes it, else put together of its parts.
fn name(card: &[Property]) -> String {
    let whole = card
        .iter()
        .find(|property| property.name == "FN")
        .map(Property::text);
    let whole = whole.filter(|name| !name.trim().is_empty());
    whole.unwrap_or_else(|| {
        let parts = card
            .iter()
            .find(|property| property.name == "N")
            .map(Property::parts);
        let parts = parts.unwrap_or_default();
        let wanted = [1, 2, 0].into_iter().filter_map(|place| parts.get(place));
        let wanted: Vec<&str> = wanted
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        wanted.join(" ")
    })
}

/// Of several, the preferred: of the first type in the list that one has; never a fax.
fn best(card: &[Property], name: &str, types: &[&str]) -> String {
    let rank = |property: &Property| {
        let has = |word: &&str| property.is_of(word) || property.parameter(word).is_some();
        types.iter().position(has).unwrap_or(types.len())
    };
    let usable = card.iter().filter(|property| property.name == name);
    let usable = usable.filter(|property| !property.is_of("FAX") && !property.is_of("PAGER"));
    let best = usable.min_by_key(|property| rank(property));
    let text = best.map(Property::text).unwrap_or_default();
    let text = text.strip_prefix("tel:").unwrap_or(&text);
    text.split(";ext=").collect::<Vec<_>>().join(" ext. ")
}
