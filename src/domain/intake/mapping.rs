//! Which column fills which field: as asked, as a known export has it, as the fields are called.

use std::collections::HashMap;

use super::super::field::Type;
use super::super::input::unknown_field;
use super::super::problem::Problem;
use super::super::record::Kind;
use super::months::{Span, read_span};
use super::sets::{self, Aim, HeaderSet};
use super::sheet::{Sheet, folded};
use crate::i18n::Message;

/// What a column becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Leave,
    /// The record's own id, as our own lists write it.
    Id,
    Field(usize),
    /// A part of a field's text, joined with spaces in this order.
    Part(usize, u8),
    /// The amounts of one period: each cell is a figure of its own.
    Amounts(Span),
}

/// A column with what it becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    pub target: Target,
    /// Of several columns for one field, the lowest counts first.
    pub order: usize,
    /// Asked for by name, not guessed from the header.
    pub asked: bool,
}

/// How a sheet becomes records of one kind.
#[derive(Clone, Debug)]
pub struct Mapping {
    pub kind: Kind,
    /// One for each column of the header.
    pub columns: Vec<Column>,
    /// The export it is, where it is a known one.
    pub set: Option<&'static HeaderSet>,
    /// Kept as the source system of records that have an id there.
    pub system: String,
    /// What every row has where it says nothing itself.
    pub given: Vec<(usize, String)>,
}

/// What the user said of the mapping.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    pub kind: Option<Kind>,
    /// Header, and the key of a field; a blank key leaves the column out.
    pub columns: Vec<(String, String)>,
    /// Field and value for every row.
    pub given: Vec<(String, String)>,
    /// Somebody sees what it comes to and can say otherwise: a kind that nothing tells is guessed,
    /// and no column need be known.
    pub is_guided: bool,
}

/// What the fields and their choices are called in every language, folded.
#[derive(Clone, Debug, Default)]
pub struct Words {
    fields: HashMap<String, usize>,
    choices: HashMap<(usize, String), &'static str>,
}

impl Words {
    /// `say` words a key in every language.
    pub fn of(kind: Kind, say: &dyn Fn(&str) -> Vec<String>) -> Words {
        let mut words = Words::default();
        for (index, field) in kind.fields().iter().enumerate() {
            for label in say(&field.label_key(kind)) {
                words.fields.entry(folded(&label)).or_insert(index);
            }
            if let Type::Choice(choices) | Type::Set(choices) = field.ty {
                for code in choices.codes {
                    for label in say(&choices.label_key(code)) {
                        words.choices.insert((index, folded(&label)), code);
                    }
                }
            }
        }
        words
    }

    /// The code a word stands for in a field.
    pub fn code(&self, field: usize, word: &str) -> Option<&'static str> {
        self.choices.get(&(field, folded(word))).copied()
    }
}

/// The kind a sheet is of: as asked, as its format says, as a known export, as our own list, or
/// figures where months head its columns.
pub fn kind_of(sheet: &Sheet, asked: Option<Kind>) -> Option<Kind> {
    asked
        .or(sheet.kind)
        .or_else(|| own_list(sheet))
        .or_else(|| sets::recognise(&sheet.header, None).map(|set| set.kind))
        .or_else(|| is_monthly(sheet).then_some(Kind::Figure))
}

/// Kinds a sheet is most likely of, the likeliest first: of several that know as many of its
/// columns the first is taken.
const LIKELY: [Kind; 7] = [
    Kind::Account,
    Kind::Stakeholder,
    Kind::Opportunity,
    Kind::Activity,
    Kind::Figure,
    Kind::Term,
    Kind::KpiReading,
];

/// The kind that knows the most of a sheet's columns by the names of its fields.
pub fn nearest(sheet: &Sheet, words: &dyn Fn(Kind) -> Words) -> Kind {
    let asked = Asked {
        is_guided: true,
        ..Asked::default()
    };
    let known = |kind: Kind| {
        let mapping = map(sheet, kind, &asked, &words(kind));
        mapping.map_or(0, |mapping| known_columns(&mapping.columns))
    };
    let rest = Kind::ALL.iter().filter(|kind| !LIKELY.contains(kind));
    let all = LIKELY.iter().chain(rest);
    let best = all.rev().max_by_key(|kind| known(**kind));
    best.copied().unwrap_or(Kind::Account)
}

