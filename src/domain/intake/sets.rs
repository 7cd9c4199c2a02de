//! Exports of other programs, known by their headers, as `assets/imports.toml` states them.

use std::sync::LazyLock;

use serde::Deserialize;

use super::super::record::Kind;
use super::days::DayForm;
use super::numbers::NumberForm;
use super::sheet::folded;

const SHIPPED: &str = include_str!("../../../assets/imports.toml");

static SETS: LazyLock<Vec<HeaderSet>> = LazyLock::new(|| {
    let file: File = toml::from_str(SHIPPED)
        .unwrap_or_else(|error| unreachable!("assets/imports.toml: {error}"));
    file.set.into_iter().filter_map(HeaderSet::read).collect()
});

/// The headers of one kind of export, and what its columns become.
#[derive(Debug)]
pub struct HeaderSet {
    /// Kept as the source system of its records; blank where it is of no one program.
    pub system: String,
    pub kind: Kind,
    needs: Vec<Vec<String>>,
    /// Folded header, and the field it fills; the first for a field counts before the others.
    pub columns: Vec<(String, Aim)>,
    pub numbers: Option<NumberForm>,
    pub days: Option<DayForm>,
    /// Folded header, and the value of rows that are left out.
    pub skip: Vec<(String, String)>,
    /// Field, their word in lower case, our code.
    values: Vec<(usize, String, String)>,
}

/// What a column of a set becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    Field(usize),
    /// A part of a field's text, joined with spaces in this order.
    Part(usize, u8),
    /// Known, and not taken in.
    Leave,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    set: Vec<Written>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    system: String,
    kind: String,
    needs: Vec<Vec<String>>,
    columns: Vec<String>,
    numbers: Option<String>,
    days: Option<String>,
    #[serde(default)]
    skip: Vec<String>,
    #[serde(default)]
    values: Vec<String>,
}

impl HeaderSet {
    /// `None` where the file names a kind or a field there is not; a test forbids it.
    fn read(written: Written) -> Option<HeaderSet> {
        let kind = Kind::from_code(&written.kind)?;
        let columns = written.columns.iter().map(|text| column(kind, text));
        let values = written.values.iter().map(|text| value(kind, text));
        let skip = written.skip.iter().map(|text| {
            let (header, value) = text.split_once('=')?;
            Some((header.to_owned(), value.to_owned()))
        });
        Some(HeaderSet {
            kind,
            needs: written.needs,
            columns: columns.collect::<Option<_>>()?,
            numbers: written.numbers.as_deref().map(|form| match form {
                "comma" => NumberForm::Comma,
                _ => NumberForm::Point,
            }),
            days: written.days.as_deref().map(|form| match form {
                "month" => DayForm::MonthFirst,
                _ => DayForm::DayFirst,
            }),
            skip: skip.collect::<Option<_>>()?,
            values: values.collect::<Option<_>>()?,
            system: written.system,
        })
    }

    /// What a header becomes.
    pub fn aim(&self, header: &str) -> Option<(usize, Aim)> {
        let header = folded(header);
        let place = self.columns.iter().position(|(name, _)| *name == header)?;
        Some((place, self.columns[place].1))
    }

    /// Our code for a word of theirs.
    pub fn code(&self, field: usize, word: &str) -> Option<&str> {
        let word = word.trim().to_lowercase();
        let found = self
            .values
            .iter()
            .find(|(at, theirs, _)| *at == field && *theirs == word);
        found.map(|(_, _, code)| code.as_str())
    }

    fn fits(&self, headers: &[String]) -> bool {
        let there = |header: &String| headers.contains(header);
        !self.needs.is_empty() && self.needs.iter().all(|group| group.iter().any(there))
    }

    fn known(&self, headers: &[String]) -> usize {
        let known = |header: &&String| self.columns.iter().any(|(name, _)| name == *header);
        headers.iter().filter(known).count()
    }
}

/// The set that a header is of; of one kind, where that is known. A program's own set counts
/// before a general one, and the one that knows most columns before others.
pub fn recognise(header: &[String], kind: Option<Kind>) -> Option<&'static HeaderSet> {
    let headers: Vec<String> = header.iter().map(|header| folded(header)).collect();
    let mut best: Option<(&HeaderSet, (bool, usize))> = None;
    for set in SETS
        .iter()
        .filter(|set| kind.is_none_or(|kind| set.kind == kind))
    {
        let rank = (!set.system.is_empty(), set.known(&headers));
        if set.fits(&headers) && best.is_none_or(|(_, other)| rank > other) {
            best = Some((set, rank));
        }
    }
    best.map(|(set, _)| set)
}

