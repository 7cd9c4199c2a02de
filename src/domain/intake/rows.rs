//! The lines of a sheet as rows of one kind: each cell brought to what a person would type.

use std::collections::HashMap;

use super::super::field::Choice as _;
use super::super::field::{Field, Type};
use super::super::input::split_set;
use super::super::record::Kind;
use super::super::value::Id;
use super::cells::{clock, hundredth, rounded, truth, whole};
use super::days;
use super::forms::Form;
use super::mapping::{Mapping, Target, Words};
use super::months::{Span, read_span};
use super::numbers;
use super::sheet::{Line, Raw, Sheet, folded};

/// One record to be: the text of each field that is filled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    pub line: u64,
    /// The record's own id, where our own list names it.
    pub id: Option<Id>,
    pub cells: Vec<Given>,
}

/// The text of one field. Of a link several may be given: the first that is found counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub field: usize,
    /// The column it stands in; `None` where every row has it.
    pub column: Option<usize>,
    pub text: String,
    /// Guessed from the header: what does not fit is left out and told, not the whole row.
    pub is_guess: bool,
}

/// Turns lines into rows.
#[derive(Debug)]
pub struct Reader<'a> {
    sheet: &'a Sheet,
    mapping: &'a Mapping,
    forms: &'a [Form],
    words: &'a Words,
    /// Columns in the order in which they count.
    order: Vec<usize>,
    /// Columns that name rows to be left out, with the value that says so.
    skip: Vec<(usize, &'a str)>,
    /// Columns of amounts, each of one period.
    months: Vec<(usize, Span)>,
    /// What cells of each column were read as: most columns say the same few words again and
    /// again.
    read: Vec<HashMap<String, Vec<Given>>>,
}

/// Different cells of a column that are remembered, and how long they may be; a column of amounts
/// has no end of them.
const REMEMBERED: usize = 2_000;
const SHORT: usize = 100;

