//! A file on its way in: which one, how it is read, what its columns become, line by line.

use tui_input::Input;

use crate::domain::intake::days::DayForm;
use crate::domain::intake::forms::Kindred;
use crate::domain::intake::numbers::NumberForm;
use crate::domain::intake::{Duplicates, Meant, Missing, Unmatched};
use crate::domain::{Kind, Type};
use crate::importing::Request;
use crate::importing::sight::Sight;

/// What is being taken in.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// The name of the file as it is typed.
    pub typed: Input,
    /// Names that what is typed may go on to.
    pub names: Vec<String>,
    /// The one of them that has the keys; none: what is typed.
    pub named: Option<usize>,
    pub request: Request,
    /// How the file would be taken in; blank while it is being chosen or looked at.
    pub sight: Option<Box<Sight>>,
    /// Which of its lines has the keys.
    pub at: usize,
    /// It is being looked at, or taken in: how far that is, as it comes to be known.
    pub under_way: Option<UnderWay>,
}

/// What is being done with a file, and how many of its rows are done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnderWay {
    pub is_taking: bool,
    pub done: usize,
    pub all: usize,
}

impl UnderWay {
    pub const LOOKING: UnderWay = UnderWay {
        is_taking: false,
        done: 0,
        all: 0,
    };
    pub const TAKING: UnderWay = UnderWay {
        is_taking: true,
        done: 0,
        all: 0,
    };
}

/// One choice of how a file is taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    Kind,
    Encoding,
    Delimiter,
    HeaderRow,
    Sheet,
    Numbers,
    Days,
    Duplicates,
    Accounts,
    /// What is done with a line about a record there is already, by its place among them.
    Twin(usize),
    /// What a text that names no one record means, by its place among them.
    Link(usize),
    /// What a column becomes, by its place.
    Column(usize),
}

/// Encodings offered beside the one found.
const ENCODINGS: [&str; 7] = [
    "utf-8",
    "windows-1252",
    "iso-8859-15",
    "utf-16le",
    "utf-16be",
    "macintosh",
    "cp850",
];
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Rows down to which a header is offered.
const DEEPEST: usize = 30;

impl Import {
    /// The choices there are to make, in their order.
    pub fn lines(&self) -> Vec<Line> {
        let Some(sight) = &self.sight else {
            return Vec::new();
        };
        let Some(kind) = sight.kind else {
            return Vec::new();
        };
        let forms = &self.request.forms;
        let is_open = |what| sight.open.iter().any(|open| open.what == what);
        let links_account = kind.fields().iter().any(|field| field.key == "account");
        let mut lines = vec![Line::Kind];
        let optional = [
            (Line::Encoding, sight.encoding.is_some()),
            (Line::Delimiter, sight.delimiter.is_some()),
            (
                Line::HeaderRow,
                sight
                    .delimiter
                    .or(sight.sheet.as_ref().map(|_| ' '))
                    .is_some(),
            ),
            (Line::Sheet, !sight.other_sheets.is_empty()),
            (
                Line::Numbers,
                is_open(Kindred::Numbers) || forms.numbers.is_some(),
            ),
            (Line::Days, is_open(Kindred::Days) || forms.days.is_some()),
            (Line::Duplicates, true),
            (Line::Accounts, links_account),
        ];
        lines.extend(
            optional
                .iter()
                .filter(|(_, is_there)| *is_there)
                .map(|(line, _)| *line),
        );
        lines.extend((0..sight.twins.len()).map(Line::Twin));
        lines.extend((0..sight.unmatched.len()).map(Line::Link));
        lines.extend((0..sight.columns.len()).map(Line::Column));
        lines
    }

    /// The line that has the keys.
    pub fn line(&self) -> Option<Line> {
        let lines = self.lines();
        lines
            .get(self.at.min(lines.len().saturating_sub(1)))
            .copied()
    }

    /// Takes the choice after or before, round at the ends.
    pub fn turn(&mut self, by: isize) {
        let (Some(line), Some(sight)) = (self.line(), self.sight.clone()) else {
            return;
        };
        let reading = &mut self.request.reading;
        let mapping = &mut self.request.mapping;
        let wishes = &mut self.request.wishes;
        match line {
            Line::Kind => {
                let now = sight.kind.unwrap_or(Kind::Account);
                mapping.kind = Some(turned(Kind::ALL, &now, by));
                mapping.columns.clear();
                wishes.lines.clear();
            }
            Line::Encoding => {
                let names = ENCODINGS.map(str::to_owned);
                let now = sight.encoding.unwrap_or("utf-8").to_ascii_lowercase();
                reading.encoding = Some(turned(&names, &now, by));
            }
            Line::Delimiter => {
                let now = sight.delimiter.and_then(|sign| u8::try_from(sign).ok());
                reading.delimiter = Some(turned(&DELIMITERS, &now.unwrap_or(b','), by));
            }
            Line::HeaderRow => {
                let rows: Vec<usize> = (0..=DEEPEST).collect();
                reading.header_row = Some(turned(&rows, &sight.header_row, by));
                mapping.columns.clear();
            }
            Line::Sheet => {
                let mut names = sight.other_sheets.clone();
                let now = sight.sheet.clone().unwrap_or_default();
                names.push(now.clone());
                names.sort();
                reading.sheet = Some(turned(&names, &now, by));
                wishes.lines.clear();
            }
            Line::Numbers => {
                let now = self.request.forms.numbers.unwrap_or(NumberForm::Comma);
                let all = [NumberForm::Point, NumberForm::Comma];
                self.request.forms.numbers = Some(turned(&all, &now, by));
            }
            Line::Days => {
                let now = self.request.forms.days.unwrap_or(DayForm::MonthFirst);
                let all = [DayForm::DayFirst, DayForm::MonthFirst];
                self.request.forms.days = Some(turned(&all, &now, by));
            }
            Line::Duplicates => {
                wishes.duplicates = turned(&Duplicates::ALL, &wishes.duplicates, by);
            }
            Line::Twin(place) => self.turn_twin(&sight, place, by),
            Line::Accounts => {
                let all = [Missing::Refuse, Missing::Make];
                wishes.accounts = turned(&all, &wishes.accounts, by);
            }
            Line::Link(place) => self.turn_link(&sight, place, by),
            Line::Column(place) => self.turn_column(&sight, place, by),
        }
    }