/// The set of a program for a kind, whatever the headers.
pub fn of_system(system: &str, kind: Kind) -> Option<&'static HeaderSet> {
    SETS.iter()
        .find(|set| !system.is_empty() && set.system == system && set.kind == kind)
}

/// What people call the fields of a kind in sheets of their own.
pub fn general(kind: Kind) -> Option<&'static HeaderSet> {
    SETS.iter()
        .find(|set| set.system.is_empty() && set.kind == kind)
}

/// Whether a header names an account in one of our languages.
pub fn names_account(header: &str) -> bool {
    general(Kind::Figure).is_some_and(|set| {
        let account = Kind::Figure.field_index("account");
        matches!(set.aim(header), Some((_, Aim::Field(index))) if Some(index) == account)
    })
}

fn column(kind: Kind, text: &str) -> Option<(String, Aim)> {
    let (header, field) = text.split_once('=')?;
    let aim = match field.split_once('#') {
        _ if field.is_empty() => Aim::Leave,
        Some((key, place)) => Aim::Part(kind.field_index(key)?, place.parse().ok()?),
        None => Aim::Field(kind.field_index(field)?),
    };
    Some((header.to_owned(), aim))
}

fn value(kind: Kind, text: &str) -> Option<(usize, String, String)> {
    let (field, rest) = text.split_once(':')?;
    let (theirs, ours) = rest.rsplit_once('=')?;
    Some((kind.field_index(field)?, theirs.to_owned(), ours.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::super::super::field::Type;
    use super::*;

    #[test]
    fn every_row_of_the_table_names_kinds_fields_and_codes_that_there_are() {
        let file: File = toml::from_str(SHIPPED).unwrap();
        assert_eq!(file.set.len(), SETS.len(), "a set was not read");
        for set in SETS.iter() {
            let headers = set.columns.iter().map(|(header, _)| header);
            for header in headers.chain(set.needs.iter().flatten()) {
                assert_eq!(*header, folded(header), "{header}: letters and digits only");
            }
            for (field, word, code) in &set.values {
                let (Type::Choice(choices) | Type::Set(choices)) = set.kind.fields()[*field].ty
                else {
                    panic!("{word}: not a choice")
                };
                assert!(choices.code(code).is_some(), "{code} is no code");
            }
        }
    }

    #[test]
    fn exports_are_known_by_their_headers() {
        for (header, expected) in [
            ("Id,IsDeleted,Name,Type,BillingStreet", "Salesforce account"),
            ("Account ID,Account Name,Billing City", "Salesforce account"),
            (
                "ID,ACCOUNTID,NAME,STAGENAME,AMOUNT,CLOSEDATE",
                "Salesforce opportunity",
            ),
            (
                "Id,AccountId,FirstName,LastName,Email,Title",
                "Salesforce stakeholder",
            ),
            (
                "Id,Subject,ActivityDate,Status,AccountId",
                "Salesforce activity",
            ),
            ("Record ID,Company name,City", "HubSpot account"),
            (
                "Record ID,First Name,Last Name,Email",
                "HubSpot stakeholder",
            ),
            (
                "Record ID,Deal Name,Deal Stage,Amount",
                "HubSpot opportunity",
            ),
            (
                "(Do Not Modify) Account,(Do Not Modify) Row Checksum,Account Name,Main Phone",
                "Dynamics 365 account",
            ),
            (
                "Deal - Title,Deal - Value,Organization - Name",
                "Pipedrive opportunity",
            ),
            ("id,name,is_company,street,vat", "Odoo account"),
            (
                "First Name,Last Name,URL,Company,Connected On",
                "LinkedIn stakeholder",
            ),
            (
                "Name,Given Name,Family Name,E-mail 1 - Value",
                "Google stakeholder",
            ),
            (
                "First Name,Last Name,Company,Job Title,Business Phone,E-mail Address",
                "Outlook stakeholder",
            ),
            ("y-tunnus;nimi;katuosoite;asiakasnumero", "Pupesoft account"),
            ("Nimi;Y-tunnus;Kieli", " account"),
            ("Nimi;Sähköposti;Yritys", " stakeholder"),
            ("a,b,c", "-"),
        ] {
            let header: Vec<String> = header.split([',', ';']).map(str::to_owned).collect();
            let found = recognise(&header, None);
            let found = found.map(|set| format!("{} {}", set.system, set.kind.code()));
            assert_eq!(found.as_deref().unwrap_or("-"), expected, "{header:?}");
        }
    }
}