impl<'a> Reader<'a> {
    pub fn new(
        sheet: &'a Sheet,
        mapping: &'a Mapping,
        forms: &'a [Form],
        words: &'a Words,
    ) -> Reader<'a> {
        let mut order: Vec<usize> = (0..mapping.columns.len()).collect();
        order.sort_by_key(|place| mapping.columns[*place].order);
        let months = order
            .iter()
            .filter_map(|place| match mapping.columns[*place].target {
                Target::Amounts(span) => Some((*place, span)),
                _ => None,
            });
        let skip = mapping.set.map_or(&[][..], |set| &set.skip);
        let place = |name: &str| {
            sheet
                .header
                .iter()
                .position(|header| folded(header) == name)
        };
        let skip = skip
            .iter()
            .filter_map(|(name, value)| Some((place(name)?, value.as_str())));
        Reader {
            sheet,
            mapping,
            forms,
            words,
            months: months.collect(),
            read: vec![HashMap::new(); order.len()],
            order,
            skip: skip.collect(),
        }
    }

    /// Whether the export itself says that a line is not to be taken in.
    pub fn is_left_out(&self, line: &Line) -> bool {
        let says =
            |(place, value): &(usize, &str)| line.text(*place).trim().eq_ignore_ascii_case(value);
        self.skip.iter().any(says)
    }

    /// Whether something stands beyond the header's last column.
    pub fn is_too_long(&self, line: &Line) -> bool {
        let beyond = line.cells.iter().skip(self.sheet.header.len());
        beyond.into_iter().any(|cell| !cell.is_blank())
    }

    /// The rows of a line: one, or one for each month that has an amount.
    pub fn rows(&mut self, line: &Line) -> Vec<Row> {
        let usual = self.usual(line);
        if self.months.is_empty() {
            return vec![usual];
        }
        let filled = self
            .months
            .iter()
            .filter(|(place, _)| !is_nothing(line.text(*place)));
        filled
            .map(|(place, span)| self.monthly(&usual, line, *place, *span))
            .collect()
    }

    fn usual(&mut self, line: &Line) -> Row {
        let mut row = Row {
            line: line.line,
            ..Row::default()
        };
        let mut parts: Vec<(usize, u8, usize, &str)> = Vec::new();
        for at in 0..self.order.len() {
            let place = self.order[at];
            let Some(raw) = line.cells.get(place).filter(|raw| !raw.is_blank()) else {
                continue;
            };
            match self.mapping.columns[place].target {
                Target::Id => row.id = raw.text().trim().parse().ok(),
                Target::Part(index, part) => parts.push((index, part, place, raw.text().trim())),
                Target::Field(index) => self.put(&mut row, index, place, raw),
                Target::Leave | Target::Amounts(_) => {}
            }
        }
        self.join(&mut row, parts);
        for (field, text) in &self.mapping.given {
            if !row.cells.iter().any(|given| given.field == *field) {
                row.cells.push(Given {
                    field: *field,
                    column: None,
                    text: text.clone(),
                    is_guess: false,
                });
            }
        }
        row
    }

    /// Joins the parts of a text; a whole one in a column of its own counts before them.
    fn join(&self, row: &mut Row, mut parts: Vec<(usize, u8, usize, &str)>) {
        parts.sort_by_key(|(index, part, ..)| (*index, *part));
        for (field, _, place, text) in parts {
            let joined = row.cells.iter_mut().find(|given| given.field == field);
            match joined {
                Some(given) => {
                    let is_part = given.column.is_some_and(|column| {
                        matches!(self.mapping.columns[column].target, Target::Part(..))
                    });
                    if is_part {
                        given.text.push(' ');
                        given.text.push_str(text);
                    }
                }
                None => row.cells.push(self.given(field, place, text.to_owned())),
            }
        }
    }

    fn given(&self, field: usize, place: usize, text: String) -> Given {
        let column = &self.mapping.columns[place];
        Given {
            field,
            column: Some(place),
            text,
            is_guess: !column.asked && column.order > 0,
        }
    }

    /// Adds what a cell says to a row. Of several columns for one field the first that says
    /// something counts, unless the field holds several.
    fn put(&mut self, row: &mut Row, index: usize, place: usize, raw: &Raw) {
        let field = (index, self.mapping.kind.fields()[index].ty);
        if let Raw::Text(text) = raw
            && let Some(known) = self.read[place].get(text)
        {
            add(row, field, known.iter().cloned());
            return;
        }
        let said = self.said(index, place, raw);
        let is_short = matches!(raw, Raw::Text(text) if text.len() <= SHORT);
        if is_short && self.read[place].len() < REMEMBERED {
            self.read[place].insert(raw.text().to_owned(), said.clone());
        }
        add(row, field, said.into_iter());
    }

    /// What a cell says, whatever else stands in its row.
    fn said(&self, index: usize, place: usize, raw: &Raw) -> Vec<Given> {
        let field = &self.mapping.kind.fields()[index];
        let texts = match field.ty {
            Type::Set(_) | Type::Links(_) => {
                let elements = elements(raw.text());
                let code = |element: &String| self.code(index, element);
                elements.iter().map(code).collect()
            }
            Type::Link(_) => parted(raw.text()),
            _ => vec![self.typed(index, place, raw)],
        };
        let filled = texts.into_iter().filter(|text| !text.is_empty());
        let mut said: Vec<Given> = filled.map(|text| self.given(index, place, text)).collect();
        said.extend(self.period(field, place, raw));
        said
    }

    /// The length of a figure's period, where its first day is told by a month, quarter or year.
    fn period(&self, field: &Field, place: usize, raw: &Raw) -> Option<Given> {
        if self.mapping.kind != Kind::Figure || field.key != "period_start" {
            return None;
        }
        let index = self.mapping.kind.field_index("period")?;
        let span = span_of(raw.text()).filter(|_| !self.mapping.fills("period"))?;
        Some(self.given(index, place, span.period.code().to_owned()))
    }

    /// A cell as a person would type it; what cannot be read stays as it is and is refused later.
    fn typed(&self, index: usize, place: usize, raw: &Raw) -> String {
        let field = &self.mapping.kind.fields()[index];
        let text = raw.text().trim();
        match field.ty {
            Type::Money => self.number(place, raw, 2),
            Type::Number | Type::Percent => self.number(place, raw, usize::MAX),
            Type::Int { .. } => whole(text),
            Type::Day => self.day(field, place, text),
            Type::Time => clock(text),
            Type::Choice(_) => self.code(index, text),
            _ => raw.text().to_owned(),
        }
    }

    fn number(&self, place: usize, raw: &Raw, decimals: usize) -> String {
        let text = raw.text().trim();
        match raw {
            Raw::Exact(_) => match text.strip_suffix('%') {
                Some(percent) if self.is_percent(place) => percent.to_owned(),
                Some(percent) => hundredth(percent),
                None => rounded(text, decimals),
            },
            Raw::Text(_) => {
                let read = numbers::in_form(numbers::read(text), self.forms[place].numbers);
                read.unwrap_or_else(|| text.to_owned())
            }
        }
    }

    fn is_percent(&self, place: usize) -> bool {
        let fields = self.mapping.kind.fields();
        matches!(self.mapping.columns[place].target,
            Target::Field(index) if matches!(fields[index].ty, Type::Percent))
    }

    fn day(&self, field: &Field, place: usize, text: &str) -> String {
        if field.key == "period_start"
            && let Some(span) = span_of(text)
        {
            return span.start.to_string();
        }
        match days::read(text) {
            days::DayReading::Blank => String::new(),
            reading => days::in_form(reading, self.forms[place].days)
                .map_or_else(|| text.to_owned(), |day| day.to_string()),
        }
    }

    /// The code a word stands for: a code itself, a label in any language, a word of the export.
    fn code(&self, index: usize, text: &str) -> String {
        let (Type::Choice(choices) | Type::Set(choices)) = self.mapping.kind.fields()[index].ty
        else {
            return text.to_owned();
        };
        let theirs = self.mapping.set.and_then(|set| set.code(index, text));
        let ours = || choices.code(text).or_else(|| self.words.code(index, text));
        let yes_no = || choices.is_yes_no().then(|| truth(text)).flatten();
        theirs
            .or_else(ours)
            .or_else(yes_no)
            .unwrap_or(text)
            .to_owned()
    }

    fn monthly(&self, usual: &Row, line: &Line, place: usize, span: Span) -> Row {
        let kind = self.mapping.kind;
        let mut row = usual.clone();
        let raw = &line.cells[place];
        for (key, text) in [
            ("amount", self.number(place, raw, 2)),
            ("period_start", span.start.to_string()),
            ("period", span.period.code().to_owned()),
        ] {
            if let Some(field) = kind.field_index(key) {
                row.cells.retain(|given| given.field != field);
                row.cells.push(self.given(field, place, text));
            }
        }
        row
    }
}