fn known_columns(columns: &[Column]) -> usize {
    let known = columns
        .iter()
        .filter(|one| !matches!(one.target, Target::Leave | Target::Id));
    known.count()
}

/// Maps the columns of a sheet.
///
/// # Errors
/// Usage, where a column or a field that was asked for is not there, or where no column is known.
pub fn map(sheet: &Sheet, kind: Kind, asked: &Asked, words: &Words) -> Result<Mapping, Problem> {
    let set = sets::recognise(&sheet.header, Some(kind));
    let set = set
        .filter(|set| !set.system.is_empty())
        .or_else(|| sets::of_system(sheet.system, kind))
        .or_else(|| sets::general(kind));
    let mut columns: Vec<Option<Column>> = vec![None; sheet.header.len()];
    for (header, key) in &asked.columns {
        let place = place_of(sheet, header)?;
        columns[place] = Some(Column {
            target: target_of(kind, key)?,
            order: 0,
            asked: true,
        });
    }
    for (place, header) in sheet.header.iter().enumerate() {
        if columns[place].is_none() {
            let taken = |index: usize| columns.iter().flatten().any(|one| fills(one, index));
            columns[place] = guessed(kind, header, set, words, &taken);
        }
    }
    let leave = Column {
        target: Target::Leave,
        order: 0,
        asked: false,
    };
    let columns: Vec<Column> = columns
        .into_iter()
        .map(|one| one.unwrap_or(leave))
        .collect();
    if !asked.is_guided && known_columns(&columns) == 0 {
        return Err(Problem::usage(
            Message::new("problem-import-headers")
                .text("kind", kind.code())
                .text("columns", sheet.header.join(", ")),
        ));
    }
    Ok(Mapping {
        kind,
        given: given(sheet, kind, asked, &columns)?,
        system: match set {
            Some(set) if !set.system.is_empty() => set.system.clone(),
            _ => sheet.system.to_owned(),
        },
        set,
        columns,
    })
}

impl Mapping {
    /// Whether some column fills a field.
    pub fn fills(&self, key: &str) -> bool {
        let index = self.kind.field_index(key);
        self.columns
            .iter()
            .any(|one| index.is_some_and(|index| fills(one, index)))
    }
}

/// Every column's header with the key of the field it fills: what a later import of the same
/// headers is asked.
pub fn remembered(sheet: &Sheet, mapping: &Mapping) -> Vec<(String, String)> {
    let pairs = sheet.header.iter().zip(&mapping.columns);
    let asked = pairs.filter(|(_, column)| column.asked);
    asked
        .map(|(header, column)| (header.clone(), key_of(mapping.kind, column.target)))
        .collect()
}

/// A target as `--map` writes it.
pub fn key_of(kind: Kind, target: Target) -> String {
    match target {
        Target::Leave => String::new(),
        Target::Id => "id".to_owned(),
        Target::Field(index) => kind.fields()[index].key.to_owned(),
        Target::Part(index, place) => format!("{}#{place}", kind.fields()[index].key),
        Target::Amounts(_) => "amount".to_owned(),
    }
}

fn fills(column: &Column, index: usize) -> bool {
    match column.target {
        Target::Field(at) | Target::Part(at, _) => at == index,
        Target::Leave | Target::Id | Target::Amounts(_) => false,
    }
}

/// The place of a header, or of a column's number from 1 where no header is that.
fn place_of(sheet: &Sheet, header: &str) -> Result<usize, Problem> {
    let header = header.trim();
    let exact = sheet.header.iter().position(|one| one == header);
    let alike = || {
        sheet
            .header
            .iter()
            .position(|one| folded(one) == folded(header))
    };
    let number = || {
        let number: usize = header.parse().ok()?;
        (1..=sheet.header.len())
            .contains(&number)
            .then(|| number - 1)
    };
    exact.or_else(alike).or_else(number).ok_or_else(|| {
        Problem::usage(
            Message::new("problem-import-column")
                .text("column", header)
                .text("columns", sheet.header.join(", ")),
        )
    })
}