    /// Has a line about a known record update it, leave it, or make another.
    fn turn_twin(&mut self, sight: &Sight, place: usize, by: isize) {
        let Some(line) = sight.twins.get(place).map(|twin| twin.line) else {
            return;
        };
        let wishes = &mut self.request.wishes;
        let next = turned(&Duplicates::ALL, &wishes.of_line(line), by);
        wishes.lines.retain(|(of, _)| *of != line);
        wishes.lines.push((line, next));
    }

    /// What the user said a text means.
    pub fn meant(&self, text: &str) -> Option<&Meant> {
        let links = self.request.wishes.links.iter();
        let mut said = links.filter(|(said, _)| said == text);
        said.next().map(|(_, meant)| meant)
    }

    /// Lets a text mean the next record, nothing, or a new one of its name.
    fn turn_link(&mut self, sight: &Sight, place: usize, by: isize) {
        let Some(one) = sight.unmatched.get(place) else {
            return;
        };
        let now = self.meant(&one.text).cloned();
        let next = turned(&meanings(sight, one), &now, by);
        let links = &mut self.request.wishes.links;
        links.retain(|(text, _)| *text != one.text);
        links.extend(next.map(|meant| (one.text.clone(), meant)));
    }

    /// Lets a column fill the next field, or none.
    fn turn_column(&mut self, sight: &Sight, place: usize, by: isize) {
        let (Some(kind), Some(column)) = (sight.kind, sight.columns.get(place)) else {
            return;
        };
        let fields = kind.fields().iter();
        let typed = fields.filter(|field| !matches!(field.ty, Type::Snapshot));
        let mut keys: Vec<String> = vec![String::new()];
        keys.extend(typed.map(|field| field.key.to_owned()));
        let key = turned(&keys, &column.key, by);
        // By its number, so that of two headers of one name the right one is meant.
        let named = (column.header.clone(), (place + 1).to_string());
        let is_alone = sight
            .columns
            .iter()
            .filter(|one| one.header == named.0)
            .count()
            == 1;
        let name = if is_alone && !named.0.is_empty() {
            named.0
        } else {
            named.1
        };
        let columns = &mut self.request.mapping.columns;
        columns.retain(|(asked, _)| *asked != name);
        columns.push((name, key));
        self.request.mapping.kind = Some(kind);
    }
}

/// What a text may mean: not said, the records there are from the nearest on, nothing, a new one.
fn meanings(sight: &Sight, one: &Unmatched) -> Vec<Option<Meant>> {
    let mut all = vec![None];
    let choices = sight.choices.iter().find(|(field, _)| *field == one.field);
    let choices = choices.map(|(_, choices)| choices.as_slice());
    let mut names: Vec<(String, String)> = choices
        .unwrap_or_default()
        .iter()
        .map(|one| {
            (
                one.names.first().cloned().unwrap_or_default(),
                one.link.id.to_string(),
            )
        })
        .collect();
    names.sort_by_key(|(name, _)| (one.near.as_ref() != Some(name), name.to_lowercase()));
    all.extend(names.into_iter().map(|(_, id)| Some(Meant::Known(id))));
    all.push(Some(Meant::Blank));
    if one.can_be_made {
        all.push(Some(Meant::New));
    }
    all
}

/// The name of the record that a text was said to mean.
pub fn name_of(sight: &Sight, reference: &str) -> Option<String> {
    let all = sight.choices.iter().flat_map(|(_, choices)| choices);
    let mut fit = all.filter(|one| one.link.id.to_string() == reference);
    fit.next()?.names.first().cloned()
}

fn turned<T: Clone + PartialEq>(all: &[T], now: &T, by: isize) -> T {
    let at = all.iter().position(|one| one == now);
    let count = isize::try_from(all.len()).unwrap_or(1);
    let at = at.map_or(-by.max(0), |at| isize::try_from(at).unwrap_or(0));
    all[(at + by).rem_euclid(count).unsigned_abs()].clone()
}