/// Blank, or a dash as sheets write nothing.
fn is_nothing(text: &str) -> bool {
    matches!(text.trim(), "" | "-" | "–" | "—")
}

/// A period, but not a day: a column of days says no period of its own.
fn span_of(text: &str) -> Option<Span> {
    let is_day = text.trim().len() >= 8 && !matches!(days::read(text), days::DayReading::Not);
    (!is_day).then(|| read_span(text)).flatten()
}

/// Adds what was said of a field, and of others beside it.
fn add(row: &mut Row, field: (usize, Type), said: impl Iterator<Item = Given>) {
    let (index, ty) = field;
    let holds_one = !matches!(ty, Type::Set(_) | Type::Links(_) | Type::Link(_));
    let is_filled = holds_one && row.cells.iter().any(|given| given.field == index);
    row.cells
        .extend(said.filter(|given| given.field != index || !is_filled));
}

/// The elements of a cell: by semicolons where there are some, else by commas.
fn elements(text: &str) -> Vec<String> {
    if text.contains(';') && !text.contains('"') {
        return parted(text);
    }
    split_set(text)
}

fn parted(text: &str) -> Vec<String> {
    let parts = text.split(';').map(|part| part.trim().to_owned());
    parts.filter(|part| !part.is_empty()).collect()
}