fn target_of(kind: Kind, key: &str) -> Result<Target, Problem> {
    let key = key.trim();
    let (name, part) = match key.split_once('#') {
        Some((name, part)) => (name, part.parse().ok()),
        None => (key, None),
    };
    match (name, part) {
        ("", _) => Ok(Target::Leave),
        ("id", None) => Ok(Target::Id),
        (name, part) => {
            let index = kind
                .field_index(name)
                .ok_or_else(|| unknown_field(kind, key))?;
            Ok(part.map_or(Target::Field(index), |part| Target::Part(index, part)))
        }
    }
}

/// What a header that nobody spoke of becomes.
fn guessed(
    kind: Kind,
    header: &str,
    set: Option<&HeaderSet>,
    words: &Words,
    taken: &dyn Fn(usize) -> bool,
) -> Option<Column> {
    let column = |target, order| Column {
        target,
        order,
        asked: false,
    };
    let name = folded(header);
    let by_key = kind
        .fields()
        .iter()
        .position(|field| folded(field.key) == name);
    // What one program calls its columns counts before our own names, which count before what
    // people call theirs.
    let known = set.filter(|set| !set.system.is_empty() || by_key.is_none());
    if let Some((order, aim)) = known.and_then(|set| set.aim(header)) {
        let target = match aim {
            Aim::Field(index) => Target::Field(index),
            Aim::Part(index, part) => Target::Part(index, part),
            Aim::Leave => Target::Leave,
        };
        return Some(column(target, order + 1));
    }
    if name == "id" {
        return Some(column(Target::Id, 0));
    }
    let by_label = || words.fields.get(&name).copied();
    if let Some(index) = by_key.or_else(by_label).filter(|index| !taken(*index)) {
        return Some(column(Target::Field(index), 0));
    }
    let span = read_span(header).filter(|_| kind == Kind::Figure)?;
    Some(column(Target::Amounts(span), 0))
}

/// What every row has: as asked, and sales where months head the columns or a column is called
/// so, and nothing says what is measured.
fn given(
    sheet: &Sheet,
    kind: Kind,
    asked: &Asked,
    columns: &[Column],
) -> Result<Vec<(usize, String)>, Problem> {
    let mut given = Vec::new();
    for (key, value) in &asked.given {
        let index = kind.field_index(key.trim());
        let index = index.ok_or_else(|| unknown_field(kind, key))?;
        given.push((index, value.clone()));
    }
    let Some(measure) = kind.field_index("measure").filter(|_| kind == Kind::Figure) else {
        return Ok(given);
    };
    let is_told = given.iter().any(|(index, _)| *index == measure)
        || columns.iter().any(|one| fills(one, measure));
    let is_sales = |(header, column): (&String, &Column)| match column.target {
        Target::Amounts(_) => true,
        Target::Field(_) => SALES.contains(&folded(header).as_str()),
        _ => false,
    };
    if !is_told && sheet.header.iter().zip(columns).any(is_sales) {
        given.push((measure, "sales".to_owned()));
    }
    Ok(given)
}

/// Headers that say that what stands below is sales.
const SALES: [&str; 6] = [
    "sales",
    "netsales",
    "myynti",
    "liikevaihto",
    "försäljning",
    "revenue",
];

/// A list as `avain list KIND --csv` writes it: every header a field of one kind, or its id.
fn own_list(sheet: &Sheet) -> Option<Kind> {
    let is_of = |kind: &&Kind| {
        let own = |header: &String| header == "id" || kind.field_index(header).is_some();
        sheet.header.iter().all(own)
    };
    let has_id = sheet.header.iter().any(|header| header == "id");
    let provenance = sheet.header.iter().any(|header| header == "source_system");
    (has_id && provenance)
        .then(|| Kind::ALL.iter().find(is_of).copied())
        .flatten()
}

fn is_monthly(sheet: &Sheet) -> bool {
    let months = sheet
        .header
        .iter()
        .filter(|header| read_span(header).is_some());
    months.count() >= 2
        && sheet
            .header
            .iter()
            .any(|header| sets::names_account(header))
}
